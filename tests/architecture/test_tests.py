"""The tests themselves: laid out as the house is, on both databases, and none that cannot fail."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

from tests.architecture.tree import CODE, ROOT, packages, told

TESTS = ROOT / "tests"
WHOLE_PROJECT = {"architecture", "ops"}


@cache
def written_tests() -> tuple[tuple[str, ast.Module], ...]:
    """Every test module, by its place below tests/."""
    paths = sorted(TESTS.rglob("test_*.py"))
    return tuple((p.relative_to(TESTS).as_posix(), ast.parse(p.read_text())) for p in paths)


def test_every_package_has_its_tests() -> None:
    without = [p for p in sorted(packages()) if not list((TESTS / p).glob("**/test_*.py"))]
    assert not without, told(without)


def test_test_folders_mirror_packages() -> None:
    found = [name for name, _ in written_tests() if Path(name).parts[0] not in packages() | WHOLE_PROJECT]
    assert not found, told(found)


def test_a_test_module_mirrors_a_module_or_says_what_it_is_about() -> None:
    found = []
    for name, tree in written_tests():
        package, subject = Path(name).parts[0], Path(name).stem.removeprefix("test_")
        if package in WHOLE_PROJECT:
            continue
        named = {p.stem for p in (CODE / package).rglob("*")}
        if subject not in named and not ast.get_docstring(tree):
            found.append(name)
    assert not found, told(found)


def test_every_test_can_fail() -> None:
    """It asserts, expects a refusal, or calls a function of the tests that does."""
    functions = [
        (path, node)
        for path in sorted(TESTS.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef)
    ]
    sure = {f.name for _, f in functions if not f.name.startswith("test_") and checks(f, set())}
    found = [
        f"{path.relative_to(ROOT)}:{f.lineno}: {f.name}"
        for path, f in functions
        if f.name.startswith("test_") and not checks(f, sure)
    ]
    assert not found, told(found)


def checks(function: ast.FunctionDef, sure: set[str]) -> bool:
    """Whether a function holds something that can fail on purpose."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assert):
            return True
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            last = called.rpartition(".")[2]
            if (
                last in ("raises", "fail", "check_call", "run_state_machine_as_test", "expect")
                or last in sure
            ):
                return True
            if re.match(r"(django_)?(assert|check|must|expect|agree|same)", last):
                return True
    return False


def test_nothing_is_skipped_but_for_the_other_database() -> None:
    """A trigger of one database has no test on the other. Nothing else is left out, and nothing may fail."""
    left_out = re.compile(r"\b(mark\.(skip|xfail)|pytest\.(skip|xfail|importorskip))\b")
    found = []
    for path in (p for p in sorted(TESTS.rglob("*.py")) if p != Path(__file__)):
        lines = ["", *path.read_text().splitlines()]
        for n, line in enumerate(lines):
            if left_out.search(line) and "connection.vendor" not in lines[n - 1]:
                found.append(f"{path.relative_to(ROOT)}:{n}")
    assert not found, told(found)


def test_no_test_empties_the_database() -> None:
    """The journal refuses it; what needs commits of its own runs the command on a database of its own."""
    banned = re.compile(
        r"transactional_db|TransactionTestCase|transaction=True|flush_db|django_db_reset_sequences"
    )
    found = [
        f"{p.relative_to(ROOT)}"
        for p in sorted(TESTS.rglob("*.py"))
        if p != Path(__file__) and banned.search(p.read_text())
    ]
    assert not found, told(found)


def test_what_makes_a_database_of_its_own_runs_on_postgresql_too() -> None:
    """What takes pytest-django's is marked by itself; what starts processes on its own says so, or does both in one run."""
    own = re.compile(r"\bown_database\(|SANGHAM_DATABASE")
    unmarked = [
        f"{p.relative_to(ROOT)}"
        for p in sorted(TESTS.rglob("test_*.py"))
        if p != Path(__file__)
        and own.search(text := p.read_text())
        and not re.search(r"mark\.(database|browser|django_db)\b|\bKINDS\b", text)
    ]
    assert unmarked == ["tests/config/test_settings.py"], told(unmarked)
