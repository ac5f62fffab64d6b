"""Instruments on two time axes: from when they act, and by when they were published."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangham.kernel.text import Text
from sangham.law.instrument import Commencement, Instrument, Span, Within

TITLE = Text("An Act", "ഒരു ആക്ട്")
days = st.dates(date(1969, 1, 1), date(2030, 1, 1))


def commencing(acts_from: date, published_on: date | None) -> Commencement:
    return Commencement(Instrument("act", TITLE, published_on), acts_from)


# Act 22 of 2013 is such an instrument: published on 25/04/2013, acting from 28/04/2010.
REACHES_BACK = commencing(date(2010, 4, 28), date(2013, 4, 25))
FIRST = commencing(date(1969, 5, 15), date(1969, 4, 11))


@pytest.mark.parametrize(
    ("on", "known_on", "covers"),
    [
        (date(2010, 4, 28), date(2013, 4, 25), True),
        (date(2010, 4, 27), date(2013, 4, 25), False),
        (date(2010, 4, 28), date(2013, 4, 24), False),
        (date(2020, 1, 1), date(2013, 4, 24), False),
    ],
)
def test_what_reaches_back_is_not_known_before_its_publication(
    on: date, known_on: date, covers: bool
) -> None:
    assert Span(REACHES_BACK).covers(on, known_on) is covers


@pytest.mark.parametrize(
    ("on", "known_on", "covers"),
    [
        (date(2010, 4, 27), date(2013, 4, 25), True),
        (date(2010, 4, 28), date(2013, 4, 25), False),
        (date(2010, 4, 28), date(2013, 4, 24), True),
        (date(2012, 1, 1), date(2013, 4, 24), True),
    ],
)
def test_what_is_ended_stays_until_the_ending_is_published(on: date, known_on: date, covers: bool) -> None:
    assert Span(FIRST).until(REACHES_BACK).covers(on, known_on) is covers


def test_published_before_it_acts() -> None:
    span = Span(FIRST)
    assert not span.covers(date(1969, 5, 14), date(1969, 4, 11))
    assert span.covers(date(1969, 5, 15), date(1969, 4, 11))
    assert not span.covers(date(1969, 5, 15), date(1969, 4, 10))


def test_where_no_publication_is_stated_the_day_from_which_it_acts_counts() -> None:
    blank = commencing(date(2007, 12, 11), None)
    assert blank.known(date(2007, 12, 11))
    assert not blank.known(date(2007, 12, 10))


# An Act of 2009 that acts from 2007, on which day of 2009 it was published being blank.
IN_2009 = Instrument("act", TITLE, None, None, Within(date(2009, 1, 1), date(2009, 12, 31), "published"))


@pytest.mark.parametrize(
    ("known_on", "certainly", "perhaps"),
    [
        (date(2007, 12, 11), False, False),
        (date(2008, 12, 31), False, False),
        (date(2009, 1, 1), False, True),
        (date(2009, 12, 30), False, True),
        (date(2009, 12, 31), True, True),
    ],
)
def test_published_on_an_unknown_day_within_a_time(known_on: date, certainly: bool, perhaps: bool) -> None:
    acts = Commencement(IN_2009, date(2007, 12, 11))
    assert (acts.known(known_on), acts.known(known_on, perhaps=True)) == (certainly, perhaps)
    on = date(2008, 6, 1)
    assert (Span(acts).covers(on, known_on), Span(acts).covers(on, known_on, perhaps=True)) == (
        certainly,
        perhaps,
    )
    before = Span(FIRST).until(acts)
    assert (before.covers(on, known_on), before.covers(on, known_on, perhaps=True)) == (
        not certainly,
        not perhaps,
    )


@given(days, days, days, days)
def test_one_version_gives_way_to_the_next_without_gap_or_overlap(
    acts: date, published: date, on: date, known: date
) -> None:
    """Whatever is known: a day on which the clause stands is in the old version or in the new, never both."""
    second = commencing(acts, published)
    old, new = Span(FIRST).until(second), Span(second)
    stands = Span(FIRST).covers(on, known)
    if acts > FIRST.acts_from and published >= FIRST.acts_from:
        assert old.covers(on, known) + new.covers(on, known) == stands


@given(days, days)
def test_known_only_from_publication(published: date, known: date) -> None:
    assert commencing(published - timedelta(days=400), published).known(known) == (known >= published)
