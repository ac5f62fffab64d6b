"""Whether two rows of a list, or a row and a society on the register, may be the same society: by number, and by name.

That two names are alike is a doubt and no more: the clerk decides.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sangham.kernel.alike_names import AlikeNames
from sangham.kernel.names import Name
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.register.importing import wording
from sangham.register.importing.doubts import Asking, Choice, Doubt, mark_of
from sangham.register.importing.number import Series, read_number, series_called
from sangham.register.importing.row_asking import ReadSociety
from sangham.register.importing.words import folded
from sangham.register.models.society import number_text

_MOST: Final = 3  # names alike that are asked about, of one row
_IN_FILE: Final = (Choice.PROPOSED, Choice.WRITTEN, Choice.LEAVE)
_ON_REGISTER: Final = (Choice.PROPOSED, Choice.WRITTEN, Choice.SAME, Choice.LEAVE)


@dataclass(frozen=True, slots=True)
class Known:
    """A society on the register, as far as it is compared."""

    id: UUID
    office: str
    series: str
    number: int | None
    names: tuple[Name, ...]

    @property
    def called(self) -> Text:
        """Its name and number."""
        return _called(self.names[0], number_text(self.series, self.series, self.number))


class Duplicates:
    """Compares each row with the register and with the rows before it. Rows come in their order."""

    def __init__(self, office: str, own: Series, register: Iterable[Known], asking: Asking) -> None:
        self.office, self.own, self.asking = office, own, asking
        self.known = {society.id: society for society in register}
        self.taken = {
            (folded(s.series), s.number): s
            for s in self.known.values()
            if s.number is not None and s.office == office
        }
        self.by_number: dict[tuple[str, int], ReadSociety] = {}
        self.rows: dict[int, ReadSociety] = {}
        self.names: AlikeNames[UUID | int] = AlikeNames()
        for society in self.known.values():
            for name in society.names:
                self.names.add(society.id, (name.en, name.ml))

    def look(self, row: ReadSociety) -> None:
        """Ask about a row, and remember it for those that follow."""
        if not row.enters or row.name is None:
            return
        asked: set[UUID | int] = set()
        if row.number is not None and row.series is not None:
            self._number(row, (folded(row.series.en), row.number), asked)
        if row.enters:
            self._name(row, asked)
        if row.enters:
            self._remember(row)

    def _remember(self, row: ReadSociety) -> None:
        assert row.name is not None
        key = len(self.rows)
        self.rows[key] = row
        self.names.add(key, (row.name.en, row.name.ml, *(s for n in row.former_names for s in (n.en, n.ml))))
        if row.number is not None and row.series is not None:
            self.by_number.setdefault((folded(row.series.en), row.number), row)

    def _number(self, row: ReadSociety, number: tuple[str, int], asked: set[UUID | int]) -> None:
        """The number of another: two societies cannot have it, so that one row is left, or entered without it."""
        if (society := self.taken.get(number)) is not None:
            asked.add(society.id)
            alike = self._alike(row, society.names)
            says = wording.NUMBER_TAKEN.fill(name=society.called)
            self._settle(
                row, "number_taken", says, society if alike else None, _ON_REGISTER, number_goes=True
            )
        elif (other := self.by_number.get(number)) is not None:
            asked.add(next(key for key, r in self.rows.items() if r is other))
            says = wording.NUMBER_TWICE.fill(row=other.raw.number, name=_name(other.name))
            self._settle(row, "number_twice", says, None, _IN_FILE, number_goes=True)

    def _alike(self, row: ReadSociety, names: Iterable[Name]) -> bool:
        one: AlikeNames[int] = AlikeNames()
        for name in names:
            one.add(0, (name.en, name.ml))
        assert row.name is not None
        return bool(one.like((row.name.en, row.name.ml)))

    def _name(self, row: ReadSociety, asked: set[UUID | int]) -> None:
        assert row.name is not None
        found = [(key, like) for key, like in self.names.like((row.name.en, row.name.ml)) if key not in asked]
        for key, like in found[:_MOST]:
            if not row.enters:
                return
            if isinstance(key, UUID):
                society = self.known[key]
                apart = _told_apart(row, society.series, society.number)
                says = wording.ALIKE_SOCIETY.fill(name=society.called)
                same = society if like == 1.0 and not apart else None
                self._settle(row, "alike_society", says, same, _ON_REGISTER)
            else:
                other = self.rows[key]
                says = wording.ALIKE_ROW.fill(
                    row=other.raw.number, name=_called(other.name, _number_of(other)) if other.name else ""
                )
                self._settle(row, "alike_row", says, None, _IN_FILE)

    def _settle(
        self,
        row: ReadSociety,
        kind: str,
        says: Text,
        same: Known | None,
        choices: tuple[Choice, ...],
        *,
        number_goes: bool = False,
    ) -> None:
        """Ask; "as written" enters the row as a society of its own (without a number that is another's)."""
        if same is not None:
            proposal = wording.SAME_AS.fill(society=same.called)
        elif number_goes:
            proposal = wording.LEAVE
        else:
            proposal = wording.OF_ITS_OWN
        raw = row.raw
        column = (
            "number"
            if number_goes
            else next((c for c in ("name", "name_en", "name_ml") if c in raw.cells), "")
        )
        cell = raw.cells.get(column)
        written = _name(row.name).en
        doubt = Doubt(
            mark_of(kind, raw.sheet, raw.number, written, says.en, proposal.en), kind, raw.sheet, raw.number,
            cell.address if cell else "", raw.headings.get(column, ""), written, says, proposal, choices, False,
        )  # fmt: skip
        value, decision = self.asking.decide(doubt, proposed="proposed", written="written", read=None)
        choice = decision.choice if decision else Choice.PROPOSED
        if choice is Choice.SAME and decision is not None:
            row.same_as = self._society(decision.value, decision.line)
        elif choice is Choice.PROPOSED and same is not None:
            row.same_as = same.id
        elif choice is Choice.LEAVE or (choice is Choice.PROPOSED and number_goes):
            row.left = True
        elif value == "written" and number_goes:
            row.as_written.setdefault("number", f"{row.series.en if row.series else ''} {row.number}".strip())
            row.number = None

    def _society(self, value: str, line: int) -> UUID | None:
        """The society that the clerk names, by number or by id."""
        read = read_number(value)
        series = series_called(read.series, self.own) if read else self.own
        found = [
            s.id
            for s in self.known.values()
            if str(s.id) == value.strip().lower()
            or (read and s.number == read.number and folded(s.series) == folded(series.en or self.own.en))
        ]
        if len(found) == 1:
            return found[0]
        error = problem(wording.line(line), wording.NO_SOCIETY.fill(written=value), wording.MEND_SOCIETY)
        self.asking.problems += error.found
        return None


def _told_apart(row: ReadSociety, series: str, number: int | None) -> bool:
    if row.number is None or number is None or row.series is None:
        return False
    return (folded(row.series.en), row.number) != (folded(series), number)


def _number_of(row: ReadSociety) -> Text:
    series = row.series
    return number_text(series.en if series else "", series.ml if series else "", row.number)


def _name(name: Name | None) -> Text:
    return Text(name.in_("en"), name.in_("ml")) if name else wording.NO_NAME


def _called(name: Name, number: Text) -> Text:
    return wording.CALLED.fill(name=_name(name), number=number)
