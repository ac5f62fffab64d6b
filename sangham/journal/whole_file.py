"""A file that is there whole or not at all: what stood there before stands until the new one is on the disk."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def written_whole(path: Path, *, mode: int = 0o644) -> Iterator[BinaryIO]:
    """A file to write to, put in place when the block ends well. Its folder is made if need be.

    Written under one name beside it, so that what a killed process left is written over by the next; a second
    writer of the same file waits for the first.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.writing")
    with os.fdopen(_held(aside, mode), "r+b") as file:
        os.fchmod(file.fileno(), mode)
        file.truncate(0)
        try:
            yield file
            file.flush()
            os.fsync(file.fileno())
            aside.replace(path)
        except BaseException:
            aside.unlink(missing_ok=True)
            raise
    sync(path.parent)


def _held(aside: Path, mode: int) -> int:
    """The file opened and locked. Whoever had it before may have put it in its place meanwhile: then begin anew."""
    while True:
        handle = os.open(aside, os.O_CREAT | os.O_RDWR, mode)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            if os.path.samestat(os.fstat(handle), aside.stat()):
                return handle
        except FileNotFoundError:
            pass
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)


def sync(folder: Path) -> None:
    """Make a name in a folder last through a loss of power."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
