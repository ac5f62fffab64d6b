"""Which language a page is in, and the same page in the other one.

The address names the language: ``/en/…`` and ``/ml/…``. Where it does not (the front door, a QR code's
address, an error), the browser's `Accept-Language` decides. No cookie remembers it.
"""

from __future__ import annotations

import unicodedata

from django.http import HttpRequest
from django.utils.translation import get_language

from sangham.kernel.text import LANGS, Lang, Text, as_lang

NAMES = {"en": "English", "ml": "മലയാളം"}


def reader_lang() -> Lang:
    """The language that this page is being made in."""
    return as_lang(get_language())


def other_lang(lang: Lang) -> Lang:
    """The language that `lang` is not."""
    return "en" if lang == "ml" else "ml"


def same_page_in(lang: Lang, request: HttpRequest) -> str:
    """The address of this page in `lang`, with its query; the front page where the address has no language."""
    head, _, rest = request.get_full_path().lstrip("/").partition("/")
    return f"/{lang}/{rest}" if head in LANGS else f"/{lang}/"


def lang_of(words: str, *, otherwise: Lang = "en") -> Lang:
    """The language in which words of unknown origin are to be read aloud: Malayalam if any letter is.

    Words without a letter (a number, a date) read as `otherwise`.
    """
    names = [unicodedata.name(c, "") for c in words if c.isalpha()]
    if any(n.startswith("MALAYALAM") for n in names):
        return "ml"
    return "en" if names else otherwise


def said(text: Text) -> str:
    """A `Text` in the language of the page."""
    return text.in_(reader_lang())
