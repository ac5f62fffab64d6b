"""One legal question put to every row at once: a plan written as one SQL statement.

`statement(plan, table=..., keys=...)` gives the text, `columns(plan)` the columns that the table must have.
The statement says of each row what `one_case` would: the outcome, and which clauses failed, are unknown,
doubtful or left to discretion, as bit masks over `plan.index`.

Every question can be written so. What a statement does not do: derive facts from others (`law/derive.py` is Python, over
lists and texts; such columns are worked out first), give the numbers that a question has beside its outcome, or count
days of a time limit. `sangham law sql` says of each question which of these it has.

Anything above `law` may import it; it alone knows sqlglot, and only what needs bulk answers imports it.
Start reading at `bulk.py`; then `emitter.py` (the tree, clause by clause), `part.py` (what a test becomes:
a nullable boolean wherever that can say it), `mask.py` (where it cannot), `words.py` (many clauses packed
into one integer), `stages.py` (each column once, in stacked projections), `dialects/` (one file an engine).
"""

from sangham.law.sql.bulk import columns, statement

__all__ = ["columns", "statement"]
