from __future__ import annotations

import gettext
import re
from pathlib import Path

import pytest

from sangham.kernel.problem import Problems
from sangham.pages import catalogue

IN_USE = list(catalogue.strings_in_use())
KEPT = catalogue.read_catalogue()


def test_strings_are_found_in_templates() -> None:
    texts = {m.id if isinstance(m.id, str) else m.id[0] for _, _, m in IN_USE}
    assert "Find a co-operative society" in texts
    assert "%(n)s society found" in texts


@pytest.mark.parametrize(("path", "line", "message"), IN_USE, ids=lambda v: str(v)[:60])
def test_every_string_in_use_has_its_malayalam(path: str, line: int, message: catalogue.Message) -> None:
    kept = KEPT.get(message.id, message.context)
    assert kept is not None, f"{path}:{line} is not in the catalogue: python -m sangham.pages.catalogue"
    assert catalogue.is_translated(kept), f"{path}:{line} waits for its Malayalam"


def test_nothing_is_kept_that_is_not_in_use() -> None:
    used = {(m.id if isinstance(m.id, str) else m.id[0], m.context) for _, _, m in IN_USE}
    kept = {(m.id if isinstance(m.id, str) else m.id[0], m.context) for m in KEPT if m.id}
    assert kept == used


@pytest.mark.parametrize("message", [m for m in KEPT if m.id], ids=lambda m: str(m.id)[:50])
def test_the_malayalam_is_malayalam_with_the_same_places_to_fill(message: catalogue.Message) -> None:
    ids = message.id if isinstance(message.id, tuple) else (message.id,)
    strings = message.string if isinstance(message.string, tuple) else (message.string,)
    places = set(re.findall(r"%\(\w+\)s", " ".join(ids)))
    for text in strings:
        assert re.search("[ം-ൿ]", text)
        assert not re.search("[ണനരലളക]\u0d4d\u200d", text), "old chillu"
        assert set(re.findall(r"%\(\w+\)s", text)) <= places
    assert set(re.findall(r"%\(\w+\)s", strings[-1])) == places


def test_compiled_without_system_tools(tmp_path: Path) -> None:
    source = tmp_path / "django.po"
    source.write_bytes(catalogue.CATALOGUE.read_bytes())
    compiled = catalogue.compile_catalogue(source)
    with compiled.open("rb") as f:
        read = gettext.GNUTranslations(f)
    assert read.gettext("Search") == "തിരയുക"
    assert read.ngettext("%(n)s society found", "%(n)s societies found", 3) == "%(n)s സംഘങ്ങൾ കണ്ടെത്തി"
    stamp = compiled.stat().st_mtime_ns
    catalogue.compile_catalogue(source)
    assert compiled.stat().st_mtime_ns == stamp, "nothing changed, nothing written"


def test_a_fuzzy_entry_is_not_used(tmp_path: Path) -> None:
    source = tmp_path / "django.po"
    source.write_text('msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8"\n\n'
                      '#, fuzzy\nmsgid "Search"\nmsgstr "ഊഹം"\n')  # fmt: skip
    with catalogue.compile_catalogue(source).open("rb") as f:
        assert gettext.GNUTranslations(f).gettext("Search") == "Search"


def test_a_broken_catalogue_is_a_problem_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(Problems, match=r"nowhere\.po"):
        catalogue.compile_catalogue(tmp_path / "nowhere.po")
    source = tmp_path / "broken.po"
    source.write_text("this is no catalogue\n")
    with pytest.raises(Problems, match=r"broken\.po"):
        catalogue.compile_catalogue(source)
