"""The record as a feed, for programs: entries in the order of their leaves, and the newest checkpoint.

What it leaves out and why: docs/decisions/0008.
"""

from __future__ import annotations

import json

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

from sangham.journal.feed import BEFORE_THE_FIRST, feed
from sangham.journal.queries import last_checkpoint, whole_checkpoint
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text

MOST = 500  # lines of one answer
_NOT_A_LEAF = Problem(
    "after",
    Text(en="This is not a leaf's number.", ml="ഇത് ഒരു ഇലയുടെ നമ്പറല്ല."),
    Text(
        en="Give the last “leaf” that you have, or leave it out.",
        ml="നിങ്ങളുടെ കൈവശമുള്ള അവസാനത്തെ ഇലയുടെ നമ്പർ നൽകുക, അല്ലെങ്കിൽ ഒഴിവാക്കുക.",
    ),
)


@require_safe
def entries(request: HttpRequest) -> HttpResponse:
    """At most `MOST` lines after ``?after=LEAF``. Fewer than that: there are no more yet. 400 for what is no leaf."""
    given = request.GET.get("after")
    try:
        after = _leaf(given) if given is not None else BEFORE_THE_FIRST
        lines = b"".join(feed(after, most=MOST, public=True))
    except Problems as problems:
        said = [{"where": p.where, "says": p.says.both(), "mend": p.mend.both()} for p in problems.found]
        return _fresh(JsonResponse({"problems": said}, status=400))
    return _fresh(HttpResponse(lines, content_type="application/x-ndjson; charset=utf-8"))


def _leaf(given: str) -> int:
    if given == "-1":
        return BEFORE_THE_FIRST
    if not (given.isascii() and given.isdigit() and len(given) <= 18):
        raise Problems([_NOT_A_LEAF])
    return int(given)


@require_safe
def checkpoint(request: HttpRequest) -> HttpResponse:
    """The newest checkpoint, to be kept; 404 before the first."""
    newest = last_checkpoint()
    if newest is None:
        raise Http404
    content = json.dumps(whole_checkpoint(newest).as_json(), indent=1)
    return _fresh(HttpResponse(content + "\n", content_type="application/json"))


def _fresh(response: HttpResponse) -> HttpResponse:
    response["Cache-Control"] = "no-store"
    return response
