"""Instruments and what each did, read from the intervals of the law."""

from __future__ import annotations

from datetime import date

import pytest

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.expression import NoText
from sangham.law.history import history_of, instruments, touched_by
from sangham.law.instrument import Commencement, Instrument, Span
from sangham.law.library import Library

WORD = Text("word", "വാക്ക്")


def commencement(id: str, acts_from: date, published_on: date | None = None) -> Commencement:
    return Commencement(Instrument(id, WORD, published_on), acts_from)


FIRST = commencement("first", date(1970, 1, 1))
SECOND = commencement("second", date(1980, 1, 1), date(1980, 6, 1))
THIRD = commencement("third", date(1990, 1, 1))


@pytest.fixture
def library() -> Library:
    made = Library("made")
    for citation, span in (
        ("s.1", Span(FIRST, SECOND)),
        ("s.1", Span(SECOND, THIRD)),
        ("s.2", Span(SECOND)),
    ):
        made.clause(citation, in_force=span, says=WORD)(lambda: NoText())
    return made


def test_brought_changed_and_ended(library: Library) -> None:
    told = [(t.deed, t.commencement.instrument.id, t.on.year) for t in history_of(library, "s.1")]
    assert told == [("brought", "first", 1970), ("changed", "second", 1980), ("ended", "third", 1990)]
    brought, changed, ended = history_of(library, "s.1")
    assert brought.before is None and brought.after is changed.before
    assert changed.after is ended.before and ended.after is None


def test_all_that_one_instrument_did(library: Library) -> None:
    did = [(t.citation, t.deed) for t in touched_by(library, "second")]
    assert did == [("s.1", "changed"), ("s.2", "brought")]
    assert touched_by(library, "nothing") == []


def test_reaching_back_is_acting_before_publication(library: Library) -> None:
    assert [t.reaches_back for t in history_of(library, "s.1")] == [False, True, False]


def test_instruments_stand_by_their_day_and_each_once(library: Library) -> None:
    assert [i.id for i in instruments(library)] == ["first", "second", "third"]
    ids = [i.id for i in instruments(kcs)]
    assert ids[0] == "act-21-1969" and len(ids) == len(set(ids))


def test_every_version_of_the_act_is_some_instruments_deed() -> None:
    for citation, versions in kcs.versions.items():
        opened = [t.after for t in history_of(kcs, citation) if t.after is not None]
        assert opened == sorted(versions, key=lambda v: v.in_force.opened.acts_from)
