"""Sangham: a Registrar of Co-operative Societies' office in software.

The packages form one line; each imports only what stands below it (the list is in README.md).
"""
