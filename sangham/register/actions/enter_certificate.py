"""Enter that a certificate of registration on paper, older than this record, is known of."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sangham.accounts.checks import found_wrong
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.register.checks import check_letters
from sangham.register.entries_of_older_registers import CertificateEntered
from sangham.register.entries_of_standing import PaperOf
from sangham.register.opening import opened
from sangham.register.standing_checks import check_paper, check_past


def enter_certificate(
    society: UUID, *, number: str, issued_on: date | None, paper: PaperOf | None, by: Actor, on: date
) -> Entry:
    """Enter its number ("" where it has none or that is not known) and the day of issue. Raises Problems where
    anything is wrong, no such society stands, or `by` may not."""
    found = [*check_letters("number", number), *check_past(issued_on=issued_on), *check_paper(paper)]
    with opened(society, "enter_society", by=by, on=on, found=found, since=issued_on) as of:
        with found_wrong([]):
            what = CertificateEntered(society=of.id, number=number, issued_on=issued_on, paper=paper)
        return record(what, stream=of.stream, by=by, on=issued_on or on)
