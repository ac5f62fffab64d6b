"""`sangham key`: the key that seals the journal, and what signs papers, shown and succeeded."""

from __future__ import annotations

from typing import Annotated

import typer

from sangham.cli import key_words as w
from sangham.cli.at_the_record import LangOption, database

app = typer.Typer(no_args_is_help=True)


@app.callback()
def key() -> None:
    """The key that seals the journal, and what signs papers."""


@app.command()
def show(lang: LangOption = "en") -> None:
    """Print the public key to be handed out, under its name."""
    with database(lang):
        from sangham.journal.keys import key_name, public_pem

        typer.echo(w.KEY.fill(key=key_name()).in_(lang), err=True)
        typer.echo(public_pem().decode(), nl=False)


@app.command()
def rotate(
    papers: Annotated[bool, typer.Option("--papers", help="what signs papers, not what seals")] = False,
    lang: LangOption = "en",
) -> None:
    """Make a new key in succession to the present one, which vouches for it. What was signed before stays good."""
    with database(lang):
        from sangham.journal.actor import SET_UP
        from sangham.kernel import clock

        if papers:
            from sangham.documents.actions.rotate_signer import rotate_signer

            rotate_signer(by=SET_UP, on=clock.today())
            typer.echo(w.SIGNER_ROTATED.in_(lang))
            return
        from sangham.journal.actions.rotate_key import rotate_key
        from sangham.journal.keys import key_name

        old = key_name()
        rotate_key(by=SET_UP, on=clock.today())
        typer.echo(w.ROTATED.fill(old=old, new=key_name()).in_(lang))
