"""The first offices of an installation: the file's tree checked whole, and set-up done once."""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from sangham.accounts.actions.open_office import open_office
from sangham.accounts.actions.set_up_office import set_up_office
from sangham.accounts.entries import OfficeOpened, OfficialPosted, PowersConferred
from sangham.accounts.hierarchy import OFFICE_KINDS
from sangham.accounts.models import Office
from sangham.accounts.queries import office_above, tree_on
from sangham.accounts.tree import Seat, check_seat
from sangham.journal.actions.rebuild import check_tables
from sangham.journal.actor import SET_UP, Actor
from sangham.journal.kinds import read_payload
from sangham.journal.models import Entry
from sangham.kernel.names import Name
from sangham.kernel.problem import Problems
from sangham.places.actions.import_places import import_places

pytestmark = pytest.mark.django_db
EXAMPLE = Path(__file__).parents[2] / "examples" / "office.yaml"
ON = date(2026, 1, 1)
RCS = Actor("rcs", "RCS", "offices")


def written(folder: Path, change: dict[str, dict[str, Any]], *, without: str = "") -> Path:
    """The sample file with some offices changed, or without one."""
    offices = yaml.safe_load(EXAMPLE.read_text())["offices"]
    offices = [office | change.get(office["code"], {}) for office in offices if office["code"] != without]
    path = folder / "office.yaml"
    path.write_text(yaml.safe_dump({"offices": offices}, allow_unicode=True, sort_keys=False))
    return path


def refused(path: Path) -> list[str]:
    with pytest.raises(Problems) as problems:
        set_up_office(path, by=SET_UP, on=ON)
    assert not Entry.objects.exists()
    assert all(problems.value.lines("ml"))
    return problems.value.lines("en")


def test_offices_stand_in_the_file_in_any_order(tmp_path: Path) -> None:
    offices = yaml.safe_load(EXAMPLE.read_text())["offices"]
    path = tmp_path / "office.yaml"
    path.write_text(yaml.safe_dump({"offices": offices[::-1]}, allow_unicode=True))
    set_up_office(path, by=SET_UP, on=ON)
    tree = [(depth, office.code) for depth, office in tree_on(ON)]
    assert tree[:4] == [(0, "GOV-COOP"), (1, "AUDIT"), (1, "RCS"), (2, "JR-PKD")]
    assert (3, "AR-NDD") in tree and len(tree) == len(offices)
    assert check_tables() == []


def test_all_that_is_wrong_with_the_tree_is_told_at_once(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        {
            "RCS": {"above": "AR-NDD"},  # round in a ring: RCS, AR-NDD, JR-TVM
            "DIR-IND": {"above": "NOWHERE"},
            "JR-PKD": {"classes": ["pirates"]},
            "AUDIT": {"series": "X"},
        },
    )
    said = refused(path)
    assert sum("would stand under itself" in line for line in said) == 3
    assert any(line.startswith("RCS: An office of this kind does not stand under AR-NDD") for line in said)
    assert any(line.startswith("DIR-IND: The office above, NOWHERE, is not open") for line in said)
    assert any("An office of this kind keeps no register" in line for line in said)
    assert len(said) == len(set(said))


@pytest.mark.parametrize(
    ("code", "change", "says"),
    [
        ("GOV-COOP", {"above": "RCS"}, "No office stands above a department of Government"),
        ("RCS", {"above": None}, "The office above this one is not named"),
        ("JR-TVM", {"above": "GM-DIC-TVM"}, "It stands under: Registrar of Co-operative Societies"),
        ("GM-DIC-TVM", {"classes": ["consumer"]}, "does not have this: consumer"),
        ("GM-DIC-TVM", {"classes": []}, "does not have this: all classes"),
        ("AR-NDD", {"territory": ["Kollam"]}, "does not have this: Kollam"),
        ("AR-NDD", {"territory": []}, "does not have this: all districts"),
        ("JR-TVM", {"series_ml": ""}, "its numbers have no series"),
        ("GOV-COOP", {"posted": []}, ""),
    ],
)
def test_where_an_office_may_not_stand(tmp_path: Path, code: str, change: dict[str, Any], says: str) -> None:
    path = written(tmp_path, {code: change})
    if not says:  # another department's Secretary acts for Government
        set_up_office(path, by=SET_UP, on=ON)
        return
    assert any(says in line for line in refused(path)), refused(path)


def test_an_installation_in_which_nobody_could_act_for_government(tmp_path: Path) -> None:
    path = written(tmp_path, {"GOV-COOP": {"posted": []}, "GOV-IND": {"posted": []}})
    assert "Nobody is posted to Government's own office" in refused(path)[0]


def test_a_code_that_stands_twice(tmp_path: Path) -> None:
    offices = yaml.safe_load(EXAMPLE.read_text())["offices"]
    path = tmp_path / "office.yaml"
    path.write_text(yaml.safe_dump({"offices": [*offices, deepcopy(offices[0])]}, allow_unicode=True))
    assert "GOV-COOP: This code stands in the file twice." in refused(path)[0]


def test_set_up_ends_where_government_begins(tmp_path: Path) -> None:
    """Before that an installation may grow by another file; afterwards set-up enters no office at all."""
    first = yaml.safe_load(EXAMPLE.read_text())["offices"]
    path = tmp_path / "office.yaml"
    path.write_text(yaml.safe_dump({"offices": first}, allow_unicode=True))
    with pytest.raises(Problems, match="at the installation"):
        set_up_office(path, by=RCS, on=ON)
    set_up_office(path, by=SET_UP, on=ON)
    another = dict(next(o for o in first if o["code"] == "JR-PKD"), code="JR-KLM", territory=["Kollam"])
    path.write_text(yaml.safe_dump({"offices": [another]}, allow_unicode=True))
    with pytest.raises(Problems, match="has a department of Government"):
        set_up_office(path, by=SET_UP, on=ON)
    assert not Office.objects.filter(code="JR-KLM").exists()


def test_an_office_has_taluks_of_its_district(offices: list[str], tmp_path: Path) -> None:
    rows = "T1,LGD,taluk,Nedumangad,നെടുമങ്ങാട്,Thiruvananthapuram\nT2,LGD,taluk,Ottapalam,ഒറ്റപ്പാലം,Palakkad"
    (tmp_path / "taluks.csv").write_text(f"code,authority,kind,name_en,name_ml,district\n{rows}\n")
    import_places(tmp_path / "taluks.csv", edition="2025", by=SET_UP, on=ON)

    def opened(code: str, *taluks: str) -> None:
        open_office(
            code, Name("Assistant Registrar", "അസിസ്റ്റന്റ് രജിസ്ട്രാർ"), kind="assistant_registrar", above="JR-TVM",
            territory=["Thiruvananthapuram"], taluks=taluks, classes=["consumer"], series="N", series_ml="എൻ",
            by=Actor("jr-tvm", "JR-TVM", "offices"), on=ON,
        )  # fmt: skip

    opened("AR-2", "നെടുമങ്ങാട്")
    assert len(Office.objects.get(code="AR-2").taluks) == 1
    with pytest.raises(Problems, match="is in Palakkad, which is not a district of the office"):
        opened("AR-3", "T2")
    with pytest.raises(Problems, match="No place of this name"):
        opened("AR-3", "Atlantis")
    assert check_tables() == []


def test_which_may_stand_under_which_leads_to_government() -> None:
    """From every kind a way up ends with Government, and none goes round."""
    for kind in OFFICE_KINDS:
        over, steps = kind, 0
        while under := OFFICE_KINDS[over].under:
            over, steps = under[0], steps + 1
            assert steps <= len(OFFICE_KINDS)
        assert over == "government"
    assert check_seat("X", {"X": Seat(None, None, (), ())}) == [], "what is not known is not refused"


def test_entries_of_older_versions_say_what_they_do_not_know() -> None:
    first = {"code": "JR-TVM", "name_en": "J", "name_ml": "ജെ", "territory": [], "classes": [], "series": "T",
             "series_ml": "ടി", "numbers_after": 0}  # fmt: skip
    opened = read_payload("office_opened", 1, first)
    assert isinstance(opened, OfficeOpened)
    assert (opened.kind, opened.above, opened.opened_on, opened.taluks) == (None, None, None, ())
    posted = read_payload(
        "official_posted", 1,
        {"id": "00000000-0000-0000-0000-000000000001", "official": "a", "office": "JR-TVM", "role": "registrar",
         "from_on": "2024-06-01", "to_on": None},
    )  # fmt: skip
    assert isinstance(posted, OfficialPosted) and (posted.unit_en, posted.order) == ("", "")
    conferred = read_payload(
        "powers_conferred", 1,
        {"id": "00000000-0000-0000-0000-000000000002", "number": "1", "made_on": "2010-01-01", "office": "JR-TVM",
         "powers": ["s.7"], "districts": [], "classes": [], "from_on": "2010-01-01", "to_on": None},
    )  # fmt: skip
    assert isinstance(conferred, PowersConferred) and (conferred.special, conferred.supersedes) == (None, ())


def test_the_office_above_is_that_of_the_day(offices: list[str]) -> None:
    assert office_above("AR-NDD", ON) == "JR-TVM"
    assert office_above("GOV-COOP", ON) is None and office_above("NOWHERE", ON) is None
