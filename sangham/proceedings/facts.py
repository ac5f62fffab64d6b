"""The record of a matter -> the facts and collections that the law asks for. The only bridge; no rule in it."""

from __future__ import annotations

import json
from datetime import date
from typing import Any
from uuid import UUID

from sangham.accounts.facts import conferral_orders
from sangham.journal.models import Particular
from sangham.law import facts_check, facts_file
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.asking import Case
from sangham.places.queries import places_with_ids
from sangham.proceedings.state import Standing
from sangham.register.facts import neighbours


class ParticularsErased(LookupError):
    """The applicants' particulars have been erased, so the application cannot be put to the law again."""


def registration_facts(s: Standing, on: date) -> dict[str, Any]:
    """The application, its applicants and the neighbours on the register, by the names of the law.

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
        "neighbours": neighbours_at_hand(s, on),
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


def neighbours_at_hand(s: Standing, on: date) -> list[dict[str, Any]]:
    """The societies whose area shares a place with this one's, and which of them were determined to be of a similar type."""
    return neighbours(s.places, on=on, similar={UUID(k): d.holds for k, d in s.similar_type.items()})


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
