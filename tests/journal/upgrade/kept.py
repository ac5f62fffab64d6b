"""An office as an older version of the program left it in its database, kept to be upgraded by every later one.

    python -m tests.journal.upgrade.kept make FILE     the sample office of this version, into a file
    python -m tests.journal.upgrade.kept load FILE     its migrations and rows, into an empty database

A file holds the migrations that had been applied and the rows of every table, as they were. One is made for each
version that is handed out, by that version, and never again.
"""

from __future__ import annotations

import json
import lzma
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent


def make(file: Path) -> None:
    """Carry the sample through in a process of its own, and keep what is in the database."""
    with tempfile.TemporaryDirectory() as made:
        command = [sys.executable, "-m", "sangham", "demo", "--out", made]
        environment = {k: v for k, v in os.environ.items() if not k.startswith("SANGHAM_")}
        subprocess.run(command, env=environment, check=True)
        os.environ["SANGHAM_VAR"] = f"{made}/office"
        os.environ["SANGHAM_DATABASE"] = f"sqlite:///{made}/office/sangham.sqlite3"
        os.environ["DJANGO_SETTINGS_MODULE"] = "sangham.config.settings"
        import django

        django.setup()
        from django.db import connection
        from django.db.migrations.executor import MigrationExecutor

        executor = MigrationExecutor(connection)
        targets = executor.loader.graph.leaf_nodes()
        kept: dict[str, Any] = {"migrations": targets, "tables": {}}
        for model in executor.loader.project_state(targets).apps.get_models(include_auto_created=True):
            kept["tables"][model._meta.label] = list(model.objects.values(*columns(model)))
        content = json.dumps(kept, default=str, ensure_ascii=False, sort_keys=True).encode()
    file.write_bytes(lzma.compress(content, preset=9))


def columns(model: Any) -> list[str]:
    return [field.attname for field in model._meta.concrete_fields if field.column]


def load(file: Path) -> None:
    """Make the tables as they were, and put the rows in."""
    import django

    django.setup()
    from django.core.management.color import no_style
    from django.db import connection, transaction
    from django.db.migrations.executor import MigrationExecutor

    kept = json.loads(lzma.decompress(file.read_bytes()))
    targets = [tuple(target) for target in kept["migrations"]]
    executor = MigrationExecutor(connection)
    executor.migrate(targets)
    apps = executor.loader.project_state(targets).apps
    with transaction.atomic():
        for label in ordered(apps, kept["tables"]):
            model = apps.get_model(label)
            fields = {f.attname: f for f in model._meta.concrete_fields if f.column}
            rows = [{k: fields[k].to_python(v) for k, v in row.items()} for row in kept["tables"][label]]
            model.objects.bulk_create([model(**row) for row in rows], batch_size=500)
        with connection.cursor() as cursor:
            for statement in connection.ops.sequence_reset_sql(no_style(), apps.get_models()):
                cursor.execute(statement)


def ordered(apps: Any, labels: Any) -> list[str]:
    """The tables, each after those that it refers to."""
    left, done = sorted(labels), []
    while left:
        for label in left:
            model = apps.get_model(label)
            to = {f.related_model._meta.label for f in model._meta.concrete_fields if f.related_model}
            if not (to - {label}) & set(left):
                done.append(label)
                left.remove(label)
                break
        else:
            raise ValueError(f"these refer to one another: {left}")
    return done


if __name__ == "__main__":
    {"make": make, "load": load}[sys.argv[1]](Path(sys.argv[2]))
