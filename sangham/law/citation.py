"""Citations in words, in both languages: ``s.6(2)(b)`` of the Act, ``GO 40/95 App.I ¶8`` of a Government Order.

A Government Order is cited by its number and year, then the place in it: ``¶3`` is a paragraph of the order itself,
``scheme ¶5`` of the scheme that it approves, ``r.4(1)(a)`` a rule, ``App.I ¶8`` a paragraph of an appendix,
``Annexure I`` an annexure, ``A-2 cl.4`` a clause of a form. ``sentence 2`` is the second sentence of any of them.
"""

from __future__ import annotations

import re

from sangham.kernel.text import Text

_SECTION = re.compile(r"s\.(\d+[A-Z]*)((?:\([0-9a-zA-Z]+\))*)( proviso| Explanation)?\Z")
_ORDER = re.compile(r"GO (\d+/\d+) (.+?)( sentence 2)?\Z")
_NUMBER = r"(\d+(?:\([0-9a-zA-Z]+\))*(?:-\([0-9a-zA-Z]+\))?)"
# The place within an order, and what it is called; what is found is filled in where the words have a place for it.
_PLACES: tuple[tuple[re.Pattern[str], Text], ...] = (
    (re.compile(rf"¶{_NUMBER}\Z"), Text("paragraph {0}", "{0}-ാം ഖണ്ഡിക")),
    (re.compile(rf"scheme ¶{_NUMBER}\Z"), Text("the scheme, paragraph {0}", "പദ്ധതി, {0}-ാം ഖണ്ഡിക")),
    (re.compile(rf"r\.{_NUMBER}\Z"), Text("rule {0}", "{0}-ാം ചട്ടം")),
    (
        re.compile(rf"App\.([IVX]+) ¶{_NUMBER}\Z"),
        Text("Appendix {0}, paragraph {1}", "{0}-ാം അപ്പെൻഡിക്സ്, {1}-ാം ഖണ്ഡിക"),
    ),
    (re.compile(r"Annexure ([IVX]+)\Z"), Text("Annexure {0}", "{0}-ാം അനക്സർ")),
    (
        re.compile(r"Annexure ([IVX]+) ([A-Z]+(?:\([IVX]+\))?)\Z"),
        Text("Annexure {0}, {1}", "{0}-ാം അനക്സർ, {1}"),
    ),
    (
        re.compile(r"Annexure ([IVX]+) expansion\Z"),
        Text("Annexure {0}, on expansion", "{0}-ാം അനക്സർ, വിപുലീകരണം സംബന്ധിച്ച ഭാഗം"),
    ),
    (re.compile(r"(A-1|A-2|B|C)\Z"), Text("Form {0}", "ഫോറം {0}")),
    (re.compile(rf"(A-1|A-2|B|C) cl\.{_NUMBER}\Z"), Text("Form {0}, clause {1}", "ഫോറം {0}, {1}-ാം ഖണ്ഡം")),
)


def in_words(citation: str) -> Text:
    """``s.4 proviso`` as "Section 4, proviso". Raises ValueError for what is no citation."""
    if section := _SECTION.match(citation):
        return _section(section[1] + section[2], (section[3] or "").strip())
    if order := _ORDER.match(citation):
        for shape, says in _PLACES:
            if place := shape.match(order[2]):
                return _of_order(order[1], says, place.groups(), second_sentence=bool(order[3]))
    raise ValueError(f"not a citation: {citation!r}")


def _section(place: str, part: str) -> Text:
    match part:
        case "proviso":
            return Text(f"Section {place}, proviso", f"{place}-ാം വകുപ്പിന്റെ ക്ലിപ്തനിബന്ധന")
        case "Explanation":
            return Text(f"Section {place}, Explanation", f"{place}-ാം വകുപ്പിന്റെ വിശദീകരണം")
    return Text(f"Section {place}", f"{place}-ാം വകുപ്പ്")


def _of_order(number: str, says: Text, found: tuple[str, ...], *, second_sentence: bool) -> Text:
    en = [part.replace("-(", " to (") for part in found]
    ml = [re.sub(r"-(\(\w+\))", r" മുതൽ \1 വരെ", part) for part in found]
    place = Text(says.en.format(*en), says.ml.format(*ml).replace("വരെ-ാം ഖണ്ഡിക", "വരെ ഖണ്ഡികകൾ"))
    if second_sentence:
        place = Text(f"{place.en}, second sentence", f"{place.ml}, രണ്ടാം വാക്യം")
    return Text(f"G.O.(MS) {number}, {place.en}", f"സ.ഉ.(കൈ) {number}, {place.ml}")
