"""Files by their hash, under settings.VAR/papers: papers made here, and papers that strangers sent.

A file is written whole or not at all, never changed, and read back only if it still has its hash. Keeping is
done outside transactions: a file that no entry names is harmless, an entry without its file is not.
"""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings

from sangham.kernel.problem import Problems, problem
from sangham.kernel.text import Text

_SHA256 = re.compile(r"[0-9a-f]{64}")
_BEGINS: dict[str, bytes] = {
    "application/pdf": b"%PDF-",
    "image/png": b"\x89PNG\r\n\x1a\n",
    "image/jpeg": b"\xff\xd8\xff",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": b"PK\x03\x04",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": b"PK\x03\x04",
}


def keep(content: bytes, *, media_type: str) -> str:
    """Keep a file and give its SHA-256 in hex. Kept already, it is left as it is (mended, if damaged).

    On return the file and its name are on the disk. Raises ValueError when the content does not begin as its
    media type does (a mistake of the caller's: strangers' files pass `intake` first).
    """
    if not content.startswith(_BEGINS.get(media_type, b"")):
        raise ValueError(f"this does not begin as {media_type} does")
    sha256 = hashlib.sha256(content).hexdigest()
    path = _path(sha256)
    if path.exists() and path.read_bytes() == content:
        return sha256
    path.parent.mkdir(parents=True, exist_ok=True)
    _write(path, content)
    return sha256


def fetch(sha256: str) -> bytes:
    """The file with this hash. Raises Problems when it is not a hash, not here, or no longer what it was."""
    if not _SHA256.fullmatch(sha256):
        raise problem(
            sha256[:80],
            Text("This is not the hash of a paper.", "ഇത് ഒരു രേഖയുടെ ഹാഷ് അല്ല."),
            Text(
                "A hash has 64 digits, 0 to 9 and a to f.", "ഹാഷിൽ 0 മുതൽ 9 വരെയും a മുതൽ f വരെയുമുള്ള 64 അക്കങ്ങളുണ്ട്."
            ),
        )
    try:
        content = _path(sha256).read_bytes()
    except FileNotFoundError:
        raise problem(
            sha256,
            Text("No paper with this hash is kept here.", "ഈ ഹാഷുള്ള രേഖ ഇവിടെയില്ല."),
            Text("Check the address.", "വിലാസം ഒത്തുനോക്കുക."),
        ) from None
    if hashlib.sha256(content).hexdigest() != sha256:
        raise _damaged(sha256)
    return content


def kept() -> Iterator[str]:
    """The hash of every file kept here, in order."""
    for folder in sorted((Path(settings.VAR) / "papers").glob("[0-9a-f][0-9a-f]")):
        yield from sorted(path.name for path in folder.iterdir() if _SHA256.fullmatch(path.name))


def bring_back(sha256: str, content: bytes) -> None:
    """Keep a file of a backup under the hash that it has there. Raises Problems when it is not its hash."""
    if hashlib.sha256(content).hexdigest() != sha256:
        raise _damaged(sha256)
    keep(content, media_type="")


def holds(sha256: str) -> bool:
    """Whether a file is kept under this hash; `fetch` checks that it is whole."""
    return bool(_SHA256.fullmatch(sha256)) and _path(sha256).is_file()


def _damaged(sha256: str) -> Problems:
    return problem(
        sha256,
        Text(
            "The kept file is damaged: it no longer has its hash, and is not given out.",
            "സൂക്ഷിച്ച ഫയലിന് കേടുപറ്റിയിരിക്കുന്നു; ഹാഷ് ഒക്കാത്തതിനാൽ നൽകുന്നില്ല.",
        ),
        Text("Restore it from the backup.", "ബാക്കപ്പിൽനിന്ന് തിരികെയെടുക്കുക."),
    )


def _path(sha256: str) -> Path:
    return Path(settings.VAR) / "papers" / sha256[:2] / sha256


def _write(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
    try:
        with os.fdopen(handle, "wb") as f:
            f.write(content)
            f.flush()
            os.fsync(f.fileno())
        Path(name).chmod(0o440)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    for folder in (path.parent, path.parent.parent):
        _sync(folder)


def _sync(folder: Path) -> None:
    """Make a name in a folder last through a loss of power."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
