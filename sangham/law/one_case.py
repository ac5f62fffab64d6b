"""One case: a plan compiled to a Python function from facts to masks.

The function is written once per plan and choice of readings, from the tree, and does nothing but compare and
combine bytes. Facts come as a flat dict with every fact of the plan: ``None`` where unknown; a fact with
bounds as two entries, ``name>`` (at least) and ``name<`` (at most).

Each clause is computed once, into a variable of its own. A reading that bears on the answer in one way only
is merged where it stands (best and worst bounds); the combinations of those that bear in several ways are
run one by one and merged clause by clause, so that a choice is the same wherever it occurs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import product
from typing import Any, NamedTuple

from sangham.kernel.days import months_after
from sangham.law import outcome as o
from sangham.law.expression import (
    All,
    Among,
    Arithmetic,
    ByDay,
    Cite,
    Compare,
    Const,
    Dropped,
    Except,
    Fact,
    Not,
    NoText,
    Readings,
    Shift,
    Test,
    Truth,
    Value,
)
from sangham.law.expression import (
    Any as AnyOf,
)
from sangham.law.plan import Plan

Masks = tuple[int, ...]
Place = tuple[int, str, str]  # a clause's place in the plan, the reading in it, the label
UNKNOWN, DISCRETION, NO_TEXT = (o.T | o.F | c for c in (o.U, o.D, o.X))
AT_LEAST, AT_MOST = ">", "<"  # suffixes of a bounded fact's two entries


@dataclass(frozen=True, slots=True)
class Code:
    """A piece of Python for a test: the expression, its value where constant, whether it may drop out."""

    text: str
    constant: int | None = None
    may_drop: bool = False


class Written(NamedTuple):
    """A function's statements; the root's variable; all masks as a tuple; where its extra ones stand."""

    body: str
    root: str
    every: str
    extras: list[Place]


def constant(mask: int) -> Code:
    """A test whose value does not depend on facts."""
    return Code(str(mask), mask, bool(mask & (o.N | o.I)))


class Writer:
    """Writes the body of one function for a plan under some fixed readings."""

    def __init__(self, plan: Plan, fixed: Mapping[str, str]) -> None:
        self.plan = plan
        self.fixed = fixed
        self.lines: list[str] = []
        self.loaded: dict[str, str] = {}
        self.clause: dict[str, Code] = {}
        self.temporaries = 0
        self.alternatives: list[tuple[str, str, str]] = []  # reading, label, variable
        self.names: dict[str, Any] = {}

    # -- values ------------------------------------------------------------------------------------

    def load(self, entry: str) -> str:
        """The local variable that holds a fact's entry."""
        if entry not in self.loaded:
            self.loaded[entry] = f"f{len(self.loaded)}"
        return self.loaded[entry]

    def keep(self, value: object) -> str:
        """A name for a constant object."""
        name = f"k{len(self.names)}"
        self.names[name] = value
        return name

    def value(self, node: Value) -> tuple[str, list[str]]:
        """The expression for a value, and the variables that must not be None."""
        if isinstance(node, Const):
            plain = isinstance(node.value, bool | int)
            return (repr(node.value) if plain else self.keep(node.value)), []
        if isinstance(node, Fact):
            if node.bounded:
                raise ValueError(f"{node.name} has bounds: it stands alone on the left of a comparison")
            name = self.load(node.name)
            return name, [name]
        if isinstance(node, Arithmetic):
            left, left_needs = self.value(node.left)
            right, right_needs = self.value(node.right)
            return f"({left} {node.op} {right})", left_needs + right_needs
        if isinstance(node, Shift):
            day, needs = self.value(node.day)
            return f"_shift({day}, {node.days}, {node.months})", needs
        raise TypeError(f"not a value: {node!r}")

    # -- tests -------------------------------------------------------------------------------------

    def fresh(self) -> str:
        """A new temporary variable."""
        self.temporaries += 1
        return f"t{self.temporaries}"

    def test(self, node: Test) -> Code:
        """The code of a test."""
        match node:
            case Truth(name, determination):
                f = self.load(name)
                return Code(f"({self.open(determination)} if {f} is None else 1 if {f} else 2)")
            case Compare():
                return self.compare(node)
            case Among(value, words):
                v, needs = self.value(value)
                return self.guarded(f"1 if {v} in {self.keep(frozenset(words))} else 2", needs, UNKNOWN)
            case All(tests):
                return self.chain([self.test(t) for t in tests], "and", o.F)
            case AnyOf(tests):
                return self.chain([self.test(t) for t in tests], "or", o.T)
            case Not(operand):
                return self.inverted(self.test(operand))
            case Except(rule, exception):
                return self.excepted(self.test(rule), self.test(exception))
            case Readings():
                return self.among_readings(node)
            case Cite(citation):
                return self.clause[citation]
            case Dropped(inoperative):
                return constant(o.I if inoperative else o.N)
            case NoText():
                return constant(NO_TEXT)
            case ByDay():
                return self.by_day(node)
        raise TypeError(f"not a test: {node!r}")

    @staticmethod
    def open(determination: bool) -> int:
        return DISCRETION if determination else UNKNOWN

    @staticmethod
    def guarded(expression: str, needs: list[str], otherwise: int) -> Code:
        if not needs:
            return Code(f"({expression})")
        missing = " or ".join(f"{n} is None" for n in dict.fromkeys(needs))
        return Code(f"({otherwise} if {missing} else {expression})")

    def compare(self, node: Compare) -> Code:
        right, needs = self.value(node.right)
        otherwise = self.open(node.determination)
        if isinstance(node.left, Fact) and node.left.bounded:
            low, high = self.load(node.left.name + AT_LEAST), self.load(node.left.name + AT_MOST)
            return self.guarded(_bounded(node.op, low, high, right, otherwise), needs, UNKNOWN)
        left, left_needs = self.value(node.left)
        return self.guarded(f"1 if {left} {node.op} {right} else 2", left_needs + needs, otherwise)

    def chain(self, parts: list[Code], connective: str, decisive: int) -> Code:
        """AND or OR of several: the decisive value wins at once; otherwise the union keeps what is open."""
        combine = o.both if connective == "and" else o.either
        fixed: int | None = None
        varying: list[Code] = []
        for part in parts:
            if part.constant is None:
                varying.append(part)
            else:
                fixed = part.constant if fixed is None else combine(fixed, part.constant)
        if fixed == decisive or not varying:
            return constant(o.N if fixed is None else fixed)
        if fixed is not None and not (fixed in (o.N, o.I) and not any(v.may_drop for v in varying)):
            varying.append(constant(fixed))
        if len(varying) == 1:
            return varying[0]
        if any(v.may_drop for v in varying):
            return self.chain_with_dropping(varying, connective)
        names = [self.fresh() for _ in varying]
        tests = " or ".join(f"({n} := {v.text}) == {decisive}" for n, v in zip(names, varying, strict=True))
        return Code(f"({decisive} if {tests} else {' | '.join(names)})")

    @staticmethod
    def chain_with_dropping(parts: list[Code], connective: str) -> Code:
        text = parts[0].text
        for part in parts[1:]:
            text = f"_{connective}[({text}) << 8 | {part.text}]"
        return Code(text, may_drop=all(p.may_drop for p in parts))

    @staticmethod
    def inverted(part: Code) -> Code:
        if part.constant is not None:
            return constant(o.inverse(part.constant))
        return Code(f"_not[{part.text}]", may_drop=part.may_drop)

    def excepted(self, rule: Code, exception: Code) -> Code:
        if rule.constant is not None and exception.constant is not None:
            return constant(o.excepting(rule.constant, exception.constant))
        if exception.constant in (o.N, o.I) or rule.constant in (o.N, o.I):
            return rule
        if rule.may_drop or exception.may_drop:
            return Code(f"_except[({rule.text}) << 8 | {exception.text}]", may_drop=rule.may_drop)
        return self.chain([rule, self.inverted(exception)], "and", o.F)

    def among_readings(self, node: Readings) -> Code:
        if node.name in self.fixed:
            return self.test(dict(node.alternatives)[self.fixed[node.name]])
        parts = [(label, self.test(test)) for label, test in node.alternatives]
        names = []
        for label, part in parts:
            name = self.fresh()
            self.lines.append(f"{name} = {part.text}")
            self.alternatives.append((node.name, label, name))
            names.append(name)
        same = " == ".join(names)
        return Code(
            f"({names[0]} if {same} else _differ[{' | '.join(names)}])",
            may_drop=any(p.may_drop for _, p in parts),
        )

    def by_day(self, node: ByDay) -> Code:
        day, needs = self.value(node.day)
        text = str(o.N)  # no version in force: so it may drop out, whatever its versions do
        for begins, ends, test in reversed(node.versions):
            within = [f"{self.keep(begins)} <= {day}"] if begins else []
            within += [f"{day} < {self.keep(ends)}"] if ends else []
            part = self.test(test)
            text = f"{part.text} if {' and '.join(within) or 'True'} else {text}"
        return Code(self.guarded(text, needs, UNKNOWN).text, may_drop=True)

    # -- the function ------------------------------------------------------------------------------

    def write(self) -> Written:
        """The statements, and what they leave in which variables."""
        extras: list[Place] = []
        results: list[str] = []
        extra_names: list[str] = []
        for i, clause in enumerate(self.plan.clauses):
            before = len(self.alternatives)
            code = self.test(clause.tree)
            self.lines.append(f"c{i} = {code.text}")
            results.append(f"c{i}")
            self.clause[clause.citation] = (
                code if code.constant is not None else Code(f"c{i}", None, code.may_drop)
            )
            for reading, label, name in self.alternatives[before:]:
                extras.append((i, reading, label))
                extra_names.append(name)
        loads = [f"{name} = _e[{entry!r}]" for entry, name in self.loaded.items()]
        body = "\n ".join([*loads, *self.lines])
        root = f"c{self.plan.index[self.plan.root]}"
        return Written(body, root, f"({', '.join(results + extra_names)},)", extras)


def _bounded(op: str, low: str, high: str, right: str, otherwise: int) -> str:
    has_low, has_high = f"{low} is not None and {low}", f"{high} is not None and {high}"
    match op:
        case ">=" | ">":
            sure, never = f"{has_low} {op} {right}", f"{has_high} {'<' if op == '>=' else '<='} {right}"
        case "<=" | "<":
            sure, never = f"{has_high} {op} {right}", f"{has_low} {'>' if op == '<=' else '>='} {right}"
        case _:
            exact = f"{low} is not None and {low} == {high} == {right}"
            apart = f"({has_low} > {right}) or ({has_high} < {right})"
            sure, never = (exact, apart) if op == "==" else (apart, exact)
    return f"1 if {sure} else 2 if {never} else {otherwise}"


def _shift(day: date, days: int, months: int) -> date:
    return months_after(date.fromordinal(day.toordinal() + days), months)


class _Run:
    """A plan's functions under some fixed readings, each compiled when it is first wanted."""

    def __init__(self, plan: Plan, fixed: Mapping[str, str]) -> None:
        self.writer = Writer(plan, fixed)
        self.written = self.writer.write()

    @cached_property
    def answer(self) -> Callable[[Mapping[str, Any]], int]:
        """The root's mask."""
        return self._function(self.written.root)

    @cached_property
    def every(self) -> Callable[[Mapping[str, Any]], Masks]:
        """Every clause's mask, then the extra ones."""
        return self._function(self.written.every)

    def _function(self, returned: str) -> Callable[[Mapping[str, Any]], Any]:
        plan, body = self.writer.plan, self.written.body
        space: dict[str, Any] = {
            "_not": o.NOT_TABLE,
            "_differ": o.DIFFER_TABLE,
            "_shift": _shift,
            **{f"_{c}": o.table(c) for c in ("and", "or", "except") if f"_{c}[" in body},
            **self.writer.names,
        }
        source = f"def run(_e):\n {body}\n return {returned}\n"
        exec(compile(source, f"<{plan.question} on {plan.on}>", "exec"), space)  # noqa: S102  our own trees only
        made: Callable[[Mapping[str, Any]], Any] = space["run"]
        return made


class Compiled:
    """A plan made ready to answer cases, under the readings that an official has chosen (if any)."""

    def __init__(self, plan: Plan, chosen: Mapping[str, str]) -> None:
        self.plan = plan
        self.chosen = dict(chosen)
        self.size = len(plan.clauses)
        repeated = [n for n in plan.repeated_readings if n not in self.chosen]
        choices = [[(n, label) for label in plan.labels[n]] for n in repeated]
        self.combinations = [dict(c) for c in product(*choices)]
        self._runs = [_Run(plan, {**self.chosen, **c}) for c in self.combinations]
        self._at: dict[Place, list[tuple[int, int]]] = {}  # place -> run, where in it
        alone = len(self._runs) == 1
        self.extras = self._runs[0].written.extras if alone else self._combined_extras()
        self.every = self._runs[0].every if alone else self._every

    @cached_property
    def answer(self) -> Callable[[Mapping[str, Any]], int]:
        """The root's mask alone, for those who ask nothing else."""
        return self._runs[0].answer if len(self._runs) == 1 else self._answer

    def _combined_extras(self) -> list[Place]:
        """Where readings stand, and in which runs: those merged in place, then those enumerated.

        A reading inside an alternative of another is there only in the combinations that pick the alternative.
        """
        for r, run in enumerate(self._runs):
            for k, place in enumerate(run.written.extras, self.size):
                self._at.setdefault(place, []).append((r, k))
        for i, clause in enumerate(self.plan.clauses):
            for name in clause.readings:
                for label in self.plan.labels[name] if name in self.combinations[0] else ():
                    chosen = [r for r, c in enumerate(self.combinations) if c[name] == label]
                    self._at[i, name, label] = [(r, i) for r in chosen]
        return list(self._at)

    def _answer(self, entries: Mapping[str, Any]) -> int:
        return o.among_readings(*(run.answer(entries) for run in self._runs))

    def _every(self, entries: Mapping[str, Any]) -> Masks:
        runs = [run.every(entries) for run in self._runs]
        clauses = zip(*(run[: self.size] for run in runs), strict=True)
        merged = [o.among_readings(*column) for column in clauses]
        merged += [o.among_readings(*(runs[r][k] for r, k in at)) for at in self._at.values()]
        return tuple(merged)


def compiled(plan: Plan, chosen: Mapping[str, str] | None = None) -> Compiled:
    """The compiled form of a plan, kept for as long as a plan of the same clauses is.

    Raises KeyError for a reading or a label that the plan does not have.
    """
    picked = tuple(sorted((chosen or {}).items()))
    for name, label in picked:
        if label not in plan.labels[name]:
            raise KeyError(label)
    if picked not in plan.ready:
        plan.ready[picked] = Compiled(plan, dict(picked))
    ready: Compiled = plan.ready[picked]
    return ready
