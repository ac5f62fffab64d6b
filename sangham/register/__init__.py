"""The register: what stands. Societies with their numbers, names, bye-laws by date, areas and certificates.

Imports what stands below it (documents, accounts, places, journal, law, kernel); imported by proceedings and
the doors. Start with `models/society.py`, then `actions/register_society.py`.
"""
