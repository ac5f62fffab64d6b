"""The Kerala Co-operative Societies Act, 1969 (Act 21 of 1969), in our own plain words.

A module for each section or group, named by its place; `facts.py` declares what they ask for, `instruments.py`
the Acts that opened and closed them, `questions.py` what people ask. Importing the package loads and checks all.
Source: a transcription of the Act as on 1.1.2014, itself marked as not proof-read; former text is not in it.
"""

from sangham.law.acts.kcs_1969 import (
    exemptions,
    facts,
    facts_shares,
    facts_voting,
    instruments_rules,
    questions,
    questions_voting,
    s03_registrar,
    s04_objects,
    s05_limited_liability,
    s06_application,
    s06_families,
    s07_registration,
    s08_certificate,
    s13a_bye_laws,
    s16_members,
    s19_rights,
    s19a_participation,
    s20_committee,
    s20_vote,
    s21_manner_of_voting,
    s22_holding,
    s23_transfer_of_shares,
    s24_withdrawal,
    s25_death,
    s26_liability_after_leaving,
)
from sangham.law.acts.kcs_1969.shelf import kcs

kcs.check()

__all__ = [
    "exemptions",
    "facts",
    "facts_shares",
    "facts_voting",
    "instruments_rules",
    "kcs",
    "questions",
    "questions_voting",
    "s03_registrar",
    "s04_objects",
    "s05_limited_liability",
    "s06_application",
    "s06_families",
    "s07_registration",
    "s08_certificate",
    "s13a_bye_laws",
    "s16_members",
    "s19_rights",
    "s19a_participation",
    "s20_committee",
    "s20_vote",
    "s21_manner_of_voting",
    "s22_holding",
    "s23_transfer_of_shares",
    "s24_withdrawal",
    "s25_death",
    "s26_liability_after_leaving",
]
