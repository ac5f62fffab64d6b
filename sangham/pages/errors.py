"""What a person sees when something cannot be done: what happened, what to do next, in both languages.

Nothing here touches the database, so that these pages still come when it does not.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.template.loader import render_to_string

from sangham.kernel.text import Text
from sangham.pages.languages import other_lang, reader_lang
from sangham.pages.sizes import limit_in_words

_log = logging.getLogger("sangham.pages")


@dataclass(frozen=True, slots=True)
class ErrorPage:
    """One error: the status, what happened, what to do."""

    status: int
    title: Text
    do: Text


BAD_REQUEST = ErrorPage(
    400,
    Text(en="This address or form could not be read", ml="ഈ വിലാസമോ ഫോറമോ വായിക്കാനായില്ല"),
    Text(
        en="Something in it was damaged on the way. Go back, and send it again; nothing has been changed.",
        ml="വഴിയിൽ എന്തോ തകരാറു വന്നു. തിരികെ പോയി വീണ്ടും അയയ്ക്കുക; ഒന്നിനും മാറ്റം വന്നിട്ടില്ല.",
    ),
)
FORBIDDEN = ErrorPage(
    403,
    Text(en="This page may not be opened from here", ml="ഈ പേജ് ഇവിടെനിന്ന് തുറക്കാൻ അനുവാദമില്ല"),
    Text(
        en="Start again from the first page.",
        ml="ആദ്യ പേജിൽ നിന്ന് വീണ്ടും തുടങ്ങുക.",
    ),
)
FORM_STALE = ErrorPage(
    403,
    Text(en="The form could not be accepted", ml="ഫോറം സ്വീകരിക്കാനായില്ല"),
    Text(
        en="It did not come from this site's own page, or that page was opened too long ago. Open the page "
        "again and send the form from there. The browser must allow this site's cookie, which lasts only for "
        "the form.",
        ml="ഇത് ഈ സൈറ്റിന്റെ പേജിൽ നിന്നല്ല വന്നത്, അല്ലെങ്കിൽ ആ പേജ് തുറന്നിട്ട് ഏറെ നേരമായി. പേജ് വീണ്ടും തുറന്ന് അവിടെനിന്ന് "
        "ഫോറം അയയ്ക്കുക. ഈ ഫോറത്തിനു മാത്രമുള്ള കുക്കി ബ്രൗസർ അനുവദിക്കണം.",
    ),
)
NOT_FOUND = ErrorPage(
    404,
    Text(en="There is nothing at this address", ml="ഈ വിലാസത്തിൽ ഒന്നുമില്ല"),
    Text(
        en="A letter may have been lost when the address was copied. Entries of the register never vanish: "
        "search for the society by its name or number.",
        ml="വിലാസം പകർത്തിയപ്പോൾ ഒരക്ഷരം വിട്ടുപോയതാകാം. രജിസ്റ്ററിലെ രേഖകൾ ഒരിക്കലും ഇല്ലാതാകില്ല: സംഘത്തിന്റെ പേരോ നമ്പറോ "
        "നൽകി തിരയുക.",
    ),
)
NOT_ALLOWED = ErrorPage(
    405,
    Text(en="This page cannot be used in that way", ml="ഈ പേജ് ആ രീതിയിൽ ഉപയോഗിക്കാനാവില്ല"),
    Text(en="Open it again from the first page.", ml="ആദ്യ പേജിൽ നിന്ന് വീണ്ടും തുറക്കുക."),
)
SERVER_ERROR = ErrorPage(
    500,
    Text(en="The fault is ours", ml="തകരാറ് ഞങ്ങളുടേതാണ്"),
    Text(
        en="The page could not be made. It has been noted, and nothing in the register has been changed. "
        "Try again in a few minutes.",
        ml="പേജ് തയ്യാറാക്കാനായില്ല. ഇക്കാര്യം കുറിച്ചുവച്ചിട്ടുണ്ട്; രജിസ്റ്ററിൽ ഒന്നിനും മാറ്റം വന്നിട്ടില്ല. ഏതാനും "
        "മിനിറ്റ് കഴിഞ്ഞ് വീണ്ടും ശ്രമിക്കുക.",
    ),
)


def _too_large() -> ErrorPage:
    return ErrorPage(
        413,
        Text(en="This file is too large", ml="ഈ ഫയൽ വളരെ വലുതാണ്"),
        Text(
            en="At most {limit} can be sent. A certificate as this office issues it is far smaller: send the "
            "PDF itself, not a scan of the paper.",
            ml="പരമാവധി {limit} അയയ്ക്കാം. ഈ ഓഫീസ് നൽകുന്ന സർട്ടിഫിക്കറ്റ് ഇതിലും വളരെ ചെറുതാണ്: കടലാസിന്റെ സ്കാൻ അല്ല, "
            "PDF തന്നെ അയയ്ക്കുക.",
        ).fill(limit=limit_in_words()),
    )


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """`handler400`. What is too large is told so, with status 413."""
    return show(request, _too_large() if isinstance(exception, RequestDataTooBig) else BAD_REQUEST)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """`handler403`."""
    return show(request, FORBIDDEN)


def form_stale(request: HttpRequest, reason: str = "") -> HttpResponse:
    """`CSRF_FAILURE_VIEW`: a form that this site did not give out, or gave out long ago."""
    return show(request, FORM_STALE)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """`handler404`."""
    return show(request, NOT_FOUND)


def server_error(request: HttpRequest) -> HttpResponse:
    """`handler500`."""
    return show(request, SERVER_ERROR)


def show(request: HttpRequest, error: ErrorPage) -> HttpResponse:
    """The page for an error, the reader's language first. Where even templates fail, bare words."""
    try:
        page: str = render_to_string("pages/error.html", {"error": error}, request)
    except Exception:
        _log.exception("error_page_failed")
        page = _bare(error)
    response = HttpResponse(page, status=error.status)
    response["Cache-Control"] = "no-store"
    return response


def _bare(error: ErrorPage) -> str:
    first = reader_lang()
    pieces = "".join(
        f'<section lang="{lang}"><h1>{escape(error.title.in_(lang))}</h1><p>{escape(error.do.in_(lang))}</p>'
        f"</section>"
        for lang in (first, other_lang(first))
    )
    return (
        f'<!doctype html><html lang="{first}"><meta charset="utf-8"><title>{escape(error.title.in_(first))}'
        f'</title><meta name="viewport" content="width=device-width"><main>{pieces}</main></html>'
    )


def explain_not_allowed(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: a wrong method gets a page too, where Django would send an empty one."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if response.status_code != 405:
            return response
        page = show(request, NOT_ALLOWED)
        page["Allow"] = response["Allow"]
        return page

    return middleware
