"""`sangham checkpoint`: what has been recorded is sealed, and made known outside this server."""

from __future__ import annotations

import typer

from sangham.cli import checkpoint_words as w
from sangham.cli.at_the_record import NOT_TRUE, LangOption, database
from sangham.kernel.money import group

app = typer.Typer(invoke_without_command=True)


@app.callback()
def checkpoint(context: typer.Context, lang: LangOption = "en") -> None:
    """Seal what has been recorded: grow the tree, sign its root."""
    if context.invoked_subcommand is not None:
        return
    with database(lang):
        from sangham.journal.actions.seal import seal

        sealed = seal()
        if sealed is None:
            typer.echo(w.NOTHING_NEW.in_(lang))
            return
        signed = sealed.signed()
        done = w.SEALED.fill(size=group(signed.size), root=signed.root.hex(), key=signed.key_id)
        typer.echo(done.in_(lang))


@app.command()
def publish(lang: LangOption = "en") -> None:
    """Seal, then make the newest checkpoint known in every place of SANGHAM_PUBLISH. Exit status 1: not in all of them."""
    with database(lang):
        from sangham.journal.actions.publish_checkpoint import publish_checkpoint
        from sangham.journal.actions.seal import seal

        seal()
        told = publish_checkpoint()
    for done in told:
        if done.wrong:
            for wrong in done.wrong:
                typer.echo(w.NOT_PUBLISHED.fill(why=wrong.line(lang)).in_(lang), err=True)
        else:
            says = w.PUBLISHED if done.new else w.THERE_ALREADY
            typer.echo(says.fill(place=done.place.name, size=group(done.size)).in_(lang))
    if any(done.wrong for done in told):
        raise typer.Exit(NOT_TRUE)
