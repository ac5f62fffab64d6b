"""The lines of a .md or .docx file of bye-laws: paragraphs, with what is needed to tell where a clause begins."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import docx
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from sangham.kernel.money import ascii_digits
from sangham.kernel.names import normalise
from sangham.kernel.problem import problem
from sangham.kernel.sheet.csv_file import decoded_text
from sangham.kernel.sheet.legacy_font import is_legacy_font
from sangham.kernel.sheet.office_file import MEND_SAVE_AS, check_office_file
from sangham.kernel.text import Text


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: its text, where it stands, its own number if the program numbered it, what it looks like."""

    text: str
    at: int
    auto_number: bool = False
    part: bool = False  # indented, or a numbered part of a clause
    title: bool = False
    bold_until: int = 0
    font: str | None = None


NUMBERED: Final = re.compile(
    r"""(?:(?:clause|bye-?\ ?law|rule|വ്യവസ്ഥ|ഖണ്ഡം|നിയമാവലി)\s*)?
        (?P<number>\d{1,3}) (?: \s*-?\s*ാം\s+(?:വ്യവസ്ഥ|ഖണ്ഡം)\s*[.:–-]? | \s*[.):] | \s+[–-] ) \s* (?P<rest>.*)""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)


def read_lines(content: bytes, name: str) -> Iterator[Line]:
    """The paragraphs of a .md or .docx file. Raises Problems for one that cannot be read, or is not settled."""
    return _markdown(content, name) if name.lower().endswith(".md") else _word(content, name)


def _markdown(content: bytes, name: str) -> Iterator[Line]:
    text = decoded_text(content, name)
    paragraph_open = False
    waiting: Line | None = None
    for at, raw in enumerate(text.splitlines(), start=1):
        if not raw.strip():
            paragraph_open = False
            continue
        title = raw.lstrip().startswith("#")
        plain = normalise(ascii_digits(raw.lstrip("# \t") if title else raw))
        numbered = NUMBERED.fullmatch(plain) is not None
        part = raw[:1].isspace() or bool(re.match(r"\((?:[a-z0-9]{1,4}|[അ-ഹ][ാ-്]?)\)|[-*•] ", plain))
        if waiting and paragraph_open and not (title or part or numbered):
            waiting = Line(f"{waiting.text} {plain}", waiting.at, part=waiting.part)  # the paragraph goes on
            continue
        if waiting:
            yield waiting
        waiting = Line(plain, at, part=part, title=title and not numbered)
        paragraph_open = not title
    if waiting:
        yield waiting


def _word(content: bytes, name: str) -> Iterator[Line]:
    check_office_file(content, name, "docx")
    try:
        document: Any = docx.Document(io.BytesIO(content))
        body = document.element.body
        for tag, says, mend in (
            ("w:ins", TRACKED, MEND_TRACKED),
            ("w:del", TRACKED, MEND_TRACKED),
            ("w:txbxContent", TEXT_BOX, MEND_TEXT_BOX),
        ):
            if next(body.iter(qn(tag)), None) is not None:
                raise problem(name, says, mend)
        numbering = _Numbering(document)
        for at, element in enumerate(body.iterchildren(), start=1):
            if element.tag == qn("w:p"):
                line = _paragraph(Paragraph(element, document), at, numbering)
                if line.text:
                    yield line
            elif element.tag == qn("w:tbl"):
                for row in Table(element, document).rows:
                    cells = [normalise(c.text) for c in row.cells]
                    yield Line(" | ".join(cells), at, part=True)
    except (KeyError, ValueError, AttributeError, TypeError, zipfile.BadZipFile, OSError) as e:
        raise problem(name, UNREADABLE, MEND_SAVE_AS.fill(kind="docx")) from e
    except Exception as e:
        # lxml and python-docx raise kinds of their own for a broken file.
        if type(e).__module__.split(".")[0] in ("lxml", "docx"):
            raise problem(name, UNREADABLE, MEND_SAVE_AS.fill(kind="docx")) from e
        raise


def _paragraph(paragraph: Any, at: int, numbering: _Numbering) -> Line:
    text = normalise(ascii_digits(paragraph.text))
    style = numbering.styles.get(paragraph._p.style)
    title = style is not None and str(style.name).startswith(("Heading", "Title"))
    level, decimal = numbering.of(paragraph)
    bold = 0
    for run in paragraph.runs:
        if not run.bold and run.text.strip():
            break
        bold += len(run.text)
    typed = NUMBERED.fullmatch(text) is not None
    automatic = bool(text) and decimal and level == 0 and not typed
    return Line(
        text,
        at,
        auto_number=automatic,
        part=bool(text) and not automatic and (level > 0 or (level == 0 and not typed)),
        title=title and not typed and not automatic,
        bold_until=min(bold, len(text)),
        font=next((r.font.name for r in paragraph.runs if is_legacy_font(r.font.name)), None),
    )


class _Numbering:
    """Numbers that Word gives of itself: at which level, and whether they are 1, 2, 3."""

    def __init__(self, document: Any) -> None:
        self.formats: dict[tuple[str, str], str] = {}
        # By id, once: to ask each paragraph for its style takes python-docx 2 ms.
        self.styles = {style.style_id: style for style in document.styles}
        try:
            root = document.part.numbering_part.element
        except (KeyError, NotImplementedError):
            return
        abstract = {a.get(qn("w:abstractNumId")): a for a in root.iter(qn("w:abstractNum"))}
        for num in root.iter(qn("w:num")):
            of = num.find(qn("w:abstractNumId"))
            for level in abstract[of.get(qn("w:val"))].iter(qn("w:lvl")) if of is not None else ():
                form = level.find(qn("w:numFmt"))
                key = (num.get(qn("w:numId")), level.get(qn("w:ilvl")))
                self.formats[key] = form.get(qn("w:val")) if form is not None else "decimal"

    def of(self, paragraph: Any) -> tuple[int, bool]:
        """(level, whether decimal); level -1 where the paragraph is not of a list."""
        properties = paragraph._p.pPr
        found = properties.find(qn("w:numPr")) if properties is not None else None
        style = self.styles.get(paragraph._p.style)
        if found is None and style is not None:
            found = next(style.element.iter(qn("w:numPr")), None)
        if found is None:
            return -1, False
        num, level = found.find(qn("w:numId")), found.find(qn("w:ilvl"))
        number = num.get(qn("w:val")) if num is not None else "0"
        ilvl = level.get(qn("w:val")) if level is not None else "0"
        if number == "0":
            return -1, False
        return int(ilvl), self.formats.get((number, ilvl)) == "decimal"


UNREADABLE = Text("The document is damaged and cannot be read.", "രേഖ കേടായതിനാൽ വായിക്കാനാവുന്നില്ല.")
TRACKED = Text(
    "The document has changes that are neither accepted nor rejected, so its words are not settled.",
    "സ്വീകരിക്കുകയോ തള്ളുകയോ ചെയ്യാത്ത മാറ്റങ്ങൾ രേഖയിലുണ്ട്; അതിനാൽ വാക്കുകൾ തീർച്ചയായിട്ടില്ല.",
)
MEND_TRACKED = Text(
    "Accept or reject all changes (Review) and save again.",
    "എല്ലാ മാറ്റങ്ങളും സ്വീകരിക്കുകയോ തള്ളുകയോ ചെയ്ത് (Review) വീണ്ടും സേവ് ചെയ്യുക.",
)
TEXT_BOX = Text("There is writing in a text box.", "ടെക്സ്റ്റ് ബോക്സിനുള്ളിൽ എഴുത്തുണ്ട്.")
MEND_TEXT_BOX = Text(
    "Move the writing out of the box into the text, and remove the box.", "എഴുത്ത് ബോക്സിനു പുറത്ത് ചേർത്ത് ബോക്സ് നീക്കുക."
)
