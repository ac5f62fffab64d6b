"""`sangham search`: best first, with why; as lines and as JSON; what is not known said."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sangham.cli.search import app
from sangham.journal.actor import SET_UP
from sangham.kernel.names import Name
from sangham.places.actions.import_places import import_places
from tests.register.conftest import *  # noqa: F403  the office and its acts
from tests.register.conftest import Enter

EXAMPLE = Path(__file__).parents[2] / "examples" / "places.csv"


def run(*words: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, list(words))
    return done.exit_code, done.stdout, done.stderr


@pytest.mark.usefixtures("db")
def test_places() -> None:
    import_places(EXAMPLE, edition="2025", by=SET_UP, on=date(2025, 1, 1))
    status, out, _ = run("places", "മാണിക്കൽ", "--json")
    first = json.loads(out.splitlines()[0])
    assert (status, first["code"], first["likeness"], first["why"]["en"]) == (
        0,
        "G01046",
        100,
        "same spelling",
    )
    assert run("places", "Maanikal")[1].startswith(
        " 99  G01046  Manickal grama panchayat (Thiruvananthapuram): sound"
    )
    assert "മാണിക്കൽ ഗ്രാമപഞ്ചായത്ത് (തിരുവനന്തപുരം): ഉച്ചാരണം" in run("places", "Maanikal", "--lang", "ml")[1]
    assert run("places", "Nedumangad", "--kind", "block panchayat")[1].count("\n") == 1
    assert run("places", "Atlantis")[0] == 1 and "Nothing found" in run("places", "Atlantis")[2]
    status, out, why = run("places", "Manickal", "--district", "Madras")
    assert (status, out) == (2, "") and "No district of Kerala is called «Madras»" in why
    assert run("places", "Manickal", "--kind", "hamlet")[0] == 2


def test_societies(enter: Enter) -> None:
    enter(number=524, name=Name("Vembayam Women's Co-operative Society Ltd.", ""))
    status, out, _ = run("societies", "വെമ്പായം വനിതാ", "--json")
    first = json.loads(out)
    assert (status, first["number"], first["why"]["en"]) == (0, 524, "sound")
    assert first["found_by"].startswith("Vembayam")
    assert "T 524  Vembayam Women" in run("societies", "524")[1]
    assert run("societies", "Atlantis")[0] == 1
