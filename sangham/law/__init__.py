"""Statute as code: what the law says, under which clause, on which day, from which facts.

Pure Python: no Django, no database, no clock. Imported by everything above; imports only `kernel`.
`law/sql/` alone knows sqlglot, and is imported when used.

Start with `outcome.py` (the algebra: decision 0001), then `expression.py` (the tree that a rule is),
then one section as it reads: `acts/kcs_1969/s06_application.py`.
"""
