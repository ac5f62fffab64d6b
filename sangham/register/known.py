"""As known on any day: what was so of a society on day X, as recorded by day Y. One mechanism, the fold of its stream.

The entries recorded by the end of day Y (in India) are read with the corrections that had been approved by then; what
they give is settled, and looked at on day X. The live tables are the same fold over all entries: see `projections.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from typing import TypeVar
from uuid import UUID

from django.db.models import Model

from sangham.journal.models import Entry
from sangham.kernel.clock import INDIA
from sangham.kernel.names import Name
from sangham.register.correcting import Said, as_corrected
from sangham.register.models import (
    Affiliation,
    AreaPlace,
    AuditCertificate,
    ByeLaw,
    Certificate,
    Committee,
    Liability,
    OfficeBearer,
    PaperCertificate,
    RegisteredOffice,
    Society,
    SocietyName,
    SocietyStanding,
    YearlyStatement,
)
from sangham.register.rows import Given, given_by
from sangham.register.settling import gathered, in_force, latest, of, present

R = TypeVar("R", bound=Model)


@dataclass(frozen=True, slots=True, kw_only=True)
class AsKnown:
    """A society on a day as known on a day. `society` has name, standing and registered office as of that day.

    `said`: every entry that it rests on, as then corrected. Rows are not saved ones; where none is known the list is
    empty or the row None, which is not the same as that there is none.
    """

    on: date
    known_on: date
    society: Society
    names: tuple[SocietyName, ...]  # those borne before, the latest first
    area: tuple[AreaPlace, ...]
    bye_laws: tuple[ByeLaw, ...]
    standing: SocietyStanding | None
    registered_office: RegisteredOffice | None
    liability: Liability | None
    affiliation: Affiliation | None
    committee: Committee | None
    office_bearers: tuple[OfficeBearer, ...]
    audit_certificates: tuple[AuditCertificate, ...]  # the latest year first
    yearly_statements: tuple[YearlyStatement, ...]  # one a year, the latest first
    certificate: Certificate | None  # the latest
    paper_certificates: tuple[PaperCertificate, ...]
    affiliations: tuple[Affiliation, ...]
    said: dict[int, Said] = field(repr=False)

    @property
    def stands(self) -> bool:
        """Whether it was registered by that day, as far as is known."""
        registered_on = self.society.registered_on
        return registered_on is None or registered_on <= self.on


def end_of(day: date) -> datetime:
    """The instant at which a day ends in India."""
    return datetime.combine(day + timedelta(days=1), time(), INDIA).astimezone(UTC)


def as_known(society: UUID, *, on: date, known_on: date) -> AsKnown | None:
    """A society on a day as recorded by the end of another; None where it was not in the record by then."""
    entries = Entry.objects.filter(stream=f"society/{society}", recorded_at__lt=end_of(known_on))
    return look(entries.order_by("number"), on=on, known_on=known_on)


def societies_as_known(*, on: date, known_on: date, office: str | None = None) -> Iterator[AsKnown]:
    """Every society that stood on a day as recorded by the end of another, in the order of their streams.

    One query for all. `office`: only those of the register of that office.
    """
    entries = Entry.objects.filter(stream__startswith="society/", recorded_at__lt=end_of(known_on))
    for _, of_one in groupby(
        entries.order_by("stream", "number").iterator(chunk_size=2000), key=lambda entry: entry.stream
    ):
        found = look(of_one, on=on, known_on=known_on)
        if found is not None and found.stands and office in (None, found.society.office_code):
            yield found


def folded(entries: Iterable[Entry]) -> Given | None:
    """What all these entries of one stream give, settled: the rows that the tables have of the society."""
    return gathered(given_by(said) for said in as_corrected(entries))


def look(entries: Iterable[Entry], *, on: date, known_on: date) -> AsKnown | None:
    """The fold of the entries of one stream that were known, looked at on a day."""
    said = as_corrected(entries)
    given = gathered(given_by(each) for each in said)
    return None if given is None else view(said, given, on=on, known_on=known_on)


def view(said: Sequence[Said], given: Given, *, on: date, known_on: date) -> AsKnown:
    """A fold looked at on a day; it may be looked at on others after."""
    assert given.society is not None, "what is gathered has its society"
    rows, society = given.rows, copy(given.society)
    nowhere = {"registered_office_en": "", "registered_office_ml": ""}  # where none was known of on that day
    for name, value in (nowhere | present(rows, on)).items():
        setattr(society, name, value)
    names = of(SocietyName, rows)
    now = latest((n for n in names if not n.former), on)
    committee = latest(of(Committee, rows), on)
    return AsKnown(
        on=on,
        known_on=known_on,
        society=society,
        names=tuple(n for n in reversed(names) if n is not now and (n.from_on is None or n.from_on <= on)),
        area=tuple(row for row in of(AreaPlace, rows) if in_force(row, on)),
        bye_laws=tuple(
            sorted((r for r in of(ByeLaw, rows) if in_force(r, on)), key=lambda row: row.position)
        ),
        standing=latest(of(SocietyStanding, rows), on),
        registered_office=latest(of(RegisteredOffice, rows), on),
        liability=latest(of(Liability, rows), on),
        affiliation=latest(of(Affiliation, rows), on),
        committee=committee,
        office_bearers=tuple(holding(of(OfficeBearer, rows), committee, on)),
        audit_certificates=_by_year(of(AuditCertificate, rows), on, every=True),
        yearly_statements=_by_year(of(YearlyStatement, rows), on, every=False),
        certificate=max(
            (c for c in rows if isinstance(c, Certificate) and c.issued_on <= on),
            key=lambda c: (c.issued_on, c.id),
            default=None,
        ),
        paper_certificates=tuple(r for r in of(PaperCertificate, rows) if latest([r], on)),
        affiliations=tuple(r for r in of(Affiliation, rows) if latest([r], on)),
        said={each.number: each for each in said},
    )


def holding(rows: Sequence[OfficeBearer], committee: Committee | None, on: date) -> list[OfficeBearer]:
    """Those who hold an office on a day: in office by their own days, and not gone with an earlier committee."""
    since = None if committee is None else (committee.from_on or date.min, committee.entry)
    return [
        row
        for row in rows
        if in_force(row, on)
        and (not row.with_committee or since is None or (row.from_on or date.min, row.entry) >= since)
    ]


def _by_year(rows: Sequence[R], on: date, *, every: bool) -> tuple[R, ...]:
    """Rows of years, the latest year first; with `every` all of a year, otherwise the one entered last."""
    there = [row for row in rows if latest([row], on)]
    if not every:
        there = list({row.year_ended_on: row for row in sorted(there, key=lambda r: r.entry)}.values())  # type: ignore[attr-defined]
    return tuple(sorted(there, key=lambda row: (row.year_ended_on, row.entry), reverse=True))  # type: ignore[attr-defined]


def name_of(society: UUID, holder: OfficeBearer) -> Name | None:
    """The name of somebody in an office; None where it has been erased.

    Read where it stands, beside its entry, so that what is erased there is nowhere.
    """
    entry = Entry.objects.get(stream=f"society/{society}", number=holder.named_in)
    kept = entry.particular(f"holder.{holder.id}")
    return Name(str(kept.get("en", "")), str(kept.get("ml", ""))) if isinstance(kept, dict) else None
