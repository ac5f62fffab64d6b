"""Interviews: they hold together, each ends with an answer, and nothing is asked that cannot change it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from sangham.kernel.text import Text
from sangham.law import answering
from sangham.law.asking import Case, Determined, ask
from sangham.law.guide import interviews, interviews_putting, outside
from sangham.law.interview import Interview, Value
from sangham.law.interview_steps import steps
from sangham.law.interviewing import Asked, Walk, could_be_asked, next_in, scene_of, walk
from sangham.law.mattering import Scene
from sangham.law.outcome import Outcome
from sangham.law.shelves import questions, shelf_of_citation, shelf_of_question

TODAY = date(2026, 11, 28)
LONGEST = 40  # things asked; whoever says "I do not know" to all is asked most
ALL = list(interviews().values())
each = pytest.mark.parametrize("interview", ALL, ids=lambda i: i.name)
DAYS = (date(1999, 5, 1), date(2012, 3, 31), date(2026, 1, 19), date(2026, 10, 2), TODAY, date(2026, 12, 1))


# -- they hold together ----------------------------------------------------------------------------------------------


@each
def test_an_interview_names_what_exists(interview: Interview) -> None:
    put = [shelf_of_question(s.question).questions[s.question] for s in interview.stages]
    facts = {n for s in interview.stages for n in shelf_of_question(s.question).facts}
    for stage, question in zip(interview.stages, put, strict=True):
        assert stage.question == question.name
        assert stage.on in facts or stage.on in interview.days
        for name, wanted in stage.only.items():
            words = shelf_of_question(stage.question).facts[name].words
            assert {w for w in wanted if w is not None} <= set(words)
    named = {*interview.order, *interview.summary, *interview.left, *interview.assumes, *interview.presumes}
    named |= {*interview.presumes.values(), *interview.asks, *interview.rupees, *interview.leads}
    named |= {n for g in interview.groups for n in g}
    assert named <= facts, named - facts
    assert {q for q, _ in interview.answers} <= {s.question for s in interview.stages}
    assert set(interview.outside) <= set(outside())
    for step in interview.steps:
        assert not step.citation or step.citation in shelf_of_citation(step.citation).versions
        assert not step.limit or step.limit in shelf_of_citation(step.limit).time_limits
        assert not step.limit or step.start in facts or step.start in interview.days
        assert not step.interview or step.interview in interviews()
        assert not step.question or step.question in {s.question for s in interview.stages}


def test_what_is_outside_cites_what_is_inside() -> None:
    assert len(outside()) >= 15
    for name, entry in outside().items():
        assert entry.name == name
        assert all(c in shelf_of_citation(c).versions for c in entry.clauses)


def test_what_citizens_really_ask_has_an_interview() -> None:
    asked = {
        "registration", "representation", "admission", "admission-undecided", "admission-refusal", "admission-refusal-told",
        "admission-representation", "nominal-rights", "vote", "voters-roll", "removed", "expulsion", "transfer-share",
        "withdraw-share", "share-on-death", "value-on-death", "past-liability", "inspection", "may-be-assisted",
        "most-assistance",
    }  # fmt: skip
    assert asked == {q for q in questions() if interviews_putting(q)}


# -- walking ---------------------------------------------------------------------------------------------------------


def possible(asked: Asked, scene: Scene | None) -> st.SearchStrategy[Value | None]:
    """What somebody may answer: anything that the form takes, and often "I do not know"."""
    some: st.SearchStrategy[Any]
    match asked.declared.kind:
        case "truth":
            some = st.booleans()
        case "word":
            some = st.sampled_from(sorted(asked.words))
        case "number":
            some = st.sampled_from(
                (0, 1, 2, 3, 5, 20, 24, 25, 26, 100, 600, 1200, 1500, 50_000, 200_000, 10**7)
            )
        case "day":
            some = st.sampled_from(DAYS) | st.dates(date(1990, 1, 1), date(2030, 12, 31))
        case _:
            some = st.sampled_from(("Kalpaka Society Limited", "Kalpaka Ltd.", "കല്പക സംഘം ക്ലിപ്തം", "Kalpaka"))
    return st.one_of(some, some, some, st.none())


def stage_now(walked: Walk) -> Any:
    """The stage that an unfinished walk is in, and its scene."""
    asked = walked.asking[0]
    stage = next(s for s in walked.interview.stages if s.question == asked.question)
    on = walked.told.get(stage.on)
    return stage, scene_of(walked.interview, stage, on if isinstance(on, date) else TODAY, TODAY)


def outcome_of(scene: Scene, values: dict[str, Any]) -> tuple[Outcome, tuple[str, ...]]:
    """How the question comes out on a whole case, by the public way of asking: with its values, where they count."""
    facts = scene.library.facts
    plain = {n: v for n, v in {**scene.fixed, **values}.items() if not facts[n].determination}
    said = {n: Determined(v, Text("-", "-")) for n, v in values.items() if facts[n].determination}
    answer = ask(
        scene.library, scene.question, on=scene.on, known_on=scene.known_on, case=Case(plain, said, {})
    )
    counted = scene.library.questions[scene.question].values if scene.for_values else ()
    return answer.outcome, tuple(
        str(answer.finding.entries.get(n, answer.finding.entries.get(n + ">"))) for n in counted
    )


walking = settings(
    max_examples=2,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@each
@walking
@given(data=st.data())
def test_every_path_ends_in_an_answer_and_asks_only_what_can_change_it(
    interview: Interview, data: st.DataObject
) -> None:
    told: dict[str, Value | None] = {}
    walked = walk(interview, told, TODAY)
    while not walked.ended:
        assert len(told) < LONGEST, list(told)
        first = walked.asking[0]
        if not first.chooses:
            _, scene = stage_now(walked)
            known = {n: v for n, v in walked.told.items() if v is not None and n in scene.behind}
            partner = interview.group_of(first.key)
            found = [w for n in partner if n in scene.behind and (w := scene.witness(n, known))]
            assert found, f"{first.key} is asked and changes nothing"
            one, other = found[0]
            assert len([n for n in one if one[n] != other[n]]) == 1
            assert all(one[n] == v for n, v in known.items() if n not in partner), "as was told"
            assert outcome_of(scene, one) != outcome_of(scene, other)
        for asked in walked.asking:
            assert asked.key not in told
            told[asked.key] = data.draw(possible(asked, None), label=asked.key)
        walked = walk(interview, told, TODAY)
    assert walked.put, "no question was put"
    for put in walked.put:
        assert walked.outcome(put) in Outcome
    assert list(told) == [a.key for a in walked.path]


@each
@walking
@given(data=st.data())
def test_at_the_end_nothing_that_was_not_asked_can_change_the_answer(
    interview: Interview, data: st.DataObject
) -> None:
    """But what was said not to be known, what presumes it, and what is for others to say."""
    told: dict[str, Value | None] = {}
    while not (walked := walk(interview, told, TODAY)).ended:
        for asked in walked.asking:
            told[asked.key] = data.draw(possible(asked, None), label=asked.key)
    silent = {n for n, v in told.items() if v is None}
    for put in walked.put:
        scene = scene_of(interview, put.stage, put.on, TODAY)
        known = {n: v for n, v in told.items() if v is not None and n in scene.behind}
        others = [n for n in scene.behind if n not in known]
        if silent.intersection(others):
            continue  # what is not known may leave anything open
        trial = dict(known)
        for name in others:
            if not scene.may_be_asked(name):
                trial[name] = data.draw(st.sampled_from(scene.to_try.any_of(name, trial)), label=name)
        said = set()
        for _ in range(4):
            for name in others:
                if scene.may_be_asked(name):
                    trial[name] = data.draw(st.sampled_from(scene.to_try.any_of(name, trial)), label=name)
            said.add(outcome_of(scene, trial))
        assert len(said) == 1, f"{put.stage.question}: {said} by what was not asked"


@each
def test_who_knows_nothing_is_led_to_an_end(interview: Interview) -> None:
    told: dict[str, Value | None] = {}
    while not (walked := walk(interview, told, TODAY)).ended:
        told |= {a.key: None for a in walked.asking}
        assert len(told) < LONGEST
    assert walked.put and all(p.on == TODAY for p in walked.put)
    assert any(walked.not_known(p) for p in walked.put)


# -- what is asked ---------------------------------------------------------------------------------------------------


def asked_in(name: str, **told: Value | None) -> list[str]:
    return [a.key for a in walk(interviews()[name], told, TODAY).asking]


def test_what_fails_under_every_reading_ends_it() -> None:
    walked = walk(interviews()["may-i-vote"], {"poll_day": TODAY, "nominal_or_associate": True}, TODAY)
    assert walked.ended and [p.answer.outcome for p in walked.put] == [Outcome.NOT_MET]


def test_who_was_born_long_ago_is_not_asked_for_his_age_nor_for_students() -> None:
    told = {"admission_on": TODAY, "joining_kind": "individual", "joining_born_on": date(1980, 1, 1)}
    assert asked_in("join-a-society", **told) == ["joining_resident_in_area"]
    told |= {"joining_resident_in_area": True}
    assert asked_in("join-a-society", **told) == ["was_removed"], "land is not asked of one who lives there"
    assert "joining_age" in asked_in("join-a-society", **{**told, "joining_born_on": None})


def test_what_presumes_something_unknown_is_not_asked() -> None:
    told: dict[str, Value | None] = {}
    interview = interviews()["may-i-vote"]
    while not (walked := walk(interview, told, TODAY)).ended:
        told |= {a.key: None for a in walked.asking}
    assert "membership_ceased" in told and "membership_ceased_on" not in told


def test_families_are_not_asked_for_where_no_pair_is_related() -> None:
    told: dict[str, Value | None] = {
        "application_on": TODAY, "applicants_all_individuals": True, "applicant_count": 26,
    }  # fmt: skip
    assert asked_in("form-a-society", **told) == ["related_pairs"]
    assert asked_in("form-a-society", **told, related_pairs=0) == ["individuals_outside_area"]
    assert asked_in("form-a-society", **told, related_pairs=1) == ["individuals_outside_area"], (
        "25 for certain"
    )
    assert asked_in("form-a-society", **told, related_pairs=2) == ["different_families"], "24 or 25"


def test_expatriates_are_asked_for_the_area_first() -> None:
    told: dict[str, Value | None] = {"application_on": TODAY, "applicants_all_individuals": True}
    assert asked_in("form-a-pravasi-society", **told) == ["individuals_outside_area"]
    assert asked_in("form-a-society", **told) == ["applicant_count"]


def test_a_changed_answer_leads_elsewhere_and_leaves_behind_what_no_longer_matters() -> None:
    interview = interviews()["membership-refused-or-undecided"]
    told: dict[str, Value | None] = {
        "membership_decision": "refused", "membership_applied_on": date(2026, 1, 19), "refusal_ground": "caste",
        "refusal_merely_on_it": True, "society_for_scheduled_castes_or_tribes": False,
        "membership_decided_on": date(2026, 2, 1), "membership_refusal_reasons_told": True,
        "membership_refusal_told_on": date(2026, 2, 10),
    }  # fmt: skip
    walked = walk(interview, told, TODAY)
    assert [p.answer.outcome for p in walked.put] == [Outcome.NOT_MET, Outcome.MET]
    turned = walk(interview, {**told, "membership_decision": "none"}, TODAY)
    assert [a.key for a in turned.asking] == ["registrar_asked_on"]
    assert "refusal_ground" not in turned.told


def test_only_answers_that_lead_somewhere_are_offered() -> None:
    (lead,) = walk(interviews()["membership-refused-or-undecided"], {}, TODAY).asking
    assert set(lead.words) == {"none", "refused"}


def test_time_limits_run_from_what_was_told() -> None:
    told = {"received_on": date(2026, 1, 19), "disposed": False, "asked_on": date(2026, 4, 20)}
    told |= {"registration_applied_to": "department", "registration_represented_to": "registrar"}
    walked = walk(interviews()["registration-undecided"], told, TODAY)
    due = {d.step.limit: d.due_on for d in steps(walked) if d.step.limit}
    assert due == {"s.7(3)": date(2026, 4, 19), "s.7(4)": date(2026, 6, 19)}


def test_a_doubt_about_the_text_is_told_before_what_officials_decide() -> None:
    told: dict[str, Value | None] = {
        "application_on": TODAY, "applicants_all_individuals": True, "applicant_count": 26, "related_pairs": 1,
        "individuals_outside_area": 0, "individuals_under_18": 0, "individuals_of_unsound_mind": 0,
        "name_en": "Kalpaka Society Limited", "limited_liability": True, "copies_of_bye_laws": 3,
        "applicants_not_signed": 0, "overlapping_societies": 0,
    }  # fmt: skip
    walked = walk(interviews()["form-a-society"], told, TODAY)
    assert walked.outcome(walked.put[0]) is Outcome.AMBIGUOUS
    plain = walk(interviews()["form-a-society"], {**told, "related_pairs": 0}, TODAY)
    assert plain.outcome(plain.put[0]) is Outcome.DISCRETION


# -- reading answers -------------------------------------------------------------------------------------------------


@each
def test_answers_are_read_again_as_they_are_carried(interview: Interview) -> None:
    told: dict[str, Value | None] = {}
    examples: dict[str, Value] = {
        "truth": True,
        "number": 7,
        "day": date(2020, 2, 29),
        "text": "Kalpaka Ltd.",
    }
    while not (walked := walk(interview, told, TODAY)).ended:
        for asked in walked.asking:
            kind = asked.declared.kind
            value = next(iter(asked.words)) if kind == "word" else examples[kind]
            for one in (value, None):
                assert answering.heard(asked, answering.kept(asked, one)) == one
            assert answering.said(asked, value).ml
            told[asked.key] = value
            again = could_be_asked(interview, asked.key)
            assert (again is not None and again.declared is asked.declared) or again.key in interview.days


def test_determinations_and_what_is_taken_cannot_be_told() -> None:
    interview = interviews()["form-a-society"]
    for key in (
        "sound_business",
        "information_furnished",
        "overlapping_similar_societies",
        "applicants",
        "zzz",
        "",
    ):
        assert could_be_asked(interview, key) is None


def test_next_is_nothing_where_all_is_said() -> None:
    interview = interviews()["withdraw-a-share"]
    stage = interview.stages[0]
    scene = scene_of(interview, stage, TODAY, TODAY)
    assert next_in(interview, stage, scene, {"withdrawal_ground": "option_s11"}) == ()
