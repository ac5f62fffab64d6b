"""Strict YAML and JSON: one meaning, or a Problem that names the line."""

from __future__ import annotations

import json
import time
from datetime import date

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from sangham.kernel.plain_yaml import DEPTH_LIMIT, load, load_json, load_yaml
from sangham.kernel.problem import Problem, Problems


def found(content: str | bytes, name: str = "a.yaml") -> tuple[Problem, ...]:
    with pytest.raises(Problems) as caught:
        load(content, name=name)
    return caught.value.found


GOOD = """\
# what promoters write
received_on: 2026-01-12
on: 2026-02-01
country: no
code: 0123
copies: 3
limited: true
nothing:
also nothing: ~
names: {en: "Sangham: Limited", ml: സംഘം ക്ലിപ്തം}
area: [G01, 'G02']
text: |
  first
  second
time: 12:30
version: 1.2.3
"""


def test_plain_values() -> None:
    got = load_yaml(GOOD, name="application.yaml")
    assert got.data == {
        "received_on": date(2026, 1, 12),
        "on": date(2026, 2, 1),  # not True
        "country": "no",  # not False
        "code": "0123",  # not 83
        "copies": 3,
        "limited": True,
        "nothing": None,
        "also nothing": None,
        "names": {"en": "Sangham: Limited", "ml": "സംഘം ക്ലിപ്തം"},
        "area": ["G01", "G02"],
        "text": "first\nsecond\n",
        "time": "12:30",  # not 750
        "version": "1.2.3",
    }


def test_every_part_has_its_place() -> None:
    got = load_yaml(GOOD, name="application.yaml")
    assert got.where("copies") == "application.yaml:6:1 › copies"
    assert got.where("names", "ml") == "application.yaml:10:33 › names › ml"
    assert got.where("area", 1) == "application.yaml:11:13 › area › 2"
    assert got.where("names", "fr") == "application.yaml:10:1 › names › fr"
    assert got.where("absent") == "application.yaml:2:1 › absent"


@pytest.mark.parametrize(
    ("content", "where", "word"),
    [
        ("a: 1\nb: 2\na: 3\n", "a.yaml:3:1 › a", "twice"),
        ("x:\n  y: 1\n  y: 1\n", "a.yaml:3:3 › x › y", "twice"),
        ("share: 100.50\n", "a.yaml:1:8 › share", "decimal point"),
        ("share: 1e5\n", "a.yaml:1:8 › share", "decimal point"),
        ("share: .inf\n", "a.yaml:1:8 › share", "decimal point"),
        ("- 2026-02-30\n", "a.yaml:1:3", "no such day"),
        ("n: 1234567890123456789\n", "a.yaml:1:4 › n", "too long"),
        ("a: &x 1\n", "a.yaml:1:4 › a", "anchor"),
        ("a: !!python/object/apply:os.system [ls]\n", "a.yaml:1:4 › a", "tag"),
        ("a: !!int '5'\n", "a.yaml:1:4 › a", "tag"),
        ("a: 1\n---\nb: 2\n", "a.yaml:2:1", "second document"),
        ("? [a, b]\n: 1\n", "a.yaml:1:3", "where a name should"),
        ("a:\n\tb: 1\n", "a.yaml:2:1", "tab"),
        ("a: b: c\n", "a.yaml:1:5", "second colon"),
        ("a: 'x\n", "a.yaml:2:1", "do not end"),
        ("a: [1, 2\nb: 3\n", "a.yaml:2:2", "cannot be read on"),
        ("a: \x01\n", "a.yaml", "cannot be read on"),
        (b"a: \xff\n", "a.yaml:1:1", "not text"),
        (b"a: 1\nb: \x92\n", "a.yaml:2:1", "not text"),
        (b"\xff\xfea", "a.yaml", "not text"),
        ("a: " + "x" * 1_000_001, "a.yaml", "too large"),
        ("[" * (DEPTH_LIMIT + 1), "a.yaml:1:31", "deep"),
    ],
)
def test_refused(content: str | bytes, where: str, word: str) -> None:
    first = found(content)[0]
    assert first.where.startswith(where)
    assert word in first.says.en
    assert first.mend.en and first.mend.ml


def test_everything_wrong_is_found_at_once() -> None:
    wrong = found("a: 1.5\na: 2\nd: 2026-13-01\nz: *y\n")
    assert [p.where for p in wrong] == [
        "a.yaml:1:4 › a",
        "a.yaml:2:1 › a",
        "a.yaml:3:4 › d",
        "a.yaml:4:4 › z",
    ]


def test_bombs_go_off_nowhere() -> None:
    laughs = "a: &a [x]\n" + "".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [{('*' + chr(97 + i) + ',') * 9}]\n" for i in range(9)
    )
    started = time.process_time()
    assert "anchor" in found(laughs)[0].says.en
    assert "deep" in found("[" * 400_000)[0].says.en
    assert "deep" in found("- " * 400_000)[0].says.en
    assert "deep" in found("[" * 900_000, "a.json")[0].says.en
    assert "deep" in found("[" * 40 + "]" * 40, "a.json")[0].says.en
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    ("content", "where", "word"),
    [
        ('{"a": 1, "a": 2}', "a.json › a", "twice"),
        ('{"a": 1.5}', "a.json", "decimal point"),
        ('{"a": NaN}', "a.json", "decimal point"),
        ('{"a": 12345678901234567890}', "a.json", "too long"),
        ('{"a": "\\ud800"}', "a.json", "broken letters"),
        ('{"a":\n 1,}', "a.json:2:", "well-formed JSON"),
        ("", "a.json:1:1", "well-formed JSON"),
    ],
)
def test_json_refused(content: str, where: str, word: str) -> None:
    first = found(content, "a.json")[0]
    assert first.where.startswith(where)
    assert word in first.says.en


def test_json_with_tabs_and_a_mark_at_its_head() -> None:
    got = load(b'\xef\xbb\xbf{\n\t"on": "2026-01-12", "n": -5}', name="facts.json")
    assert got.data == {"on": "2026-01-12", "n": -5}
    assert got.where("n") == "facts.json › n"


def test_standard_input_may_be_either() -> None:
    assert load('{"a": "2026-01-12"}', name="-").data == {"a": "2026-01-12"}
    assert load("{a: 2026-01-12}", name="-").data == {"a": date(2026, 1, 12)}
    assert load("a: 5", name="-").data == {"a": 5}
    assert "twice" in found('{"a": 1, "a": 1}', "-")[0].says.en


def test_other_encodings_and_empty_files() -> None:
    assert load("a: സംഘം".encode("utf-16"), name="a.yml").data == {"a": "സംഘം"}
    assert load_yaml(b"", name="a.yaml").data is None
    assert load_yaml("# only a remark\n", name="a.yaml").data is None


# PyYAML writes the three other line ends of Unicode as they are, and YAML reads them as spaces.
LETTERS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x85\u2028\u2029"))
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**17), 10**17) | LETTERS | st.dates(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(LETTERS, inner, max_size=4),
    max_leaves=12,
)


@settings(deadline=None)
@given(PLAIN)
def test_what_is_written_is_read(value: object) -> None:
    class NoAliases(yaml.SafeDumper):
        def ignore_aliases(self, data: object) -> bool:
            return True

    assert load_yaml(yaml.dump(value, Dumper=NoAliases, allow_unicode=True), name="a.yaml").data == value


@settings(deadline=None)
@given(PLAIN)
def test_json_is_read_as_json(value: object) -> None:
    plain = json.loads(json.dumps(value, default=str))
    assert load_json(json.dumps(plain), name="a.json").data == plain


@settings(deadline=None)
@given(st.text(alphabet=" -:?[]{}&*!|>'\"%@`#,ab01.\n\t", max_size=60) | st.binary(max_size=60))
def test_any_scrawl_is_read_or_refused(content: str | bytes) -> None:
    try:
        load(content, name="a.yaml")
    except Problems as e:
        assert all(p.where.startswith("a.yaml") for p in e.found)
