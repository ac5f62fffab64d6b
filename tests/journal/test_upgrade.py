"""Every office that an older version left is brought to this one, on both databases, and is true and the same."""

from __future__ import annotations

import json
import lzma
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.databases import KINDS, fresh
from tests.journal.upgrade.kept import FOLDER

ROOT = Path(__file__).parents[2]
KEPT = sorted(FOLDER.glob("*.json.xz"))


def test_offices_of_older_versions_are_kept():
    assert KEPT


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("file", KEPT, ids=lambda path: path.name.removesuffix(".json.xz"))
def test_an_older_office_is_upgraded(file, kind, tmp_path):
    kept = json.loads(lzma.decompress(file.read_bytes()))
    tables = kept["tables"]
    with fresh(kind, tmp_path) as database:
        env = {k: v for k, v in os.environ.items() if not k.startswith("SANGHAM_")}
        env |= {"SANGHAM_DATABASE": database, "SANGHAM_VAR": str(tmp_path / "var")}
        env |= {"DJANGO_SETTINGS_MODULE": "sangham.config.settings"}

        def run(*arguments: str) -> str:
            done = subprocess.run(
                [sys.executable, *arguments], env=env, cwd=ROOT, capture_output=True, text=True
            )
            assert done.returncode == 0, done.stdout + done.stderr
            return done.stdout

        run("-m", "tests.journal.upgrade.kept", "load", str(file))
        upgraded = (
            "import django; django.setup(); from sangham.journal.actions.upgrade import upgrade; upgrade(); "
            "from sangham.register.models import Society; "
            "print(*sorted(str(s) for s in Society.objects.values_list('id', flat=True)))"
        )
        societies = run("-c", upgraded).split()
        assert "are what the entries say" in run("-m", "sangham", "rebuild", "--check")
        run("-m", "sangham", "export", "journal", str(tmp_path / "out"))
        signed = json.loads((tmp_path / "out/checkpoint.json").read_text())
        newest = max(tables["journal.Checkpoint"], key=lambda row: row["size"])
        assert (signed["size"], signed["root"]) == (newest["size"], newest["root"])
        said = run("-m", "sangham", "verify", str(tmp_path / "out"))
        assert f"Entries: {len(tables['journal.Entry'])};" in said
        assert societies == sorted(row["id"] for row in tables["register.Society"])


def test_a_row_that_the_entries_do_not_say_is_seen(tmp_path):
    """What the check above rests on: it fails where the older office's tables were not what its entries say."""
    kept = json.loads(lzma.decompress(KEPT[0].read_bytes()))
    kept["tables"]["documents.Paper"][0]["number"] = "changed"
    false = tmp_path / "false.json.xz"
    false.write_bytes(lzma.compress(json.dumps(kept).encode()))
    with fresh("sqlite", tmp_path) as database:
        env = {**os.environ, "SANGHAM_DATABASE": database, "SANGHAM_VAR": str(tmp_path / "var")}
        env |= {"DJANGO_SETTINGS_MODULE": "sangham.config.settings"}
        load = [sys.executable, "-m", "tests.journal.upgrade.kept", "load", str(false)]
        assert subprocess.run(load, env=env, cwd=ROOT, check=False).returncode == 0
        # The tables get this version's shape, and nothing is derived afresh.
        subprocess.run([sys.executable, "-m", "django", "migrate", "-v0"], env=env, cwd=ROOT, check=True)
        check = [sys.executable, "-m", "sangham", "rebuild", "--check"]
        done = subprocess.run(check, env=env, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "number is 'changed'" in done.stdout


def test_a_record_is_derived_afresh_when_tables_changed(harbour, monkeypatch):
    from sangham.journal.actions import upgrade
    from sangham.journal.actions.record import record
    from tests.journal.conftest import BY, ON
    from tests.journal.happenings import Boat
    from tests.journal.test_record import STREAM, moored

    record(moored(), stream=STREAM, by=BY, on=ON)
    Boat.objects.update(crew=77)
    monkeypatch.setattr(upgrade, "call_command", lambda *_, **__: None)
    assert upgrade.upgrade() is False
    assert Boat.objects.get().crew == 77
    monkeypatch.setattr(upgrade.MigrationExecutor, "migration_plan", lambda *_: ["one"])
    assert upgrade.upgrade() is True
    assert Boat.objects.get().crew == 2
