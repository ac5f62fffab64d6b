"""A question put to the register: each society as the counter would answer it, and no statement a society."""

from __future__ import annotations

import gc
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sangham.kernel.names import Name
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.asking import Case, ask
from sangham.law.outcome import Outcome
from sangham.law.shelves import libraries
from sangham.law.together import AtMost
from sangham.register.actions.enter_society import Besides
from sangham.register.models import Society
from sangham.seed.sowing import sow
from sangham.survey import survey as of_survey
from sangham.survey.counts import NOT_KNOWN, count
from sangham.survey.narrowing import read_where
from sangham.survey.register import societies
from sangham.survey.survey import Survey, put
from tests.law.sql.rows_in_arrow import expected
from tests.register.conftest import *  # noqa: F403  the office and its acts
from tests.register.conftest import Enter, Register, place_ids
from tests.register.test_facts import stated

ON = date(2026, 11, 1)


def asked(question: str, *where: str, on: date = ON) -> Survey:
    return put(kcs, question, read_where(where), on=on, known_on=on)


def facts_of(survey: Survey) -> dict[str, dict]:
    looked_at = {name for library in libraries() for name in library.facts}
    asked, facts = societies(survey.narrowing, on=survey.plan.on, looked_at=looked_at, progress=None)
    assert facts
    rows = zip(*facts.values(), strict=True)
    return {
        society.id: {name: value for name, value in zip(facts, row, strict=True) if value is not None}
        for society, row in zip(asked, rows, strict=True)
    }


@pytest.mark.parametrize("library", libraries(), ids=lambda library: library.name)
def test_every_question_is_answered_as_one_case_after_the_other(db, library):
    """Outcome, masks, what is wanting and the readings, of every society of a made-up register."""
    sow(80)
    came_out: set[Outcome | None] = set()
    for question in library.questions:
        survey = put(library, question, read_where(()), on=ON, known_on=ON)
        facts = facts_of(survey)
        assert len(survey.answers) == len(facts) > 60
        for answer in survey.answers:
            given = {n: list(v) if isinstance(v, tuple) else v for n, v in facts[answer.society.id].items()}
            one = ask(library, question, on=ON, known_on=ON, case=Case(given, {}, {}))
            row = expected(survey.plan, [clause.mask for clause in one.finding.clauses])
            assert (answer.outcome, *answer.masks) == row, (question, answer.society)
            assert answer.missing == one.missing(one.finding.missing)
            parting = {name for clause in one.finding.clauses for name in clause.parting}
            assert set(answer.readings) == parting
            came_out.add(answer.outcome)
    assert len(came_out) > (2 if library is kcs else 0)


def test_statements_do_not_grow_with_the_register(db):
    sow(120)
    counted = []
    for where in ("class=women", "tier=primary"):
        with CaptureQueriesContext(
            connection,
        ) as statements:
            survey = asked("name-stands", where)
        counted.append((len(statements), len(survey.answers)))
    (few, of_few), (many, of_many) = counted
    assert few == many < 8 and of_few < of_many


def test_a_name_that_does_not_end_as_it_must_is_found(enter: Enter):
    enter()
    enter(number=2, name=Name("Manickal Weavers' Society", ""))
    enter(number=3, name=Name("Vembayam Co-operative Society Limited", "വെമ്പായം സഹകരണ സംഘം ക്ലിപ്തം"))
    survey = asked("name-stands")
    found = {answer.society.number: answer for answer in survey.answers}
    assert found[2].outcome is Outcome.NOT_MET and survey.clauses(found[2].masks[0]) == ("s.5(2)",)
    assert found[3].outcome is Outcome.MET and not any(found[3].masks)
    assert found[385].outcome is Outcome.AMBIGUOUS and found[385].readings == ("abbreviation",)


def test_what_the_register_does_not_hold_is_said_to_be_wanting(enter: Enter):
    enter()
    (answer,) = asked("is-primary").answers
    assert answer.outcome is Outcome.UNKNOWN
    assert answer.missing == ("individual_members", "member_societies")


def test_with_what_a_society_stated_no_fact_is_wanting_and_the_reading_is_named(enter: Enter):
    society = enter()
    stated(society, individuals=250, societies=0)
    (answer,) = asked("is-primary").answers
    assert (answer.outcome, answer.missing) == (Outcome.AMBIGUOUS, ())
    assert answer.readings == ("kinds_of_members",)


def test_where_more_of_an_area_is_written_than_is_told_as_places_it_is_not_known(enter: Enter):
    enter(besides=Besides(area_as_written=("and the island",)))
    (answer,) = asked("is-federal").answers
    assert answer.society.districts is None and "area_districts" in answer.missing


def test_of_an_unknown_area_the_districts_are_wanting_and_no_fact_is_made_up(enter: Enter):
    enter(area=None)
    (answer,) = asked("is-federal").answers
    assert answer.society.districts is None and "area_districts" in answer.missing
    assert count(asked("is-federal")).by_district == {NOT_KNOWN: {Outcome.UNKNOWN: 1}}


def test_whoever_is_not_registered_on_the_day_is_not_asked(enter: Enter, register: Register):
    enter(number=1, registered_on=date(1961, 7, 1))
    enter(number=2, registered_on=None)
    register()  # on 3 April 2026
    on_that_day = [a.society.number for a in asked("body-corporate", on=date(2026, 4, 3)).answers]
    assert on_that_day == [1, 2, 2041]
    assert [a.society.number for a in asked("body-corporate", on=date(2026, 4, 2)).answers] == [1, 2]
    assert [a.society.number for a in asked("body-corporate", on=date(1961, 6, 30)).answers] == [2]


def test_the_cancelled_are_asked_only_where_that_is_said(enter: Enter):
    enter(number=1)
    enter(number=2, standing="cancelled")
    assert [a.society.number for a in asked("body-corporate").answers] == [1]
    (cancelled,) = asked("body-corporate", "standing=cancelled").answers
    assert (cancelled.society.number, cancelled.outcome) == (2, Outcome.UNKNOWN)


def test_counts_are_of_the_answers(enter: Enter):
    enter(number=1)
    enter(number=2, area=place_ids("Manickal", "Shornur"), name=Name("Weavers", ""))
    enter(number=3, area=None)
    counts = count(asked("name-stands"))
    assert (counts.asked, counts.decided) == (3, 1)
    assert counts.by_outcome == {Outcome.NOT_MET: 1, Outcome.AMBIGUOUS: 2}
    assert counts.by_district == {
        "Thiruvananthapuram": {Outcome.AMBIGUOUS: 1, Outcome.NOT_MET: 1},
        "Palakkad": {Outcome.NOT_MET: 1},
        NOT_KNOWN: {Outcome.AMBIGUOUS: 1},
    }
    (clause,) = counts.by_clause
    assert (clause.citation, clause.failed, clause.unknown, clause.doubtful) == ("s.5(2)", 1, 0, 2)
    assert counts.readings == {"abbreviation": 2} and counts.contradictions == 0


def test_facts_that_cannot_be_true_together_are_answered_by_no_engine(enter: Enter, monkeypatch):
    enter(registered_on=date(1961, 7, 1))
    supposed: dict[str, list] = {}
    monkeypatch.setattr(
        of_survey,
        "societies",
        lambda *args, **kwargs: (
            (found := societies(*args, **kwargs))[0],
            {name: supposed.get(name, column) for name, column in found[1].items()},
        ),
    )
    monkeypatch.setattr(kcs, "never_together", [AtMost("society_registered_on", "first_registered_on")])
    supposed["first_registered_on"] = [date(1950, 1, 1)]
    (answer,) = asked("is-pacs").answers
    assert answer.outcome is Outcome.UNKNOWN  # the question does not look at one of the two
    monkeypatch.setattr(kcs, "never_together", [AtMost("society_registered_on", "on")])
    supposed["society_registered_on"] = [date(2030, 1, 1)]
    survey = asked("is-pacs")
    (answer,) = survey.answers
    assert answer.outcome is None and not any(answer.masks)
    counts = count(survey)
    assert (counts.asked, counts.contradictions, counts.by_outcome) == (1, 1, {})


def test_a_question_of_which_the_register_holds_no_fact_is_put_to_each(enter: Enter, monkeypatch):
    enter(number=1)
    enter(number=2)
    monkeypatch.setattr(of_survey, "societies", lambda *args, **kwargs: (societies(*args, **kwargs)[0], {}))
    survey = asked("name-stands")
    assert [answer.outcome for answer in survey.answers] == [Outcome.UNKNOWN] * 2
    assert survey.answers[0].missing == ("name_en", "name_ml")


def test_the_collector_of_cycles_is_back_however_a_survey_ends(db, monkeypatch):
    during = []

    def failing(*args, **kwargs):
        during.append(gc.isenabled())
        raise OSError

    monkeypatch.setattr(of_survey, "societies", failing)
    with pytest.raises(OSError):
        asked("name-stands")
    assert during == [False] and gc.isenabled()


def test_an_empty_register_has_no_answers(db):
    survey = asked("name-stands")
    assert survey.answers == [] and count(survey).asked == 0 and not Society.objects.exists()
