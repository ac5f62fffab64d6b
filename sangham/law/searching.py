"""Finding a provision by its number or by words of it, in either language."""

from __future__ import annotations

from collections.abc import Iterable

from sangham.kernel.names import normalise
from sangham.law.headings import heading_of
from sangham.law.library import Library


def find_provisions(libraries: Iterable[Library], words: str) -> list[tuple[Library, str]]:
    """Every provision that has all the words, in any of its versions, in its heading or in its number.

    Those whose number is what was asked come first, then those of that section, then the others in the
    order of the law.
    """
    asked = _plain(words).removeprefix("section ").split()
    if not asked:
        return []
    found = []
    for library in libraries:
        for citation in library.versions:
            text = _text(library, citation)
            if all(word in text for word in asked):
                found.append((_rank(citation, asked), library, citation))
    return [(library, citation) for _, library, citation in sorted(found, key=lambda f: f[0])]


def _text(library: Library, citation: str) -> str:
    about = heading_of(citation).about
    said = [v.says for v in library.versions[citation]] + [about]
    return " ".join([citation.casefold(), *(_plain(t.en) + " " + _plain(t.ml) for t in said)])


def _rank(citation: str, asked: list[str]) -> int:
    place = citation.casefold().removeprefix("s.")
    number = " ".join(asked).removeprefix("s.")
    if place == number:
        return 0
    return 1 if place.startswith(number) and not place[len(number) :][:1].isalnum() else 2


def _plain(words: str) -> str:
    return normalise(words).casefold()
