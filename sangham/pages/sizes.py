"""Sizes of files, in words for people."""

from __future__ import annotations

from django.conf import settings


def limit_in_words() -> str:
    """The most that may be uploaded, such as ``5 MB``."""
    return size_in_words(settings.UPLOAD_LIMIT)


def size_in_words(size: int) -> str:
    """A size of `size` bytes: ``640 bytes``, ``64 KB``, ``5 MB``; rounded up, so never less than it is."""
    if size < 1000:
        return f"{size} bytes"
    if size < 1000 * 1000:
        return f"{-(-size // 1000)} KB"
    return f"{-(-size // (1000 * 1000))} MB"
