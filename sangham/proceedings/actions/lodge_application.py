"""Lodge an application: the office receives it and gives it its inward number."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.accounts.permissions import Act, require
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.proof.canonical import JSON
from sangham.kernel.identifier import new_id
from sangham.proceedings.entries import Application, ApplicationLodged
from sangham.proceedings.models import Matter
from sangham.proceedings.numbering import next_inward


@transaction.atomic
def lodge_application(
    *,
    office: str,
    application: Application,
    applicants: Mapping[str, JSON],
    digest: str,
    received_on: date,
    by: Actor,
    on: date,
) -> UUID:
    """The id of the matter. `applicants`: the particulars, by name (`applicants`, `relations`, ...), kept beside.

    The same dossier (by its digest) received in the same office on the same day is the same matter: lodging it again
    gives its id and records nothing. Raises Problems where the official may not.
    """
    require("receive", by, Act(office=office, on=on))
    inward = next_inward(office, received_on.year)  # locks the office: two who lodge the same see one another
    already = Matter.objects.filter(digest=digest, first_received_on=received_on).first()
    if already is not None:
        return already.id
    matter = new_id()
    record(
        ApplicationLodged(
            matter=matter,
            office=office,
            inward=inward,
            year=received_on.year,
            received_on=received_on,
            digest=digest,
            application=application,
        ),
        stream=f"matter/{matter}",
        by=by,
        on=received_on,
        particulars=applicants,
    )
    return matter
