"""Which column of the applicants' sheet is what, by headings in English or Malayalam, in any order.

The headings need not stand in the first row: titles, a second row of headings and a row of column numbers
("(1) (2) (3)") are usual in Government forms.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from sangham.kernel.names import normalise
from sangham.proceedings.dossier.sheet import Cell, Sheet

LEFT_OUT: Final = "left_out"  # known, and not wanted: telephone, Aadhaar, nominee
_HEADINGS_WITHIN: Final = 40  # rows

# The first that matches wins, so the narrower stand before the wider ("House name" is no name of a person).
_PATTERNS: Final = tuple(
    (column, re.compile(pattern))
    for column, pattern in (
        (
            LEFT_OUT,
            r"phone|mobile|ഫോൺ|മൊബൈൽ|aadh?aar|ആധാർ|e-?mail|ഇ-?മെയിൽ|nominee|നോമിനി|remark|റിമാർക്|കുറിപ്പ്|പിൻ ?കോഡ്|pin ?code",
        ),
        (
            LEFT_OUT,
            r"(father|husband|mother).{0,3}s? name|name of (father|husband|mother)|(അച്ഛ|ഭർത്താവി|പിതാവി).*പേര്",
        ),
        ("authorised_person", r"authori[sz]ed|അധികാരപ്പെട്ട|represented by"),
        (
            "declares_no_other_relation",
            r"no other relat|no further relat|മറ്റ് ?(യാതൊരു )?ബന്ധ(ം|ങ്ങൾ|ങ്ങളും|വും)? ?(ഇല്ല|മില്ല)",
        ),
        ("relations", r"relat|\bkin\b|ബന്ധ"),
        ("birth_date", r"birth|\bdob\b|\bd ?\.? ?o ?\.? ?b\b|ജനന|ജനിച്ച"),
        ("age", r"\bage\b|വയസ്|പ്രായം"),
        ("occupies_land_in_area", r"\bland\b|ഭൂമി|സ്ഥലം കൈവശ"),
        ("resident_in_area", r"(resid|liv|dwell).*\barea\b|പരിധി.*താമസ|താമസ.*പരിധി"),
        (
            "local_body",
            r"local body|local self|panchayat|panchayath|municipality|corporation|തദ്ദേശ|പഞ്ചായത്ത്|നഗരസഭ",
        ),
        ("of_unsound_mind", r"unsound|സ്ഥിരബുദ്ധിയില്ലാ"),
        ("sound_mind", r"sound mind|സ്ഥിരബുദ്ധി"),
        ("signed", r"\bsign|ഒപ്പ"),
        ("entrance_fee_paid", r"entrance|admission|പ്രവേശന"),
        ("share_paid", r"share|ഓഹരി"),
        ("occupation", r"occupation|profession|\bjob\b|\bwork\b|തൊഴിൽ|ജോലി"),
        ("kind", r"\bkind\b|\btype\b|തരം|ഇനം"),
        ("address", r"address|വിലാസം|house|വീട്"),
        ("name_ml", r"(name|പേര്).*(malayalam|മലയാള)|(malayalam|മലയാള).*(name|പേര്)"),
        ("name_en", r"(name|പേര്).*(english|ഇംഗ്ലീഷ|ഇംഗ്ലീഷി)|(english|ഇംഗ്ലീഷ).*(name|പേര്)"),
        ("name", r"\bname\b|പേര്|applicant$|അപേക്ഷക(ൻ|ർ|രുടെ)?$"),
        (
            "serial",
            r"^((sl|si|sr|s|serial|ser)[ .]*(no|number|num|നമ്പർ)?|no|number|#|ക്രമ ?നമ്പർ|ക്ര ?\.? ?ന(മ്പർ|ം)?|നമ്പർ|ക്രമം)$",
        ),
    )
)


@dataclass(frozen=True, slots=True)
class Columns:
    """What a sheet's columns are: column (from 0) by what it is, the headings as written, where people begin."""

    at: dict[str, int]
    headings: dict[int, str]
    begins_after: int
    twice: tuple[tuple[str, str], ...]  # two headings for one thing, as written
    not_known: tuple[str, ...]


def column_of(heading: str) -> str | None:
    """What a heading is of, or None. Both languages in one cell, and words in brackets, are understood."""
    whole = _plain(heading)
    if not whole:
        return None
    for candidate in (whole, *(p for p in re.split(r"\s*[/|()\[\]\n]\s*", whole) if p)):
        text = candidate.strip(" .:*-–")
        for column, pattern in _PATTERNS:
            if pattern.search(text):
                return column
    return None


def find_columns(sheet: Sheet) -> Columns | None:
    """The columns of a sheet, from the row that names most of them; None where no row names a person's name."""
    best: tuple[int, int] | None = None
    for number in list(sheet.rows)[:_HEADINGS_WITHIN]:
        found = _named(sheet.rows[number])
        kinds = set(found.values()) - {LEFT_OUT}
        if (
            kinds & {"name", "name_en", "name_ml"}
            and len(kinds) >= 2
            and (best is None or len(kinds) > best[0])
        ):
            best = (len(kinds), number)
    return _gather(sheet, best[1]) if best else None


def _gather(sheet: Sheet, head: int) -> Columns:
    named = _named(sheet.rows[head])
    headings = {i: c.text for i, c in enumerate(sheet.rows[head]) if not c.blank}
    last = head
    following = [n for n in sheet.rows if n > head][:2]
    for number in following:
        row = sheet.rows[number]
        if _continues(row, named):
            for i, column in _named(row).items():
                named[i] = column
                headings[i] = f"{headings[i]} {row[i].text}" if i in headings else row[i].text
            last = number
        elif _numbers_columns(row):
            last = number
    _take_from_above(sheet, head, named, headings)
    at: dict[str, int] = {}
    twice = []
    for i, column in named.items():
        if column == LEFT_OUT:
            continue
        if column in at:
            twice.append((headings[at[column]], headings[i]))
        else:
            at[column] = i
    not_known = tuple(h for i, h in headings.items() if i not in named)
    return Columns(at, headings, last, tuple(twice), not_known)


def _take_from_above(sheet: Sheet, head: int, named: dict[int, str], headings: dict[int, str]) -> None:
    """Headings of the row above, where it has them for columns that the chosen row leaves blank.

    In a form of two rows of headings the upper names some columns alone, and groups of others together.
    """
    above = sheet.rows.get(head - 1)
    if above is None or len(upper := _named(above)) < 2 or any(re.search(r"\d", c.text) for c in above):
        return
    for i, column in upper.items():
        if i not in headings:
            named[i], headings[i] = column, above[i].text


def _named(row: tuple[Cell, ...]) -> dict[int, str]:
    found = {}
    for i, cell in enumerate(row):
        if isinstance(cell.value, str) and len(cell.text) <= 120 and (column := column_of(cell.value)):
            found[i] = column
    return found


def _continues(row: tuple[Cell, ...], above: dict[int, str]) -> bool:
    """A second row of headings: no figure in it, at least two headings, none against the row above."""
    if any(re.search(r"\d", c.text) for c in row):
        return False
    here = _named(row)
    agrees = all(_narrows(above.get(i), column) for i, column in here.items())
    return agrees and len(here) >= 2 and len(here) == sum(not c.blank for c in row)


def _narrows(above: str | None, column: str) -> bool:
    """Whether a heading may stand below another: below none, the same, or "Applicant" over "Name in English"."""
    return above in (None, column) or (above == "name" and column in ("name_en", "name_ml"))


def _numbers_columns(row: tuple[Cell, ...]) -> bool:
    numbers = [re.fullmatch(r"\(?(\d{1,2})\)?", c.text) for c in row if not c.blank]
    if len(numbers) < 3 or not all(numbers):
        return False
    read = [int(m[1]) for m in numbers if m]
    return read == list(range(read[0], read[0] + len(read)))


def is_numbering(row: tuple[Cell, ...]) -> bool:
    """A row that only numbers the columns."""
    return _numbers_columns(row)


def repeats_headings(row: tuple[Cell, ...], columns: Columns) -> bool:
    """The headings again, as at the top of a printed page."""
    here = {i: c.text for i, c in enumerate(row) if not c.blank}
    return bool(here) and all(_plain(columns.headings.get(i, "")) == _plain(text) for i, text in here.items())


def _plain(heading: str) -> str:
    return re.sub(r"[ \t]+", " ", normalise_lines(heading)).strip().casefold()


def normalise_lines(text: str) -> str:
    """Normalised as names are, keeping the line breaks that part two languages in one heading."""
    return "\n".join(normalise(line) for line in text.splitlines())
