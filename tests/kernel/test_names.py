"""Names: one spelling, the number no part of the name, the last word, keys across two scripts."""

from __future__ import annotations

import itertools
import time
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sangham.kernel.names import (
    Name,
    last_word,
    normalise,
    search_key,
    search_text,
    search_words,
    without_number,
    words,
)

MALAYALAM = st.text(alphabet=[chr(c) for c in range(0x0D00, 0x0D80)] + list(" .\u200c\u200d()No123"))
ANY = st.one_of(
    st.text(),
    MALAYALAM,
    st.text(alphabet="LtdNo.T:# ()limited/-019ക്ലിപ്തം നമ്പർ"),
)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("മാണിക്കല്\u200d", "മാണിക്കൽ"),
        ("കണ്\u200dസ്യൂമര്\u200d", "കൺസ്യൂമർ"),
        ("അവന്\u200d അവള്\u200d വാക്\u200d", "അവൻ അവൾ വാൿ"),
        ("കൊല്ലം", "കൊല്ലം"),
        ("ക\u0d46\u0d3eല്ലം", "കൊല്ലം"),
        ("  Manickal \u00a0 Consumer\tSociety ", "Manickal Consumer Society"),
        ("ലിമിറ്റഡ്\u200c", "ലിമിറ്റഡ്"),
        ("തമിഴ്\u200cനാട്", "തമിഴ്\u200cനാട്"),
        ("\ufeffVembayam\u200b", "Vembayam"),
        ("Vem\0bay\ud800am\x1b", "Vembayam"),
    ],
)
def test_normalise(written: str, kept: str) -> None:
    assert normalise(written) == kept


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Kalpaka Co-op Society Ltd. No. T.1002", "Kalpaka Co-op Society Ltd."),
        ("Kalpaka Co-op Society Ltd No: 385", "Kalpaka Co-op Society Ltd"),
        ("Kalpaka Co-op Society Ltd., No.T 1002", "Kalpaka Co-op Society Ltd."),
        ("Kalpaka Co-op Society Limited (Reg. No. 12)", "Kalpaka Co-op Society Limited"),
        ("Kalpaka Co-op Society Limited (Regn. No. S.IND(TVM) 12/2019).", "Kalpaka Co-op Society Limited"),
        ("Kalpaka Co-op Society Limited [Registration Number 12]", "Kalpaka Co-op Society Limited"),
        ("Kalpaka Co-op Society Ltd.No.1002", "Kalpaka Co-op Society Ltd."),
        ("Kalpaka Co-op Society Ltd. #385", "Kalpaka Co-op Society Ltd."),
        ("Kalpaka Co-op Society Ltd. no. t.1002", "Kalpaka Co-op Society Ltd."),
        ("Kalpaka Co-op Society Limited T 1002", "Kalpaka Co-op Society Limited"),
        ("Kalpaka Co-op Society Limited 385", "Kalpaka Co-op Society Limited"),
        ("Kalpaka Co-op Society Ltd No 385 (No 386)", "Kalpaka Co-op Society Ltd"),
        ("കല്പക സഹകരണ സംഘം ക്ലിപ്തം നമ്പർ 385", "കല്പക സഹകരണ സംഘം ക്ലിപ്തം"),
        ("കല്പക സഹകരണ സംഘം ക്ലിപ്തം നമ്പര്\u200d 385", "കല്പക സഹകരണ സംഘം ക്ലിപ്തം"),
        ("കല്പക സഹകരണ സംഘം ക്ലിപ്തം നമ്പര് 385", "കല്പക സഹകരണ സംഘം ക്ലിപ്തം"),
        ("കല്പക സഹകരണ സംഘം ക്ലിപ്തം നം. 385", "കല്പക സഹകരണ സംഘം ക്ലിപ്തം"),
        ("കല്പക സഹകരണ സംഘം ക്ലിപ്തം ന: 385", "കല്പക സഹകരണ സംഘം ക്ലിപ്തം"),
        ("കല്പക സഹകരണ സംഘം ക്ലിപ്തം നമ്പർ ടി 1002", "കല്പക സഹകരണ സംഘം ക്ലിപ്തം"),
        ("കല്പക സഹകരണ സംഘം ക്ലിപ്തം, നമ്പർ: ടി.1002", "കല്പക സഹകരണ സംഘം ക്ലിപ്തം"),
        ("കല്പക സഹകരണ സംഘം ക്ലിപ്തം നമ്പർ എസ്.ഐ.എൻ.ഡി (ടി) 1002", "കല്പക സഹകരണ സംഘം ക്ലിപ്തം"),
        ("കല്പക സഹകരണ സംഘം ക്ലിപ്തം (രജി. നമ്പർ എ 524)", "കല്പക സഹകരണ സംഘം ക്ലിപ്തം"),
        ("കല്പക സഹകരണ സംഘം ക്ലിപ്തം രജിസ്റ്റർ നമ്പർ 524", "കല്പക സഹകരണ സംഘം ക്ലിപ്തം"),
        ("കല്പക സഹകരണ സംഘം ക്ലിപ്തം No. 385", "കല്പക സഹകരണ സംഘം ക്ലിപ്തം"),
        ("കല്പക സഹകരണ സംഘം ക്ലിപ്തം നമ്പർ ൩൮൫", "കല്പക സഹകരണ സംഘം ക്ലിപ്തം"),
        ("കല്പക സഹകരണ സംഘം ക്ലിപ്തംനമ്പർ385", "കല്പക സഹകരണ സംഘം ക്ലിപ്തം"),
    ],
)
def test_the_number_is_no_part_of_the_name(written: str, name: str) -> None:
    assert without_number(written) == name


@pytest.mark.parametrize(
    "name",
    [
        "Ward 12 Weavers' Co-operative Society Limited",
        "Vision 2030",
        "Casino Workers' Society",
        "Thiruvananthapuram No Waste Society Limited",
        "നമ്പർ വൺ സഹകരണ സംഘം ക്ലിപ്തം",
        "കല്പക സഹകരണ സംഘം ക്ലിപ്തം",
        "No. 385",
        "നമ്പർ വൺ സഹകരണ സംഘം 24",
        "രജിത വനിത സംഘം 2000",
        "Reginald Memorial Society 1924",
    ],
)
def test_what_is_not_a_registration_number_stays(name: str) -> None:
    assert without_number(name) == name


@pytest.mark.parametrize(
    ("name", "last"),
    [
        ("Kalpaka Co-operative Society Limited", "limited"),
        ("Kalpaka Co-operative Society LTD. No. T.1002", "ltd"),
        ("Kalpaka Co-operative Society (Limited).", "limited"),
        ("Kalpaka Limited Co-operative Society", "society"),
        ("കല്പക സഹകരണ സംഘം ക്ലിപ്തം നമ്പർ 385", "ക്ലിപ്തം"),
        ("കല്പക സഹകരണ സംഘം ക്\u200cലിപ്തം", "ക്ലിപ്തം"),
        ("കല്പക സഹകരണ സംഘം ലിമിറ്റഡ്\u200c", "ലിമിറ്റഡ്"),
        ("", ""),
    ],
)
def test_last_word(name: str, last: str) -> None:
    assert last_word(name) == last


ODD = ("\u0d3e", "\u0d57", "\u200c", "\u200d", "\u2019", "\x1f", "\xa0", "\u0301", "\ufdfa", "\u2028")
RUNS = st.text(alphabet=[*"aNosltdcop12.'-()&,", *"കോഓപ്പറേീവ്ലിെഡൊംക", *"①²½Σßéﬃ", *ODD], max_size=6)
ENDS = st.sampled_from(
    ["co", "op", "Co-op", "K.S.E.B", "No", "No.", "①", "5", "5A", "കോ", "ഓപ്പറേറ്റീവ്", "Ltd", "&", ".", ""]
)


@settings(deadline=None, max_examples=300)
@given(st.lists(RUNS | ENDS, max_size=8).map(" ".join))
@example("a b No c ①")
@example("X ltd ① A B")
@example("co co op ltd")
@example("co & . op")
@example("a കോ ഓപ്പറേറ്റീവ്കോ ഓപ്പറേറ്റീവ് ഓപ്പറേറ്റീവ്")
def test_the_last_word_is_the_last_of_the_words(name: str) -> None:
    assert last_word(name) == (words(name) or ("",))[-1]


def test_words_join_initials_and_drop_punctuation() -> None:
    assert words("K.S.E.B. Employees' Co.op. Society Ltd. No. 12") == (
        "kseb", "employees", "cooperative", "society", "ltd",
    )  # fmt: skip


@pytest.mark.parametrize(
    "same",
    [
        ("Manickal Co-op. Soc. Ltd.", "MANICKAL CO-OPERATIVE SOCIETY LIMITED No. T 12",
         "Manickal Co op society limited"),
        ("മാണിക്കൽ സഹകരണ സംഘം ക്ലിപ്തം", "മാണിക്കല്\u200d സഹകരണസംഘം ലിമിറ്റഡ്",
         "മാണിക്കൽ കോ-ഓപ്പറേറ്റീവ് സൊസൈറ്റി ക്ലിപ്തം നമ്പർ 4"),
        ("ഡിപ്പാർട്ട്മെന്റ്", "ഡിപ്പാർട്ട്മെൻറ്", "ഡിപ്പാർട്ട്മെൻ്റ്", "ഡിപ്പാര്\u200dട്ട്\u200cമെന്റ്"),
        ("അടൂര്", "അടൂർ", "അടൂര്\u200d"),
        ("ആറ്റിങ്ങൽ", "ആററിങ്ങല്\u200d"),
        ("സൗഹൃദ", "സൌഹൃദ"),
        ("തൊണ്ടർനാട്", "തൊണ്ടര്\u200dനാടു്"),
    ],
)  # fmt: skip
def test_one_key_for_one_name(same: tuple[str, ...]) -> None:
    assert len({search_key(name) for name in same}) == 1


def test_the_suffix_agrees_across_scripts_and_the_place_does_not() -> None:
    assert (
        search_key("സഹകരണ സംഘം ക്ലിപ്തം") == search_key("Co-op Society Ltd.") == "cooperative society limited"
    )
    assert search_key("വെമ്പായം സഹകരണ സംഘം") != search_key("മാണിക്കൽ സഹകരണ സംഘം")


def test_search_text_holds_a_part_of_any_word_in_either_script() -> None:
    text = search_text("Kalpaka Co-op Society Ltd.", "കല്പക സഹകരണ സംഘം ക്ലിപ്തം")
    for part in ("kalp", "cooperative", "ltd", "limited", search_key("കല്പ"), search_key("സഹക")):
        assert part in text


def test_each_word_sought_is_in_the_text_of_a_name_that_has_it() -> None:
    text = search_text("Kalpaka Consumer Co-operative Society Limited", "കല്പക കൺസ്യൂമർ സഹകരണ സംഘം ക്ലിപ്തം")
    for sought in ("kalpa co-op ltd", "consum limited", "കല്പക കൺസ്യൂമർ", "സഹകര", "ലിമിറ്റഡ്"):
        assert all(keyed in text or plain in text for keyed, plain in search_words(sought)), sought
    assert len(search_words("ltd ltd LTD.")) == 1


def test_two_scripts_are_composed_as_unicode_has_it() -> None:
    signs = [chr(c) for c in (*range(0x20, 0x7F), *range(0x0D00, 0x0D80)) if not chr(c).isspace()]
    for pair in itertools.product(signs, signs):
        assert normalise("".join(pair)) == unicodedata.normalize("NFC", "".join(pair))


@settings(deadline=None)
@given(ANY)
@example("ക്\u200d\u200c\u200c")
@example("ന്\u200c\u200d")
@example("Ltd. No. 1 No. 2")
@example("ﬃ No ſ 1")
@example("A:്")
@example("െൌ")
@example("െ\x00ാ")
@example("co/op ലിമിറ്റഡ് 385")
def test_folding_twice_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert without_number(without_number(text)) == without_number(text)
    assert words(" ".join(words(text))) == words(text)
    assert search_key(search_key(text)) == search_key(text)


@pytest.mark.parametrize(
    "hostile",
    [
        "No. " * 3000,
        "ടി." * 3000 + "1x",
        "(" * 9000 + "1",
        "No " + "A." * 4000 + "1!",
        "1/" * 5000,
        "No 1 " * 200,
        "No 1 " * 9000,
    ],
)
def test_a_hostile_name_costs_little(hostile: str) -> None:
    began = time.process_time()
    without_number(hostile)
    assert time.process_time() - began < 2


def test_a_name_has_at_least_one_script() -> None:
    both = Name("Kalpaka  Society", "കല്പക സംഘം")
    assert (both.en, both.in_("ml"), both.other("ml")) == ("Kalpaka Society", "കല്പക സംഘം", "Kalpaka Society")
    alone = Name("Kalpaka", "")
    assert (alone.in_("ml"), alone.other("ml"), alone.other("en")) == ("Kalpaka", "", "")
    with pytest.raises(ValueError, match="at least one"):
        Name("", " ")
