"""Whoever holds an office of a society, as given to be entered: the office and the days in the entry, the name beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sangham.journal.proof.canonical import JSON
from sangham.kernel.identifier import new_id
from sangham.kernel.names import Name, normalise
from sangham.kernel.problem import Problem
from sangham.kernel.text import Text
from sangham.register.checks import LONGEST_NAME, check_letters
from sangham.register.entries_of_standing import Holder
from sangham.register.standing import OFFICES
from sangham.register.standing_checks import check_order, check_past, check_word


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody in an office: ``Named("president", Name("...", "..."))``. `from_on` None: since the committee, or not
    known; `until_on`: the day from which he or she holds it no more, None while it is not known."""

    office: str
    name: Name
    from_on: date | None = None
    until_on: date | None = None


def check_holders(holders: Sequence[Named]) -> list[Problem]:
    """All that is wrong with them: offices, days, names."""
    found = []
    for n, holder in enumerate(holders, start=1):
        where = f"holder {n}"
        found += check_word(where, holder.office, OFFICES)
        found += [Problem(f"{where} {p.where}", p.says, p.mend) for p in check_past(from_on=holder.from_on)]
        found += check_order(f"{where} until_on", holder.from_on, holder.until_on)
        found += check_person(where, holder.name)
    return found


def check_person(where: str, name: Name) -> list[Problem]:
    """A problem where a person's name is too long, or has what is no letter."""
    found = check_letters(where, name.en, name.ml)
    if max(len(name.en), len(name.ml)) > LONGEST_NAME:
        found.append(Problem(where, _LONG.fill(most=LONGEST_NAME), _MEND))
    return found


def holder_of(named: Named) -> Holder:
    """What of it stands in the entry."""
    return Holder(
        id=new_id(), office=named.office, from_on=named.from_on, until_on=named.until_on, named_in=None
    )


def particular_of(name: Name) -> JSON:
    """The name as the particular that stands beside the entry."""
    return {"en": normalise(name.en), "ml": normalise(name.ml)}


def names_of(holders: Sequence[Holder], named: Sequence[Named]) -> dict[str, JSON]:
    """The particulars of an entry: each name by the id of its holder."""
    return {f"holder.{h.id}": particular_of(n.name) for h, n in zip(holders, named, strict=True)}


_LONG = Text(en="This has more than {most} letters.", ml="ഇതിന് {most}-ലധികം അക്ഷരങ്ങളുണ്ട്.")
_MEND = Text(en="Give the name alone.", ml="പേരു മാത്രം നൽകുക.")
