"""What an .xlsx or .docx must be before a library may open it: a small, plain zip, without macros or passwords."""

from __future__ import annotations

import io
import zipfile
from typing import Final, Literal

from sangham.kernel.problem import problem
from sangham.kernel.sheet.sheet import USUAL, Limits
from sangham.kernel.text import Text

Kind = Literal["xlsx", "docx"]

PARTS_LIMIT: Final = 400
_MAIN_PART: Final = {"xlsx": "xl/workbook.xml", "docx": "word/document.xml"}
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def check_office_file(content: bytes, name: str, kind: Kind, limits: Limits = USUAL) -> None:
    """Raises Problems unless the content is an .xlsx or .docx that may safely be opened."""
    if len(content) > limits.size:
        raise problem(name, TOO_LARGE.fill(limit=limits.size // 1_000_000), MEND_TOO_LARGE)
    if content.startswith(_OLE):
        locked = "EncryptedPackage".encode("utf-16-le") in content
        raise problem(
            name, *((PASSWORD, MEND_PASSWORD) if locked else (OLD_FORMAT, MEND_SAVE_AS.fill(kind=kind)))
        )
    if not content.startswith(b"PK\x03\x04"):
        raise problem(
            name, NOT_WHAT_IT_SAYS.fill(kind=kind, is_=what_it_is(content)), MEND_SAVE_AS.fill(kind=kind)
        )
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            _check_parts(parts, name, kind, limits.unpacked)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError, OSError) as e:
        raise problem(name, BROKEN_ZIP, MEND_SAVE_AS.fill(kind=kind)) from e


def _check_parts(parts: zipfile.ZipFile, name: str, kind: Kind, unpacked: int) -> None:
    infos = parts.infolist()
    names = {i.filename for i in infos}
    if len(infos) > PARTS_LIMIT or sum(i.file_size for i in infos) > unpacked:
        raise problem(name, BOMB, MEND_SAVE_AS.fill(kind=kind))
    if any(i.flag_bits & 1 for i in infos):
        raise problem(name, PASSWORD, MEND_PASSWORD)
    if _MAIN_PART[kind] not in names:
        found = next((k for k, part in _MAIN_PART.items() if part in names), None)
        other = (
            Text(f"an .{found} file", f".{found} ഫയൽ")
            if found
            else Text("another kind of file", "മറ്റൊരുതരം ഫയൽ")
        )
        raise problem(name, NOT_WHAT_IT_SAYS.fill(kind=kind, is_=other), MEND_SAVE_AS.fill(kind=kind))
    if any(n.lower().endswith("vbaproject.bin") for n in names):
        raise problem(name, MACROS, MEND_SAVE_AS.fill(kind=kind))
    for info in infos:
        if info.filename.lower().endswith((".xml", ".rels", ".vml")):
            head = parts.read(info)  # zipfile reads no more than file_size, which was added up above
            if b"<!DOCTYPE" in head or b"<!ENTITY" in head or b"<\x00!\x00D\x00O\x00C" in head:
                raise problem(name, BROKEN_ZIP, MEND_SAVE_AS.fill(kind=kind))


def what_it_is(content: bytes) -> Text:
    """What a file's first bytes say it is, in a reader's words."""
    head = content[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for start, words in _BEGINS.items():
        if head.startswith(start):
            return words
    if not content:
        return Text("empty", "ശൂന്യമായ ഫയൽ")
    if b"\x00" not in content[:512]:
        return Text("plain text", "വെറും എഴുത്ത്")
    return Text("something else", "മറ്റെന്തോ")


_BEGINS: Final = {
    b"%pdf": Text("a PDF", "PDF"),
    b"<html": Text("a web page", "വെബ് പേജ്"),
    b"<!doctype html": Text("a web page", "വെബ് പേജ്"),
    b"<table": Text("a web page", "വെബ് പേജ്"),
    b"{\\rtf": Text("an RTF document", "RTF രേഖ"),
    b"\x89png": Text("a picture", "ചിത്രം"),
    b"\xff\xd8\xff": Text("a picture", "ചിത്രം"),
    b"pk\x03\x04": Text("a zip or office file", "zip അല്ലെങ്കിൽ ഓഫീസ് ഫയൽ"),
    _OLE: Text("an old office file", "പഴയ ഓഫീസ് ഫയൽ"),
}

TOO_LARGE = Text("The file is larger than {limit} MB.", "ഫയലിന് {limit} MB-യിൽ കൂടുതൽ വലുപ്പമുണ്ട്.")
MEND_TOO_LARGE = Text(
    "Take pictures and unused sheets out of it; scans go in the papers folder.",
    "ചിത്രങ്ങളും വേണ്ടാത്ത ഷീറ്റുകളും ഒഴിവാക്കുക; സ്കാൻ ചെയ്തവ papers എന്ന ഫോൾഡറിൽ വയ്ക്കുക.",
)
PASSWORD = Text("The file is locked with a password.", "ഫയൽ പാസ്‌വേഡ് ഉപയോഗിച്ച് പൂട്ടിയിരിക്കുന്നു.")
MEND_PASSWORD = Text("Save it again without a password.", "പാസ്‌വേഡ് ഇല്ലാതെ വീണ്ടും സേവ് ചെയ്യുക.")
OLD_FORMAT = Text("This is a file of the old kind (.xls or .doc).", "ഇത് പഴയ തരം (.xls അല്ലെങ്കിൽ .doc) ഫയലാണ്.")
MEND_SAVE_AS = Text(
    "Open it in the program it was made with and choose Save As .{kind}; changing the name alone does not do.",
    "ഉണ്ടാക്കിയ പ്രോഗ്രാമിൽ തുറന്ന് Save As വഴി .{kind} ആയി സേവ് ചെയ്യുക; പേരു മാത്രം മാറ്റിയാൽ പോരാ.",
)
NOT_WHAT_IT_SAYS = Text(
    "By its name the file is .{kind}, but it is {is_}.", "പേരനുസരിച്ച് .{kind} ഫയലാണ്; പക്ഷേ ഇത് {is_} ആണ്."
)
BROKEN_ZIP = Text("The file is damaged and cannot be opened.", "ഫയൽ കേടായതിനാൽ തുറക്കാനാവുന്നില്ല.")
BOMB = Text("Unpacked, the file is far larger than it need be.", "തുറക്കുമ്പോൾ ഫയൽ ആവശ്യത്തിലേറെ വലുതാകുന്നു.")
MACROS = Text("The file has macros (small programs) in it.", "ഫയലിൽ മാക്രോകൾ (ചെറുപ്രോഗ്രാമുകൾ) ഉണ്ട്.")
