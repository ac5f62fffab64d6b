"""The words of the law: in both languages, spelt one way, by the glossary's terms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

import sangham.law
from sangham.cli import law_input, law_words
from sangham.kernel.names import normalise
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.acts.kcs_1969.mending import MEND
from sangham.law.citation import in_words
from tests.law.gathering import for_each

FOLDER = Path(sangham.law.__file__).parent


def texts_in(value: Any, seen: set[int]) -> Iterator[Text]:
    """Every Text in a value, however deep it lies."""
    if isinstance(value, Text):
        yield value
        return
    if id(value) in seen or isinstance(value, str | int | type(None) | type):
        return
    seen.add(id(value))
    if isinstance(value, dict):
        parts: list[Any] = list(value.values())
    elif isinstance(value, list | tuple | set | frozenset):
        parts = list(value)
    elif type(value).__module__.startswith("sangham."):
        slots = [n for c in type(value).__mro__ for n in getattr(c, "__slots__", ())]
        parts = [getattr(value, n, None) for n in slots] + list(getattr(value, "__dict__", {}).values())
    else:
        parts = []
    for part in parts:
        yield from texts_in(part, seen)


def texts_of_code(value: Any) -> Iterator[Text]:
    """The Texts among a function's constants are made when it runs; those of a module stand in it."""
    for name, member in vars(value).items():
        if not name.startswith("__"):
            yield from texts_in(member, set())


MODULES = [
    import_module("sangham.law." + ".".join(p.relative_to(FOLDER).with_suffix("").parts))
    for p in sorted([*FOLDER.glob("*.py"), *FOLDER.glob("acts/kcs_1969/*.py")])
    if p.stem != "__init__"
]
ALL = list(
    dict.fromkeys(
        [
            *texts_in(vars(kcs), set()),
            *(t for m in [*MODULES, law_words, law_input] for t in texts_of_code(m)),
        ]
    )
)
# Malayalam letters in the sources, also within functions: every string literal of the law and its command.
LITERALS = sorted(
    {
        literal
        for path in [*FOLDER.rglob("*.py"), *(FOLDER.parent / "cli").glob("law*.py")]
        for literal in re.findall(
            r'"((?:[^"\\\n]|\\.)*[\u0d00-\u0d7f](?:[^"\\\n]|\\.)*)"', path.read_text("utf-8")
        )
    }
)


def test_there_is_much_to_read() -> None:
    assert len(ALL) > 250
    assert len(LITERALS) > 300


@for_each(ALL, named=lambda t: t.en[:50])
def test_both_languages_say_the_same_things(text: Text) -> None:
    assert re.search("[\u0d00-\u0d7f]|[=|]|true", text.ml), text
    assert "  " not in text.en + text.ml
    if "…" not in text.en:  # bounds are written in braces themselves

        def names(words: str) -> set[str | None]:
            return {name for _, name, _, _ in Formatter().parse(words) if name}

        assert names(text.en) == names(text.ml), text


@for_each(LITERALS)
def test_malayalam_is_spelt_one_way(literal: str) -> None:
    """Atomic chillus, no joiners left over; ക്ളിപ്തം is only ever somebody else's spelling."""
    assert normalise(literal) == " ".join(literal.split()), literal


# Glossary: what goes wrong with a term.
AVOID = {
    r"നിബന്ധക": "14: സഹകരണ സംഘം രജിസ്ട്രാർ",
    r"ഉപനിയമ|ബൈലോ": "3: നിയമാവലി",
    r"പരിമിത": "10, 11: ക്ലിപ്തം, ക്ലിപ്ത ബാധ്യത",
    r"പ്രവർത്തനമേഖല|അധികാരപരിധി": "30: പ്രവർത്തനപരിധി",
    r"പ്രാതിനിധ്യ": "66: നിവേദനം",
    r"വിവേചനം": "77: വിവേചനാധികാരം",
    r"സ്ഥിരസ്ഥിതി|സ്ഥിരമായ": "85",
    r"നിർദ്ദേശിച്ച ഫോറ": "76: നിർണ്ണയിക്കപ്പെട്ട",
    r"കമ്മിറ്റി": "22: ഭരണസമിതി",
    r"സഹ അംഗ": "28",
}


@pytest.mark.parametrize(("term", "instead"), AVOID.items())
def test_the_glossarys_traps_are_avoided(term: str, instead: str) -> None:
    assert not [literal for literal in LITERALS if re.search(term, literal)], instead


def test_the_registrar_is_never_bare() -> None:
    """Glossary 14: the Registration Department has a രജിസ്ട്രാർ too."""
    bare = re.compile(r"(?<!സംഘം )(?<!അസിസ്റ്റന്റ് )(?<!ജോയിന്റ് )രജിസ്ട്രാ")
    assert not [literal for literal in LITERALS if bare.search(literal)]


@for_each(kcs.versions)
def test_every_citation_can_be_said_in_words(citation: str) -> None:
    words = in_words(citation)
    number = citation.removeprefix("s.").removesuffix(" proviso").removesuffix(" Explanation")
    assert number in words.en
    assert number in words.ml
    assert ("proviso" in words.en) == ("ക്ലിപ്തനിബന്ധന" in words.ml) == citation.endswith("proviso")


@pytest.mark.parametrize("bad", ["7(1)", "s.", "s.7 (1)", "rule 6", "s.7(1) provisos", "", "s.7(1)\n"])
def test_what_is_no_citation_is_not_said(bad: str) -> None:
    with pytest.raises(ValueError, match="not a citation"):
        in_words(bad)


def test_what_an_applicant_can_do_is_said_of_clauses_that_exist() -> None:
    assert set(MEND) <= set(kcs.versions)


def test_every_ground_of_refusal_says_what_an_applicant_can_do() -> None:
    """A clause that registration rests on and that uses a fact of its own may be a ground."""
    from datetime import date

    plan = kcs.plan("registration", date(2026, 1, 19), date(2026, 1, 19))
    assert {c.citation for c in plan.clauses if c.facts} <= set(MEND)
