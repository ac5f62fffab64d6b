"""What stands on the letters and the order of a matter, from the record: in both languages, and naming nobody who asked."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sangham.documents.matter_papers import OrderInMatter
from sangham.documents.papers import Paper
from sangham.documents.queries import papers_in
from sangham.kernel.identifier import new_id
from sangham.proceedings.actions.acknowledge import acknowledge
from sangham.proceedings.actions.adjourn_hearing import adjourn_hearing
from sangham.proceedings.actions.decide_matter import decide_matter
from sangham.proceedings.actions.fix_hearing import fix_hearing
from sangham.proceedings.actions.hold_hearing import hold_hearing
from sangham.proceedings.actions.issue_notice import issue_notice
from sangham.proceedings.actions.issue_order import issue_order
from sangham.proceedings.actions.scrutinise import scrutinise
from sangham.proceedings.letters import acknowledgement, notices_of_hearing
from sangham.proceedings.papers import order_paper
from sangham.proceedings.queries import standing_of
from sangham.proceedings.steps import Step, next_steps
from tests.proceedings.test_any_matter import (
    INSPECTOR,
    JR,
    RCS,
    RCS_CLERK,
    WHY,
    matter,
    received_on,
    represented,
)

__all__ = ["matter"]


def says(paper: Paper, *words: str) -> bool:
    """Whether each stands somewhere on the paper."""
    every = "\n".join(paper.strings())
    return all(word in every for word in words)


def test_the_acknowledgement_says_number_section_time_and_remedy(matter: UUID) -> None:
    on = received_on(matter)
    paper = acknowledgement(standing_of(matter), new_id(), by=INSPECTOR, on=on)
    last = f"{on + timedelta(days=90):%d/%m/%Y}"
    assert says(
        paper, "JR-TVM/1/2026", "Section 6(1)", "6(1)-ാം വകുപ്പ്", last, "Make a representation", "നിവേദനം"
    )
    assert says(paper, "May this society be registered?", "ഈ സംഘം രജിസ്റ്റർ ചെയ്യാമോ?")
    assert [limit.reading for limit in paper.limits] == [None]


def test_it_is_acknowledged_once(matter: UUID) -> None:
    on = received_on(matter)
    assert Step.ACKNOWLEDGE in next_steps(standing_of(matter))
    sha256 = acknowledge(matter, by=INSPECTOR, on=on)
    (paper,) = papers_in(f"matter/{matter}")
    assert (paper.kind, paper.sha256, paper.number) == ("acknowledgement", sha256, "JR-TVM/A/1/2026")
    assert Step.ACKNOWLEDGE not in next_steps(standing_of(matter))


def test_a_notice_to_each_who_is_called_and_another_when_it_moves(matter: UUID) -> None:
    on = received_on(matter)
    fix_hearing(matter, held_on=on, at="11:00", place=WHY, noticed=(WHY, WHY), by=JR, on=on)
    assert len(issue_notice(matter, by=JR, on=on)) == 2
    assert Step.ISSUE_NOTICE not in next_steps(standing_of(matter))
    moved = on + timedelta(days=3)
    adjourn_hearing(matter, to_on=moved, at="14:30", because=WHY, by=JR, on=on)
    s = standing_of(matter)
    assert Step.ISSUE_NOTICE in next_steps(s) and s.hearing is not None
    ids = iter([new_id(), new_id()])
    notices = [paper for _, paper in notices_of_hearing(s, s.hearing, ids, by=JR, on=on)]
    assert [n.number for n in notices] == ["JR-TVM/H/1/2026/3", "JR-TVM/H/1/2026/4"]
    assert all(says(n, f"{moved:%d/%m/%Y}", "14:30", WHY.ml) for n in notices)


def refused_order(matter: UUID) -> OrderInMatter:
    on = received_on(matter) + timedelta(days=90)
    above = represented(matter, on)
    scrutinise(above, by=RCS_CLERK, on=on)
    fix_hearing(above, held_on=on, at="11:00", place=WHY, noticed=(WHY,), by=RCS, on=on)
    hold_hearing(above, appeared=(), said=WHY, by=RCS, on=on)
    decide_matter(above, granted=False, reasons=WHY, by=RCS, on=on)
    issue_order(above, by=RCS, on=on)
    assert [p.kind for p in papers_in(f"matter/{above}")] == ["order_in_matter"]
    paper = order_paper(standing_of(above), None)
    assert isinstance(paper, OrderInMatter)
    return paper


def test_a_representation_that_does_not_lie_is_refused_with_the_law_that_says_so(matter: UUID) -> None:
    on = received_on(matter)
    paper = refused_order(matter)
    assert says(paper, "The representation does not lie.", "നിവേദനം നിലനിൽക്കുന്നതല്ല.", WHY.en, WHY.ml)
    (ground,) = paper.grounds
    assert ground.citation.en == "Section 7(4)"
    assert f"{on:%d/%m/%Y}" in ground.facts.en and f"{on + timedelta(days=90):%d/%m/%Y}" in ground.facts.ml
    assert "once the time for deciding has passed" in ground.mend.en
    assert says(paper, "nobody who was called came", "What appeal lies") and paper.text_not_held is None


def test_nobody_who_asked_is_named(matter: UUID) -> None:
    paper = refused_order(matter)
    assert not says(paper, "The chief promoter")  # the name given as that of whoever asks
