"""Papers as readers get them: text exact, pages whole, nothing over the edge, the same bytes again."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
import segno

from sangham.documents import fonts, typesetting
from sangham.documents.papers import Paper
from sangham.documents.typesetting import typeset
from sangham.kernel.problem import Problems
from sangham.kernel.text import Text
from sangham.law.outcome import Outcome
from tests.documents import matter_samples, samples
from tests.documents.conftest import run, squeezed, tool

Reads = Callable[..., str]

# Chillu, old chillu with joiners, stacked conjuncts, split vowels, dots of reph, numbers with endings.
HARD = [
    "സ്ഥിരബുദ്ധിയില്ലാത്ത", "ക്ലിപ്തം", "ക്ലിപ്തനിബന്ധന", "നമ്പർ", "രജിസ്ട്രാർ", "രജിസ്‌ട്രേഷൻ", "കൺസ്യൂമർ",
    "അവൽ അവൻ അവർ അവൾ പെൺ വാൿ", "ന്റെ ൻറെ ന്‍റെ റ്റ", "അവന്‍ അവള്‍ അവര്‍ കാല്‍", "ക്ഷമ ജ്ഞാനം ശ്രീ സ്ത്രീ സ്മൃതി",
    "ങ്ക ഞ്ച ണ്ട ന്ത മ്പ ങ്ങ ഞ്ഞ ണ്ണ ന്ന മ്മ", "ത്ഭുതം ദ്ധതി മത്സ്യം നിശ്ചയം കഷ്ടം ജ്യേഷ്ഠൻ ബ്രഹ്മം അഹ്നം",
    "കൊല്ലം കോട്ടയം കൗതുകം കൈപ്പട കെട്ടിടം കേരളം", "സൌഹൃദം ഔദ്യോഗികം", "ഋഷി കൃഷി ദുഃഖം", "ഊർജ്ജം സ്വർഗ്ഗം കർത്താവ്",
    "6(2)(b)-ാം ഖണ്ഡം", "16(1)(a)(ii)-ാം ഖണ്ഡം", "03/04/2026-ന്", "1969-ലെ", "₹6,00,000", "സ്റ്റോക്ക് ഫ്ലാറ്റ് ട്രഷറി",
    "നിർദ്ദേശപത്രിക", "പ്രാഥമിക കാർഷിക വായ്പാ സഹകരണ സംഘം", "office, first floor, affiliation",
]  # fmt: skip


def test_malayalam_comes_back_letter_for_letter(pdftotext: Reads) -> None:
    lines = tuple(Text(f"line {at}", word) for at, word in enumerate(HARD))
    got = squeezed(pdftotext(typeset(samples.registration(read=lines, narrative=lines))))
    assert [word for word in HARD if got.count(word) < 2] == []


@pytest.mark.parametrize("word", [w for w in HARD if len(w.split()) == 1])
def test_a_name_comes_back_letter_for_letter(word: str, pdftotext: Reads) -> None:
    name = Text("Name Limited", f"{word} സംഘം ക്ലിപ്തം")
    assert name.ml in squeezed(pdftotext(typeset(samples.certificate(society_name=name))))


@pytest.mark.parametrize(
    "paper", [samples.certificate(), samples.registration(), samples.refusal(), *matter_samples.ALL]
)
def test_all_that_the_paper_says_stands_on_it_in_both_languages(paper: Paper, pdftotext: Reads) -> None:
    got = re.sub(r"\s+", "", pdftotext(typeset(paper, samples.PROOF)))
    data = paper.data()
    unprinted = {"kind", "document_title", "labels"}
    said = set(itertools.chain.from_iterable(_leaves(v) for k, v in data.items() if k not in unprinted))
    said -= set(_leaves([f["tone"] for f in data.get("findings", [])]))
    assert sorted(s for s in said if re.sub(r"\s+", "", s) not in got) == []


def _leaves(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [s for v in value.values() for s in _leaves(v)]
    return [s for v in value for s in _leaves(v)] if isinstance(value, list) else []


def test_every_outcome_has_its_word_in_both_languages(pdftotext: Reads) -> None:
    got = squeezed(pdftotext(typeset(samples.refusal())))
    assert [o for o in Outcome if o.word.en not in got or o.word.ml not in got] == []


def test_a_refusal_with_eight_grounds_numbers_its_pages(pdftotext: Reads) -> None:
    pages = pdftotext(typeset(samples.refusal(8))).split("\f")[:-1]
    assert len(pages) >= 4
    for at, page in enumerate(pages, 1):
        assert f"{at} / {len(pages)}" in page
        assert "JR-TVM/118/2026" in page


def test_same_paper_same_bytes() -> None:
    assert typeset(samples.refusal(), samples.PROOF) == typeset(samples.refusal(), samples.PROOF)
    assert typeset(samples.certificate()) != typeset(samples.certificate(number="JR-TVM/C/2042/2026"))


def test_threads_make_the_same_bytes() -> None:
    papers = [samples.certificate(number=f"JR-TVM/C/{n % 3}/2026") for n in range(12)]
    with ThreadPoolExecutor(4) as several:
        made = list(several.map(typeset, papers))
    assert made == [typeset(p) for p in papers]


LONG_ML = "തിരുവനന്തപുരം ജില്ലാ സർക്കാർ ജീവനക്കാരുടെയും അദ്ധ്യാപകരുടെയും പെൻഷൻകാരുടെയും വിവിധോദ്ദേശ്യ കൺസ്യൂമർ സഹകരണ സംഘം ക്ലിപ്തം"
LONG_EN = (
    "The Thiruvananthapuram District Government Employees', Teachers' and Pensioners' Multipurpose Consumer "
    "Co-operative Society Limited"
)
ADDRESS = Text(
    "Room 3, First floor, Sahakarana Bhavan, opposite the Higher Secondary School, Main Road, Nedumangad Taluk",
    "മുറി 3, ഒന്നാം നില, സഹകരണ ഭവൻ, ഹയർ സെക്കൻഡറി സ്കൂളിന് എതിർവശം, മെയിൻ റോഡ്, നെടുമങ്ങാട് താലൂക്ക്",
)
NAMES = {
    "short": Text("Uma Ltd", "ഉമ ക്ലിപ്തം"),
    "long": Text(LONG_EN, LONG_ML),
    "one long word": Text("A" * 70 + " Ltd", "സ്ഥിരബുദ്ധിക്ലിപ്തനിബന്ധന" * 4 + " ക്ലിപ്തം"),
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_certificate_is_one_page_whatever_the_name(name: Text, pdftotext: Reads) -> None:
    pdf = typeset(samples.certificate(society_name=name, registered_office=ADDRESS))
    text = pdftotext(pdf)
    assert text.count("\f") == 1
    assert name.ml.replace(" ", "") in re.sub(r"\s+", "", text)
    assert _beyond_the_margins(pdftotext(pdf, "-bbox"), 20) == []


def test_an_area_too_long_for_the_page_stands_behind_it(pdftotext: Reads) -> None:
    places = [f"സ്ഥലം {at} ഗ്രാമപഞ്ചായത്ത്" for at in range(1, 91)]
    area = Text(", ".join(f"Place {at} Grama Panchayat" for at in range(1, 91)), ", ".join(places))
    pages = pdftotext(typeset(samples.certificate(area_of_operation=area))).split("\f")[:-1]
    assert len(pages) >= 2
    assert "As set out on the next page" in pages[0] and "അടുത്ത പേജിൽ" in pages[0]
    assert "Meenakshi Varma" in pages[0]
    assert [p for p in places if p not in squeezed(" ".join(pages[1:]))] == []


@pytest.mark.parametrize("paper", [samples.registration(), samples.refusal()])
def test_no_line_runs_over_the_edge(paper: Paper, pdftotext: Reads) -> None:
    long = Text("W" * 200, "സ്ഥിരബുദ്ധിയില്ലാത്ത" * 12)
    stretched = replace(paper, narrative=(long,), subject=long, society_name=NAMES["long"])  # type: ignore[call-arg]
    pdf = typeset(stretched)
    assert _beyond_the_margins(pdftotext(pdf, "-bbox"), 18) == []
    assert long.ml in re.sub(r"\s+", "", pdftotext(pdf))


def _beyond_the_margins(bbox: str, margin_mm: float) -> list[str]:
    margin = margin_mm * 72 / 25.4
    words = re.findall(
        r'<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="[\d.-]+">(.*?)</word>', bbox
    )
    assert len(words) > 40
    return [word for left, right, word in words if float(left) < margin or float(right) > 595.28 - margin]


def test_no_dotted_circle_under_an_ending_after_a_latin_letter(pdftotext: Reads) -> None:
    """Shaped after a Latin letter, a vowel sign gets a dotted circle, which makes the word wider."""
    lines = tuple(Text("x", f"ക {word} ക") for word in ("19(b)", "-ാം", "19(b)-ാം"))
    boxes = pdftotext(typeset(samples.registration(read=lines)), "-bbox")
    found = re.findall(r'xMin="([\d.]+)"[^>]*xMax="([\d.]+)"[^>]*>(19\(b\)|-ാം|19\(b\)-ാം)<', boxes)
    width = {word: float(right) - float(left) for left, right, word in found}
    assert width["19(b)-ാം"] == pytest.approx(width["19(b)"] + width["-ാം"], abs=1)


def test_the_code_on_the_paper_is_the_address(tmp_path: Path) -> None:
    """Each module of the printed code, sampled from a raster at 150 dots an inch, is the module of segno's."""
    (tmp_path / "c.pdf").write_bytes(typeset(samples.certificate()))
    run(
        tool("pdftoppm", "poppler-utils"),
        "-r",
        "150",
        "-gray",
        "-singlefile",
        tmp_path / "c.pdf",
        tmp_path / "c",
    )
    header, pixels = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", (tmp_path / "c.pgm").read_bytes()), b""
    assert header
    wide, pixels = int(header[1]), (tmp_path / "c.pgm").read_bytes()[header.end() :]
    dark = lambda x, y: pixels[int(y) * wide + int(x)] < 110  # noqa: E731
    dot = 150 / 25.4
    rows = len(pixels) // wide
    bottom = next(
        y
        for y in range(int(rows - 22 * dot), 0, -1)
        if sum(dark(x, y) for x in range(int(25.2 * dot), int(32 * dot))) > 30
    )
    side, left = 28 * dot, 25 * dot
    matrix = [list(row) for row in segno.make(samples.VERIFY, error="m", micro=False).matrix]
    module = side / len(matrix)
    assert module / dot > 0.5, "modules of half a millimetre and more scan from a print"
    top = bottom + 1 - side
    printed = [
        [int(dark(left + (x + 0.5) * module, top + (y + 0.5) * module)) for x in range(len(matrix))]
        for y in range(len(matrix))
    ]
    assert printed == matrix


@pytest.mark.parametrize(
    ("letter", "named"),
    [
        ("தமிழ்", "U+0BA4"),
        ("🙂", "U+1F642"),
        ("\u202e", "U+202E"),
        ("\x07", "U+0007"),
        ("\u200b", "U+200B"),
        ("漢", "U+6F22"),
    ],
)
def test_a_letter_that_cannot_be_printed_is_named_not_boxed(letter: str, named: str) -> None:
    with pytest.raises(Problems) as e:
        typeset(samples.certificate(society_name=Text(f"Uma {letter} Ltd", f"ഉമ {letter} ക്ലിപ്തം")))
    assert named in str(e.value)
    assert named in e.value.lines("ml")[0]
    assert "\u202e" not in "".join(e.value.lines("en"))


def test_every_unprintable_letter_is_found_in_one_pass() -> None:
    with pytest.raises(Problems) as e:
        typeset(samples.certificate(society_name=Text("Uma 漢 Ltd", "ഉമ க ക്ലിപ്തം")))
    assert len(e.value.found) == 2


def test_a_missing_face_names_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    class OnlyLatin:
        def __init__(self, **_: object) -> None: ...
        def families(self) -> list[str]:
            return ["Noto Sans", "Noto Serif"]

    fonts.installed.cache_clear()
    monkeypatch.setattr(fonts.typst, "Fonts", OnlyLatin)
    with pytest.raises(Problems) as e:
        fonts.installed()
    monkeypatch.undo()
    fonts.installed.cache_clear()
    assert {p.where for p in e.value.found} == {"Manjari", "Rachana", "Noto Sans Malayalam"}
    assert "fonts-smc-manjari" in str(e.value) and "fonts-smc-rachana" in str(e.value)


def test_sheets_fall_back_as_fonts_says() -> None:
    look = (typesetting.SHEETS / "look.typ").read_text()
    for chain in fonts.CHAINS:
        assert "(" + ", ".join(f'"{f}"' for f in chain) + ")" in look


@pytest.mark.parametrize(
    "attachments",
    [
        {"a.exe": b"x"},
        {"../a.json": b"{}"},
        {"a.json": b"\xff\xfe"},
        {"a.json": b" " * 3_000_000},
        {"json": b"{}"},
    ],
)
def test_attachments_that_are_not_json_or_text_are_refused(attachments: dict[str, bytes]) -> None:
    with pytest.raises(Problems):
        typeset(samples.certificate(), attachments)


def test_what_is_too_long_is_refused() -> None:
    with pytest.raises(Problems) as e:
        typeset(samples.registration(narrative=(Text("a " * 10_000, "അ"),)))
    assert "12000" in str(e.value)


def test_text_is_never_markup(pdftotext: Reads) -> None:
    name = Text('#panic("x") *b* _i_ $x$ <l> @r Ltd', '#image("/etc/passwd") ക്ലിപ്തം')
    got = squeezed(pdftotext(typeset(samples.certificate(society_name=name))))
    assert name.en in got and name.ml in got
