"""`sangham export`: the record written out, for anybody to check without us."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from sangham.cli import export_words as w
from sangham.cli.at_the_record import LangOption, database, progress
from sangham.kernel.money import group

app = typer.Typer(no_args_is_help=True)


@app.callback()
def export() -> None:
    """Write the sealed record out, for anybody to check."""


@app.command()
def journal(
    out: Annotated[Path, typer.Argument(help="folder for journal.jsonl, checkpoint.json and key.pem")],
    lang: LangOption = "en",
) -> None:
    """Write out the sealed journal, without particulars of persons, for anybody to verify."""
    with database(lang), progress("export") as told:
        from sangham.journal.actions.export_journal import export_journal

        signed = export_journal(out, progress=told)
    typer.echo(w.EXPORTED.fill(size=group(signed.size), folder=out).in_(lang))


@app.command()
def audit(
    out: Annotated[Path, typer.Argument(help="a folder that is not there yet")],
    particulars: Annotated[
        bool, typer.Option("--particulars", help="with particulars of persons, for who may see them")
    ] = False,
    lang: LangOption = "en",
) -> None:
    """Write out the whole office for an auditor: entries, papers, tables, and a verifier that needs Python alone.

    It is checked with that verifier before it comes to stand; particulars of persons are left out.
    """
    with database(lang), progress("export") as told:
        from sangham.documents.audit_package import export_audit

        made = export_audit(out, particulars=particulars, progress=told)
    counts = {"entries": group(made.entries), "papers": group(made.papers), "tables": group(made.tables)}
    typer.echo(w.AUDIT_EXPORTED.fill(folder=out, **counts).in_(lang))
    if particulars:
        typer.echo(w.WITH_PARTICULARS.in_(lang), err=True)
