"""application.yaml, determinations.yaml and register.yaml, checked against their forms."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sangham.kernel.plain_yaml import load_yaml
from sangham.kernel.problem import Problem, Problems
from sangham.law.acts.kcs_1969 import kcs
from sangham.proceedings.dossier.form_filling import (
    DETERMINATIONS,
    READINGS,
    check_application,
    check_determinations,
    filled,
)
from sangham.proceedings.dossier.yaml_forms import ApplicationForm, DeterminationsForm, Form
from tests.proceedings.dossiers import problems

LEAST = "received_on: 2026-01-12\noffice: JR-TVM\nnames: {en: Kalpaka Limited}\narea: [G01042]\n"


def form(text: str, kind: type[Form] = ApplicationForm) -> Any:
    found: list[Problem] = []
    document = load_yaml(text, name="application.yaml", found=found)
    got = filled(kind, document, found)
    if isinstance(got, ApplicationForm):
        found += check_application(got, document)
    if isinstance(got, DeterminationsForm):
        found += check_determinations(got, document, date(2026, 1, 12))
    if found:
        raise Problems(found)
    return got


def test_what_is_left_out_is_not_known() -> None:
    got = form(LEAST)
    assert got.received_on == date(2026, 1, 12)
    for name in (
        "society_class",
        "limited_liability",
        "formed_exclusively_for_students",
        "copies_of_bye_laws",
        "prescribed_form_used",
        "information_furnished",
    ):
        assert getattr(got, name) is None, name
    assert got.checklist.challan is None and got.declarations.of_sound_mind is None


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("limited_liability: yes", "limited_liability", True),
        ("limited_liability: no", "limited_liability", False),
        ("limited_liability: ഉണ്ട്", "limited_liability", True),
        ("limited_liability: true", "limited_liability", True),
        ("limited_liability:", "limited_liability", None),
        ("class: consumer", "society_class", "consumer"),
        ("copies_of_bye_laws: 3", "copies_of_bye_laws", 3),
    ],
)
def test_values(line: str, name: str, value: object) -> None:
    assert getattr(form(LEAST + line), name) == value


@pytest.mark.parametrize(
    "written", ["12/1/2026", "12-01-2026", "12.1.2026", "2026-01-12", "'12 January 2026'"]
)
def test_dates_as_people_write_them(written: str) -> None:
    assert form(LEAST.replace("2026-01-12", written)).received_on == date(2026, 1, 12)


@pytest.mark.parametrize("written", ["Rs. 1,000/-", "'1000'", "100000"])
def test_amounts_in_quotes_are_rupees_and_bare_numbers_paise(written: str) -> None:
    assert form(f"{LEAST}checklist: {{challan: {{amount: {written}}}}}".replace("Rs. 1,000/-", "'Rs. 1,000/-'")).checklist.challan.amount == 1_000_00  # fmt: skip


@pytest.mark.parametrize(
    ("text", "where", "word"),
    [
        (LEAST + "offfice: x", "application.yaml:5:1 › offfice", "“offfice” is not asked"),
        (LEAST.replace("office: JR-TVM\n", ""), "application.yaml:1:1 › office", "missing"),
        (
            LEAST.replace("received_on: 2026-01-12\n", "received_on:\n"),
            "application.yaml:1:1 › received_on",
            "missing",
        ),
        (LEAST.replace("2026-01-12", "2026-02-30"), "application.yaml:1:14 › received_on", "no such day"),
        (LEAST.replace("2026-01-12", "1/13/2026"), "application.yaml:1:1 › received_on", "no such month"),
        (LEAST.replace("2026-01-12", "20260112"), "application.yaml:1:1 › received_on", "will not do"),
        (LEAST.replace("{en: Kalpaka Limited}", "{}"), "application.yaml:3:1 › names", "neither language"),
        (LEAST.replace("{en: Kalpaka Limited}", "Kalpaka"), "application.yaml:3:1 › names", "will not do"),
        (LEAST.replace("[G01042]", "[]"), "application.yaml:4:1 › area", "empty"),
        (LEAST.replace("Kalpaka Limited", "klIcW kwLw"), "application.yaml:3:9 › names › en", "old font"),
        (LEAST + "class: consumers", "application.yaml:5:1 › class", "class of society"),
        (
            LEAST + "limited_liability: perhaps",
            "application.yaml:5:1 › limited_liability",
            "neither yes nor no",
        ),
        (LEAST + "copies_of_bye_laws: three", "application.yaml:5:1 › copies_of_bye_laws", "will not do"),
        (LEAST + "copies_of_bye_laws: -1", "application.yaml:5:1 › copies_of_bye_laws", "will not do"),
        (LEAST + "copies_of_bye_laws: true", "application.yaml:5:1 › copies_of_bye_laws", "will not do"),
        (
            LEAST + "checklist: {challan: {amount: 10.50}}",
            "application.yaml:5:31 › checklist › challan › amount",
            "decimal",
        ),
        (
            LEAST + "checklist: {challan: {amount: ten}}",
            "application.yaml:5:23 › checklist › challan › amount",
            "amount",
        ),
        (
            LEAST + "declarations: {of_sound_mind: {by: x}}",
            "application.yaml:5:16 › declarations › of_sound_mind › on",
            "missing",
        ),
        ("", "application.yaml", "empty"),
        ("- a\n- b\n", "application.yaml", "empty"),
    ],
)
def test_refused_with_its_line(text: str, where: str, word: str) -> None:
    found = problems(lambda: form(text))
    assert [f.where for f in found] == [where]
    assert word in found[0].says.en


def test_what_was_probably_meant() -> None:
    (found,) = problems(lambda: form(LEAST + "copies_of_byelaws: 3"))
    assert "copies_of_bye_laws" in found.mend.en and "copies_of_bye_laws" in found.mend.ml


MADE = "on: 2026-02-20\nby: jr-tvm\n"
REASONS = "{en: As the papers show., ml: രേഖകളിൽ കാണുന്നതുപോലെ.}"


def test_determinations() -> None:
    got = form(
        f"{MADE}determinations: {{sound_business: {{holds: no, reasons: {REASONS}}}}}\n"
        f"similar_type: [{{society: T 1, holds: true, reasons: {REASONS}}}]\n"
        f"readings: {{families: {{chosen: purposive, reasons: {REASONS}}}}}",
        DeterminationsForm,
    )
    assert got.on == date(2026, 2, 20)
    assert got.determinations["sound_business"].holds is False
    assert got.similar_type[0].holds is True
    assert got.readings["families"].chosen == "purposive"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (
            f"{MADE}determinations: {{sound_busines: {{holds: true, reasons: {REASONS}}}}}",
            "“sound_busines” is not asked",
        ),
        (f"{MADE}determinations: {{sound_business: {{holds: true}}}}", "“reasons” is missing"),
        (
            f"{MADE}determinations: {{sound_business: {{holds: true, reasons: {{en: Since so.}}}}}}",
            "“ml” is missing",
        ),
        (
            f"{MADE}determinations: {{sound_business: {{holds: null, reasons: {REASONS}}}}}",
            "“holds” is missing",
        ),
        (f"{MADE}readings: {{families: {{chosen: generous, reasons: {REASONS}}}}}", "not a reading"),
        (f"{MADE}readings: {{family: {{chosen: literal, reasons: {REASONS}}}}}", "not a reading"),
        ("on: 2026-01-11\nby: x\n", "before the application was received"),
        ("by: x\n", "“on” is missing"),
    ],
)
def test_determinations_refused(text: str, word: str) -> None:
    (found,) = problems(lambda: form(text, DeterminationsForm))
    assert word in found.says.en


def test_the_names_are_the_laws() -> None:
    assert set(DETERMINATIONS) == {n for n, f in kcs.facts.items() if f.determination}
    assert "sound_business" in DETERMINATIONS and "similar_type" not in DETERMINATIONS
    assert READINGS["families"] == ("literal", "purposive")
