"""The journal as a backup keeps it: packed from one snapshot, checked whole, loaded all or nothing.

Imported by `documents`, which puts the papers beside it. One form for both databases, so that a backup of an office
on SQLite is restored to PostgreSQL and the other way round: what is kept is the journal and what stands beside it;
every other table is derived from it again (decision record 0010). Start with `form.py`.
"""
