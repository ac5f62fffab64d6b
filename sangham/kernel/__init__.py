"""What every storey stands on: money, dates and day-counting, intervals, identifiers, names in two
scripts, words in two languages, problems a reader can mend, and the one clock.

Imports nothing of the project. Pure Python: no Django, no database. Start with `text.py` and `problem.py`.
"""
