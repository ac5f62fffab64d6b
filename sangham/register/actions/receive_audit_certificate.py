"""Enter the audit certificate of a year."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sangham.accounts.checks import found_wrong
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.register.checks import check_letters
from sangham.register.entries_of_standing import AuditCertificateReceived, PaperOf
from sangham.register.opening import opened
from sangham.register.standing_checks import check_paper, check_year


def receive_audit_certificate(
    society: UUID,
    *,
    year_ended_on: date,
    audit_class: str,
    received_on: date | None,
    paper: PaperOf | None,
    by: Actor,
    on: date,
) -> Entry:
    """Enter the audit certificate of the year that ended on a day. `audit_class` is as written there, "" where it
    gives none or it is not known. Raises Problems where anything is wrong, no such society stands, or `by` may not."""
    found = [
        *check_year(year_ended_on, received_on),
        *check_paper(paper),
        *check_letters("audit_class", audit_class),
    ]
    with opened(society, "enter_standing", by=by, on=on, since=year_ended_on, found=found) as of:
        with found_wrong([]):
            what = AuditCertificateReceived(
                society=of.id,
                year_ended_on=year_ended_on,
                audit_class=audit_class,
                received_on=received_on,
                paper=paper,
            )
        return record(what, stream=of.stream, by=by, on=received_on or on)
