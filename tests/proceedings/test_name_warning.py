"""A proposed name too like another's: recorded at scrutiny and shown, and no ground of anything."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from sangham.cli.main_job import carry_through, sample_office
from sangham.documents import signers
from sangham.documents.authority import make_test_authority
from sangham.journal.actor import SET_UP
from sangham.journal.keys import make_key
from sangham.journal.kinds import read_payload
from sangham.journal.queries import entries_of
from sangham.kernel.names import Name
from sangham.proceedings.entries import ApplicationScrutinised
from sangham.proceedings.name_warning import warning
from sangham.proceedings.queries import standing_of
from sangham.proceedings.state import State
from sangham.register.actions.enter_society import enter_society

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.mark.usefixtures("db")
def test_warned_of_and_registered_all_the_same() -> None:
    make_key()
    make_test_authority(signers.authority_folder())
    sample_office(EXAMPLES)
    other = enter_society(
        name=Name("Kalpakka Consumers' Co-operative Stores Ltd.", ""), office="JR-TVM", number=77, area=None,
        entered_from="Register of societies, volume 4", by=SET_UP, on=date(2024, 6, 1),
    )  # fmt: skip
    lines = []
    for done in carry_through(EXAMPLES / "registration" / "consumer-registered"):
        lines.append((done.line("en"), done.line("ml")))
    s = standing_of(done.matter)
    assert [a.society for a in s.names_alike] == [other]
    told = warning(s)
    assert told is not None and "Kalpakka Consumers" in told.en and "Kalpaka Consumer" in told.en
    assert sum("Kalpakka Consumers" in en and "Kalpakka Consumers" in ml for en, ml in lines) == 1
    assert s.state is State.REGISTERED
    entry = next(e for e in entries_of(f"matter/{done.matter}") if e.kind == "application_scrutinised")
    grounds = json.loads(entry.payload)["grounds"]
    assert not any("name" in citation.lower() for citation in grounds)


def test_a_scrutiny_of_before_names_were_compared_is_read() -> None:
    older = {"outcome": "MET", "competence": "MET", "grounds": {}, "wanting": [], "competence_receipt": "0" * 64,
             "competent_offices": ["JR-TVM"]}  # fmt: skip
    read = read_payload("application_scrutinised", 1, older)
    assert isinstance(read, ApplicationScrutinised) and read.names_alike == ()
