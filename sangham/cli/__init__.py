"""The command `sangham`: a door like the web's; it calls one action or one query and holds no rule.

Imported by nothing. Start with `command.py`, which mounts the others: each part loads only when it is called,
so that `sangham law` never waits for Django.
"""
