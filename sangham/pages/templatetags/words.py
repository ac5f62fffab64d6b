"""Words in templates: a `Text` in the reader's language, names in both scripts, `lang` on every mixed piece."""

from __future__ import annotations

import re

from django import template
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from sangham.kernel.text import Text
from sangham.pages.languages import lang_of, other_lang, reader_lang

register = template.Library()


@register.filter
def says(text: Text | str) -> str:
    """A `Text` in the reader's language: ``{{ line.says|says }}``. A plain string is given as it is."""
    return text.in_(reader_lang()) if isinstance(text, Text) else text


@register.filter
def says_other(text: Text) -> str:
    """A `Text` in the language that the page is not in; to be put where `lang` says so."""
    return text.in_(other_lang(reader_lang()))


@register.filter
def read_aloud(words: str) -> SafeString:
    """Words of unknown language (a name, a clause of bye-laws) within a `span` that says which they are in,
    where that differs from the page: ``{{ signer|read_aloud }}``."""
    lang = lang_of(words, otherwise=reader_lang())
    if lang == reader_lang():
        return format_html("{}", words)
    return format_html('<span lang="{}">{}</span>', lang, words)


@register.filter
def lang_attr(words: str) -> SafeString:
    """The `lang` attribute for an element that holds words of unknown language, or nothing where it is the
    page's: ``<p{{ clause.words|lang_attr }}>``."""
    lang = lang_of(words, otherwise=reader_lang())
    return SafeString() if lang == reader_lang() else format_html(' lang="{}"', lang)


_HYPHENED = re.compile(r"\S*[^\W\d_]-[^\W\d_]\S*")


@register.filter
def unbroken(words: str) -> SafeString:
    """A name in which "Co-operative" does not break at its hyphen. Words too long for a narrow screen may."""
    pieces, end = [], 0
    for word in _HYPHENED.finditer(words):
        if len(word[0]) <= 16:
            pieces += [
                escape(words[end : word.start()]),
                format_html('<span class="whole">{}</span>', word[0]),
            ]
            end = word.end()
    return mark_safe("".join([*pieces, escape(words[end:])]))  # noqa: S308 - each piece is escaped


_SECTIONS = re.compile(r"^ss?\.\s*")


@register.filter
def cited(clause: str) -> str:
    """A citation as the reader's language writes it: ``s.7(1)`` is ``വ. 7(1)`` in Malayalam."""
    return _SECTIONS.sub("വ. ", clause) if reader_lang() == "ml" else clause


@register.filter
def soft_hash(digest: str) -> SafeString:
    """A hash in groups of eight that may break across lines, copied whole without the breaks."""
    groups = [digest[i : i + 8] for i in range(0, len(digest), 8)]
    return format_html("{}" + "<wbr>{}" * (len(groups) - 1), *groups) if groups else SafeString()
