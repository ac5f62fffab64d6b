"""A dossier as the facts that `law` asks for: the same names, in the form of a facts file. No rule in it."""

from __future__ import annotations

from typing import Any

from sangham.proceedings.dossier.dossier import Dossier
from sangham.proceedings.dossier.parts import Words


def registration_facts(dossier: Dossier) -> dict[str, Any]:
    """For the question `registration`: facts, collections, determinations, readings chosen."""
    a = dossier.application
    similar = (
        {s.society: s.holds for s in dossier.determinations.similar_type} if dossier.determinations else {}
    )
    shared = dossier.neighbours()
    facts: dict[str, Any] = {
        "name_en": a.names.en,
        "name_ml": a.names.ml,
        "limited_liability": a.limited_liability,
        "copies_of_bye_laws": a.copies_of_bye_laws,
        "information_furnished": a.information_furnished,
        "formed_exclusively_for_students": a.formed_exclusively_for_students,
        "applicants": [person.as_fact() for person in dossier.applicants],
        "relations": [r.as_fact() for r in dossier.relations],
        "neighbours": None
        if shared is None
        else [
            {
                "society": society.number,
                "name_en": society.name.en,
                "name_ml": society.name.ml,
                "places_in_common": count,
                "similar_type": similar.get(society.number),
            }
            for society, count in shared
        ],
    }
    if made := dossier.determinations:
        facts["determinations"] = {
            name: {"holds": d.holds, "reasons": one_language(d.reasons), "by": made.by, "on": made.on}
            for name, d in made.determinations.items()
        }
        facts["readings"] = {name: r.chosen for name, r in made.readings.items()}
    return facts


def competence_facts(dossier: Dossier, conferral_orders: list[dict[str, Any]]) -> dict[str, Any]:
    """For the question `competence`; the orders under s.3(2) are the office's, not the dossier's."""
    return {
        "society_class": dossier.application.society_class,
        "office_addressed": dossier.application.office,
        "area_districts": list(dossier.area_districts),
        "conferral_orders": conferral_orders,
    }


def one_language(words: Words) -> str:
    """Words where one text is wanted: both languages, a line each, Malayalam first."""
    return "\n".join(w for w in (words.ml, words.en) if w)
