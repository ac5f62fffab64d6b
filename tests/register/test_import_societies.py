"""A list entered as the clerk decided: exactly so, once, with everything that was written kept."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from examples.societies.make_messy import as_bytes, messy
from sangham.journal.actions.rebuild import check_tables
from sangham.journal.actor import Actor
from sangham.journal.models import Entry, Particular
from sangham.kernel.names import Name
from sangham.kernel.problem import Problems
from sangham.register.actions.enter_society import enter_society
from sangham.register.importing.doubts import Choice
from sangham.register.models import AuditCertificate, Society, YearlyStatement
from tests.register.conftest import Enter
from tests.register.importing.lists import INSPECTOR, ON, filled, read, sheet
from tests.register.importing.lists import enter as entered_by

GOOD = ["T 386", "Aruvi Consumer Society Ltd.", "12.03.1974", "Consumer", "Manickal", "Working"]


def test_a_row_and_all_that_was_written(office: str, tmp_path: Path) -> None:
    headings = [
        "Reg. No.",
        "Name",
        "Date of registration",
        "Class",
        "Area of operation",
        "Status",
        "Secretary",
        "Shelf",
        "Remarks",
    ]
    content = sheet([*GOOD, "a made-up person", "R2", "asks for the made-up person"], headings=headings)
    done = entered_by(content, filled(read(content), tmp_path), source="Register of societies, volume 4")
    (society,) = Society.objects.all()
    assert done.entered == [society.id]
    assert society.entered_from == "Register of societies, volume 4 › Sheet › 2"
    assert society.tier == "" and society.number_text.ml == "ടി 386" and society.remarks == ""
    entry = Entry.objects.get(stream=society.stream)
    assert (entry.author, entry.office) == (INSPECTOR.official, INSPECTOR.office)
    assert "made-up person" not in entry.payload
    kept = json.loads(Particular.objects.get(entry=entry).content or "")
    assert {c["written"] for c in kept["cells"]} == {
        *GOOD,
        "a made-up person",
        "R2",
        "asks for the made-up person",
    }


def test_what_is_said_of_a_year_is_entered_with_the_list_as_its_paper(office: str, tmp_path: Path) -> None:
    headings = [
        "Reg. No.",
        "Name",
        "Audit completed upto",
        "Audit class",
        "Members as on 31.03.2024",
        "Share capital (Rs.) as on 31.03.2024",
    ]
    rows = (
        ["T 1", "Aruvi Society", "31.03.2023", "A", "1,250", "Rs. 1,25,000/-"],
        ["T 2", "Kuyil Bank", "2022-23", "B", "about 300", "1.25 lakh"],
        ["T 3", "Malar Society", "2022", "", "", ""],
    )
    content = sheet(*rows, headings=headings)
    found = read(content, "list.xlsx")
    assert [(d.cell, d.kind) for d in found.asking.doubts] == [
        ("C3", "audit_year"), ("E3", "members_unreadable"), ("C4", "audit_year_unreadable"),
    ]  # fmt: skip
    entered_by(content, filled(found, tmp_path))
    audits = AuditCertificate.objects.order_by("year_ended_on", "audit_class").values_list(
        "year_ended_on", "audit_class", "from_on"
    )
    assert list(audits) == [(date(2023, 3, 31), "A", None), (date(2023, 3, 31), "B", None)]
    one = YearlyStatement.objects.get(society__number=1)
    assert (one.year_ended_on, one.capital_in_all, one.individuals) == (date(2024, 3, 31), 12_500_000, None)
    assert one.as_written == [{"written": "Members as on", "count": 1250}]
    assert one.paper == {
        "kind": "list of societies",
        "number": "list.xlsx",
        "dated_on": None,
        "sha256": found.sha256,
    }
    assert YearlyStatement.objects.get(society__number=2).capital_in_all == 12_500_000
    assert Society.objects.get(number=3).as_written == {"audit_year": "2022"}
    assert check_tables() == []


def test_members_of_no_day_are_kept_as_written(office: str, tmp_path: Path) -> None:
    content = sheet(
        ["T 1", "Aruvi Society", "1250", "5,000"], headings=["Reg. No.", "Name", "Members", "Share capital"]
    )
    entered_by(content, filled(read(content), tmp_path))
    assert Society.objects.get().as_written == {"members": "1250", "share_capital": "5,000"}
    assert not YearlyStatement.objects.exists()


def test_remarks_are_entered_where_the_clerk_says_so(office: str, tmp_path: Path) -> None:
    content = sheet([*GOOD, "file lost"], headings=["Reg. No.", "Name", "Date of registration", "Class", "Area of operation", "Status", "Remarks"])  # fmt: skip
    entered_by(content, filled(read(content), tmp_path, {"remarks": (Choice.WRITTEN, "")}))
    assert Society.objects.get().remarks == "file lost"


def test_a_column_named_by_the_clerk(office: str, tmp_path: Path) -> None:
    content = sheet(["T 1", "Aruvi Society", "Consumer"], headings=["Reg. No.", "Name", "Xyz"])
    entered_by(content, filled(read(content), tmp_path, {"column": (Choice.VALUE, "Class")}))
    assert Society.objects.get().class_name == "consumer"


def test_once_and_no_more(office: str, tmp_path: Path) -> None:
    content = sheet(GOOD, ["T 1", "Kuyil Bank", "12/3/74", "", "", ""])
    decisions = filled(read(content), tmp_path)
    assert len(entered_by(content, decisions).entered) == 2
    entries = Entry.objects.count()
    again = entered_by(content, decisions)
    assert (again.entered, len(again.before), Entry.objects.count()) == ([], 2, entries)
    # The same rows in another file, one of them new: what is entered is known wherever it stands.
    longer = sheet(["T 2", "Malar Bank", "", "", "", ""], GOOD, ["T 1", "Kuyil Bank", "12/3/74", "", "", ""])
    more = entered_by(longer, filled(read(longer), tmp_path))
    assert (len(more.entered), len(more.before)) == (1, 2)


def test_the_same_as_one_on_the_register(office: str, enter: Enter, tmp_path: Path) -> None:
    id_ = enter()
    content = sheet(["", "Manickal Service Co-op Society", "", "", "", ""])
    done = entered_by(
        content,
        filled(
            read(content),
            tmp_path,
            {"alike_society": (Choice.SAME, "ടി 385")},
            otherwise=(Choice.PROPOSED, ""),
        ),
    )
    assert [row.same_as for row in done.same] == [id_] and Society.objects.count() == 1
    with pytest.raises(Problems, match="no society on the register"):
        entered_by(content, filled(read(content), tmp_path, {"alike_society": (Choice.SAME, "T 12345")}))


def test_two_of_one_number_are_never_entered_with_it(office: str, tmp_path: Path) -> None:
    content = sheet(GOOD, ["T 386", "Kuyil Bank", "", "", "", ""])
    entered_by(content, filled(read(content), tmp_path, {"number_twice": (Choice.WRITTEN, "")}))
    other = Society.objects.get(name_en="Kuyil Bank")
    assert other.number is None and other.as_written["number"] == "T 386"


def test_a_number_given_meanwhile_is_told_and_the_rest_goes_on(
    office: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = sheet(GOOD, ["T 1", "Kuyil Bank", "", "", "", ""])
    decisions = filled(read(content), tmp_path)
    from sangham.register.actions import import_societies as module

    def meanwhile(*args: Any) -> None:
        enter_society(
            name=Name("Another", ""),
            office="JR-TVM",
            number=386,
            area=None,
            entered_from="x",
            by=INSPECTOR,
            on=ON,
        )

    monkeypatch.setattr(module, "check_decisions", meanwhile)
    done = entered_by(content, decisions)
    assert len(done.entered) == 1 and len(done.refused) == 1
    assert "number of Another" in done.lines("en")[1]


def test_nobody_else_may(office: str, tmp_path: Path) -> None:
    content = sheet(GOOD)
    decisions = filled(read(content), tmp_path)
    with pytest.raises(Problems, match="posted at this office"):
        entered_by(content, decisions, by=Actor("jr-pkd", "JR-PKD", "register"))
    assert not Society.objects.exists()


def test_all_troubles_together(office: str, tmp_path: Path) -> None:
    content = as_bytes(messy())
    found = read(content, "messy.xlsx")
    done = entered_by(content, filled(found, tmp_path, lang="ml"), "messy.xlsx")
    rows = len(done.entered) + len(done.left) + len(done.same) + len(done.refused)
    assert rows == len(found.rows) and done.others == len(found.others)
    assert (len(done.entered), len(done.left), done.refused) == (17, 5, [])
    assert check_tables() == []
    assert not Entry.objects.filter(payload__contains="made-up person").exists()


def test_the_example_is_what_its_maker_makes() -> None:

    import io

    folder = Path(__file__).parents[2] / "examples" / "societies"
    kept = openpyxl.load_workbook(folder / "messy.xlsx")
    made = openpyxl.load_workbook(io.BytesIO(as_bytes(messy())))
    for one, other in zip(kept.worksheets, made.worksheets, strict=True):
        assert [[c.value for c in row] for row in one] == [[c.value for c in row] for row in other]


CELLS = st.one_of(
    st.just(""),
    st.sampled_from(
        ["T 1", "ടി 2", "5", "Aruvi Society", "കുയിൽ സംഘം", "Total", "12/3/74", "1974", "Manickal", "u/l", "ditto", "#REF!", "-",
         "klIcW kwLw", "Reg. No.", "Name", "(1)", "(2)", "Note", "x" * 400]
    ),
    st.text(max_size=12).filter(lambda t: t.isprintable()),
)  # fmt: skip


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.lists(CELLS, min_size=1, max_size=8), min_size=1, max_size=8), at=st.integers(0, 3))
def test_no_row_of_any_sheet_is_lost(office: str, tmp_path: Path, rows: list[list[str]], at: int) -> None:
    """Each row that has something in it is entered, left by decision, the same as another, or told of; and every cell of
    those that may be societies is kept."""
    table = [*rows[:at], ["Reg. No.", "Name", "Date", "Class", "Area", "Status", "Remarks"], *rows[at:]]
    text = io.StringIO()
    csv.writer(text).writerows(table)
    content = text.getvalue().encode()
    found = read(content, "list.csv")
    numbers = [s.raw.number for s in found.rows] + [o.number for o in found.others]
    filled_rows = [n for n, row in enumerate(table, start=1) if any(cell.strip() for cell in row)]
    assert sorted(numbers) == filled_rows
    with transaction.atomic():
        before = Society.objects.count()
        done = entered_by(content, filled(found, tmp_path), "list.csv")
        ended = [*done.left, *done.same, *(row for row, _ in done.refused)]
        assert len(done.entered) + len(ended) + done.others == len(filled_rows)
        assert Society.objects.count() - before == len(done.entered) and not done.refused
        for particular in Particular.objects.filter(entry__stream__startswith="society/"):
            kept = json.loads(particular.content or "{}")
            written = [c["written"].strip() for c in kept["cells"]]
            assert written == [cell.strip() for cell in table[kept["row"] - 1] if cell.strip()]
        transaction.set_rollback(True)
