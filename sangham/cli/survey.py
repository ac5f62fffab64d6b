"""`sangham survey QUESTION`: a question of law put to every society of the register, with counts and a file of rows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from sangham.cli import law_input
from sangham.cli.at_the_record import LangOption, database, progress
from sangham.cli.law_options import KnownOn, OnDay, Question

app = typer.Typer(no_args_is_help=True, help="A question of law put to every society of the register.")


@app.command()
def survey(
    question: Question,
    out: Annotated[
        Path, typer.Option(metavar="FILE", help="ends in .parquet, .csv or .xlsx: a row a society")
    ],
    on: OnDay = None,
    where: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KEY=VALUE", help="class=, tier=, standing=, office=, district=; may be repeated"
        ),
    ] = None,
    known_on: KnownOn = None,
    as_json: Annotated[bool, typer.Option("--json", help="the counts as one JSON object")] = False,
    lang: LangOption = "en",
) -> None:
    """Put a question to every society that stands registered; what the register does not hold is said to be wanting.

    Societies whose registration is cancelled are asked only with --where standing=cancelled.
    """
    with database(lang), progress("survey") as told:
        from sangham.survey.counts import count
        from sangham.survey.narrowing import read_where
        from sangham.survey.summary import summary
        from sangham.survey.survey import put
        from sangham.survey.wording import WRITTEN
        from sangham.survey.writing import check_form, write

        check_form(out)
        library, name = law_input.question(question)
        day, known = law_input.day("--on", on), law_input.known_day(known_on)
        made = put(library, name, read_where(where or ()), on=day, known_on=known, progress=told)
        counts = count(made)
        lines = summary(made, counts, lang)
        write(made, out, lines)
        written = WRITTEN.fill(file=out).in_(lang)
    typer.echo(json.dumps(_as_json(made, counts), ensure_ascii=False) if as_json else "\n".join(lines))
    typer.echo(written, err=True)


def _as_json(made: Any, counts: Any) -> dict[str, Any]:
    """``question, on, known_on, where, asked, decided, outcomes, clauses, districts, missing, readings, contradictions``."""
    return {
        "question": made.plan.question,
        "on": made.plan.on.isoformat(),
        "known_on": made.plan.known_on.isoformat(),
        "where": list(made.narrowing.said),
        "asked": counts.asked,
        "decided": counts.decided,
        "outcomes": {outcome.name: many for outcome, many in counts.by_outcome.items()},
        "clauses": {
            each.citation: {
                "failed": each.failed,
                "unknown": each.unknown,
                "doubtful": each.doubtful,
                "discretion": each.discretion,
            }
            for each in counts.by_clause
        },
        "districts": {
            name or None: {outcome.name: many for outcome, many in its.items()}
            for name, its in counts.by_district.items()
        },
        "missing": counts.missing,
        "readings": counts.readings,
        "contradictions": counts.contradictions,
    }
