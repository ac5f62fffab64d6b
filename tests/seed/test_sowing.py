"""A made-up office: the same for the same seed, and such as the office's own acts would have made it."""

from __future__ import annotations

from random import Random

import pytest
from django.db import transaction
from typer.testing import CliRunner

from sangham.accounts.permissions import Act, require
from sangham.cli.seed import app
from sangham.journal import keys
from sangham.journal.actions.export_journal import export_journal
from sangham.journal.actions.rebuild import check_tables
from sangham.journal.actions.seal import seal
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.journal.proof.export import check_export
from sangham.journal.proof.trust import Trust
from sangham.kernel.problem import Problems
from sangham.law.acts.kcs_1969.facts import CLASSES
from sangham.places.models import Place
from sangham.register.checks import Clause, bare_name, check_area, check_bye_laws, check_kind, check_name
from sangham.register.entries import SocietyRegistered
from sangham.register.models import AuditCertificate, Society, YearlyStatement
from sangham.register.numbering import next_number
from sangham.register.queries import area_of, search_societies
from sangham.register.standing import STANDINGS, TIERS
from sangham.seed.offices import make_offices
from sangham.seed.places import localities, make_districts
from sangham.seed.societies import plan
from sangham.seed.sowing import sow

SAME = (
    "stream",
    "number",
    "kind",
    "version",
    "effective_on",
    "author",
    "office",
    "power",
    "receipt",
    "payload",
)


@pytest.fixture
def key(tmp_path, settings) -> None:
    settings.JOURNAL_KEYS = tmp_path / "keys"
    settings.VAR = tmp_path
    keys.make_key()


def entries_of_a_sowing(many: int, seed: int) -> list[tuple]:
    """What `sow` says to be equal; nothing is left."""
    with transaction.atomic():
        sow(many, seed=seed)
        entries = list(Entry.objects.order_by("id").values_list(*SAME))
        transaction.set_rollback(True)
    return entries


def test_the_same_for_the_same_seed(db):
    first = entries_of_a_sowing(40, seed=7)
    assert first == entries_of_a_sowing(40, seed=7)
    assert first != entries_of_a_sowing(40, seed=8)


def test_sealed_it_is_a_true_journal_and_its_tables_are_what_the_entries_say(db, key, tmp_path):
    told: list[tuple[int, int]] = []
    sown = sow(150, progress=lambda done, total: told.append((done, total)))
    assert (sown.societies, Society.objects.count(), told[-1]) == (150, 150, (150, 150))
    assert seal().size == Entry.objects.count()
    export_journal(tmp_path / "journal")
    assert check_export(tmp_path / "journal" / "journal.jsonl", Trust()).true
    assert check_tables() == []


def test_what_is_made_passes_the_checks_of_the_acts_that_make_societies(db):
    sow(150)
    for society in Society.objects.select_related("office"):
        name = society.name
        assert bare_name(name) == name and check_name(name) == []
        entered = bool(society.entered_from)
        assert check_kind(society.class_name, society.tier, may_be_unknown=entered) == []
        if society.area_known:
            assert check_area([place.id for place in area_of(society)])[1] == []
        bye_laws = [Clause(c.number, c.heading, c.text) for c in society.bye_laws.all()]
        assert entered or check_bye_laws(bye_laws) == []


def test_whoever_registers_a_society_has_the_power_to(db):
    sow(150)
    registered = Entry.objects.filter(kind="society_registered")
    assert registered.count() > 10
    for entry in registered:
        what = entry.what
        assert isinstance(what, SocietyRegistered)
        districts = Place.objects.filter(id__in=[row.place for row in what.area])
        act = Act(
            office=what.office,
            on=entry.effective_on,
            power="s.7(1)",
            districts=tuple(sorted(set(districts.values_list("district", flat=True)))),
            class_name=what.class_name,
        )
        require("register_society", Actor(entry.author, entry.office, entry.power), act)


def test_the_next_society_gets_the_next_number(db):
    sow(150)
    taken = Society.objects.filter(office_id="JR-TVM").order_by("-number").first()
    assert taken is not None and next_number(taken.office) == taken.number + 1


def test_societies_of_every_class_tier_and_age_are_among_them():
    chance = Random(1)
    districts, _ = make_districts(localities(chance))
    plans = plan(5000, make_offices(), districts, chance)
    assert {p.class_name for p in plans} == set(CLASSES)
    assert {p.tier for p in plans} == set(TIERS)
    assert min(p.registered_on for p in plans).year < 1950
    numbered = [(p.office.code, p.number) for p in plans]
    assert len(set(numbered)) == 5000


def test_what_old_registers_do_not_know_is_not_made_up(db):
    sow(400)
    old = Society.objects.exclude(entered_from="")
    for unknown in ({"number": None}, {"registered_on": None}, {"class_name": ""}, {"area_known": False}):
        assert 0 < old.filter(**unknown).count() < old.count() / 4, unknown
    assert old.filter(name_en="").exists() and old.filter(name_ml="").exists()
    assert set(old.values_list("standing", flat=True)) == set(STANDINGS)
    here = Society.objects.filter(entered_from="")
    assert not here.filter(number=None).exists() and not here.filter(name_ml="").exists()


def test_a_society_made_is_found_by_its_name(db):
    sow(60)
    society = Society.objects.exclude(name_ml="").exclude(standing="cancelled").first()
    assert society is not None
    assert society in [found.society for found in search_societies(society.name_ml)]


def test_a_record_in_which_anything_stands_is_refused(db, key):
    sow(1)
    before = Entry.objects.count()
    with pytest.raises(Problems, match="entries"):
        sow(1)
    said = CliRunner().invoke(app, ["--societies", "1", "--lang", "ml"])
    assert (said.exit_code, Entry.objects.count()) == (2, before)
    assert "സാങ്കല്പിക" in said.stderr


@pytest.mark.parametrize("many", [0, -1, 1_000_001])
def test_too_few_or_too_many_are_refused(db, many):
    with pytest.raises(Problems):
        sow(many)
    assert not Entry.objects.exists()


def test_the_command_makes_and_seals(db, key):
    said = CliRunner().invoke(app, ["--societies", "12", "--seed", "3"])
    assert said.exit_code == 0, said.output
    assert "12 societies" in said.stdout
    assert Entry.objects.filter(leaf__isnull=True).count() == 0


def test_of_some_working_societies_a_year_is_stated_and_of_some_audited(db):
    sow(150)
    stated = YearlyStatement.objects.select_related("society")
    assert 20 < stated.count() < 100 and 5 < AuditCertificate.objects.count() < stated.count()
    assert {row.society.standing for row in stated} == {"working"}
    for row in stated:
        if row.women is not None:
            assert row.women + row.men + row.others == row.individuals
    assert stated.filter(societies=None).exists() or stated.filter(turnover=None).exists()
