"""What changed an answer: the deciding clause, the instrument behind it, and what is of the facts alone."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sangham.kernel.text import Text
from sangham.law import facts_file
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.asking import Case, ask
from sangham.law.comparing import Comparison, compare, replayed, under_law_of
from sangham.law.expression import Test, cite
from sangham.law.fact import Sheet, yes_or_no
from sangham.law.instrument import Commencement, Instrument, Span
from sangham.law.library import Library
from sangham.law.outcome import Outcome
from sangham.law.plain_tree import NotReplayable
from sangham.law.provision import Question
from sangham.law.receipt import address, receipt_of
from tests.law.case_files import all_cases

WORD = Text("word", "വാക്ക്")
KNOWN = date(2026, 11, 1)


def commencement(id: str, acts_from: date, published_on: date | None = None) -> Commencement:
    return Commencement(Instrument(id, WORD, published_on), acts_from)


FIRST = commencement("first", date(1970, 1, 1))
SECOND = commencement("second", date(1980, 1, 1), date(1980, 6, 1))
BEFORE, AFTER = (date(1979, 12, 31), KNOWN), (date(1980, 1, 1), KNOWN)


class Made(Sheet):
    """Three facts without a meaning."""

    a = yes_or_no(Text("a?", "ഒന്ന്?"), example=True)
    b = yes_or_no(Text("b?", "രണ്ട്?"), example=True)
    c = yes_or_no(Text("c?", "മൂന്ന്?"), example=True)


@pytest.fixture
def library() -> Library:
    """s.1 asks for s.2 and s.3 together; the second instrument puts other facts into both, and s.4 beside."""
    made = Library("made")
    made.sheet(Made)

    def clause(citation: str, span: Span, tree: Test) -> None:
        made.clause(citation, in_force=span, says=Text(f"{citation} {span.opened.instrument.id}", "വാക്ക്"))(
            lambda: tree
        )

    clause("s.1", Span(FIRST), cite("s.2") & cite("s.3") & cite("s.4"))
    clause("s.2", Span(FIRST, SECOND), Made.a)
    clause("s.2", Span(SECOND), Made.b)
    clause("s.3", Span(FIRST, SECOND), Made.a)
    clause("s.3", Span(SECOND), Made.c)
    clause("s.4", Span(SECOND), Made.a)
    made.question(Question("may", WORD, "s.1", WORD))
    made.check()
    return made


def put(library: Library, **facts: bool) -> Comparison:
    return compare(library, "may", Case(facts, {}, {}), BEFORE, AFTER)


def deciding(compared: Comparison) -> list[str]:
    return sorted(c.citation for c in compared.changes if c.decides)


def test_the_one_clause_that_changes_the_answer(library: Library) -> None:
    compared = put(library, a=True, b=False, c=True)
    assert (compared.before.outcome, compared.after.outcome) == (Outcome.MET, Outcome.NOT_MET)
    assert not compared.same and compared.by_law
    assert deciding(compared) == ["s.2"]
    (change,) = (c for c in compared.changes if c.decides)
    assert change.behind == (SECOND,)
    assert change.before and change.after and (change.before.outcome, change.after.outcome) == (1, 2)
    assert {c.citation for c in compared.changes if c.reworded} == {"s.2", "s.3", "s.4"}


def test_two_clauses_of_which_each_would_be_enough(library: Library) -> None:
    assert deciding(put(library, a=True, b=False, c=False)) == ["s.2", "s.3"]


def test_two_clauses_of_which_both_are_needed(library: Library) -> None:
    compared = compare(library, "may", Case({"a": True, "b": False, "c": False}, {}, {}), AFTER, BEFORE)
    assert compared.after.outcome is Outcome.MET
    assert deciding(compared) == ["s.2", "s.3"]


def test_a_clause_that_was_not_there(library: Library) -> None:
    compared = put(library, a=False, b=True, c=True)
    assert compared.before.outcome is compared.after.outcome is Outcome.NOT_MET
    assert not compared.same, "another ground"
    assert set(deciding(compared)) == {"s.2", "s.3", "s.4"}


def test_the_same_answer_under_other_words(library: Library) -> None:
    compared = put(library, a=True, b=True, c=True)
    assert compared.same and not compared.by_law and deciding(compared) == []
    assert {c.citation for c in compared.changes} == {"s.2", "s.3", "s.4"}


def test_publication_changes_an_answer_for_the_same_day(library: Library) -> None:
    on = date(1980, 3, 1)
    case = Case({"a": True, "b": False, "c": True}, {}, {})
    compared = compare(library, "may", case, (on, date(1980, 5, 31)), (on, date(1980, 6, 1)))
    assert deciding(compared) == ["s.2"]
    assert [c.behind for c in compared.changes if c.decides] == [(SECOND,)]


def example(**changed: Any) -> Case:
    return facts_file.read(kcs, "registration", {**facts_file.example(kcs, "registration"), **changed})


def test_the_act_of_2013_and_an_unsound_society() -> None:
    determined = facts_file.example(kcs, "registration")["determinations"]
    case = example(
        determinations={**determined, "likely_economically_unsound": {"holds": True, "reasons": "x"}}
    )
    compared = compare(kcs, "registration", case, (date(2013, 2, 13), KNOWN), (date(2013, 2, 14), KNOWN))
    assert deciding(compared) == ["s.4 proviso"]
    (change,) = (c for c in compared.changes if c.decides)
    assert [c.instrument.id for c in change.behind] == ["act-8-2013"]


def test_a_birthday_is_not_taken_for_an_amendment() -> None:
    born = {"kind": "individual", "birth_date": date(2008, 1, 20), "resident_in_area": True}
    listed = [dict(a) for a in facts_file.example(kcs, "registration")["applicants"]]
    listed[0] |= born
    case = example(applicants=listed)
    compared = compare(kcs, "registration", case, (date(2026, 1, 19), KNOWN), (date(2026, 1, 20), KNOWN))
    assert compared.before.outcome is Outcome.NOT_MET and compared.after.outcome is Outcome.MET
    assert not compared.by_law and deciding(compared) == []
    assert compared.facts["individuals_under_18"] == (1, 0)


# -- receipts --------------------------------------------------------------------------------------


def kept(**changed: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    on = date(2026, 1, 19)
    return receipt_of(ask(kcs, "registration", on=on, known_on=KNOWN, case=example(**changed)))


def test_a_kept_answer_agrees_with_itself() -> None:
    for case in all_cases()[::10]:
        finding, differs = replayed(*receipt_of(case.answer()))
        assert differs == {} and finding.outcome == case.answer().outcome


def test_a_receipt_that_says_another_outcome_is_found_out() -> None:
    receipt, law = kept(copies_of_bye_laws=2)
    receipt["outcome"] = "MET"
    receipt["clauses"]["s.6(2)(a)"] = "MET"
    _, differs = replayed(receipt, law)
    assert differs == {"s.6(2)(a)": ("MET", "NOT_MET"), "s.7(1)": ("MET", "NOT_MET")}


def test_a_receipt_that_lacks_a_clause_is_found_out() -> None:
    receipt, law = kept()
    del receipt["clauses"]["s.4"]
    assert replayed(receipt, law)[1] == {"s.4": ("", "MET")}


def test_under_the_same_law_a_kept_answer_is_the_same() -> None:
    finding, _ = replayed(*kept(copies_of_bye_laws=2))
    compared = under_law_of(kcs, finding, date(2026, 1, 19), KNOWN)
    assert compared.same and compared.changes == () and compared.facts == {}


def test_law_kept_in_other_terms_than_are_held_now_decides() -> None:
    receipt, law = kept(copies_of_bye_laws=2)
    clause = next(c for c in law["clauses"] if c["citation"] == "s.6(2)(a)")
    assert clause["tree"][1] == ">=" and clause["tree"][3] == ["const", 3]
    clause["tree"][3] = ["const", 2]
    receipt["law"] = address(law)
    finding, differs = replayed(receipt, law)
    assert finding.outcome is Outcome.MET and differs
    compared = under_law_of(kcs, finding, date(2026, 1, 19), KNOWN)
    assert compared.after.outcome is Outcome.NOT_MET
    assert deciding(compared) == ["s.6(2)(a)"]
    assert [c.behind for c in compared.changes if c.decides] == [()], (
        "no instrument: it was put otherwise here"
    )


def test_a_fact_that_was_not_kept_is_unknown() -> None:
    receipt, law = kept()
    clause = next(c for c in law["clauses"] if c["citation"] == "s.6(2)(a)")
    clause["tree"] = ["truth", "prescribed_form", False]
    del law["facts"]["copies_of_bye_laws"], receipt["facts"]["copies_of_bye_laws"]
    receipt["law"] = address(law)
    compared = under_law_of(kcs, replayed(receipt, law)[0], date(2026, 1, 19), KNOWN)
    assert compared.after.outcome is Outcome.UNKNOWN
    assert compared.after.missing == ("copies_of_bye_laws",)


@pytest.mark.parametrize(
    "tree",
    [
        ["compare", "or __import__('os').abort() or", ["fact", "a", False], ["const", 3], False],
        ["compare", ["=="], ["fact", "a", False], ["const", 3], False],
        ["compare", ">=", ["arithmetic", "**", ["const", 9], ["const", 9]], ["const", 3], False],
        ["compare", ">=", ["shift", ["fact", "d", False], "abort()", 0], ["const", 3], False],
        ["compare", ">=", ["shift", ["fact", "d", False], 0, True], ["const", 3], False],
        ["run", "this"],
    ],
)
def test_a_receipts_tree_runs_nothing_but_the_law(tree: list[Any]) -> None:
    receipt, law = kept()
    law["clauses"][0]["tree"] = tree
    receipt["law"] = address(law)
    with pytest.raises(NotReplayable):
        replayed(receipt, law)
