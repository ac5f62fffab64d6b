"""What the commands of `sangham law` have alike: their options, how they tell what is wrong, how they print JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from functools import wraps
from typing import Annotated, Any

import typer

from sangham.kernel.problem import Problems
from sangham.kernel.text import as_lang

Language = Annotated[str, typer.Option("--lang", metavar="en|ml", help="English or Malayalam.")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object instead of a page.")]
OnDay = Annotated[str | None, typer.Option("--on", metavar="DATE", help="The day that matters: 2026-01-19.")]
KnownOn = Annotated[
    str | None,
    typer.Option("--known-on", metavar="DATE", help="Law published by this day; today where not given."),
]
Question = Annotated[str, typer.Argument(metavar="QUESTION", help="A name that `questions` lists.")]
Facts = Annotated[
    str | None,
    typer.Option("--facts", metavar="FILE|-", help="YAML or JSON; - reads standard input."),
]


def tells_what_is_wrong(command: Callable[..., None]) -> Callable[..., None]:
    """A command that tells every Problem in the reader's language and exits with status 2."""

    @wraps(command)
    def telling(*args: Any, **kwargs: Any) -> None:
        try:
            command(*args, **kwargs)
        except Problems as wrong:
            for line in wrong.lines(as_lang(kwargs.get("lang"))):
                typer.echo(line, err=True)
            raise typer.Exit(2) from None

    return telling


def print_json(data: object) -> None:
    """One JSON object on standard output."""
    sys.stdout.write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
