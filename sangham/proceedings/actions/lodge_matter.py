"""Lodge a matter other than registration: the office receives it and gives it its inward number."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from uuid import UUID

from django.db import transaction

from sangham.accounts.permissions import Act, require
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.proof.canonical import JSON, canonical
from sangham.kernel.identifier import new_id
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.law import facts_file
from sangham.law.acts.kcs_1969 import kcs
from sangham.proceedings.entries import MatterLodged, Stated
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.models import Matter
from sangham.proceedings.numbering import next_inward
from sangham.proceedings.stating import as_the_register_has_it


@transaction.atomic
def lodge_matter(
    kind: str,
    *,
    office: str,
    stated: Stated,
    asked_by: Mapping[str, JSON],
    received_on: date,
    by: Actor,
    on: date,
) -> UUID:
    """The id of the matter. `asked_by`: name and address of whoever asks, a particular beside the entry.

    The same thing asked in the same office on the same day is the same matter: lodging it again gives its id and
    records nothing. Raises Problems where the kind is none, a fact is not one that its question asks, what it is
    about is not in the record, or `by` may not.
    """
    require("receive", by, Act(office=office, on=on))
    described = MATTERS.get(kind)
    if described is None or kind == "registration":
        raise problem(
            kind, _NO_KIND, _MEND_KIND.fill(all=", ".join(k for k in MATTERS if k != "registration"))
        )
    if described.question:
        facts_file.read(kcs, described.question, dict(stated.facts))
    stated = as_the_register_has_it(described, stated)
    digest = digest_of(kind, stated)
    inward = next_inward(office, received_on.year)  # locks the office: two who lodge the same see one another
    already = Matter.objects.filter(digest=digest, office_id=office, first_received_on=received_on).first()
    if already is not None:
        return already.id
    matter = new_id()
    what = MatterLodged(
        matter=matter,
        kind=kind,
        office=office,
        inward=inward,
        year=received_on.year,
        received_on=received_on,
        digest=digest,
        stated=stated,
    )
    record(what, stream=f"matter/{matter}", by=by, on=received_on, particulars={"asked_by": dict(asked_by)})
    return matter


def digest_of(kind: str, stated: Stated) -> str:
    """The SHA-256, hex, of what is asked."""
    return sha256(canonical({"kind": kind, "stated": stated.model_dump(mode="json")})).hexdigest()


_NO_KIND = Text(en="There is no such kind of matter.", ml="ഇങ്ങനെയൊരു ഇനം അപേക്ഷയില്ല.")
_MEND_KIND = Text(en="Give one of: {all}.", ml="ഇവയിലൊന്ന് നൽകുക: {all}.")
