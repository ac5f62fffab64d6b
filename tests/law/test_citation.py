"""Citations said in words, of the Act and of Government Orders."""

from __future__ import annotations

import pytest

from sangham.law.citation import in_words

IN_WORDS = {
    "s.4": ("Section 4", "4-ാം വകുപ്പ്"),
    "s.4 proviso": ("Section 4, proviso", "4-ാം വകുപ്പിന്റെ ക്ലിപ്തനിബന്ധന"),
    "s.6(2)(b) Explanation": ("Section 6(2)(b), Explanation", "6(2)(b)-ാം വകുപ്പിന്റെ വിശദീകരണം"),
    "s.16A(1)": ("Section 16A(1)", "16A(1)-ാം വകുപ്പ്"),
    "GO 86/2001 ¶3": ("G.O.(MS) 86/2001, paragraph 3", "സ.ഉ.(കൈ) 86/2001, 3-ാം ഖണ്ഡിക"),
    "GO 40/95 scheme ¶4(b)": (
        "G.O.(MS) 40/95, the scheme, paragraph 4(b)",
        "സ.ഉ.(കൈ) 40/95, പദ്ധതി, 4(b)-ാം ഖണ്ഡിക",
    ),
    "GO 40/95 scheme ¶4(d)-(f)": (
        "G.O.(MS) 40/95, the scheme, paragraph 4(d) to (f)",
        "സ.ഉ.(കൈ) 40/95, പദ്ധതി, 4(d) മുതൽ (f) വരെ ഖണ്ഡികകൾ",
    ),
    "GO 40/95 r.4(1)(a)": ("G.O.(MS) 40/95, rule 4(1)(a)", "സ.ഉ.(കൈ) 40/95, 4(1)(a)-ാം ചട്ടം"),
    "GO 123/98 r.8": ("G.O.(MS) 123/98, rule 8", "സ.ഉ.(കൈ) 123/98, 8-ാം ചട്ടം"),
    "GO 40/95 App.I ¶8": (
        "G.O.(MS) 40/95, Appendix I, paragraph 8",
        "സ.ഉ.(കൈ) 40/95, I-ാം അപ്പെൻഡിക്സ്, 8-ാം ഖണ്ഡിക",
    ),
    "GO 40/95 App.III ¶4(1)": (
        "G.O.(MS) 40/95, Appendix III, paragraph 4(1)",
        "സ.ഉ.(കൈ) 40/95, III-ാം അപ്പെൻഡിക്സ്, 4(1)-ാം ഖണ്ഡിക",
    ),
    "GO 40/95 App.II ¶14 sentence 2": (
        "G.O.(MS) 40/95, Appendix II, paragraph 14, second sentence",
        "സ.ഉ.(കൈ) 40/95, II-ാം അപ്പെൻഡിക്സ്, 14-ാം ഖണ്ഡിക, രണ്ടാം വാക്യം",
    ),
    "GO 40/95 A-1": ("G.O.(MS) 40/95, Form A-1", "സ.ഉ.(കൈ) 40/95, ഫോറം A-1"),
    "GO 40/95 A-2 cl.4": ("G.O.(MS) 40/95, Form A-2, clause 4", "സ.ഉ.(കൈ) 40/95, ഫോറം A-2, 4-ാം ഖണ്ഡം"),
    "GO 40/95 C cl.12": ("G.O.(MS) 40/95, Form C, clause 12", "സ.ഉ.(കൈ) 40/95, ഫോറം C, 12-ാം ഖണ്ഡം"),
    "GO 40/95 Annexure I": ("G.O.(MS) 40/95, Annexure I", "സ.ഉ.(കൈ) 40/95, I-ാം അനക്സർ"),
    "GO 40/95 Annexure I A(II)": ("G.O.(MS) 40/95, Annexure I, A(II)", "സ.ഉ.(കൈ) 40/95, I-ാം അനക്സർ, A(II)"),
    "GO 40/95 Annexure I SSRO": ("G.O.(MS) 40/95, Annexure I, SSRO", "സ.ഉ.(കൈ) 40/95, I-ാം അനക്സർ, SSRO"),
    "GO 40/95 Annexure I expansion": (
        "G.O.(MS) 40/95, Annexure I, on expansion",
        "സ.ഉ.(കൈ) 40/95, I-ാം അനക്സർ, വിപുലീകരണം സംബന്ധിച്ച ഭാഗം",
    ),
}


@pytest.mark.parametrize(("citation", "words"), IN_WORDS.items())
def test_a_citation_in_words(citation: str, words: tuple[str, str]) -> None:
    said = in_words(citation)
    assert (said.en, said.ml) == words


@pytest.mark.parametrize(
    "bad",
    [
        "GO 40/95", "GO 40/95 ", "GO 40 r.4", "40/95 r.4", "go 40/95 r.4", "GO 40/95 r.", "GO 40/95 r.4 (1)",
        "GO 40/95 rule 4", "GO 40/95 App.1 ¶8", "GO 40/95 App.I 8", "GO 40/95 A-3", "GO 40/95 A-2 cl.",
        "GO 40/95 r.4\n", "GO 40/95 scheme", "GO 40/95 Annexure 1", "GO 40/95 r.4 sentence 3", "GO 40/95 r.4 s.2",
        "s.7(1) sentence 2",
    ],
)  # fmt: skip
def test_what_is_no_citation_is_not_said(bad: str) -> None:
    with pytest.raises(ValueError, match="not a citation"):
        in_words(bad)
