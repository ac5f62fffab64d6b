"""Law that does not hold together is refused when it is loaded, each kind of mistake by name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from sangham.kernel.days import CountingRule, Length
from sangham.kernel.text import Text
from sangham.law import fact
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.checking import MOST_CLAUSES
from sangham.law.derive import Given, Made
from sangham.law.expression import (
    Among,
    Arithmetic,
    ByDay,
    Compare,
    Const,
    Fact,
    NoText,
    Readings,
    Shift,
    Test,
    Truth,
    cite,
    readings,
)
from sangham.law.instrument import Commencement, Instrument, Span
from sangham.law.library import LawError, Library
from sangham.law.provision import Alternative, Question, Reading, Start, TimeLimit

SAYS = Text("It is so.", "അങ്ങനെയാണ്.")
FIRST = Instrument("act-1", Text("The first Act", "ഒന്നാം ആക്ട്"), date(2000, 1, 1))
SECOND = Instrument("act-2", Text("The second Act", "രണ്ടാം ആക്ട്"), date(2010, 1, 1))
FROM_2000 = Span(Commencement(FIRST, date(2000, 1, 1)))
FROM_2010 = Span(Commencement(SECOND, date(2010, 1, 1)))
UNTIL_2010 = FROM_2000.until(FROM_2010.opened)
TWO = {"a": Alternative(SAYS, SAYS), "b": Alternative(SAYS, SAYS)}


def small_law() -> Library:
    """A law of two clauses that holds together."""
    law = Library("small")

    @law.sheet
    class _Facts(fact.Sheet):
        signed = fact.yes_or_no(SAYS)
        copies = fact.number(SAYS)
        pairs = fact.number(SAYS, bounded=True, derived=True)
        came_on = fact.day(SAYS)
        colour = fact.word(SAYS, {"red": SAYS, "blue": SAYS})
        name = fact.text(SAYS)
        sound = fact.determination(SAYS, citation="s.2")

    @law.derives(Fact("pairs", bounded=True), source=("copies",), citation="s.2")
    def pairs(given: Given) -> dict[str, Made]:
        return {"pairs": Made(given["copies"])}

    law.clause("s.1", in_force=FROM_2000, says=SAYS)(lambda: cite("s.2") & Truth("signed"))
    law.clause("s.2", in_force=FROM_2000, says=SAYS)(lambda: Fact("copies") >= 3)
    law.reading(Reading("doubt", "s.2", SAYS, TWO, "a"))
    law.question(Question("may-it", SAYS, "s.1", SAYS))
    return law


def clause(law: Library, tree: Test, citation: str = "s.3", in_force: Span = FROM_2000) -> None:
    law.clause(citation, in_force=in_force, says=SAYS)(lambda: tree)


def limit(**changes: Any) -> TimeLimit:
    parts: dict[str, Any] = {
        "citation": "s.2", "in_force": FROM_2000, "says": SAYS, "starts": (Start("came", SAYS),),
        "length": Length(days=5), "rules": (CountingRule.TRIGGER_DAY_EXCLUDED,), "who": SAYS,
        "on_lapse": SAYS, "remedy": SAYS, "remedy_citation": "s.1",
    }  # fmt: skip
    return TimeLimit(**{**parts, **changes})


def test_the_small_law_holds_together() -> None:
    small_law().check()


def test_the_act_holds_together() -> None:
    kcs.check()


Spoil = Callable[[Library], object]
MISTAKES: dict[str, tuple[Spoil, str]] = {
    "unknown fact": (lambda law: clause(law, Truth("sined")), "unknown fact sined"),
    "unknown citation": (lambda law: clause(law, cite("s.99")), "unknown citation s.99"),
    "unknown citation under a question": (
        lambda law: clause(law, cite("s.99"), "s.1", FROM_2010),
        "unknown citation s.99",
    ),
    "unknown reading": (
        lambda law: clause(law, readings("doubts", a=Truth("signed"), b=Truth("sound", True))),
        "unknown reading doubts",
    ),
    "a reading's label left out": (
        lambda law: clause(law, Readings("doubt", (("a", Truth("signed")),))),
        "reading doubt is not given the labels",
    ),
    "a number used as yes or no": (lambda law: clause(law, Truth("copies")), "another kind than number"),
    "yes or no used as a number": (lambda law: clause(law, Fact("signed") >= 1), "another kind than truth"),
    "a text compared": (lambda law: clause(law, Fact("name").equals("x")), "another kind than text"),
    "a determination used as a plain fact": (lambda law: clause(law, Truth("sound")), "another kind than truth"),
    "bounds forgotten": (lambda law: clause(law, Fact("pairs") >= 1), "another kind than number"),
    "a number compared with a day": (
        lambda law: clause(law, Fact("copies") >= date(2000, 1, 1)),
        "a day and a number are compared",
    ),
    "a word that the fact never is": (lambda law: clause(law, Fact("colour").equals("green")), "never the word 'green'"),
    "among words that the fact never is": (
        lambda law: clause(law, Fact("colour").among("red", "green")),
        "never the word 'green'",
    ),
    "words put in an order": (lambda law: clause(law, Fact("colour") >= "red"), "words are compared by >="),
    "a number among words": (lambda law: clause(law, Among(Fact("copies"), ("red",))), "is a number, not a word"),
    "a number shifted as a day": (
        lambda law: clause(law, Compare("<=", Shift(Fact("copies"), 1, 0), Const(date(2000, 1, 1)))),
        "a number is shifted",
    ),
    "arithmetic on days": (
        lambda law: clause(law, Compare("<=", Arithmetic("+", Fact("came_on"), Const(1)), Const(3))),
        "arithmetic is done on what is no number",
    ),
    "bounds on the right": (
        lambda law: clause(law, Fact("copies") >= Fact("pairs", bounded=True)),
        "stands alone on the left",
    ),
    "bounds in arithmetic": (
        lambda law: clause(law, Fact("pairs", bounded=True) + 1 >= 3),
        "stands alone on the left",
    ),
    "versions chosen by a number": (
        lambda law: clause(law, ByDay(Fact("copies"), ((None, None, Truth("signed")),))),
        "versions are chosen by a number",
    ),
    "two versions overlap": (
        lambda law: clause(law, Truth("signed"), "s.2", FROM_2010),
        "s.2: two versions overlap from 2010-01-01",
    ),
    "a gap between two versions of one instrument": (
        lambda law: (
            clause(law, Truth("signed"), in_force=FROM_2000.until(Commencement(SECOND, date(2009, 1, 1)))),
            clause(law, Truth("signed"), in_force=FROM_2010),
        ),
        "s.3: a gap between 2009-01-01 and 2010-01-01",
    ),
    "a version of no day": (
        lambda law: clause(law, Truth("signed"), in_force=FROM_2010.until(FROM_2000.opened)),
        "holds no day",
    ),
    "two time limits overlap": (
        lambda law: (law.time_limit(limit()), law.time_limit(limit())),
        "s.2: two versions overlap",
    ),
    "clauses in a circle": (
        lambda law: (clause(law, cite("s.4")), clause(law, cite("s.3"), "s.4")),
        "in a circle: s.3, s.4",
    ),
    "a derivation of an unknown fact": (
        lambda law: law.derives(Fact("trios"), source=("copies",), citation="s.2")(lambda g: {}),
        "a derivation uses the unknown fact trios",
    ),
    "a derivation from an unknown fact": (
        lambda law: law.derives(source=("coppies",), citation="s.2")(lambda g: {}),
        "a derivation uses the unknown fact coppies",
    ),
    "a fact derived twice": (
        lambda law: law.derives(Fact("pairs"), source=("copies",), citation="s.2")(lambda g: {}),
        "the fact pairs is derived 2 times",
    ),
    "a given fact derived": (
        lambda law: law.derives(Fact("copies"), source=("signed",), citation="s.2")(lambda g: {}),
        "the fact copies is derived 1 times",
    ),
    "a derived fact without its derivation": (
        lambda law: law.derivations.clear(),
        "the fact pairs is derived 0 times",
    ),
    "a default that is no alternative": (
        lambda law: law.reading(Reading("other", "s.2", SAYS, TWO, "c")),
        "reading other: its default",
    ),
    "a reading with one alternative": (
        lambda law: law.reading(Reading("other", "s.2", SAYS, {"a": TWO["a"]}, "a")),
        "reading other: its default",
    ),
    "a reading of no clause": (
        lambda law: law.reading(Reading("other", "s.99", SAYS, TWO, "a")),
        "reading other: unknown citation s.99",
    ),
    "a time limit of no clause": (
        lambda law: law.time_limit(limit(citation="s.99")),
        "time limit s.99: unknown citation s.99",
    ),
    "a remedy in no clause": (
        lambda law: law.time_limit(limit(remedy_citation="s.98")),
        "time limit s.2: unknown citation s.98",
    ),
    "a time limit by an unknown reading": (
        lambda law: law.time_limit(limit(reading="doubts")),
        "time limit s.2: unknown reading doubts",
    ),
    "starts that are not the reading's alternatives": (
        lambda law: law.time_limit(limit(reading="doubt", starts=(Start("came", SAYS, "a"),))),
        "time limit s.2: its starts are labelled ['a']",
    ),
    "two starts without a reading": (
        lambda law: law.time_limit(limit(starts=(Start("came", SAYS), Start("went", SAYS)))),
        "time limit s.2: its starts are labelled",
    ),
    "a question answered by no clause": (
        lambda law: law.question(Question("other", SAYS, "s.99", SAYS)),
        "question other: unknown citation s.99",
    ),
    "a question with an unknown time limit": (
        lambda law: law.question(Question("other", SAYS, "s.1", SAYS, time_limits=("s.1",))),
        "question other: unknown time limit s.1",
    ),
    "a question with an unknown value": (
        lambda law: law.question(Question("other", SAYS, "s.1", SAYS, values=("coppies",))),
        "question other: unknown fact coppies",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("spoil", "says"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_refused_when_loaded(spoil: Spoil, says: str) -> None:
    law = small_law()
    spoil(law)
    with pytest.raises(LawError) as refused:
        law.check()
    assert says in str(refused.value)


def test_every_mistake_is_told_at_once() -> None:
    law = small_law()
    clause(law, Truth("sined"))
    clause(law, cite("s.99"), "s.4")
    with pytest.raises(LawError, match=r"unknown fact sined.*unknown citation s\.99"):
        law.check()


def chain(law: Library, length: int) -> None:
    for n in range(length):
        clause(law, cite(f"l.{n + 1}") if n + 1 < length else Truth("signed"), f"l.{n}")
    law.question(Question("long", SAYS, "l.0", SAYS))


def test_a_question_has_no_more_clauses_than_a_mask_has_bits() -> None:
    law = small_law()
    chain(law, MOST_CLAUSES)
    law.check()
    longer = small_law()
    chain(longer, MOST_CLAUSES + 1)
    with pytest.raises(LawError, match="64 clauses, more than 63"):
        longer.check()


@pytest.mark.parametrize(
    ("declare", "says"),
    [
        (lambda law: law.reading(Reading("doubt", "s.1", SAYS, TWO, "a")), "reading doubt is declared twice"),
        (
            lambda law: law.question(Question("may-it", SAYS, "s.1", SAYS)),
            "question may-it is declared twice",
        ),
        (
            lambda law: law.sheet(type("Again", (fact.Sheet,), {"signed": fact.yes_or_no(SAYS)})),
            "signed is declared twice",
        ),
    ],
)
def test_nothing_is_declared_twice(declare: Spoil, says: str) -> None:
    with pytest.raises(LawError, match=says):
        declare(small_law())


def test_a_gap_left_by_another_instrument_is_a_time_without_the_clause() -> None:
    """Omitted by one Act, put in again by a later one: that is law, no mistake."""
    law = small_law()
    omitted = Instrument("act-3", SAYS, date(2005, 1, 1))
    clause(law, Truth("signed"), in_force=FROM_2000.until(Commencement(omitted, date(2005, 1, 1))))
    clause(law, Truth("signed"), in_force=FROM_2010)
    law.check()
    assert law.version("s.3", date(2007, 1, 1), date(2020, 1, 1)) is None


# -- consulting ------------------------------------------------------------------------------------


def test_a_plan_has_each_clause_after_what_it_cites() -> None:
    for question in kcs.questions:
        plan = kcs.plan(question, date(2026, 1, 19), date(2026, 1, 19))
        for clause_ in plan.clauses:
            assert all(plan.index[c] < plan.index[clause_.citation] for c in clause_.cites)
        assert plan.clauses[-1].citation == plan.root


def test_a_plan_keeps_a_clause_that_is_not_in_force() -> None:
    before, after = (
        kcs.plan("registration", d, date(2026, 1, 1)) for d in (date(2013, 2, 13), date(2013, 2, 14))
    )
    assert set(before.index) == set(after.index)
    assert before.clauses[before.index["s.13A"]].since is None
    assert after.clauses[after.index["s.13A"]].since == date(2013, 2, 14)


def test_a_plan_names_the_readings_with_their_defaults() -> None:
    plan = kcs.plan("registration", date(2026, 1, 19), date(2026, 1, 19))
    assert plan.defaults == {
        "abbreviation": "literal",
        "families": "literal",
        "adopted_children": "not_listed",
    }


@pytest.mark.parametrize("missing", ["question", "citation", "time limit"])
def test_what_does_not_exist_is_a_key_error(missing: str) -> None:
    day = date(2026, 1, 1)
    with pytest.raises(KeyError):
        match missing:
            case "question":
                kcs.plan("registratoin", day, day)
            case "citation":
                kcs.version("s.99", day, day)
            case _:
                kcs.time_limit_on("s.4", day, day)


def test_known_breaks_are_every_day_on_which_something_begins_ends_or_is_published() -> None:
    breaks = kcs.known_breaks()
    assert list(breaks) == sorted(set(breaks))
    # Act 29 of 1986 acts from 25.02.1985 and was published on 28.11.1986: both days change what is known.
    for day in (
        date(1969, 4, 11), date(1969, 5, 15), date(1985, 2, 25), date(1986, 11, 28), date(2000, 1, 1),
        date(2002, 5, 4), date(2002, 7, 15), date(2010, 4, 28), date(2013, 2, 14),
    ):  # fmt: skip
        assert day in breaks
    ends = [
        e for vs in kcs.versions.values() for v in vs for e in (v.in_force.opened, v.in_force.closed) if e
    ]
    assert {e.acts_from for e in ends} <= set(breaks)
    within = {w.first for e in ends if (w := e.instrument.published_within)}
    assert set(breaks) == {d for e in ends for d in (e.acts_from, e.known_from)} | within


def test_text_not_held_is_a_version_without_a_tree() -> None:
    version = kcs.version("s.7(3)", date(1999, 12, 31), date(2026, 1, 1))
    assert version is not None
    assert version.tree == NoText()
