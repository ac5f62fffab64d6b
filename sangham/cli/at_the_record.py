"""What every part of the command that opens the record begins with: Django, exit statuses, a bar for whoever waits."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from sangham.kernel.problem import Problems
from sangham.kernel.text import Lang, Text

TRUE, NOT_TRUE, NOT_READABLE = 0, 1, 2  # exit statuses
LangOption = Annotated[Lang, typer.Option("--lang", help="the language of what is said")]

DATABASE_NOT_READY = Text(
    en="The database cannot be used ({why}). Run the set-up, or correct SANGHAM_DATABASE.",
    ml="ഡാറ്റാബേസ് ഉപയോഗിക്കാനാവുന്നില്ല ({why}). സെറ്റപ്പ് പ്രവർത്തിപ്പിക്കുക, അല്ലെങ്കിൽ SANGHAM_DATABASE തിരുത്തുക.",
)
CANNOT_WRITE = Text(
    en="{where}: it cannot be written or read ({why}). Nothing was left half done there.",
    ml="{where}: എഴുതാനോ വായിക്കാനോ ആവുന്നില്ല ({why}). അവിടെ ഒന്നും പാതിവഴിയിൽ അവശേഷിച്ചിട്ടില്ല.",
)


@contextmanager
def database(lang: Lang) -> Iterator[None]:
    """Django, set up only now; what can go wrong with the database, a file or what was given said in the reader's
    language, with exit status 2; a damaged journal with 1."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sangham.config.settings")
    import django
    from django.db import Error

    django.setup()
    from sangham.journal.damaged import JournalDamaged
    from sangham.journal.proof.checkpoint import NotReadable

    try:
        yield
    except JournalDamaged as error:
        typer.echo(error.says.in_(lang), err=True)
        raise typer.Exit(NOT_TRUE) from error
    except Problems as error:
        say(error, lang)
        raise typer.Exit(NOT_READABLE) from error
    except NotReadable as error:
        typer.echo(error.sentence(lang), err=True)
        raise typer.Exit(NOT_READABLE) from error
    except Error as error:
        typer.echo(DATABASE_NOT_READY.fill(why=str(error).strip()).in_(lang), err=True)
        raise typer.Exit(NOT_READABLE) from error
    except OSError as error:
        why = error.strerror or type(error).__name__
        typer.echo(CANNOT_WRITE.fill(where=error.filename or "?", why=why).in_(lang), err=True)
        raise typer.Exit(NOT_READABLE) from error


def say(problems: Problems, lang: Lang) -> None:
    """Every problem, a line each, to standard error."""
    for line in problems.lines(lang):
        typer.echo(line, err=True)


@contextmanager
def progress(name: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on the terminal, for whoever waits; nothing where there is no terminal."""
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(name, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
