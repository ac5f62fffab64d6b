"""Entries about offices and officials -> tables."""

from __future__ import annotations

from typing import cast

from sangham.accounts.entries import OfficeOpened, OfficialPosted, PowersConferred
from sangham.accounts.models import Conferral, Office, Official, Posting
from sangham.journal.models import Entry
from sangham.journal.projecting import projects

MODELS = [Office, Official, Posting, Conferral]


@projects(OfficeOpened)
def office_opened(what: OfficeOpened, entry: Entry) -> None:
    """The office."""
    given = what.model_dump(mode="json", exclude={"kind", "above", "opened_on"})
    Office.objects.create(**given, kind=what.kind or "", above_id=what.above, opened_on=what.opened_on)


@projects(OfficialPosted)
def official_posted(what: OfficialPosted, entry: Entry) -> None:
    """The official, if not yet known, and the posting. A name since erased leaves the code."""
    name = cast("dict[str, str]", entry.particular("official") or {})
    Official.objects.update_or_create(
        code=what.official, defaults={"name_en": name.get("en", ""), "name_ml": name.get("ml", "")}
    )
    Posting.objects.create(
        id=what.id,
        official_id=what.official,
        office_id=what.office,
        role=what.role,
        from_on=what.from_on,
        to_on=what.to_on,
    )


@projects(PowersConferred)
def powers_conferred(what: PowersConferred, entry: Entry) -> None:
    """The order of conferral."""
    Conferral.objects.create(
        id=what.id,
        number=what.number,
        made_on=what.made_on,
        office_id=what.office,
        powers=list(what.powers),
        districts=list(what.districts),
        classes=list(what.classes),
        from_on=what.from_on,
        to_on=what.to_on,
    )
