"""One question of law put to every society of the live register at once.

Imports what stands below it (register, places, law, kernel); imported by the doors. Start with `survey.py`.
"""
