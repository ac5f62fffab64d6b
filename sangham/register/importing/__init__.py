"""Lists of societies, from the spreadsheet that an office has: read whole, every doubt told, entered as the clerk decides.

Imported by `register.actions.import_societies` and the command. Start with `reading.py`, then `row.py` and `doubts.py`;
what people write in such lists, in both languages, is data: `words.yaml`.
"""
