"""Databases of a test's own, with real commits: a file for SQLite, a fresh database on the PostgreSQL of the run."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

_RUNS_ON = os.environ.get("SANGHAM_DATABASE", "")
SERVER = os.environ.get("SANGHAM_TEST_POSTGRES") or (_RUNS_ON if _RUNS_ON.startswith("postgres") else "")
KINDS = ("sqlite", "postgresql") if SERVER else ("sqlite",)
OF_THIS_RUN = "postgresql" if _RUNS_ON.startswith("postgres") else "sqlite"


@contextmanager
def fresh(kind: str, folder: Path, like: str = "") -> Iterator[str]:
    """The address of a database, gone afterwards: empty, or a copy of the one at the address `like`, of the same kind."""
    if kind == "sqlite":
        if like:
            shutil.copyfile(like.removeprefix("sqlite:///"), folder / "own.sqlite3")
        yield f"sqlite:///{folder / 'own.sqlite3'}"
        return
    name = f"own_{uuid.uuid4().hex}"
    template = urlsplit(like).path.removeprefix("/") or "template1"
    with psycopg.connect(SERVER, autocommit=True) as server:
        server.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
        )
    try:
        yield urlsplit(SERVER)._replace(path=f"/{name}").geturl()
    finally:
        with psycopg.connect(SERVER, autocommit=True) as server:
            server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@contextmanager
def environment(folder: Path) -> Iterator[dict[str, str]]:
    """The environment of processes that use an empty database of this run's kind, and the folder for all else."""
    with fresh(OF_THIS_RUN, folder) as address:
        yield {**os.environ, "SANGHAM_DATABASE": address, "SANGHAM_VAR": str(folder)}
