"""The law to read: its parts, each provision on any day, instruments, and what is doubtful. Nothing is recorded."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sangham.portal import law_lists
from sangham.portal.asked import LONGEST, asked, days_asked
from sangham.portal.law_addresses import address, libraries, places, provisions
from sangham.portal.law_page import ShownProvision, day, place_page, provision_page

A_PAGE = 25  # doubts


@dataclass(frozen=True, slots=True)
class LawPage:
    """What was asked and found; all the parts, where nothing was asked."""

    asked: str
    results: list[ShownProvision]
    more: bool
    shelves: tuple[law_lists.ShownShelf, ...]
    longest: int = LONGEST


@dataclass(frozen=True, slots=True)
class DoubtsPage:
    """Some of the doubts: which page of how many."""

    doubts: tuple[law_lists.Doubt, ...]
    all: int
    number: int
    last: int


@require_safe
def law(request: HttpRequest) -> HttpResponse:
    """``/en/law/?q=…``: provisions by number or words; without, everything by chapter."""
    words = asked(request.GET.get("q"))
    results, more = law_lists.found(words) if words else ([], False)
    page = LawPage(words, results, more, () if words else law_lists.contents())
    return render(request, "portal/law.html", {"here": "law", "page": page})


@require_safe
def place(request: HttpRequest, shelf: str, place: str, on: date | None = None) -> HttpResponse:
    """A provision, or a part of the law, as it stood on a day; ``?on=`` leads to the lasting address of a day."""
    if shelf not in libraries():
        raise Http404
    citation, part = provisions(shelf).get(place), places(shelf).get(place)
    if citation is None and part is None:
        raise Http404
    chosen, wrong = days_asked(request.GET)
    if "on" in chosen:
        key = citation or (part.heading.key if part else "")
        known = f"?known_on={chosen['known_on']}" if "known_on" in chosen else ""
        return HttpResponseRedirect(address(shelf, key, chosen["on"]) + known)
    shown = day(on, chosen.get("known_on"))
    context: dict[str, object] = {"here": "law", "problems": wrong}
    status = 422 if wrong else 200
    if citation is not None:
        context["page"] = provision_page(shelf, citation, shown)
        return render(request, "portal/law_provision.html", context, status=status)
    assert part is not None
    context["page"] = place_page(part, shown)
    return render(request, "portal/law_place.html", context, status=status)


@require_safe
def instruments(request: HttpRequest) -> HttpResponse:
    """Every Act and order that brought, changed or ended a provision."""
    context = {"here": "law", "instruments": law_lists.shown_instruments()}
    return render(request, "portal/law_instruments.html", context)


@require_safe
def instrument(request: HttpRequest, id: str) -> HttpResponse:
    """One instrument and all that it did."""
    page = law_lists.instrument_page(id)
    if page is None:
        raise Http404
    return render(request, "portal/law_instrument.html", {"here": "law", "page": page})


@require_safe
def doubts(request: HttpRequest) -> HttpResponse:
    """``/en/law/doubts/?page=2``: the doubts and defects found in the texts, some at a time."""
    every = law_lists.doubts()
    last = max(1, -(-len(every) // A_PAGE))
    written = request.GET.get("page", "1")
    number = int(written) if re.fullmatch(r"[1-9][0-9]{0,3}", written) else 0
    if not 1 <= number <= last:
        raise Http404
    some = every[(number - 1) * A_PAGE : number * A_PAGE]
    page = DoubtsPage(some, len(every), number, last)
    return render(request, "portal/law_doubts.html", {"here": "law", "page": page})
