"""Finding places by name, kind, district or code, in one edition (the latest unless another is named)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from django.db.models import Q, QuerySet

from sangham.kernel.names import normalise, search_key
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.places.finding import editions, places_of, search_places
from sangham.places.kinds import name_and_kind
from sangham.places.models import Place
from sangham.places.models.place import LONGEST_KEY

__all__ = ["editions", "find_place", "places_named", "places_of", "places_with_ids", "search_places"]


def places_with_ids(ids: Iterable[UUID]) -> list[Place]:
    """Places by id, of whatever edition, in the order of district, kind and name."""
    return list(Place.objects.filter(id__in=list(ids)).order_by("district", "kind", "name_en", "name_ml"))


def places_named(
    text: str,
    *,
    kind: str | None = None,
    district: str | None = None,
    edition: str | None = None,
    limit: int = 20,
) -> list[Place]:
    """Places whose code, or name in either script, is the text or begins with it; best first.

    A kind in the text ("Manickal Grama Panchayat", "മാണിക്കൽ ഗ്രാമപഞ്ചായത്ത്") narrows the search.
    """
    exact = _exact(text, kind=kind, district=district, edition=edition)
    if exact:
        return exact[:limit]
    bare, said = name_and_kind(text)
    key = search_key(bare)[:LONGEST_KEY]
    if not key:
        return []
    found = _narrowed(kind or said, district, edition).filter(
        Q(key_en__startswith=key) | Q(key_ml__startswith=key)
    )
    return list(found.order_by("key_en", "key_ml", "kind")[:limit])


def find_place(
    text: str, *, kind: str | None = None, district: str | None = None, edition: str | None = None
) -> Place:
    """The one place that the text names, by code or by name in either script.

    Raises Problems where no place, or more than one, is so named; what was meant may be among those listed.
    """
    found = _exact(text, kind=kind, district=district, edition=edition)
    if len(found) == 1:
        return found[0]
    if found:
        raise problem(text, _SEVERAL, _MEND_SEVERAL.fill(places=_listed(found)))
    near = [f.place for f in search_places(text, kind=kind, district=district, edition=edition, limit=5)]
    if near:
        raise problem(text, _NONE, _MEND_NEAR.fill(places=_listed(near)))
    raise problem(text, _NONE, _MEND_NONE)


def _narrowed(kind: str | None, district: str | None, edition: str | None) -> QuerySet[Place]:
    found = places_of(edition)
    if kind:
        found = found.filter(kind=kind)
    if district:
        found = found.filter(district=district)
    return found


def _exact(text: str, *, kind: str | None, district: str | None, edition: str | None) -> list[Place]:
    by_code = list(_narrowed(kind, district, edition).filter(codes__code=normalise(text)).distinct())
    if by_code:
        return by_code
    bare, said = name_and_kind(text)
    key = search_key(bare)[:LONGEST_KEY]
    if not key:
        return []
    named = _narrowed(kind or said, district, edition).filter(Q(key_en=key) | Q(key_ml=key))
    found = list(named.order_by("district", "kind", "code"))
    # A ward often bears the name of its local body, which is what is meant unless a ward is said.
    return [place for place in found if place.kind != "ward"] or found


def _listed(places: Sequence[Place]) -> Text:
    return Text(
        en=", ".join(f"{p.called.en} ({p.code})" for p in places),
        ml=", ".join(f"{p.called.ml} ({p.code})" for p in places),
    )


_NONE = Text(en="No place of this name is in the list.", ml="ഈ പേരിലുള്ള സ്ഥലം പട്ടികയിലില്ല.")
_MEND_NONE = Text(
    en="Look at the spelling, or give the place's code.", ml="അക്ഷരത്തെറ്റുണ്ടോ എന്നു നോക്കുക; അല്ലെങ്കിൽ കോഡ് നൽകുക."
)
_MEND_NEAR = Text(en="Perhaps one of these is meant: {places}.", ml="ഇവയിലൊന്നാകാം ഉദ്ദേശിച്ചത്: {places}.")
_SEVERAL = Text(en="More than one place has this name.", ml="ഈ പേരിൽ ഒന്നിലധികം സ്ഥലങ്ങളുണ്ട്.")
_MEND_SEVERAL = Text(
    en="Say which kind of place, or give the code: {places}.",
    ml="ഏതുതരം സ്ഥലമെന്നു പറയുക, അല്ലെങ്കിൽ കോഡ് നൽകുക: {places}.",
)
