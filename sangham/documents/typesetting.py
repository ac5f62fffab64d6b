"""A paper's data -> its PDF: PDF/A-3, Malayalam shaped, the text layer exact. Knows no law and no Django.

The same paper and attachments give the same bytes: the PDF's date is the day of issue, and only the faces that
`fonts` names are used. See docs/decisions/0005 for the format.
"""

from __future__ import annotations

import io
import json
import threading
from collections.abc import Mapping
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any, Literal, cast

import segno
import typst

from sangham.documents import fonts
from sangham.documents.papers import Paper, PaperKind
from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import Text

SHEETS = Path(__file__).parent / "sheets"
STANDARDS: list[Literal["a-3a", "ua-1"]] = ["a-3a", "ua-1"]
MEDIA_TYPE = "application/pdf"

MAX_STRING = 12_000  # letters in one string of a paper
MAX_PAPER = 400_000  # letters in a whole paper: about two hundred pages
MAX_ATTACHED = 2_000_000  # bytes over all attachments

_SHEET_OF: dict[PaperKind, str] = {
    "acknowledgement": "letter.typ",
    "certificate_of_registration": "certificate.typ",
    "letter_of_query": "letter.typ",
    "notice_of_hearing": "letter.typ",
    "order_in_matter": "order.typ",
    "order_of_refusal": "order.typ",
    "order_of_registration": "order.typ",
}
_ATTACHMENT_TYPES = {".json": "application/json", ".txt": "text/plain", ".jsonl": "application/jsonl"}
_mine = threading.local()  # typst's compiler is not shared between threads


def typeset(paper: Paper, attachments: Mapping[str, bytes] | None = None) -> bytes:
    """The unsigned PDF/A-3a of a paper, with files attached to it (name -> content; JSON and text).

    Raises Problems for letters that no face has, strings beyond MAX_STRING, attachments that are not UTF-8
    text or are too large, and missing fonts.
    """
    _check(paper, attachments or {})
    inputs = {
        "paper": json.dumps(paper.data(), ensure_ascii=False, sort_keys=True),
        "qr": qr_svg(paper.verify_url),
        "attachments": json.dumps(_attached(attachments or {}), ensure_ascii=False),
    }
    noon = datetime.combine(paper.issued_on, time(12), UTC)  # the same day in India and in UTC
    try:
        made = _compiler().compile(
            input=str(SHEETS / _SHEET_OF[paper.kind]),
            format="pdf",
            sys_inputs=inputs,
            pdf_standards=cast(list[Any], STANDARDS),
            timestamp=int(noon.timestamp()),
        )
    except typst.TypstError as e:
        raise problem(
            paper.number,
            Text(f"The paper could not be typeset: {e.message}", f"രേഖ തയ്യാറാക്കാനായില്ല: {e.message}"),
            Text("Tell those who run this office's computer.", "ഓഫീസിലെ കമ്പ്യൂട്ടറിന്റെ ചുമതലക്കാരെ അറിയിക്കുക."),
        ) from e
    assert isinstance(made, bytes)
    return made


def qr_svg(address: str) -> str:
    """A QR code (error level M) as SVG, without a border: sheets leave the four empty modules around it."""
    out = io.BytesIO()
    segno.make(address, error="m", micro=False).save(
        out, kind="svg", border=0, dark="#17322B", light=None, xmldecl=False, svgns=True, nl=False
    )
    return out.getvalue().decode()


def _compiler() -> typst.Compiler:
    made: typst.Compiler | None = getattr(_mine, "compiler", None)
    if made is None:
        made = typst.Compiler(root=SHEETS, font_paths=fonts.installed(), ignore_system_fonts=True)
        _mine.compiler = made
    return made


def _attached(attachments: Mapping[str, bytes]) -> list[dict[str, str]]:
    return [
        {"name": name, "type": _ATTACHMENT_TYPES[Path(name).suffix], "text": content.decode()}
        for name, content in sorted(attachments.items())
    ]


def _check(paper: Paper, attachments: Mapping[str, bytes]) -> None:
    strings = list(paper.strings())
    found = fonts.unprintable(strings)
    found += [_too_long(s) for s in strings if len(s) > MAX_STRING]
    if sum(map(len, strings)) > MAX_PAPER:
        found.append(_too_long(paper.number))
    if sum(map(len, attachments.values())) > MAX_ATTACHED:
        found.append(_bad_attachment(", ".join(sorted(attachments)), "larger than 2 MB", "2 MB-യിൽ കൂടുതലാണ്"))
    for name, content in attachments.items():
        if Path(name).suffix not in _ATTACHMENT_TYPES or Path(name).name != name:
            found.append(_bad_attachment(name, "not a .json or .txt file", ".json, .txt ഫയലല്ല"))
        try:
            content.decode()
        except UnicodeDecodeError:
            found.append(_bad_attachment(name, "not text in UTF-8", "UTF-8 അക്ഷരങ്ങളല്ല"))
    if found:
        raise Problems(found)


def _too_long(string: str) -> Problem:
    return Problem(
        string[:40] + "…",
        Text(
            f"This is too long for a paper ({len(string)} letters; at most {MAX_STRING}).",
            f"രേഖയിൽ ചേർക്കാവുന്നതിലും നീളമുണ്ട് ({len(string)} അക്ഷരങ്ങൾ; പരമാവധി {MAX_STRING}).",
        ),
        Text("Shorten it.", "ചുരുക്കുക."),
    )


def _bad_attachment(name: str, en: str, ml: str) -> Problem:
    return Problem(
        name,
        Text(f"This cannot be attached to a paper: it is {en}.", f"ഇത് രേഖയോട് ചേർക്കാനാവില്ല: {ml}."),
        Text("Attach JSON or text.", "JSON അല്ലെങ്കിൽ ടെക്സ്റ്റ് ഫയൽ ചേർക്കുക."),
    )


__all__ = ["MEDIA_TYPE", "STANDARDS", "qr_svg", "typeset"]
