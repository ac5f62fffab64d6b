"""`sangham feed`: the sealed entries from a leaf on, a JSON object a line, for a program that follows the record."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from sangham.cli.at_the_record import LangOption, database

app = typer.Typer(no_args_is_help=True, help="The sealed entries, from any leaf on.")


@app.command()
def feed(
    after: Annotated[int, typer.Option(min=-1, help="the last leaf that you have; -1: none yet")] = -1,
    most: Annotated[int | None, typer.Option(min=1, help="so many entries at most")] = None,
    lang: LangOption = "en",
) -> None:
    """Print sealed entries in the order of their leaves, as an export has them. Without particulars of persons.

    To go on later, give the last "leaf" that you have with --after: nothing is missed and nothing comes twice.
    """
    with database(lang):
        from sangham.journal.feed import feed as lines

        try:
            for line in lines(after, most=most):
                sys.stdout.buffer.write(line)
            sys.stdout.buffer.flush()
        except BrokenPipeError:  # the reader has enough
            sys.stderr.close()
