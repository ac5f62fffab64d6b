"""One row of a list -> what it says of a society, with every doubt asked; what cannot be read is kept as written."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sangham.kernel.partial_day import PartialDay
from sangham.kernel.problem import problem
from sangham.kernel.sheet.dates import day_known
from sangham.kernel.sheet.sheet import Cell
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import CLASSES
from sangham.register.importing import wording, words
from sangham.register.importing.doubts import Choice
from sangham.register.importing.row_asking import EARLIEST, ReadSociety
from sangham.register.importing.row_names import NamesOfRow
from sangham.register.importing.yearly import YearlyOfRow
from sangham.register.standing import LIABILITIES, STANDINGS, TIERS


class RowReader(NamesOfRow, YearlyOfRow):
    """Reads one row."""

    def read(self) -> ReadSociety:
        """The whole row."""
        if self.raw.looks:
            says = wording.TOTAL if self.raw.looks == "total" else wording.NOTE
            written = " | ".join(w.text for w in self.raw.written)
            self.out.left = bool(
                self._decide(self.raw.looks, "", written, says, wording.LEAVE, proposed=True, as_written=False,
                             choices=(Choice.PROPOSED, Choice.WRITTEN), together=True)
            )  # fmt: skip
            if self.out.left:
                return self.out
        for column in self.raw.cells:
            self.as_text[column] = self._text(column)
        self._names()
        self._number()
        out = self.out
        out.registered = self._registered()
        out.class_name = self._word("class_name", words.classes(), CLASSES)
        out.tier = self._word("tier", words.tiers(), TIERS)
        out.standing = self._word("standing", words.standings(), STANDINGS, words.perhaps_standings())
        liability = self._word("liability", words.liabilities(), LIABILITIES)
        out.liability = "limited" if liability == "limited" else "unlimited" if liability else ""
        out.sector = self._said("sector")[:100]
        self._area()
        out.yearly = self._years()
        for column in words.AS_WRITTEN:
            self._keep(column)
        return out

    def _registered(self) -> PartialDay | None:
        cell = self.raw.cells.get("registered_on")
        text = self._said("registered_on")
        if cell is None or not text:
            return None
        if not isinstance(cell.value, (int, float, date)) or isinstance(cell.value, bool):
            cell = replace(cell, value=text)
        if self.raw.turned_round and isinstance(cell.value, date):
            cell = replace(cell, value=date(cell.value.year, cell.value.day, cell.value.month))
        known = day_known(
            cell, cell.address, earliest=EARLIEST, latest=self.by.on, date_1904=self.raw.date_1904
        )
        if known.doubt is None:
            if known.day is not None and known.day.whole is None:
                self._keep("registered_on")
            return known.day
        self._keep("registered_on")
        return self._decide(
            "day_" + hashlib.sha256(known.doubt.en[:24].encode()).hexdigest()[:4],
            "registered_on", text, known.doubt, known.day.says if known.day else wording.NOT_KNOWN,
            proposed=known.day, read=self._value_day, together=known.day is not None,
        )  # fmt: skip

    def _value_day(self, value: str) -> PartialDay | None:
        known = day_known(Cell(value, ""), "", earliest=EARLIEST, latest=self.by.on)
        if known.day is None or known.doubt is not None:
            raise problem("", known.doubt or wording.NOT_A_DAY, wording.MEND_DAY)
        return known.day

    def _word(
        self,
        column: str,
        table: Mapping[str, str],
        values: Mapping[str, Text],
        perhaps: Mapping[str, str] = {},
    ) -> str:
        text = self._said(column)
        if not text:
            return ""
        key = words.folded(text)
        if column == "standing" or key not in table:
            self._keep(column)
        if key in table:
            return table[key]

        def read(value: str) -> str:
            found = table.get(words.folded(value))
            if found is None:
                one_of = Text(
                    ", ".join(t.en for t in values.values()), ", ".join(t.ml for t in values.values())
                )
                raise problem("", wording.UNKNOWN_WORD, wording.ONE_OF.fill(one_of=one_of))
            return found

        misspelt = words.nearest(text, table)
        proposed = perhaps.get(key, misspelt)
        kind = "perhaps" if key in perhaps else "misspelt" if misspelt else "unknown"
        said = {"perhaps": wording.PERHAPS, "misspelt": wording.MISSPELT, "unknown": wording.UNKNOWN_WORD}
        taken = self._decide(
            f"{column}_{kind}", column, text, said[kind], values[proposed] if proposed else wording.NOT_KNOWN,
            proposed=proposed, as_written="", read=read, together=True,
        )  # fmt: skip
        return taken or ""

    def _area(self) -> None:
        text = self._said("area")
        for piece in self.by.areas.read(text):
            place = piece.place
            if piece.doubt is not None:
                self._keep("area")
                proposal = place.called if place else wording.KEPT
                place = self._decide(
                    "place_" + ("maybe" if place else "none"), "area", piece.written, piece.doubt, proposal,
                    proposed=place, read=self._value_place, together=place is None,
                )  # fmt: skip
            if place is None:
                self.out.area_as_written.append(piece.written)
            elif place.id not in self.out.area:
                self.out.area.append(place.id)

    def _value_place(self, value: str) -> Any:
        piece = self.by.areas.piece(value.strip())
        if piece.place is None or piece.doubt not in (None, wording.OUT_OF_TERRITORY):
            raise problem("", piece.doubt or wording.NO_PLACE, wording.MEND_PLACE)
        return piece.place
