"""What a list of 10,000 societies costs an office, on made-up names: reading it with every doubt, and entering it.

    python bench/import_societies.py            (SANGHAM_BENCH_ROWS=10000)

Each twentieth row is doubtful in one of seven ways. Prints a JSON object a line: name, value, unit, baseline, ratio; rows a
second of the process's own CPU (so that what else the machine does is not counted), reading and entering, and the most memory that the process came to (in MB, the file of the list counted).
"""

from __future__ import annotations

import io
import json
import os
import resource
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
ROWS = int(os.environ.get("SANGHAM_BENCH_ROWS", "10000"))
READING, ENTERING, MEMORY = 100, 20, 1000  # our own: rows a second, rows a second, MB
TROUBLES = ("12/3/74", "Pirates", "Atlantis", "not working", "", "No. T {n} (Cons)", "ditto")


def a_list(rows: int) -> bytes:
    """The list as a workbook."""
    import openpyxl

    from bench.society_search import whole

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("list")
    sheet.append(
        [
            "Sl. No.",
            "Reg. No.",
            "Name",
            "പേര്",
            "Date of registration",
            "Class",
            "Area of operation",
            "Status",
            "Secretary",
            "Remarks",
        ]
    )
    for n, (en, ml) in enumerate(whole(rows), start=1):
        number, on, kind, area, standing = (
            f"T {n}",
            date(1970, 1, 1),
            "Consumer",
            "Manickal, Vembayam Grama Panchayats",
            "Working",
        )
        if n % 20 == 0:
            at = n // 20 % len(TROUBLES)
            trouble = TROUBLES[at].format(n=n)
            number = trouble if at in (4, 5) else number
            on = trouble if at == 0 else on  # type: ignore[assignment]
            kind = trouble if at in (1, 6) else kind
            area = trouble if at == 2 else area
            standing = trouble if at == 3 else standing
        sheet.append([n, number, en, ml, on, kind, area, standing, "a made-up person", ""])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def told(name: str, value: float, unit: str, baseline: float, more: bool = True) -> None:
    """One line; a ratio of 1 or more is good."""
    ratio = value / baseline if more else baseline / value
    print(
        json.dumps(
            {
                "name": name,
                "value": round(value, 1),
                "unit": unit,
                "baseline": baseline,
                "ratio": round(ratio, 2),
            }
        )
    )


def main() -> None:
    """Set an office up on SQLite, read the list, decide as proposed, enter it."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {
            "SANGHAM_VAR": folder,
            "SANGHAM_DATABASE": f"sqlite:///{folder}/bench.sqlite3",
            "DJANGO_SETTINGS_MODULE": "sangham.config.settings",
        }
        import django

        django.setup()
        from django.core.management import call_command

        from sangham.accounts.actions.set_up_office import set_up_office
        from sangham.journal.actor import SET_UP, Actor
        from sangham.places.actions.import_places import import_places
        from sangham.register.actions.import_societies import import_societies
        from sangham.register.importing.decisions import DecisionsRead
        from sangham.register.importing.doubts import CLEAR, Choice, Decision, digest_of
        from sangham.register.importing.reading import read_list

        call_command("migrate", verbosity=0)
        day = date(2026, 1, 1)
        import_places(ROOT / "examples" / "places.csv", edition="2025", by=SET_UP, on=day)
        office = Path(folder) / "office.yaml"
        plain = (ROOT / "examples" / "office.yaml").read_text("utf-8")
        office.write_text(plain.replace("numbers_after: 2040", "numbers_after: 1000000"), "utf-8")
        set_up_office(office, by=SET_UP, on=day)
        content = a_list(ROWS)
        began = time.process_time()
        read = read_list(content, "list.xlsx", office="JR-TVM", on=day)
        told(
            "import societies, reading", len(read.rows) / (time.process_time() - began), "rows/CPU s", READING
        )
        as_proposed = {d.mark: Decision(Choice.PROPOSED, "", 0) for d in read.asking.doubts}
        as_proposed[CLEAR] = Decision(Choice.PROPOSED, "", 0)
        decisions = DecisionsRead(read.sha256, "JR-TVM", as_proposed, dict.fromkeys(as_proposed, 0), ())
        assert digest_of([]) and len(read.rows) == ROWS
        at: dict[str, float] = {}

        def entering(done: int, total: int) -> None:
            at.setdefault("began", time.process_time())

        done = import_societies(
            content, "list.xlsx", office="JR-TVM", decisions=decisions, decisions_name="d",
            by=Actor("ui-vembayam", "JR-TVM", "register"), on=day, told=entering,
        )  # fmt: skip
        spent = time.process_time() - at["began"]
        assert len(done.entered) + len(done.left) + len(done.same) == ROWS, done.lines("en")
        told("import societies, entering", len(done.entered) / spent, "rows/CPU s", ENTERING)
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        told("import societies, memory", most, "MB", MEMORY, more=False)
        print(
            json.dumps(
                {
                    "name": "import societies, doubts",
                    "value": len(read.asking.doubts),
                    "unit": f"of {ROWS} rows",
                }
            )
        )


if __name__ == "__main__":
    main()
