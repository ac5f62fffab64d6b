"""Names, address and register number of a row."""

from __future__ import annotations

import re

from sangham.kernel.names import Name
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.register.checks import LONGEST_NAME
from sangham.register.importing import wording, words
from sangham.register.importing.doubts import Choice
from sangham.register.importing.names import address_in, name_in, names_apart, without_phone
from sangham.register.importing.number import Series, number_in, read_number, series_called
from sangham.register.importing.row_asking import RowAsking


class NamesOfRow(RowAsking):
    """Reads what a society is called."""

    def _names(self) -> None:
        column = next((c for c in words.NAMES if self._said(c)), "")
        if not column:
            name = self._decide(
                "no_name", "", "", wording.NO_NAME, wording.LEAVE, proposed=None, read=self._value_name,
                choices=(Choice.PROPOSED, Choice.VALUE, Choice.LEAVE),
            )  # fmt: skip
            self.out.name, self.out.left = name, self.out.left or name is None
            return
        text = self._said(column)
        if column == "name_and_address":
            text = self._name_of_both(column, text)
        self.out.name = self._name(column, text)
        for other in ("name_en", "name_ml"):
            if other != column and (more := self._said(other)) and self.out.name is not None:
                taken = name_in(more)
                self.out.name = Name(self.out.name.en or taken.en, self.out.name.ml or taken.ml)
        if former := self._said("former_name"):
            self.out.former_names = [name_in(one) for one in re.split(r"[;\n]", former) if one.strip()]
        address = self._said("address")
        if address:
            self._address("address", address)

    def _name(self, column: str, text: str) -> Name | None:
        apart = names_apart(text)
        if apart is None:
            taken = name_in(text)
            says, kind = wording.MIXED_NAME, "mixed_name"
            shown = Text(f"{taken.en} / {taken.ml}", f"{taken.ml} / {taken.en}")
        elif len(text) > LONGEST_NAME:
            taken, says, kind = (
                name_in(text[:LONGEST_NAME]),
                wording.TOO_LONG.fill(most=LONGEST_NAME),
                "long_name",
            )
            shown = Text(taken.en or taken.ml, taken.ml or taken.en)
        else:
            return apart
        return self._decide(
            kind, column, text[:400], says, shown, proposed=taken, read=self._value_name,
            choices=(Choice.PROPOSED, Choice.VALUE, Choice.LEAVE),
        )  # fmt: skip

    def _value_name(self, value: str) -> Name:
        if not value.strip() or len(value) > LONGEST_NAME or names_apart(value) is None:
            raise problem("", wording.NO_NAME, wording.MEND_NAME)
        return name_in(value)

    def _name_of_both(self, column: str, text: str) -> str:
        name, address = address_in(text)
        if not address:
            return text
        proposal = wording.NAME_THEN_ADDRESS.fill(name=name, address=address)
        apart = self._decide(
            "name_and_address", column, " ".join(text.split()), wording.NAME_AND_ADDRESS, proposal,
            proposed=True, as_written=False, choices=(Choice.PROPOSED, Choice.WRITTEN, Choice.LEAVE), together=True,
        )  # fmt: skip
        if apart:
            self._address(column, address)
            return name
        return text

    def _address(self, column: str, text: str) -> None:
        bare = without_phone(text)
        if bare != text:
            taken = self._decide(
                "phone", column, text, wording.PHONE, Text(bare or "-", bare or "-"), proposed=bare, read=without_phone,
                choices=(Choice.PROPOSED, Choice.VALUE, Choice.LEAVE), together=True,
            )  # fmt: skip
            text = taken or ""
        text = " ".join(text.split())[:500]
        if text:
            self.out.address = name_in(text)

    def _number(self) -> None:
        out, own = self.out, self.by.series
        text = self._said("number")
        named = number_in(self._said(next((c for c in words.NAMES if self._said(c)), "name")))
        if not text and named is None:
            taken = self._decide(
                "no_number", "number", self.as_text.get("number", ""), wording.NUMBER_MISSING, wording.NO_NUMBER,
                proposed=None, read=self._value_number,
                choices=(Choice.PROPOSED, Choice.VALUE, Choice.LEAVE), together=True,
            )  # fmt: skip
            out.series, out.number = taken if taken else (own, None)
            return
        read = read_number(text) if text else named
        if read is None:
            self._keep("number")
            taken = self._decide(
                "number_unreadable", "number", text, wording.NUMBER_UNREADABLE, wording.NOT_KNOWN,
                proposed=None, read=self._value_number,
            )  # fmt: skip
            out.series, out.number = taken if taken else (own, None)
            return
        series = series_called(read.series or self._said("series") or "", own)
        written, proposal = (
            text or self._said("name"),
            Text(f"{series.en} {read.number}", f"{series.ml} {read.number}"),
        )
        found: tuple[Series, int | None] = (series, read.number)
        unknown: tuple[Series, int | None] = (own, None)
        if not series.en:
            found, together = (own, read.number), True
            proposal = Text(f"{own.en} {read.number}", f"{own.ml} {read.number}")
            says, kind = wording.NO_SERIES, "no_series"
        elif read.rest:
            says, kind, together = wording.NUMBER_REST, "number_rest", True
        elif named is not None and text and named.number != read.number:
            says, kind, together = wording.NUMBER_OTHER.fill(number=named.number), "number_other", False
        else:
            out.series, out.number = self._not_beyond(found, proposal)
            return
        self._keep("number")
        taken = self._decide(
            kind, "number", written, says, proposal, proposed=found, as_written=unknown, read=self._value_number, together=together,
        )  # fmt: skip
        out.series, out.number = taken if taken else unknown

    def _not_beyond(self, found: tuple[Series, int | None], shown: Text) -> tuple[Series, int | None]:
        """A number of the own series above the last that was given out: the next would be given after it."""
        series, number = found
        if series != self.by.series or number is None or number <= self.by.last_number:
            return found
        self._keep("number")
        taken = self._decide(
            "number_beyond", "number", self._said("number") or shown.en,
            wording.NUMBER_BEYOND.fill(last=self.by.last_number), wording.NOT_KNOWN,
            proposed=(series, None), as_written=found, read=self._value_number, together=True,
        )  # fmt: skip
        return taken or (series, None)

    def _value_number(self, value: str) -> tuple[Series, int | None]:
        read = read_number(value)
        if read is None or read.rest:
            raise problem("", wording.NUMBER_UNREADABLE, wording.MEND_NUMBER)
        return (series_called(read.series, self.by.series) if read.series else self.by.series), read.number
