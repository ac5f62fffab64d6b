"""Every change to the functions that derive facts, and to the constants that they look up.

Which functions those are is found from the library: what its derivations call, as far as it stands in the
library's own package. A change is put in its place for as long as a `with` lasts, wherever it was imported.
"""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, timedelta
from types import CodeType, FunctionType, ModuleType
from typing import Any

from sangham.kernel.days import Length
from sangham.law.library import Library

OTHER_OPS: Mapping[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE), ast.LtE: (ast.Lt, ast.Gt), ast.Gt: (ast.GtE, ast.LtE), ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.In: (ast.NotIn,), ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,), ast.IsNot: (ast.Is,),
}  # fmt: skip


@dataclass(frozen=True)
class SourceMutant:
    """A change, the facts whose derivation it may touch, and how to have it in force for a while."""

    told: str
    makes: frozenset[str]
    in_force: Callable[[], AbstractContextManager[None]]


def mutants(library: Library) -> Iterator[SourceMutant]:
    """Every change to what a library derives."""
    package = library.derivations[0].function.__module__.rpartition(".")[0]
    reached = {d.function: _reached(d.function, package) for d in library.derivations}
    makes: dict[FunctionType, set[str]] = {}
    for derivation in library.derivations:
        for function in reached[derivation.function]:
            makes.setdefault(function, set()).update(derivation.makes)
    for function, made in makes.items():
        for told, changed in _functions(function):
            yield SourceMutant(told, frozenset(made), _replacing(library, package, function, changed))
    constants: dict[int, tuple[str, Any, set[str]]] = {}
    for function, made in makes.items():
        for name in _names(function.__code__):
            value = function.__globals__.get(name)
            if name in function.__globals__ and _is_constant(value):
                constants.setdefault(id(value), (name, value, set()))[2].update(made)
    for name, value, made in constants.values():
        for told, changed in variants(value):
            yield SourceMutant(
                f"{name}: {told}", frozenset(made), _replacing(library, package, value, changed, name)
            )


# -- which functions -------------------------------------------------------------------------------


def _names(code: CodeType) -> set[str]:
    inner = (_names(c) for c in code.co_consts if isinstance(c, CodeType))
    return set(code.co_names).union(*inner)


def _reached(function: Any, package: str) -> dict[FunctionType, None]:
    found: dict[FunctionType, None] = {}
    waiting = [function]
    while waiting:
        one = waiting.pop()
        if isinstance(one, FunctionType) and one.__module__.startswith(package) and one not in found:
            found[one] = None
            waiting += [one.__globals__.get(n) for n in sorted(_names(one.__code__))]
    return found


def _is_constant(value: Any) -> bool:
    if isinstance(value, bool | str | type | ModuleType) or callable(value):
        return False
    return isinstance(value, int | date | Length | dict | tuple | frozenset)


@contextmanager
def _put(library: Library, package: str, name: str, old: Any, new: Any) -> Iterator[None]:
    modules = [m for n, m in sys.modules.items() if n.startswith(package) and vars(m).get(name) is old]
    derivations = library.derivations
    for module in modules:
        setattr(module, name, new)
    library.derivations = [replace(d, function=new) if d.function is old else d for d in derivations]
    try:
        yield
    finally:
        library.derivations = derivations
        for module in modules:
            setattr(module, name, old)


def _replacing(
    library: Library, package: str, old: Any, new: Any, name: str = ""
) -> Callable[[], AbstractContextManager[None]]:
    return lambda: _put(library, package, name or old.__name__, old, new)


# -- functions -------------------------------------------------------------------------------------


def _functions(function: FunctionType) -> Iterator[tuple[str, FunctionType]]:
    """A function with each of its comparisons, connectives, sums and numbers changed alone."""
    module = sys.modules[function.__module__]
    tree = ast.parse(inspect.getsource(module))
    (node,) = (n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == function.__name__)
    node.decorator_list, node.returns = [], None
    for annotated in ast.walk(node):
        if isinstance(annotated, ast.arg | ast.AnnAssign):
            annotated.annotation = (
                None if isinstance(annotated, ast.arg) else ast.copy_location(ast.Constant(""), annotated)
            )
    where = f"{module.__name__.rpartition('.')[2]}.{node.name}"
    whole = ast.Module([node], [])
    for told, change, back in _source_changes(node):
        change()
        space: dict[str, Any] = {}
        exec(compile(whole, module.__file__ or where, "exec"), vars(module), space)
        yield f"{where}: {told}", space[node.name]
        back()


def _source_changes(tree: ast.AST) -> Iterator[tuple[str, Callable[[], None], Callable[[], None]]]:
    """What could be changed, how to change it, and how to change it back."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            for i, op in enumerate(node.ops):
                for other in OTHER_OPS.get(type(op), ()):
                    told = f"{ast.unparse(node)}: {type(op).__name__} is {other.__name__}"
                    yield told, _setting(node.ops, i, other()), _setting(node.ops, i, op)
            for compared in [node.left, *node.comparators]:
                yield from _words(compared, ast.unparse(node))
        elif isinstance(node, ast.BoolOp):
            other_op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
            told = f"{ast.unparse(node)}: {type(node.op).__name__} is {type(other_op).__name__}"
            yield told, _putting(node, "op", other_op), _putting(node, "op", node.op)
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            told = f"{ast.unparse(node)}: without not"
            twice = ast.UnaryOp(ast.Not(), node.operand, lineno=node.lineno, col_offset=node.col_offset)
            yield told, _putting(node, "operand", twice), _putting(node, "operand", node.operand)
        elif isinstance(node, ast.IfExp):
            told = f"{ast.unparse(node)}: one for the other"
            yield told, _exchanging(node), _exchanging(node)
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub | ast.Add | ast.BitOr | ast.Mult):
            other_bin = ast.Add() if isinstance(node.op, ast.Sub) else ast.Sub()
            told = f"{ast.unparse(node)}: {type(node.op).__name__} is {type(other_bin).__name__}"
            yield told, _putting(node, "op", other_bin), _putting(node, "op", node.op)
        elif isinstance(node, ast.Constant) and type(node.value) in (int, bool):
            values = (not node.value,) if isinstance(node.value, bool) else (node.value - 1, node.value + 1)
            for value in values:
                told = f"line {node.lineno}, {node.col_offset}: {node.value} is {value}"
                yield told, _putting(node, "value", value), _putting(node, "value", node.value)


def _words(node: ast.expr, where: str) -> Iterator[tuple[str, Callable[[], None], Callable[[], None]]]:
    """A word that is compared with, changed to none that there is."""
    several = node.elts if isinstance(node, ast.Tuple | ast.Set | ast.List) else [node]
    for one in several:
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            told = f"{where}: {one.value!r} is another"
            yield told, _putting(one, "value", f"{one.value}?"), _putting(one, "value", one.value)


def _setting(items: list[Any], i: int, value: Any) -> Callable[[], None]:
    return lambda: items.__setitem__(i, value)


def _putting(node: ast.AST, name: str, value: Any) -> Callable[[], None]:
    return lambda: setattr(node, name, value)


def _exchanging(node: ast.IfExp) -> Callable[[], None]:
    def exchange() -> None:
        node.body, node.orelse = node.orelse, node.body

    return exchange


# -- constants -------------------------------------------------------------------------------------


def variants(value: Any) -> Iterator[tuple[str, Any]]:
    """A constant with each number and date in it one more and one less, and without each of its parts."""
    if isinstance(value, Length):
        for unit in ("days", "months", "years"):
            if n := getattr(value, unit):
                yield from ((f"{n} {unit} are {m}", replace(value, **{unit: m})) for m in (n - 1, n + 1) if m)
    elif isinstance(value, bool | str | None):
        return
    elif isinstance(value, int):
        yield from ((f"{value} is {m}", type(value)(m)) for m in (value - 1, value + 1))
    elif isinstance(value, date):
        yield from ((f"{value} is {d}", d) for d in (value - timedelta(1), value + timedelta(1)))
    elif isinstance(value, frozenset):
        yield from ((f"without {one}", value - {one}) for one in sorted(value, key=str))
    elif isinstance(value, dict):
        for key, held in value.items():
            yield f"without {_short(key)}", {k: v for k, v in value.items() if k != key}
            yield from ((f"{_short(key)}: {told}", {**value, key: other}) for told, other in variants(held))
    elif isinstance(value, tuple):
        named = hasattr(value, "_make")
        for i, held in enumerate(value):
            changed = [(f"{i}: {told}", other) for told, other in variants(held)]
            for told, other in changed:
                parts = (*value[:i], other, *value[i + 1 :])
                yield told, type(value)(*parts) if named else parts
            if not named:
                yield f"without {_short(held)}", (*value[:i], *value[i + 1 :])
    elif is_dataclass(value) and not isinstance(value, type) and type(value).__name__ != "Text":
        for field in fields(value):
            for told, other in variants(getattr(value, field.name)):
                yield f"{field.name}: {told}", replace(value, **{field.name: other})


def _short(value: Any) -> str:
    return str(value)[:40]
