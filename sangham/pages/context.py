"""What every template knows: the reader's language and the same page in the other."""

from __future__ import annotations

from django.http import HttpRequest

from sangham.pages.languages import NAMES, other_lang, reader_lang, same_page_in


def reader(request: HttpRequest) -> dict[str, str]:
    """`lang`, `other`, and for the link across: `other_name`, `other_address`."""
    lang = reader_lang()
    other = other_lang(lang)
    return {
        "lang": lang,
        "other": other,
        "other_name": NAMES[other],
        "here_address": same_page_in(lang, request),
        "other_address": same_page_in(other, request),
    }
