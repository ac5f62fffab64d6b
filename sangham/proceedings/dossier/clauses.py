"""The proposed bye-laws as numbered clauses, from Markdown or Word, in English or in Malayalam.

A clause begins with its number at the beginning of a line: "1.", "1)", "Clause 1", "1-ാം വ്യവസ്ഥ", "൧.". Parts
of a clause, (a) or (1) or indented, belong to it. The numbers run from 1 without a gap.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

import docx
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from sangham.kernel.money import ascii_digits
from sangham.kernel.names import normalise
from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import Text
from sangham.proceedings.dossier.dossier import ByeLaws, Clause, Script
from sangham.proceedings.dossier.legacy_font import is_legacy_font, looks_legacy, probably
from sangham.proceedings.dossier.office_file import MEND_SAVE_AS, check_office_file
from sangham.proceedings.dossier.spreadsheet import decoded_text

CLAUSES_LIMIT: Final = 500
LETTERS_LIMIT: Final = 400_000


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


_NUMBERED: Final = re.compile(
    r"""(?:(?:clause|bye-?\ ?law|rule|വ്യവസ്ഥ|ഖണ്ഡം|നിയമാവലി)\s*)?
        (?P<number>\d{1,3}) (?: \s*-?\s*ാം\s+(?:വ്യവസ്ഥ|ഖണ്ഡം)\s*[.:–-]? | \s*[.):] | \s+[–-] ) \s* (?P<rest>.*)""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_BOLD: Final = re.compile(r"\*\*(.+?)\*\*[.:]?\s*(.*)", re.DOTALL)
_MALAYALAM: Final = re.compile("[\u0d05-\u0d39]")
_LATIN: Final = re.compile("[A-Za-z]")


def read_clauses(content: bytes, name: str) -> ByeLaws:
    """The clauses of a .md or .docx file. Raises Problems with everything wrong in it."""
    lines = list(_markdown(content, name) if name.lower().endswith(".md") else _word(content, name))
    if sum(len(line.text) for line in lines) > LETTERS_LIMIT:
        raise problem(name, LONG.fill(limit=LETTERS_LIMIT), MEND_LONG)
    found = list(_legacy(lines, name))
    preamble, clauses, places = _gathered(lines)
    found += _out_of_order(clauses, places, name)
    if not clauses:
        found.append(Problem(name, NO_CLAUSES, MEND_NO_CLAUSES))
    if found:
        raise Problems(found)
    return ByeLaws(script=_script(lines), preamble=preamble, clauses=tuple(clauses))


def _gathered(lines: list[Line]) -> tuple[str | None, list[Clause], list[int]]:
    """What stands before the first clause, the clauses, and where each begins."""
    by_program = _numbered_by_program(lines)
    starts = [i for i, line in enumerate(lines) if _begins(line, by_program)]
    before = lines[: starts[0]] if starts else lines
    titles = [line for line in before if line.title]
    # Of several titles before the first clause the last is its chapter; a single one is the document's own.
    chapter = titles[-1] if starts and len(titles) > 1 else None
    preamble = "\n".join(line.text for line in before if line is not chapter)
    clauses = []
    for count, (start, end) in enumerate(pairwise([*starts, len(lines)]), start=1):
        own, following = lines[start], lines[start + 1 : end]
        match = None if by_program else _NUMBERED.fullmatch(own.text)
        number = str(int(match["number"])) if match else str(count)
        heading, rest = _heading(own, match["rest"] if match else own.text)
        text = "\n".join(t for t in (rest, *(line.text for line in following if not line.title)) if t)
        if not text and heading:
            text, heading = heading, None
        clauses.append(
            Clause(number=number, heading=heading, text=text, chapter=chapter.text if chapter else None)
        )
        chapter = next((line for line in reversed(following) if line.title), chapter)
    return preamble.strip() or None, clauses, [lines[i].at for i in starts]


def _begins(line: Line, by_program: bool) -> bool:
    if by_program:
        return line.auto_number
    return not line.part and not line.auto_number and _NUMBERED.fullmatch(line.text) is not None


def _numbered_by_program(lines: list[Line]) -> bool:
    """Whether the word processor numbered the clauses; then typed numbers are parts, and else the reverse."""
    typed = sum(not line.part and _NUMBERED.fullmatch(line.text) is not None for line in lines)
    return sum(line.auto_number for line in lines) > typed


def _heading(line: Line, rest: str) -> tuple[str | None, str]:
    """A clause's heading, where it is set in bold; and the rest of the line."""
    if bold := _BOLD.fullmatch(rest):
        return bold[1].strip(" .:") or None, bold[2].strip()
    if line.bold_until:
        cut = max(0, line.bold_until - (len(line.text) - len(rest)))
        return rest[:cut].strip(" .:–-") or None, rest[cut:].lstrip(" .:–-") if cut else rest
    return None, rest.strip()


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
        numbered = _NUMBERED.fullmatch(plain) is not None
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
    typed = _NUMBERED.fullmatch(text) is not None
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


def _legacy(lines: list[Line], name: str) -> Iterator[Problem]:
    """Paragraphs in a pre-Unicode font: the first of them, and how many there are."""
    garbled = [
        line
        for line in lines
        if (is_legacy_font(line.font) and _LATIN.search(line.text) and not _MALAYALAM.search(line.text))
        or sum(looks_legacy(w) for w in line.text.split()) >= 2
    ]
    if garbled:
        first = garbled[0]
        yield Problem(
            f"{name} › {first.at}",
            LEGACY.fill(n=len(garbled), written=first.text[:60]),
            MEND_LEGACY.fill(perhaps=probably(first.text)[:60]),
        )


def _out_of_order(clauses: list[Clause], places: list[int], name: str) -> Iterator[Problem]:
    if len(clauses) > CLAUSES_LIMIT:
        yield Problem(name, LONG.fill(limit=CLAUSES_LIMIT), MEND_LONG)
        return
    expected = 1
    for clause, at in zip(clauses, places, strict=True):
        number = int(clause.number)
        if number != expected:
            yield Problem(
                f"{name} › {at}", OUT_OF_ORDER.fill(found=number, expected=expected), MEND_OUT_OF_ORDER
            )
        if not clause.text:
            yield Problem(f"{name} › {at}", EMPTY_CLAUSE.fill(n=number), MEND_EMPTY_CLAUSE)
        expected = number + 1


def _script(lines: list[Line]) -> Script:
    malayalam = sum(len(_MALAYALAM.findall(line.text)) for line in lines)
    return "ml" if malayalam > sum(len(_LATIN.findall(line.text)) for line in lines) else "en"


UNREADABLE = Text("The document is damaged and cannot be read.", "രേഖ കേടായതിനാൽ വായിക്കാനാവുന്നില്ല.")
LONG = Text("There is more than {limit} in it.", "{limit}-ൽ കൂടുതലുണ്ട്.")
MEND_LONG = Text("Send the bye-laws only.", "നിയമാവലി മാത്രം അയയ്ക്കുക.")
NO_CLAUSES = Text("No numbered clause was found.", "നമ്പറിട്ട വ്യവസ്ഥകളൊന്നും കണ്ടില്ല.")
MEND_NO_CLAUSES = Text(
    "Begin each clause on a line of its own with its number: “1. Name”.",
    "ഓരോ വ്യവസ്ഥയും പുതിയ വരിയിൽ നമ്പറോടെ തുടങ്ങുക: “1. പേര്”.",
)
OUT_OF_ORDER = Text(
    "Clause {found} stands where clause {expected} should.", "{expected}-ാം വ്യവസ്ഥ വേണ്ടിടത്ത് {found}-ാം വ്യവസ്ഥയാണ്."
)
MEND_OUT_OF_ORDER = Text(
    "Number the clauses 1, 2, 3 without a gap; mark the parts of a clause (a), (b).",
    "വ്യവസ്ഥകൾക്ക് 1, 2, 3 എന്ന് ഇടവിടാതെ നമ്പറിടുക; ഒരു വ്യവസ്ഥയുടെ ഭാഗങ്ങൾക്ക് (a), (b) എന്നിടുക.",
)
EMPTY_CLAUSE = Text("Clause {n} has no words.", "{n}-ാം വ്യവസ്ഥയിൽ ഒന്നും എഴുതിയിട്ടില്ല.")
MEND_EMPTY_CLAUSE = Text("Write the clause, or take its number out.", "വ്യവസ്ഥ എഴുതുക, അല്ലെങ്കിൽ നമ്പർ നീക്കുക.")
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
LEGACY = Text(
    "{n} paragraphs are typed for an old font (such as ML-TTKarthika), beginning “{written}”.",
    "{n} ഖണ്ഡികകൾ പഴയ ഫോണ്ടിൽ (ML-TTKarthika പോലുള്ളവ) ടൈപ്പ് ചെയ്തതാണ്; തുടക്കം “{written}”.",
)
MEND_LEGACY = Text(
    "Type it again in Unicode Malayalam. It may begin: “{perhaps}”.",
    "യൂണികോഡ് മലയാളത്തിൽ വീണ്ടും ടൈപ്പ് ചെയ്യുക. തുടക്കം ഇതാവാം: “{perhaps}”.",
)
