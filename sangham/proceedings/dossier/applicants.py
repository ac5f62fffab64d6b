"""The list of applicants: a sheet to applicants and their relations, or everything that is wrong with it.

A column that is missing, and a cell that is blank, is "not known"; only where the sheet has no column for what
an applicant is, are all taken for individuals, as the usual form has it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, TypeVar

from sangham.kernel.days import age_on
from sangham.kernel.names import normalise, search_key
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.proceedings.dossier import applicants_words as words
from sangham.proceedings.dossier.cells import (
    age_of,
    amount_of,
    date_of,
    is_blank,
    whole_of,
    words_of,
    yes_or_no,
)
from sangham.proceedings.dossier.dossier import Applicant, Declarations, Note, Relation, Words
from sangham.proceedings.dossier.headings import (
    Columns,
    find_columns,
    is_numbering,
    repeats_headings,
)
from sangham.proceedings.dossier.kinship import Statement, read_statement
from sangham.proceedings.dossier.place_names import KnownPlace, PlaceNames, within
from sangham.proceedings.dossier.spreadsheet import Cell, Sheet, read_sheets

T = TypeVar("T")
_MALAYALAM: Final = re.compile("[\u0d00-\u0d7f]")
_LATIN: Final = re.compile("[A-Za-z]")
_TOTAL: Final = re.compile(r"(grand )?total|ആകെ( തുക)?|മൊത്തം", re.IGNORECASE)
_KINDS: Final = {
    "individual": r"individual|person|വ്യക്തി",
    "government": r"(the )?(state )?government|govt\.?|സർക്കാർ",
    "society": r"(co-?operative )?society|(സഹകരണ ?)?സംഘം",
    "local_body": r"local (self[- ]government|body|authority)|.*panchayath?|municipality|corporation|തദ്ദേശ.*|.*പഞ്ചായത്ത്|നഗരസഭ",
    "approved_body": r"(approved )?(body|institution|company|trust|association)|.*സ്ഥാപനം|കമ്പനി|ട്രസ്റ്റ്|സംഘടന",
}


@dataclass(slots=True)
class ApplicantsRead:
    """What a sheet gave."""

    applicants: list[Applicant] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


def read_applicants(
    content: bytes,
    name: str,
    *,
    places: PlaceNames,
    area: list[KnownPlace] | None,
    received_on: date | None,
    declarations: Declarations,
) -> ApplicantsRead:
    """Read applicants.xlsx or .csv. `area` and `received_on` are None where the application itself is unreadable.

    Raises Problems with everything found wrong in the file.
    """
    with_columns = [(s, c) for s in read_sheets(content, name) if (c := find_columns(s)) is not None]
    if not with_columns:
        raise Problems([Problem(name, words.NO_HEADINGS, words.MEND_NO_HEADINGS)])
    if len(with_columns) > 1:
        titles = ", ".join(s.quoted for s, _ in with_columns)
        raise Problems([Problem(name, words.TWO_LISTS.fill(names=titles), words.MEND_TWO_LISTS)])
    sheet, columns = with_columns[0]
    reading = _Reading(name, sheet, columns, places, area, received_on, declarations)
    return reading.read()


class _Reading:
    """One reading of one sheet."""

    def __init__(
        self,
        file: str,
        sheet: Sheet,
        columns: Columns,
        places: PlaceNames,
        area: list[KnownPlace] | None,
        received_on: date | None,
        declarations: Declarations,
    ) -> None:
        self.file, self.sheet, self.columns = file, sheet, columns
        self.places, self.area = places, area
        self.received_on, self.declarations = received_on, declarations
        self.found: list[Problem] = []
        self.out = ApplicantsRead()
        self.statements: list[tuple[int, Statement, str]] = []
        self.row_of: dict[int, int] = {}
        self.counted = 0  # where the sheet numbers nobody, the order of the rows does

    def read(self) -> ApplicantsRead:
        for one, other in self.columns.twice:
            self._wrong(self._where(), words.TWO_COLUMNS.fill(one=one, other=other), words.MEND_TWO_COLUMNS)
        for heading in self.columns.not_known:
            self.out.notes.append(
                Note(where=self._where(), says=words.COLUMN_PASSED_OVER.fill(name=heading[:60]))
            )
        people = {n: row for n, row in self.sheet.rows.items() if self._is_person(n, row)}
        self._merged(people)
        self._swapped_dates(people)
        for number, row in people.items():
            self._person(number, row)
        if not people:
            self._wrong(self._where(), words.NOBODY, words.MEND_NOBODY)
        self._relations()
        self._same_person_twice()
        if self.found:
            raise Problems(sorted(self.found, key=_row_and_column))
        return self.out

    # rows

    def _is_person(self, number: int, row: tuple[Cell, ...]) -> bool:
        if number <= self.columns.begins_after or is_numbering(row) or repeats_headings(row, self.columns):
            return False
        filled = [c for c in row if not is_blank(c) or c.formula]
        if not filled or any(_TOTAL.fullmatch(c.text.strip(" :.")) for c in filled[:2]):
            return False
        if not any(not is_blank(self._cell(row, column)) for column in ("name", "name_en", "name_ml")):
            stray = len(filled) == 1 and filled[0] is not self._cell(row, "serial")
            if stray or (len(filled) == 1 and not self._has_people_after(number)):
                says = words.ROW_PASSED_OVER.fill(written=filled[0].text[:60])
                self.out.notes.append(Note(where=self._where(filled[0]), says=says))
                return False
        return True

    def _has_people_after(self, number: int) -> bool:
        return any(
            n > number and any(not is_blank(self._cell(r, c)) for c in ("name", "name_en", "name_ml"))
            for n, r in self.sheet.rows.items()
        )

    def _merged(self, people: dict[int, tuple[Cell, ...]]) -> None:
        """Cells merged among the people: it cannot be known for whom the one value is meant."""
        wanted = {i + 1 for i in self.columns.at.values()}
        for top, left, bottom, right in self.sheet.merged:
            rows = [n for n in people if top <= n <= bottom]
            if rows and wanted & set(range(left, right + 1)):
                first = Cell(None, _address(max(top, rows[0]), left))
                span = f"{_address(top, left)}:{_address(bottom, right)}"
                self._wrong(self._where(first), words.MERGED.fill(span=span), words.MEND_MERGED)

    def _swapped_dates(self, people: dict[int, tuple[Cell, ...]]) -> None:
        """Dates typed day first on a computer set to month first: those it could misread, it turned round.

        The sign of it: every real date has a day up to 12, and every one left as text has a day above 12.
        """
        cells = [c for row in people.values() if (c := self._cell(row, "birth_date")) and not is_blank(c)]
        real = [c.value for c in cells if isinstance(c.value, date)]
        left = [
            int(m[1])
            for c in cells
            if isinstance(c.value, str) and (m := re.match(r"\s*(\d{1,2})[/-]", c.value))
        ]
        if len(real) >= 2 and len(left) >= 2 and all(d.day <= 12 for d in real) and all(n > 12 for n in left):
            self._wrong(self._where(column="birth_date"), words.TURNED_ROUND, words.MEND_TURNED_ROUND)

    def _person(self, number: int, row: tuple[Cell, ...]) -> None:
        before = len(self.found)
        serial = self._serial(row)
        if serial is not None and serial in self.row_of:
            where = self._where(self._cell(row, "serial"), "serial")
            self._wrong(where, words.SERIAL_TWICE.fill(n=serial), words.MEND_SERIAL_TWICE)
        elif serial is not None:
            self.row_of[serial] = number
        values = self._values(row)
        if serial is None:
            return
        cell = self._cell(row, "relations")
        if cell is not None and not is_blank(cell):
            where = self._where(cell, "relations")
            if said := self._try(lambda: read_statement(str(cell.value), by=serial, where=where)):
                self.statements.append((serial, said, where))
        if len(self.found) == before:
            applicant = Applicant(serial=serial, **values)
            self._age_agrees(applicant, row)
            self.out.applicants.append(self._with_declarations(applicant))

    def _values(self, row: tuple[Cell, ...]) -> dict[str, Any]:
        """Every column but the serial number and the relations, each problem noted."""

        def of(column: str, read: Callable[[Cell | None, str], T]) -> T | None:
            cell = self._cell(row, column)
            where = self._where(cell, column)
            if cell is not None and cell.formula and cell.value is None:
                self._wrong(where, words.NO_RESULT, words.MEND_NO_RESULT)
                return None
            return self._try(lambda: read(cell, where))

        written = of("local_body", words_of)
        lived_in = self.places.lived_in(written) if written else None
        inside = within(lived_in, self.area) if lived_in and self.area else None
        said_resident = of("resident_in_area", yes_or_no)
        if said_resident is not None and inside is not None and said_resident is not inside:
            cell = self._cell(row, "resident_in_area")
            self._wrong(
                self._where(cell, "resident_in_area"),
                words.RESIDENCE.fill(place=written),
                words.MEND_RESIDENCE,
            )
        if written and lived_in is None:
            self.out.notes.append(
                Note(
                    where=self._where(self._cell(row, "local_body")), says=words.PLACE.fill(name=written[:60])
                )
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

    def _name(self, row: tuple[Cell, ...], of: Callable[[str, Any], Any]) -> Words:
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
            cell = next((c for n in ("name", "name_en", "name_ml") if (c := self._cell(row, n))), None)
            self._wrong(self._where(cell or next(c for c in row)), words.NO_NAME, words.MEND_NO_NAME)
        return Words(en=en, ml=ml)

    def _serial(self, row: tuple[Cell, ...]) -> int | None:
        if "serial" not in self.columns.at:
            self.counted += 1
            return self.counted
        cell = self._cell(row, "serial")
        if cell is None or (is_blank(cell) and not cell.formula):
            self._wrong(self._where(cell or row[0], "serial"), words.NO_SERIAL, words.MEND_SERIAL)
            return None
        if cell.formula and cell.value is None:
            self._wrong(self._where(cell, "serial"), words.NO_RESULT, words.MEND_NO_RESULT)
            return None
        return self._try(lambda: whole_of(cell, self._where(cell, "serial")))

    # what rows say together

    def _age_agrees(self, applicant: Applicant, row: tuple[Cell, ...]) -> None:
        born, on = applicant.birth_date, self.received_on
        if born is None or on is None:
            return
        where = self._where(self._cell(row, "birth_date"), "birth_date")
        if born > on or age_on(born, on) > 120:
            self._wrong(
                where, words.BIRTH.fill(born=f"{born:%d/%m/%Y}", on=f"{on:%d/%m/%Y}"), words.MEND_BIRTH
            )
        elif applicant.age is not None and abs(age_on(born, on) - applicant.age) > 1:
            says = words.AGES.fill(born=f"{born:%d/%m/%Y}", reckoned=age_on(born, on), stated=applicant.age)
            self._wrong(where, says, words.MEND_BIRTH)

    def _with_declarations(self, applicant: Applicant) -> Applicant:
        """What was declared for all fills what is blank, and overrides nothing.

        "Lives in the area or occupies land in it" is kept as residence where neither is said, and as land where
        the person is said to live elsewhere.
        """
        declared: dict[str, bool] = {}
        if applicant.kind in ("individual", None):
            if self.declarations.of_sound_mind and applicant.of_unsound_mind is None:
                declared["of_unsound_mind"] = False
            if self.declarations.reside_or_occupy_land and not (
                applicant.resident_in_area or applicant.occupies_land_in_area
            ):
                if applicant.resident_in_area is None:
                    declared["resident_in_area"] = True
                elif applicant.occupies_land_in_area is None:
                    declared["occupies_land_in_area"] = True
            if self.declarations.no_other_relation and applicant.declares_no_other_relation is None:
                declared["declares_no_other_relation"] = True
        return applicant.model_copy(update=declared) if declared else applicant

    def _relations(self) -> None:
        stated: dict[tuple[int, int, str], None] = {}
        no_other: set[int] = set()
        denied = {a.serial for a in self.out.applicants if a.declares_no_other_relation is False}
        for serial, statement, where in self.statements:
            for of, to, relation in statement.relations:
                if unknown := {of, to} - self.row_of.keys():
                    self._wrong(where, words.NO_SUCH_SERIAL.fill(n=min(unknown)), words.MEND_NO_SUCH_SERIAL)
                stated[(of, to, relation)] = None
            if statement.no_other:
                no_other.add(serial)
                if serial in denied:
                    self._wrong(where, words.NO_AND_YES, words.MEND_NO_AND_YES)
        self.out.relations = [Relation(of=o, to=t, relation=r) for o, t, r in stated]
        self.out.applicants = [
            a.model_copy(update={"declares_no_other_relation": True}) if a.serial in no_other else a
            for a in self.out.applicants
        ]

    def _same_person_twice(self) -> None:
        """Two rows of one name with nothing that tells the two apart."""
        seen: dict[str, Applicant] = {}
        for applicant in self.out.applicants:
            for name in {search_key(n) for n in (applicant.name.en, applicant.name.ml) if n}:
                other = seen.setdefault(name, applicant)
                if other is not applicant and not _told_apart(other, applicant):
                    first, second = self.row_of[other.serial], self.row_of[applicant.serial]
                    says = words.SAME_PERSON.fill(
                        first=first, second=second, name=applicant.name.en or applicant.name.ml
                    )
                    self._wrong(self._where(), says, words.MEND_SAME_PERSON)
                    break

    # small things

    def _cell(self, row: tuple[Cell, ...], column: str) -> Cell | None:
        at = self.columns.at.get(column)
        return row[at] if at is not None and at < len(row) else None

    def _where(self, cell: Cell | None = None, column: str | None = None) -> str:
        parts = [self.file, self.sheet.name, cell.address if cell else ""]
        heading = self.columns.headings.get(self.columns.at.get(column, -1), "") if column else ""
        where = " › ".join(p for p in parts if p)
        return f"{where} “{' '.join(heading.split())[:40]}”" if heading else where

    def _wrong(self, where: str, says: Text, mend: Text) -> None:
        self.found.append(Problem(where, says, mend))

    def _try(self, read: Callable[[], T]) -> T | None:
        try:
            return read()
        except Problems as e:
            self.found.extend(e.found)
            return None


def _kind(cell: Cell | None, where: str) -> str | None:
    written = words_of(cell, where)
    if written is None:
        return None
    for kind, pattern in _KINDS.items():
        if re.fullmatch(pattern, normalise(written), re.IGNORECASE):
            return kind
    raise Problems([Problem(where, words.KIND.fill(written=written[:40]), words.MEND_KIND)])


def _told_apart(one: Applicant, other: Applicant) -> bool:
    """Whether anything known of both differs: birth, age, address."""
    pairs = (
        (one.birth_date, other.birth_date),
        (one.age, other.age),
        (one.address and search_key(one.address), other.address and search_key(other.address)),
    )
    return any(a is not None and b is not None and a != b for a, b in pairs)


def _has_letters(name: str | None) -> bool:
    return bool(name and (_MALAYALAM.search(name) or _LATIN.search(name)))


def _row_and_column(found: Problem) -> tuple[int, int, str]:
    """For the order of the sheet; what is of the whole sheet comes last."""
    at = re.search(r"› ([A-Z]{1,3})(\d+)(?: “|$)", found.where)
    return (int(at[2]), len(at[1]), at[1]) if at else (1 << 30, 0, "")


def _address(row: int, column: int) -> str:
    from openpyxl.utils import get_column_letter

    return f"{get_column_letter(column)}{row}"
