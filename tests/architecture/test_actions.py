"""Actions: one legal act a file, said by whom and on which day, and nothing done but by an entry."""

from __future__ import annotations

import ast
from typing import TypeGuard

from tests.architecture.tree import DOMAINS, Module, modules, told

# What several acts of a package begin with; no act of its own.
NO_ACTS = {"sangham/proceedings/actions/opening.py"}


def actions(*packages: str) -> list[tuple[Module, ast.FunctionDef | None]]:
    """The modules under `actions/`, each with the function that bears its name."""
    return [
        (module, next((f for f in module.tree.body if is_named(f, module.path.stem)), None))
        for module in modules()
        if module.path.parent.name == "actions"
        and module.path.name != "__init__.py"
        and module.package in packages
        and module.name not in NO_ACTS
    ]


def is_named(node: ast.stmt, name: str) -> TypeGuard[ast.FunctionDef]:
    return isinstance(node, ast.FunctionDef) and node.name == name


def test_every_action_file_holds_the_act_that_it_is_named_by() -> None:
    found = [m.name for m, act in actions("journal", *DOMAINS) if act is None]
    assert not found, told(found)


def test_who_and_on_which_day_are_said_by_name() -> None:
    found = []
    for module, act in actions(*DOMAINS):
        if act is None:
            continue
        required = {a.arg: d for a, d in zip(act.args.kwonlyargs, act.args.kw_defaults, strict=True)}
        annotations = {a.arg: ast.unparse(a.annotation) for a in act.args.kwonlyargs if a.annotation}
        for name, kind in (("by", "Actor"), ("on", "date")):
            if name not in required:
                found.append(f"{module.at(act)}: {act.name} has no keyword-only {name}=")
            elif required[name] is not None or annotations.get(name) != kind:
                found.append(f"{module.at(act)}: {name}= is to be given every time, as {kind}")
    assert not found, told(found)


def test_every_action_records() -> None:
    """Through `record`, or through the actions that it is made of, or what these have apart (`enter_posting`)."""
    names = {m.path.stem for m, _ in actions("journal", *DOMAINS)} | {"record"}
    names |= {f.name for m, _ in actions(*DOMAINS) for f in m.tree.body if records(f)}
    found = []
    for module, _ in actions(*DOMAINS):
        called = {ast.unparse(c.func).rpartition(".")[2] for c in module.every(ast.Call)}
        if not called & names - {module.path.stem}:
            found.append(module.name)
    assert not found, told(found)


def records(node: ast.stmt) -> TypeGuard[ast.FunctionDef]:
    """Whether it is a function that calls `record` itself."""
    return isinstance(node, ast.FunctionDef) and any(
        isinstance(call, ast.Call) and ast.unparse(call.func) == "record" for call in ast.walk(node)
    )


def test_actions_are_documented_with_what_they_refuse() -> None:
    found = [
        f"{module.at(act)}: {act.name}"
        for module, act in actions(*DOMAINS)
        if act is not None and "raises" not in (ast.get_docstring(act) or "").lower()
    ]
    assert not found, told(found)


def test_doors_hold_no_transaction() -> None:
    """A door calls one action or one query; what must stand or fall together is inside the action."""
    found = [
        f"{module.at(node)}: {ast.unparse(node)}"
        for module in modules()
        if module.package in ("portal", "pages")
        for node in module.every(ast.ImportFrom, ast.Attribute)
        if "transaction" in ast.unparse(node)
    ]
    assert not found, told(found)


def test_nothing_slow_is_done_inside_a_transaction() -> None:
    """No typesetting, signing, storing or network while a row is locked."""
    slow = {"typeset", "sign", "keep", "examine", "urlopen"}
    found = [
        f"{module.at(call)}: {ast.unparse(call.func)}"
        for module in (m for m in modules() if m.package in (*DOMAINS, "portal", "cli"))
        for function in module.every(ast.FunctionDef)
        for block in transactions(function)
        for call in (node for node in ast.walk(block) if isinstance(node, ast.Call))
        if ast.unparse(call.func).rpartition(".")[2] in slow
    ]
    assert not found, told(found)


def transactions(function: ast.FunctionDef) -> list[ast.AST]:
    """The stretches of a function that are one transaction: all of it, or its ``with`` blocks."""
    if any("transaction.atomic" in ast.unparse(d) for d in function.decorator_list):
        return [function]
    blocks = (node for node in ast.walk(function) if isinstance(node, ast.With))
    return [b for b in blocks if any("transaction.atomic" in ast.unparse(i.context_expr) for i in b.items)]
