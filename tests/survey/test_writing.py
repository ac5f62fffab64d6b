"""The file of a survey, in three forms, and the command."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import openpyxl
import pytest
from pyarrow import parquet
from typer.testing import CliRunner

from sangham.cli.survey import app
from sangham.kernel.names import Name
from sangham.survey.wording import COLUMNS
from tests.register.conftest import *  # noqa: F403  the office and its acts
from tests.register.conftest import Enter, place_ids


def run(*words: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, list(words))
    return done.exit_code, done.stdout, done.stderr


@pytest.fixture
def two(enter: Enter) -> None:
    enter(number=1, name=Name("=Weavers", "നെയ്ത്തുകാർ"), area=place_ids("Manickal", "Shornur"))
    enter(number=None, name=Name("", "വെമ്പായം സഹകരണ സംഘം ക്ലിപ്തം"), area=None, class_name="")


HEADINGS = [f"{heading.en} · {heading.ml}" for heading in COLUMNS.values()]


def survey(out: Path, *more: str) -> tuple[int, str, str]:
    return run("name-stands", "--on", "2026-01-19", "--out", str(out), *more)


def test_csv_for_people(two: None, tmp_path: Path) -> None:
    status, said, _ = survey(out := tmp_path / "names.csv")
    assert status == 0 and "Societies asked: 2." in said
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    with out.open(encoding="utf-8-sig", newline="") as file:
        headings, first, second = csv.reader(file)
    assert headings == HEADINGS
    row = dict(zip(COLUMNS, first, strict=True))
    assert (row["number"], row["name_en"], row["districts"]) == (
        "1",
        "=Weavers",
        "Palakkad; Thiruvananthapuram",
    )
    assert (row["outcome"], row["failed"], row["missing"]) == ("NOT_MET", "s.5(2)", "")
    row = dict(zip(COLUMNS, second, strict=True))
    assert (row["number"], row["name_en"], row["districts"], row["class"]) == ("", "", "", "")
    assert row["outcome"] == "MET"


def test_xlsx_for_people(two: None, tmp_path: Path) -> None:
    status, _, _ = survey(out := tmp_path / "names.xlsx", "--lang", "ml")
    assert status == 0
    book = openpyxl.load_workbook(out)
    counts, sheet = book.worksheets
    assert [cell.value for cell in sheet[1]] == HEADINGS
    name = sheet.cell(row=2, column=1 + list(COLUMNS).index("name_en"))
    assert (name.value, name.data_type) == ("=Weavers", "s")  # a text, and no formula
    assert "ഈ പേര് ആകാമോ?" in [row[0].value for row in counts.iter_rows()]


def test_parquet_for_programs(two: None, tmp_path: Path) -> None:
    status, said, _ = survey(out := tmp_path / "names.parquet", "--json", "--where", "office=JR-TVM")
    table = parquet.read_table(out)
    assert status == 0 and table.column_names == list(COLUMNS)
    assert table.column("number").to_pylist() == [1, None]
    assert table.column("districts").to_pylist() == ["Palakkad; Thiruvananthapuram", None]
    about = {key.decode(): value.decode() for key, value in table.schema.metadata.items()}
    assert about["question"] == "name-stands" and about["where"] == "office=JR-TVM"
    counts = json.loads(said)
    assert (counts["asked"], counts["outcomes"]) == (2, {"MET": 1, "NOT_MET": 1})
    assert counts["clauses"] == {"s.5(2)": {"failed": 1, "unknown": 0, "doubtful": 0, "discretion": 0}}
    assert counts["districts"]["null"] == {"MET": 1}


def test_parquet_of_nobody(db: None, tmp_path: Path) -> None:
    assert survey(out := tmp_path / "nobody.parquet")[0] == 0
    assert parquet.read_table(out).num_rows == 0


@pytest.mark.parametrize("lang", ["en", "ml"])
@pytest.mark.usefixtures("two")
def test_what_is_wrong_is_said_and_nothing_written(tmp_path: Path, lang: str) -> None:
    for words in (
        ("name-stands", "--on", "2026-01-19", "--out", str(tmp_path / "names.doc")),
        ("no-such-question", "--on", "2026-01-19", "--out", str(tmp_path / "names.csv")),
        ("name-stands", "--on", "19/1/2026", "--out", str(tmp_path / "names.csv")),
        ("name-stands", "--out", str(tmp_path / "names.csv")),
        ("name-stands", "--on", "2026-01-19", "--where", "class=x", "--out", str(tmp_path / "names.csv")),
    ):
        status, out, error = run(*words, "--lang", lang)
        assert (status, out) == (2, "") and error.strip()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("two")
def test_a_file_that_cannot_be_written_leaves_the_older_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    status, _, error = survey(tmp_path / "file" / "names.csv")
    assert status == 2 and "cannot be written" in error
    assert (tmp_path / "file").read_text() == "in the way"
