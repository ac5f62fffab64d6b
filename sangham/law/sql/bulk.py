"""A plan as one statement, and the columns that it reads.

The statement gives, for each row of a table: the keys asked for, `outcome` (the numbers of `Outcome`), and
four masks, each a BIGINT with a bit for each clause at its place in `plan.index`:

==============  ====================================================================
`failed`        clauses not met, under every reading
`unknown`       clauses open for want of a fact, or of the text of that day
`doubtful`      clauses open because readings differ
`discretion`    clauses open for want of an official's determination
==============  ====================================================================
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from sangham.law import outcome as o
from sangham.law.expression import Fact, Truth
from sangham.law.outcome import Outcome
from sangham.law.plan import Plan
from sangham.law.sql.build import Condition, Sql, case, equal, is_not_null, number
from sangham.law.sql.dialects import DIALECTS
from sangham.law.sql.emitter import Emitter
from sangham.law.sql.mask import MaskPart, Tested
from sangham.law.sql.stages import Stages
from sangham.law.sql.values import AT_LEAST, AT_MOST

OUTPUTS = ("outcome", "failed", "unknown", "doubtful", "discretion")


def statement(
    plan: Plan,
    *,
    table: str,
    keys: tuple[str, ...] = (),
    dialect: str = "duckdb",
    chosen: Mapping[str, str] | None = None,
) -> str:
    """The statement that puts a plan's question to every row of a table.

    `table` has the columns that `columns(plan)` names, NULL where a fact is not known, and the `keys`, which
    are handed on. `chosen`: readings by label; those not chosen are left open.

    Raises KeyError for a dialect, a reading or a label that does not exist; ValueError for a key with the
    name of an output.
    """
    if taken := set(keys) & set(OUTPUTS):
        raise ValueError(f"a key may not be called {', '.join(sorted(taken))}: that is an output's name")
    picked = dict(chosen or {})
    for name, label in picked.items():
        if label not in plan.labels[name]:
            raise KeyError(label)
    engine = DIALECTS[dialect]
    # Twice: the first run finds which masks each clause may come to, and so which bits need a place.
    mays = [part.may for part in Emitter(plan, picked, Stages(table, keys, engine)).run()]
    stages = Stages(table, keys, engine)
    emitter = Emitter(plan, picked, stages, mays)
    root = emitter.run()[plan.index[plan.root]]
    words = emitter.words
    assert words
    outputs: dict[str, Sql] = {
        "outcome": exp.cast(_outcome(root), exp.DType.SMALLINT, copy=False),
        "failed": words.mask(o.F),
        "unknown": words.mask(o.U, o.X),
        "doubtful": words.mask(o.R),
        "discretion": words.mask(o.D),
    }
    return stages.statement(outputs)


def columns(plan: Plan, dialect: str = "duckdb") -> dict[str, str]:
    """The columns that the table must have, with their types in that dialect; none of them need be NOT NULL."""
    types = DIALECTS[dialect].types
    found: dict[str, str] = {}
    for node in (n for clause in plan.clauses for n in clause.tree.walk()):
        if isinstance(node, Truth):
            found[node.name] = types["truth"]
        elif isinstance(node, Fact):
            for name in (node.name + AT_LEAST, node.name + AT_MOST) if node.bounded else (node.name,):
                found[name] = types[plan.facts[node.name]]
    return found


def _outcome(root: Tested) -> Sql:
    """The answer: what the citizen can cure comes first among what is open."""
    if isinstance(root, MaskPart):
        rows = [(equal(root.mask, number(m)), number(o.OUTCOME[m])) for m in sorted(root.may)]
        return case(rows[:-1], rows[-1][1])
    dropped = case([(root.inoperative, number(Outcome.INOPERATIVE))], number(Outcome.NOT_IN_FORCE))
    decided: list[tuple[Condition, Sql]] = [
        (root.dropped, dropped),
        (root.met(), number(Outcome.MET)),
        (root.decided[1] if root.decided else is_not_null(root.value), number(Outcome.NOT_MET)),
    ]
    opened = [(root.open_for[bit], number(outcome)) for bit, outcome in o.PRECEDENCE if bit in root.open_for]
    branches = decided + opened
    return case(branches[:-1], branches[-1][1])
