"""A finding, clause by clause, as it stands on an order: replayed from the receipt that the order rests on."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sangham.accounts.queries import official
from sangham.documents import papers
from sangham.journal.models import ConsultedLaw, Receipt
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.answering import NO, YES, yes_and_no
from sangham.law.citation import in_words
from sangham.law.finding import ClauseFinding, Finding
from sangham.law.outcome import Outcome
from sangham.law.receipt import replay
from sangham.proceedings.state import Standing

NOTHING_SEEN = Text("As the papers show.", "രേഖകൾ പ്രകാരം.")


def finding_of(s: Standing) -> tuple[Finding, Mapping[str, Any]]:
    kept = json.loads(Receipt.objects.get(pk=s.receipt).content)
    law = json.loads(ConsultedLaw.objects.get(pk=kept["law"]).content)
    return replay(kept, law), kept


def in_the_acts_order(finding: Finding) -> list[ClauseFinding]:
    """The root first, then each clause under what cites it, each once."""
    order: dict[str, None] = {}

    def visit(citation: str) -> None:
        if citation not in order:
            order[citation] = None
            for cited in finding[citation].clause.cites:
                visit(cited)

    visit(finding.plan.root)
    return [finding[c] for c in order]


def _depths(finding: ClauseFinding) -> int:
    return min(finding.citation.count("("), 3)


def because(finding: Finding, receipt: Mapping[str, Any], citation: str) -> Text:
    """What was seen on a clause; where nothing was computed, the facts that it rests on, as they were given."""
    seen = [Text(**said) for said in receipt["because"].get(citation, ())]
    seen = seen or list(_as_given(finding, citation))
    if not seen:
        return NOTHING_SEEN
    return Text(" ".join(t.en for t in seen), " ".join(t.ml for t in seen))


def _as_given(finding: Finding, citation: str) -> Iterator[Text]:
    for name, value in finding.facts_of(finding[citation]).items():
        fact = kcs.facts[name]
        match value:
            case bool():
                said = yes_and_no(fact.asks)[YES if value else NO]
            case date():
                said = Text(papers.print_date(value), papers.print_date(value))
            case str() if value in fact.words:
                said = fact.words[value]
            case int():
                said = Text(str(value), str(value))
            case _:
                continue
        yield _GIVEN.fill(asks=fact.asks, said=said)


_GIVEN = Text("{asks} {said}.", "{asks} {said}.")


def line(s: Standing, finding: Finding, c: ClauseFinding, receipt: Mapping[str, Any]) -> papers.FindingLine:
    determined = [n for n in c.clause.facts if n in s.determinations]
    by_reference = [in_words(x) for x in c.consequence_of]
    if by_reference:
        reason = Text("It follows from {c}.", "ഇതിൽനിന്നു വരുന്നത്: {c}.").fill(
            c=Text(", ".join(t.en for t in by_reference), ", ".join(t.ml for t in by_reference))
        )
    elif determined:
        reason = Text("As determined.", "തീരുമാനിച്ചതുപോലെ.")
    else:
        reason = because(finding, receipt, c.citation)
    return papers.FindingLine(
        citation=in_words(c.citation),
        asks=c.clause.says,
        outcome=c.outcome.word,
        tone=papers.TONE_OF[c.outcome.name],
        reason=reason,
        readings=tuple(
            _reading(s, name, label, outcome)
            for name, label, outcome, _ in c.readings
            if name in c.parting or name in s.readings
        ),
        determinations=tuple(_determination(s, n) for n in determined),
        depth=_depths(c),
    )


def _reading(s: Standing, name: str, label: str, outcome: Outcome) -> papers.Reading:
    alternative = kcs.readings[name].alternatives[label]
    return papers.Reading(
        name=Text(label, label),
        says=alternative.says,
        outcome=outcome.word,
        source=alternative.source,
        chosen=s.readings.get(name, kcs.readings[name].default) == label,
    )


def _determination(s: Standing, name: str) -> papers.Determination:
    made = s.determinations[name]
    assert s.determined_on is not None and s.determined_by is not None
    who = official(s.determined_by)
    asks = kcs.facts[name].asks
    return papers.Determination(
        determined=Text("{q} {a}.", "{q} {a}.").fill(q=asks, a=yes_and_no(asks)[YES if made.holds else NO]),
        reasons=made.reasons,
        by=Text(who.name_en, who.name_ml) if who else Text(s.determined_by, s.determined_by),
        on=s.determined_on,
    )
