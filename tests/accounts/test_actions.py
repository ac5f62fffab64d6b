"""Offices, postings and conferrals are entered, checked, and stand in the tables."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sangham.accounts.actions.confer_powers import confer_powers
from sangham.accounts.actions.open_office import open_office
from sangham.accounts.actions.post_official import post_official
from sangham.accounts.actions.set_up_office import set_up_office
from sangham.accounts.facts import conferral_orders
from sangham.accounts.models import Conferral, Office, Official, Posting
from sangham.accounts.queries import conferrals_on, office, offices_competent, official, posting_on
from sangham.journal.actor import SET_UP, Actor
from sangham.journal.models import Entry
from sangham.kernel.names import Name
from sangham.kernel.problem import Problems

pytestmark = pytest.mark.django_db
ON = date(2026, 1, 1)
GOVERNMENT = Actor("sec-coop", "GOV-COOP", "s.3(2)")
RCS = Actor("rcs", "RCS", "postings")
EXAMPLE = Path(__file__).parents[2] / "examples" / "office.yaml"


def test_the_sample_office(offices: list[str]) -> None:
    assert {"GOV-COOP", "RCS", "GOV-IND", "DIR-IND", "JR-TVM", "GM-DIC-TVM", "JR-PKD", "AR-NDD", "AUDIT"} == {
        *offices
    }
    kinds = list(Entry.objects.filter(stream="office/JR-TVM").values_list("kind", flat=True))
    assert kinds == ["office_opened", *["official_posted"] * 3, "powers_conferred"]
    joint_registrar = office("JR-TVM")
    assert joint_registrar is not None
    assert (joint_registrar.series, joint_registrar.series_ml, joint_registrar.numbers_after) == (
        "T",
        "ടി",
        2040,
    )
    posting = posting_on("jr-tvm", date(2026, 4, 3), office_code="JR-TVM")
    assert posting is not None and (posting.role, posting.office_id) == ("registrar", "JR-TVM")
    assert posting_on("jr-tvm", date(2024, 5, 31)) is None
    assert posting_on("jr-tvm", date(2026, 4, 3), office_code="JR-PKD") is None


def test_a_name_stands_beside_the_journal_and_not_in_it(offices: list[str]) -> None:
    joint_registrar = official("jr-tvm")
    assert joint_registrar is not None and joint_registrar.name.ml == "ജോയിന്റ് രജിസ്ട്രാർ"
    entry = Entry.objects.get(stream="office/JR-TVM", number=2)
    assert "The Joint Registrar" not in entry.form().decode()
    assert set(entry.commitments()) == {"official"}
    assert Official(code="off-1").name.in_("ml") == "off-1"


def test_which_office_is_competent(offices: list[str]) -> None:
    def competent(class_name: str, *districts: str, power: str = "s.7(1)", on: date = ON) -> list[str]:
        found = offices_competent(power, on=on, districts=districts, class_name=class_name)
        return [o.code for o in found]

    assert competent("consumer", "Thiruvananthapuram") == ["JR-TVM"]
    assert competent("industrial", "Thiruvananthapuram") == ["GM-DIC-TVM"]
    assert competent("consumer", "Palakkad") == ["JR-PKD"]
    assert competent("consumer", "Thiruvananthapuram", "Palakkad") == []
    assert competent("consumer", "Thiruvananthapuram", on=date(2010, 1, 31)) == []
    assert competent("consumer", "Thiruvananthapuram", power="s.68A") == []


def test_an_order_without_districts_or_classes_is_for_all(offices: list[str]) -> None:
    confer_powers(
        "CO/9/2026", made_on=ON, office="RCS", powers=["s.7"], districts=[], classes=[],
        from_on=ON, to_on=ON, by=GOVERNMENT, on=ON,
    )  # fmt: skip
    found = offices_competent("s.7(1)", on=ON, districts=("Kollam", "Kannur"), class_name="coir")
    assert [o.code for o in found] == ["RCS"]
    assert offices_competent("s.7(1)", on=date(2026, 1, 2), districts=("Kollam",), class_name="coir") == []


def test_conferral_orders_as_the_law_asks_for_them(offices: list[str]) -> None:
    assert conferral_orders(known_on=date(2010, 1, 3)) == []
    first = conferral_orders(known_on=ON)[0]
    assert first["number"] == "CO/1/2010" and first["office"] == "JR-TVM"
    assert first["powers"] == ["s.7", "s.8", "s.8A", "s.10", "s.12"] and first["districts"] == [
        "Thiruvananthapuram"
    ]
    assert (first["from_on"], first["to_on"]) == (date(2010, 2, 1), None)
    assert conferrals_on(date(2010, 1, 31)).count() == 0


def test_a_registrar_confers_no_power_on_himself(offices: list[str]) -> None:
    registrar = Actor("jr-tvm", "JR-TVM", "s.7(1)")
    with pytest.raises(Problems, match="Government's own office"):
        confer_powers(
            "CO/9/2026", made_on=ON, office="JR-TVM", powers=["s.12"], districts=[], classes=[],
            from_on=ON, by=registrar, on=ON,
        )  # fmt: skip
    assert Conferral.objects.count() == 3


def test_everything_wrong_with_an_order_is_told_in_one_pass(offices: list[str]) -> None:
    with pytest.raises(Problems) as refused:
        confer_powers(
            "", made_on=ON, office="NOWHERE", powers=[], districts=["Madras"], classes=["pirates"],
            from_on=ON, to_on=date(2025, 1, 1), by=GOVERNMENT, on=ON,
        )  # fmt: skip
    assert {p.where for p in refused.value.found} == {
        "NOWHERE",
        "Madras",
        "pirates",
        "to_on",
        "number",
        "powers",
    }
    with pytest.raises(Problems, match="An order with this number"):
        confer_powers(
            "CO/1/2010", made_on=ON, office="JR-TVM", powers=["s.7"], districts=[], classes=[],
            from_on=ON, by=GOVERNMENT, on=ON,
        )  # fmt: skip


def test_an_office_is_opened_once_and_by_a_plain_code(offices: list[str]) -> None:
    def opened(code: str) -> None:
        open_office(
            code, Name("An office", "ഒരു ഓഫീസ്"), kind="joint_registrar", above="RCS",
            territory=["Kollam"], classes=["consumer"], series="Q", series_ml="ക്യു", by=RCS, on=ON,
        )  # fmt: skip

    for code, why in (("JR-TVM", "in the record"), ("jr tvm", "cannot stand here")):
        with pytest.raises(Problems, match=why):
            opened(code)
    assert Office.objects.count() == 9


def test_an_official_is_posted_to_an_office_that_stands(offices: list[str]) -> None:
    with pytest.raises(Problems, match="No office with this code"):
        post_official(
            "off-1", Name("Somebody", "ഒരാൾ"), office="NOWHERE", role="inspector",
            from_on=ON, by=RCS, on=ON,
        )  # fmt: skip
    assert Posting.objects.count() == 15


def test_a_bad_office_file_enters_nothing_and_names_every_line(tmp_path: Path) -> None:
    text = EXAMPLE.read_text()
    path = tmp_path / "office.yaml"
    path.write_text(text.replace("role: inspector", "role: jester").replace("code: JR-PKD", "cade: JR-PKD"))
    with pytest.raises(Problems) as refused:
        set_up_office(path, by=SET_UP, on=ON)
    assert len(refused.value.found) == 5  # three jesters, a wanting code, an unknown field
    assert all(p.where.startswith("office.yaml:") for p in refused.value.found)
    path.write_text(text.replace("[Palakkad]", "[Madras]"))
    with pytest.raises(Problems, match="not a district of Kerala"):
        set_up_office(path, by=SET_UP, on=ON)
    assert not Entry.objects.exists() and not Office.objects.exists()
    with pytest.raises(Problems, match="cannot be opened"):
        set_up_office(tmp_path / "nowhere.yaml", by=SET_UP, on=ON)
