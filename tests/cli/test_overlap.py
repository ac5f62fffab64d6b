"""`sangham overlap`: a society or a matter, listed and drawn."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner

from sangham.cli.overlap import app
from tests.register.conftest import *  # noqa: F403  the office and its acts
from tests.register.conftest import Enter, Register, place_ids


def run(*words: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, list(words))
    return done.exit_code, done.stdout, done.stderr


@pytest.fixture
def neighbour(enter: Enter) -> UUID:
    return enter()


def test_listed_and_drawn(neighbour: UUID, register: Register, tmp_path: Path) -> None:
    register()
    status, out, _ = run("T 2041", "--out", str(tmp_path / "overlap.svg"))
    assert status == 0 and "T 385" in out and "for the Registrar to determine" in out
    drawn = (tmp_path / "overlap.svg").read_text("utf-8")
    assert ElementTree.fromstring(drawn).tag.endswith("svg") and "T 385" in drawn


def test_by_id_and_in_malayalam(neighbour: UUID, register: Register) -> None:
    status, out, _ = run(str(register().id), "--lang", "ml")
    assert status == 0 and "മാണിക്കൽ സർവീസ് സഹകരണ സംഘം ക്ലിപ്തം" in out


@pytest.mark.parametrize("lang", ["en", "ml"])
def test_what_cannot_be_told_is_said_and_nothing_written(enter: Enter, tmp_path: Path, lang: str) -> None:
    enter(number=1)
    enter(number=1, office="JR-PKD", area=place_ids("Shornur"))
    enter(number=2, area=None)
    for of in ("99", "1", "2", "01932f3e-0000-7000-8000-000000000001"):
        status, out, error = run(of, "--out", str(tmp_path / "overlap.svg"), "--lang", lang)
        assert (status, out) == (2, "") and error.strip()
    assert list(tmp_path.iterdir()) == []
