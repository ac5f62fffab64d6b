"""Modules and functions are short enough to be read at one sitting."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.architecture.tree import ROOT, Module, modules, told

MOST = 600
USUAL = 250
LONGER = {
    # the law as declared: facts with their questions, and one section with its readings and time limits
    "sangham/law/acts/kcs_1969/facts.py",
    "sangham/law/acts/kcs_1969/s07_registration.py",
    # one pass over a case from outside, a method for each shape that a value may have
    "sangham/law/facts_check.py",
    # one grammar each, whose parts cannot be understood apart
    "sangham/law/expression.py",
    "sangham/law/one_case.py",
    "sangham/kernel/money.py",
    "sangham/kernel/plain_yaml.py",
    # what stands on each paper, as frozen data with its words
    "sangham/documents/papers.py",
    # goes out by itself, so that it cannot be in parts
    "sangham/journal/audit/verify.py",
}
MOST_LONGER = 12
MOST_LINES_OF_A_FUNCTION = 60
LONG_FUNCTIONS: set[str] = set()


def lines(module: Module) -> int:
    return module.source.count("\n")


def test_no_module_is_above_the_limit() -> None:
    tests = [
        (p.relative_to(ROOT).as_posix(), p.read_text().count("\n")) for p in (ROOT / "tests").rglob("*.py")
    ]
    sizes = [*((m.name, lines(m)) for m in modules()), *tests]
    found = [f"{name}: {n} lines" for name, n in sizes if n > MOST]
    assert not found, told(found)


def test_longer_modules_are_few_and_written_down() -> None:
    longer = {m.name: lines(m) for m in modules() if lines(m) > USUAL}
    found = [f"{name}: {n} lines" for name, n in longer.items() if name not in LONGER]
    assert not found, told(found)
    assert set(longer) >= LONGER, f"no longer long, take them off the list: {LONGER - set(longer)}"
    assert len(LONGER) <= MOST_LONGER


def functions(module: Module) -> Iterator[ast.FunctionDef]:
    yield from module.every(ast.FunctionDef, ast.AsyncFunctionDef)


def test_functions_are_short() -> None:
    found, seen = [], set()
    for module in modules():
        for function in functions(module):
            length = (function.end_lineno or 0) - function.body[0].lineno + 1
            where = f"{module.name}:{function.name}"
            if length > MOST_LINES_OF_A_FUNCTION:
                seen.add(where)
                if where not in LONG_FUNCTIONS:
                    found.append(f"{module.at(function)}: {function.name}, {length} lines")
    assert not found, told(found)
    assert seen >= LONG_FUNCTIONS, f"no longer long, take them off the list: {LONG_FUNCTIONS - seen}"
