"""Word and Excel files from strangers: what kind a zip is, and what must not be in it. Opens no document."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from sangham.documents.intake_wording import LOCKED_OFFICE, Words
from sangham.kernel.text import Text

OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

MAX_PARTS = 2_000
MAX_UNPACKED = 60_000_000  # bytes over all parts, counted as they unpack, not as they are declared
MAX_PART_RATIO = 200  # unpacked to packed, for parts over a megabyte

_MAIN_PART = {"xl/workbook.xml": SPREADSHEET, "word/document.xml": DOCUMENT}
_MACROS = re.compile(r"(^|/)(vbaProject\.bin|vbaData\.xml|macrosheets/|dialogsheets/|xlmacros)", re.I)
_EMBEDDED = re.compile(r"(^|/)(embeddings|activeX|ctrlProps|externalLinks)/", re.I)
_XML = re.compile(r"\.(xml|rels|vml)$", re.I)
_DOCTYPE = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.I)
_RELATION = re.compile(rb"<Relationship\b[^>]*>")
# Fetched, or shown as part of the document, when an official opens it; a link that is clicked is none of these.
_FETCHED = re.compile(rb"/relationships/(attachedTemplate|oleObject|frame|subDocument|image)\b")
_ELSEWHERE = re.compile(rb"""Target\s*=\s*["'](https?:|ftp:|\\\\|//|file:////)""", re.I)

_SAVE_AGAIN = Text("Open it, save it again, and send that.", "തുറന്ന് വീണ്ടും സേവ് ചെയ്ത് അയയ്ക്കുക.")
DAMAGED: Words = (Text("The file is damaged and cannot be opened.", "ഫയലിന് കേടുണ്ട്; തുറക്കാനാവില്ല."), _SAVE_AGAIN)
BOMB: Words = (
    Text(
        "The file unpacks to far more than a list or bye-laws can need.",
        "ഫയൽ തുറക്കുമ്പോൾ പട്ടികയ്ക്കോ നിയമാവലിക്കോ വേണ്ടതിലും എത്രയോ വലുതാകുന്നു.",
    ),
    Text(
        "Copy what is needed into a new file, and send that.",
        "വേണ്ടത് മാത്രം പുതിയ ഫയലിലേക്ക് പകർത്തി അയയ്ക്കുക.",
    ),
)
MACROS: Words = (
    Text("The file has programs in it (macros).", "ഫയലിൽ പ്രോഗ്രാമുകൾ (മാക്രോ) ഉണ്ട്."),
    Text(
        "Save it as a plain .xlsx or .docx, without macros.", "മാക്രോ ഇല്ലാതെ .xlsx അല്ലെങ്കിൽ .docx ആയി സേവ് ചെയ്യുക."
    ),
)
EMBEDDED: Words = (
    Text(
        "The file has other files or links to other files in it.",
        "ഫയലിനുള്ളിൽ മറ്റു ഫയലുകളോ അവയിലേക്കുള്ള ലിങ്കുകളോ ഉണ്ട്.",
    ),
    Text("Remove them, save, and send that.", "അവ നീക്കി സേവ് ചെയ്ത് അയയ്ക്കുക."),
)
ENTITIES: Words = (
    Text(
        "The file declares entities, which no office program does.",
        "ഓഫീസ് പ്രോഗ്രാമുകൾ ചെയ്യാത്ത വിധം ഫയലിൽ എന്റിറ്റികൾ ഉണ്ട്.",
    ),
    _SAVE_AGAIN,
)


def is_locked(content: bytes) -> bool:
    """Whether an OLE2 file is a modern document under a password, not an old .doc or .xls."""
    return "EncryptedPackage".encode("utf-16-le") in content


def media_type(content: bytes) -> str | None:
    """The media type of a zip that is a spreadsheet or a document; None for any other zip, or a damaged one."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError, OSError):
        return None
    found = [kind for part, kind in _MAIN_PART.items() if part in names]
    return found[0] if len(found) == 1 and "[Content_Types].xml" in names else None


def trouble(content: bytes) -> Words | None:
    """What must not be in a spreadsheet or document, or None. Unpacks every part, counting as it goes."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            return _of_names(parts) or _of_contents(archive, parts)
    except (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, OSError, EOFError, RuntimeError):
        return DAMAGED


def _of_names(parts: list[zipfile.ZipInfo]) -> Words | None:
    names = [p.filename for p in parts]
    if any(p.flag_bits & 0x1 for p in parts):
        return LOCKED_OFFICE
    if len(parts) > MAX_PARTS or sum(p.file_size for p in parts) > MAX_UNPACKED:
        return BOMB
    if len(set(names)) != len(names) or any(n.startswith("/") or ".." in n.split("/") for n in names):
        return DAMAGED
    if any(_MACROS.search(n) for n in names):
        return MACROS
    if any(_EMBEDDED.search(n) for n in names):
        return EMBEDDED
    return None


def _of_contents(archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo]) -> Words | None:
    unpacked = 0
    for part in parts:
        size = 0
        head = b""
        with archive.open(part) as stream:
            while chunk := stream.read(65_536):
                size += len(chunk)
                unpacked += len(chunk)
                if unpacked > MAX_UNPACKED or (
                    size > 1_000_000 and size > MAX_PART_RATIO * part.compress_size
                ):
                    return BOMB
                if wrong := _of_chunk(part.filename, head[-1000:] + chunk):
                    return wrong
                head = chunk
    return None


def _of_chunk(name: str, chunk: bytes) -> Words | None:
    if not _XML.search(name):
        return None
    plain = chunk.replace(b"\x00", b"")  # XML may also be UTF-16
    if _DOCTYPE.search(plain):
        return ENTITIES
    if name == "[Content_Types].xml" and b"macroEnabled" in plain:
        return MACROS
    if name.endswith(".rels") and any(
        _FETCHED.search(r) and _ELSEWHERE.search(r) for r in _RELATION.findall(plain)
    ):
        return EMBEDDED
    return None
