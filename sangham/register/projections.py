"""Entries about societies -> tables."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from django.db.models import Model

from sangham.journal.models import Entry
from sangham.journal.projecting import IfNew, adds
from sangham.kernel.names import search_key, search_text
from sangham.kernel.sound import bones, word_sounds
from sangham.register.entries import AreaRow, RegistrationCertified, SocietyEntered, SocietyRegistered
from sangham.register.models import (
    AreaPlace,
    ByeLaw,
    Certificate,
    Society,
    SocietyName,
    SocietyWord,
    WordOfSociety,
)
from sangham.register.models.society import LONGEST_KEY

MODELS = [Society, SocietyName, SocietyWord, WordOfSociety, AreaPlace, ByeLaw, Certificate]


@adds(SocietyRegistered)
def society_registered(what: SocietyRegistered, entry: Entry) -> Iterator[Model | IfNew]:
    """The society with its first name, its area and its bye-laws, all from the day of registration."""
    on = entry.effective_on
    yield Society(
        id=what.id,
        office_id=what.office,
        series=what.series,
        series_ml=what.series_ml,
        number=what.number,
        name_en=what.name_en,
        name_ml=what.name_ml,
        class_name=what.class_name,
        tier=what.tier,
        registered_on=on,
        registered_office_en=what.registered_office.en,
        registered_office_ml=what.registered_office.ml,
        area_known=True,
        standing="working",
        matter=what.matter,
    )
    yield from _name(what.id, what.name_id, what.name_en, what.name_ml, from_on=on)
    yield from _area(what.id, what.area, on)
    for position, row in enumerate(what.bye_laws, start=1):
        yield ByeLaw(
            id=row.id,
            society_id=what.id,
            number=row.number,
            position=position,
            heading=row.heading,
            text=row.text,
            registered_on=on,
            from_on=on,
        )


@adds(SocietyEntered)
def society_entered(what: SocietyEntered, entry: Entry) -> Iterator[Model | IfNew]:
    """The society as the older register has it."""
    yield Society(
        id=what.id,
        office_id=what.office,
        series=what.series,
        series_ml=what.series_ml,
        number=what.number,
        name_en=what.name_en,
        name_ml=what.name_ml,
        class_name=what.class_name,
        tier=what.tier,
        sector=what.sector,
        liability=what.liability,
        registered_on=what.registered_on,
        registered_within=what.registered_within,
        registered_office_en=what.registered_office_en,
        registered_office_ml=what.registered_office_ml,
        area_known=what.area is not None,
        area_as_written=list(what.area_as_written),
        standing=what.standing,
        remarks=what.remarks,
        as_written=what.as_written,
        entered_from=what.entered_from,
        entered_row=what.row,
    )
    yield from _name(what.id, what.name_id, what.name_en, what.name_ml, from_on=what.registered_on)
    for name in what.former_names:
        yield from _name(what.id, name.id, name.name_en, name.name_ml, from_on=None, former=True)
    yield from _area(what.id, what.area or (), what.registered_on)


@adds(RegistrationCertified)
def registration_certified(what: RegistrationCertified, entry: Entry) -> Iterator[Model | IfNew]:
    """The certificate."""
    yield Certificate(
        id=what.certificate,
        society_id=what.society,
        number=what.number,
        issued_on=entry.effective_on,
        sha256=what.sha256,
    )


def _name(
    society: UUID, id_: UUID, name_en: str, name_ml: str, *, from_on: date | None, former: bool = False
) -> Iterator[Model | IfNew]:
    yield SocietyName(
        id=id_,
        society_id=society,
        name_en=name_en,
        name_ml=name_ml,
        from_on=from_on,
        key_en=search_key(name_en)[:LONGEST_KEY],
        key_ml=search_key(name_ml)[:LONGEST_KEY],
        search_text=search_text(name_en, name_ml),
        former=former,
    )
    for word in sorted({word[:LONGEST_KEY] for word in word_sounds(name_en, name_ml)}):
        yield IfNew(SocietyWord(sound=word, bones=bones(word)))
        yield WordOfSociety(of_id=id_, word_id=word)


def _area(society: UUID, rows: tuple[AreaRow, ...], from_on: date | None) -> Iterator[AreaPlace]:
    for row in rows:
        yield AreaPlace(id=row.id, society_id=society, place_id=row.place, from_on=from_on)
