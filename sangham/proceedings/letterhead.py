"""What stands on every paper of a matter: the office, who signs and by which power, to whom it goes, how to check it."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from django.conf import settings

from sangham.accounts.hierarchy import HEAD_OFFICES
from sangham.accounts.models import Office
from sangham.accounts.queries import conferral_for, official
from sangham.documents import papers, signers, wording
from sangham.documents.matter_papers import LimitLine
from sangham.journal.actor import Actor
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.asking import Running
from sangham.law.citation import in_words
from sangham.proceedings import consulting
from sangham.proceedings.facts import districts
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.models import Matter
from sangham.proceedings.state import Standing


def letterhead(
    office: Office, *, number: str, paper: UUID, on: date, signatory: papers.Signatory
) -> dict[str, Any]:
    """What every paper of an office bears. `paper`: the id by which it is checked."""
    return {
        "number": number,
        "issued_on": on,
        "office": called(office),
        "place": place_of(office),
        "signatory": signatory,
        "verify_url": f"{settings.PUBLIC_URL}/v/{paper}",
        "specimen": wording.SPECIMEN if signers.is_test() else None,
    }


def called(office: Office) -> Text:
    """An office's name."""
    return Text(office.name_en, office.name_ml)


def place_of(office: Office) -> Text | None:
    """Where the office sits: what stands after the comma of its name; None where its name does not tell."""
    en, ml = office.name_en.rpartition(", ")[2], office.name_ml.rpartition(", ")[2]
    told = office.kind not in HEAD_OFFICES and en != office.name_en and ml != office.name_ml
    return Text(en, ml) if told else None


def inward_of(s: Standing) -> str:
    """The number by which people know a matter: office, inward number, year."""
    return Matter.objects.get(pk=s.matter).called


def name_of(s: Standing) -> Text:
    """The society's name in both scripts; where one is wanting, the other stands for it."""
    en, ml = s.name.en or s.name.ml or "—", s.name.ml or s.name.en or "—"
    return Text(en, ml)


def under(citation: str) -> Text:
    """A section, with its Act."""
    return Text("{c}, Kerala Co-operative Societies Act, 1969", "കേരള സഹകരണ സംഘം നിയമം, 1969: {c}").fill(
        c=in_words(citation)
    )


def addressee(s: Standing) -> papers.Addressee:
    """Whoever asked, in the capacity in which he asked: who he is stands beside the journal, and not on papers."""
    name = name_of(s)
    if s.kind == "registration":
        proposed = Text(f"{name.en} (proposed)", f"{name.ml} (നിർദ്ദിഷ്ടം)")
        return papers.Addressee(name=Text("The chief promoter", "ചീഫ് പ്രൊമോട്ടർ"), address=proposed)
    who = MATTERS[s.kind].lodged_by
    return papers.Addressee(name=Text(who.en[0].upper() + who.en[1:], who.ml), address=name)


def signs_order(s: Standing, office: Office, *, power: str = "") -> papers.Signatory:
    """Whose act the order is, in which office, by which power: conferred by an order, or the section's own.

    `power`: that by which the kind of matter is decided, where none is given.
    """
    assert s.ordered_by is not None and s.ordered_on is not None
    power = power or MATTERS[s.kind].power
    order = conferral_for(
        office.code, power, on=s.ordered_on, districts=districts(s), class_name=s.society_class
    )
    return papers.Signatory(
        name=_named(s.ordered_by),
        designation=called(office),
        power=_BY_CONFERRAL.fill(n=order.number) if order else _BY_SECTION.fill(c=in_words(power)),
    )


def signs_letter(by: Actor, office: Office) -> papers.Signatory:
    """Whose act a letter is."""
    return papers.Signatory(
        name=_named(by.official), designation=_OFFICE.fill(o=called(office)), power=_FOR_THE_OFFICE
    )


def _named(code: str) -> Text:
    who = official(code)
    return Text(who.name_en, who.name_ml) if who else Text(code, code)


def limits_of(s: Standing, *, on: date) -> tuple[LimitLine, ...]:
    """The time limits that run in a matter on a day, under each reading of when they began."""
    found = [run for limit, run in consulting.running(s, known_on=on) if limit.met_on(s) is None]
    several = {
        r.limit.citation for r in found for other in found if other is not r and other.limit is r.limit
    }
    return tuple(_line(run, in_doubt=run.limit.citation in several) for run in found)


def _line(run: Running, *, in_doubt: bool) -> LimitLine:
    limit = run.limit
    reading = kcs.readings[limit.reading].alternatives[run.start.label].says if in_doubt else None
    return LimitLine(
        does=limit.says,
        by=run.due_on,
        starts=Text("{what}, {d}", "{what}, {d}").fill(
            what=run.start.says, d=papers.print_date(run.starts_on)
        ),
        who=limit.who,
        if_not=limit.on_lapse,
        you_may=Text("{r} ({c})", "{r} ({c})").fill(r=limit.remedy, c=in_words(limit.remedy_citation)),
        citation=in_words(limit.citation),
        reading=reading,
    )


def limits_due(s: Standing) -> tuple[Text, ...]:
    """The last day of each time limit in which it is to be decided, as an order tells it."""
    known_on = s.ordered_on or s.received_on
    return tuple(
        _DUE.fill(
            c=in_words(run.limit.citation),
            d=papers.print_date(run.due_on),
            f=papers.print_date(run.starts_on),
        )
        for limit, run in consulting.running(s, known_on=known_on)
        if run.starts_on <= known_on and limit.met_on(s) == s.ended_on
    )


_DUE = Text(
    "Under {c} it is to be disposed of by {d}, counted from {f}.",
    "{c} പ്രകാരം {d}-നകം തീർപ്പാക്കണം ({f} മുതൽ കണക്കാക്കി).",
)
_BY_CONFERRAL = Text(
    "with the Registrar's powers, conferred by order {n} under section 3(2)",
    "3(2)-ാം വകുപ്പ് പ്രകാരം {n} ഉത്തരവിലൂടെ ലഭിച്ച സഹകരണ സംഘം രജിസ്ട്രാറുടെ അധികാരത്തോടെ",
)
_BY_SECTION = Text("with the power that the Act itself gives: {c}", "നിയമം നേരിട്ടു നൽകുന്ന അധികാരത്തോടെ: {c}")
_OFFICE = Text("Office: {o}", "ഓഫീസ്: {o}")
_FOR_THE_OFFICE = Text("for this office", "ഈ ഓഫീസിനു വേണ്ടി")
