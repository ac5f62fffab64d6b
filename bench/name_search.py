"""Names found across the two scripts, on a list of real places that is not part of this project.

    python bench/name_search.py LIST.csv      (or SANGHAM_NAMES_LIST=LIST.csv)

The list has the columns `name`, `name_ml`, `LSGI_Code` (or `code`), `District`, and `local_auth` (the kind). With only
the names of one script in the record, each name of the other script is sought, as the list writes it, through
`search_places`; right is the place of that code, first. Where several places bear one name, the first may be another
of them: such a find counts as wrong in `first`, and as right in `first_or_of_the_same_name`; `with_district` has the
district said. The half of the list on which the sounds were developed (an even first byte of the code's SHA-256) and
the half held out are told apart.

Prints a JSON object a line: name, value (of 100), unit, baseline (the bar), ratio, and how many names.
"""

from __future__ import annotations

import csv
import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

BAR = 95


def given() -> Path | None:
    """The list, where one is at hand."""
    path = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SANGHAM_NAMES_LIST", "")
    return Path(path) if path and Path(path).is_file() else None


def developed_on(code: str) -> bool:
    """Whether a place is in the half that was looked at while the sounds were written."""
    return hashlib.sha256(code.encode()).digest()[0] % 2 == 0


def rows(path: Path) -> list[dict[str, str]]:
    """Every row that has both names."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.DictReader(file))
    for row in read:
        row["code"] = row.get("LSGI_Code") or row.get("code") or ""
    return [row for row in read if row["code"] and row["name"].strip() and row["name_ml"].strip()]


def imported(read: list[dict[str, str]], script: str, edition: str) -> None:
    """The record with the names of one script alone."""
    from sangham.journal.actor import SET_UP
    from sangham.places.actions.import_places import import_places

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            out = csv.writer(file)
            out.writerow(["code", "kind", script, "district"])
            for row in read:
                name = row["name"] if script == "name_en" else row["name_ml"]
                out.writerow([row["code"], row.get("local_auth", ""), name, row["District"]])
        import_places(path, edition=edition, by=SET_UP, on=date(2025, 1, 1))


def sought(read: list[dict[str, str]], script: str, edition: str) -> Iterator[tuple[str, bool, bool, bool]]:
    """For each name of the other script: its code; right; right or of the same name; right with the district said."""
    from sangham.places.finding import search_places

    for row in read:
        text = row["name_ml"] if script == "name_en" else row["name"]
        found = search_places(text, edition=edition)
        first = found[0].place if found else None
        this = next((f.place for f in found if f.place.code == row["code"]), None)
        same = this is not None and first is not None and (
            (first.key_en, first.key_ml) == (this.key_en, this.key_ml)
        )  # fmt: skip
        told = search_places(f"{text}, {row['District']} District", edition=edition, limit=1)
        right = first is not None and first.code == row["code"]
        yield row["code"], right, right or same, bool(told) and told[0].place.code == row["code"]


def tell(name: str, many: list[bool], bar: float = BAR) -> None:
    """One figure."""
    value = 100 * sum(many) / len(many)
    line = {"name": name, "value": round(value, 1), "unit": "of 100", "baseline": bar}
    print(json.dumps({**line, "ratio": round(value / bar, 3), "of": len(many)}), flush=True)


def main() -> None:
    """Both ways, in a database of its own."""
    path = given()
    if path is None:
        print(
            json.dumps(
                {"name": "name_search", "skipped": "no list at hand: give its path, or SANGHAM_NAMES_LIST"}
            )
        )
        return
    import django

    django.setup()
    from django.core.management import call_command

    from sangham.journal.keys import make_key

    call_command("migrate", verbosity=0)
    make_key()
    read = rows(path)
    for script, other in (("name_en", "malayalam"), ("name_ml", "english")):
        imported(read, script, script)
        results = list(sought(read, script, script))
        for half, of in (("developed_on", True), ("held_out", False)):
            some = [r for r in results if developed_on(r[0]) is of]
            tell(f"sought_in_{other}_{half}_first", [r[1] for r in some])
        tell(f"sought_in_{other}_first", [r[1] for r in results])
        tell(f"sought_in_{other}_first_or_of_the_same_name", [r[2] for r in results])
        tell(f"sought_in_{other}_with_district", [r[3] for r in results])
        if os.environ.get("SANGHAM_SHOW"):
            print([r for r in results if not r[1] and developed_on(r[0])])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        os.environ["SANGHAM_VAR"] = made
        os.environ["SANGHAM_DATABASE"] = f"sqlite:///{made}/bench.sqlite3"
        os.environ["DJANGO_SETTINGS_MODULE"] = "sangham.config.settings"
        main()
