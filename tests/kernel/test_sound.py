"""The sound of a name, alike from both scripts; what is near and what is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangham.kernel.sound import blur, bones, likeness, near_bones, sound, word_sounds

ALIKE = [
    ("Alappuzha", "ആലപ്പുഴ"),
    ("Alapuzha", "ആലപ്പുഴ"),
    ("Kuttichal", "കുറ്റിച്ചൽ"),  # tt of റ്റ
    ("Chettikulangara", "ചെട്ടികുളങ്ങര"),  # tt of ട്ട, ng of ങ്ങ
    ("Perumkadavila", "പെരുങ്കടവിള"),
    ("Perunkadavila", "പെരുംകടവിള"),
    ("Kanjikuzhi", "കഞ്ഞിക്കുഴി"),
    ("Kanhikuzhi", "കഞ്ഞിക്കുഴി"),
    ("Anchal", "അഞ്ചൽ"),
    ("Idukki", "ഇടുക്കി"),
    ("Edava", "ഇടവ"),
    ("Yeroor", "ഏരൂർ"),
    ("Karimba", "കരിമ്പ"),
    ("Nedumbana", "നെടുമ്പന"),
    ("Kozhikode", "കോഴിക്കോട്"),
    ("Kozhikkodu", "കോഴിക്കോടു്"),
    ("Palakkad", "പാലക്കാട്"),
    ("Mylapra", "മൈലപ്ര"),
    ("Thrissur", "തൃശ്ശൂർ"),
    ("Ksheera", "ക്ഷീര"),
    ("Sreekrishnapuram", "ശ്രീകൃഷ്ണപുരം"),
    ("Wandoor", "വണ്ടൂർ"),
    ("Cantonment", "കന്റോൺമെന്റ്"),
    ("Chirayinkeezhu", "ചിറയിൻകീഴ്"),
    ("Chirayinkeezh", "ചിറയിന്\u200dകീഴ്"),
    ("Sooranad South", "ശൂരനാട് തെക്ക്"),
    ("Cherthala North", "ചേർത്തല വടക്ക്"),
]


@pytest.mark.parametrize(("en", "ml"), ALIKE)
def test_a_name_sounds_alike_from_both_scripts(en: str, ml: str) -> None:
    assert likeness(sound(en), sound(ml)) > 0.93, (sound(en), sound(ml))
    assert bones(sound(en)) == bones(sound(ml))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Alappuzha", "ആലുവ"), ("Kollam", "കോട്ടയം"), ("Kannur", "കണ്ണാടി"), ("Thrissur", "തിരൂർ")],
)
def test_other_names_are_less_alike(one: str, other: str) -> None:
    assert likeness(sound(one), sound(other)) < 0.75


def test_what_every_society_is_called_sounds_alike() -> None:
    assert sound("Co-op. Society Ltd. No. T.12") == sound("സഹകരണ സംഘം ക്ലിപ്തം നമ്പർ ടി 12") != ""


def test_grains_are_ever_coarser() -> None:
    for en, ml in ALIKE:
        for heard in (sound(en), sound(ml)):
            assert bones(blur(heard)) == bones(heard)
            assert len(bones(heard)) <= len(blur(heard).replace(" ", "")) <= len(heard)


def test_bones_near_others_are_within_one_consonant() -> None:
    assert near_bones("kl") == {"kl"}
    near = near_bones("mnkl")
    assert {"mnkl", "mnk", "mnkkl", "mnrl"} <= near
    assert not {"mn", "krrl", "mnklrr"} & near


def test_words_stand_alone_and_run_together() -> None:
    words = word_sounds("Vella Nad Weavers Society")
    assert words == {"vela", "nad", "vevers", "velanad", "nadvevers", sound("society")}


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=40))
def test_any_text_has_a_sound(text: str) -> None:
    heard = sound(text)
    assert likeness(heard, heard) == 1.0
    assert set(bones(heard)) <= set("ckmnlprstv") or not heard.isascii() or any(map(str.isdigit, heard))


def test_nothing_sounds_of_nothing() -> None:
    assert sound("") == sound(" .,- ") == ""
    assert word_sounds("") == set()
    assert 0 <= likeness("", "a") <= 1
