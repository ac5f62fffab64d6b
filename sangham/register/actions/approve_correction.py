"""Approve, as a second official, a correction that another has proposed: from then on the register says it so."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.register.correcting import as_corrected
from sangham.register.correction_checks import check_corrected, check_still_so, waiting, with_changes
from sangham.register.entries_of_corrections import CorrectionApproved
from sangham.register.models import Society
from sangham.register.numbering import hold_series


@transaction.atomic
def approve_correction(correction: UUID, *, by: Actor, on: date) -> Entry:
    """Approve the correction with this id. Raises Problems, with nothing entered, where it does not wait for a
    decision, what it corrects has been corrected since, or would no longer hold together, a number is another society's by now, or `by` may not:
    whoever proposed it may not."""
    found, proposal = waiting(correction, by=by, on=on)
    of = Society.objects.get(pk=found.society_id)
    hold_series(of.office_code)
    entries = list(Entry.objects.filter(stream=of.stream).order_by("number"))
    said = next(each for each in as_corrected(entries) if each.number == proposal.entry)
    check_still_so(said, proposal.changes)
    check_corrected(of, entries, with_changes(said, proposal.changes, struck=proposal.struck))
    what = CorrectionApproved(correction=correction, society=of.id, proposal=found.proposal)
    return record(what, stream=of.stream, by=by, on=on)
