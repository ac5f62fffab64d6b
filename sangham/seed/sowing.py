"""Sow a made-up office in an empty record: everything through the journal, in one transaction."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from uuid import UUID

from django.db import transaction

from sangham.accounts.actions.set_up_office import set_up_office
from sangham.journal.actions.record import record_all
from sangham.journal.actor import SET_UP
from sangham.journal.models import Entry
from sangham.kernel.identifier import ids_from
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.places.actions.import_places import import_places
from sangham.places.queries import places_of
from sangham.seed.offices import BEGUN_ON, as_file, make_offices
from sangham.seed.places import as_csv, localities, make_districts
from sangham.seed.societies import NEWEST_ON, Societies, numbers_after, plan

MOST = 1_000_000
EDITION = "made-up"
_AT_ONCE = 5000  # entries


@dataclass(frozen=True, slots=True)
class Sown:
    """How much was made."""

    places: int
    offices: int
    societies: int


def sow(societies: int, *, seed: int = 1, progress: Callable[[int, int], None] | None = None) -> Sown:
    """Make an office with so many societies, from an empty record; all or nothing, and nothing sealed.

    For the same number and seed the same entries are made in the same order: stream, number, kind, effective day, author,
    office, power and payload, with every id in it, so that all derived tables are equal. What differs from one time to the
    next is the instant of recording and the salts of officials' titles, and so commitments and hashes.
    Raises Problems where the number cannot be made or anything stands in the record already.
    """
    if not 1 <= societies <= MOST:
        raise problem("societies", _HOW_MANY, _MEND_HOW_MANY.fill(most=MOST))
    chance = Random(f"sangham {seed}")  # noqa: S311  made up, and to be the same again
    with transaction.atomic(), ids_from(_ids(chance.getrandbits(62))):
        if Entry.objects.exists():
            raise problem("record", _NOT_EMPTY, _MEND_NOT_EMPTY)
        names = localities(chance)
        districts, rows = make_districts(names)
        offices = make_offices()
        plans = plan(societies, offices, districts, chance)
        with tempfile.TemporaryDirectory() as folder:
            (list_of_places := Path(folder) / "made-up-places.csv").write_bytes(as_csv(rows))
            (office_file := Path(folder) / "made-up-office.yaml").write_bytes(
                as_file(offices, numbers_after(plans, offices))
            )
            import_places(list_of_places, edition=EDITION, by=SET_UP, on=BEGUN_ON)
            set_up_office(office_file, by=SET_UP, on=BEGUN_ON)
        places = {p.code: (p.id, (p.name_en, p.name_ml)) for p in places_of(EDITION)}
        made = Societies(names, districts, places, chance).entries(plans, on=NEWEST_ON)
        done, last = 0, set[str]()  # what is of one society may come in two lots
        while some := list(islice(made, _AT_ONCE)):
            record_all(some)
            done += len({each.stream for each in some} - last)
            last = {some[-1].stream}
            if progress:
                progress(done, societies)
    return Sown(len(rows), len(offices), societies)


def _ids(start: int) -> Iterator[UUID]:
    """UUIDs in the form of version 7, of the first instants of 1970, so that nobody takes them for made by the clock."""
    number = 0
    while True:
        number += 1
        yield UUID(int=number << 80 | 0x7 << 76 | 0b10 << 62 | start)


_HOW_MANY = Text(en="So many societies cannot be made.", ml="ഇത്രയും സംഘങ്ങൾ ഉണ്ടാക്കാനാവില്ല.")
_MEND_HOW_MANY = Text(en="Give a whole number from 1 to {most}.", ml="1 മുതൽ {most} വരെയുള്ള ഒരു പൂർണ്ണസംഖ്യ നൽകുക.")
_NOT_EMPTY = Text(
    en="There are entries in this record already; a made-up office is never mixed with them.",
    ml="ഈ രേഖയിൽ രേഖപ്പെടുത്തലുകളുണ്ട്; സാങ്കല്പിക ഓഫീസ് അവയുമായി കൂട്ടിക്കലർത്തില്ല.",
)
_MEND_NOT_EMPTY = Text(
    en="Set SANGHAM_VAR and SANGHAM_DATABASE to a place of their own, and run sangham prepare there first.",
    ml="SANGHAM_VAR, SANGHAM_DATABASE എന്നിവയ്ക്ക് വേറെ സ്ഥാനം നൽകി, ആദ്യം അവിടെ sangham prepare പ്രവർത്തിപ്പിക്കുക.",
)
