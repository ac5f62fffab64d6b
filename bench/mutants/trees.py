"""Every tree that differs from one in one place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from sangham.law import expression as x
from sangham.law.fact import Declared

ONE = timedelta(days=1)
Changed = tuple[str, x.Node]


class Changes:
    """The changes to trees over some declared facts, so that only what the loader would take is made."""

    def __init__(self, facts: Mapping[str, Declared]) -> None:
        self.facts = facts

    def of(self, node: x.Node) -> Iterator[Changed]:
        """What a change is called, and the tree with it."""
        yield from self.here(node)
        match node:
            case x.All(tests) | x.Any(tests):
                for i, test in enumerate(tests):
                    for told, other in self.of(test):
                        yield told, type(node)((*tests[:i], other, *tests[i + 1 :]))
            case x.Not(operand):
                yield from ((told, x.Not(other)) for told, other in self.of(operand))
            case x.Except(rule, exception):
                yield from ((told, replace(node, rule=other)) for told, other in self.of(rule))
                yield from ((told, replace(node, exception=other)) for told, other in self.of(exception))
            case x.Compare(op, left, right) | x.Arithmetic(op, left, right):
                at = f"{_told(left)} {op} {_told(right)}"
                yield from ((f"{at}: {told}", replace(node, left=other)) for told, other in self.of(left))
                yield from ((f"{at}: {told}", replace(node, right=other)) for told, other in self.of(right))
            case x.Shift(day):
                yield from ((told, replace(node, day=other)) for told, other in self.of(day))
            case x.Readings(name, alternatives):
                for i, (label, test) in enumerate(alternatives):
                    for told, other in self.of(test):
                        changed = (*alternatives[:i], (label, other), *alternatives[i + 1 :])
                        yield f"{label}: {told}", x.Readings(name, changed)
            case x.ByDay(day, versions):
                for i, (begins, ends, test) in enumerate(versions):
                    for told, other in self.of(test):
                        yield told, x.ByDay(day, (*versions[:i], (begins, ends, other), *versions[i + 1 :]))

    def here(self, node: x.Node) -> Iterator[Changed]:
        """The changes at the top of a tree."""
        match node:
            case x.Const(bool() as given):
                yield f"{given} is {not given}", x.Const(not given)
            case x.Const(int() as n):
                yield from ((f"{n} is {m}", x.Const(m)) for m in (n - 1, n + 1))
            case x.Const(date() as day):
                yield from ((f"{day} is {d}", x.Const(d)) for d in (day - ONE, day + ONE))
            case x.Compare(op, left, right, determination):
                for other in (
                    ("==", "!=") if self._is_word(left, right) else ("==", "!=", "<", "<=", ">", ">=")
                ):
                    if other != op:
                        yield f"{_told(left)} {op} {_told(right)}: {op} is {other}", replace(node, op=other)
                if isinstance(right, x.Const) and isinstance(right.value, str):
                    for word in self._words(left) - {right.value}:
                        yield f"{_told(left)}: {right.value} is {word}", replace(node, right=x.Const(word))
                if determination:
                    told = f"{_told(left)} {op} {_told(right)}: no determination"
                    yield told, replace(node, determination=False)
            case x.Arithmetic(op):
                for other in {"+", "-", "*"} - {op}:
                    yield f"{op} is {other}", replace(node, op=other)
            case x.Shift(_, days, months):
                yield from ((f"{days} days are {m}", replace(node, days=m)) for m in (days - 1, days + 1))
                if months:
                    changed = (months - 1, months + 1)
                    yield from ((f"{months} months are {m}", replace(node, months=m)) for m in changed)
            case x.Among(value, words):
                for word in words:
                    fewer = tuple(w for w in words if w != word)
                    yield f"{_told(value)} without the word {word}", replace(node, words=fewer)
                for word in self._words(value) - set(words):
                    yield f"{_told(value)} with the word {word}", replace(node, words=(*words, word))
            case x.Truth(name):
                yield f"not {name}", x.Not(node)
            case x.All(tests) | x.Any(tests):
                yield (
                    f"{_told(node)}: and is or, or or and",
                    (x.Any if isinstance(node, x.All) else x.All)(tests),
                )
                for i, test in enumerate(tests):
                    yield f"without {_told(test)}", type(node)((*tests[:i], *tests[i + 1 :]))
            case x.Not(operand):
                yield f"without not {_told(operand)}", operand
            case x.Except(rule, exception):
                yield "without the exception", rule
                yield "the exception is the rule", x.Except(exception, rule)
            case x.Readings(name, alternatives):
                labels, tests = zip(*alternatives, strict=True)
                yield (
                    f"{name}: readings exchanged",
                    x.Readings(name, tuple(zip(labels, tests[::-1], strict=True))),
                )
                yield from ((f"{name}: only {label}", test) for label, test in alternatives)
            case x.Cite(citation):
                yield f"not {citation}", x.Not(node)

    def _words(self, value: x.Value) -> set[str]:
        return set(self.facts[value.name].words) if isinstance(value, x.Fact) else set()

    def _is_word(self, *values: x.Value) -> bool:
        return any(isinstance(v, x.Fact) and self.facts[v.name].kind == "word" for v in values)


def _told(node: x.Node) -> str:
    match node:
        case x.Cite(citation):
            return citation
        case x.Truth(name) | x.Fact(name):
            return name
        case x.Const(value):
            return str(value)
        case x.Not(operand):
            return f"not {_told(operand)}"
        case x.Compare(op, left, right) | x.Arithmetic(op, left, right):
            return f"{_told(left)} {op} {_told(right)}"
        case x.Shift(day):
            return _told(day)
    names = [
        n.citation if isinstance(n, x.Cite) else n.name
        for n in node.walk()
        if isinstance(n, x.Fact | x.Truth | x.Cite)
    ]
    return f"{type(node).__name__} of {', '.join(names)}"
