"""Finding societies in either script, by part, by number, best first."""

from __future__ import annotations

from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sangham.kernel.names import Name
from sangham.kernel.sound import bones, word_sounds
from sangham.register.models import Society, SocietyName, SocietyWord, WordOfSociety
from sangham.register.queries import search_societies, societies_numbered
from tests.register.conftest import Enter, Register

NAMES = {
    385: Name("Manickal Service Co-operative Society Ltd.", "മാണിക്കൽ സർവീസ് സഹകരണ സംഘം ക്ലിപ്തം"),
    386: Name("Manickal Consumer Co-op. Society Limited", "മാണിക്കൽ കൺസ്യൂമർ സഹകരണ സംഘം ക്ലിപ്തം"),
    524: Name("Vembayam Women's Co-operative Society Ltd.", "വെമ്പായം വനിതാ സഹകരണ സംഘം ക്ലിപ്തം"),
    1002: Name("New Manickal Housing Society Ltd.", ""),
}


@pytest.fixture(autouse=True)
def _societies(enter: Enter) -> None:
    for number, name in NAMES.items():
        enter(number=number, name=name)


def numbers(text: str, limit: int = 20) -> list[int | None]:
    return [f.society.number for f in search_societies(text, limit=limit)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vembayam", [524]),
        ("VEMBA", [524]),
        ("വെമ്പായം", [524]),
        ("വെമ്പാ", [524]),
        ("women", [524]),
        ("മാണിക്കല്\u200d കൺസ്യൂമർ", [386]),
        ("consumer manickal", [386]),
        ("Manickal Consumer Cooperative Society Ltd", [386]),
        ("മാണിക്കൽ കൺസ്യൂമർ സഹകരണസംഘം ലിമിറ്റഡ്", [386]),
        ("Manickal", [386, 385, 1002]),  # names that begin so before the name that only has it
        ("385", [385]),
        ("T 385", [385]),
        ("No. T.385", [385]),
        ("ടി 385", [385]),
        ("നമ്പർ ൩൮൫", [385]),
        ("A 385", []),
        ("Manickal Society No. 385", [385]),
        ("Manickal Service Co-operative Society Ltd. No. 999", [385]),  # the name, though the number is wrong
        ("Manickal 385", [385]),
        ("മാണിക്കൽ ക്ലിപ്തം 386", [386]),
        ("Atlantis", []),
        ("Atlantis 385", []),
        ("", []),
        (" .,- ", []),
        ("%", []),
        ("\0", []),
        ("vemba\0yam\ud800", [524]),
        ("_", []),
        ("' OR 1=1 --", []),
    ],
)
def test_find(text: str, expected: list[int]) -> None:
    assert numbers(text) == expected


def test_an_exact_name_comes_first_and_the_limit_holds() -> None:
    assert numbers("New Manickal Housing Society Ltd.")[0] == 1002
    assert len(numbers("limited", limit=2)) == 2
    assert set(numbers("ക്ലിപ്തം")) == {385, 386, 524, 1002}  # "Ltd." of the name without Malayalam, too


def test_the_cancelled_come_last() -> None:
    Society.objects.filter(number=386).update(standing="cancelled")
    assert numbers("Manickal") == [385, 1002, 386]


def test_a_former_name_finds_the_society_once_and_after_present_ones(register: Register) -> None:
    society = Society.objects.get(number=524)
    SocietyName.objects.create(
        id=UUID(int=1), society=society, name_en="Manickal Old", until_on="2000-01-01",
        key_en="manickal old", search_text="manickal old",
    )  # fmt: skip
    for word in word_sounds("Manickal Old"):
        SocietyWord.objects.get_or_create(sound=word, bones=bones(word))
        WordOfSociety.objects.create(of_id=UUID(int=1), word_id=word)
    assert numbers("Manickal") == [386, 385, 524, 1002]
    assert numbers("Manickal Old") == [524]


def test_numbers_are_looked_up_in_every_series(enter: Enter) -> None:
    enter(number=385, series="A", series_ml="എ", name=Name("Another", ""))
    assert [s.series for s in societies_numbered(385)] == ["A", "T"]
    assert [s.series for s in societies_numbered("എ 385")] == ["A"]
    assert societies_numbered("9" * 30) == [] and societies_numbered("Manickal") == []


def test_a_very_long_query_costs_little() -> None:
    assert numbers("ltd " * 5000) == numbers("ltd") != []
    assert numbers(" ".join(f"word{n}" for n in range(5000))) == []


@pytest.mark.parametrize(
    ("text", "first", "why"),
    [
        ("മാണിക്കൽ ഹൗസിങ്", 1002, "sound"),  # in the script in which it has no name
        ("മാണിക്കല്‍ ഹൌസിംഗ് സൊസൈറ്റി", 1002, "sound"),
        ("Manikkal Consumar", 386, "sound"),
        ("Maanikal Kansyoomar Sahakarana Sangham", 386, "sound"),
        ("Vempaayam", 524, "sound"),
        ("Vem Bayam", 524, "part of the name"),
        ("Vempa Yam", 524, "sound"),
        ("വെംബായം വനിത", 524, "sound"),
        ("Vembayam Vanitha", 524, "how it begins"),
        ("Vembayam Womens Cooperative Ltd", 524, "part of the name"),
        ("Manickal Consumer Co-op. Society Ltd. No. 77", 386, "same spelling"),
        ("മാണിക്കൽ കൺസ്യൂമർ", 386, "how it begins"),
        ("consumer", 386, "part of the name"),
        ("386", 386, "its number"),
    ],
)
def test_by_sound_across_scripts_and_misspelt(text: str, first: int, why: str) -> None:
    found = search_societies(text)
    assert (found[0].society.number, found[0].why.en) == (first, why), found
    assert found[0].likeness >= 60 and found == search_societies(text)


def test_what_is_sought_is_not_watered_down_by_half_finds() -> None:
    assert numbers("Manikkal Konsumer") == [386]  # not every society of Manickal
    assert numbers("Zzyzx Blorf Manickal") == []


@pytest.mark.parametrize(
    ("text", "finds"),
    [
        ("Manikkal Servise Cooperative Sosiety Limitted", 385),
        ("Niu Manikkal Housing Sosiety Limitted", 1002),
    ],
)
def test_a_search_takes_few_statements_however_many_words_are_sought(text: str, finds: int) -> None:
    with CaptureQueriesContext(connection) as statements:
        found = search_societies(text)
    assert len(statements) <= 9
    assert found[0].society.number == finds
