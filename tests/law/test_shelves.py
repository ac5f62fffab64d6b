"""The shelves of law: every question and citation finds its library, and no more is loaded than is asked for."""

from __future__ import annotations

import subprocess
import sys

import pytest

from sangham.law import shelves
from sangham.law.shelves import SHELVES, Shelf, shelf_of_citation, shelf_of_question


@pytest.mark.parametrize("shelf", SHELVES, ids=lambda s: s.name)
def test_a_shelf_is_what_it_says(shelf: Shelf) -> None:
    library = shelf.library()
    assert library.name == shelf.name
    assert all(c.startswith(shelf.citations_begin) for c in library.versions)
    assert shelf.questions in (frozenset(), frozenset(library.questions))


def test_one_shelf_alone_answers_what_no_other_lists() -> None:
    assert [s.name for s in SHELVES if not s.questions] == ["kcs-1969"]


def test_every_question_finds_its_library() -> None:
    for library in shelves.libraries():
        for name in library.questions:
            assert shelf_of_question(name) is library
    assert sum(len(x.questions) for x in shelves.libraries()) == len(shelves.questions())


def test_every_citation_finds_its_library() -> None:
    for library in shelves.libraries():
        for citation in library.versions:
            assert shelf_of_citation(citation) is library


def test_no_clause_and_no_reading_is_in_two_libraries() -> None:
    kept = [name for x in shelves.libraries() for name in (*x.versions, *x.readings)]
    assert len(set(kept)) == len(kept)


def test_what_is_nowhere_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        shelf_of_question("registratoin")
    with pytest.raises(KeyError):
        shelf_of_citation("r.4")


@pytest.mark.parametrize(
    ("question", "loaded", "left"),
    [
        ("which-outlet", "sangham.law.orders.consumer_stores", "sangham.law.acts.kcs_1969"),
        ("registration", "sangham.law.acts.kcs_1969", "sangham.law.orders.consumer_stores"),
    ],
)
def test_a_library_is_loaded_only_when_it_is_needed(question: str, loaded: str, left: str) -> None:
    script = (
        f"import sys; from sangham.law.shelves import shelf_of_question; shelf_of_question({question!r})\n"
        f"print({loaded!r} in sys.modules, {left!r} in sys.modules)"
    )
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert out.split() == ["True", "False"]
