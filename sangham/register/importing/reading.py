"""A list of societies read whole: every row's doubts in one pass, and what each row comes to as it is decided.

Nothing is entered here. Each row of the file that has something in it ends in one of two lists: those that may be societies,
and those that are none, with why.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from django.db.models import Max

from sangham.accounts.models import Office
from sangham.kernel.names import Name
from sangham.kernel.problem import problem
from sangham.kernel.sheet.spreadsheet import read_sheets
from sangham.kernel.text import Lang, Text
from sangham.register.importing import wording
from sangham.register.importing.area import AreaReader
from sangham.register.importing.doubts import Asking, Decision
from sangham.register.importing.duplicates import Duplicates, Known
from sangham.register.importing.number import Series
from sangham.register.importing.row import RowReader
from sangham.register.importing.row_asking import Reading, ReadSociety, digest_of_row
from sangham.register.importing.rows import LIMITS, OtherRow, check_any, rows_of
from sangham.register.models import Society, SocietyName

Told = Callable[[int, int], None]


def _nobody(done: int, total: int) -> None:
    return None


@dataclass(frozen=True, slots=True)
class ListRead:
    """What a file came to. `entered`: digests of its rows that are on the register already."""

    file: str
    sha256: str
    office: str
    rows: tuple[ReadSociety, ...]
    others: tuple[OtherRow, ...]
    persons: tuple[str, ...]
    asking: Asking
    entered: frozenset[str]

    @property
    def clear(self) -> list[ReadSociety]:
        """Rows about which there is no doubt, and which are not entered yet."""
        doubted = {(d.sheet, d.row) for d in self.asking.doubts}
        return [
            r
            for r in self.rows
            if (r.raw.sheet, r.raw.number) not in doubted and r.digest not in self.entered
        ]

    def lines(self, lang: Lang) -> list[str]:
        """The report for a reader: sums, then every doubt in the order of the file, then the rows that are no society."""
        doubted = {(d.sheet, d.row) for d in self.asking.doubts if d.row}
        sums = wording.SUMS.fill(
            file=self.file, rows=len(self.rows), clear=len(self.clear), doubted=len(doubted),
            doubts=len(self.asking.doubts), entered=len(self.entered), others=len(self.others),
        )  # fmt: skip
        found = [sums.in_(lang)]
        if self.persons:
            found.append(wording.PERSONS.fill(columns=", ".join(self.persons)).in_(lang))
        found += [doubt.line(lang) for doubt in self.asking.doubts]
        for other in self.others:
            where = " › ".join(part for part in (other.sheet, str(other.number)) if part)
            text = " | ".join(w.text for w in other.written)[:120]
            found.append(wording.NO_SOCIETY_ROW.fill(where=where, text=text, why=other.why).in_(lang))
        return found


def content_of(path: Path) -> bytes:
    """The file's bytes. Raises Problems where it cannot be opened."""
    try:
        with path.open("rb") as file:
            return file.read(LIMITS.size + 1)
    except OSError as error:
        raise problem(str(path), wording.NO_FILE, wording.MEND_NO_FILE) from error


def read_list(
    content: bytes,
    name: str,
    *,
    office: str,
    on: date,
    edition: str | None = None,
    decisions: Mapping[str, Decision] | None = None,
    told: Told = _nobody,
) -> ListRead:
    """Read a list of societies for an office, as it stands on a day, answering doubts by what was decided.

    Raises Problems where the file as a whole cannot be read, or no such office stands.
    """
    of = Office.objects.filter(code=office).first()
    if of is None:
        raise problem(office, wording.NO_OFFICE, wording.MEND_OFFICE)
    sheets = read_sheets(content, name, LIMITS, with_hidden=True)
    check_any(sheets, name)
    asking = Asking(decisions or {})
    rows = rows_of(sheets, asking)
    seen: dict[str, int] = {}
    digests = [digest_of_row(office, raw, seen) for raw in rows.societies]
    entered = _entered(digests)
    own = Series(of.series, of.series_ml)
    last = Society.objects.filter(office=of, series=of.series).exclude(entered_row__in=entered)
    highest = last.aggregate(last=Max("number"))["last"] or 0
    by = Reading(own, max(of.numbers_after, highest), AreaReader(edition, tuple(of.territory)), on, asking)
    duplicates = Duplicates(office, own, _register(entered), asking)
    read: list[ReadSociety] = []
    for done, (raw, digest) in enumerate(zip(rows.societies, digests, strict=True)):
        if done % 20 == 0:
            told(done, len(digests))
        row = RowReader(raw, by, digest).read()
        duplicates.look(row)
        read.append(row)
    told(len(digests), len(digests))
    return ListRead(
        file=name,
        sha256=hashlib.sha256(content).hexdigest(),
        office=office,
        rows=tuple(read),
        others=tuple(rows.others),
        persons=tuple(rows.persons),
        asking=asking,
        entered=frozenset(entered),
    )


def _entered(digests: list[str]) -> set[str]:
    """Those of the digests whose row is on the register."""
    found: set[str] = set()
    for i in range(0, len(digests), 500):
        part = digests[i : i + 500]
        found.update(
            digest
            for digest in Society.objects.filter(entered_row__in=part).values_list("entered_row", flat=True)
            if digest
        )
    return found


def _register(entered: set[str]) -> list[Known]:
    """The societies on the register that are not from this very file."""
    names: dict[object, list[Name]] = {}
    for society, en, ml in SocietyName.objects.order_by("former", "id").values_list(
        "society_id", "name_en", "name_ml"
    ):
        names.setdefault(society, []).append(Name(en, ml))
    societies = Society.objects.values_list("id", "office_id", "series", "number", "entered_row")
    return [
        Known(id_, office, series, number, tuple(names[id_]))
        for id_, office, series, number, row in societies.order_by("id")
        if row not in entered
    ]


def called(row: ReadSociety) -> Text:
    """A row for a reader: where it stands, and the name."""
    where = " › ".join(part for part in (row.raw.sheet, str(row.raw.number)) if part)
    name = Text(row.name.in_("en"), row.name.in_("ml")) if row.name else wording.NO_NAME
    return Text(f"{where}: {name.en}", f"{where}: {name.ml}")
