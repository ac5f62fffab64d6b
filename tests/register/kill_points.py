"""Named points of the register's own acts at which a process is killed; the mechanism of `tests/proceedings/kill_points.py`.

python -m tests.register.kill_points prepare         an office and a society, and a correction that waits
python -m tests.register.kill_points act [POINT]     every act below; killed at the point, where one is named
python -m tests.register.kill_points look            which entries stand, and what the tables have, as JSON
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import django

from tests.proceedings.kill_points import Point, arm

ACTS = "sangham.register.actions"
POINTS: dict[str, Point] = {
    "standing not yet recorded": Point(f"{ACTS}.enter_standing", "record", after=False),
    "standing recorded, not committed": Point(f"{ACTS}.enter_standing", "record", after=True),
    "committee's entry appended, tables not written": Point(
        "sangham.journal.actions.record", "project", after=False, call=2
    ),
    "yearly statement recorded, not committed": Point(
        f"{ACTS}.receive_yearly_statement", "record", after=True
    ),
    "correction proposed, not committed": Point(f"{ACTS}.propose_correction", "record", after=True),
    "correction approved, rows not yet taken away": Point(
        "sangham.register.projections", "folded", after=True
    ),
    "rows taken away, not made afresh": Point("sangham.register.projections", "_create", after=False, call=2),
    "correction approved, not committed": Point(f"{ACTS}.approve_correction", "record", after=True),
    "correction declined, not committed": Point(f"{ACTS}.decline_correction", "record", after=True),
}
PREPARED = ("society_entered", "correction_proposed")
ENTERED = (
    "standing_entered",
    "committee_entered",
    "yearly_statement_received",
    "correction_proposed",
    "correction_approved",
    "correction_declined",
)
ON = date(2026, 6, 1)
SOCIETY = UUID("0190b9b6-0000-7000-8000-000000000001")


def prepare() -> None:
    from django.core.management import call_command

    from sangham.accounts.actions.set_up_office import set_up_office
    from sangham.journal.actor import SET_UP
    from sangham.kernel.names import Name
    from sangham.register.actions.enter_society import enter_society

    call_command("migrate", verbosity=0, skip_checks=True)
    set_up_office(Path(__file__).parents[2] / "examples" / "office.yaml", by=SET_UP, on=ON)
    enter_society(
        name=Name("Kalpaka Society Limited", ""), office="JR-TVM", number=385, area=None, entered_from="volume 1",
        class_name="consumer", society=SOCIETY, by=SET_UP, on=ON,
    )  # fmt: skip
    _proposed({"number": 583})


def _proposed(says: dict[str, Any]) -> UUID:
    from sangham.register.actions.propose_correction import propose_correction
    from sangham.register.models import Correction
    from tests.register.conftest import INSPECTOR

    made = propose_correction(SOCIETY, entry=1, says=says, why="so", paper=None, by=INSPECTOR, on=ON)
    return Correction.objects.get(society_id=SOCIETY, proposal=made.number).id


def act() -> None:
    """Every act that has not been done yet, in the order of the points."""
    from sangham.journal.models import Entry
    from sangham.register.actions.approve_correction import approve_correction
    from sangham.register.actions.decline_correction import decline_correction
    from sangham.register.actions.enter_committee import enter_committee
    from sangham.register.actions.enter_standing import enter_standing
    from sangham.register.actions.receive_yearly_statement import receive_yearly_statement
    from sangham.register.entries_of_standing import Members, ShareCapital
    from sangham.register.models import Correction
    from tests.register.conftest import INSPECTOR, REGISTRAR

    by: dict[str, Any] = {"by": INSPECTOR, "on": ON}
    second: dict[str, Any] = {"by": REGISTRAR, "on": ON}
    none = dict.fromkeys(Members.model_fields, None) | {"as_written": ()}
    unknown: dict[str, Any] = dict.fromkeys(("received_on", "turnover", "result", "employees", "paper"))
    unknown |= {
        "members": Members(**none),
        "share_capital": ShareCapital(**dict.fromkeys(ShareCapital.model_fields)),
    }
    no_day: dict[str, Any] = dict.fromkeys(("from_on", "until_on", "paper"))

    def waiting(proposal: int) -> UUID:
        return Correction.objects.get(society_id=SOCIETY, decision="", proposal=proposal).id

    acts: list[Callable[[], Any]] = [
        lambda: enter_standing(SOCIETY, standing="dormant", from_on=None, paper=None, **by),
        lambda: enter_committee(SOCIETY, constituted="elected", seats=9, holders=[], **no_day, **by),
        lambda: receive_yearly_statement(SOCIETY, year_ended_on=date(2025, 3, 31), **unknown, **by),
        lambda: _proposed({"class_name": "credit"}),
        lambda: approve_correction(waiting(2), **second),
        lambda: decline_correction(waiting(6), why="no", **second),
    ]
    done = Entry.objects.filter(stream=f"society/{SOCIETY}").count() - len(PREPARED)
    for each in acts[done:]:
        each()


def look() -> None:
    from sangham.journal.actions.rebuild import check_tables
    from sangham.journal.models import Entry
    from sangham.register.models import Society

    entries = Entry.objects.filter(stream=f"society/{SOCIETY}").order_by("number")
    kinds = list(entries.values_list("kind", flat=True))
    society = Society.objects.get(pk=SOCIETY)
    wrong = [f"{d.table} {d.row} {d.field}" for d in check_tables()]
    print(
        json.dumps({"kinds": kinds, "number": society.number, "standing": society.standing, "wrong": wrong})
    )


if __name__ == "__main__":
    django.setup()
    if sys.argv[1] == "act":
        if len(sys.argv) > 2:
            arm(POINTS[sys.argv[2]])
        act()
    else:
        {"prepare": prepare, "look": look}[sys.argv[1]]()
