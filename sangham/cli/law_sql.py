"""A question written as SQL, for whoever has the cases in a table."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.law.library import Library

_NO_DIALECT = Text("“{v}” is not an engine that this writes for.", "“{v}” എന്ന ഡേറ്റാബേസിനുവേണ്ടി ഇത് എഴുതുന്നില്ല.")
_WANTING = Text("The engine is not given.", "ഡേറ്റാബേസ് ഏതെന്ന് നൽകിയിട്ടില്ല.")
_DIALECTS = Text("Write --dialect with one of: {w}.", "--dialect എന്നതിനൊപ്പം ഇവയിലൊന്ന് എഴുതുക: {w}.")
_NO_NAME = Text("“{v}” is not a name that is taken here.", "“{v}” എന്ന പേര് ഇവിടെ എടുക്കില്ല.")
_NAMES = Text(
    "Use small letters, digits and _, beginning with a letter; not {w}.",
    "അക്ഷരത്തിൽ തുടങ്ങി ചെറിയക്ഷരം, അക്കം, _ എന്നിവ മാത്രം ഉപയോഗിക്കുക; {w} പാടില്ല.",
)
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
    """``question, clause, dialect, on, known_on, table, columns, clauses, sql``. Raises Problems.

    ``columns``: name -> type, of what the table must have; ``clauses``: citations by their bit in the masks.
    """
    from sangham.law.sql import columns, statement
    from sangham.law.sql.bulk import OUTPUTS
    from sangham.law.sql.dialects import DIALECTS

    wrong = []
    if dialect not in DIALECTS:
        says = _NO_DIALECT.fill(v=dialect) if dialect else _WANTING
        wrong.append(Problem("--dialect", says, _DIALECTS.fill(w=", ".join(DIALECTS))))
    plan = library.plan(question, on, known_on)
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
        "clauses": [c.citation for c in plan.clauses],
        "sql": statement(plan, table=table, keys=keys, dialect=dialect),
    }
