"""Every version, and every time limit, that differs from one in one date, length, rule or start."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from sangham.kernel.days import CountingRule, Length
from sangham.law.instrument import Commencement, Span
from sangham.law.provision import TimeLimit

ONE = timedelta(days=1)


def spans(span: Span) -> Iterator[tuple[str, Span]]:
    """Each end moved by a day, each publication moved by a day."""
    for told, commencement in _commencements(span.opened):
        yield f"begins {told}", Span(commencement, span.closed)
    if span.closed is not None:
        for told, commencement in _commencements(span.closed):
            yield f"ends {told}", span.until(commencement)
        yield "never ends", Span(span.opened)


def _commencements(c: Commencement) -> Iterator[tuple[str, Commencement]]:
    for told, by in (("a day early", -ONE), ("a day late", ONE)):
        yield told, Commencement(c.instrument, c.acts_from + by)
        published = replace(c.instrument, published_on=(c.instrument.published_on or c.acts_from) + by)
        yield f"published {told}", Commencement(published, c.acts_from)


def limits(limit: TimeLimit) -> Iterator[tuple[str, TimeLimit]]:
    """Each length one more and one less, each counting rule another, starts exchanged, dates moved."""
    for unit in ("days", "months", "years"):
        n = getattr(limit.length, unit)
        for m in (n - 1, n + 1) if n else ():
            lengths = {
                "days": limit.length.days,
                "months": limit.length.months,
                "years": limit.length.years,
                unit: m,
            }
            if any(lengths.values()):
                yield f"{n} {unit} are {m}", replace(limit, length=Length(**lengths))
    for i, rule in enumerate(limit.rules):
        for other in CountingRule:
            changed = (*limit.rules[:i], other, *limit.rules[i + 1 :])
            if other not in limit.rules and _counts(limit, changed):
                yield f"{rule.name} is {other.name}", replace(limit, rules=changed)
    if CountingRule.LAST_DAY_HOLIDAY not in limit.rules:
        yield (
            "a last holiday is not counted",
            replace(limit, rules=(*limit.rules, CountingRule.LAST_DAY_HOLIDAY)),
        )
    if len(limit.starts) > 1:
        yield "starts exchanged", replace(limit, starts=tuple(
            replace(s, event=other.event) for s, other in zip(limit.starts, limit.starts[::-1], strict=True)
        ))  # fmt: skip
    yield from ((told, replace(limit, in_force=span)) for told, span in spans(limit.in_force))


def _counts(limit: TimeLimit, rules: tuple[CountingRule, ...]) -> bool:
    """Whether the calendar would take these rules for the length at all."""
    try:
        replace(limit, rules=rules).due_on(limit.in_force.opened.acts_from)
    except ValueError:
        return False
    return True
