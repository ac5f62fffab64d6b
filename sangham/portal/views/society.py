"""The pages of one society: itself, its bye-laws, its record with the proofs."""

from __future__ import annotations

import json
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sangham.journal.keys import public_pem
from sangham.journal.queries import NotSealed, entries_of, proof_of
from sangham.kernel.problem import Problems
from sangham.portal.asked import days_asked
from sangham.portal.bye_laws_page import bye_laws_page
from sangham.portal.neighbours_page import neighbours_page
from sangham.portal.record_page import record_page
from sangham.portal.society_page import society_page
from sangham.portal.views.papers import attachment
from sangham.register import queries
from sangham.register.models import Society


def found(id: UUID) -> Society:
    """The society with this id. Raises Http404."""
    society = queries.society(id)
    if society is None:
        raise Http404
    return society


@require_safe
def society(request: HttpRequest, id: UUID) -> HttpResponse:
    """A society as the register has it, today or on a day as recorded by another, its history and its papers."""
    society = found(id)
    chosen, wrong = days_asked(request.GET)
    page = society_page(society, chosen.get("on"), chosen.get("known_on"))
    # where it was not on the register then, that is said, and it is shown as of today
    context = {"problems": wrong, "absent": page is None, "society": page or society_page(society)}
    return render(request, "portal/society.html", context, status=422 if wrong else 200)


@require_safe
def bye_laws(request: HttpRequest, id: UUID) -> HttpResponse:
    """The bye-laws in force today."""
    page = bye_laws_page(found(id))
    if not page.clauses:
        raise Http404
    return render(request, "portal/bye_laws.html", {"page": page})


@require_safe
def neighbours(request: HttpRequest, id: UUID) -> HttpResponse:
    """The societies with places in common today, drawn and listed."""
    page = neighbours_page(found(id))
    if page is None:
        raise Http404
    return render(request, "portal/neighbours.html", {"page": page})


@require_safe
def record(request: HttpRequest, id: UUID) -> HttpResponse:
    """The entries of the society's record, each with its hash and its proof, and how to check them."""
    return render(request, "portal/record.html", {"page": record_page(found(id))})


@require_safe
def proof(request: HttpRequest, id: UUID, number: int) -> HttpResponse:
    """The proof of one entry, as JSON to be kept and checked elsewhere."""
    entry = next((e for e in entries_of(found(id).stream) if e.number == number), None)
    if entry is None:
        raise Http404
    try:
        content = json.dumps(proof_of(entry), ensure_ascii=False, sort_keys=True, indent=1).encode()
    except NotSealed:
        raise Http404 from None
    return attachment(content, media_type="application/json", name=f"proof-{number}.json")


@require_safe
def public_key(request: HttpRequest) -> HttpResponse:
    """The public key that the record is sealed with: for comparison, since it comes from the sealer itself."""
    try:
        content = public_pem()
    except Problems:
        raise Http404 from None
    return attachment(content, media_type="application/x-pem-file", name="key.pem")
