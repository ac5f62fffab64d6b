"""The database, for the commands that need it: Django set up only then, what goes wrong said in the reader's language."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from sangham.cli.record_words import DATABASE_NOT_READY
from sangham.kernel.problem import Problems
from sangham.kernel.text import Lang

NOT_TRUE, NOT_READABLE = 1, 2  # exit status


@contextmanager
def database(lang: Lang) -> Iterator[None]:
    """Django, set up only now; what can go wrong with the database said in the reader's language."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sangham.config.settings")
    import django
    from django.db import Error

    django.setup()
    from sangham.journal.damaged import JournalDamaged

    try:
        yield
    except JournalDamaged as error:
        typer.echo(error.says.in_(lang), err=True)
        raise typer.Exit(NOT_TRUE) from error
    except Problems as error:
        for line in error.lines(lang):
            typer.echo(line, err=True)
        raise typer.Exit(NOT_READABLE) from error
    except Error as error:
        typer.echo(DATABASE_NOT_READY.fill(why=str(error).strip()).in_(lang), err=True)
        raise typer.Exit(NOT_READABLE) from error
