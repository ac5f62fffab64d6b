"""Spreadsheets as people really send them: files -> rows of cells, headings -> columns, cells -> values.

Imported by whoever takes a spreadsheet: the register (lists of societies), proceedings (lists of applicants). It stands in the
kernel since these two do not know each other. Start with `sheet.py`, then `spreadsheet.py`, `headings.py`, `cells.py`.
"""
