"""The log of requests: a JSON object a line, with nothing in it that a person typed or is called.

Never logged: addresses with their queries, form fields, headers, cookies, the caller's network address, the
messages of exceptions (which quote what was sent). Logged: the pattern of the address, the status, how long
it took, and for a fault the kind of exception with the places in the code it came through.
"""

from __future__ import annotations

import json
import logging
import time
import traceback
from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from sangham.kernel import clock
from sangham.kernel.identifier import new_id

_log = logging.getLogger("sangham.requests")
_OURS = ("sangham", "django.security")
_FIELDS = ("request_id", "method", "route", "status", "milliseconds", "lang")


def log_requests(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: one line a request, and a number in `X-Request-Id` by which to ask about it."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        began = time.perf_counter()
        request_id = str(new_id())
        request.META["sangham.request_id"] = request_id
        response = get_response(request)
        response["X-Request-Id"] = request_id
        level = logging.ERROR if response.status_code >= 500 else logging.INFO
        _log.log(
            level,
            "request",
            extra={
                "request_id": request_id,
                "method": request.method if request.method in _METHODS else "other",
                "route": request.resolver_match.route if request.resolver_match else None,
                "status": response.status_code,
                "milliseconds": round((time.perf_counter() - began) * 1000, 1),
                "lang": response.headers.get("Content-Language"),
            },
        )
        return response

    return middleware


_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"})


class WithoutParticulars(logging.Formatter):
    """A record as one JSON object: our own events by name and fields, all others without their words."""

    def format(self, record: logging.LogRecord) -> str:
        """The line for a record."""
        line: dict[str, object] = {
            "at": clock.now().isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
        }
        if record.name.startswith(_OURS[0]):
            line["event"] = record.msg
            line |= {k: getattr(record, k) for k in _FIELDS if getattr(record, k, None) is not None}
        if (request := getattr(record, "request", None)) is not None:
            line["request_id"] = getattr(request, "META", {}).get("sangham.request_id")
            line["status"] = getattr(record, "status_code", None)
        if record.exc_info and record.exc_info[0]:
            line["exception"] = record.exc_info[0].__qualname__
            line["through"] = [
                f"{frame.name} {_short(frame.filename)}:{frame.lineno}"
                for frame in traceback.extract_tb(record.exc_info[2])
            ][-12:]
        return json.dumps(line, ensure_ascii=False)


def _short(filename: str) -> str:
    """The part of a path that says which module it is, without where this machine keeps it."""
    for mark in ("/site-packages/", "/sangham/"):
        _, found, rest = filename.rpartition(mark)
        if found:
            return rest if mark == "/site-packages/" else f"sangham/{rest}"
    return filename.rpartition("/")[2]
