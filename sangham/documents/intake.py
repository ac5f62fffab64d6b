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
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text

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
        found.append(_problem("", TOO_MANY))
    if sum(map(len, files.values())) > MAX_TOGETHER:
        found.append(_problem("", TOO_LARGE_TOGETHER))
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
        return None, [_problem(name, EMPTY)]
    suffix = PurePosixPath(name).suffix.lower()
    by_content = _binary_kind(content)
    if isinstance(by_content, tuple):
        return None, [_problem(name, by_content)]
    named = next((k for k in Kind if suffix in k.suffixes), None)
    kind = by_content or (named if named in TEXTS else None)
    if kind is None:
        wrong = NOT_WHAT_IT_IS_CALLED if named else UNKNOWN_KIND
        return None, [_problem(name, wrong, word=named.word if named else "", kinds=_words(allowed))]
    if kind not in allowed:
        return kind, [_problem(name, NOT_WANTED, word=kind.word, kinds=_words(allowed))]
    if named is not None and named is not kind:
        return kind, [_problem(name, NOT_WHAT_IT_IS_CALLED, word=named.word, kinds=_words(allowed))]
    return kind, []


Words = tuple[Text, Text]


def _binary_kind(content: bytes) -> Kind | Words | None:
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return Kind.PNG
    if content.startswith(b"\xff\xd8\xff"):
        return Kind.JPEG
    if b"%PDF-" in content[:1024]:
        return Kind.PDF
    if content.startswith(intake_office.OLE2):
        return LOCKED_OFFICE if intake_office.is_locked(content) else LEGACY_OFFICE
    if content.startswith(b"PK"):
        media_type = intake_office.media_type(content)
        if media_type is None:
            return OTHER_ZIP
        return next(k for k in Kind if k.media_type == media_type)
    return None


def _checked(name: str, content: bytes, kind: Kind) -> list[Problem]:
    if len(content) > kind.most:
        return [_problem(name, TOO_LARGE, size=_mb(len(content)), most=_mb(kind.most))]
    if kind in TEXTS:
        wrong: Words | None = _text_trouble(content)
    elif kind in (Kind.XLSX, Kind.DOCX):
        wrong = intake_office.trouble(content)
    else:
        wrong = intake_pictures.trouble(content, kind.media_type)
    return [_problem(name, wrong)] if wrong else []


def _text_trouble(content: bytes) -> Words | None:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in content:
        return NOT_UTF8
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return NOT_UTF8
    if any(unicodedata.category(c) == "Cc" and c not in "\t\r\n" for c in set(text)):
        return CONTROLS
    return None


def _words(kinds: frozenset[Kind]) -> str:
    return ", ".join(k.word for k in Kind if k in kinds)


def _mb(size: int) -> str:
    return f"{size / MB:.1f}".removesuffix(".0")


def _problem(name: str, words: Words, **values: str) -> Problem:
    says, mend = words
    return Problem(name, says.fill(**values), mend.fill(**values))


EMPTY = (
    Text("The file is empty.", "ഫയൽ ശൂന്യമാണ്."),
    Text("Send the file again.", "ഫയൽ വീണ്ടും അയയ്ക്കുക."),
)
UNKNOWN_KIND = (
    Text("This kind of file is not taken.", "ഇത്തരം ഫയൽ സ്വീകരിക്കില്ല."),
    Text("Send one of these: {kinds}.", "ഇവയിലൊന്ന് അയയ്ക്കുക: {kinds}."),
)
NOT_WHAT_IT_IS_CALLED = (
    Text(
        "By its name this is a {word} file, but what is in it is something else.",
        "പേരനുസരിച്ച് ഇത് {word} ഫയലാണ്; ഉള്ളടക്കം പക്ഷേ മറ്റൊന്നാണ്.",
    ),
    Text(
        "Open it in the program that made it, and save it as {word}.",
        "ഉണ്ടാക്കിയ പ്രോഗ്രാമിൽ തുറന്ന് {word} ആയി സേവ് ചെയ്യുക.",
    ),
)
NOT_WANTED = (
    Text("A {word} file cannot be used here.", "{word} ഫയൽ ഇവിടെ ഉപയോഗിക്കാനാവില്ല."),
    Text("Send one of these: {kinds}.", "ഇവയിലൊന്ന് അയയ്ക്കുക: {kinds}."),
)
TOO_LARGE = (
    Text(
        "The file has {size} MB; at most {most} MB are taken.",
        "ഫയൽ {size} MB ഉണ്ട്; പരമാവധി {most} MB വരെയേ സ്വീകരിക്കൂ.",
    ),
    Text(
        "Scan it in grey at 200 dots an inch, or send it in parts.",
        "ഗ്രേ നിറത്തിൽ, ഇഞ്ചിന് 200 കുത്തിൽ സ്കാൻ ചെയ്യുക; അല്ലെങ്കിൽ ഭാഗങ്ങളായി അയയ്ക്കുക.",
    ),
)
TOO_MANY = (
    Text(f"More than {MAX_FILES} files were sent.", f"{MAX_FILES}-ൽ കൂടുതൽ ഫയലുകൾ അയച്ചു."),
    Text("Put the scanned pages into one PDF.", "സ്കാൻ ചെയ്ത പേജുകൾ ഒരു PDF ആക്കുക."),
)
TOO_LARGE_TOGETHER = (
    Text(
        f"The files have more than {MAX_TOGETHER // MB} MB together.",
        f"ഫയലുകൾ എല്ലാം കൂടി {MAX_TOGETHER // MB} MB-യിൽ കൂടുതലുണ്ട്.",
    ),
    Text("Scan in grey at 200 dots an inch.", "ഗ്രേ നിറത്തിൽ, ഇഞ്ചിന് 200 കുത്തിൽ സ്കാൻ ചെയ്യുക."),
)
LEGACY_OFFICE = (
    Text(
        "This is a file of an old Word or Excel (.doc, .xls), which may carry programs.",
        "ഇത് പഴയ Word, Excel ഫയലാണ് (.doc, .xls); ഇതിൽ പ്രോഗ്രാമുകൾ ഉണ്ടാകാം.",
    ),
    Text("Open it and save it as .docx or .xlsx.", "തുറന്ന് .docx അല്ലെങ്കിൽ .xlsx ആയി സേവ് ചെയ്യുക."),
)
LOCKED_OFFICE = (
    Text("The file is locked with a password.", "ഫയൽ പാസ്‌വേഡ് ഇട്ട് പൂട്ടിയതാണ്."),
    Text("Save it without a password, and send that.", "പാസ്‌വേഡില്ലാതെ സേവ് ചെയ്ത് അയയ്ക്കുക."),
)
OTHER_ZIP = (
    Text(
        "This is a zip file or damaged; it is neither a Word nor an Excel file.",
        "ഇത് സിപ്പ് ഫയലാണ്, അല്ലെങ്കിൽ കേടുള്ളതാണ്; Word, Excel ഫയലല്ല.",
    ),
    Text("Send the files themselves, one by one.", "ഫയലുകൾ ഓരോന്നായി അയയ്ക്കുക."),
)
NOT_UTF8 = (
    Text("The text is not in UTF-8.", "അക്ഷരങ്ങൾ UTF-8 രീതിയിലല്ല."),
    Text(
        'Save it again; choose "UTF-8" as the encoding ("CSV UTF-8" in Excel).',
        "വീണ്ടും സേവ് ചെയ്യുമ്പോൾ എൻകോഡിംഗ് UTF-8 എന്ന് തിരഞ്ഞെടുക്കുക (Excel-ൽ CSV UTF-8).",
    ),
)
CONTROLS = (
    Text("There are control characters in the text.", "ടെക്സ്റ്റിൽ കൺട്രോൾ അക്ഷരങ്ങളുണ്ട്."),
    Text("Save it as plain text, and send that.", "സാധാരണ ടെക്സ്റ്റായി സേവ് ചെയ്ത് അയയ്ക്കുക."),
)
