"""Places: districts, taluks and local bodies, with the codes of several authorities, by edition.

An edition is one list as it was imported, once and whole; a society's area refers to places of an edition,
so a later list never changes what an area was. Imports kernel and journal. May be imported by accounts and
all above it. Start with `models/place.py`, then `actions/import_places.py`.
"""
