"""A Spark of one's own for a test: a standalone master and two workers, on loopback alone, ended with the test.

Ports are whatever is free. Whoever would send it work needs the secret, which stands in a file of the cluster's own
folder that nobody else can read.
"""

from __future__ import annotations

import ctypes
import os
import re
import secrets
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pyspark
from pyspark.sql import SparkSession

HOME = Path(pyspark.__file__).parent
LOOPBACK = "127.0.0.1"
WORKERS = 2
PR_SET_PDEATHSIG = 1  # prctl(2)
PATIENCE = 180  # seconds for a process to be ready, on a machine that is busy


@contextmanager
def session(folder: Path) -> Iterator[SparkSession]:
    """A session on a cluster that is there for it. `folder`: the cluster's own, of a name without spaces.

    Raises RuntimeError with the end of the log where a process does not get ready.
    """
    settings = {
        "spark.authenticate": "true",
        "spark.authenticate.secret": secrets.token_hex(24),
        "spark.driver.bindAddress": LOOPBACK,
        "spark.driver.host": LOOPBACK,
        "spark.master.rest.enabled": "false",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
    }
    folder.chmod(0o700)
    kept = folder / "spark.conf"
    kept.write_text("".join(f"{name} {value}\n" for name, value in settings.items()))
    os.environ["SPARK_LOCAL_IP"] = LOOPBACK  # pages of master and workers, too, are for this machine alone
    os.environ["SPARK_LOCAL_DIRS"] = str(folder / "local")
    with ExitStack() as processes:
        common = ["--host", LOOPBACK, "--port", "0", "--webui-port", "0", "--properties-file", str(kept)]
        at = _started(processes, folder, "master.Master", common, rb"Starting Spark master at (spark://\S+)")
        for n in range(WORKERS):
            own = ["--cores", "1", "--memory", "1g", "--work-dir", str(folder / f"worker{n}"), *common, at]
            _started(processes, folder, "worker.Worker", own, rb"Successfully registered with (\S+)")
        builder = SparkSession.builder.master(at).appName("sangham")
        for name, value in settings.items():
            builder = builder.config(name, value)
        spark = (
            builder.config("spark.executor.memory", "600m")
            .config("spark.executor.cores", 1)
            .config("spark.cores.max", WORKERS)
            .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
            .config("spark.scheduler.maxRegisteredResourcesWaitingTime", f"{PATIENCE}s")
            .config("spark.sql.shuffle.partitions", WORKERS)
            .config("spark.sql.session.timeZone", "Asia/Kolkata")
            .getOrCreate()
        )
        try:
            yield spark
        finally:
            spark.stop()


def _started(processes: ExitStack, folder: Path, name: str, words: list[str], ready: bytes) -> str:
    """Start a process, which ends with the stack; what it says of itself when it is ready."""
    log = folder / f"{name}-{len(list(folder.glob('*.log')))}.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [str(HOME / "bin/spark-class"), f"org.apache.spark.deploy.{name}", *words],
            stdout=out,
            stderr=out,
            stdin=subprocess.DEVNULL,
            env={**os.environ, "SPARK_HOME": str(HOME)},
            preexec_fn=_end_with_the_test,
        )
    processes.callback(_ended, process)
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        if found := re.search(ready, log.read_bytes()):
            return found.group(1).decode()
        time.sleep(0.1)
    raise RuntimeError(f"{name} did not get ready:\n{log.read_text()[-3000:]}")


def _end_with_the_test() -> None:
    """Linux: whoever starts a process may ask that it be told to end when he is killed, as a test may be."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def _ended(process: subprocess.Popen[bytes]) -> None:
    """End a process that was started here; a worker takes its executor with it."""
    process.terminate()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
