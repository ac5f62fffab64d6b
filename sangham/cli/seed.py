"""`sangham seed --societies N`: a made-up office of any size, in an empty record, for trials and measurements."""

from __future__ import annotations

from typing import Annotated

import typer

from sangham.cli.at_the_record import LangOption, database, progress
from sangham.kernel.text import Text

app = typer.Typer(no_args_is_help=True, help="A made-up office, for trials and measurements.")

SOWN = Text(
    en="Made: {societies} societies, {offices} offices, {places} places. Everything in it is made up. Entries sealed: {sealed}.",
    ml="ഉണ്ടാക്കിയത്: {societies} സംഘങ്ങൾ, {offices} ഓഫീസുകൾ, {places} സ്ഥലങ്ങൾ. എല്ലാം സാങ്കല്പികമാണ്. മുദ്രവച്ച രേഖപ്പെടുത്തലുകൾ: {sealed}.",
)


@app.command()
def seed(
    societies: Annotated[int, typer.Option(help="how many")],
    seed: Annotated[int, typer.Option(help="another number makes another office")] = 1,
    lang: LangOption = "en",
) -> None:
    """Make an office with so many societies in an empty record, and seal it; the same for the same seed.

    The same: every entry's stream, number, kind, day, author and payload, and so all tables. Not the same: the instant of
    recording, and salts, so that hashes differ. A record in which anything stands is refused.
    """
    with database(lang), progress("seed") as told:
        from sangham.journal.actions.seal import seal
        from sangham.journal.keys import signing_key
        from sangham.kernel.money import group
        from sangham.seed.sowing import sow

        signing_key()
        sown = sow(societies, seed=seed, progress=told)
        checkpoint = seal()
        sealed = checkpoint.size if checkpoint else 0
    says = SOWN.fill(
        societies=group(sown.societies),
        offices=group(sown.offices),
        places=group(sown.places),
        sealed=group(sealed),
    )
    typer.echo(says.in_(lang))
