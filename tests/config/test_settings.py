"""Settings read from the environment, in a process of their own since Django reads them once."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

SHOW = """
import json, sangham.config.settings as s
d = s.DATABASES["default"]
print(json.dumps([d["ENGINE"], str(d["NAME"]), d.get("USER"), d.get("PASSWORD"), d.get("HOST"), d.get("PORT"), len(s.SECRET_KEY)]))
"""


def settings(tmp_path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith("SANGHAM_")}
    given = {**clean, "SANGHAM_VAR": str(tmp_path / "var"), **environment}
    return subprocess.run([sys.executable, "-c", SHOW], env=given, capture_output=True, text=True)


def test_sqlite_under_the_data_folder_unless_told_otherwise(tmp_path: Path) -> None:
    shown = settings(tmp_path).stdout
    assert "sqlite3" in shown and str(tmp_path / "var" / "sangham.sqlite3") in shown


def test_postgresql_by_its_address_with_escaped_letters_in_the_password(tmp_path: Path) -> None:
    shown = settings(tmp_path, SANGHAM_DATABASE="postgresql://clerk:p%40ss@127.0.0.1:5499/office").stdout
    assert '"office", "clerk", "p@ss", "127.0.0.1", "5499"' in shown


def test_another_kind_of_database_is_refused(tmp_path: Path) -> None:
    done = settings(tmp_path, SANGHAM_DATABASE="mysql://127.0.0.1/office")
    assert done.returncode != 0 and "sqlite:///" in done.stderr


def test_the_secret_is_made_once_and_its_owners_alone(tmp_path: Path) -> None:
    settings(tmp_path)
    kept = tmp_path / "var" / "secret_key"
    first = kept.read_text()
    settings(tmp_path)
    assert kept.read_text() == first and len(first) >= 50
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
