"""A made-up office of any size: places, offices, officials' posts and societies, the same for the same seed.

Nothing in it is real but the names of the districts: no person, no place, no society. Imports what stands below it
(register, accounts, places, journal, law, kernel); imported by the doors. Start with `sowing.py`.
"""
