"""How the record is checked, by anybody, on any machine: pure Python, no Django, no database.

`canonical.py` the one way to write JSON; `entry.py` an entry's frozen form; `merkle.py` the hash tree of
RFC 6962; `checkpoint.py` its signed root; `export.py` checks a whole journal, `inclusion.py` one entry.
"""
