"""A git repository elsewhere: a commit for each checkpoint on a branch of its own, never rewritten."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sangham.journal.proof.checkpoint import SignedCheckpoint
from sangham.journal.publishing.published import may_follow, newest_name, not_reached

BRANCH = "checkpoints"
MOST_SECONDS = 120
# Nothing of this machine's settings, no question to a person, no hook.
_APART = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_SSH_COMMAND": os.environ.get("GIT_SSH_COMMAND", "ssh -o BatchMode=yes"),
    "GIT_AUTHOR_NAME": "Sangham",
    "GIT_AUTHOR_EMAIL": "journal@localhost",
    "GIT_COMMITTER_NAME": "Sangham",
    "GIT_COMMITTER_EMAIL": "journal@localhost",
}


@dataclass(frozen=True, slots=True)
class _Copy:
    """A copy of the branch's last commit; `there` when the branch is there."""

    folder: Path
    there: bool

    def newest(self) -> bytes | None:
        name = newest_name(path.name for path in self.folder.iterdir())
        return (self.folder / name).read_bytes() if name else None


def publish(address: str, name: str, content: bytes, checkpoint: SignedCheckpoint) -> bool:
    """Commit the checkpoint and push it; False if it is there. Raises Problems, also when somebody else pushed first."""
    with _copy(address) as copy:
        if not may_follow(checkpoint, copy.newest()):
            return False
        (copy.folder / name).write_bytes(content)
        _git(copy.folder, "add", "--", name)
        _git(copy.folder, "commit", "--quiet", "--no-verify", "-m", f"{checkpoint.origin}: {checkpoint.size}")
        _git(copy.folder, "push", "--quiet", "--no-verify", "--", address, f"HEAD:refs/heads/{BRANCH}")
    return True


def newest(address: str) -> bytes | None:
    """The newest checkpoint on the branch, or None. Raises Problems."""
    with _copy(address) as copy:
        return copy.newest()


@contextmanager
def _copy(address: str) -> Iterator[_Copy]:
    with tempfile.TemporaryDirectory(prefix="sangham-publish-") as made:
        folder = Path(made)
        _git(folder, "init", "--quiet", f"--initial-branch={BRANCH}")
        there = bool(_git(folder, "ls-remote", "--heads", "--", address, f"refs/heads/{BRANCH}"))
        if there:
            _git(folder, "fetch", "--quiet", "--depth=1", "--", address, f"refs/heads/{BRANCH}")
            _git(folder, "reset", "--quiet", "--hard", "FETCH_HEAD")
        yield _Copy(folder, there)


def _git(folder: Path, *arguments: str) -> str:
    git = shutil.which("git")
    if git is None:
        raise not_reached("git")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")} | _APART
    command = [git, "-c", f"core.hooksPath={os.devnull}", "-C", str(folder), *arguments]
    try:
        done = subprocess.run(  # noqa: S603
            command, env=environment, capture_output=True, text=True, timeout=MOST_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise not_reached(f"git {arguments[0]}: {MOST_SECONDS} s") from None
    if done.returncode:
        raise not_reached(f"git {arguments[0]}: {' '.join(done.stderr.split())[:300]}")
    return done.stdout
