"""Strangers' files, before anything is done with them: known by their content, within limits, without traps.

Nothing here parses a whole document; it only decides whether a parser may. What is taken is kept by hash
(`store`) and given out as a download, never as a page.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import PurePosixPath

from sangham.documents import intake_office, intake_pictures
from sangham.documents import intake_wording as why
from sangham.documents.intake_wording import Words
from sangham.kernel.problem import Problem, Problems

MB = 1_000_000
MAX_FILES = 40
MAX_TOGETHER = 60 * MB
MAX_NAME = 120  # letters


class Kind(Enum):
    """The kinds of file that are taken: suffixes, media type, most bytes, word for people."""

    PDF = ((".pdf",), "application/pdf", 10 * MB, "PDF")
    PNG = ((".png",), "image/png", 10 * MB, "PNG")
    JPEG = ((".jpg", ".jpeg"), "image/jpeg", 10 * MB, "JPEG")
    XLSX = ((".xlsx",), intake_office.SPREADSHEET, 5 * MB, "Excel (.xlsx)")
    DOCX = ((".docx",), intake_office.DOCUMENT, 5 * MB, "Word (.docx)")
    CSV = ((".csv",), "text/csv", 2 * MB, "CSV")
    MARKDOWN = ((".md",), "text/markdown", 2 * MB, "Markdown (.md)")
    YAML = ((".yaml", ".yml"), "application/yaml", 1 * MB, "YAML")

    def __init__(self, suffixes: tuple[str, ...], media_type: str, most: int, word: str) -> None:
        self.suffixes = suffixes
        self.media_type = media_type
        self.most = most
        self.word = word


TEXTS = frozenset({Kind.CSV, Kind.MARKDOWN, Kind.YAML})
SCANS = frozenset({Kind.PDF, Kind.PNG, Kind.JPEG})
ALL = frozenset(Kind)


@dataclass(frozen=True, slots=True)
class Accepted:
    """A stranger's file that may be read on. `name` is safe to print and to offer as a download's name."""

    name: str
    kind: Kind
    content: bytes
    sha256: str

    @property
    def media_type(self) -> str:
        """The media type under which it is kept and given out."""
        return self.kind.media_type


def accept(name: str, content: bytes, *, kinds: Iterable[Kind] = ALL) -> Accepted:
    """Take one file. Raises Problems with what is wrong with it, and what to do."""
    shown = safe_name(name)
    allowed = frozenset(kinds)
    kind, found = _kind_of(shown, content, allowed)
    if kind is not None and not found:
        found = _checked(shown, content, kind)
    if found or kind is None:
        raise Problems(found)
    return Accepted(shown, kind, content, hashlib.sha256(content).hexdigest())


def accept_all(files: Mapping[str, bytes], *, kinds: Iterable[Kind] = ALL) -> list[Accepted]:
    """Take a dossier's files together. Raises Problems with everything wrong with every one."""
    allowed = frozenset(kinds)
    taken: list[Accepted] = []
    found: list[Problem] = []
    if len(files) > MAX_FILES:
        found.append(_problem("", why.TOO_MANY, most=str(MAX_FILES)))
    if sum(map(len, files.values())) > MAX_TOGETHER:
        found.append(_problem("", why.TOO_LARGE_TOGETHER, most=_mb(MAX_TOGETHER)))
    if found:
        raise Problems(found)
    for name, content in files.items():
        try:
            taken.append(accept(name, content, kinds=allowed))
        except Problems as e:
            found += e.found
    if found:
        raise Problems(found)
    return taken


def safe_name(name: str) -> str:
    """A file's own name without folders and without letters that do not show or that turn others about."""
    last = PurePosixPath(name.replace("\\", "/")).name
    seen = "".join(c for c in unicodedata.normalize("NFC", last) if _shows(c)).strip(" .")
    stem, dot, suffix = seen.rpartition(".")
    if len(seen) > MAX_NAME:
        seen = f"{stem[: MAX_NAME - len(suffix) - 1]}{dot}{suffix}"[:MAX_NAME] if stem else seen[:MAX_NAME]
    return seen or "file"


def _shows(letter: str) -> bool:
    joiner = letter in "\u200c\u200d"  # a letter's own in Malayalam
    return joiner or unicodedata.category(letter) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def _kind_of(name: str, content: bytes, allowed: frozenset[Kind]) -> tuple[Kind | None, list[Problem]]:
    """The kind by content; by name only among the kinds of text, which begin with nothing of their own."""
    if not content:
        return None, [_problem(name, why.EMPTY)]
    suffix = PurePosixPath(name).suffix.lower()
    by_content = _binary_kind(content)
    if isinstance(by_content, tuple):
        return None, [_problem(name, by_content)]
    named = next((k for k in Kind if suffix in k.suffixes), None)
    kind = by_content or (named if named in TEXTS else None)
    if kind is None:
        wrong = why.NOT_WHAT_IT_IS_CALLED if named else why.UNKNOWN_KIND
        return None, [_problem(name, wrong, word=named.word if named else "", kinds=_words(allowed))]
    if kind not in allowed:
        return kind, [_problem(name, why.NOT_WANTED, word=kind.word, kinds=_words(allowed))]
    if named is not None and named is not kind:
        return kind, [_problem(name, why.NOT_WHAT_IT_IS_CALLED, word=named.word, kinds=_words(allowed))]
    return kind, []


def _binary_kind(content: bytes) -> Kind | Words | None:
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return Kind.PNG
    if content.startswith(b"\xff\xd8\xff"):
        return Kind.JPEG
    if b"%PDF-" in content[:1024]:
        return Kind.PDF
    if content.startswith(intake_office.OLE2):
        return why.LOCKED_OFFICE if intake_office.is_locked(content) else why.LEGACY_OFFICE
    if content.startswith(b"PK"):
        media_type = intake_office.media_type(content)
        if media_type is None:
            return why.OTHER_ZIP
        return next(k for k in Kind if k.media_type == media_type)
    return None


def _checked(name: str, content: bytes, kind: Kind) -> list[Problem]:
    if len(content) > kind.most:
        return [_problem(name, why.TOO_LARGE, size=_mb(len(content)), most=_mb(kind.most))]
    if kind in TEXTS:
        wrong: Words | None = _text_trouble(content)
    elif kind in (Kind.XLSX, Kind.DOCX):
        wrong = intake_office.trouble(content)
    else:
        wrong = intake_pictures.trouble(content, kind.media_type)
    return [_problem(name, wrong)] if wrong else []


def _text_trouble(content: bytes) -> Words | None:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in content:
        return why.NOT_UTF8
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return why.NOT_UTF8
    if any(unicodedata.category(c) == "Cc" and c not in "\t\r\n" for c in set(text)):
        return why.CONTROLS
    return None


def _words(kinds: frozenset[Kind]) -> str:
    return ", ".join(k.word for k in Kind if k in kinds)


def _mb(size: int) -> str:
    return f"{size / MB:.1f}".removesuffix(".0")


def _problem(name: str, words: Words, **values: str) -> Problem:
    says, mend = words
    return Problem(name, says.fill(**values), mend.fill(**values))
