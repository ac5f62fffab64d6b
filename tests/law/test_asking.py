"""A question put: answers with what they owe their reader, and the times that run."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sangham.law import facts_file
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.asking import Answer, Case, ask, runs
from sangham.law.outcome import Outcome

ON = date(2026, 1, 19)


def case(question: str = "registration", **changes: Any) -> Case:
    return facts_file.read(kcs, question, {**facts_file.example(kcs, question), **changes})


def put(question: str = "registration", *, on: date = ON, starts: Any = None, **changes: Any) -> Answer:
    return ask(
        kcs, question, on=on, known_on=date(2026, 11, 1), case=case(question, **changes), starts=starts
    )


def test_a_question_that_does_not_exist() -> None:
    with pytest.raises(KeyError):
        ask(kcs, "registratoin", on=ON, known_on=ON, case=Case({}, {}, {}))


def test_what_is_missing_is_what_people_can_give() -> None:
    """For a derived fact, the given facts behind it; for a given one, itself."""
    applicants = [{"kind": "individual", "declares_no_other_relation": True} for _ in range(25)]
    answer = put(applicants=applicants, copies_of_bye_laws=None)
    assert set(answer.missing(answer.finding.missing)) == {
        "copies_of_bye_laws",
        "applicants.signed",
        "applicants.birth_date",
        "applicants.of_unsound_mind",
        "applicants.resident_in_area",
    }


def test_because_tells_what_was_seen_in_both_languages() -> None:
    answer = put(name_en="Kalpaka Society Ltd. No. T.1002")
    said = answer.because("s.5(2)")
    assert said[0].en == "The last word of “Kalpaka Society Ltd.” is “ltd”."
    assert "“Kalpaka Society Ltd.”" in said[0].ml


def test_because_names_who_is_related_to_whom() -> None:
    answer = put(
        relations=[{"of": 3, "to": 9, "relation": "brother"}, {"of": 1, "to": 2, "relation": "uncle"}]
    )
    said = [text.en for text in answer.because("s.6(2)(b)")]
    assert "Applicant 9 is applicant 3's brother." in said
    assert "Applicant 2 is applicant 1's uncle, which the list does not name." in said


def test_because_names_the_neighbours_that_weigh_and_counts_the_rest() -> None:
    def near(similar: bool | None, many: int) -> list[dict[str, Any]]:
        return [
            {"society": f"{similar} {n}", "name_en": f"{similar} {n}", "similar_type": similar}
            for n in range(many)
        ]

    few, many = near(False, 18) + near(True, 2), near(False, 300) + near(None, 25) + near(True, 2)
    assert len(put(neighbours=few).because("s.7(1)(c)")) == 20
    said = [text.en for text in put(neighbours=many).because("s.7(1)(c)")]
    assert [line.partition(":")[0] for line in said[:3]] == ["True 0", "True 1", "None 0"]
    assert said[20:] == [
        "7 more with places in common; whether of a similar type is not yet determined.",
        "300 more with places in common; determined not to be of a similar type.",
    ]


def test_because_gives_the_reasons_of_a_determination() -> None:
    given = {
        "sound_business": {
            "holds": False,
            "reasons": "No market.",
            "by": "Joint Registrar",
            "on": "2026-02-03",
        },
        "prescribed_form": {"holds": True, "reasons": "Form 1."},
    }
    answer = put(determinations=given)
    assert answer.because("s.7(1)(e)")[0].en == "Determined by Joint Registrar on 03/02/2026: No market."
    assert "03/02/2026-ന് Joint Registrar" in answer.because("s.7(1)(e)")[0].ml
    assert answer.because("s.6(1)")[0].en == "Determined by the Registrar: Form 1."


def test_a_chosen_reading_is_kept_with_the_finding() -> None:
    answer = put(readings={"families": "purposive", "receipt": "first"})
    assert answer.finding.chosen == {"families": "purposive"}
    assert answer.reading("families").default == "literal"


def test_ages_are_reckoned_on_the_day_that_matters() -> None:
    applicants = [{"kind": "individual", "birth_date": "2008-01-19"}] * 2
    under = {
        on: put("applicants-qualified", on=on, applicants=[*map(dict, applicants)])
        for on in (ON, date(2026, 1, 18))
    }
    assert under[ON].finding["s.16(1)(a)(i)"].outcome is Outcome.MET
    assert under[date(2026, 1, 18)].finding["s.16(1)(a)(i)"].outcome is Outcome.NOT_MET


# -- time limits -----------------------------------------------------------------------------------


def test_time_runs_from_the_day_that_matters_where_no_event_is_given() -> None:
    (running,) = put().running
    assert (running.limit.citation, running.starts_on, running.due_on) == ("s.7(3)", ON, date(2026, 4, 19))
    assert running.default


def test_time_runs_from_each_event_under_each_reading() -> None:
    starts = {"first_received": date(2026, 1, 5), "received_by_competent_registrar": date(2026, 1, 20)}
    found = {r.start.label: (r.due_on, r.default) for r in put(starts=starts).running}
    assert found == {"competent": (date(2026, 4, 20), True), "first": (date(2026, 4, 5), False)}


def test_the_day_from_which_time_runs_is_not_counted() -> None:
    limit = kcs.time_limit_on("s.7(2)", ON, ON)
    assert limit is not None
    assert limit.due_on(date(2026, 4, 19)) == date(2026, 4, 26)


def test_sixty_days_for_a_direction() -> None:
    (running,) = put("representation", starts={"representation_received": date(2026, 4, 22)}).running
    assert running.due_on == date(2026, 6, 21)


def test_only_the_chosen_reading_runs() -> None:
    limit = kcs.time_limit_on("s.7(3)", ON, ON)
    assert limit is not None
    starts = {"first_received": date(2026, 1, 5), "received_by_competent_registrar": date(2026, 1, 20)}
    assert [r.start.label for r in runs(kcs, limit, starts, ON, "first")] == ["first"]


def test_no_time_runs_where_the_law_then_fixed_none_in_words_held() -> None:
    assert put("disposal-in-time", on=date(1999, 12, 31)).running == ()
    assert put("disposal-in-time", on=date(2000, 1, 1)).running != ()


def test_every_limit_names_what_the_citizen_may_do() -> None:
    for limits in kcs.time_limits.values():
        for limit in limits:
            assert limit.remedy.en and limit.remedy.ml and limit.remedy_citation in kcs.versions
