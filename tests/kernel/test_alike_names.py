"""Names in memory are found like those in the register."""

from __future__ import annotations

from sangham.kernel.alike_names import AlikeNames


def held() -> AlikeNames[str]:
    names: AlikeNames[str] = AlikeNames()
    names.add("kalpaka", ["Kalpaka Consumer Co-operative Society Ltd.", "കല്പക കൺസ്യൂമർ സഹകരണ സംഘം"])
    names.add("manickal", ["Manickal Service Co-operative Society"])
    names.add("kerala", ["Kerala Society"])
    return names


def test_across_scripts_and_spellings() -> None:
    assert [k for k, _ in held().like(["Kalpakka Consumers' Co-op. Society"])] == ["kalpaka"]
    assert held().like(["മാണിക്കൽ സർവീസ് സഹകരണ സംഘം ക്ലിപ്തം"]) == [("manickal", 1.0)]


def test_what_is_another_society() -> None:
    assert held().like(["Manickal Consumer Co-operative Society"]) == []
    assert held().like(["Kalpaka Service Society", ""]) == []


def test_a_name_of_words_that_tell_little() -> None:
    assert held().like(["Kerala Co-operative Society"]) == [("kerala", 1.0)]
