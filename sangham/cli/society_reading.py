"""What was typed for `sangham society`, read: names, holders of offices, figures, places, clauses. All that is wrong at once."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sangham.kernel.money import parse_amount
from sangham.kernel.names import Name
from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import Text

if TYPE_CHECKING:
    from sangham.register.checks import Clause
    from sangham.register.holders import Named


def name_meant(en: str, ml: str) -> Name:
    """A name in either script. Raises Problems where it is in none."""
    if not (en.strip() or ml.strip()):
        raise problem("name", _NO_NAME, _MEND_NAME)
    return Name(en, ml)


def holders_meant(written: Sequence[str]) -> list[Named]:
    """``president=Name in English|മലയാളത്തിൽ``, one for each. Raises Problems, with each that is not so written."""
    from sangham.register.holders import Named

    found, holders = [], []
    for each in written:
        office, equals, name = each.partition("=")
        en, _, ml = name.partition("|")
        if equals and (en.strip() or ml.strip()):
            holders.append(Named(office.strip(), Name(en.strip(), ml.strip())))
        else:
            found.append(Problem(each, _NO_HOLDER, _MEND_HOLDER))
    if found:
        raise Problems(found)
    return holders


def figures_meant(written: Sequence[str], names: Sequence[str], *, money: bool) -> dict[str, int | None]:
    """``women=100``, or in rupees ``government=600000``; what is not written is not known. Raises Problems, with all that
    is wrong."""
    found: list[Problem] = []
    figures: dict[str, int | None] = dict.fromkeys(names)
    for each in written:
        name, _, value = each.partition("=")
        if name not in figures:
            found.append(Problem(each, _NO_FIGURE, _MEND_FIGURE.fill(all=", ".join(names))))
            continue
        try:
            figures[name] = int(parse_amount(value, where=name)) if money else int(value)
        except Problems as wrong:
            found += wrong.found
        except ValueError:
            found.append(Problem(each, _NO_NUMBER, _MEND_NUMBER))
    if found:
        raise Problems(found)
    return figures


def pairs_meant(written: Sequence[str]) -> dict[str, str]:
    """``field=what it should say``, one for each. Raises Problems, with each that is not so written."""
    found = [Problem(each, _NO_PAIR, _MEND_PAIR) for each in written if "=" not in each]
    if found:
        raise Problems(found)
    return {field.strip(): value for field, _, value in (each.partition("=") for each in written)}


def places_meant(written: Sequence[str]) -> list[UUID]:
    """Ids of places by name or code. Raises Problems, with each that is none, or could be several."""
    from sangham.places.queries import find_place

    found: list[Problem] = []
    places = []
    for each in written:
        try:
            places.append(find_place(each).id)
        except Problems as wrong:
            found += wrong.found
    if found:
        raise Problems(found)
    return places


def clauses_meant(file: Path) -> list[Clause]:
    """Clauses from a CSV file headed number, heading, text. Raises Problems where it is not such a file."""
    from sangham.register.checks import Clause

    try:
        with file.open(encoding="utf-8-sig", newline="") as opened:
            rows = csv.DictReader(opened)
            if set(rows.fieldnames or ()) != {"number", "heading", "text"}:
                raise problem(file.name, _NO_CLAUSES, _MEND_CLAUSES)
            return [Clause(row["number"] or "", row["heading"] or "", row["text"] or "") for row in rows]
    except (UnicodeDecodeError, csv.Error) as error:
        raise problem(file.name, _NO_CLAUSES, _MEND_CLAUSES) from error


def statement_meant(
    members: Sequence[str],
    written: Sequence[str],
    capital: Sequence[str],
    turnover: str | None,
    profit: str | None,
    loss: str | None,
) -> dict[str, Any]:
    """Members, share capital, turnover and result of a yearly statement, as the act takes them; money from rupees.

    Raises Problems, with all that is wrong.
    """
    from sangham.accounts.checks import found_wrong
    from sangham.register.entries_of_standing import ClassAsWritten, Members, ShareCapital

    counted = [name for name in Members.model_fields if name != "as_written"]
    if profit is not None and loss is not None:
        raise problem("--profit, --loss", _BOTH, _MEND_BOTH)
    classes = figures_meant(written, [each.partition("=")[0] for each in written], money=False)
    with found_wrong([]):
        return {
            "members": Members(
                **figures_meant(members, counted, money=False),
                as_written=tuple(ClassAsWritten(written=name, count=n) for name, n in classes.items()),
            ),
            "share_capital": ShareCapital(
                **figures_meant(capital, list(ShareCapital.model_fields), money=True)
            ),
            "turnover": _paise("--turnover", turnover),
            "result": _paise("--profit", profit) if loss is None else -(_paise("--loss", loss) or 0),
        }


def _paise(where: str, written: str | None) -> int | None:
    return None if written is None else int(parse_amount(written, where=where))


_NO_NAME = Text(en="No name is given.", ml="പേരു നൽകിയിട്ടില്ല.")
_MEND_NAME = Text(en="Give it in one script at least.", ml="ഒരു ലിപിയിലെങ്കിലും നൽകുക.")
_NO_HOLDER = Text(en="This does not say who holds which office.", ml="ആര് ഏതു സ്ഥാനം വഹിക്കുന്നു എന്ന് ഇതിലില്ല.")
_MEND_HOLDER = Text(
    en="Write the office and the name: president=Name in English|in Malayalam.",
    ml="സ്ഥാനവും പേരും എഴുതുക: president=ഇംഗ്ലീഷിൽ|മലയാളത്തിൽ.",
)
_NO_FIGURE = Text(en="The statement has no such figure.", ml="സ്റ്റേറ്റ്മെന്റിൽ ഇങ്ങനെയൊരു കണക്കില്ല.")
_MEND_FIGURE = Text(en="It has: {all}.", ml="ഉള്ളവ: {all}.")
_NO_NUMBER = Text(en="This is not a whole number.", ml="ഇത് പൂർണ്ണസംഖ്യയല്ല.")
_MEND_NUMBER = Text(en="Write it in figures: women=100.", ml="അക്കത്തിൽ എഴുതുക: women=100.")
_NO_PAIR = Text(en="This does not say what a field should say.", ml="ഏതു വിവരം എങ്ങനെ തിരുത്തണം എന്ന് ഇതിലില്ല.")
_MEND_PAIR = Text(en="Write the field and its value: number=385.", ml="വിവരവും മൂല്യവും എഴുതുക: number=385.")
_NO_CLAUSES = Text(en="This is not a list of clauses.", ml="ഇത് വ്യവസ്ഥകളുടെ പട്ടികയല്ല.")
_MEND_CLAUSES = Text(
    en="Give a CSV file in UTF-8, headed number,heading,text.",
    ml="number,heading,text എന്നു തലക്കെട്ടുള്ള UTF-8 CSV ഫയൽ നൽകുക.",
)
_BOTH = Text(en="A year has a profit or a loss, not both.", ml="ഒരു വർഷത്തിൽ ലാഭമോ നഷ്ടമോ ആണ്, രണ്ടുമല്ല.")
_MEND_BOTH = Text(en="Give one of them.", ml="ഒന്നു മാത്രം നൽകുക.")
