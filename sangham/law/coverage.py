"""What is accounted for: each rule of the inventory, and the clause, note or gap that answers to it.

`coverage.yaml` has a line for each id. `read` takes it strictly; `faults` holds it to the libraries, and, where
the tests are at hand, to their files of cases. An id that nobody has answered to yet is open, and says so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final

from sangham.kernel.plain_yaml import Plain, PlainDocument, load_yaml
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.law.history import instruments
from sangham.law.library import Library

FILE: Final = Path(__file__).with_name("coverage.yaml")
CASES: Final = Path(__file__).parents[2] / "tests/law/cases"


class Is(StrEnum):
    """How an id is accounted for."""

    IMPLEMENTED = "implemented"
    SHOWN = "shown"
    TEXT_NOT_IN_SOURCE = "text_not_in_source"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Covered:
    """One id: how it is accounted for, by which clauses (`by`) and cases, or where and why it is only shown."""

    id: str
    how: Is
    by: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    why: str = ""

    def plain(self) -> dict[str, Any]:
        """``id, is, by, cases, where, why``."""
        lists = {"by": list(self.by), "cases": list(self.cases), "where": list(self.where)}
        return {"id": self.id, "is": self.how.value, **lists, "why": self.why}


# What a line must have, and what it may have besides.
_MUST = {
    Is.IMPLEMENTED: {"by", "cases"},
    Is.SHOWN: {"where", "why"},
    Is.TEXT_NOT_IN_SOURCE: {"where"},
    Is.OPEN: set[str](),
}
_MAY = {Is.IMPLEMENTED: {"why", "where"}, Is.TEXT_NOT_IN_SOURCE: {"why"}}


@cache
def coverage(path: Path = FILE) -> tuple[Covered, ...]:
    """The file as it stands. Raises Problems."""
    return read(load_yaml(path.read_bytes(), name=path.name))


def read(document: PlainDocument) -> tuple[Covered, ...]:
    """Every line of a coverage file, in its order. Raises Problems with all that is wrong."""
    if not isinstance(document.data, dict):
        raise Problems([Problem(document.name, _NO_LINES, _NO_LINES_MEND)])
    found: list[Problem] = []
    lines = [_line(document, id, data, found) for id, data in document.data.items()]
    if found:
        raise Problems(found)
    return tuple(line for line in lines if line is not None)


def _line(document: PlainDocument, id: str, data: Plain, found: list[Problem]) -> Covered | None:
    where = document.where(id)
    if not isinstance(data, dict) or data.get("is") not in list(Is):
        found.append(Problem(where, _NO_KIND, _NO_KIND_MEND))
        return None
    how = Is(str(data["is"]))
    keys = data.keys() - {"is"}
    wrong = (_MUST[how] - keys) | (keys - _MUST[how] - _MAY.get(how, set()))
    lists = {k: v for k, v in data.items() if k in ("by", "cases", "where")}
    wrong |= {k for k, v in lists.items() if not _are_names(v)}
    if "why" in keys and not (isinstance(data["why"], str) and data["why"]):
        wrong |= {"why"}
    if wrong:
        found.append(Problem(where, _WRONG_KEYS.fill(k=", ".join(sorted(wrong)), i=how.value), _KEYS_MEND))
        return None
    names = {k: tuple(str(n) for n in v) for k, v in lists.items() if isinstance(v, list)}
    return Covered(id, how, why=str(data.get("why", "")), **names)


def _are_names(value: Plain) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(n, str) and n for n in value)


def faults(
    covered: Iterable[Covered], libraries: Iterable[Library], cases: Path | None = None
) -> Iterator[Problem]:
    """What a coverage says that is not so: a clause, a place or a file of cases that does not exist.

    `cases` is the folder of the cases' files; without one they are not looked for.
    """
    shelves = list(libraries)
    clauses = {c for library in shelves for c in library.versions}
    places = clauses | {place for library in shelves for place in _places(library)}
    files = (
        {p.relative_to(cases).with_suffix("").as_posix() for p in cases.rglob("*.yaml")} if cases else None
    )
    for line in covered:
        for kind, named, known in (
            (_NO_CLAUSE, line.by, clauses),
            (_NO_PLACE, line.where, places),
            (_NO_CASES, line.cases, files),
        ):
            for name in named:
                if known is not None and name not in known:
                    yield Problem(line.id, kind.fill(n=name), _FAULT_MEND)


def _places(library: Library) -> Iterable[str]:
    """Where something may be shown besides a clause: time limits, readings, questions, facts, instruments."""
    return {
        *library.time_limits,
        *library.readings,
        *library.questions,
        *library.facts,
        *(instrument.id for instrument in instruments(library)),
    }


def counted(covered: Iterable[Covered]) -> Mapping[str, int]:
    """How many ids are accounted for in each way, and how many there are."""
    by_kind = Counter(line.how for line in covered)
    return {**{how.value: by_kind[how] for how in Is}, "all": by_kind.total()}


_NO_LINES = Text("The file has no lines by id.", "ഫയലിൽ ഐഡി തിരിച്ചുള്ള വരികളില്ല.")
_NO_LINES_MEND = Text("Begin each line with an id.", "ഓരോ വരിയും ഐഡിയിൽ തുടങ്ങുക.")
_NO_KIND = Text("It is not said how this is accounted for.", "ഇത് എങ്ങനെ കണക്കിൽപ്പെടുത്തിയെന്ന് പറഞ്ഞിട്ടില്ല.")
_NO_KIND_MEND = Text(
    "Write is: implemented, shown, text_not_in_source or open.",
    "is: implemented, shown, text_not_in_source, open എന്നിവയിലൊന്ന് എഴുതുക.",
)
_WRONG_KEYS = Text(
    "Wanting, empty or out of place for “{i}”: {k}.", "“{i}” എന്നതിന് ഇല്ലാത്തതോ ഒഴിഞ്ഞതോ ചേരാത്തതോ: {k}."
)
_KEYS_MEND = Text(
    "implemented takes by and cases; shown takes where and why; text_not_in_source takes where.",
    "implemented എന്നതിന് by, cases എന്നിവ വേണം; shown എന്നതിന് where, why എന്നിവ; text_not_in_source എന്നതിന് where.",
)
_NO_CLAUSE = Text("There is no clause {n}.", "{n} എന്നൊരു വ്യവസ്ഥയില്ല.")
_NO_PLACE = Text("There is no {n} where this could be shown.", "ഇത് കാണിക്കാൻ {n} എന്നൊരിടമില്ല.")
_NO_CASES = Text("There is no file of cases {n}.", "{n} എന്നൊരു ഉദാഹരണ ഫയലില്ല.")
_FAULT_MEND = Text("Mend the line in coverage.yaml.", "coverage.yaml ഫയലിലെ ആ വരി തിരുത്തുക.")
