"""There is one clock. Whatever else reads the time makes a finding, or an entry, that cannot be made again."""

from __future__ import annotations

import ast

import pytest

from tests.architecture.tree import Module, modules, told

CLOCK = "sangham/kernel/clock.py"
TIME_OF_DAY = {
    ("datetime", "now"),
    ("datetime", "today"),
    ("datetime", "utcnow"),
    ("date", "today"),
    ("time", "time"),
    ("time", "time_ns"),
    ("time", "localtime"),
    ("time", "gmtime"),
    ("timezone", "now"),
    ("timezone", "localdate"),
    ("timezone", "localtime"),
}
BY_NAME = {("time", "time"), ("django.utils.timezone", "now"), ("django.utils.timezone", "localdate")}


def read_of_the_clock(module: Module) -> list[str]:
    """Every place where a module asks what time it is, called or handed on (``default=timezone.now``)."""
    found = []
    for node in module.every(ast.Attribute):
        owner = node.value
        last = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
        if (last, node.attr) in TIME_OF_DAY:
            found.append(f"{module.at(node)}: {ast.unparse(node)}")
    for node in module.every(ast.ImportFrom):
        found += [
            f"{module.at(node)}: from {node.module} import {name.name}"
            for name in node.names
            if (node.module, name.name) in BY_NAME
        ]
    for node in module.every(ast.keyword):
        if node.arg in ("auto_now", "auto_now_add"):
            found.append(f"{module.at(node.value)}: {node.arg}")
    return found


def test_the_clock_alone_reads_the_time() -> None:
    found = [where for m in modules() if m.name != CLOCK for where in read_of_the_clock(m)]
    assert not found, told(found)


def test_the_clock_itself_is_seen() -> None:
    """The search is not blind: it finds the one place that may."""
    clock = next(m for m in modules() if m.name == CLOCK)
    assert read_of_the_clock(clock)


def test_law_knows_no_clock_at_all() -> None:
    found = [
        module.at(node)
        for module in (m for m in modules() if m.package == "law")
        for node in module.every(ast.ImportFrom, ast.Import)
        if "clock" in ast.unparse(node)
    ]
    assert not found, told(found)


@pytest.mark.parametrize("unit", ["_on", "_at"])
def test_dates_end_in_on_and_instants_in_at(unit: str) -> None:
    """A column of days ends in ``_on``, one of instants in ``_at``."""
    field = {"_on": "DateField", "_at": "DateTimeField"}[unit]
    found = []
    for module in modules():
        for node in module.every(ast.Assign):
            if isinstance(node.value, ast.Call) and ast.unparse(node.value.func) == f"models.{field}":
                found += [
                    f"{module.at(t)}: {t.id}"
                    for t in node.targets
                    if isinstance(t, ast.Name) and not t.id.endswith(unit)
                ]
    assert not found, told(found)
