"""One row of the list of applicants: what each column says of one person, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, TypeVar

from sangham.kernel.days import age_on
from sangham.kernel.names import normalise
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.sheet.cells import (
    age_of,
    amount_of,
    is_blank,
    whole_of,
    words_of,
    yes_or_no,
)
from sangham.kernel.sheet.dates import date_of
from sangham.kernel.sheet.headings import Columns
from sangham.kernel.sheet.sheet import Cell, Sheet
from sangham.kernel.text import Text
from sangham.proceedings.dossier import applicants_words as words
from sangham.proceedings.dossier.parts import Applicant, Declarations, Note, Words
from sangham.proceedings.dossier.place_names import KnownPlace, PlaceNames, within

T = TypeVar("T")
Row = tuple[Cell, ...]
_MALAYALAM: Final = re.compile("[\u0d00-\u0d7f]")
_LATIN: Final = re.compile("[A-Za-z]")
_KINDS: Final = {
    "individual": r"individual|person|വ്യക്തി",
    "government": r"(the )?(state )?government|govt\.?|സർക്കാർ",
    "society": r"(co-?operative )?society|(സഹകരണ ?)?സംഘം",
    "local_body": r"local (self[- ]government|body|authority)|.*panchayath?|municipality|corporation|തദ്ദേശ.*|.*പഞ്ചായത്ത്|നഗരസഭ",
    "approved_body": r"(approved )?(body|institution|company|trust|association)|.*സ്ഥാപനം|കമ്പനി|ട്രസ്റ്റ്|സംഘടന",
}


@dataclass(slots=True)
class RowReader:
    """Reads rows of one sheet; what is wrong is added to `found`, what was passed over to `notes`."""

    file: str
    sheet: Sheet
    columns: Columns
    places: PlaceNames
    area: list[KnownPlace] | None
    received_on: date | None
    found: list[Problem] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    counted: int = 0  # where the sheet numbers nobody, the order of the rows does

    def cell(self, row: Row, column: str) -> Cell | None:
        """The cell of a column; None where the sheet or the row has none."""
        at = self.columns.at.get(column)
        return row[at] if at is not None and at < len(row) else None

    def where(self, cell: Cell | None = None, column: str | None = None) -> str:
        """``applicants.xlsx › Sheet1 › C7 “Date of birth”``."""
        parts = [self.file, self.sheet.name, cell.address if cell else ""]
        heading = self.columns.headings.get(self.columns.at.get(column, -1), "") if column else ""
        where = " › ".join(p for p in parts if p)
        return f"{where} “{' '.join(heading.split())[:40]}”" if heading else where

    def wrong(self, where: str, says: Text, mend: Text) -> None:
        """Add a problem."""
        self.found.append(Problem(where, says, mend))

    def attempt(self, read: Callable[[], T]) -> T | None:
        """What is read; None, with its problems added, where it cannot be."""
        try:
            return read()
        except Problems as e:
            self.found.extend(e.found)
            return None

    def values(self, row: Row) -> dict[str, Any]:
        """Every column but the serial number and the relations, each problem noted."""

        def of(column: str, read: Callable[[Cell | None, str], T]) -> T | None:
            cell = self.cell(row, column)
            where = self.where(cell, column)
            if cell is not None and cell.formula and cell.value is None:
                self.wrong(where, words.NO_RESULT, words.MEND_NO_RESULT)
                return None
            return self.attempt(lambda: read(cell, where))

        written = of("local_body", words_of)
        lived_in = self.places.lived_in(written) if written else None
        inside = within(lived_in, self.area) if lived_in and self.area else None
        said_resident = of("resident_in_area", yes_or_no)
        if said_resident is not None and inside is not None and said_resident is not inside:
            cell = self.cell(row, "resident_in_area")
            self.wrong(
                self.where(cell, "resident_in_area"),
                words.RESIDENCE.fill(place=written),
                words.MEND_RESIDENCE,
            )
        if written and lived_in is None:
            self.notes.append(
                Note(where=self.where(self.cell(row, "local_body")), says=words.PLACE.fill(name=written[:60]))
            )
        sound = of("sound_mind", yes_or_no)
        unsound = of("of_unsound_mind", yes_or_no)
        return {
            "name": self._name(row, of),
            "kind": of("kind", _kind) if "kind" in self.columns.at else "individual",
            "birth_date": of("birth_date", lambda c, w: date_of(c, w, date_1904=self.sheet.date_1904)),
            "age": of("age", age_of),
            "address": of("address", words_of),
            "occupation": of("occupation", words_of),
            "local_body_written": written,
            "local_body": lived_in.code if lived_in else None,
            "of_unsound_mind": unsound if unsound is not None else None if sound is None else not sound,
            "resident_in_area": said_resident if said_resident is not None else inside,
            "occupies_land_in_area": of("occupies_land_in_area", yes_or_no),
            "signed": of("signed", yes_or_no),
            "authorised_person": of("authorised_person", words_of),
            "declares_no_other_relation": of("declares_no_other_relation", yes_or_no),
            "share_paid": of("share_paid", amount_of),
            "entrance_fee_paid": of("entrance_fee_paid", amount_of),
        }

    def _name(self, row: Row, of: Callable[[str, Any], Any]) -> Words:
        before = len(self.found)
        en: str | None = of("name_en", words_of)
        ml: str | None = of("name_ml", words_of)
        latin = []
        for part in re.split(r"\s*[/|()]\s*", of("name", words_of) or ""):
            if _MALAYALAM.search(part):
                ml = ml or part
            elif part:
                latin.append(part)
        en = en or " ".join(latin) or None
        if not (_has_letters(en) or _has_letters(ml) or len(self.found) > before):
            cell = next((c for n in ("name", "name_en", "name_ml") if (c := self.cell(row, n))), None)
            self.wrong(self.where(cell or next(c for c in row)), words.NO_NAME, words.MEND_NO_NAME)
        return Words(en=en, ml=ml)

    def serial(self, row: Row) -> int | None:
        if "serial" not in self.columns.at:
            self.counted += 1
            return self.counted
        cell = self.cell(row, "serial")
        if cell is None or (is_blank(cell) and not cell.formula):
            self.wrong(self.where(cell or row[0], "serial"), words.NO_SERIAL, words.MEND_SERIAL)
            return None
        if cell.formula and cell.value is None:
            self.wrong(self.where(cell, "serial"), words.NO_RESULT, words.MEND_NO_RESULT)
            return None
        return self.attempt(lambda: whole_of(cell, self.where(cell, "serial")))

    def age_agrees(self, applicant: Applicant, row: Row) -> None:
        """Note where the date of birth cannot be right, or is not that of a person of the age stated."""
        born, on = applicant.birth_date, self.received_on
        if born is None or on is None:
            return
        where = self.where(self.cell(row, "birth_date"), "birth_date")
        if born > on or age_on(born, on) > 120:
            self.wrong(
                where, words.BIRTH.fill(born=f"{born:%d/%m/%Y}", on=f"{on:%d/%m/%Y}"), words.MEND_BIRTH
            )
        elif applicant.age is not None and abs(age_on(born, on) - applicant.age) > 1:
            says = words.AGES.fill(born=f"{born:%d/%m/%Y}", reckoned=age_on(born, on), stated=applicant.age)
            self.wrong(where, says, words.MEND_BIRTH)


def with_declarations(applicant: Applicant, declarations: Declarations) -> Applicant:
    """What was declared for all fills what is blank, and overrides nothing.

    "Lives in the area or occupies land in it" is kept as residence where neither is said, and as land where
    the person is said to live elsewhere.
    """
    declared: dict[str, bool] = {}
    if applicant.kind in ("individual", None):
        if declarations.of_sound_mind and applicant.of_unsound_mind is None:
            declared["of_unsound_mind"] = False
        if declarations.reside_or_occupy_land and not (
            applicant.resident_in_area or applicant.occupies_land_in_area
        ):
            if applicant.resident_in_area is None:
                declared["resident_in_area"] = True
            elif applicant.occupies_land_in_area is None:
                declared["occupies_land_in_area"] = True
        if declarations.no_other_relation and applicant.declares_no_other_relation is None:
            declared["declares_no_other_relation"] = True
    return applicant.model_copy(update=declared) if declared else applicant


def _kind(cell: Cell | None, where: str) -> str | None:
    written = words_of(cell, where)
    if written is None:
        return None
    for kind, pattern in _KINDS.items():
        if re.fullmatch(pattern, normalise(written), re.IGNORECASE):
            return kind
    raise Problems([Problem(where, words.KIND.fill(written=written[:40]), words.MEND_KIND)])


def _has_letters(name: str | None) -> bool:
    return bool(name and (_MALAYALAM.search(name) or _LATIN.search(name)))
