"""As known on any day: what was so on one day as recorded by another; each kind of entry looked at on its days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest

from sangham.journal.actions.erase_particular import erase_particular
from sangham.journal.actions.rebuild import check_tables
from sangham.journal.models import Entry
from sangham.kernel import clock
from sangham.kernel.names import Name
from sangham.kernel.problem import Problems
from sangham.kernel.text import Text
from sangham.register.actions.change_registered_office import change_registered_office
from sangham.register.actions.end_office import end_office
from sangham.register.actions.enter_area import enter_area
from sangham.register.actions.enter_bye_laws import enter_bye_laws
from sangham.register.actions.enter_certificate import enter_certificate
from sangham.register.actions.enter_class import enter_class
from sangham.register.actions.enter_committee import enter_committee
from sangham.register.actions.enter_former_name import enter_former_name
from sangham.register.actions.enter_liability import enter_liability
from sangham.register.actions.enter_office_bearer import enter_office_bearer
from sangham.register.actions.enter_standing import enter_standing
from sangham.register.actions.receive_audit_certificate import receive_audit_certificate
from sangham.register.actions.receive_yearly_statement import receive_yearly_statement
from sangham.register.checks import Clause
from sangham.register.entries_of_standing import ClassAsWritten, Members, PaperOf, ShareCapital
from sangham.register.holders import Named
from sangham.register.known import AsKnown, as_known, end_of, name_of, societies_as_known
from sangham.register.models import Society
from sangham.register.queries import search_societies
from tests.register.conftest import INSPECTOR, Enter, Register, place_ids

ON = date(2026, 6, 1)
BY: dict[str, Any] = {"by": INSPECTOR, "on": ON}
PAPER = PaperOf(kind="letter of the society", number="12/2026", dated_on=date(2026, 5, 1), sha256="ab" * 32)
NOT_KNOWN: dict[str, Any] = dict.fromkeys(Members.model_fields, None) | {"as_written": ()}
MEMBERS = Members(
    **NOT_KNOWN | {"individuals": 250, "women": 100, "as_written": (ClassAsWritten(written="A", count=250),)}
)
CAPITAL = ShareCapital(
    government=6_00_000_00, individuals=2_50_000_00, societies=None, local_bodies=None, other_bodies=None, in_all=None
)  # fmt: skip


def known(society: UUID, on: date = ON, known_on: date | None = None) -> AsKnown:
    found = as_known(society, on=on, known_on=known_on or clock.today())
    assert found is not None
    return found


def test_a_day_of_the_record_ends_in_india() -> None:
    assert end_of(date(2026, 6, 1)) == datetime(2026, 6, 1, 18, 30, tzinfo=UTC)


def test_a_society_is_known_from_the_day_of_its_entry_on(enter: Enter) -> None:
    with clock.stopped(datetime(2026, 11, 30, 18, 29, tzinfo=UTC)):
        society = enter()
    assert as_known(society, on=ON, known_on=date(2026, 11, 29)) is None
    found = known(society, known_on=date(2026, 11, 30))
    assert found.stands and not known(society, on=date(1961, 6, 30), known_on=date(2026, 11, 30)).stands
    assert as_known(uuid4(), on=ON, known_on=date(2026, 11, 30)) is None
    with clock.stopped(datetime(2026, 11, 30, 18, 30, tzinfo=UTC)):
        later = enter(number=386)
    assert as_known(later, on=ON, known_on=date(2026, 11, 30)) is None


def test_how_it_stood_on_each_day(enter: Enter) -> None:
    society = enter()
    for standing, from_on in (("under_liquidation", date(2021, 1, 1)), ("dormant", date(2015, 1, 1))):
        enter_standing(society, standing=standing, from_on=from_on, paper=PAPER, **BY)
    found = [known(society, on).society.standing for on in (date(2014, 12, 31), date(2015, 1, 1), ON)]
    assert found == ["working", "dormant", "under_liquidation"]
    assert Society.objects.get(pk=society).standing == "under_liquidation"
    latest = known(society).standing
    assert latest is not None and latest.paper == PAPER.model_dump(mode="json")
    assert check_tables() == []


def test_where_its_registered_office_was(register: Register) -> None:
    society = register().id
    assert known(society).registered_office is not None
    change_registered_office(
        society, address=Text("Manickal", "മാണിക്കൽ"), from_on=date(2026, 5, 5), paper=None, **BY
    )
    addresses = [known(society, on).society.registered_office for on in (date(2026, 5, 4), date(2026, 5, 5))]
    assert [a.en for a in addresses if a] == ["Vembayam, Thiruvananthapuram", "Manickal"]
    assert check_tables() == []


def test_committees_follow_one_another_and_their_people_go_with_them(enter: Enter) -> None:
    society = enter()
    enter_committee(
        society, constituted="elected", seats=9, from_on=date(2019, 1, 1), until_on=date(2024, 1, 1),
        holders=[Named("president", Name("The president", "")), Named("vice_president", Name("Another", ""))],
        paper=PAPER, **BY,
    )  # fmt: skip
    enter_office_bearer(
        society, holder=Named("secretary", Name("The secretary", ""), date(2018, 1, 1)),
        with_committee=False, paper=None, **BY,
    )  # fmt: skip
    first = known(society, date(2020, 1, 1))
    assert {h.office for h in first.office_bearers} == {"president", "vice_president", "secretary"}
    president = next(h for h in first.office_bearers if h.office == "president")
    end_office(society, holder=president.id, until_on=date(2020, 6, 1), paper=None, **BY)
    assert "president" in {h.office for h in known(society, date(2020, 5, 31)).office_bearers}
    assert "president" not in {h.office for h in known(society, date(2020, 6, 1)).office_bearers}
    with pytest.raises(Problems, match="Nobody with this id"):
        end_office(society, holder=president.id, until_on=date(2020, 6, 2), paper=None, **BY)
    enter_committee(
        society, constituted="administrator", seats=None, from_on=date(2022, 1, 1), until_on=None, holders=[],
        paper=PAPER, **BY,
    )  # fmt: skip
    last = known(society)
    assert last.committee is not None and last.committee.constituted == "administrator"
    assert [h.office for h in last.office_bearers] == ["secretary"]
    assert check_tables() == []


def test_an_erased_name_is_nowhere_and_the_office_stays(enter: Enter) -> None:
    society = enter()
    entry = enter_office_bearer(
        society,
        holder=Named("secretary", Name("The secretary", "സെക്രട്ടറി")),
        with_committee=False,
        paper=None,
        **BY,
    )
    holder = known(society).office_bearers[0]
    assert name_of(society, holder) == Name("The secretary", "സെക്രട്ടറി")
    assert "The secretary" not in entry.payload
    erase_particular(entry, f"holder.{holder.id}", ground="test", **BY)
    assert name_of(society, known(society).office_bearers[0]) is None
    assert check_tables() == []


def test_years(enter: Enter) -> None:
    society = enter()
    year = date(2025, 3, 31)
    receive_audit_certificate(
        society, year_ended_on=year, audit_class="B", received_on=date(2025, 9, 1), paper=PAPER, **BY
    )
    given = {
        "received_on": date(2025, 7, 1),
        "turnover": None,
        "result": -5_00,
        "employees": 3,
        "paper": None,
    }
    receive_yearly_statement(
        society, year_ended_on=year, members=MEMBERS, share_capital=CAPITAL, **given, **BY
    )  # type: ignore[arg-type]
    assert known(society, date(2025, 8, 31)).audit_certificates == ()
    found = known(society)
    assert [(a.audit_class, a.year_ended_on) for a in found.audit_certificates] == [("B", year)]
    statement = found.yearly_statements[0]
    assert (statement.individuals, statement.women, statement.men) == (250, 100, None)
    assert (statement.capital_government, statement.capital_in_all, statement.result) == (
        6_00_000_00,
        None,
        -5_00,
    )
    assert known(society, date(2025, 3, 30)).yearly_statements == ()
    again = given | {"employees": 4}
    receive_yearly_statement(
        society, year_ended_on=year, members=MEMBERS, share_capital=CAPITAL, **again, **BY
    )  # type: ignore[arg-type]
    assert [s.employees for s in known(society).yearly_statements] == [4]
    assert check_tables() == []


def test_what_becomes_known_later_of_a_society_of_an_older_register(enter: Enter) -> None:
    society = enter(area=None, class_name="", registered_on=None)
    enter_class(society, class_name="miscellaneous", tier="central", paper=None, **BY)
    enter_area(society, area=place_ids("Manickal"), from_on=None, paper=None, **BY)
    enter_liability(society, liability="joint_and_several", from_on=None, paper=None, **BY)
    enter_certificate(society, number="C 12", issued_on=None, paper=None, **BY)
    enter_former_name(
        society, name=Name("Manickal Aikya Nanaya Sangham Ltd. No. 385", ""), from_on=None, until_on=date(1970, 1, 1),
        paper=None, **BY,
    )  # fmt: skip
    found = known(society)
    assert (found.society.class_name, found.society.tier, len(found.area)) == ("miscellaneous", "central", 1)
    assert found.liability is not None and found.liability.liability == "joint_and_several"
    assert [c.number for c in found.paper_certificates] == ["C 12"]
    assert [n.name_en for n in found.names] == ["Manickal Aikya Nanaya Sangham Ltd."]
    assert [f.society.id for f in search_societies("Aikya Nanaya")] == [society]
    assert Society.objects.get(pk=society).name_en.startswith("Manickal Service")
    for act, given in (
        (enter_class, {"class_name": "credit", "tier": "primary"}),
        (enter_area, {"area": place_ids("Vembayam"), "from_on": None}),
    ):
        with pytest.raises(Problems, match="known already"):
            act(society, **given, paper=None, **BY)  # type: ignore[operator]
    assert check_tables() == []


def test_bye_laws_by_date(enter: Enter) -> None:
    society = enter()
    entered: Callable[..., Any] = enter_bye_laws
    whole = [Clause("1", "Name", "One."), Clause("2", "Area", "Two."), Clause("3", "", "Three.")]
    some = [Clause("2", "Area", "Two, otherwise."), Clause("4", "", "Four.")]
    entered(
        society,
        bye_laws=some,
        whole=False,
        registered_on=date(1990, 1, 1),
        from_on=date(1990, 2, 1),
        paper=PAPER,
        **BY,
    )
    entered(society, bye_laws=whole, whole=True, registered_on=None, from_on=None, paper=None, **BY)
    assert [c.text for c in known(society, date(1990, 1, 31)).bye_laws] == ["One.", "Two.", "Three."]
    assert [c.text for c in known(society).bye_laws] == ["One.", "Two, otherwise.", "Three.", "Four."]
    entered(
        society,
        bye_laws=[Clause("1", "", "All.")],
        whole=True,
        registered_on=None,
        from_on=date(2000, 1, 1),
        paper=None,
        **BY,
    )
    assert [c.text for c in known(society).bye_laws] == ["All."]
    assert check_tables() == []


def test_everything_wrong_is_told_at_once(enter: Enter) -> None:
    society = enter()
    late, none = date(2126, 1, 1), dict.fromkeys(ShareCapital.model_fields, None)
    wrong = PaperOf(kind="x\x00", number="", dated_on=late, sha256=None)
    with pytest.raises(Problems) as refused:
        enter_committee(
            society, constituted="chosen", seats=-1, from_on=late, until_on=date(2126, 1, 1), paper=wrong,
            holders=[Named("king", Name("x" * 301, ""), date(2026, 1, 2), date(2026, 1, 1))], **BY,
        )  # fmt: skip
    assert len(refused.value.found) == 9 and all(refused.value.lines("ml"))
    with pytest.raises(Problems) as refused:
        receive_yearly_statement(
            society, year_ended_on=date(2025, 3, 31), received_on=date(2025, 3, 30), turnover=2**53, result=-(2**53),
            employees=-1, paper=None, share_capital=ShareCapital(**none | {"government": 5, "in_all": 4}),
            members=Members(**NOT_KNOWN | {"individuals": 3, "women": 1, "men": 1, "others": 0, "scheduled_castes": 4}),
            **BY,
        )  # fmt: skip
    assert len(refused.value.found) == 7
    with pytest.raises(Problems, match="before the society was registered"):
        enter_standing(society, standing="dormant", from_on=date(1961, 6, 30), paper=None, **BY)
    with pytest.raises(Problems, match="No such society"):
        enter_standing(uuid4(), standing="dormant", from_on=None, paper=None, **BY)
    assert Entry.objects.filter(stream=f"society/{society}").count() == 1


def test_a_list_on_a_day(enter: Enter, register: Register) -> None:
    with clock.stopped(datetime(2026, 11, 29, 6, tzinfo=UTC)):
        old = enter()
    with clock.stopped(datetime(2026, 11, 30, 6, tzinfo=UTC)):
        new = register().id
    assert {k.society.id for k in societies_as_known(on=ON, known_on=date(2026, 11, 29))} == {old}
    assert {k.society.id for k in societies_as_known(on=ON, known_on=date(2026, 11, 30))} == {old, new}
    assert {k.society.id for k in societies_as_known(on=date(2026, 4, 2), known_on=date(2026, 11, 30))} == {
        old
    }
    assert list(societies_as_known(on=ON, known_on=date(2026, 11, 30), office="JR-PKD")) == []
