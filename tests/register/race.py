"""Run by `test_numbering.py` in processes of their own: ``python -m tests.register.race prepare | register N``."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import transaction  # noqa: E402

from sangham.accounts.actions.set_up_office import set_up_office  # noqa: E402
from sangham.journal.actor import SET_UP, Actor  # noqa: E402
from sangham.kernel.names import Name  # noqa: E402
from sangham.kernel.text import Text  # noqa: E402
from sangham.places.actions.import_places import import_places  # noqa: E402
from sangham.places.queries import find_place  # noqa: E402
from sangham.register.actions.register_society import register_society  # noqa: E402
from sangham.register.checks import Clause  # noqa: E402

EXAMPLES = Path(__file__).parents[2] / "examples"
ON = date(2026, 4, 3)


class Undone(Exception):
    """Stands for whatever may go wrong in an order's transaction after the number was issued."""


def prepare() -> None:
    call_command("migrate", verbosity=0, skip_checks=True)
    import_places(EXAMPLES / "places.csv", edition="2025", by=SET_UP, on=ON)
    set_up_office(EXAMPLES / "office.yaml", by=SET_UP, on=ON)


def register(times: int) -> None:
    """Register, failing every third time after the number was issued; print the numbers that stand."""
    area = [find_place("Manickal").id]
    for turn in range(times):
        try:
            with transaction.atomic():
                done = register_society(
                    name=Name("Kalpaka Society Limited", "കല്പക സംഘം ക്ലിപ്തം"),
                    class_name="consumer",
                    area=area,
                    bye_laws=[Clause("1", "", "The name is Kalpaka.")],
                    registered_office=Text(en="Vembayam", ml="വെമ്പായം"),
                    office="JR-TVM",
                    by=Actor("jr-tvm", "JR-TVM", "s.7(1)"),
                    on=ON,
                )
                if turn % 3 == 2:
                    raise Undone
        except Undone:
            continue
        print(done.number, flush=True)


if __name__ == "__main__":
    prepare() if sys.argv[1] == "prepare" else register(int(sys.argv[2]))
