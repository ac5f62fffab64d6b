"""Entries about societies -> tables: the rows that `rows.py` makes of what entries say, saved.

An entry adds its rows. A correction that is approved has every row of the society made afresh from all its entries as
now corrected, by the same fold that answers what was known on a day (`known.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from django.db.models import Model

from sangham.journal.models import Entry
from sangham.journal.projecting import IfNew, adds, projects
from sangham.kernel.sound import bones, word_sounds
from sangham.register.correcting import Said
from sangham.register.entries_of_corrections import CorrectionApproved, CorrectionDeclined, CorrectionProposed
from sangham.register.known import folded
from sangham.register.models import (
    Affiliation,
    AreaPlace,
    AuditCertificate,
    ByeLaw,
    Certificate,
    Committee,
    Correction,
    Liability,
    OfficeBearer,
    PaperCertificate,
    RegisteredOffice,
    Society,
    SocietyName,
    SocietyStanding,
    SocietyWord,
    WordOfSociety,
    YearlyStatement,
)
from sangham.register.models.society import LONGEST_KEY
from sangham.register.rows import ALONE, AMONG_OTHERS, FIRST, Given, given_by
from sangham.register.settling import fields, present, settle

# Rows of which the latest shows in the society's own row, or one of which takes the place of another.
SETTLED: tuple[type[Any], ...] = (
    SocietyName,
    AreaPlace,
    ByeLaw,
    SocietyStanding,
    RegisteredOffice,
    Liability,
)
ROWS: tuple[type[Any], ...] = (
    *SETTLED,
    Certificate,
    Committee,
    OfficeBearer,
    AuditCertificate,
    YearlyStatement,
    PaperCertificate,
    Affiliation,
)
MODELS = [
    Society,
    SocietyName,
    SocietyWord,
    WordOfSociety,
    *[model for model in ROWS if model is not SocietyName],
    Correction,
]


@adds(*FIRST, *ALONE)
def added(what: Any, entry: Entry) -> Iterator[Model | IfNew]:
    """The rows of an entry that touches no others."""
    given = given_by(Said(entry.number, what, entry.effective_on, entry.recorded_at))
    if given.society is not None:
        for name, value in present(given.rows).items():
            setattr(given.society, name, value)
        yield given.society
    yield from _rows(given.rows)


@projects(*AMONG_OTHERS)
def among_others(what: Any, entry: Entry) -> None:
    """The rows of an entry, and what other rows of the society become by them."""
    given = given_by(Said(entry.number, what, entry.effective_on, entry.recorded_at))
    _create(given.rows)
    for holder, (until_on, ceased_in) in given.ceased.items():
        OfficeBearer.objects.filter(pk=holder).update(until_on=until_on, ceased_in=ceased_in)
    _settle(what.society, given)


def _settle(society: UUID, given: Given) -> None:
    """Bring in step what the new rows take the place of, and the society's own row."""
    touched = [model for model in SETTLED if any(isinstance(row, model) for row in given.rows)]
    rows: list[Model] = [row for model in touched for row in model.objects.filter(society_id=society)]
    before = [fields(row) for row in rows]
    settle(rows)
    for model in touched:
        changed = [r for r, was in zip(rows, before, strict=True) if type(r) is model and fields(r) != was]
        if changed:
            columns = ["until_on", "position"] if model is ByeLaw else ["until_on"]
            model.objects.bulk_update(changed, columns)
    own = given.always | present(rows)
    if own:
        Society.objects.filter(pk=society).update(**own)


def _rows(rows: Iterable[Model]) -> Iterator[Model | IfNew]:
    """The rows, and beside each name its words."""
    for row in rows:
        yield row
        if isinstance(row, SocietyName):
            for word in sorted({word[:LONGEST_KEY] for word in word_sounds(row.name_en, row.name_ml)}):
                yield IfNew(SocietyWord(sound=word, bones=bones(word)))
                yield WordOfSociety(of_id=row.id, word_id=word)


def _create(rows: Iterable[Model]) -> None:
    new: list[Model] = []
    if_new: list[Any] = []
    for given in _rows(rows):
        if isinstance(given, IfNew):
            if_new.append(given.row)
        else:
            new.append(given)
    SocietyWord.objects.bulk_create(if_new, ignore_conflicts=True)
    models: tuple[type[Any], ...] = (*ROWS, WordOfSociety)
    for model in models:
        model.objects.bulk_create([row for row in new if type(row) is model])


@projects(CorrectionProposed)
def correction_proposed(what: CorrectionProposed, entry: Entry) -> None:
    """The correction, which awaits a second official."""
    Correction.objects.create(
        id=what.id,
        society_id=what.society,
        proposal=entry.number,
        entry=what.entry,
        corrects=what.corrects,
        changes=[change.model_dump(mode="json") for change in what.changes],
        struck=what.struck,
        why=what.why,
        paper=None if what.paper is None else what.paper.model_dump(mode="json"),
        proposed_by=entry.author,
        proposed_on=entry.effective_on,
    )


@projects(CorrectionApproved)
def correction_approved(what: CorrectionApproved, entry: Entry) -> None:
    """The society's rows afresh; a number that it leaves is kept in mind."""
    was = Society.objects.get(pk=what.society)
    entries = Entry.objects.filter(stream=entry.stream, number__lte=entry.number).order_by("number")
    given = folded(entries)
    assert given is not None and given.society is not None, "the first entry of a society is never struck"
    now = given.society
    left = was.number is not None and (was.number, was.series) != (now.number, now.series)
    Correction.objects.filter(pk=what.correction).update(
        decision="approved",
        decided_by=entry.author,
        decided_on=entry.effective_on,
        left_office=was.office_code if left else "",
        left_series=was.series if left else "",
        left_number=was.number if left else None,
    )
    WordOfSociety.objects.filter(of__society=what.society).delete()
    for model in ROWS:
        model.objects.filter(society_id=what.society).delete()
    own = {name: value for name, value in fields(now).items() if name != "id"}
    Society.objects.filter(pk=what.society).update(**own)
    _create(given.rows)


@projects(CorrectionDeclined)
def correction_declined(what: CorrectionDeclined, entry: Entry) -> None:
    """It stays as it was."""
    Correction.objects.filter(pk=what.correction).update(
        decision="declined", decided_by=entry.author, decided_on=entry.effective_on, decided_why=what.why
    )
