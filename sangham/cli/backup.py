"""`sangham backup` and `sangham restore`: the whole record in one file, and back, on either database."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from sangham.cli import backup_words as w
from sangham.cli.at_the_record import NOT_TRUE, LangOption, database, progress
from sangham.kernel.money import group
from sangham.kernel.text import Lang

app = typer.Typer(no_args_is_help=True, help="The whole record in one file, and back.")

KeysOption = Annotated[
    Path | None, typer.Option("--keys", help="a file for the keys, apart, encrypted with a passphrase")
]
PassphraseOption = Annotated[
    Path | None, typer.Option(help="a file with the passphrase; it is asked for if not given")
]


@app.command()
def backup(
    file: Annotated[
        Path, typer.Argument(help="the file to write; what is there is replaced when it is whole")
    ],
    keys: KeysOption = None,
    passphrase_file: PassphraseOption = None,
    lang: LangOption = "en",
) -> None:
    """Write journal, particulars, receipts and papers into one file. Exit status 1: a paper was not whole.

    It holds particulars of persons: keep it as the record is kept. Keys are in it never; --keys writes them apart.
    """
    with database(lang), progress("backup") as told:
        from sangham.documents import key_bundle
        from sangham.documents.backup import back_up

        if keys:
            key_bundle.write(keys, _passphrase(passphrase_file, lang, confirm=True))
        made = back_up(file, progress=told)
    counts = {"entries": group(made.entries), "papers": group(made.papers), "file": file}
    typer.echo(w.BACKED_UP.fill(**counts).in_(lang))
    if keys:
        typer.echo(w.KEYS_WRITTEN.fill(file=keys).in_(lang))
    _tell_missing(made.missing, lang)


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="the backup")],
    since: Annotated[
        list[Path] | None,
        typer.Option(help="a checkpoint that you kept, or a folder in which they are published"),
    ] = None,
    older: Annotated[bool, typer.Option("--older", help="although a checkpoint covers more than it")] = False,
    keys: KeysOption = None,
    passphrase_file: PassphraseOption = None,
    lang: LangOption = "en",
) -> None:
    """Bring a backup back, after checking all of it: into an empty record, or one that is its beginning.

    It is compared with --since and with the places where this installation publishes its checkpoints. Nothing is
    changed unless everything is true.
    """
    with database(lang), progress("restore") as told:
        from sangham.documents.backup import restore as bring_back
        from sangham.journal.proof.export import read_checkpoint_file
        from sangham.journal.publishing.places import newest_published

        held = [read_checkpoint_file(path) for path in since or []]
        published, unread = newest_published()
        for line in unread:
            typer.echo(line.line(lang), err=True)
        opening = (keys, _passphrase(passphrase_file, lang, confirm=False)) if keys else None
        made = bring_back(file, held=[*held, *published], older=older, keys=opening, progress=told)
        compared = len(held) + len(published)
    counts = {"entries": group(made.entries), "size": group(made.size), "papers": group(made.papers)}
    typer.echo(w.RESTORED.fill(**counts).in_(lang))
    typer.echo(w.COMPARED.fill(n=compared).in_(lang) if compared else w.NOT_COMPARED.in_(lang))
    _tell_missing(made.missing, lang)


def _tell_missing(missing: tuple[str, ...], lang: Lang) -> None:
    for digest in missing:
        typer.echo(w.PAPER_MISSING.fill(paper=digest).in_(lang), err=True)
    if missing:
        raise typer.Exit(NOT_TRUE)


def _passphrase(file: Path | None, lang: Lang, *, confirm: bool) -> str:
    if file:
        return file.read_text(encoding="utf-8").strip()
    return str(typer.prompt(w.PASSPHRASE.in_(lang), hide_input=True, confirmation_prompt=confirm, err=True))
