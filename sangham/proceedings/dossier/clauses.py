"""The proposed bye-laws as numbered clauses, from Markdown or Word, in English or in Malayalam.

A clause begins with its number at the beginning of a line: "1.", "1)", "Clause 1", "1-ാം വ്യവസ്ഥ", "൧.". Parts
of a clause, (a) or (1) or indented, belong to it. The numbers run from 1 without a gap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.sheet.legacy_font import is_legacy_font, looks_legacy, probably
from sangham.kernel.text import Text
from sangham.proceedings.dossier.bye_law_lines import NUMBERED, Line, read_lines
from sangham.proceedings.dossier.parts import ByeLaws, Clause, Script

CLAUSES_LIMIT: Final = 500
LETTERS_LIMIT: Final = 400_000


_BOLD: Final = re.compile(r"\*\*(.+?)\*\*[.:]?\s*(.*)", re.DOTALL)
_MALAYALAM: Final = re.compile("[\u0d05-\u0d39]")
_LATIN: Final = re.compile("[A-Za-z]")


def read_clauses(content: bytes, name: str) -> ByeLaws:
    """The clauses of a .md or .docx file. Raises Problems with everything wrong in it."""
    lines = list(read_lines(content, name))
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
        match = None if by_program else NUMBERED.fullmatch(own.text)
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
    return not line.part and not line.auto_number and NUMBERED.fullmatch(line.text) is not None


def _numbered_by_program(lines: list[Line]) -> bool:
    """Whether the word processor numbered the clauses; then typed numbers are parts, and else the reverse."""
    typed = sum(not line.part and NUMBERED.fullmatch(line.text) is not None for line in lines)
    return sum(line.auto_number for line in lines) > typed


def _heading(line: Line, rest: str) -> tuple[str | None, str]:
    """A clause's heading, where it is set in bold; and the rest of the line."""
    if bold := _BOLD.fullmatch(rest):
        return bold[1].strip(" .:") or None, bold[2].strip()
    if line.bold_until:
        cut = max(0, line.bold_until - (len(line.text) - len(rest)))
        return rest[:cut].strip(" .:–-") or None, rest[cut:].lstrip(" .:–-") if cut else rest
    return None, rest.strip()


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
LEGACY = Text(
    "{n} paragraphs are typed for an old font (such as ML-TTKarthika), beginning “{written}”.",
    "{n} ഖണ്ഡികകൾ പഴയ ഫോണ്ടിൽ (ML-TTKarthika പോലുള്ളവ) ടൈപ്പ് ചെയ്തതാണ്; തുടക്കം “{written}”.",
)
MEND_LEGACY = Text(
    "Type it again in Unicode Malayalam. It may begin: “{perhaps}”.",
    "യൂണികോഡ് മലയാളത്തിൽ വീണ്ടും ടൈപ്പ് ചെയ്യുക. തുടക്കം ഇതാവാം: “{perhaps}”.",
)
