"""Affiliation, s.8A: applied for to an apex or central society, which decides; and the appeal to the Registrar.

The office's record holds when that society received the application, by what proof, and what came of it. Silence for
sixty days is affiliation, of itself; silence on the appeal is nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sangham.journal.actor import Actor
from sangham.kernel.text import Text
from sangham.proceedings.entries import MatterDecided
from sangham.proceedings.facts import (
    affiliation_appeal_facts,
    affiliation_facts,
    rejection_received_on,
    stated_day,
)
from sangham.proceedings.matters.kind import Limit, MatterKind, ended_on, nothing_more
from sangham.proceedings.state import Standing
from sangham.register.actions.affiliate_society import affiliate_society


def received_there(s: Standing, on: date) -> date:
    """The day on which the other society received the application; where that is not stated, the law says it is not
    known, whichever day is asked about."""
    return stated_day(s, "affiliation_received_on") or s.received_on


def _from_receipt_there(s: Standing) -> Mapping[str, date]:
    day = stated_day(s, "affiliation_received_on")
    return {"affiliation_application_received": day} if day else {}


def _day_of_rejection(s: Standing, on: date) -> date:
    return rejection_received_on(s) or s.received_on


def _from_rejection(s: Standing) -> Mapping[str, date]:
    day = rejection_received_on(s)
    return {"affiliation_rejection_received": day} if day else {}


def _from_appeal(s: Standing) -> Mapping[str, date]:
    filed = stated_day(s, "affiliation_appeal_filed_on")
    return {
        **({"affiliation_appeal_filed": filed} if filed else {}),
        "affiliation_appeal_received": s.received_on,
    }


def _filed_on(s: Standing) -> date | None:
    return stated_day(s, "affiliation_appeal_filed_on")


def affiliate_on_appeal(s: Standing, what: MatterDecided, by: Actor, on: date) -> None:
    """Enter the affiliation from the day of the order: the section names no other."""
    assert s.stated.society is not None and s.stated.other_society is not None, "looked at when it was lodged"
    affiliate_society(
        s.stated.society,
        to=s.stated.other_society,
        how="appeal",
        from_on=on,
        matter=s.matter,
        by=by,
        on=on,
    )


AFFILIATION = MatterKind(
    name="affiliation",
    says=Text("Affiliation", "അഫിലിയേഷൻ"),
    lodged_by=Text("the society", "സംഘം"),
    citation="s.8A(1)",
    power="s.8A(2)",
    decided_by="society",
    question="affiliation",
    on=received_there,
    facts=affiliation_facts,
    of_record=frozenset(
        {"asked_for_on", "affiliation_decided", "affiliation_decided_on", "affiliation_granted"}
    ),
    deemed="s.8A(2)",
    limits=(Limit(citation="s.8A(2)", starts=_from_receipt_there, met_on=ended_on),),
    names_other=True,
    granted=Text("Affiliation is given.", "അഫിലിയേഷൻ നൽകി."),
    refused=Text("Affiliation is rejected.", "അഫിലിയേഷൻ നിരസിച്ചു."),
    grant=nothing_more,
)

AFFILIATION_APPEAL = MatterKind(
    name="affiliation_appeal",
    says=Text("Appeal: affiliation rejected", "അപ്പീൽ: അഫിലിയേഷൻ നിരസിച്ചു"),
    lodged_by=Text("the society", "സംഘം"),
    citation="s.8A(3)",
    power="s.8A(3)",
    question="affiliation-appeal",
    on=_day_of_rejection,
    facts=affiliation_appeal_facts,
    on_merits=True,
    limits=(
        Limit(citation="s.8A(3)", starts=_from_rejection, met_on=_filed_on),
        Limit(citation="s.8A", starts=_from_appeal, met_on=ended_on),
    ),
    names_other=True,
    granted=Text("The appeal is allowed: the society is affiliated.", "അപ്പീൽ അനുവദിച്ചു: സംഘത്തിന് അഫിലിയേഷനായി."),
    refused=Text("The appeal is dismissed.", "അപ്പീൽ തള്ളി."),
    grant=affiliate_on_appeal,
)
