"""The whole matrix: every action, by every role, in every circumstance, from every seat, as `matrix.csv` says.

The table is written by hand and read as it stands: a cell names the seats (`world.SEATS`) from which the action is
allowed, `everywhere` for all of the role's, `-` for none; from every other seat it is refused.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.db.models import Q

from sangham.accounts import holding, needs
from sangham.accounts.permissions import PERMISSIONS, Need, may, require
from sangham.accounts.roles import ROLES
from sangham.kernel.problem import Problems
from tests.accounts import world

pytestmark = pytest.mark.django_db
MATRIX = Path(__file__).with_name("matrix.csv")
Cells = dict[tuple[str, str, str], set[str]]


def read() -> Cells:
    """(action, role, circumstance) -> the seats from which it is allowed."""
    with MATRIX.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    cells: Cells = {}
    for row in rows:
        action, role = row.pop("action"), row.pop("role")
        for circumstance, said in row.items():
            assert (action, role, circumstance) not in cells, f"twice: {action}, {role}"
            everywhere = said == "everywhere"
            seats = set(world.SEATS[role]) if everywhere else {*said.split(" + ")} - {"-"}
            assert seats <= set(world.SEATS[role]), f"{action}, {role}, {circumstance}: {said}"
            cells[action, role, circumstance] = seats
    return cells


CELLS = read()


def test_no_line_of_the_matrix_is_missing() -> None:
    """Every action of PERMISSIONS, by every role and by set-up, in every circumstance: and nothing else."""
    every = {
        (action, role, circumstance)
        for action in PERMISSIONS
        for role in (*ROLES, "set-up")
        for circumstance in world.CIRCUMSTANCES
    }
    assert not (missing := every - set(CELLS)), f"add them to matrix.csv: {sorted({m[:2] for m in missing})}"
    assert not set(CELLS) - every
    assert set(world.SEATS) == {*ROLES, "set-up"}


def wrong_cells(circumstance: str, rule: Callable[[str, world.Case], bool]) -> Iterator[str]:
    """Where a rule says otherwise than the table."""
    for _, case in world.under(circumstance):
        for action in PERMISSIONS:
            said = case.seat in CELLS[action, case.role, circumstance]
            if rule(action, case) is not said:
                yield f"{action}, {case.role}, {circumstance}, {case.seat}: the table says {said}"


@pytest.mark.parametrize("circumstance", world.CIRCUMSTANCES)
def test_the_matrix(circumstance: str) -> None:
    wrong = list(wrong_cells(circumstance, lambda action, case: may(action, case.actor, case.act)))
    assert not wrong, "\n".join(wrong)


def test_what_is_refused_is_said_in_both_languages() -> None:
    for _, case in world.under("ordinary"):
        for action in PERMISSIONS:
            if case.seat in CELLS[action, case.role, "ordinary"]:
                require(action, case.actor, case.act)
                continue
            with pytest.raises(Problems) as refused:
                require(action, case.actor, case.act)
            assert all(refused.value.lines("ml"))


def every_need() -> dict[str, Need]:
    """The needs that some action has, by their names."""
    used = {id(need) for of in PERMISSIONS.values() for need in of}
    return {name: need for name, need in vars(needs).items() if id(need) in used}


def test_the_matrix_notices_each_need_that_is_dropped() -> None:
    """For every action, and every need of it: without that need some cell of the action's lines is wrong."""
    names = {id(need): name for name, need in every_need().items()}
    noticed: set[tuple[str, str]] = set()
    for circumstance, case in world.under(*world.CIRCUMSTANCES):
        holds = {id(n): bool(n.holds.test(case.actor, case.act)) for n in every_need().values()}
        for action, of in PERMISSIONS.items():
            said = case.seat in CELLS[action, case.role, circumstance]
            for dropped in of:
                if all(holds[id(need)] for need in of if need is not dropped) is not said:
                    noticed.add((action, names[id(dropped)]))
    every = {(action, names[id(need)]) for action, of in PERMISSIONS.items() for need in of}
    assert not every - noticed, sorted(every - noticed)


@pytest.mark.parametrize(
    ("asked", "circumstance"),
    [
        ("_on_leave", "on leave"),
        ("on_day", "posting over"),
        ("on_day", "posted tomorrow"),
        ("on_day", "charge over"),
        ("_posted", "charge, posted nowhere"),
        ("open_on", "own office closed"),
    ],
)
def test_the_matrix_notices_what_is_no_longer_asked_of_the_record(
    asked: str, circumstance: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beneath the needs: leave, days, the posting beside a charge, and closed offices."""
    nobody = ~Q() if asked != "_on_leave" else Q(pk__in=[])
    monkeypatch.setattr(holding, asked, lambda *_: nobody)
    if asked == "_on_leave":
        monkeypatch.setattr(holding, "_is_on_leave", lambda *_: False)
    assert any(wrong_cells(circumstance, lambda action, case: may(action, case.actor, case.act)))
