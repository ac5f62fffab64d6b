"""The permission that each step asks for is told as it is asked."""

from __future__ import annotations

import ast
from pathlib import Path
from uuid import UUID

from sangham.accounts.permissions import PERMISSIONS
from sangham.proceedings.actions import opening
from sangham.proceedings.queries import standing_of
from sangham.proceedings.steps import Step
from sangham.proceedings.who_may import PERMISSION, who_may
from tests.proceedings.test_any_matter import matter, received_on

__all__ = ["matter"]


def asked_in_actions() -> set[tuple[str, str]]:
    """Each step with its permission, as the actions open it."""
    found = set()
    for file in Path(opening.__file__).parent.glob("*.py"):
        for call in ast.walk(ast.parse(file.read_text())):
            if isinstance(call, ast.Call) and ast.unparse(call.func) == "opened":
                for step in ast.walk(call.args[1]):
                    if isinstance(step, ast.Attribute):
                        found.add((step.attr, ast.literal_eval(call.args[2])))
    return found


def test_every_step_is_opened_with_the_permission_that_is_told() -> None:
    assert asked_in_actions() == {(step.name, permission) for step, permission in PERMISSION.items()}
    assert set(PERMISSION) == set(Step)
    assert set(PERMISSION.values()) <= set(PERMISSIONS)


def test_who_may_at_the_office(matter: UUID) -> None:
    s, on = standing_of(matter), received_on(matter)
    assert who_may(s, Step.SCRUTINISE, on=on) == ("ui-vembayam",)
    assert who_may(s, Step.FIX_HEARING, on=on) == ("jr-tvm",)
    assert set(who_may(s, Step.ACKNOWLEDGE, on=on)) == {"jr-tvm", "jr-tvm-clerk", "ui-vembayam"}
    assert who_may(s, Step.ORDER_REGISTRATION, on=on) == ()  # nobody has scrutinised it
