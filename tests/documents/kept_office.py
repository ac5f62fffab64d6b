"""A small office that is backed up and restored, each time in a process of its own on a database of its own.

    python -m tests.documents.kept_office

reads one JSON object a line, ``{"do": WHAT, "var": FOLDER, "database": ADDRESS, "log": FILE, ...}``, forks a process for
it, which is killed with SIGKILL at ``"point"`` if one is given, and answers with the wait status.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from contextlib import suppress
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.proceedings.kill_points import Point, arm

ON = date(2026, 4, 3)
EXAMPLES = Path(__file__).parents[2] / "examples"
PASSPHRASE = "tide and net and oar"
BACKING_UP = {
    "sealed, nothing packed": Point("sangham.documents.backup", "pack_journal", after=False),
    "journal packed, papers not": Point("sangham.documents.backup", "pack_journal", after=True),
    "papers packed, not said what it is": Point("sangham.documents.backup", "_pack_papers", after=True),
    "whole, not in its place": Point("os", "fsync", after=True),
}
RESTORING = {
    "checked, nothing brought back": Point("sangham.documents.store", "bring_back", after=False),
    "papers, keys not": Point("sangham.documents.key_bundle", "put_back", after=False),
    "papers and keys, journal not": Point("sangham.documents.key_bundle", "put_back", after=True),
    "entries and leaves": Point("sangham.journal.backup.load", "_entries", after=True),
    "tree and checkpoints": Point("sangham.journal.backup.load", "_tree", after=True),
    "tables not derived": Point("sangham.journal.backup.load", "rebuild", after=False),
    "all, not committed": Point("sangham.journal.backup.load", "rebuild", after=True),
}
COMMITTED = {"committed": Point("sangham.documents.backup", "load", after=True)}
POINTS = BACKING_UP | RESTORING | COMMITTED


def settle(var: Path, database: str) -> None:
    os.environ |= {"SANGHAM_VAR": str(var), "SANGHAM_DATABASE": database}
    from django.conf import settings
    from django.db import connections

    from sangham.config import settings as ours

    settings.VAR, settings.AUTHORITY = var, var / "authority"
    connections.settings |= connections.configure_settings({"default": ours._database()})
    with suppress(AttributeError):
        del connections["default"]


def installed() -> None:
    """A fresh installation, with a key and an authority of its own."""
    from django.core.management import call_command

    from sangham.documents.authority import make_test_authority
    from sangham.documents.signers import authority_folder
    from sangham.journal.keys import make_key

    call_command("migrate", verbosity=0)
    make_key()
    make_test_authority(authority_folder())


def prepared() -> None:
    """An office with places, officials, papers, a receipt, particulars (one erased) and a key that was succeeded."""
    from django.db import transaction

    from sangham.accounts.actions.set_up_office import set_up_office
    from sangham.journal.actions.erase_particular import erase_particular
    from sangham.journal.actions.keep_receipt import keep_receipt
    from sangham.journal.actions.record import record
    from sangham.journal.actions.rotate_key import rotate_key
    from sangham.journal.actions.seal import seal
    from sangham.journal.actor import SET_UP
    from sangham.journal.proof.canonical import address
    from sangham.places.actions.import_places import import_places

    installed()
    import_places(EXAMPLES / "places.csv", edition="2025", by=SET_UP, on=ON)
    set_up_office(EXAMPLES / "office.yaml", by=SET_UP, on=ON)
    law = {"clauses": ["s.7(1)"]}
    receipt = keep_receipt({"law": address(law), "outcome": "MET"}, law)
    paper("1/2026")
    seal()
    rotate_key(by=SET_UP, on=ON)
    with transaction.atomic():
        particulars = {"applicants.1": {"name": "മാളു"}, "applicants.2": {"name": "Xavier"}}
        entry = record(
            issued("2/2026"),
            stream="matter/two",
            by=SET_UP,
            on=ON,
            receipt=receipt,
            particulars=particulars,
        )
        erase_particular(entry, "applicants.2", ground="s.1", by=SET_UP, on=ON)
    seal()


def issued(number: str) -> Any:
    from sangham.documents import store
    from sangham.documents.entries import PaperIssued
    from sangham.kernel.identifier import new_id
    from sangham.kernel.text import Text

    content = b"%PDF-1.7 " + number.encode()
    return PaperIssued(
        paper=new_id(),
        kind="order_of_registration",
        number=number,
        title=Text("Order", "ഉത്തരവ്"),
        sha256=store.keep(content, media_type="application/pdf"),
        media_type="application/pdf",
        size=len(content),
    )


def paper(number: str) -> None:
    from django.db import transaction

    from sangham.journal.actions.record import record
    from sangham.journal.actor import SET_UP

    what = issued(number)
    with transaction.atomic():
        record(what, stream="society/one", by=SET_UP, on=ON)


def dumped(to: Path) -> None:
    """Every row that should be the same after a restore, and what the tables' check finds."""
    from django.core.serializers.json import DjangoJSONEncoder

    from sangham.documents import store
    from sangham.journal import models
    from sangham.journal.actions.rebuild import check_tables
    from sangham.journal.projecting import projected_models

    def rows(model: Any, *but: str) -> list[dict[str, Any]]:
        found = [{k: v for k, v in row.items() if k not in but} for row in model.objects.values()]
        return sorted(found, key=lambda row: json.dumps(row, cls=DjangoJSONEncoder, sort_keys=True))

    kept: dict[str, Any] = {m.__name__: rows(m) for m in projected_models()}
    for name in ("Checkpoint", "Node", "Receipt", "ConsultedLaw", "StreamHead"):
        kept[name] = rows(getattr(models, name))
    kept["Entry"] = [
        {k: v for k, v in row.items() if k != "id"} for row in models.Entry.objects.order_by("id").values()
    ]
    kept["Leaf"] = list(models.Leaf.objects.order_by("number").values_list("number", "entry__hash"))
    beside = models.Particular.objects.order_by("id")
    kept["Particular"] = list(beside.values_list("id", "entry__hash", "name", "salt", "content"))
    kept["papers"] = {digest: store.fetch(digest).decode() for digest in store.kept()}
    kept["differences"] = [str(d) for d in check_tables()]
    to.write_text(json.dumps(kept, cls=DjangoJSONEncoder, indent=1, sort_keys=True))


def do(asked: dict[str, Any]) -> None:
    from django.conf import settings

    from sangham.cli.command import app

    settle(Path(asked["var"]), asked["database"])
    settings.PUBLISH = asked.get("publish", "")
    if point := asked.get("point"):
        arm(POINTS[point])
    match asked["do"]:
        case "install":
            installed()
        case "prepare":
            prepared()
        case "paper":
            paper(asked["number"])
        case "dump":
            dumped(Path(asked["to"]))
        case "sangham":
            app(asked["arguments"])
        case other:
            raise ValueError(other)


def _ended(asked: dict[str, Any]) -> int:
    """Do it, and the exit status. The connection is closed, so that SQLite leaves all in one file, to be copied."""
    from django.db import connections

    try:
        do(asked)
    except SystemExit as end:
        return int(end.code or 0)
    except BaseException:
        traceback.print_exc()
        return 70
    finally:
        sys.stdout.flush()
        connections.close_all()
    return 0


def main() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    import django

    django.setup(set_prefix=False)
    for name in (
        "sangham.cli.command",
        "sangham.cli.backup",
        "sangham.documents.backup",
        "sangham.documents.actions.issue_paper",
        "sangham.accounts.actions.set_up_office",
        "sangham.places.actions.import_places",
        "django.core.management.commands.migrate",
        "django.db.backends.sqlite3.base",
        "django.db.backends.postgresql.base",
    ):
        import_module(name)
    for line in sys.stdin:
        asked = json.loads(line)
        child = os.fork()
        if child == 0:
            log = os.open(asked["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
            os.dup2(log, 1)
            os.dup2(log, 2)
            os._exit(_ended(asked))
        print(os.waitpid(child, 0)[1], flush=True)


if __name__ == "__main__":
    main()
