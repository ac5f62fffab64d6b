"""The record of a matter -> the facts and collections that the law asks for. The only bridge; no rule in it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from sangham.accounts.facts import conferral_orders
from sangham.journal.models import Particular
from sangham.kernel.names import Name, normalise, without_number
from sangham.law import facts_check, facts_file
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.asking import Case
from sangham.places.queries import places_with_ids
from sangham.proceedings.entries import Application
from sangham.proceedings.queries import standing_of
from sangham.proceedings.state import Standing
from sangham.register.checks import bare_name
from sangham.register.facts import neighbours
from sangham.register.neighbours import Overlapping, overlapping


class ParticularsErased(LookupError):
    """The applicants' particulars have been erased, so the application cannot be put to the law again."""


def registration_facts(s: Standing, on: date) -> dict[str, Any]:
    """The application and its applicants, by the names of the law.

    Raises ParticularsErased.
    """
    a = s.application
    beside = _particulars(s)
    return {
        "name_en": a.name_en,
        "name_ml": a.name_ml,
        "limited_liability": a.limited_liability,
        "copies_of_bye_laws": a.copies_of_bye_laws,
        "information_furnished": a.information_furnished,
        "formed_exclusively_for_students": a.formed_exclusively_for_students,
        "applicants": beside["applicants"],
        "relations": beside["relations"],
    }


def case_of(s: Standing, question: str, facts: dict[str, Any]) -> Case:
    """Facts, determinations and readings of a matter, checked, as law takes them. Raises Problems for what it cannot."""
    determined = {
        name: {"holds": d.holds, "reasons": d.reasons.both(), "by": s.determined_by, "on": s.determined_on}
        for name, d in s.determinations.items()
    }
    return facts_file.read(
        kcs,
        question,
        {**facts, facts_check.DETERMINATIONS: determined, facts_check.READINGS: dict(s.readings)},
    )


def competence_case(s: Standing, *, on: date) -> Case:
    """To whom the application went, what the society is, where, and every order under s.3(2) on record."""
    facts = {
        "society_class": s.society_class or None,
        "office_addressed": s.office,
        "area_districts": list(districts(s)) or None,
        "conferral_orders": conferral_orders(known_on=on),
    }
    return facts_file.read(kcs, "competence", facts)


def districts(s: Standing) -> tuple[str, ...]:
    """The districts in which the area of operation lies."""
    return tuple(dict.fromkeys(p.district for p in places_with_ids(s.places)))


def near(s: Standing, on: date) -> list[Overlapping]:
    """The societies whose area shares a place with this one's on a day."""
    return overlapping(s.places, on=on, leaving_out=society_of(s))


def neighbour_facts(s: Standing, there: Iterable[Overlapping]) -> dict[str, Any]:
    """Those societies, and which of them were determined to be of a similar type, by the names of the law."""
    return {"neighbours": neighbours(there, {key: d.holds for key, d in s.similar_type.items()})}


def society_of(s: Standing) -> UUID | None:
    """The society of the register that a matter is about; None for one yet to be formed."""
    return None if isinstance(s.lodged, Application) else s.lodged.society


def name_change_facts(s: Standing, on: date) -> dict[str, Any]:
    """What the record has of a change of name: whether the name proposed is another than that
    which the society has; the rest as stated."""
    known = {**s.stated.facts, "asked_for_on": on}
    new = new_name(s)
    if new is not None:
        known["amendment_changes_name"] = new != bare_name(s.name)
    return {name: value for name, value in known.items() if value is not None}


def new_name(s: Standing) -> Name | None:
    """The name that is asked for, as the register would have it: without the number; None where none is stated."""
    return named(s.stated.facts.get("name_en"), s.stated.facts.get("name_ml"))


def named(en: object, ml: object) -> Name | None:
    """The name that these make, without the number; None where they make none."""
    written = [without_number(normalise(str(given or ""))) for given in (en, ml)]
    return Name(*written) if any(written) else None


def lost_certificate_facts(s: Standing, on: date) -> dict[str, Any]:
    """Whether number and day are found: they are stated, and the papers that show them came with it."""
    found = s.stated.number is not None and s.stated.registered_on is not None and bool(s.stated.papers)
    known = {**s.stated.facts}
    if found:
        known.setdefault("registration_number_and_date_found", True)
    return known


def affiliation_facts(s: Standing, on: date) -> dict[str, Any]:
    """The application before the other society as it is on a day: where the area lies, what was decided; the rest as
    stated. A decision of which nobody has reported is none."""
    known: dict[str, Any] = {
        **s.stated.facts,
        "area_districts": list(districts(s)) or None,
        "asked_for_on": on,
        "affiliation_decided": s.society_decision is not None,
    }
    if s.society_decision is not None:
        known["affiliation_decided_on"] = s.society_decision.decided_on
        known["affiliation_granted"] = s.society_decision.granted
    return {name: value for name, value in known.items() if value is not None}


def affiliation_appeal_facts(s: Standing, on: date) -> dict[str, Any]:
    """When the order of rejection reached the society, by the record where it has the application."""
    known = dict(s.stated.facts)
    told_on = rejection_received_on(s)
    if told_on is not None:
        known["affiliation_rejection_received_on"] = told_on.isoformat()
    return known


def rejection_received_on(s: Standing) -> date | None:
    """The day on which the society received the order of rejection: by the record, or as stated."""
    rejected = standing_of(s.stated.against) if s.stated.against else None
    if rejected is not None and rejected.society_decision is not None:
        return rejected.society_decision.told_on
    return stated_day(s, "affiliation_rejection_received_on")


def stated_day(s: Standing, name: str) -> date | None:
    """A day that is stated; None where it is not."""
    given = s.stated.facts.get(name)
    return date.fromisoformat(str(given)) if given is not None else None


def _particulars(s: Standing) -> dict[str, Any]:
    rows = {p.name: p.content for p in Particular.objects.filter(entry_id=s.particulars_entry)}
    if any(rows.get(name) is None for name in ("applicants", "relations")):
        raise ParticularsErased(str(s.matter))
    law_fields = kcs.facts["applicants"].fields
    applicants = [
        {name: value for name, value in row.items() if name in law_fields}
        for row in json.loads(rows["applicants"] or "[]")
    ]
    return {"applicants": applicants, "relations": json.loads(rows["relations"] or "[]")}
