"""What made-up societies have stated of a year, and their audit certificates: of some, and in part, as offices have them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from random import Random
from uuid import UUID

from sangham.journal.actions.record import ToRecord
from sangham.journal.actor import Actor
from sangham.register.entries_of_standing import (
    AuditCertificateReceived,
    Members,
    ShareCapital,
    YearlyStatementReceived,
)
from sangham.seed.offices import SeedOffice

YEAR_ENDED_ON, RECEIVED_ON = date(2025, 3, 31), date(2025, 9, 30)
_STATED, _AUDITED = 50, 30  # of a hundred working societies
_AUDIT_CLASSES = ("A", "B", "C", "D")
_SHARE = 100_00  # paise


def standing_of(society: UUID, office: SeedOffice, chance: Random, *, on: date) -> Iterator[ToRecord]:
    """What an inspector of the office entered of a working society on a day: nothing, or a statement, or that and an audit."""
    drawn = chance.randrange(100)
    if drawn >= _STATED:
        return
    stream = f"society/{society}"
    by = Actor(f"ui-{office.code.lower()}", office.code, "register")
    yield ToRecord(_statement(society, chance), stream, by, on)
    if drawn < _AUDITED:
        audit = AuditCertificateReceived(
            society=society,
            year_ended_on=YEAR_ENDED_ON,
            audit_class=chance.choice(_AUDIT_CLASSES),
            received_on=RECEIVED_ON,
            paper=None,
        )
        yield ToRecord(audit, stream, by, on)


def _statement(society: UUID, chance: Random) -> YearlyStatementReceived:
    individuals, known = chance.randrange(25, 4000), chance.randrange(100)
    women = chance.randrange(individuals + 1)
    sexes = known < 80
    government = chance.choice((0, 0, 0, 500_000_00, 2_000_000_00))
    members = Members(
        individuals=individuals if known < 97 else None,
        societies=chance.choice((0, 0, 0, 0, 1, 3)) if known < 90 else None,
        local_bodies=0 if known < 70 else None,
        governments=int(government > 0) if known < 70 else None,
        other_bodies=0 if known < 70 else None,
        nominal=chance.randrange(200) if known < 50 else None,
        women=women if sexes else None,
        men=individuals - women if sexes else None,
        others=0 if sexes else None,
        scheduled_castes=chance.randrange(individuals // 8 + 1) if sexes else None,
        scheduled_tribes=chance.randrange(individuals // 40 + 1) if sexes else None,
        as_written=(),
    )
    held = individuals * _SHARE * chance.randrange(1, 20)
    capital = ShareCapital(
        government=government if known < 70 else None,
        individuals=held if known < 90 else None,
        societies=None,
        local_bodies=None,
        other_bodies=None,
        in_all=held + government,
    )
    return YearlyStatementReceived(
        society=society,
        year_ended_on=YEAR_ENDED_ON,
        received_on=RECEIVED_ON,
        members=members,
        share_capital=capital,
        turnover=chance.randrange(1_000_000_00) if known < 60 else None,
        result=chance.randrange(-100_000_00, 300_000_00) if known < 60 else None,
        employees=chance.randrange(40) if known < 60 else None,
        paper=None,
    )
