"""A server as it is run, on a free port of loopback, and a browser to look at it with."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

PROJECT = Path(__file__).parents[2]
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@dataclass(frozen=True)
class Site:
    """Where the server is, what is in its record, and the certificate as a file."""

    url: str
    society: str
    certificate: str
    pdf: Path


@contextmanager
def served(folder: Path) -> Iterator[Site]:
    """The portal served from a process of its own, over a record of its own under `folder`."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    environ = {k: v for k, v in os.environ.items() if k != "SANGHAM_DATABASE"}
    environ |= {
        "SANGHAM_VAR": str(folder),
        "SANGHAM_URL": url,
        "DJANGO_SETTINGS_MODULE": "sangham.config.settings",
    }
    making = [sys.executable, "-m", "tests.portal.site"]
    made = json.loads(
        subprocess.run(making, cwd=PROJECT, env=environ, check=True, capture_output=True).stdout
    )
    granian = shutil.which("granian", path=str(Path(sys.executable).parent))
    assert granian is not None
    command = [granian, "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port), "--workers", "1"]
    with (folder / "server.log").open("wb") as log:
        server = subprocess.Popen(
            [*command, "sangham.config.wsgi:application"], cwd=PROJECT, env=environ, stdout=log, stderr=log
        )
        try:
            _wait_for(f"{url}/health", server)
            pdf = folder / "papers" / made["sha256"][:2] / made["sha256"]
            yield Site(url, made["society"], made["certificate"], pdf)
        finally:
            server.terminate()
            server.wait(timeout=20)


def _wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(200):
        assert server.poll() is None, "the server ended"
        try:
            with urllib.request.urlopen(address, timeout=2) as answer:
                assert json.load(answer)["health"] == "good"
                return
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the server did not answer")


@contextmanager
def a_browser() -> Iterator[Browser]:
    """Debian's chromium, headless."""
    chromium = shutil.which("chromium")
    assert chromium is not None, "install Debian's package chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=_ARGUMENTS, headless=True)
        yield browser
        browser.close()
