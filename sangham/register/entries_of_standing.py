"""What is entered about how a society stands, each with its days and the paper that it is from.

None is for what is not known, and an empty text for what the paper does not say. Names of persons stand beside the
entry, each as the particular ``holder.<id>``.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from sangham.journal.kinds import Payload, entry_kind
from sangham.kernel.text import Text

MOST = 2**53 - 1  # what canonical JSON can hold
Count = Annotated[int, Field(ge=0, lt=2**31)]
Paise = Annotated[int, Field(ge=0, le=MOST)]
SignedPaise = Annotated[int, Field(ge=-MOST, le=MOST)]


class PaperOf(Payload):
    """The paper that something is from: its kind as the office calls it, its number ("" where it has none or it is
    not known), its date, and the SHA-256 of the scan that the office holds."""

    kind: str = Field(min_length=1, max_length=100)
    number: str = Field(max_length=100)
    dated_on: date | None
    sha256: str | None = Field(pattern=r"^[0-9a-f]{64}$")


@entry_kind("standing_entered")
class StandingEntered(Payload):
    """The society is working, dormant, defunct, under liquidation, or cancelled, from a day on."""

    society: UUID
    standing: str
    from_on: date | None
    paper: PaperOf | None


@entry_kind("registered_office_changed")
class RegisteredOfficeChanged(Payload):
    """The registered office is at this address, from a day on."""

    society: UUID
    address: Text
    from_on: date | None
    paper: PaperOf | None


class Holder(Payload):
    """Somebody in an office of the society. The name is the particular ``holder.<id>`` beside this entry, or beside
    the entry `named_in` of the same stream where a correction has named the person anew."""

    id: UUID
    office: str
    from_on: date | None
    until_on: date | None
    named_in: int | None


Constituted = Literal["elected", "nominated", "administrator", "special_officer"]


@entry_kind("committee_entered")
class CommitteeEntered(Payload):
    """Who has the management of the society from a day on: a committee, elected or nominated, with as many seats;
    or an administrator or Special Officer. `until_on` is the day on which the term ends."""

    society: UUID
    constituted: Constituted
    seats: Count | None
    from_on: date | None
    until_on: date | None
    holders: tuple[Holder, ...]
    paper: PaperOf | None


@entry_kind("office_bearer_entered")
class OfficeBearerEntered(Payload):
    """Somebody came into an office of the society; with the committee then in place, or apart from it."""

    society: UUID
    holders: tuple[Holder] = Field(min_length=1, max_length=1)
    with_committee: bool
    paper: PaperOf | None


@entry_kind("office_bearer_ceased")
class OfficeBearerCeased(Payload):
    """The holder of an office of the society is so no longer, from a day on."""

    society: UUID
    holder: UUID
    until_on: date
    paper: PaperOf | None


@entry_kind("audit_certificate_received")
class AuditCertificateReceived(Payload):
    """The audit certificate of a year. `audit_class` is as it is written there: no text here lists the classes."""

    society: UUID
    year_ended_on: date
    audit_class: str = Field(max_length=40)
    received_on: date | None
    paper: PaperOf | None


class ClassAsWritten(Payload):
    """A class of members by the name that the statement gives it, and how many they are."""

    written: str = Field(min_length=1, max_length=40)
    count: Count | None


class Members(Payload):
    """Members on the last day of the year. The kinds of member are those of s.16(1); `nominal` are nominal and
    associate members. Women, men, others, Scheduled Castes and Scheduled Tribes are counted among the individuals."""

    individuals: Count | None
    societies: Count | None
    local_bodies: Count | None
    governments: Count | None
    other_bodies: Count | None
    nominal: Count | None
    women: Count | None
    men: Count | None
    others: Count | None
    scheduled_castes: Count | None
    scheduled_tribes: Count | None
    as_written: tuple[ClassAsWritten, ...]


class ShareCapital(Payload):
    """Paid-up share capital on the last day of the year by who holds it, in paise; `in_all` as it is written."""

    government: Paise | None
    individuals: Paise | None
    societies: Paise | None
    local_bodies: Paise | None
    other_bodies: Paise | None
    in_all: Paise | None


@entry_kind("yearly_statement_received")
class YearlyStatementReceived(Payload):
    """What the society stated of a year that ended on a day. Turnover and result (profit, or loss below nought) in paise."""

    society: UUID
    year_ended_on: date
    received_on: date | None
    members: Members
    share_capital: ShareCapital
    turnover: Paise | None
    result: SignedPaise | None
    employees: Count | None
    paper: PaperOf | None
