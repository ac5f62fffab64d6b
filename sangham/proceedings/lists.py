"""Many matters at once: lists by age, official, district; and what lapses when. Few queries, however many matters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, takewhile
from uuid import UUID

from django.db.models import Q, QuerySet

from sangham.accounts.holding import seats_of
from sangham.accounts.roles import Role
from sangham.journal.models import Entry
from sangham.law.asking import Running
from sangham.places.queries import places_with_ids
from sangham.proceedings import consulting
from sangham.proceedings.folding import fold
from sangham.proceedings.models import Matter
from sangham.proceedings.state import Standing, State

AT_ONCE = 400  # streams read by one query
# On whose desk a matter lies that no official has taken in hand: of whom permission is asked is said elsewhere.
DESK: dict[State, tuple[Role, ...]] = {
    State.LODGED: ("inspector", "clerk"),
    State.SCRUTINISED: ("registrar", "secretary"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which matters are wanted; what is not given leaves nothing out.

    on          the day on which they are looked at
    official    who has it in hand, or on whose desk it lies
    older_than  days since it was first received
    ended       whether those are wanted too that have ended; never where a state is given
    """

    on: date
    office: str | None = None
    district: str | None = None
    official: str | None = None
    kind: str | None = None
    state: State | None = None
    older_than: int | None = None
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """A matter in a list: its age in days, its districts, and the days by which something in it is overdue."""

    matter: Matter
    age: int
    districts: tuple[str, ...]
    overdue: tuple[Lapsing, ...]


@dataclass(frozen=True, slots=True)
class Lapsing:
    """A time limit that runs in a matter under one reading; `left`: days, below nothing where it has lapsed."""

    matter: Matter
    run: Running
    left: int
    in_doubt: bool  # another reading of its start gives another day


def listed(wanted: Wanted, *, overdue: bool = False) -> list[Listed]:
    """The matters wanted, the oldest first; with `overdue`, only those in which a time limit has lapsed."""
    found = _wanted(wanted)
    lapsed: dict[UUID, list[Lapsing]] = {}
    for one in _lapsing([matter for matter, _ in found], wanted.on):
        if one.left < 0:
            lapsed.setdefault(one.matter.id, []).append(one)
    return [
        Listed(matter, (wanted.on - matter.first_received_on).days, where, tuple(lapsed.get(matter.id, ())))
        for matter, where in found
        if not overdue or matter.id in lapsed
    ]


def lapsing(wanted: Wanted, *, within: int | None = None) -> list[Lapsing]:
    """What lapses when in the matters wanted, as they stood on the day: overdue first, then what lapses soonest.

    `within`: days; what lapses later is left out.
    """
    found = _lapsing([matter for matter, _ in _wanted(wanted)], wanted.on)
    last = None if within is None else wanted.on + timedelta(days=within)
    due = [one for one in found if last is None or one.run.due_on <= last]
    return sorted(due, key=lambda d: (d.run.due_on, d.matter.first_received_on, str(d.matter.id)))


def _wanted(w: Wanted) -> list[tuple[Matter, tuple[str, ...]]]:
    rows = Matter.objects.filter(first_received_on__lte=w.on).select_related("office")
    if w.state is not None:
        rows = rows.filter(state=w.state)
    elif not w.ended:
        rows = rows.filter(_open_on(w.on))
    for field, value in (("office_id", w.office), ("kind", w.kind)):
        rows = rows.filter(**{field: value}) if value else rows
    if w.older_than is not None:
        rows = rows.filter(first_received_on__lt=w.on - timedelta(days=w.older_than))
    if w.official:
        rows = _in_hands_of(rows, w.official, w.on)
    found = list(rows.order_by("first_received_on", "office_id", "year", "inward"))
    where = _districts(found)
    return [(m, where[m.id]) for m in found if w.district is None or w.district in where[m.id]]


def _open_on(day: date) -> Q:
    """Not ended by the day; or ended by an order that had not been sent."""
    unsent = Q(orders__isnull=False) & (Q(order_sent_on__isnull=True) | Q(order_sent_on__gt=day))
    return Q(ended_on__isnull=True) | Q(ended_on__gt=day) | unsent


def _in_hands_of(rows: QuerySet[Matter], official: str, day: date) -> QuerySet[Matter]:
    desk = Q(official=official)
    for office, role in seats_of(official, day):
        states = [state for state, roles in DESK.items() if role in roles]
        desk |= Q(official="", office_id=office, state__in=states)
    return rows.filter(desk)


def _districts(matters: Iterable[Matter]) -> dict[UUID, tuple[str, ...]]:
    of = {m.id: [UUID(place) for place in m.places] for m in matters}
    every = {place for places in of.values() for place in places}
    district = {p.id: p.district for p in places_with_ids(every)}
    return {id: tuple(dict.fromkeys(district[p] for p in places)) for id, places in of.items()}


def _lapsing(matters: list[Matter], on: date) -> Iterator[Lapsing]:
    by_id = {m.id: m for m in matters}
    for s in standings(by_id, on=on):
        runs = [run for limit, run in consulting.running(s, known_on=on) if limit.met_on(s) is None]
        for run in runs:
            doubt = any(o.limit is run.limit and o.due_on != run.due_on for o in runs)
            yield Lapsing(by_id[s.matter], run, (run.due_on - on).days, doubt)


def standings(ids: Iterable[UUID], *, on: date) -> Iterator[Standing]:
    """How matters stood on a day: each folded from its entries up to the first that has effect later."""
    streams = [f"matter/{id}" for id in ids]
    for start in range(0, len(streams), AT_ONCE):
        entries = Entry.objects.filter(stream__in=streams[start : start + AT_ONCE]).order_by(
            "stream", "number"
        )
        for _, of_one in groupby(entries, key=lambda entry: entry.stream):
            until = list(takewhile(lambda entry: entry.effective_on <= on, of_one))
            if until:
                yield fold(until)
