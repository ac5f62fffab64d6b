"""The commands about offices, officials, powers and places, through the command itself, in both languages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sangham.accounts.facts import conferral_orders
from sangham.accounts.models import Office, Posting
from sangham.accounts.permissions import Act, may
from sangham.accounts.queries import office
from sangham.cli.command import app
from sangham.journal.actions.rebuild import check_tables
from sangham.journal.actor import SET_UP, Actor
from sangham.journal.models import Entry
from sangham.places.actions.import_places import import_places
from sangham.places.models import Succession

EXAMPLES = Path(__file__).parents[2] / "examples"
RCS, SECRETARY = "rcs@RCS", "sec-coop@GOV-COOP"


def run(*words: str, status: int = 0) -> str:
    """What the command says; which exit status is expected."""
    done = CliRunner().invoke(app, list(words))
    assert done.exit_code == status, done.output
    return done.output


@pytest.fixture
def offices(db: None) -> None:
    assert "RCS" in run("office", "set-up", str(EXAMPLES / "office.yaml"), "--on", "2024-06-01")


@pytest.mark.usefixtures("offices")
def test_the_offices_as_a_tree() -> None:
    said = run("offices", "--on", "2026-04-03").splitlines()
    assert said[0] == "GOV-COOP  Co-operation Department, Government of Kerala"
    tree = [line for line in said if line.split()[0].isupper()]
    depths = {line.split()[0]: (len(line) - len(line.lstrip())) // 4 for line in tree}
    assert depths["GOV-COOP"] == 0 and depths["RCS"] == 1 and depths["JR-TVM"] == 2 and depths["AR-NDD"] == 3
    assert depths["GM-DIC-TVM"] == 2
    assert "          ui-vembayam  The Unit Inspector, Vembayam: inspector, unit Vembayam" in said
    assert "          order CO/1/2010:  s.7, s.8, s.8A, s.10, s.12" in said
    malayalam = run("offices", "--on", "2026-04-03", "--lang", "ml")
    assert "യൂണിറ്റ് ഇൻസ്പെക്ടർ, വെമ്പായം: ഇൻസ്പെക്ടർ, യൂണിറ്റ് വെമ്പായം" in malayalam
    assert "ഉത്തരവ് CO/1/2010:" in malayalam


@pytest.mark.django_db
def test_no_office_on_that_day() -> None:
    assert "No office was open on 03/04/2026." in run("offices", "--on", "2026-04-03", status=1)
    assert "ഒരു ഓഫീസും ഇല്ല" in run("offices", "--lang", "ml", status=1)


@pytest.mark.usefixtures("offices")
def test_set_up_is_done_once() -> None:
    said = run("office", "set-up", str(EXAMPLES / "office.yaml"), status=2)
    assert "the record has a department of Government" in said
    assert Office.objects.count() == 9


@pytest.mark.usefixtures("offices")
def test_an_office_opened_renamed_and_closed() -> None:
    new = ("office", "open", "JR-KLM", "--kind", "joint_registrar", "--above", "RCS", "--district", "കൊല്ലം",
           "--class", "consumer", "--name-en", "Joint Registrar (General), Kollam",
           "--name-ml", "ജോയിന്റ് രജിസ്ട്രാർ (ജനറൽ), കൊല്ലം", "--series", "Q", "--series-ml", "ക്യു",
           "--opened-on", "2026-01-05", "--on", "2026-01-05")  # fmt: skip
    assert "Only whoever heads this office" in run(*new, "--by", "jr-tvm@JR-TVM", status=2)
    assert "മേധാവിക്കു മാത്രമേ" in run(*new, "--by", "jr-tvm@JR-TVM", "--lang", "ml", status=2)
    assert office("JR-KLM") is None
    assert run(*new, "--by", RCS) == "Entered: JR-KLM\n"
    opened = office("JR-KLM")
    assert opened is not None and opened.territory == ["Kollam"] and opened.above_id == "RCS"
    assert "JR-KLM" not in run("offices", "--on", "2026-01-04")
    run("office", "rename", "JR-KLM", "--name-en", "Joint Registrar, Quilon", "--name-ml", "ജോയിന്റ് രജിസ്ട്രാർ, കൊല്ലം",
        "--by", RCS, "--from-on", "2026-02-01", "--order", "RCS/7/2026", "--on", "2026-01-20")  # fmt: skip
    assert "Joint Registrar (General), Kollam" in run("offices", "--on", "2026-01-31")
    assert "Joint Registrar, Quilon" in run("offices", "--on", "2026-02-01")
    run("official", "post", "jr-klm", "--at", "JR-KLM", "--as", "registrar", "--from", "2026-02-01",
        "--name-en", "The Joint Registrar", "--name-ml", "ജോയിന്റ് രജിസ്ട്രാർ", "--by", RCS, "--on", "2026-02-01")  # fmt: skip
    close = ("office", "close", "JR-KLM", "--last-on", "2026-03-31", "--by", RCS, "--on", "2026-03-31")
    assert "jr-klm: This official is posted, or in charge, there after that day." in run(*close, status=2)
    run("official", "end-posting", "jr-klm", "--at", "JR-KLM", "--as", "registrar", "--until", "2026-03-31",
        "--by", RCS, "--on", "2026-03-31")  # fmt: skip
    assert run(*close, "--lang", "ml") == "രേഖപ്പെടുത്തി: JR-KLM\n"
    assert "JR-KLM" in run("offices", "--on", "2026-03-31")
    assert "JR-KLM" not in run("offices", "--on", "2026-04-01")
    assert check_tables() == []


@pytest.mark.usefixtures("offices")
def test_an_office_is_placed_by_government() -> None:
    place = ("office", "place", "AR-NDD", "--kind", "assistant_registrar", "--above", "JR-PKD", "--district",
             "Palakkad", "--class", "consumer", "--order", "GO/9/2026", "--from-on", "2026-05-01",
             "--on", "2026-04-20")  # fmt: skip
    assert "Only Government's own office" in run(*place, "--by", RCS, status=2)
    run(*place, "--by", SECRETARY)
    leave = Act(office="AR-NDD", on=date(2026, 4, 30), concerns="ar-ndd")
    tvm, pkd = Actor("jr-tvm", "JR-TVM", "postings"), Actor("jr-pkd", "JR-PKD", "postings")
    assert may("grant_leave", tvm, leave) and not may("grant_leave", pkd, leave)
    later = Act(office="AR-NDD", on=date(2026, 5, 1), concerns="ar-ndd")
    assert may("grant_leave", pkd, later) and not may("grant_leave", tvm, later)
    wrong = ("office", "place", "RCS", "--kind", "joint_registrar", "--above", "AR-NDD", "--by", SECRETARY)
    said = run(*wrong, status=2)
    assert "would stand under itself" in said and "does not stand under AR-NDD" in said
    assert "JR-TVM: An office of this kind does not stand under RCS." in said  # those below are looked at too
    assert "This is not a kind of office" in run(
        "office", "place", "RCS", "--kind", "castle", "--by", SECRETARY, status=2
    )


@pytest.mark.usefixtures("offices")
def test_leave_and_additional_charge() -> None:
    posted = ("--at", "JR-TVM", "--by", RCS, "--on", "2026-04-01")
    run("official", "leave", "jr-tvm", "--from", "2026-04-02", "--until", "2026-04-10", *posted)
    said = run(
        "official", "leave", "jr-tvm", "--from", "2026-04-10", "--until", "2026-04-12", *posted, status=2
    )
    assert "Leave on some of these days is in the record" in said
    charge = ("official", "charge", "jr-pkd", "--as", "registrar", "--from", "2026-04-02", "--until", "2026-04-10",
              "--order", "EST/4/2026", *posted)  # fmt: skip
    run(*charge)
    tree = run("offices", "--on", "2026-04-03")
    assert (
        "jr-tvm  The Joint Registrar: Registrar of Co-operative Societies, on leave until 10/04/2026" in tree
    )
    assert (
        "jr-pkd  The Joint Registrar: Registrar of Co-operative Societies, in additional charge (order EST/4/2026)"
        in tree
    )
    assert "അധിക ചുമതല (ഉത്തരവ് EST/4/2026)" in run("offices", "--on", "2026-04-03", "--lang", "ml")

    def orders(official: str, at: str, day: int) -> bool:
        act = Act(office="JR-TVM", on=date(2026, 4, day), power="s.7(1)", districts=("Thiruvananthapuram",),
                  class_name="consumer", scrutinised_by="ui-vembayam")  # fmt: skip
        return may("order", Actor(official, at, "s.7(1)"), act)

    assert orders("jr-tvm", "JR-TVM", 1) and not orders("jr-tvm", "JR-TVM", 2)
    assert (
        orders("jr-pkd", "JR-TVM", 2)
        and not orders("jr-pkd", "JR-PKD", 2)
        and not orders("jr-pkd", "JR-TVM", 11)
    )
    run("official", "end-leave", "jr-tvm", "--until", "2026-04-05", *posted)
    run("official", "end-charge", "jr-pkd", "--until", "2026-04-05", *posted)
    assert orders("jr-tvm", "JR-TVM", 6) and not orders("jr-pkd", "JR-TVM", 6)
    assert "It ends on 05/04/2026 already" in run(
        "official", "end-charge", "jr-pkd", "--until", "2026-04-08", *posted, status=2
    )
    assert check_tables() == []


@pytest.mark.usefixtures("offices")
def test_what_is_wrong_with_a_posting() -> None:
    there = ("--at", "JR-TVM", "--from", "2026-04-01", "--by", RCS, "--on", "2026-04-01")
    assert "does not know this official's name" in run(
        "official", "post", "off-7", "--as", "clerk", *there, status=2
    )
    assert "ഇങ്ങനെയൊരു ചുമതലയില്ല" in run(
        "official", "post", "jr-pkd", "--as", "jester", *there, "--lang", "ml", status=2
    )
    assert "Nobody is posted to such an office as Secretary to Government" in run(
        "official", "post", "jr-pkd", "--as", "secretary", *there, status=2
    )
    assert "has this posting on some of these days" in run(
        "official", "post", "jr-tvm", "--as", "registrar", *there, status=2
    )
    assert "Nobody enters their own posting" in run(
        "official", "post", "rcs", "--as", "clerk", *there, status=2
    )
    assert "No official with this code" in run(
        "official", "end-posting", "jr-tvm", "--at", "JR-TVM", "--as", "registrar", "--until", "2026-04-01",
        "--by", "nobody@RCS", status=2,
    )  # fmt: skip
    assert Posting.objects.count() == 15
    assert "jr-pkd is posted to JR-TVM." in run("official", "post", "jr-pkd", "--as", "clerk", *there)
    assert Entry.objects.latest("id").author == "rcs"


@pytest.mark.usefixtures("offices")
def test_an_order_supersedes_another_and_one_is_ended() -> None:
    order = ("power", "confer", "CO/5/2026", "--on-office", "JR-PKD", "--power", "s.7", "--district", "തിരുവനന്തപുരം",
             "--class", "consumer", "--made-on", "2026-03-01", "--from", "2026-04-01", "--special",
             "--supersedes", "CO/1/2010", "--on", "2026-03-02")  # fmt: skip
    assert "Only Government's own office" in run(*order, "--by", RCS, status=2)
    assert run(*order, "--by", SECRETARY, "--lang", "ml") == "CO/5/2026 ഉത്തരവ് രേഖപ്പെടുത്തി.\n"
    before = {o["number"]: o["to_on"] for o in conferral_orders(known_on=date(2026, 2, 28))}
    assert before["CO/1/2010"] is None and "CO/5/2026" not in before
    after = {o["number"]: o["to_on"] for o in conferral_orders(known_on=date(2026, 3, 1))}
    assert after["CO/1/2010"] == date(2026, 3, 31) and after["CO/5/2026"] is None
    run("power", "end", "CO/5/2026", "--by-order", "CO/6/2026", "--made-on", "2026-06-01", "--until", "2026-06-30",
        "--by", "sec-ind@GOV-IND", "--on", "2026-06-02")  # fmt: skip
    ended = {o["number"]: o["to_on"] for o in conferral_orders(known_on=date(2026, 6, 1))}
    assert ended["CO/5/2026"] == date(2026, 6, 30)
    assert "in force only until 30/06/2026" in run(
        "power", "end", "CO/5/2026", "--by-order", "CO/7/2026", "--made-on", "2026-07-01", "--until", "2026-07-30",
        "--by", SECRETARY, status=2,
    )  # fmt: skip
    assert "order CO/1/2010" not in run("offices", "--on", "2026-04-01")
    assert check_tables() == []


@pytest.fixture
def two_editions(offices: None, tmp_path: Path) -> None:
    for year, names in (
        ("2010", ("East", "West", "Hill")),
        ("2020", ("Town", "Hill East", "Hill West", "Knoll")),
    ):
        rows = [f"{year[2]}{i},LSG,grama_panchayat,{name},,Kollam" for i, name in enumerate(names)]
        path = tmp_path / f"{year}.csv"
        path.write_text("\n".join(["code,authority,kind,name_en,name_ml,district", *rows]))
        import_places(path, edition=year, by=SET_UP, on=date(int(year), 1, 1))


@pytest.mark.usefixtures("two_editions")
def test_places_renamed_merged_divided() -> None:
    on = ("--of", "2010", "--order", "G.O.(P) 1/2020", "--on", "2026-04-03")
    assert "Registrar of Co-operative Societies of the State" in run(
        "place", "merge", "Town", "East", "West", *on, "--by", "jr-tvm@JR-TVM", status=2
    )
    assert "സംസ്ഥാനത്തെ" in run(
        "place", "rename", "Hill", "Knoll", *on, "--by", "set-up", "--lang", "ml", status=2
    )
    said = run("place", "merge", "Town", "East", "West", *on, "--by", RCS)
    assert said == "East grama panchayat (2010), West grama panchayat (2010) → Town grama panchayat (2020)\n"
    run("place", "divide", "Hill", "Hill East", "Hill West", *on, "--by", RCS)
    assert set(Succession.objects.values_list("older__name_en", "newer__name_en", "how")) == {
        ("East", "Town", "merged"),
        ("West", "Town", "merged"),
        ("Hill", "Hill East", "divided"),
        ("Hill", "Hill West", "divided"),
    }
    run("place", "rename", "East", "Knoll", *on, "--in", "2020", "--by", RCS)
    assert "No place of this name" in run("place", "rename", "Atlantis", "Knoll", *on, "--by", RCS, status=2)
    assert check_tables() == []
