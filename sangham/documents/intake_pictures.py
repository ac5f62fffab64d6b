"""Scans from strangers: PDF, PNG, JPEG. Whole, not locked, not a bomb of pixels. Draws nothing."""

from __future__ import annotations

import re
import struct
import zlib

from sangham.documents.intake_wording import Words
from sangham.kernel.text import Text

MAX_PIXELS = 120_000_000  # A3 at 600 dots an inch is 70 million

_AGAIN = Text("Scan or save it again, and send that.", "വീണ്ടും സ്കാൻ ചെയ്യുകയോ സേവ് ചെയ്യുകയോ ചെയ്ത് അയയ്ക്കുക.")
CUT: Words = (Text("The file is cut off or damaged.", "ഫയൽ മുറിഞ്ഞതോ കേടുള്ളതോ ആണ്."), _AGAIN)
PIXELS: Words = (
    Text(
        "The picture has more dots than any scan of a page needs.",
        "ഒരു പേജിന് വേണ്ടതിലും എത്രയോ കൂടുതൽ കുത്തുകൾ ചിത്രത്തിലുണ്ട്.",
    ),
    Text("Scan it at 200 dots an inch.", "ഇഞ്ചിന് 200 കുത്തിൽ സ്കാൻ ചെയ്യുക."),
)
LOCKED: Words = (
    Text("The PDF is locked with a password.", "PDF പാസ്‌വേഡ് ഇട്ട് പൂട്ടിയതാണ്."),
    Text("Save it without a password, and send that.", "പാസ്‌വേഡില്ലാതെ സേവ് ചെയ്ത് അയയ്ക്കുക."),
)
ACTIVE: Words = (
    Text("The PDF has programs or hidden files in it.", "PDF-ൽ പ്രോഗ്രാമുകളോ ഒളിച്ചുവച്ച ഫയലുകളോ ഉണ്ട്."),
    Text("Print it to a new PDF, and send that.", "പുതിയ PDF ആയി പ്രിന്റ് ചെയ്ത് അയയ്ക്കുക."),
)

# What a scan never has. Compressed objects may hide these; a PDF is therefore only ever given out as a download.
_ACTIVE = re.compile(rb"/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z0-9])")
_ESCAPE = re.compile(rb"#([0-9A-Fa-f]{2})")
_LOCKED = re.compile(rb"/Encrypt(?![A-Za-z0-9])")


def trouble(content: bytes, media_type: str) -> Words | None:
    """What is wrong with a scan of this media type, or None."""
    return {"application/pdf": _of_pdf, "image/png": _of_png, "image/jpeg": _of_jpeg}[media_type](content)


def _of_pdf(content: bytes) -> Words | None:
    if b"%%EOF" not in content[-2048:] or b"startxref" not in content[-4096:]:
        return CUT
    said = _outside_streams(content)
    if _LOCKED.search(said):
        return LOCKED
    return ACTIVE if _ACTIVE.search(said) else None


def _outside_streams(content: bytes) -> bytes:
    """A PDF without its streams' data (in which any letters may stand by chance), names unescaped."""
    kept, at = [], 0
    while (begins := content.find(b"stream", at)) >= 0:
        kept.append(content[at:begins])
        ends = content.find(b"endstream", begins)
        if ends < 0:
            break
        at = ends + len(b"endstream")
    else:
        kept.append(content[at:])
    return _ESCAPE.sub(lambda m: bytes.fromhex(m[1].decode()), b" ".join(kept))


def _of_png(content: bytes) -> Words | None:
    """Walks the chunks: IHDR first, checksums right, IEND last."""
    at, first = 8, True
    while at + 12 <= len(content):
        length, kind = struct.unpack_from(">I4s", content, at)
        end = at + 12 + length
        if end > len(content):
            return CUT
        if zlib.crc32(content[at + 4 : end - 4]) != struct.unpack_from(">I", content, end - 4)[0]:
            return CUT
        if first and (kind != b"IHDR" or length != 13):
            return CUT
        if first:
            wide, high = struct.unpack_from(">II", content, at + 8)
            if wide * high > MAX_PIXELS:
                return PIXELS
            if not wide * high:
                return CUT
        if kind == b"IEND":
            return None
        first, at = False, end
    return CUT


def _of_jpeg(content: bytes) -> Words | None:
    """Walks the segments to the frame's size; the end of image must stand somewhere after."""
    at = 2
    while at + 4 <= len(content):
        if content[at] != 0xFF:
            return CUT
        marker = content[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        (length,) = struct.unpack_from(">H", content, at + 2)
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            if at + 9 > len(content):
                return CUT
            high, wide = struct.unpack_from(">HH", content, at + 5)
            if wide * high > MAX_PIXELS:
                return PIXELS
            return None if wide and b"\xff\xd9" in content[at:] else CUT
        if marker in (0xD9, 0xDA) or length < 2:
            return CUT
        at += 2 + length
    return CUT
