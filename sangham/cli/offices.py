"""`sangham offices`: the tree of offices on a day, who acts in each, and by which orders."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from sangham.cli.acting import OnOption, day
from sangham.cli.at_the_record import LangOption, database
from sangham.kernel.text import Lang, Text

if TYPE_CHECKING:
    from datetime import date

    from sangham.accounts.models import Charge, Office, Posting

app = typer.Typer(no_args_is_help=True, help="The offices.")


@app.command()
def offices(on: OnOption = None, lang: LangOption = "en") -> None:
    """The offices open on a day, each under the one above it: who is posted or in charge, on leave, by which orders.

    Exit status 1 where none was.
    """
    with database(lang):
        from sangham.accounts.queries import tree_on

        when = day(on)
        lines = [line for depth, office in tree_on(when) for line in _office(depth, office, when, lang)]
    if not lines:
        typer.echo(NONE.fill(day=f"{when:%d/%m/%Y}").in_(lang), err=True)
        raise typer.Exit(1)
    for line in lines:
        typer.echo(line)


def _office(depth: int, office: Office, on: date, lang: Lang) -> Iterator[str]:
    from sangham.accounts.models import Charge
    from sangham.accounts.queries import conferrals_on, name_on, on_day, postings_on

    pad = "    " * depth
    name = name_on(office.code, on) or office.name
    yield f"{pad}{office.code}  {name.in_(lang)}{_territory(office, lang)}"
    for posting in postings_on(on).filter(office=office):
        unit = (posting.unit_ml or posting.unit_en) if lang == "ml" else (posting.unit_en or posting.unit_ml)
        yield _holder(pad, posting, HELD, on, lang) + (f", {UNIT.fill(unit=unit).in_(lang)}" if unit else "")
    charges = Charge.objects.filter(on_day(on), office=office).select_related("official")
    for charge in charges.order_by("from_on", "id"):
        yield _holder(pad, charge, IN_CHARGE.fill(order=charge.order), on, lang)
    for order in conferrals_on(on).filter(office=office):
        yield "  ".join([f"{pad}  {ORDER.fill(number=order.number).in_(lang)}", ", ".join(order.powers)])


def _territory(office: Office, lang: Lang) -> str:
    from sangham.places.districts import DISTRICTS
    from sangham.places.queries import places_with_ids

    names = [place.name.in_(lang) for place in places_with_ids(office.taluks)]
    names = names or [DISTRICTS[d].in_(lang) for d in office.territory]
    return f" ({', '.join(names)})" if names else ""


def _holder(pad: str, held: Posting | Charge, how: Text, on: date, lang: Lang) -> str:
    from sangham.accounts.models import Leave
    from sangham.accounts.queries import on_day
    from sangham.accounts.roles import ROLES

    role = ROLES[held.role]  # type: ignore[index]
    said = how.fill(role=role).in_(lang)
    leave = Leave.objects.filter(on_day(on), official=held.official).order_by("to_on").last()
    away = f", {ON_LEAVE.fill(day=f'{leave.to_on:%d/%m/%Y}').in_(lang)}" if leave else ""
    return f"{pad}  {held.official_id}  {held.official.name.in_(lang)}: {said}{away}"


NONE = Text(en="No office was open on {day}.", ml="{day}-ന് ഒരു ഓഫീസും ഇല്ല.")
HELD = Text(en="{role}", ml="{role}")
IN_CHARGE = Text(
    en="{{role}}, in additional charge (order {order})", ml="{{role}}, അധിക ചുമതല (ഉത്തരവ് {order})"
)
UNIT = Text(en="unit {unit}", ml="യൂണിറ്റ് {unit}")
ON_LEAVE = Text(en="on leave until {day}", ml="{day} വരെ അവധിയിൽ")
ORDER = Text(en="order {number}:", ml="ഉത്തരവ് {number}:")
