"""Finding societies, in either script, by part of a name or by number; best first.

Plain columns and a substring match, alike on both databases. Sound, and spelling across scripts, are not
looked at yet: a name is found in the script, and roughly the spelling, in which it is kept.
"""

from __future__ import annotations

import re
from uuid import UUID

from django.db.models import Case, Q, QuerySet, Value, When

from sangham.kernel.names import normalise, search_key, search_words, without_number
from sangham.register.models import Society, SocietyName
from sangham.register.models.society import LONGEST_KEY
from sangham.register.standing import ENDED

LONGEST = 300  # letters of what is sought that are looked at
_NUMBER = re.compile(r"(?:(?i:no|number)\b|നമ്പർ|നം)?[\s.:]*(?P<series>.*?)[\s.:/\-]*(?P<number>\d{1,9})\Z")
_LONGEST_SERIES = 4  # letters: "A 385" asks for a number in a series, not for a name with an "a" in it
_NUMBER_AT_END = re.compile(r"\b(\d{1,9})[\s.)\]]*\Z")


def find_societies(text: str, *, limit: int = 20) -> list[Society]:
    """Societies sought by a part of a present or former name, by number ("385", "T 2041", "ടി 2041"), or by
    a name with its number; best first, and nothing for a text without letters or digits.

    A text that is the number of some society finds that one alone. Exact names come first, then names that
    begin so, then those that hold each word somewhere; in each, present names before former ones. Societies
    whose registration is cancelled come last.
    """
    text = normalise(text[:LONGEST])
    return societies_numbered(text)[:limit] or _named(text, limit)


def societies_numbered(number: int | str) -> list[Society]:
    """Societies with a number, in every series or in the one that the text names ("T 2041", "No. T.2041")."""
    read = _NUMBER.fullmatch(normalise(str(number)))
    if read is None:
        return []
    wanted = _series_key(read["series"])
    found = Society.objects.filter(number=int(read["number"])).order_by("series", "office_id")
    return [s for s in found if wanted in ("", _series_key(s.series), _series_key(s.series_ml))]


def _series_key(series: str) -> str:
    return "".join(c for c in normalise(series).casefold() if c.isalnum() or "\u0d00" <= c <= "\u0d7f")


def _named(text: str, limit: int) -> list[Society]:
    bare = without_number(text)
    if bare == text and (shorter := _NUMBER_AT_END.sub("", text)) and len(shorter) > _LONGEST_SERIES:
        bare = shorter
    words = search_words(bare)
    if not words:
        return []
    names = SocietyName.objects.filter(
        *(Q(search_text__contains=keyed) | Q(search_text__contains=plain) for keyed, plain in words)
    )
    if given := _NUMBER_AT_END.search(text):
        numbered = names.filter(society__number=int(given[1]))
        names = numbered if numbered.exists() else names
    best: dict[UUID, Society] = {}
    # A society may be found by several of its names; four times the limit is enough to fill it all the same.
    for name in _ranked(names, search_key(bare)[:LONGEST_KEY])[: limit * 4]:
        best.setdefault(name.society_id, name.society)
    return list(best.values())[:limit]


def _ranked(names: QuerySet[SocietyName], key: str) -> QuerySet[SocietyName]:
    exact = Q(key_en=key) | Q(key_ml=key)
    begins = Q(key_en__startswith=key) | Q(key_ml__startswith=key)
    ended = Case(When(society__standing__in=ENDED, then=Value(1)), default=Value(0))
    nearness = Case(When(exact, then=Value(0)), When(begins, then=Value(1)), default=Value(2))
    former = Case(When(until_on__isnull=True, then=Value(0)), default=Value(1))
    return names.select_related("society__office").order_by(ended, nearness, former, "key_en", "key_ml", "id")
