"""Accounts: who acts. Offices, officials, their postings by date, and powers conferred under s.3(2).

Whether somebody may do a thing on a day is answered in `permissions.py` alone. Imports kernel, journal and
places. May be imported by documents and all above it. Start with `permissions.py`.
"""
