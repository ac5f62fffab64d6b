"""Whether this server can do its work, for a machine that watches it."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

from sangham.journal.queries import last_checkpoint
from sangham.kernel.problem import Problems
from sangham.pages.catalogue import CATALOGUE


@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """200 with ``{"health": "good", ...}``, or 503 naming what is wrong. Tells nothing about the data."""
    parts = {"database": _works(_database), "journal": _works(_journal), "languages": _works(_languages)}
    good = all(parts.values())
    answer = {"health": "good" if good else "ill", **{k: "good" if v else "ill" for k, v in parts.items()}}
    response = JsonResponse(answer, status=200 if good else 503)
    response["Cache-Control"] = "no-store"
    return response


def _works(check: Callable[[], None]) -> bool:
    try:
        check()
    except (DatabaseError, OSError, Problems):
        return False
    return True


def _database() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")


def _journal() -> None:
    last_checkpoint()
    if not settings.VAR.is_dir():
        raise OSError("the folder of papers and keys is not there")


def _languages() -> None:
    if not CATALOGUE.with_suffix(".mo").exists():
        raise OSError("the catalogue is not compiled")
