"""A question written as SQL, for whoever has the cases in a table, and what a table cannot give or get."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Lang, Text
from sangham.law.library import Library

_NO_DIALECT = Text("“{v}” is not an engine that this writes for.", "“{v}” എന്ന ഡാറ്റാബേസിനുവേണ്ടി ഇത് എഴുതുന്നില്ല.")
_WANTING = Text("The engine is not given.", "ഡാറ്റാബേസ് ഏതെന്ന് നൽകിയിട്ടില്ല.")
_DIALECTS = Text("Write --dialect with one of: {w}.", "--dialect എന്നതിനൊപ്പം ഇവയിലൊന്ന് എഴുതുക: {w}.")
_NO_NAME = Text("“{v}” is not a name that is taken here.", "“{v}” എന്ന പേര് ഇവിടെ എടുക്കില്ല.")
_NAMES = Text(
    "Use small letters, digits and _, beginning with a letter; not {w}.",
    "അക്ഷരത്തിൽ തുടങ്ങി ചെറിയക്ഷരം, അക്കം, _ എന്നിവ മാത്രം ഉപയോഗിക്കുക; {w} പാടില്ല.",
)
_WORKED_OUT = Text(
    "These columns are not facts as given: they come of others, by a reckoning that is not SQL. "
    "Work each out for every row first, from what stands after it:",
    "ഈ കോളങ്ങൾ നൽകിയ വിവരം അതേപടിയല്ല; മറ്റു വിവരങ്ങളിൽനിന്ന് SQL ഇല്ലാതെ കണക്കാക്കുന്നതാണ്. "
    "ഓരോ വരിക്കും ഒപ്പം പറയുന്നതിൽനിന്ന് ആദ്യം കണക്കാക്കി ചേർക്കുക:",
)
_FROM = Text("from {w} ({c})", "{w} എന്നിവയിൽനിന്ന് ({c})")
_THE_DAY = Text("the day that is asked about ({c})", "ഏതു ദിവസത്തെക്കുറിച്ചാണോ ചോദ്യം, ആ ദിവസം ({c})")
_NOT_IN_IT = Text(
    "The statement gives the outcome and its grounds. These it does not give; ask them case by case:",
    "അന്തിമഫലവും അതിന്റെ കാരണങ്ങളുമേ ഇതിൽനിന്ന് കിട്ടൂ. ഇവ കിട്ടില്ല; ഓരോ കേസിലും വേറെ ചോദിക്കുക:",
)
_DAYS = Text("the last day under {c}", "{c} പ്രകാരമുള്ള അവസാന ദിവസം")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,62}\Z")


def written(
    library: Library,
    question: str,
    dialect: str | None,
    on: date,
    known_on: date,
    table: str,
    keys: tuple[str, ...],
) -> dict[str, Any]:
    """``question, clause, dialect, on, known_on, table, columns, worked_out, not_in_it, clauses, sql``. Raises Problems.

    ``columns``: name -> type, of what the table must have; ``worked_out``: those of its facts that come of other
    facts, or of the day alone, name -> ``{"from": names, "citation"}``, since no derivation runs in SQL; ``not_in_it``: the numbers
    (by fact) and time limits (by citation) that one case is given beside the outcome and a statement is not;
    ``clauses``: citations by their bit in the masks.
    """
    from sangham.law.sql import columns, statement
    from sangham.law.sql.bulk import OUTPUTS
    from sangham.law.sql.dialects import DIALECTS

    wrong = []
    if dialect not in DIALECTS:
        says = _NO_DIALECT.fill(v=dialect) if dialect else _WANTING
        wrong.append(Problem("--dialect", says, _DIALECTS.fill(w=", ".join(DIALECTS))))
    plan, asked = library.plan(question, on, known_on), library.questions[question]
    taken = set(OUTPUTS) | (columns(plan).keys() if keys else set())
    for option, name in (("--table", table), *(("--key", k) for k in keys)):
        if not _NAME.match(name) or (option == "--key" and name in taken):
            wrong.append(Problem(option, _NO_NAME.fill(v=name), _NAMES.fill(w=", ".join(OUTPUTS))))
    if wrong or dialect is None:
        raise Problems(wrong)
    return {
        "question": question,
        "clause": plan.root,
        "dialect": dialect,
        "on": on.isoformat(),
        "known_on": known_on.isoformat(),
        "table": table,
        "columns": columns(plan, dialect),
        "worked_out": {
            name: {"from": list(d.source), "citation": d.citation}
            for d in library.derivations
            for name in d.makes
            if name in plan.facts
        },
        "not_in_it": {
            "facts": [name for name in asked.values if name not in plan.facts],
            "time_limits": list(asked.time_limits),
        },
        "clauses": [c.citation for c in plan.clauses],
        "sql": statement(plan, table=table, keys=keys, dialect=dialect),
    }


def page(library: Library, told: dict[str, Any], language: Lang) -> str:
    """Plain text that an engine takes as it stands: what is not SQL is a comment."""
    question, worked_out, not_in_it = told["question"], told["worked_out"], told["not_in_it"]
    lines = [
        library.questions[question].asks.in_(language),
        f"{question} ({told['clause']}), {told['on']}, {told['known_on']}, {told['dialect']}",
        *(f"  {column} {kind}" for column, kind in told["columns"].items()),
    ]
    if worked_out:
        lines.append(_WORKED_OUT.in_(language))
        for name, of in worked_out.items():
            comes_from = (_FROM if of["from"] else _THE_DAY).fill(w=", ".join(of["from"]), c=of["citation"])
            lines.append(f"  {name}: {comes_from.in_(language)}")
    if any(not_in_it.values()):
        lines.append(_NOT_IN_IT.in_(language))
        lines += [f"  {name}: {library.facts[name].asks.in_(language)}" for name in not_in_it["facts"]]
        lines += [f"  {_DAYS.fill(c=citation).in_(language)}" for citation in not_in_it["time_limits"]]
    lines += [f"bit {place}: {citation}" for place, citation in enumerate(told["clauses"])]
    return "\n".join([*(f"-- {line}" for text in lines for line in text.splitlines()), f"{told['sql']};"])
