"""The list of applicants: a sheet to applicants and their relations, or everything that is wrong with it.

A column that is missing, and a cell that is blank, is "not known"; only where the sheet has no column for what
an applicant is, are all taken for individuals, as the usual form has it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from openpyxl.utils import get_column_letter

from sangham.kernel.names import search_key
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.sheet.cells import is_blank
from sangham.kernel.sheet.headings import is_numbering, repeats_headings
from sangham.kernel.sheet.sheet import Cell
from sangham.kernel.sheet.spreadsheet import read_sheets
from sangham.proceedings.dossier import applicants_words as words
from sangham.proceedings.dossier.applicant_row import Row, RowReader, with_declarations
from sangham.proceedings.dossier.headings import APPLICANTS
from sangham.proceedings.dossier.kinship import Statement, read_statement
from sangham.proceedings.dossier.parts import Applicant, Declarations, Note, Relation
from sangham.proceedings.dossier.place_names import KnownPlace, PlaceNames

_TOTAL: Final = re.compile(r"(grand )?total|ആകെ( തുക)?|മൊത്തം", re.IGNORECASE)


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
    with_columns = [(s, c) for s in read_sheets(content, name) if (c := APPLICANTS.find(s)) is not None]
    if not with_columns:
        raise Problems([Problem(name, words.NO_HEADINGS, words.MEND_NO_HEADINGS)])
    if len(with_columns) > 1:
        titles = ", ".join(s.quoted for s, _ in with_columns)
        raise Problems([Problem(name, words.TWO_LISTS.fill(names=titles), words.MEND_TWO_LISTS)])
    sheet, columns = with_columns[0]
    return _Reading(RowReader(name, sheet, columns, places, area, received_on), declarations).read()


class _Reading:
    """One reading of one sheet."""

    def __init__(self, rows: RowReader, declarations: Declarations) -> None:
        self.rows, self.sheet, self.columns = rows, rows.sheet, rows.columns
        self.declarations = declarations
        self.out = ApplicantsRead(notes=rows.notes)
        self.statements: list[tuple[int, Statement, str]] = []
        self.row_of: dict[int, int] = {}

    def read(self) -> ApplicantsRead:
        for one, other in self.columns.twice:
            self.rows.wrong(
                self.rows.where(), words.TWO_COLUMNS.fill(one=one, other=other), words.MEND_TWO_COLUMNS
            )
        for heading in self.columns.not_known:
            self.rows.notes.append(
                Note(where=self.rows.where(), says=words.COLUMN_PASSED_OVER.fill(name=heading[:60]))
            )
        people = {n: row for n, row in self.sheet.rows.items() if self._is_person(n, row)}
        self._merged(people)
        self._swapped_dates(people)
        for number, row in people.items():
            self._person(number, row)
        if not people:
            self.rows.wrong(self.rows.where(), words.NOBODY, words.MEND_NOBODY)
        self._relations()
        self._same_person_twice()
        if self.rows.found:
            raise Problems(sorted(self.rows.found, key=_row_and_column))
        return self.out

    def _is_person(self, number: int, row: Row) -> bool:
        if number <= self.columns.begins_after or is_numbering(row) or repeats_headings(row, self.columns):
            return False
        filled = [c for c in row if not is_blank(c) or c.formula]
        if not filled or any(_TOTAL.fullmatch(c.text.strip(" :.")) for c in filled[:2]):
            return False
        if not any(not is_blank(self.rows.cell(row, column)) for column in ("name", "name_en", "name_ml")):
            stray = len(filled) == 1 and filled[0] is not self.rows.cell(row, "serial")
            if stray or (len(filled) == 1 and not self._has_people_after(number)):
                says = words.ROW_PASSED_OVER.fill(written=filled[0].text[:60])
                self.rows.notes.append(Note(where=self.rows.where(filled[0]), says=says))
                return False
        return True

    def _has_people_after(self, number: int) -> bool:
        return any(
            n > number and any(not is_blank(self.rows.cell(r, c)) for c in ("name", "name_en", "name_ml"))
            for n, r in self.sheet.rows.items()
        )

    def _merged(self, people: dict[int, Row]) -> None:
        """Cells merged among the people: it cannot be known for whom the one value is meant."""
        wanted = {i + 1 for i in self.columns.at.values()}
        for top, left, bottom, right in self.sheet.merged:
            rows = [n for n in people if top <= n <= bottom]
            if rows and wanted & set(range(left, right + 1)):
                first = Cell(None, _address(max(top, rows[0]), left))
                span = f"{_address(top, left)}:{_address(bottom, right)}"
                self.rows.wrong(self.rows.where(first), words.MERGED.fill(span=span), words.MEND_MERGED)

    def _swapped_dates(self, people: dict[int, Row]) -> None:
        """Dates typed day first on a computer set to month first: those it could misread, it turned round.

        The sign of it: every real date has a day up to 12, and every one left as text has a day above 12.
        """
        cells = [c for row in people.values() if (c := self.rows.cell(row, "birth_date")) and not is_blank(c)]
        real = [c.value for c in cells if isinstance(c.value, date)]
        left = [
            int(m[1])
            for c in cells
            if isinstance(c.value, str) and (m := re.match(r"\s*(\d{1,2})[/-]", c.value))
        ]
        if len(real) >= 2 and len(left) >= 2 and all(d.day <= 12 for d in real) and all(n > 12 for n in left):
            self.rows.wrong(self.rows.where(column="birth_date"), words.TURNED_ROUND, words.MEND_TURNED_ROUND)

    def _person(self, number: int, row: Row) -> None:
        before = len(self.rows.found)
        serial = self.rows.serial(row)
        if serial is not None and serial in self.row_of:
            where = self.rows.where(self.rows.cell(row, "serial"), "serial")
            self.rows.wrong(where, words.SERIAL_TWICE.fill(n=serial), words.MEND_SERIAL_TWICE)
        elif serial is not None:
            self.row_of[serial] = number
        values = self.rows.values(row)
        if serial is None:
            return
        cell = self.rows.cell(row, "relations")
        if cell is not None and not is_blank(cell):
            where = self.rows.where(cell, "relations")
            if said := self.rows.attempt(lambda: read_statement(str(cell.value), by=serial, where=where)):
                self.statements.append((serial, said, where))
        if len(self.rows.found) == before:
            applicant = Applicant(serial=serial, **values)
            self.rows.age_agrees(applicant, row)
            self.out.applicants.append(with_declarations(applicant, self.declarations))

    def _relations(self) -> None:
        stated: dict[tuple[int, int, str], None] = {}
        no_other: set[int] = set()
        denied = {a.serial for a in self.out.applicants if a.declares_no_other_relation is False}
        for serial, statement, where in self.statements:
            for of, to, relation in statement.relations:
                if unknown := {of, to} - self.row_of.keys():
                    self.rows.wrong(
                        where, words.NO_SUCH_SERIAL.fill(n=min(unknown)), words.MEND_NO_SUCH_SERIAL
                    )
                stated[(of, to, relation)] = None
            if statement.no_other:
                no_other.add(serial)
                if serial in denied:
                    self.rows.wrong(where, words.NO_AND_YES, words.MEND_NO_AND_YES)
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
                    self.rows.wrong(self.rows.where(), says, words.MEND_SAME_PERSON)
                    break


def _told_apart(one: Applicant, other: Applicant) -> bool:
    """Whether anything known of both differs: birth, age, address."""
    pairs = (
        (one.birth_date, other.birth_date),
        (one.age, other.age),
        (one.address and search_key(one.address), other.address and search_key(other.address)),
    )
    return any(a is not None and b is not None and a != b for a, b in pairs)


def _row_and_column(found: Problem) -> tuple[int, int, str]:
    """For the order of the sheet; what is of the whole sheet comes last."""
    at = re.search(r"› ([A-Z]{1,3})(\d+)(?: “|$)", found.where)
    return (int(at[2]), len(at[1]), at[1]) if at else (1 << 30, 0, "")


def _address(row: int, column: int) -> str:
    return f"{get_column_letter(column)}{row}"
