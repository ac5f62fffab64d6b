"""What the definitions of classes of society in section 2 ask for: area, members, objects, declarations.

One society's facts serve every definition, so the examples are those of one society (a credit society of a
panchayat); which class it then is differs from definition to definition.
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import OFFICE
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.fact import Sheet, YesNo, day, number, word, yes_or_no

AREAS = {
    "village": Text("a village", "ഒരു വില്ലേജ്"),
    "panchayat": Text("a panchayat", "ഒരു പഞ്ചായത്ത്"),
    "municipality": Text("a municipality", "ഒരു മുനിസിപ്പാലിറ്റി"),
    "corporation": Text("a corporation", "ഒരു കോർപ്പറേഷൻ"),
    "wider": Text("none of these: it is wider", "ഇവയിലൊന്നിലും ഒതുങ്ങില്ല: അതിലും വിശാലം"),
}
CREDIT_SOCIETIES = {
    "service_society": Text("a Service Co-operative Society", "സർവീസ് സഹകരണ സംഘം"),
    "service_bank": Text("a Service Co-operative Bank", "സർവീസ് സഹകരണ ബാങ്ക്"),
    "farmers_service_bank": Text("a Farmers Service Co-operative Bank", "ഫാർമേഴ്സ് സർവീസ് സഹകരണ ബാങ്ക്"),
    "rural_bank": Text("a Rural Bank", "റൂറൽ ബാങ്ക്"),
    "other": Text("none of these", "ഇവയൊന്നുമല്ല"),
}


def _is(en: str, ml: str, example: bool | None = None) -> YesNo:
    return yes_or_no(Text(en, ml), example=example)


@kcs.sheet
class Area(Sheet, asked_of=OFFICE):
    """The area of operation, as section 2 measures it. The districts in which it lies are in `area_districts`."""

    area_is_whole_state = _is(
        "Is the whole of the State its area of operation?", "സംസ്ഥാനം മുഴുവൻ പ്രവർത്തനപരിധിയാണോ?", False
    )
    area_takes_in_whole_district = _is(
        "Does its area of operation take in at least one whole revenue district?",
        "ഒരു റവന്യൂ ജില്ലയെങ്കിലും മുഴുവനായി പ്രവർത്തനപരിധിയിൽ വരുന്നുണ്ടോ?",
        False,
    )
    area_confined_to = word(
        Text("To what is its area of operation confined?", "പ്രവർത്തനപരിധി ഒതുങ്ങുന്നത് എന്തിനുള്ളിൽ?"),
        AREAS,
        example="panchayat",
    )
    area_within_one_taluk = _is(
        "Is its area of operation confined to one taluk?", "പ്രവർത്തനപരിധി ഒരു താലൂക്കിൽ ഒതുങ്ങുന്നുണ്ടോ?", True
    )
    area_is_urban = _is("Is its area of operation in urban areas?", "പ്രവർത്തനപരിധി നഗരപ്രദേശത്താണോ?", False)
    districts_of_area = number(
        Text(
            "In how many revenue districts does its area of operation lie?",
            "എത്ര റവന്യൂ ജില്ലകളിലാണ് പ്രവർത്തനപരിധി?",
        ),
        derived=True,
    )


@kcs.sheet
class Members(Sheet, asked_of=OFFICE):
    """Who the members are, by the register of members."""

    individual_members = number(
        Text("How many of its members are individuals?", "അംഗങ്ങളിൽ വ്യക്തികൾ എത്ര?"), example=250
    )
    member_societies = number(
        Text("How many of its members are other co-operative societies?", "അംഗങ്ങളിൽ മറ്റു സഹകരണ സംഘങ്ങൾ എത്ര?"),
        example=2,
    )
    other_bodies_as_members = number(
        Text(
            "How many of its members are neither (the Government, a local self government, another body)?",
            "ഇവ രണ്ടുമല്ലാത്ത അംഗങ്ങൾ എത്ര (സർക്കാർ, തദ്ദേശ സ്വയംഭരണ സ്ഥാപനം, മറ്റു സ്ഥാപനം)?",
        ),
        example=0,
    )
    members_of_similar_objects = _is(
        "Do all its member societies have objects similar to its own?",
        "അംഗസംഘങ്ങൾക്കെല്ലാം ഈ സംഘത്തിന്റേതിനു സമാനമായ ഉദ്ദേശ്യങ്ങളാണോ?",
        True,
    )
    members_are_of_the_district = _is(
        "Are its members primary societies, and federal and central societies with headquarters in the district?",
        "അംഗങ്ങൾ പ്രാഥമിക സംഘങ്ങളും ആ ജില്ലയിൽ ആസ്ഥാനമുള്ള ഫെഡറൽ, സെൻട്രൽ സംഘങ്ങളുമാണോ?",
        False,
    )
    only_rural_development_banks = _is(
        "Are all its members Primary Co-operative Agricultural and Rural Development Banks?",
        "അംഗങ്ങളെല്ലാം പ്രാഥമിക സഹകരണ കാർഷിക ഗ്രാമവികസന ബാങ്കുകളാണോ?",
        False,
    )
    only_district_banks = _is(
        "Are all its members District Co-operative Banks?", "അംഗങ്ങളെല്ലാം ജില്ലാ സഹകരണ ബാങ്കുകളാണോ?", False
    )


@kcs.sheet
class Objects(Sheet, asked_of=OFFICE):
    """Its principal objects by the bye-laws, what was declared and licensed, and since when it stands."""

    object_lending_to_members = _is(
        "Is it a principal object to raise funds and lend them to its members?",
        "ഫണ്ട് സ്വരൂപിച്ച് അംഗങ്ങൾക്ക് വായ്പ നൽകുന്നത് പ്രധാന ഉദ്ദേശ്യമാണോ?",
        True,
    )
    object_lending_to_individuals_too = _is(
        "Is its principal object to raise funds and lend them to its members and to individuals?",
        "ഫണ്ട് സ്വരൂപിച്ച് അംഗങ്ങൾക്കും വ്യക്തികൾക്കും വായ്പ നൽകുന്നതാണോ പ്രധാന ഉദ്ദേശ്യം?",
        False,
    )
    object_agricultural_credit = _is(
        "Is its principal object agricultural credit: loans and advances for agricultural purposes?",
        "കാർഷിക വായ്പയാണോ (കാർഷികാവശ്യങ്ങൾക്കുള്ള വായ്പകളും അഡ്വാൻസുകളും) പ്രധാന ഉദ്ദേശ്യം?",
        True,
    )
    object_long_term_rural_credit = _is(
        "Is its principal object long-term credit for agricultural and rural development?",
        "കാർഷിക ഗ്രാമവികസന പ്രവർത്തനങ്ങൾക്കുള്ള ദീർഘകാല വായ്പയാണോ പ്രധാന ഉദ്ദേശ്യം?",
        False,
    )
    object_non_agricultural_credit = _is(
        "Is credit other than agricultural a principal object?", "കാർഷികേതര വായ്പ പ്രധാന ഉദ്ദേശ്യമാണോ?", False
    )
    credit_society_kind = word(
        Text("Which kind of credit society is it?", "ഏതുതരം വായ്പാ സംഘമാണ്?"),
        CREDIT_SOCIETIES,
        example="service_bank",
    )
    interest_as_registrar_fixed = _is(
        "Is the interest on its agricultural loans at the rate that the Registrar fixed?",
        "കാർഷിക വായ്പകളുടെ പലിശ സഹകരണ സംഘം രജിസ്ട്രാർ നിശ്ചയിച്ച നിരക്കിലാണോ?",
        True,
    )
    agricultural_object_fulfilled = _is(
        "Does it in fact fulfil that principal object of agricultural credit?",
        "കാർഷിക വായ്പ എന്ന പ്രധാന ഉദ്ദേശ്യം സംഘം യഥാർത്ഥത്തിൽ നിറവേറ്റുന്നുണ്ടോ?",
        True,
    )
    society_registered_on = day(
        Text("When was the society registered?", "സംഘം രജിസ്റ്റർ ചെയ്തത് എന്ന്?"), example="1987-06-01"
    )
    declared_apex = _is(
        "Has the Registrar declared it an apex society?",
        "അപ്പെക്സ് സഹകരണ സംഘമായി സഹകരണ സംഘം രജിസ്ട്രാർ പ്രഖ്യാപിച്ചിട്ടുണ്ടോ?",
        False,
    )
    declared_central = _is(
        "Has the Registrar or the Government declared it a central society?",
        "സെൻട്രൽ സഹകരണ സംഘമായി സഹകരണ സംഘം രജിസ്ട്രാറോ സർക്കാരോ പ്രഖ്യാപിച്ചിട്ടുണ്ടോ?",
        False,
    )
    works_under_act_of_1984 = _is(
        "Does it function by the Kerala State Co-operative Agricultural and Rural Development Banks Act, 1984?",
        "1984-ലെ കേരള സംസ്ഥാന സഹകരണ കാർഷിക ഗ്രാമവികസന ബാങ്ക് ആക്ട് അനുസരിച്ചാണോ പ്രവർത്തിക്കുന്നത്?",
        False,
    )
    licensed_by_reserve_bank = _is(
        "Does it do banking business under a licence of the Reserve Bank of India?",
        "റിസർവ് ബാങ്കിന്റെ ലൈസൻസോടെ ബാങ്കിംഗ് നടത്തുന്നുണ്ടോ?",
        False,
    )
    existing_society_in_more_taluks = _is(
        "Does an existing bank of this kind have more than one taluk, this one among them, as its area?",
        "ഇത്തരം ഒരു ബാങ്ക് ഈ താലൂക്ക് ഉൾപ്പെടെ ഒന്നിലധികം താലൂക്കിൽ നിലവിലുണ്ടോ?",
        False,
    )
    assets_and_liabilities_bifurcated = _is(
        "Have the assets and liabilities of that existing society been divided?",
        "നിലവിലുള്ള ആ സംഘത്തിന്റെ ആസ്തി ബാധ്യതകൾ വിഭജിച്ചോ?",
        True,
    )
