"""The Kerala Co-operative Societies Act, 1969 (Act 21 of 1969), in our own plain words.

A module for each section or group, named by its place; `facts.py` declares what they ask for, `instruments.py`
the Acts that opened and closed them, `questions.py` what people ask. Importing the package loads and checks all.
Source: a transcription of the Act as on 1.1.2014, itself marked as not proof-read; former text is not in it.
"""

from sangham.law.acts.kcs_1969 import (
    facts,
    questions,
    s03_registrar,
    s04_objects,
    s05_limited_liability,
    s06_application,
    s06_families,
    s07_registration,
    s08_certificate,
    s13a_bye_laws,
    s16_members,
)
from sangham.law.acts.kcs_1969.shelf import kcs

kcs.check()

__all__ = [
    "facts",
    "kcs",
    "questions",
    "s03_registrar",
    "s04_objects",
    "s05_limited_liability",
    "s06_application",
    "s06_families",
    "s07_registration",
    "s08_certificate",
    "s13a_bye_laws",
    "s16_members",
]
