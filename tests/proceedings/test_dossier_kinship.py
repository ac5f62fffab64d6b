"""Relations as applicants write them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sangham.kernel.problem import Problems
from sangham.law.acts.kcs_1969.relations import RELATIONS
from sangham.proceedings.dossier.kinship import _LEXICON, _WORDS, read_statement
from tests.proceedings.dossiers import problems

MINE = (7, 15, "brother")  # 15 is the brother of 7
I_AM = (15, 7, "brother")  # 7 is the brother of 15


@pytest.mark.parametrize(
    ("written", "stated"),
    [
        ("15: brother", [MINE]),
        ("15 brother", [MINE]),
        ("15 - Brother.", [MINE]),
        ("brother - 15", [MINE]),
        ("brother (15)", [MINE]),
        ("7, 15 – സഹോദരൻ", [MINE]),
        ("15 – സഹോദരൻ", [MINE]),
        ("൧൫: സഹോദരൻ", [MINE]),
        ("15 എന്റെ സഹോദരൻ", [MINE]),
        ("15 is my elder brother", [MINE]),
        ("No. 15: younger brother", [MINE]),
        ("15-ാം അപേക്ഷകൻ സഹോദരനാണ്", [MINE]),
        ("15 അനിയൻ", [MINE]),
        ("brother of 15", [I_AM]),
        ("Brother of applicant no. 15", [I_AM]),
        ("15's brother", [I_AM]),
        ("15-ന്റെ സഹോദരൻ", [I_AM]),
        ("15 ൻറെ സഹോദരൻ", [I_AM]),
        ("15-ാം അപേക്ഷകന്റെ സഹോദരനാണ്", [I_AM]),
        ("ഞാൻ 15-ന്റെ സഹോദരൻ", [I_AM]),
        ("15: brother, 9: wife", [MINE, (7, 9, "wife")]),
        ("15: brother; 9: wife", [MINE, (7, 9, "wife")]),
        ("brother 15\nwife 9", [MINE, (7, 9, "wife")]),
        ("12 & 13 - sons", [(7, 12, "son"), (7, 13, "son")]),
        ("son of 3 and 4", [(3, 7, "son"), (4, 7, "son")]),
        ("sister's husband of 4", [(4, 7, "husband_of_sister")]),
        ("4: brother's wife", [(7, 4, "wife_of_brother")]),
        ("4: സഹോദരന്റെ ഭാര്യ", [(7, 4, "wife_of_brother")]),
        ("4: half-brother", [(7, 4, "half_brother")]),
        ("4: അർദ്ധസഹോദരി", [(7, 4, "half_sister")]),
        ("4: brother-in-law", [(7, 4, "brother_in_law")]),
        ("4: അമ്മാവൻ", [(7, 4, "uncle")]),
        ("4: മരുമകൾ", [(7, 4, "daughter_in_law")]),
        ("4: വല്യമ്മ", [(7, 4, "other")]),  # grandmother to some, aunt to others
        ("15: brother; 15: brother", [MINE]),
    ],
)
def test_statements(written: str, stated: list[tuple[int, int, str]]) -> None:
    said = read_statement(written, by=7, where="here")
    assert list(said.relations) == stated
    assert said.no_other is False


@pytest.mark.parametrize(
    "written",
    [
        "none",
        "None.",
        "NIL",
        "no",
        "ഇല്ല",
        "ആരുമില്ല",
        "മറ്റു ബന്ധമില്ല",
        "No other relation",
        "not related",
        "no relation to other applicants",
    ],
)
def test_that_there_is_nobody_is_declared(written: str) -> None:
    said = read_statement(written, by=7, where="here")
    assert said.relations == () and said.no_other is True


@pytest.mark.parametrize(
    "written",
    [
        "15: brother; none other",
        "15: സഹോദരൻ; മറ്റാരുമില്ല",
        "15 is my brother. No other relation.",
        "15 brother, no other",
    ],
)
def test_a_relation_and_no_other(written: str) -> None:
    said = read_statement(written, by=7, where="here")
    assert said.relations == (MINE,) and said.no_other is True


@pytest.mark.parametrize(
    "written",
    [
        "brother",
        "15",
        "Suresh",
        "friend of 4",
        "brother of 15's wife",
        "15: no relation",
        "not brother of 15",
        "15, 16",
        "7: brother",
        "ബന്ധുക്കൾ",
    ],
)
def test_what_does_not_say_who_is_what_to_whom(written: str) -> None:
    (found,) = problems(lambda: read_statement(written, by=7, where="here"))
    assert found.where == "here"


def test_the_words_are_the_laws_relations() -> None:
    assert set(_WORDS) == set(RELATIONS)


def test_no_word_has_two_meanings() -> None:
    words = [w for listed in _WORDS.values() for w in listed.split(", ")]
    assert len(words) == len(set(words))


@settings(deadline=None)
@given(
    st.sampled_from([e for e in _LEXICON if e[1][0] == "relation"]),
    st.integers(1, 99).filter(lambda n: n != 7),
)
def test_every_word_is_read_in_every_place(entry: tuple[str, tuple[str, str]], n: int) -> None:
    word, (_, code) = entry
    for written, stated in (
        (f"{n}: {word}", (7, n, code)),
        (f"{word} {n}", (7, n, code)),
        (f"{n}-ന്റെ {word}", (n, 7, code)),
    ):
        assert read_statement(written, by=7, where="here").relations == (stated,)


@settings(deadline=None)
@given(st.text(alphabet="0123456789 ,;:.-nobrothewifസഹോദരൻഇല്ല'\n", max_size=40))
def test_any_scrawl_is_read_or_told(written: str) -> None:
    try:
        said = read_statement(written, by=7, where="here")
    except Problems:
        return
    assert all(7 in (of, to) and of != to for of, to, _ in said.relations)
