"""`sangham law`: what the law asks and answers, at a terminal."""

from __future__ import annotations

import typer

app = typer.Typer(no_args_is_help=True, help="Ask the law: questions, facts, answers, clauses, time limits.")


@app.command()
def questions() -> None:
    """List the questions that can be asked."""
    from sangham.law.acts.kcs_1969 import kcs

    for question in kcs.questions.values():
        typer.echo(f"{question.name}\t{question.asks.en}")


@app.callback()
def _law() -> None:
    """Ask the law: questions, facts, answers, clauses, time limits."""
