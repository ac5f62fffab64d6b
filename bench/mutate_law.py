"""Do the legal cases notice when the law is changed? Each constant, comparator, connective, exception and date
of the trees, and each comparison, word and constant of the derivations, is changed alone, and every change has to
fail a case of `tests/law/cases`. Prints each change that none noticed, then a JSON object; exit status 1 where
there is one that is not listed in `EQUIVALENT`.

    .venv/bin/python -m bench.mutate_law            from the root of the repository; about two minutes
"""

from __future__ import annotations

import ast
import inspect
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from copy import copy
from dataclasses import replace
from datetime import timedelta
from types import ModuleType
from typing import Any

from sangham.kernel.days import CountingRule, Length
from sangham.law import expression as x
from sangham.law.acts.kcs_1969 import (
    kcs,
    relations,
    s03_registrar,
    s05_limited_liability,
    s06_application,
    s06_families,
    s07_registration,
    s16_members,
)
from sangham.law.derive import Derivation
from sangham.law.instrument import Commencement, Instrument, Span
from sangham.law.library import Library
from sangham.law.provision import Version
from tests.law.case_files import WrittenCase, all_cases, wrong_dates, wrong_with
from tests.law.test_relations import LISTED, LISTED_THE_OTHER_WAY, NOT_LISTED, UNCLEAR

CASES = all_cases()
DERIVING = (
    s03_registrar,
    s05_limited_liability,
    s06_application,
    s06_families,
    s07_registration,
    s16_members,
)
# Changes that change nothing, each with its reason.
NO_LESS_THAN_NONE = "a count is never below nothing"
EQUIVALENT: dict[str, str] = {
    **{
        f"{clause}: <= is ==": NO_LESS_THAN_NONE
        for clause in (
            "s.6(2)(c) from 1969-05-15",
            "s.6(2)(c) from 2010-04-28",
            "s.6(2)(b) from 1969-05-15: literal",
            "s.7(1)(c) from 1969-05-15",
            "s.16(1)(a)(i) from 1969-05-15",
            "s.16(1)(a)(ii) from 1969-05-15",
            "s.16(1)(a)(iii) from 1969-05-15",
        )
    },
    "s.5(2) from 1969-05-15: determination or not": "where an ending is not known, each reading is unknown already",
    "s.7(1)(d) from 1969-05-15: and is or, or or and": "section 13A, where in force, is the same determination",
    "s.6(2)(c) from 1969-05-15: ends published a day late": "the version that follows is known, and stands",
    "s.7(3) from 1969-05-15: ends published a day late": "the version that follows is known, and stands",
    "s06_families a < b: Lt is LtE": "nobody is paired with himself",
    "s06_families a < b: Lt is GtE": "a pair is the same whichever of the two comes first, if always the same",
}
ONE = timedelta(days=1)
Mutant = tuple[str, Library]


def fails_some_case(law: Library, first: str = "") -> bool:
    """Whether a case, or the key of dates, notices; cases that name a clause are tried first."""
    if wrong_dates(law):
        return True
    for case in sorted(CASES, key=lambda c: first not in c.because):
        try:
            if wrong_with(case, case.answer(law)):
                return True
        except Exception:
            return True  # a law that cannot answer is noticed
    return False


# -- trees -----------------------------------------------------------------------------------------


def changes(node: x.Node) -> Iterator[tuple[str, x.Node]]:
    """Every tree that differs from one in one place."""
    yield from _here(node)
    match node:
        case x.All(tests) | x.Any(tests):
            for i, test in enumerate(tests):
                for told, other in changes(test):
                    yield told, type(node)((*tests[:i], other, *tests[i + 1 :]))
        case x.Not(operand):
            yield from ((told, x.Not(other)) for told, other in changes(operand))
        case x.Except(rule, exception):
            yield from ((told, x.Except(other, exception)) for told, other in changes(rule))
            yield from ((told, x.Except(rule, other)) for told, other in changes(exception))
        case x.Compare(op, left, right, determination):
            yield from ((told, x.Compare(op, other, right, determination)) for told, other in changes(left))
            yield from ((told, x.Compare(op, left, other, determination)) for told, other in changes(right))
        case x.Readings(name, alternatives):
            for i, (label, test) in enumerate(alternatives):
                for told, other in changes(test):
                    changed = (*alternatives[:i], (label, other), *alternatives[i + 1 :])
                    yield f"{label}: {told}", x.Readings(name, changed)


def _here(node: x.Node) -> Iterator[tuple[str, x.Node]]:
    match node:
        case x.Const(int() as n) if not isinstance(n, bool):
            yield from ((f"{n} is {m}", x.Const(m)) for m in (n - 1, n + 1))
        case x.Compare(op, left, right, determination):
            for other in ("==", "!=", "<", "<=", ">", ">="):
                if other != op:
                    yield f"{op} is {other}", x.Compare(other, left, right, determination)
            yield "determination or not", x.Compare(op, left, right, not determination)
        case x.Shift(day, days, months):
            yield from ((f"{days} days are {m}", x.Shift(day, m, months)) for m in (days - 1, days + 1))
        case x.Among(value, words):
            for word in words:
                yield f"without the word {word}", x.Among(value, tuple(w for w in words if w != word))
            for word in kcs.facts[getattr(value, "name", "")].words.keys() - set(words):
                yield f"with the word {word}", x.Among(value, (*words, word))
        case x.Truth(name, determination):
            yield f"not {name}", x.Not(node)
            yield "determination or not", x.Truth(name, not determination)
        case x.All(tests) | x.Any(tests):
            yield "and is or, or or and", (x.Any if isinstance(node, x.All) else x.All)(tests)
            for i, test in enumerate(tests):
                yield f"without {_told(test)}", type(node)((*tests[:i], *tests[i + 1 :]))
        case x.Not(operand):
            yield "without not", operand
        case x.Except(rule, exception):
            yield "without the exception", rule
            yield "the exception is the rule", x.Except(exception, rule)
        case x.Readings(name, alternatives):
            (a, first), (b, second) = alternatives
            yield "readings exchanged", x.Readings(name, ((a, second), (b, first)))
            yield f"only {a}", first
            yield f"only {b}", second
        case x.Cite(citation):
            yield f"not {citation}", x.Not(node)


def _told(node: x.Node) -> str:
    match node:
        case x.Cite(citation):
            return citation
        case x.Truth(name):
            return name
    names = [n.name for n in node.walk() if isinstance(n, x.Fact | x.Truth)]
    return f"{type(node).__name__} of {', '.join(names)}"


def with_versions(changed: dict[str, list[Version]]) -> Library:
    law = copy(kcs)
    law.versions = {**kcs.versions, **changed}
    return law


def tree_mutants() -> Iterator[Mutant]:
    for citation, versions in kcs.versions.items():
        for i, version in enumerate(versions):
            for told, tree in changes(version.tree):
                changed = [*versions[:i], replace(version, tree=tree), *versions[i + 1 :]]
                name = f"{citation} from {version.in_force.opened.acts_from}: {told}"
                yield name, with_versions({citation: changed})


# -- dates -----------------------------------------------------------------------------------------


def date_mutants() -> Iterator[Mutant]:
    """Each end of each version moved by a day, each publication moved by a day, each version taken out."""
    for citation, versions in kcs.versions.items():
        for i, version in enumerate(versions):
            day = version.in_force.opened.acts_from
            others = [*versions[:i], *versions[i + 1 :]]
            yield f"{citation} from {day}: taken out", with_versions({citation: others})
            for told, span in _spans(version.in_force):
                moved = [*versions[:i], replace(version, in_force=span), *versions[i + 1 :]]
                yield f"{citation} from {day}: {told}", with_versions({citation: moved})


def _spans(span: Span) -> Iterator[tuple[str, Span]]:
    for told, commencement in _commencements(span.opened):
        yield f"begins {told}", Span(commencement, span.closed)
    if span.closed is not None:
        for told, commencement in _commencements(span.closed):
            yield f"ends {told}", span.until(commencement)


def _commencements(c: Commencement) -> Iterator[tuple[str, Commencement]]:
    for told, by in (("a day early", -ONE), ("a day late", ONE)):
        yield told, Commencement(c.instrument, c.acts_from + by)
        published: Instrument = replace(
            c.instrument, published_on=(c.instrument.published_on or c.acts_from) + by
        )
        yield f"published {told}", Commencement(published, c.acts_from)


def limit_mutants() -> Iterator[Mutant]:
    for citation, limits in kcs.time_limits.items():
        for limit in limits:
            days = limit.length.days
            changed = [
                *(
                    (f"{days} days are {n}", replace(limit, length=Length(days=n)))
                    for n in (days - 1, days + 1)
                ),
                ("clear days", replace(limit, rules=(CountingRule.CLEAR_DAYS,))),
                ("starts exchanged", replace(limit, starts=limit.starts[::-1])),
                *((f"{told}", replace(limit, in_force=s)) for told, s in _spans(limit.in_force)),
            ]
            for told, other in changed:
                if other != limit:
                    law = copy(kcs)
                    law.time_limits = {**kcs.time_limits, citation: [other]}
                    yield f"time limit {citation}: {told}", law


# -- derivations -----------------------------------------------------------------------------------

OTHER_OPS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE), ast.LtE: (ast.Lt, ast.Gt), ast.Gt: (ast.GtE, ast.LtE), ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.In: (ast.NotIn,), ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,), ast.IsNot: (ast.Is,),
}  # fmt: skip


def _source_changes(tree: ast.AST) -> Iterator[tuple[str, Callable[[], None], Callable[[], None]]]:
    """What could be changed in a module, how to change it, and how to change it back."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            for i, op in enumerate(node.ops):
                for other in OTHER_OPS.get(type(op), ()):
                    told = f"{ast.unparse(node)}: {type(op).__name__} is {other.__name__}"
                    yield told, _setting(node.ops, i, other()), _setting(node.ops, i, op)
        elif isinstance(node, ast.BoolOp):
            other_op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
            told = f"{ast.unparse(node)}: {type(node.op).__name__} is {type(other_op).__name__}"
            yield told, _putting(node, "op", other_op), _putting(node, "op", node.op)
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            yield (
                f"line {node.lineno}: without not",
                _putting(node, "op", ast.UAdd()),
                _putting(node, "op", node.op),
            )
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub | ast.Add | ast.BitOr):
            other_bin = ast.Add() if isinstance(node.op, ast.Sub) else ast.Sub()
            told = f"{ast.unparse(node)}: {type(node.op).__name__} is {type(other_bin).__name__}"
            yield told, _putting(node, "op", other_bin), _putting(node, "op", node.op)
        elif isinstance(node, ast.Constant) and type(node.value) is int:
            for value in (node.value - 1, node.value + 1):
                told = f"{node.value} is {value} on line {node.lineno}"
                yield told, _putting(node, "value", value), _putting(node, "value", node.value)


def _setting(items: list[Any], i: int, value: Any) -> Callable[[], None]:
    return lambda: items.__setitem__(i, value)


def _putting(node: ast.AST, name: str, value: Any) -> Callable[[], None]:
    return lambda: setattr(node, name, value)


def source_mutants() -> Iterator[Mutant]:
    """Only the functions that derive, and what they call: the trees have mutants of their own."""
    for module in DERIVING:
        tree = ast.parse(inspect.getsource(module))
        tree.body = [n for n in tree.body if isinstance(n, ast.FunctionDef) and not _declares_a_clause(n)]
        for function in tree.body:
            assert isinstance(function, ast.FunctionDef)
            _bare(function)
        for told, change, back in _source_changes(tree):
            change()
            with suppress(Exception):
                yield f"{module.__name__.rpartition('.')[2]} {told}", _with_functions(module, tree)
            back()


def _bare(function: ast.FunctionDef) -> None:
    """Without what does nothing when it runs: decorators and annotations."""
    function.decorator_list = []
    for node in ast.walk(function):
        if isinstance(node, ast.FunctionDef):
            node.returns = None
        elif isinstance(node, ast.arg):
            node.annotation = None
    function.body = [n if not isinstance(n, ast.AnnAssign) else _plain(n) for n in function.body]


def _plain(given: ast.AnnAssign) -> ast.stmt:
    assert given.value is not None
    return ast.copy_location(ast.Assign(targets=[given.target], value=given.value), given)


def _declares_a_clause(function: ast.FunctionDef) -> bool:
    return any("clause" in ast.unparse(d) for d in function.decorator_list)


def _with_functions(module: ModuleType, tree: ast.Module) -> Library:
    space = dict(vars(module))
    exec(compile(tree, module.__name__, "exec"), space)
    law = copy(kcs)
    law.derivations = [_redone(d, module, space) for d in kcs.derivations]
    return law


def _redone(d: Derivation, module: ModuleType, space: dict[str, Any]) -> Derivation:
    return replace(d, function=space[d.function.__name__]) if d.function.__module__ == module.__name__ else d


def constant_mutants() -> Iterator[Mutant]:
    """Words, ages and relations that the derivations look up."""

    def with_constant(module: ModuleType, name: str, value: Any) -> Library:
        tree = ast.parse(inspect.getsource(module))
        tree.body = [n for n in tree.body if isinstance(n, ast.FunctionDef) and not _declares_a_clause(n)]
        for function in tree.body:
            assert isinstance(function, ast.FunctionDef)
            _bare(function)
        space = {**vars(module), name: value}
        exec(compile(tree, module.__name__, "exec"), space)
        law = copy(kcs)
        law.derivations = [_redone(d, module, space) for d in kcs.derivations]
        return law

    for name in ("WORDS", "ABBREVIATIONS"):
        words = getattr(s05_limited_liability, name)
        for word in sorted(words):
            yield f"{name} without {word}", with_constant(s05_limited_liability, name, words - {word})
    for age in (17, 19):
        yield f"full age is {age}", with_constant(s16_members, "FULL_AGE", age)
    for power in ("s.7", "s.7(2)", "s.14"):
        yield f"power is {power}", with_constant(s03_registrar, "POWER_TO_REGISTER", power)
    family = relations.FAMILY
    for relation in sorted(family):
        yield f"{relation} is not family", with_constant(s06_families, "FAMILY", family - {relation})
    for relation in sorted(NOT_LISTED):
        yield f"{relation} is family", with_constant(s06_families, "FAMILY", family | {relation})
    for relation in sorted(UNCLEAR):
        clear = {k: v for k, v in UNCLEAR.items() if k != relation}
        yield f"{relation} is clear", with_constant(s06_families, "UNCLEAR", clear)


def relation_cases() -> list[WrittenCase]:
    """What `test_relations` asks, as cases: each relation among twenty-five."""
    outcome = {
        **dict.fromkeys([*LISTED, *LISTED_THE_OTHER_WAY], "NOT_MET"),
        **dict.fromkeys(NOT_LISTED, "MET"),
        **dict.fromkeys(UNCLEAR, "UNKNOWN"),
    }
    alike = next(c.data for c in CASES if c.name == "Two brothers among twenty-five")
    return [
        WrittenCase(
            "relations",
            {
                **{k: alike[k] for k in ("question", "on", "from")},
                "name": relation,
                "facts": {"applicants": 25, "relations": [{"of": 3, "to": 9, "relation": relation}]},
                "outcome": came,
                "because": {"s.6(2)(b)": came},
            },
        )
        for relation, came in outcome.items()
    ]


def main() -> int:
    """Try every change; 0 where each is noticed or known to change nothing."""
    CASES.extend(relation_cases())
    assert not fails_some_case(copy(kcs)), "a case fails on the law as it is"
    began, tried, alike, survivors = time.perf_counter(), 0, 0, list[str]()
    for kind in (tree_mutants, date_mutants, limit_mutants, constant_mutants, source_mutants):
        for told, law in kind():
            tried += 1
            if told in EQUIVALENT:
                alike += 1
            elif not fails_some_case(law, told.partition(" from")[0]):
                survivors.append(told)
                print(told, flush=True)
    tried -= alike
    noticed = tried - len(survivors)
    print(
        json.dumps(
            {
                "name": "changes to the law noticed by a case", "value": noticed, "unit": "changes",
                "baseline": tried, "ratio": round(noticed / tried, 4),
                "changing nothing": alike, "seconds": round(time.perf_counter() - began),
            }
        )
    )  # fmt: skip
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
