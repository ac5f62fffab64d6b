"""Rows of the register made from parts of what an entry says. Not saved: see `rows.py`."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from sangham.kernel.names import search_key, search_text
from sangham.register.correcting import Said
from sangham.register.entries import AreaRow, ByeLawRow, FormerName, SocietyEntered, SocietyRegistered
from sangham.register.entries_of_matters import NameChanged
from sangham.register.entries_of_older_registers import FormerNameEntered
from sangham.register.entries_of_standing import Holder, PaperOf
from sangham.register.models import AreaPlace, ByeLaw, OfficeBearer, Society, SocietyName
from sangham.register.models.society import LONGEST_KEY


def society_row(what: SocietyRegistered | SocietyEntered, **rest: Any) -> Society:
    return Society(
        id=what.id,
        office_id=what.office,
        series=what.series,
        series_ml=what.series_ml,
        number=what.number,
        name_en=what.name_en,
        name_ml=what.name_ml,
        class_name=what.class_name,
        tier=what.tier,
        **rest,
    )


_OF_WHAT = object()


def stated(what: Any, said: Said, *, from_on: Any = _OF_WHAT) -> dict[str, Any]:
    """What every row of standing has."""
    return {
        "society_id": what.society,
        "entry": said.number,
        "from_on": what.from_on if from_on is _OF_WHAT else from_on,
        "paper": paper_data(what.paper),
    }


def paper_data(paper: PaperOf | None) -> dict[str, Any] | None:
    return None if paper is None else paper.model_dump(mode="json")


def name_row(
    society: UUID,
    id_: UUID,
    what: SocietyRegistered | SocietyEntered | FormerName | FormerNameEntered | NameChanged,
    said: Said,
    *,
    from_on: date | None,
    former: bool = False,
    paper: PaperOf | None = None,
) -> SocietyName:
    """A name, with the keys that it is found by."""
    return SocietyName(
        id=id_,
        society_id=society,
        name_en=what.name_en,
        name_ml=what.name_ml,
        from_on=from_on,
        key_en=search_key(what.name_en)[:LONGEST_KEY],
        key_ml=search_key(what.name_ml)[:LONGEST_KEY],
        search_text=search_text(what.name_en, what.name_ml),
        former=former,
        entry=said.number,
        paper=paper_data(paper),
    )


def area_rows(
    society: UUID, rows: tuple[AreaRow, ...], said: Said, from_on: date | None, paper: PaperOf | None = None
) -> list[AreaPlace]:
    return [
        AreaPlace(
            id=row.id,
            society_id=society,
            place_id=row.place,
            from_on=from_on,
            entry=said.number,
            paper=paper_data(paper),
        )
        for row in rows
    ]


def bye_law_rows(
    society: UUID,
    rows: tuple[ByeLawRow, ...],
    said: Said,
    *,
    registered_on: date | None,
    from_on: date | None,
    whole: bool = True,
    paper: PaperOf | None = None,
) -> list[ByeLaw]:
    return [
        ByeLaw(
            id=row.id,
            society_id=society,
            number=row.number,
            position=position,
            heading=row.heading,
            text=row.text,
            registered_on=registered_on,
            from_on=from_on,
            entry=said.number,
            whole=whole,
            paper=paper_data(paper),
        )
        for position, row in enumerate(rows, start=1)
    ]


def holder_row(
    society: UUID,
    holder: Holder,
    said: Said,
    paper: PaperOf | None,
    *,
    from_on: date | None,
    with_committee: bool = True,
) -> OfficeBearer:
    return OfficeBearer(
        id=holder.id,
        society_id=society,
        entry=said.number,
        office=holder.office,
        with_committee=with_committee,
        from_on=from_on,
        until_on=holder.until_on,
        named_in=holder.named_in or said.number,
        paper=paper_data(paper),
    )
