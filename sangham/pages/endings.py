"""A number and its Malayalam ending, kept together and shaped right: 7(1)-ാം വകുപ്പ്, 03/04/2026-ന്.

After Latin letters, or a middle dot, browsers take the hyphen for Latin; the ending then begins with a vowel sign
that has nothing to stand on, and a dotted circle is drawn under it. In a box of its own it stands on its hyphen.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

_TITLE_TAG_OR_TEXT = re.compile(r"<title>.*?</title>|<[^>]*>|[^<]+", re.DOTALL)
_NUMBER_WITH_ENDING = re.compile("([0-9][0-9A-Za-z()/.,]{0,24})(-[\u0d00-\u0d7f\u200c\u200d]{1,12})")
_TOGETHER = r'<span class="whole">\1<span class="ending">\2</span></span>'


def keep_endings(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: on every page, whatever package its words come from."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if isinstance(response, HttpResponse) and response["Content-Type"].startswith("text/html"):
            response.content = with_endings(response.content.decode()).encode()
        return response

    return middleware


def with_endings(page: str) -> str:
    """The page with each number and its ending in boxes of their own. Tags, attributes and title stay."""
    return _TITLE_TAG_OR_TEXT.sub(
        lambda piece: piece[0] if piece[0][0] == "<" else _NUMBER_WITH_ENDING.sub(_TOGETHER, piece[0]), page
    )
