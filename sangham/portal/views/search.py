"""The first page: find a society."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import prefetch_related_objects
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sangham.portal.asked import LONGEST, asked
from sangham.portal.shown import ShownResult
from sangham.portal.society_page import shown_result
from sangham.register.models import Society
from sangham.register.queries import search_societies

MOST = 20
NEWEST = 3


@dataclass(frozen=True, slots=True)
class SearchPage:
    """What was asked and found; `newest` instead, where nothing was asked."""

    asked: str
    results: list[ShownResult]
    more: bool
    newest: list[ShownResult]
    longest: int = LONGEST


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """``/en/?q=…``: societies by name, by part or sound of it, in either script, or by number."""
    words = asked(request.GET.get("q"))
    found = search_societies(words, limit=MOST + 1) if words else []
    newest = [] if words else _newest()
    prefetch_related_objects([*(f.society for f in found), *newest], "office")
    page = SearchPage(
        asked=words,
        results=[shown_result(f.society, why=f.why) for f in found[:MOST]],
        more=len(found) > MOST,
        newest=[shown_result(s) for s in newest],
    )
    return render(request, "portal/search.html", {"here": "search", "page": page})


def _newest() -> list[Society]:
    """The latest that were registered in this record, not entered from an older register."""
    return list(Society.objects.filter(entered_from="").order_by("-registered_on", "-id")[:NEWEST])
