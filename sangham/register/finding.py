"""Finding societies, in either script, by part of a name or by number; best first.

Plain columns and a substring match, alike on both databases. Sound, and spelling across scripts, are not
looked at yet: a name is found in the script, and roughly the spelling, in which it is kept.
"""

from __future__ import annotations

import re
from functools import reduce
from operator import and_

from django.db.models import Case, F, IntegerField, Min, Q, QuerySet, Value, When

from sangham.kernel.names import normalise, search_key, search_words, without_number
from sangham.register.models import Society
from sangham.register.models.society import LONGEST_KEY
from sangham.register.standing import ENDED

LONGEST = 300  # letters of what is sought that are looked at
_NUMBER = re.compile(r"(?:(?i:no|number)\b|നമ്പർ|നം)?[\s.:]*(?P<series>.*?)[\s.:/\-]*(?P<number>\d{1,9})\Z")
_NAMED_THEN_NUMBER = re.compile(r"(\d{1,9})\D*\Z")


def find_societies(text: str, *, limit: int = 20) -> list[Society]:
    """Societies sought by a part of a present or former name, by number ("385", "T 2041", "ടി 2041"), or by
    a name with its number; best first, and nothing for a text without letters or digits.

    Exact names come first, then names that begin so, then those that hold each word somewhere; present
    names before former ones; societies whose registration is cancelled last.
    """
    text = normalise(text[:LONGEST])
    numbered = societies_numbered(text)[:limit]
    known = {s.id for s in numbered}
    named = [s for s in _named(text, limit + len(known)) if s.id not in known]
    return (numbered + named)[:limit]


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
    key, words = search_key(bare)[:LONGEST_KEY], search_words(bare)
    if not words:
        return []
    holds_each = reduce(
        and_,
        (
            Q(names__search_text__contains=keyed) | Q(names__search_text__contains=plain)
            for keyed, plain in words
        ),
    )
    found = Society.objects.filter(holds_each)
    if bare != text and (given := _NAMED_THEN_NUMBER.search(text)):
        with_number = found.filter(number=int(given[1]))
        found = with_number if with_number.exists() else found
    return list(_ranked(found, key)[:limit])


def _ranked(found: QuerySet[Society], key: str) -> QuerySet[Society]:
    exact = Q(names__key_en=key) | Q(names__key_ml=key)
    begins = Q(names__key_en__startswith=key) | Q(names__key_ml__startswith=key)
    rank = Case(
        When(exact, then=Value(0)), When(begins, then=Value(2)), default=Value(4), output_field=IntegerField()
    )
    former = Case(
        When(names__until_on__isnull=True, then=Value(0)), default=Value(1), output_field=IntegerField()
    )
    ended = Case(When(standing__in=ENDED, then=Value(10)), default=Value(0), output_field=IntegerField())
    return found.annotate(rank=Min(rank + former) + ended).order_by(
        "rank", "name_en", "name_ml", F("number").asc(nulls_last=True), "id"
    )
