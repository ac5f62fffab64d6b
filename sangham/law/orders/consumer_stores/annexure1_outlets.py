"""Annexure I: what each outlet asks of its place, and Government's power of 1998 to relax it (G.O. 123/98).

Population counts for Department stores only; its bands were never changed, and they are printed so that exactly
three lakh is in both and more than eight lakh in neither. Areas were reduced in 2001.
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.expression import Test, cite, readings
from sangham.law.orders.consumer_stores.amounts import LAKH
from sangham.law.orders.consumer_stores.facts_selection import Determined
from sangham.law.orders.consumer_stores.facts_store import Store
from sangham.law.orders.consumer_stores.instruments import FROM_1995, FROM_1998, FROM_2001, UNTIL_2001
from sangham.law.orders.consumer_stores.r04_outlets import of_area
from sangham.law.orders.consumer_stores.shelf import consumer_stores
from sangham.law.provision import Alternative, Reading

RELAXED = cite("GO 123/98 r.8")

consumer_stores.reading(
    Reading(
        "three_lakh",
        "GO 40/95 Annexure I A(I)",
        Text(
            "A town of exactly 3 lakh people is in both bands: which outlet may it have?",
            "കൃത്യം 3 ലക്ഷം ജനസംഖ്യയുള്ള പട്ടണം രണ്ടു വിഭാഗത്തിലും പെടുന്നു: അവിടെ ഏത് വില്പനശാലയാകാം?",
        ),
        {
            "both": Alternative(
                Text("Either, as its area is.", "വിസ്തീർണ്ണം അനുസരിച്ച് ഏതുമാകാം."),
                Text(
                    "The words: “upto 3 lakhs” in the first band, “3 lakhs and above” in the second.",
                    "വാക്കുകൾ: ഒന്നാം വിഭാഗത്തിൽ “upto 3 lakhs”, രണ്ടാമത്തേതിൽ “3 lakhs and above”.",
                ),
            ),
            "first": Alternative(
                Text("The first kind only.", "ഒന്നാം ഇനം മാത്രം."),
                Text(
                    "Two bands that follow one another are not meant to overlap; the first names its end.",
                    "അടുത്തടുത്ത രണ്ടു വിഭാഗങ്ങൾ ഒന്നിനുമേൽ ഒന്നാകില്ല; ഒന്നാമത്തേത് അതിന്റെ അവസാനം പറയുന്നു.",
                ),
            ),
            "second": Alternative(
                Text("The second kind only.", "രണ്ടാം ഇനം മാത്രം."),
                Text(
                    "Two bands that follow one another are not meant to overlap; the second names its beginning.",
                    "അടുത്തടുത്ത രണ്ടു വിഭാഗങ്ങൾ ഒന്നിനുമേൽ ഒന്നാകില്ല; രണ്ടാമത്തേത് അതിന്റെ തുടക്കം പറയുന്നു.",
                ),
            ),
        },
        default="both",
    )
)
consumer_stores.reading(
    Reading(
        "above_eight_lakh",
        "GO 40/95 Annexure I A(II)",
        Text(
            "May a city of more than 8 lakh people have a Department store of the second kind?",
            "8 ലക്ഷത്തിലധികം ജനസംഖ്യയുള്ള നഗരത്തിൽ രണ്ടാം ഇനം ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോർ ആകാമോ?",
        ),
        {
            "neither": Alternative(
                Text("Not without relaxation: no band has it.", "ഇളവില്ലാതെ പാടില്ല: ഒരു വിഭാഗത്തിലും അതില്ല."),
                Text("The words: “upto 8 lakhs”.", "വാക്കുകൾ: “upto 8 lakhs”."),
            ),
            "second": Alternative(
                Text("Yes: it is in the larger band.", "ആകാം: വലിയ വിഭാഗത്തിൽപ്പെടും."),
                Text(
                    "The purpose: a store's size is to fit the town's, and the largest cities need the largest stores.",
                    "ഉദ്ദേശ്യം: പട്ടണത്തിനൊത്ത വലുപ്പം സ്റ്റോറിനു വേണം; ഏറ്റവും വലിയ നഗരങ്ങൾക്കാണ് ഏറ്റവും വലിയ സ്റ്റോറുകൾ വേണ്ടത്.",
                ),
            ),
        },
        default="neither",
    )
)
consumer_stores.reading(
    Reading(
        "relaxed_outlets",
        "GO 123/98 r.8",
        Text(
            "May Government relax area and population for Department stores only, or for every outlet?",
            "വിസ്തീർണ്ണത്തിലും ജനസംഖ്യയിലും സർക്കാരിന് ഇളവു നൽകാവുന്നത് ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോറിനു മാത്രമോ, എല്ലാ വില്പനശാലകൾക്കുമോ?",
        ),
        {
            "department": Alternative(
                Text("For Department stores only.", "ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോറിനു മാത്രം."),
                Text(
                    "The sentence ends: in the case of Department Stores.",
                    "വാക്യം അവസാനിക്കുന്നത് “in the case of Department Stores” എന്നാണ്.",
                ),
            ),
            "every": Alternative(
                Text("For every outlet.", "എല്ലാ വില്പനശാലകൾക്കും."),
                Text(
                    "The quotation marks, and with them the rule, close before the words on Department stores.",
                    "ഉദ്ധരണി ചിഹ്നം, അതോടെ ചട്ടവും, ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോർ എന്ന വാക്കുകൾക്കു മുമ്പ് അവസാനിക്കുന്നു.",
                ),
            ),
        },
        default="department",
    )
)


@consumer_stores.clause(
    "GO 123/98 r.8",
    in_force=FROM_1998,
    says=Text(
        "Government may relax population and selling area for Department stores.",
        "ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോറുകൾക്ക് ജനസംഖ്യയിലും വില്പനസ്ഥലത്തിലും ഇളവു നൽകാൻ സർക്കാരിന് കഴിയും.",
    ),
    note=Text(
        "Added in 1998 as “Rule 8”, though the rules already have one; it is cited by the order that added it.",
        "1998-ൽ “Rule 8” എന്ന പേരിൽ ചേർത്തു; ചട്ടങ്ങളിൽ 8-ാം ചട്ടം അന്നേ ഉണ്ട്; ചേർത്ത ഉത്തരവിന്റെ പേരിൽ ഇവിടെ പറയുന്നു.",
    ),
)
def relaxed() -> Test:
    """Government's determination, for the outlets that the sentence covers."""
    every = Store.outlet.among("department_store", "lsro", "ssro")
    return Determined.relaxed_by_government & readings(
        "relaxed_outlets", department=Store.outlet.equals("department_store"), every=every
    )


@consumer_stores.clause(
    "GO 40/95 Annexure I A",
    in_force=FROM_1995,
    says=Text(
        "A Department store is for a strong and viable Federation, wholesale or primary store, in an area not yet covered that "
        "has the potential for one, of a size that fits the town.",
        "ശക്തവും നിലനിൽക്കാൻ കഴിവുള്ളതുമായ ഫെഡറേഷനോ ഹോൾസെയിൽ സ്റ്റോറിനോ പ്രാഥമിക സ്റ്റോറിനോ ആണ് ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോർ; ഇതുവരെ അതില്ലാത്തതും അതിനു "
        "സാധ്യതയുള്ളതുമായ പ്രദേശത്ത്, പട്ടണത്തിനൊത്ത വലുപ്പത്തിൽ.",
    ),
)
def department_store() -> Test:
    """Determinations, what is there already, and one of the two sizes."""
    return (
        Determined.strong_and_viable
        & Store.place_not_yet_covered
        & Determined.place_has_potential
        & (cite("GO 40/95 Annexure I A(I)") | cite("GO 40/95 Annexure I A(II)"))
    )


def _first_band() -> Test:
    people = Store.town_population
    band = (people >= 1 * LAKH) & readings(
        "three_lakh", both=people <= 3 * LAKH, first=people <= 3 * LAKH, second=people < 3 * LAKH
    )
    return band | ((people < 1 * LAKH) & Determined.exceptional_case)


def _second_band() -> Test:
    people = Store.town_population
    least = readings(
        "three_lakh", both=people >= 3 * LAKH, first=people > 3 * LAKH, second=people >= 3 * LAKH
    )
    return least & readings("above_eight_lakh", neither=people <= 8 * LAKH, second=people >= 3 * LAKH)


FIRST_NOTE = Text(
    "The sentence on towns of less than 1 lakh is garbled in the source; it is read as: exceptional cases, on merit.",
    "1 ലക്ഷത്തിൽ താഴെയുള്ള പട്ടണങ്ങളെക്കുറിച്ചുള്ള വാക്യം ഉറവിടത്തിൽ കുഴഞ്ഞിരിക്കുന്നു; അർഹത നോക്കി അപവാദമായി എന്നു വായിക്കുന്നു.",
)


@consumer_stores.clause(
    "GO 40/95 Annexure I A(I)",
    in_force=UNTIL_2001,
    says=Text(
        "First kind: a town of 1 lakh and up to 3 lakh people, selling area 1500 square feet at least; a smaller town as an "
        "exceptional case on merit.",
        "ഒന്നാം ഇനം: 1 ലക്ഷം മുതൽ 3 ലക്ഷം വരെ ജനസംഖ്യയുള്ള പട്ടണം, വില്പനസ്ഥലം കുറഞ്ഞത് 1500 ചതുരശ്ര അടി; ചെറിയ പട്ടണം അർഹത നോക്കി അപവാദമായി മാത്രം.",
    ),
    note=FIRST_NOTE,
)
def first_kind_of_1995() -> Test:
    """Area and population, unless relaxed."""
    return (of_area(1500) & _first_band()).unless(RELAXED)


@consumer_stores.clause(
    "GO 40/95 Annexure I A(I)",
    in_force=FROM_2001,
    says=Text(
        "First kind: a town of 1 lakh and up to 3 lakh people, selling area from 1000 and up to 1500 square feet; a smaller town "
        "as an exceptional case on merit.",
        "ഒന്നാം ഇനം: 1 ലക്ഷം മുതൽ 3 ലക്ഷം വരെ ജനസംഖ്യയുള്ള പട്ടണം, വില്പനസ്ഥലം 1000 മുതൽ 1500 വരെ ചതുരശ്ര അടി; ചെറിയ പട്ടണം അർഹത നോക്കി അപവാദമായി മാത്രം.",
    ),
    note=FIRST_NOTE,
)
def first_kind_of_2001() -> Test:
    """The area reduced, the population as it was."""
    return (of_area(1000, up_to=1500) & _first_band()).unless(RELAXED)


@consumer_stores.clause(
    "GO 40/95 Annexure I A(II)",
    in_force=UNTIL_2001,
    says=Text(
        "Second kind: a town of 3 lakh and above, up to 8 lakh people, selling area 3000 square feet.",
        "രണ്ടാം ഇനം: 3 ലക്ഷവും അതിലധികവും, 8 ലക്ഷം വരെ ജനസംഖ്യയുള്ള പട്ടണം, വില്പനസ്ഥലം 3000 ചതുരശ്ര അടി.",
    ),
)
def second_kind_of_1995() -> Test:
    """Area and population, unless relaxed."""
    return (of_area(3000) & _second_band()).unless(RELAXED)


@consumer_stores.clause(
    "GO 40/95 Annexure I A(II)",
    in_force=FROM_2001,
    says=Text(
        "Second kind: a town of 3 lakh and above, up to 8 lakh people, selling area above 1500 square feet.",
        "രണ്ടാം ഇനം: 3 ലക്ഷവും അതിലധികവും, 8 ലക്ഷം വരെ ജനസംഖ്യയുള്ള പട്ടണം, വില്പനസ്ഥലം 1500 ചതുരശ്ര അടിക്കു മുകളിൽ.",
    ),
)
def second_kind_of_2001() -> Test:
    """The area reduced, the population as it was."""
    return (of_area(1500, above=True) & _second_band()).unless(RELAXED)
