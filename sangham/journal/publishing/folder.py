"""A folder, such as one mounted from another machine: a file for each checkpoint, never replaced."""

from __future__ import annotations

from pathlib import Path

from sangham.journal.proof.checkpoint import SignedCheckpoint
from sangham.journal.publishing.published import may_follow, newest_name, not_reached
from sangham.journal.whole_file import written_whole


def publish(address: str, name: str, content: bytes, checkpoint: SignedCheckpoint) -> bool:
    """Put the checkpoint there; False if it is there. Raises Problems.

    The folder is not made: one that is not mounted would be written on this very disk.
    """
    folder = Path(address)
    if not may_follow(checkpoint, newest(address)):
        return False
    try:
        with written_whole(folder / name) as file:
            file.write(content)
    except OSError as error:
        raise not_reached(error.strerror or type(error).__name__) from error
    return True


def newest(address: str) -> bytes | None:
    """The newest checkpoint in the folder, or None. Raises Problems."""
    folder = Path(address)
    try:
        name = newest_name(path.name for path in folder.iterdir())
        return (folder / name).read_bytes() if name else None
    except OSError as error:
        raise not_reached(error.strerror or type(error).__name__) from error
