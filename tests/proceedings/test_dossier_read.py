"""Dossiers read whole: the examples, what the law says of them, and the broken ones."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from sangham.kernel.problem import Problem
from sangham.law import facts_file
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.asking import Answer, ask
from sangham.law.outcome import Outcome
from sangham.proceedings.dossier.as_facts import competence_facts, registration_facts
from sangham.proceedings.dossier.dossier import Dossier
from sangham.proceedings.dossier.parts import APPLICANT_FACTS
from sangham.proceedings.dossier.read import read_dossier
from tests.proceedings.dossiers import EXAMPLES, SAMPLE, places, problems, sample, xlsx, zipped

NAMES = sorted(p.parent.name for p in (EXAMPLES / "registration").glob("*/application.yaml"))
OPEN = (Outcome.UNKNOWN, Outcome.DISCRETION, Outcome.TEXT_NOT_IN_SOURCE, Outcome.AMBIGUOUS)


def read(at: Path | bytes) -> Dossier:
    return read_dossier(at, places=places())


def orders() -> list[dict[str, Any]]:
    """The made-up orders under s.3(2), as facts."""
    offices = yaml.safe_load((EXAMPLES / "office.yaml").read_text(encoding="utf-8"))["offices"]
    return [
        {"office": o["code"], **{k: v for k, v in c.items() if k in kcs.facts["conferral_orders"].fields}}
        for o in offices
        for c in o.get("conferred", [])
    ]


def answered(dossier: Dossier, question: str) -> Answer:
    facts = competence_facts(dossier, orders()) if question == "competence" else registration_facts(dossier)
    on = dossier.application.received_on
    case = facts_file.read(kcs, question, facts)
    return ask(kcs, question, on=on, known_on=date(2026, 11, 1), case=case)


def test_there_are_ten_examples() -> None:
    assert len(NAMES) >= 10


@pytest.mark.parametrize("name", NAMES)
def test_each_example_fails_by_exactly_its_own_leaves(name: str) -> None:
    dossier = read(EXAMPLES / "registration" / name)
    expected = yaml.safe_load(
        (EXAMPLES / "registration" / name / "expected.yaml").read_text(encoding="utf-8")
    )
    answer = answered(dossier, expected["question"])
    assert answer.outcome.name == expected["outcome"]
    leaves = answer.finding.leaves(Outcome.NOT_MET, *OPEN)
    assert {c: o.name for c, o in leaves.items()} == expected["leaves"]
    if expected["question"] == "registration":
        assert answered(dossier, "competence").outcome is Outcome.MET


def test_the_sample_in_full() -> None:
    dossier = read(SAMPLE)
    a = dossier.application
    assert (a.names.en or "").endswith("Limited") and (a.names.ml or "").endswith("ക്ലിപ്തം")
    assert [p.code for p in a.area] == ["G01042", "G01046"]
    assert dossier.area_districts == ("Thiruvananthapuram",)
    assert a.checklist.bank_certificate is not None and a.checklist.bank_certificate.amount == 26 * 110 * 100
    assert len(dossier.applicants) == 26
    eleventh = dossier.applicants[10]
    assert (eleventh.resident_in_area, eleventh.occupies_land_in_area) == (False, True)
    assert all(p.name.en and p.name.ml and p.birth_date and p.signed for p in dossier.applicants)
    assert sum(p.share_paid or 0 for p in dossier.applicants) == 26 * 100_00
    assert [r.as_fact() for r in dossier.relations] == [{"of": 5, "to": 16, "relation": "uncle"}]
    assert len(dossier.bye_laws.clauses) == 32 and dossier.bye_laws.script == "ml"
    shared = dossier.neighbours()
    assert shared is not None and [(s.number, n) for s, n in shared] == [("T 1187", 1)]
    assert dossier.notes == ()
    assert [p.media_type for p in dossier.papers] == ["application/pdf"] * 4
    assert {s.name for s in dossier.sources} == {
        "application.yaml", "applicants.xlsx", "bye-laws.docx", "determinations.yaml", "register.yaml",
    }  # fmt: skip


def test_the_law_is_given_no_name_and_no_address() -> None:
    facts = registration_facts(read(SAMPLE))
    assert {tuple(a) for a in facts["applicants"]} == {APPLICANT_FACTS}
    assert set(APPLICANT_FACTS) == set(kcs.facts["applicants"].fields)


def test_the_two_brothers() -> None:
    dossier = read(EXAMPLES / "registration" / "two-brothers-among-25")
    assert {(r.of, r.to, r.relation) for r in dossier.relations} == {(7, 15, "brother"), (15, 7, "brother")}


def test_relations_not_declared_are_not_known() -> None:
    dossier = read(EXAMPLES / "registration" / "relations-not-declared")
    assert {a.declares_no_other_relation for a in dossier.applicants} == {None}


def test_the_minor_is_seventeen_on_the_day_of_receipt() -> None:
    dossier = read(EXAMPLES / "registration" / "a-minor")
    assert [a.serial for a in dossier.applicants if (a.age or 99) < 18] == [21]


def test_the_digest_is_of_what_promoters_brought() -> None:
    files = sample()
    whole = read(zipped(files)).digest()
    assert whole == read(SAMPLE).digest()
    without = {n: c for n, c in files.items() if n not in ("determinations.yaml", "register.yaml")}
    assert read(zipped(without)).digest() == whole
    noted = {
        **without,
        "application.yaml": files["application.yaml"].replace(
            b"prescribed_form_used: true", b"prescribed_form_used:"
        ),
    }
    assert read(zipped(noted)).digest() == whole
    other_name = {**files, "application.yaml": files["application.yaml"].replace(b"Kalpaka", b"Kalpana")}
    fewer_papers = {n: c for n, c in files.items() if n != "papers/challan.pdf"}
    for changed in (other_name, fewer_papers):
        assert read(zipped(changed)).digest() != whole


def test_without_the_offices_files_its_facts_are_not_known() -> None:
    dossier = read(zipped(sample(determinations_yaml=None, register_yaml=None)))
    assert dossier.determinations is None and dossier.neighbours() is None
    facts = registration_facts(dossier)
    assert facts["neighbours"] is None and "determinations" not in facts
    assert answered(dossier, "registration").outcome is Outcome.UNKNOWN


def told(**changes: bytes | None) -> list[Problem]:
    return problems(lambda: read(zipped(sample(**changes))))


@pytest.mark.parametrize(
    ("changes", "where", "word"),
    [
        ({"application_yaml": SAMPLE.joinpath("application.yaml").read_bytes().replace(b"chief_promoter: 1", b"chief_promoter: 40")}, "application.yaml › checklist › chief_promoter", "chief promoter, 40"),
        ({"determinations_yaml": SAMPLE.joinpath("determinations.yaml").read_bytes().replace(b"T 1187", b"T 1188")}, "determinations.yaml:", "no society T 1188"),
        ({"register_yaml": SAMPLE.joinpath("register.yaml").read_bytes().replace(b"M01002", b"Q99")}, "register.yaml:", "no place"),
        ({"register_yaml": SAMPLE.joinpath("register.yaml").read_bytes().replace(b"T 906", b"T 1187")}, "register.yaml:", "two societies"),
        ({"application_yaml": SAMPLE.joinpath("application.yaml").read_bytes().replace(b"- G01046", b"- Vembayam")}, "application.yaml:", "in the area twice"),
        ({"application_yaml": b"\tx"}, "application.yaml:", "tab"),
        ({"bye-laws_docx": b"1. x"}, "bye-laws.docx", "plain text"),
    ],
)  # fmt: skip
def test_told(changes: dict[str, bytes], where: str, word: str) -> None:
    found = told(**changes)
    assert found[0].where.startswith(where)
    assert word in found[0].says.en


def test_papers_are_what_they_say() -> None:
    files = sample()
    files |= {"papers/a.pdf": b"MZ\x00\x00", "papers/b.png": b"%PDF-1.4", "papers/c.jpg": b"\xff\xd8\xff\xe0"}
    found = problems(lambda: read(zipped(files)))
    assert [f.where for f in found] == ["papers/a.pdf", "papers/b.png"]
    assert ".pdf" in found[1].mend.en


def test_all_files_are_read_though_one_is_broken() -> None:
    found = told(
        application_yaml=b"received_on: 31/02/2026\n",
        applicants_xlsx=xlsx(["No", "Name"], ["x", "Rajan"]),
        **{"bye-laws_docx": b"1. x", "register_yaml": b"as_on: x\n", "determinations_yaml": b""},
    )
    assert {f.where.split(" ")[0].split(":")[0] for f in found} == {
        "application.yaml", "applicants.xlsx", "bye-laws.docx", "register.yaml", "determinations.yaml",
    }  # fmt: skip


BROKEN = {
    "spoilt-list": [
        "B3 “Name of applicant”", "C4 “Date of Birth”", "C5 “Date of Birth”", "D6 “Age”", "G7 “Relation to other applicants”",
        "F8", "G8 “Relation to other applicants”", "H9 “Signature”", "D10 “Age”", "A11 “Sl. No.”", "Sheet1",
    ],
    "spoilt-application": [
        "received_on", "office", "limited_liability", "copies_of_bye_laws", "amount", "recieved_by_post", "2", "3",
    ],
    "not-a-word-file": ["bye-laws.docx"],
    "wrong-files": ["applicants.xls", "minutes.pdf"],
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(BROKEN))
def test_broken_examples(name: str) -> None:
    found = problems(lambda: read(EXAMPLES / "broken" / name))
    assert [f.where.split(" › ")[-1] for f in found] == BROKEN[name]


def test_every_broken_example_is_tested() -> None:
    assert {p.name for p in (EXAMPLES / "broken").iterdir() if p.is_dir()} == set(BROKEN)


def test_the_examples_are_made_again_byte_for_byte(tmp_path: Path) -> None:
    script = EXAMPLES / "registration" / "make_examples.py"
    subprocess.run([sys.executable, "-B", script, "--into", tmp_path], check=True, capture_output=True)
    for part in ("registration", "broken"):
        made = {p.relative_to(tmp_path): p.read_bytes() for p in (tmp_path / part).rglob("*") if p.is_file()}
        assert made
        kept = {
            p.relative_to(EXAMPLES): p.read_bytes()
            for p in (EXAMPLES / part).rglob("*")
            if p.is_file() and p.suffix not in (".py", ".pyc")
        }
        assert made.keys() == kept.keys()
        assert [str(n) for n in made if made[n] != kept[n]] == []
    shutil.rmtree(tmp_path)
