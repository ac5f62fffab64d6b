"""The societies that the sources name are entered as far as the sources say, and no further."""

from __future__ import annotations

from pathlib import Path

import pytest

from sangham.journal.actor import SET_UP
from sangham.kernel.clock import today
from sangham.register.actions.import_societies import import_societies
from sangham.register.importing.decisions import read_decisions
from sangham.register.importing.reading import read_list
from sangham.register.importing.words import AS_WRITTEN
from sangham.register.known import as_known
from sangham.register.models import Society
from sangham.register.older_words import OF
from sangham.register.queries import search_societies
from sangham.register.telling import told
from tests.register.importing.lists import ON, filled, kinds

FOLDER = Path(__file__).parents[3] / "examples" / "societies"


@pytest.fixture
def four(office: str, tmp_path: Path) -> dict[str, Society]:
    for name, code in (("consumer", "JR-TVM"), ("industrial", "DIR-IND")):
        file = FOLDER / f"named_in_sources_{name}.csv"
        content = file.read_bytes()
        found = read_list(content, file.name, office=code, on=ON)
        assert set(kinds(found)) <= {"no_number"}
        decisions = read_decisions(filled(found, tmp_path), "d.xlsx")
        import_societies(
            content, file.name, office=code, decisions=decisions, decisions_name="d.xlsx", by=SET_UP, on=ON
        )
    return {s.name_en: s for s in Society.objects.all()}


def test_what_is_said_stands(four: dict[str, Society]) -> None:
    assert set(four) == {
        "Koliyakodu Consumer Co-operative Society Ltd.", "Kerala Dinesh Beedi", "Capex", "Indian Coffee House",
    }  # fmt: skip
    koliyakodu = four["Koliyakodu Consumer Co-operative Society Ltd."]
    assert koliyakodu.number_text.en == "T 1002" and koliyakodu.class_name == "consumer"
    assert koliyakodu.registered_office is not None and "Venjaramoodu" in koliyakodu.registered_office.en
    assert (koliyakodu.as_written["taluk"], koliyakodu.as_written["district"]) == (
        "Nedumangadu",
        "Trivandrum",
    )
    beedi = four["Kerala Dinesh Beedi"]
    assert (beedi.tier, beedi.sector, beedi.class_name) == ("central", "Beedi", "industrial")
    assert all("source" in s.as_written for s in four.values())
    assert search_societies("ദിനേശ് ബീഡി")[0].society == beedi


def test_its_own_words_are_told_to_whoever_looks(four: dict[str, Society]) -> None:
    known = as_known(four["Koliyakodu Consumer Co-operative Society Ltd."].id, on=ON, known_on=today())
    assert known is not None
    lines = {line.key: line for line in told(known)}
    assert lines["written_taluk"].says.en == "Nedumangadu" and "താലൂക്ക്" in lines["written_taluk"].label.ml
    assert "Forms A-1 and B" in lines["written_source"].says.en
    assert lines["standing"].says.en == "not known" == lines["area"].says.en


def test_every_column_kept_as_written_has_its_words() -> None:
    assert {
        *AS_WRITTEN,
        "number",
        "registered_on",
        "class_name",
        "tier",
        "liability",
        "standing",
        "area",
    } == set(OF)


def test_what_is_not_said_stays_not_known(four: dict[str, Society]) -> None:
    for society in four.values():
        assert society.registered is None and not society.area_known and society.area_as_written == []
        assert society.standing_text.en == "not known" and society.liability_text.ml == "അറിയില്ല"
        assert society.matter is None and society.entered_from
    assert {s.tier for s in four.values()} == {"", "central"}
    assert [s.number_text.en for s in four.values() if s.number is None] == ["number not known"] * 3
    assert [s.name_en for s in four.values() if s.registered_office is not None] == [
        "Koliyakodu Consumer Co-operative Society Ltd."
    ]
