"""Random histories of a register: back-dated entries and corrections on two societies, beside a simple model of them.

Used by `test_histories.py`, and by `bench/histories.py` for very many.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from sangham.journal.actions.rebuild import check_tables
from sangham.journal.actor import SET_UP, Actor
from sangham.journal.models import Entry
from sangham.kernel import clock
from sangham.kernel.names import Name
from sangham.kernel.problem import Problems
from sangham.kernel.text import Text
from sangham.register.actions.approve_correction import approve_correction
from sangham.register.actions.change_registered_office import change_registered_office
from sangham.register.actions.decline_correction import decline_correction
from sangham.register.actions.enter_committee import enter_committee
from sangham.register.actions.enter_liability import enter_liability
from sangham.register.actions.enter_society import enter_society
from sangham.register.actions.enter_standing import enter_standing
from sangham.register.actions.propose_correction import propose_correction
from sangham.register.actions.receive_audit_certificate import receive_audit_certificate
from sangham.register.correcting import as_corrected
from sangham.register.known import AsKnown, end_of, societies_as_known, view
from sangham.register.models import Correction, Society
from sangham.register.rows import given_by
from sangham.register.settling import gathered
from tests.register.conftest import INSPECTOR, REGISTRAR

BEGINS = datetime(2026, 11, 1, 6, tzinfo=UTC)
DAYS = [date(1990, 1, 1), date(2000, 6, 15), date(2012, 3, 31), date(2026, 1, 1)]
LOOKED_AT = [date(1970, 1, 1), *DAYS, date(2026, 12, 31)]
days = st.sampled_from([None, *DAYS])
standings = st.sampled_from(["working", "dormant", "defunct", "under_liquidation"])
words = st.sampled_from(["a", "b", "c"])
which = st.integers(0, 1)
officials = st.sampled_from([INSPECTOR, REGISTRAR])

VALUES: dict[str, st.SearchStrategy[Any]] = {
    "number": st.integers(1, 6),
    "name_en": words,
    "class_name": st.sampled_from(["credit", "consumer", ""]),
    "registered_on": st.sampled_from([None, "1961-07-01", "1995-01-01"]),
    "standing": standings,
    "from_on": days.map(lambda day: day and day.isoformat()),
    "address/en": words,
    "liability": st.sampled_from(["unpaid_on_shares", "joint_and_several"]),
    "constituted": st.sampled_from(["elected", "nominated"]),
    "audit_class": words,
}


@dataclass
class Modelled:
    """An entry in the model: its fields as they have been from each day of the record on; None: struck."""

    kind: str
    revisions: list[tuple[date, dict[str, Any], bool]] = field(default_factory=list)

    def known(self, day: date) -> dict[str, Any] | None:
        """Its fields by the end of a day; None where it was not there, or struck."""
        there = [(data, struck) for on, data, struck in self.revisions if on <= day]
        return None if not there or there[-1][1] else there[-1][0]

    def revise(self, day: date, changes: dict[str, Any], struck: bool) -> None:
        """From a day on, it says so."""
        data = self.revisions[-1][1] if self.revisions else {}
        self.revisions.append((day, data | changes, struck))


def modelled(entries: dict[int, Modelled], on: date, known_on: date) -> dict[str, Any] | None:
    """What the model says of a society on a day as known on a day."""
    first = entries[1].known(known_on)
    if first is None:
        return None

    def last(kind: str, name: str) -> Any:
        found = [
            (data["from_on"] or "", number, data[name])
            for number, entry in entries.items()
            if entry.kind == kind
            and (data := entry.known(known_on))
            and (data["from_on"] or "") <= on.isoformat()
        ]
        return max(found)[2] if found else None

    audits = [
        data["audit_class"]
        for entry in entries.values()
        if entry.kind == "audit" and (data := entry.known(known_on)) and data["from_on"] <= on.isoformat()
    ]
    return {
        **{name: first[name] for name in ("number", "name_en", "class_name", "registered_on")},
        "standing": last("standing", "standing") or first["standing"],
        "office": last("office", "address/en") or "",
        "liability": last("liability", "liability"),
        "committee": last("committee", "constituted"),
        "audits": sorted(audits),
    }


def looked_at(society: UUID, ons: list[date], known_on: date) -> list[dict[str, Any] | None]:
    """What the register says of it on each of these days, in the same shape."""
    entries = Entry.objects.filter(stream=f"society/{society}", recorded_at__lt=end_of(known_on))
    said = as_corrected(entries.order_by("number"))
    given = gathered(map(given_by, said))
    if given is None:
        return [None] * len(ons)
    return [in_shape(view(said, given, on=on, known_on=known_on)) for on in ons]


def in_shape(found: AsKnown) -> dict[str, Any]:
    """As the model has it."""
    of = found.society
    return {
        "number": of.number,
        "name_en": of.name_en,
        "class_name": of.class_name,
        "registered_on": of.registered_on and of.registered_on.isoformat(),
        "standing": of.standing,
        "office": of.registered_office_en,
        "liability": found.liability and found.liability.liability,
        "committee": found.committee and found.committee.constituted,
        "audits": sorted(a.audit_class for a in found.audit_certificates),
    }


class Histories(RuleBasedStateMachine):
    """One office, two societies, officials who enter late, correct, and correct corrections."""

    run = 0  # histories that were compared to the end

    def __init__(self) -> None:
        super().__init__()
        self.within = transaction.atomic()
        self.within.__enter__()
        self.instant = BEGINS
        self.model: list[dict[int, Modelled]] = []
        self.ids: list[UUID] = []
        self.waiting: dict[UUID, tuple[int, int, dict[str, Any], bool, Actor]] = {}
        self.seen: list[tuple[int, date, list[dict[str, Any] | None]]] = []

    @property
    def today(self) -> date:
        return clock.legal_day(self.instant)

    @initialize()
    def two_societies(self) -> None:
        """As an older register has them."""
        for number in (1, 2):
            first: dict[str, Any] = {"number": number, "name_en": f"society {number}", "class_name": "credit"}
            first |= {"registered_on": "1961-07-01", "standing": "working", "from_on": None}
            with clock.stopped(self.instant):
                self.ids.append(
                    enter_society(
                        name=Name(first["name_en"], ""),
                        office="JR-TVM",
                        number=number,
                        area=None,
                        entered_from="volume 1",
                        class_name="credit",
                        registered_on=date(1961, 7, 1),
                        by=SET_UP,
                        on=self.today,
                    )
                )
            self.model.append({1: Modelled("first", [(self.today, first, False)])})

    @rule(by=st.integers(1, 40), hours=st.integers(0, 23))
    def time_goes_on(self, by: int, hours: int) -> None:
        """A day ends: what was known on it is written down, to be compared at the end."""
        for n, society in enumerate(self.ids):
            self.seen.append((n, self.today, looked_at(society, LOOKED_AT, self.today)))
        there = self.instant.astimezone(clock.INDIA) + timedelta(days=by)  # days end in India
        self.instant = there.replace(hour=hours).astimezone(UTC)

    def enter(self, n: int, kind: str, data: dict[str, Any], act: Callable[[UUID], Any]) -> None:
        made = self.done(lambda: act(self.ids[n]))
        if made is not None:
            self.model[n][made.number] = Modelled(kind, [(self.today, data, False)])

    def done(self, act: Callable[[], Any]) -> Any:
        """Do it, or nothing at all where it is refused."""
        before = Entry.objects.count()
        with clock.stopped(self.instant):
            try:
                with transaction.atomic():
                    return act()
            except Problems:
                assert Entry.objects.count() == before
                return None

    @rule(n=which, standing=standings, day=days)
    def stands(self, n: int, standing: str, day: date | None) -> None:
        given: dict[str, Any] = {"standing": standing, "from_on": day, "paper": None}
        self.enter(
            n,
            "standing",
            {"standing": standing, "from_on": day and day.isoformat()},
            lambda s: enter_standing(s, **given, by=INSPECTOR, on=self.today),
        )

    @rule(n=which, word=words, day=days)
    def moves(self, n: int, word: str, day: date | None) -> None:
        given: dict[str, Any] = {"address": Text(word, word), "from_on": day, "paper": None}
        self.enter(
            n,
            "office",
            {"address/en": word, "from_on": day and day.isoformat()},
            lambda s: change_registered_office(s, **given, by=INSPECTOR, on=self.today),
        )

    @rule(n=which, liability=VALUES["liability"], day=days)
    def is_liable(self, n: int, liability: str, day: date | None) -> None:
        given: dict[str, Any] = {"liability": liability, "from_on": day, "paper": None}
        self.enter(
            n,
            "liability",
            {"liability": liability, "from_on": day and day.isoformat()},
            lambda s: enter_liability(s, **given, by=INSPECTOR, on=self.today),
        )

    @rule(n=which, constituted=VALUES["constituted"], day=days)
    def is_managed(self, n: int, constituted: str, day: date | None) -> None:
        given: dict[str, Any] = {"constituted": constituted, "seats": None, "from_on": day, "until_on": None}
        self.enter(
            n,
            "committee",
            {"constituted": constituted, "from_on": day and day.isoformat()},
            lambda s: enter_committee(s, **given, holders=[], paper=None, by=INSPECTOR, on=self.today),
        )

    @rule(n=which, word=words)
    def is_audited(self, n: int, word: str) -> None:
        given: dict[str, Any] = {
            "year_ended_on": date(2012, 3, 31),
            "received_on": date(2012, 3, 31),
            "paper": None,
        }
        self.enter(
            n,
            "audit",
            {"audit_class": word, "from_on": "2012-03-31"},
            lambda s: receive_audit_certificate(s, audit_class=word, **given, by=INSPECTOR, on=self.today),
        )

    @rule(n=which, data=st.data(), by=officials, strike=st.booleans())
    def is_to_be_corrected(self, n: int, data: st.DataObject, by: Actor, strike: bool) -> None:
        """Some field of some entry, or all of it."""
        entries = self.model[n]
        number = data.draw(st.sampled_from(sorted(entries)))
        fields = [
            f
            for f in entries[number].revisions[-1][1]
            if (f in VALUES and entries[number].kind != "audit") or f == "audit_class"
        ]
        if entries[number].kind == "first":
            fields.remove("from_on")
        changes: dict[str, Any] = {}
        if not strike:
            changed = data.draw(st.sampled_from(fields))
            changes = {changed: data.draw(VALUES[changed])}
        made = self.done(
            lambda: propose_correction(
                self.ids[n],
                entry=number,
                says=changes,
                strike=strike,
                why="so",
                paper=None,
                by=by,
                on=self.today,
            )
        )
        if made is not None:
            id_ = Correction.objects.get(society_id=self.ids[n], proposal=made.number).id
            self.waiting[id_] = (n, number, changes, strike, by)

    @precondition(lambda self: self.waiting)
    @rule(data=st.data(), by=officials, approve=st.sampled_from([True, True, False]))
    def is_decided(self, data: st.DataObject, by: Actor, approve: bool) -> None:
        """By a second official, or by the same, who may not."""
        id_ = list(self.waiting)[data.draw(st.integers(0, len(self.waiting) - 1))]
        n, number, changes, struck, proposer = self.waiting[id_]
        if approve:
            made = self.done(lambda: approve_correction(id_, by=by, on=self.today))
        else:
            made = self.done(lambda: decline_correction(id_, why="no", by=by, on=self.today))
        if made is None:
            return
        assert by != proposer
        del self.waiting[id_]
        if approve:
            self.model[n][number].revise(self.today, changes, struck)

    @invariant()
    def what_is_known_today_is_what_the_model_says(self) -> None:
        for n, society in enumerate(self.ids):
            model = modelled(self.model[n], self.today, self.today)
            assert looked_at(society, [self.today], self.today) == [model]

    def teardown(self) -> None:
        """What was known on a day never changed; rebuild equals live; the fold equals live and the model."""
        try:
            self.compare()
        finally:
            transaction.set_rollback(True)
            self.within.__exit__(None, None, None)

    def compare(self) -> None:
        for n, known_on, was in self.seen:
            model = [modelled(self.model[n], on, known_on) for on in LOOKED_AT]
            assert looked_at(self.ids[n], LOOKED_AT, known_on) == was == model
        numbers = [s.number for s in Society.objects.all()]
        assert len(numbers) == len(set(numbers))
        live = {s.id: s for s in Society.objects.all()}
        listed = {k.society.id: k for k in societies_as_known(on=self.today, known_on=self.today)}
        for id_, known in listed.items():
            for name in (
                "number",
                "name_en",
                "class_name",
                "registered_on",
                "standing",
                "registered_office_en",
            ):
                assert getattr(known.society, name) == getattr(live[id_], name), name
        assert check_tables() == []
        Histories.run += 1
