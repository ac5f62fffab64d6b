"""Enter a list of societies, row by row, exactly as a clerk decided of each."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction

from sangham.accounts.permissions import Act, require
from sangham.journal.actor import Actor
from sangham.journal.proof.canonical import JSON
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Lang
from sangham.register.actions.enter_society import Besides, enter_society
from sangham.register.actions.receive_audit_certificate import receive_audit_certificate
from sangham.register.actions.receive_yearly_statement import receive_yearly_statement
from sangham.register.entries_of_standing import Members, PaperOf, ShareCapital
from sangham.register.importing import wording
from sangham.register.importing.decisions import DecisionsRead, check_decisions, leaves_clear
from sangham.register.importing.reading import ListRead, Told, called, read_list
from sangham.register.importing.row_asking import ReadSociety, Yearly

_LONGEST_SOURCE = 200


@dataclass(slots=True)
class Imported:
    """What became of every row of the list: ids of societies entered now; rows left, the same as another, entered before,
    refused by the register with why; and how many were no society."""

    entered: list[UUID] = field(default_factory=list)
    left: list[ReadSociety] = field(default_factory=list)
    same: list[ReadSociety] = field(default_factory=list)
    before: list[ReadSociety] = field(default_factory=list)
    refused: list[tuple[ReadSociety, tuple[Problem, ...]]] = field(default_factory=list)
    others: int = 0

    def lines(self, lang: Lang) -> list[str]:
        """A sum, then why each refused row was refused."""
        counts = {name: len(getattr(self, name)) for name in ("entered", "left", "same", "before", "refused")}
        done = wording.DONE.fill(**counts, others=self.others).in_(lang)
        return [
            done,
            *(
                wording.REFUSED_ROW.fill(row=called(row), line=p.line(lang)).in_(lang)
                for row, problems in self.refused
                for p in problems
            ),
        ]


def nobody(done: int, total: int) -> None:
    """Tells nobody how far it is."""


def import_societies(
    content: bytes,
    name: str,
    *,
    office: str,
    decisions: DecisionsRead,
    decisions_name: str,
    by: Actor,
    on: date,
    source: str = "",
    edition: str | None = None,
    told_reading: Told = nobody,
    told: Told = nobody,
) -> Imported:
    """Enter the list in `content` as the sheet of decisions has it; `source` names the register that it is a copy of.

    Each row is a transaction of its own: whole or not at all. A row that is entered already is passed over, so that after
    an interruption the same call goes on where it stopped. Raises Problems, with nothing entered, where anything is wrong
    with the decisions, or `by` may not. A row that the register refuses after that (its number was given meanwhile) is
    told in what is returned, and the rest goes on.
    """
    require("enter_society", by, Act(office=office, on=on))
    read = read_list(
        content, name, office=office, on=on, edition=edition, decisions=decisions.decisions, told=told_reading
    )
    check_decisions(read, decisions, decisions_name)
    if any(row.yearly for row in read.rows if row.enters):
        require("enter_standing", by, Act(office=office, on=on))
    done = Imported(others=len(read.others))
    clear = {row.digest for row in read.clear} if leaves_clear(decisions) else set()
    for at, row in enumerate(read.rows):
        told(at, len(read.rows))
        if row.digest in read.entered:
            done.before.append(row)
        elif row.left or row.digest in clear:
            done.left.append(row)
        elif row.same_as is not None:
            done.same.append(row)
        else:
            try:
                done.entered.append(_enter(row, read, source or name, by, on))
            except Problems as refused:
                done.refused.append((row, refused.found))
    told(len(read.rows), len(read.rows))
    return done


@transaction.atomic
def _enter(row: ReadSociety, read: ListRead, source: str, by: Actor, on: date) -> UUID:
    """The society, and what the row says of a year: in one transaction, with the list as their paper."""
    society = _enter_society(row, read, source, by, on)
    paper = PaperOf(kind="list of societies", number=read.file[:100], dated_on=None, sha256=read.sha256)
    for year in row.yearly:
        acts: dict[str, Any] = {
            "year_ended_on": year.year_ended_on,
            "received_on": None,
            "paper": paper,
            "by": by,
            "on": on,
        }
        if year.audit_class is not None:
            receive_audit_certificate(society, audit_class=year.audit_class, **acts)
        else:
            receive_yearly_statement(society, **_statement(year), **acts)
    return society


def _statement(year: Yearly) -> dict[str, Any]:
    """A total of members is of no kind that the law has: kept under the name that the heading gives it."""
    as_written = [{"written": year.members[0], "count": year.members[1]}] if year.members else []
    members = dict.fromkeys(Members.model_fields) | {"as_written": as_written}
    capital = dict.fromkeys(ShareCapital.model_fields) | {"in_all": year.share_capital}
    return {
        "members": Members.model_validate(members), "share_capital": ShareCapital.model_validate(capital),
        "turnover": None, "result": None, "employees": None,
    }  # fmt: skip


def _enter_society(row: ReadSociety, read: ListRead, source: str, by: Actor, on: date) -> UUID:
    assert row.name is not None, "a row without a name is left"
    place = " › ".join(part for part in (row.raw.sheet, str(row.raw.number)) if part)
    return enter_society(
        name=row.name,
        office=read.office,
        number=row.number,
        series=row.series.en if row.series else None,
        series_ml=row.series.ml if row.series else None,
        area=row.area or None,
        entered_from=f"{source[: _LONGEST_SOURCE - len(place) - 3]} › {place}"[:_LONGEST_SOURCE],
        class_name=row.class_name,
        tier=row.tier,
        registered_on=row.registered,
        standing=row.standing,
        besides=Besides(
            former_names=row.former_names,
            sector=row.sector,
            liability=row.liability,
            registered_office=row.address,
            area_as_written=row.area_as_written,
            remarks="\n".join(row.raw.remarks)[:2000],
            as_written=row.as_written,
            row=row.digest,
            particulars={"row": _as_written(row, read)},
        ),
        by=by,
        on=on,
    )


def _as_written(row: ReadSociety, read: ListRead) -> dict[str, JSON]:
    """The whole row, cell by cell: what was not understood, and what is about persons, is kept nowhere else."""
    cells: JSON = [{"cell": w.address, "heading": w.heading, "written": w.text} for w in row.raw.written]
    return {"file": read.sha256, "sheet": row.raw.sheet, "row": row.raw.number, "cells": cells}
