"""What happened: append-only entries, hash-chained in their streams, sealed in a signed hash tree.

Imported by every package that records; imports `kernel` alone. `proof/` is pure Python and needs neither
Django nor a database, so that an auditor can check an export on a machine of their own.

Start with `actions/record.py` (how an entry comes to be), then `proof/entry.py` (its frozen form, decision
record 0002), `actions/seal.py` (the checkpointer) and `proof/export.py` (how an export is checked).
"""
