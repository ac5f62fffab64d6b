"""A request's words are UTF-8, whatever its headers claim."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase


def read_as_utf8(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: set aside a `charset` in Content-Type, which Django would decode the query by.

    Our pages send UTF-8. A stranger's `charset=rot13` or `charset=undefined` names a Python codec that is no
    text encoding at all, and would end in status 500.
    """

    def middleware(request: HttpRequest) -> HttpResponseBase:
        request.encoding = "utf-8"
        return get_response(request)

    return middleware
