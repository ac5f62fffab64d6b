"""The front door: to the language that the browser asks for. No cookie remembers it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe

from sangham.pages.languages import reader_lang


@require_safe
def front_door(request: HttpRequest) -> HttpResponse:
    """Redirect ``/`` to ``/en/`` or ``/ml/`` by `Accept-Language`; English where it names neither."""
    response = HttpResponseRedirect(f"/{reader_lang()}/")
    patch_vary_headers(response, ("Accept-Language",))
    return response
