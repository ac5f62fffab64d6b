"""The register -> the facts and collections that the law asks for. The only bridge, and no rule in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sangham.register.models import Society
from sangham.register.queries import neighbours_of


def mark_of(society: Society) -> str:
    """What a society is known by in a fact: its number with its series, or its id where it has none."""
    return str(society.id) if society.number is None else f"{society.series} {society.number}"


def neighbours(
    place_ids: Iterable[UUID], *, on: date, similar: Mapping[UUID, bool] | None = None
) -> list[dict[str, Any]]:
    """The collection `neighbours` that s.7(1)(c) asks for: the societies with a place in common on a day.

    `similar`: by society, whether the Registrar has determined that it is of a similar type; a society that
    is not in it is undetermined. Shape: society (mark), name_en, name_ml, places_in_common (count),
    similar_type (True, False, or None while undetermined).
    """
    determined = similar or {}
    return [
        {
            "society": mark_of(n.society),
            "name_en": n.society.name_en,
            "name_ml": n.society.name_ml,
            "places_in_common": len(n.places),
            "similar_type": determined.get(n.society.id),
        }
        for n in neighbours_of(place_ids, on=on)
    ]
