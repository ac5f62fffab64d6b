"""Is this paper true? By its QR code, by its number, or by the PDF itself. Nothing sent here is kept."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.db.models import prefetch_related_objects
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers, patch_vary_headers
from django.views.decorators.http import require_http_methods, require_safe

from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.pages.languages import reader_lang
from sangham.pages.sizes import limit_in_words
from sangham.portal.asked import LONGEST, asked
from sangham.portal.certificate_page import certificate_page
from sangham.portal.examined_page import examined_page
from sangham.portal.shown import ShownResult
from sangham.portal.society_page import certificate_address, shown_result
from sangham.register.models import Certificate
from sangham.register.queries import societies_numbered

_OF_THE_FILE = ("PDF", "paper")
_NOTHING_SENT = Problem(
    "paper",
    Text(en="No file was chosen.", ml="ഫയലൊന്നും തിരഞ്ഞെടുത്തിട്ടില്ല."),
    Text(en="Choose the PDF first, then send the form.", ml="ആദ്യം PDF തിരഞ്ഞെടുക്കുക; പിന്നെ ഫോറം അയയ്ക്കുക."),
)


@dataclass(frozen=True, slots=True)
class VerifyPage:
    """The two forms, with what came of them."""

    number: str = ""
    results: tuple[ShownResult, ...] = ()
    problems: tuple[Problem, ...] = ()
    limit: str = ""
    longest: int = LONGEST


@require_http_methods(["GET", "HEAD", "POST"])
def verify(request: HttpRequest) -> HttpResponse:
    """The forms; certificates by number (``?number=``); or, by POST, the answer on an uploaded PDF."""
    response = _examined(request) if request.method == "POST" else _by_number(request)
    add_never_cache_headers(response)
    return response


def _examined(request: HttpRequest) -> HttpResponse:
    sent = request.FILES.get("paper")
    try:
        if sent is None or not sent.size:
            raise Problems([_NOTHING_SENT])
        answer = examined_page(sent.read())
    except Problems as e:
        if any(p.where not in _OF_THE_FILE for p in e.found):
            raise  # of the installation's, such as a certificate that is not there: a fault of ours
        page = VerifyPage(problems=e.found, limit=limit_in_words())
        return render(request, "portal/verify.html", {"here": "verify", "page": page}, status=422)
    return render(request, "portal/examined.html", {"here": "verify", "answer": answer})


def _by_number(request: HttpRequest) -> HttpResponse:
    number = asked(request.GET.get("number"))
    societies = societies_numbered(number) if number else []
    prefetch_related_objects(societies, "office")
    certified = {c.society_id: c.id for c in Certificate.objects.filter(society__in=societies)}
    results = tuple(
        shown_result(s, certificate_address(certified[s.id])) for s in societies if s.id in certified
    )
    page = VerifyPage(number=number, results=results, limit=limit_in_words())
    return render(request, "portal/verify.html", {"here": "verify", "page": page})


@require_safe
def certificate(request: HttpRequest, id: UUID) -> HttpResponse:
    """What the record says of the certificate or order with this id."""
    page = certificate_page(id)
    if page is None:
        raise Http404
    return render(request, "portal/certificate.html", {"here": "verify", "page": page})


@require_safe
def qr_address(request: HttpRequest, certificate: UUID) -> HttpResponse:
    """The address in the QR code, short and without a language: on to the page in the reader's."""
    response = HttpResponseRedirect(f"/{reader_lang()}/verify/{certificate}/")
    patch_vary_headers(response, ("Accept-Language",))
    return response
