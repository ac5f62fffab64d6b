"""Enter the yearly statement of a society."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.register.entries_of_standing import Members, PaperOf, ShareCapital, YearlyStatementReceived
from sangham.register.opening import opened
from sangham.register.standing_checks import (
    check_capital,
    check_count,
    check_members,
    check_money,
    check_paper,
    check_year,
)


def receive_yearly_statement(
    society: UUID,
    *,
    year_ended_on: date,
    received_on: date | None,
    members: Members,
    share_capital: ShareCapital,
    turnover: int | None,
    result: int | None,
    employees: int | None,
    paper: PaperOf | None,
    by: Actor,
    on: date,
) -> Entry:
    """Enter what the society states of the year that ended on a day: counts; money in paise, a loss below nought.
    None is for what it does not say. Raises Problems where anything is wrong, no such society stands, or `by` may not."""
    found = [
        *check_year(year_ended_on, received_on),
        *check_members(members),
        *check_capital(share_capital),
        *check_money("turnover", turnover),
        *check_money("result", result, loss=True),
        *check_count("employees", employees),
        *check_paper(paper),
    ]
    with opened(society, "enter_standing", by=by, on=on, found=found, since=year_ended_on) as of:
        what = YearlyStatementReceived(
            society=of.id,
            year_ended_on=year_ended_on,
            received_on=received_on,
            members=members,
            share_capital=share_capital,
            turnover=turnover,
            result=result,
            employees=employees,
            paper=paper,
        )
        return record(what, stream=of.stream, by=by, on=received_on or on)
