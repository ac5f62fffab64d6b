"""Representations when an official was silent: ss. 7(4), 12(4B) and 16(2B), three matters of one machine.

On the first two, whoever is above directs the authority that was silent to decide; on the third he determines the
membership himself. Whether a representation may be made, and before whom, is the law's to find; nothing is deemed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sangham.accounts.facts import capacity_of
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.text import Text
from sangham.proceedings.entries import DirectionsReceived, MatterDecided
from sangham.proceedings.matters.kind import Limit, MatterKind, day_of_receipt, ended_on, nothing_more
from sangham.proceedings.queries import standing_of
from sangham.proceedings.state import Standing

HEADS = {"registrar": "registrar", "government": "government"}  # capacity -> to whom a representation is made


def _silent(s: Standing) -> Standing | None:
    """The matter that was not decided, as it stands, where the record has it."""
    return standing_of(s.stated.against) if s.stated.against else None


def _day_of_the_silent(s: Standing, on: date) -> date:
    """The day on which the application was received by the one who was silent, where the record has it."""
    silent = _silent(s)
    return silent.received_on if silent else date.fromisoformat(str(s.stated.facts["received_on"]))


def _before_whom(s: Standing, applied_to: str, represented_to: str) -> dict[str, Any]:
    silent = _silent(s)
    here = capacity_of(s.office)
    facts: dict[str, Any] = {represented_to: HEADS.get(here, "conferred") if here else None}
    if silent is not None:
        facts[applied_to] = capacity_of(silent.office)
    return facts


def _against_an_application(applied_to: str, represented_to: str) -> Any:
    """The facts of 7(4) and 12(4B): when it was received, whether it was decided by the day of the representation."""

    def facts(s: Standing, on: date) -> dict[str, Any]:
        known = {**s.stated.facts, **_before_whom(s, applied_to, represented_to), "asked_on": s.received_on}
        silent = _silent(s)
        if silent is not None:
            known["received_on"] = silent.received_on
            known["disposed"] = silent.ended_on is not None and silent.ended_on <= s.received_on
        return {name: value for name, value in known.items() if value is not None}

    return facts


def _against_silence_on_membership(s: Standing, on: date) -> dict[str, Any]:
    known = {
        **s.stated.facts,
        **_before_whom(s, "registrar_asked", "membership_represented_to"),
        "membership_represented_on": s.received_on,
    }
    return {name: value for name, value in known.items() if value is not None}


def _received_as(event: str) -> Any:
    def starts(s: Standing) -> Mapping[str, date]:
        return {event: s.received_on}

    return starts


def direct(s: Standing, what: MatterDecided, by: Actor, on: date) -> None:
    """Enter the directions in the matter of the one who was silent: he is to comply with them."""
    if s.stated.against is not None:
        received = DirectionsReceived(
            representation=s.matter,
            from_office=s.office,
            order=what.order,
            number=what.number,
            year=what.year,
        )
        record(received, stream=f"matter/{s.stated.against}", by=by, on=on)


_DIRECTED = Text(
    "The authority is directed to decide on the application.", "അപേക്ഷയിൽ തീരുമാനമെടുക്കാൻ അധികാരിക്ക് നിർദ്ദേശം നൽകി."
)
_NOT_ENTERTAINED = Text("The representation does not lie.", "നിവേദനം നിലനിൽക്കുന്നതല്ല.")

REPRESENTATION = MatterKind(
    name="representation",
    says=Text("Representation: registration not decided", "നിവേദനം: രജിസ്ട്രേഷൻ തീരുമാനിച്ചില്ല"),
    lodged_by=Text("the applicant for registration", "രജിസ്ട്രേഷന് അപേക്ഷിച്ചവർ"),
    citation="s.7(4)",
    power="s.7(4)",
    decided_by="above",
    question="representation",
    on=_day_of_the_silent,
    facts=_against_an_application("registration_applied_to", "registration_represented_to"),
    of_record=frozenset({"registration_represented_to", "asked_on"}),
    limits=(Limit(citation="s.7(4)", starts=_received_as("representation_received"), met_on=ended_on),),
    about_society=False,
    granted=_DIRECTED,
    refused=_NOT_ENTERTAINED,
    grant=direct,
)

AMENDMENT_REPRESENTATION = MatterKind(
    name="amendment_representation",
    says=Text("Representation: amendment not decided", "നിവേദനം: നിയമാവലി ഭേദഗതി തീരുമാനിച്ചില്ല"),
    lodged_by=Text("the society", "സംഘം"),
    citation="s.12(4B)",
    power="s.12(4B)",
    decided_by="above",
    question="amendment-representation",
    on=_day_of_the_silent,
    facts=_against_an_application("amendment_applied_to", "amendment_represented_to"),
    of_record=frozenset({"amendment_represented_to", "asked_on"}),
    limits=(Limit(citation="s.12(4B)", starts=_received_as("representation_received"), met_on=ended_on),),
    granted=_DIRECTED,
    refused=_NOT_ENTERTAINED,
    grant=direct,
)

ADMISSION_REPRESENTATION = MatterKind(
    name="admission_representation",
    says=Text("Representation: membership not determined", "നിവേദനം: അംഗത്വം തീരുമാനിച്ചില്ല"),
    lodged_by=Text("the one who would be a member", "അംഗത്വത്തിന് അപേക്ഷിച്ചയാൾ"),
    citation="s.16(2B)",
    power="s.16(2B)",
    decided_by="above",
    question="admission-representation",
    on=day_of_receipt,
    facts=_against_silence_on_membership,
    of_record=frozenset({"membership_represented_to", "membership_represented_on"}),
    on_merits=True,
    limits=(Limit(citation="s.16(2B)", starts=_received_as("membership_represented"), met_on=ended_on),),
    granted=Text("It is determined that membership is to be given.", "അംഗത്വം നൽകണമെന്ന് തീരുമാനിച്ചു."),
    refused=Text("It is determined that membership is not to be given.", "അംഗത്വം നൽകേണ്ടതില്ലെന്ന് തീരുമാനിച്ചു."),
    grant=nothing_more,
)
