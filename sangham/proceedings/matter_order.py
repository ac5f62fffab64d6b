"""The order in a matter other than registration, as a paper; and what every order bears."""

from __future__ import annotations

from typing import Any

from sangham.accounts.models import Office
from sangham.documents import papers
from sangham.documents.matter_papers import OrderInMatter
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.mending import MEND, OTHERWISE
from sangham.law.citation import in_words
from sangham.proceedings.entries import MatterDecided
from sangham.proceedings.finding_lines import because, finding_of, in_the_acts_order, line
from sangham.proceedings.letterhead import (
    addressee,
    called,
    inward_of,
    letterhead,
    limits_of,
    name_of,
    signs_order,
    under,
)
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.narrative import read_before, the_way_to_it
from sangham.proceedings.state import Standing


def on_every_order(s: Standing, subject: Text) -> dict[str, Any]:
    """What any order bears but for its findings, narrative and what it orders."""
    assert s.ordered is not None and s.ordered_on is not None
    office = Office.objects.get(pk=s.office)
    inward = inward_of(s)
    return {
        **letterhead(
            office,
            number=f"{office.code}/{s.ordered.number}/{s.ordered.year}",
            paper=s.ordered.order,
            on=s.ordered_on,
            signatory=signs_order(s, office),
        ),
        "record": _RECORD.fill(m=str(s.matter)),
        "addressee": addressee(s),
        "matter_number": inward,
        "received_on": s.received_on,
        "society_name": name_of(s),
        "subject": subject,
        "read": (_APPLICATION.fill(n=inward, d=papers.print_date(s.received_on)), *read_before(s)),
    }


def order_in_matter(s: Standing, made: MatterDecided) -> OrderInMatter:
    """The paper of a grant or a refusal: findings from the receipt, none where the words of the law are not held."""
    kind = MATTERS[s.kind]
    decision = kind.granted if made.granted else kind.refused
    findings: tuple[papers.FindingLine, ...] = ()
    grounds: tuple[papers.Ground, ...] = ()
    if s.receipt:
        finding, receipt = finding_of(s)
        findings = tuple(line(s, finding, c, receipt) for c in in_the_acts_order(finding))
        grounds = tuple(
            papers.Ground(
                citation=in_words(c),
                asks=finding[c].clause.says,
                facts=because(finding, receipt, c),
                mend=MEND.get(c, OTHERWISE),
            )
            for c in made.grounds
        )
    return OrderInMatter(
        **on_every_order(s, _SUBJECT.fill(what=kind.says, name=name_of(s))),
        under=under(kind.power),
        decision=decision,
        grounds=grounds,
        reasons=made.reasons,
        remedies=_remedies(s),
        outside=_OUTSIDE,
        narrative=(_ASKED.fill(asks=s.stated.asks), *the_way_to_it(s)),
        findings=findings,
        text_not_held=None if findings else _NOT_HELD.fill(c=in_words(kind.power)),
        operative=(_OPERATIVE.fill(c=in_words(kind.power), what=decision),),
        communicate_by=made.communication_due_on,
    )


def _remedies(s: Standing) -> tuple[papers.Remedy, ...]:
    """What the law gives when a time limit that now runs lapses."""
    assert s.ordered_on is not None
    office = called(Office.objects.get(pk=s.office))
    return tuple(
        papers.Remedy(
            does=_WHEN_IT_LAPSES.fill(does=limit.does, d=papers.print_date(limit.by), may=limit.you_may),
            to=office,
            by=None,
            citation=limit.citation,
        )
        for limit in limits_of(s, on=s.ordered_on)
    )


_RECORD = Text(
    "The order is an entry of the journal, in the stream of this matter ({m}); the law consulted is kept with it.",
    "ഈ ഉത്തരവ് നാൾവഴിയിൽ ഈ അപേക്ഷയുടെ ശ്രേണിയിൽ ({m}) ചേർത്തിട്ടുണ്ട്; ആധാരമാക്കിയ നിയമം അതോടൊപ്പം സൂക്ഷിച്ചിരിക്കുന്നു.",
)
_APPLICATION = Text("Application {n}, received on {d}", "{d}-ന് ലഭിച്ച {n} നമ്പർ അപേക്ഷ")
_ASKED = Text("What is asked: {asks}", "ആവശ്യപ്പെട്ടത്: {asks}")
_SUBJECT = Text("{what}: {name}", "{what}: {name}")
_OPERATIVE = Text(
    "For the reasons above it is ordered under {c}: {what}", "മുകളിൽ പറഞ്ഞ കാരണങ്ങളാൽ {c} പ്രകാരം ഉത്തരവാകുന്നു: {what}"
)
_NOT_HELD = Text(
    "The words of {c} are not among the texts held here, so that nothing is found clause by clause. The order rests on "
    "the reasons given above.",
    "{c} എന്നതിന്റെ പാഠം ഇവിടെയില്ല; അതിനാൽ ഓരോ വ്യവസ്ഥയിലും കണ്ടെത്തലില്ല. മുകളിൽ പറഞ്ഞ കാരണങ്ങളാണ് ഉത്തരവിന് ആധാരം.",
)
_WHEN_IT_LAPSES = Text("{does}, by {d}. If that day passes: {may}", "{does}: {d}-നകം. ആ തീയതി കഴിഞ്ഞാൽ: {may}")
_OUTSIDE = Text(
    "What appeal lies against this order is outside the sections that it rests on: ask a legal adviser without delay.",
    "ഈ ഉത്തരവിനെതിരെ അപ്പീൽ എന്തെന്നത് ഇതിന് ആധാരമായ വകുപ്പുകളിലില്ല: വൈകാതെ നിയമോപദേശം തേടുക.",
)
