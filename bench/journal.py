"""What the record costs: checking an export, appending entries, sealing, following and backing them up (SQLite, one core).

Prints a JSON object a line: name, value (entries a second of CPU), unit, baseline, ratio. The baseline of checking
is the bar (50,000); that of the rest is the same insert without a journal: one row a transaction.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

CHECKED, APPENDED, ROUNDS = 10_000, 500, 12


def rate(count: int, work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Entries a second of CPU, the best of several rounds (others use the machine; none makes us faster)."""
    best = float("inf")
    for _ in range(rounds):
        started = time.process_time()
        work()
        best = min(best, time.process_time() - started)
    return count / best


def tell(name: str, value: float, baseline: float) -> None:
    """One figure."""
    line = {"name": name, "value": round(value), "unit": "entries/s"}
    print(json.dumps({**line, "baseline": round(baseline), "ratio": round(value / baseline, 2)}), flush=True)


def checking(folder: Path) -> None:
    """A true export of entries in many streams."""
    from sangham.journal.proof.export import check_export
    from sangham.journal.proof.trust import Trust
    from tests.journal.made import journal_of, write

    journal = journal_of(CHECKED, streams=CHECKED // 8)
    root = journal.checkpoint().root
    path = write(folder, journal.lines(), journal.checkpoint())
    assert check_export(path, Trust()).true
    bar = 50_000
    tell("journal_verify", rate(CHECKED, lambda: check_export(path, Trust())), bar)

    from sangham.journal.audit.verify import Tree, entries_of

    def alone() -> None:
        """As an auditor's machine does it, with Python alone; without tables and papers."""
        tree = Tree()
        assert sum(1 for _ in entries_of(path, [], lambda *_, **__: None, tree)) == CHECKED
        assert tree.root() == root

    tell("journal_verify_alone", rate(CHECKED, alone, rounds=4), bar)


def appending(folder: Path) -> None:
    """Each entry in a transaction of its own, then all of them sealed."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection, transaction

    from sangham.journal import keys
    from sangham.journal.actions.record import record
    from sangham.journal.actions.seal import seal
    from tests.journal.conftest import BY, ON
    from tests.journal.test_record import moored

    call_command("migrate", verbosity=0)
    keys.make_key()
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE bare (id integer PRIMARY KEY, said text)")

    def bare() -> None:
        for i in range(APPENDED):
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.execute("INSERT INTO bare (said) VALUES (%s)", [str(i)])

    def append() -> None:
        for i in range(APPENDED):
            with transaction.atomic():
                record(moored(i), stream=f"office/{i % 100}", by=BY, on=ON)

    without = rate(APPENDED, bare)
    tell("journal_record", rate(APPENDED, append), without)
    tell("journal_seal", rate(APPENDED * ROUNDS, seal, rounds=1), without)  # all of them, once
    keeping(folder, without)


def keeping(folder: Path, without: float) -> None:
    """All of that followed as a feed, backed up, and the backup checked whole, as restoring does first."""
    from zipfile import ZipFile

    from sangham.documents.backup import back_up
    from sangham.journal.backup.check import check_journal
    from sangham.journal.feed import feed

    every, file = APPENDED * ROUNDS, folder / "bench.zip"
    assert sum(1 for _ in feed()) == every
    tell("journal_feed", rate(every, lambda: list(feed()), rounds=2), without)
    tell("journal_backup", rate(every, lambda: back_up(file), rounds=2), without)
    with ZipFile(file) as archive:
        tell("journal_backup_check", rate(every, lambda: check_journal(archive), rounds=2), without)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        os.environ["SANGHAM_VAR"] = made
        os.environ["SANGHAM_DATABASE"] = f"sqlite:///{made}/bench.sqlite3"
        os.environ["DJANGO_SETTINGS_MODULE"] = "sangham.config.settings"
        checking(Path(made) / "export")
        appending(Path(made))
