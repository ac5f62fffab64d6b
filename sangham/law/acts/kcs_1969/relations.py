"""Relations between two persons, and which of them the Explanation to s.6(2)(b) lists as family.

A relation is read both ways: "7 is husband's brother of 15" is "15 is wife of 7's brother", which is listed.
A word that may mean a listed relation or another ("brother-in-law") settles nothing: it is UNCLEAR.
"""

from __future__ import annotations

from sangham.kernel.text import Text

LISTED = {
    "wife": Text("wife", "ഭാര്യ"),
    "husband": Text("husband", "ഭർത്താവ്"),
    "father": Text("father", "അച്ഛൻ"),
    "mother": Text("mother", "അമ്മ"),
    "grandfather": Text("grandfather", "മുത്തച്ഛൻ"),
    "grandmother": Text("grandmother", "മുത്തശ്ശി"),
    "step_father": Text("step-father", "രണ്ടാനച്ഛൻ"),
    "step_mother": Text("step-mother", "രണ്ടാനമ്മ"),
    "son": Text("son", "മകൻ"),
    "daughter": Text("daughter", "മകൾ"),
    "step_son": Text("step-son", "ഭാര്യയുടെയോ ഭർത്താവിന്റെയോ മുൻവിവാഹത്തിലെ മകൻ"),
    "step_daughter": Text("step-daughter", "ഭാര്യയുടെയോ ഭർത്താവിന്റെയോ മുൻവിവാഹത്തിലെ മകൾ"),
    "grandson": Text("grandson", "പേരമകൻ"),
    "granddaughter": Text("granddaughter", "പേരമകൾ"),
    "brother": Text("brother", "സഹോദരൻ"),
    "sister": Text("sister", "സഹോദരി"),
    "half_brother": Text("half-brother", "അർദ്ധസഹോദരൻ"),
    "half_sister": Text("half-sister", "അർദ്ധസഹോദരി"),
    "wife_of_brother": Text("brother's wife", "സഹോദരന്റെ ഭാര്യ"),
    "wife_of_half_brother": Text("half-brother's wife", "അർദ്ധസഹോദരന്റെ ഭാര്യ"),
}
# Not listed as such, but the other way round it is "brother's wife".
LISTED_THE_OTHER_WAY = {
    "brother_of_husband": Text("husband's brother", "ഭർത്താവിന്റെ സഹോദരൻ"),
    "sister_of_husband": Text("husband's sister", "ഭർത്താവിന്റെ സഹോദരി"),
}
UNCLEAR = {
    "brother_in_law": Text("brother-in-law", "അളിയൻ"),
    "sister_in_law": Text("sister-in-law", "നാത്തൂൻ"),
    "other": Text("relative of another kind", "മറ്റൊരു ബന്ധു"),
}
NOT_LISTED = {
    "uncle": Text("uncle", "അമ്മാവൻ, വല്യച്ഛൻ അല്ലെങ്കിൽ ചെറിയച്ഛൻ"),
    "aunt": Text("aunt", "അമ്മായി, വല്യമ്മ അല്ലെങ്കിൽ ചെറിയമ്മ"),
    "nephew": Text("nephew", "സഹോദരന്റെയോ സഹോദരിയുടെയോ മകൻ"),
    "niece": Text("niece", "സഹോദരന്റെയോ സഹോദരിയുടെയോ മകൾ"),
    "cousin": Text("cousin", "കസിൻ (മാതാപിതാക്കളുടെ സഹോദരങ്ങളുടെ മകനോ മകളോ)"),
    "father_in_law": Text("father-in-law", "ഭാര്യയുടെയോ ഭർത്താവിന്റെയോ അച്ഛൻ"),
    "mother_in_law": Text("mother-in-law", "ഭാര്യയുടെയോ ഭർത്താവിന്റെയോ അമ്മ"),
    "son_in_law": Text("son-in-law", "മകളുടെ ഭർത്താവ്"),
    "daughter_in_law": Text("daughter-in-law", "മകന്റെ ഭാര്യ"),
    "husband_of_sister": Text("sister's husband", "സഹോദരിയുടെ ഭർത്താവ്"),
    "brother_of_wife": Text("wife's brother", "ഭാര്യയുടെ സഹോദരൻ"),
    "sister_of_wife": Text("wife's sister", "ഭാര്യയുടെ സഹോദരി"),
}
# Not listed as such; whether "son" and "daughter" take them in is a reading (`adopted_children`).
ADOPTED = {
    "adopted_son": Text("adopted son", "ദത്തുപുത്രൻ"),
    "adopted_daughter": Text("adopted daughter", "ദത്തുപുത്രി"),
}
RELATIONS = {**LISTED, **LISTED_THE_OTHER_WAY, **UNCLEAR, **NOT_LISTED, **ADOPTED}
FAMILY = frozenset(LISTED) | frozenset(LISTED_THE_OTHER_WAY)
