"""A whole office as a package that an auditor checks with Python alone: what stands in it, and its verifier.

Imported by `documents`, which puts the papers in and writes it. `verify.py` goes out with every package as it stands
and imports nothing of ours; `table.py` says how packages declare the tables (decision record 0011).
"""
