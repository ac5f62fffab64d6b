"""What the sections ask for. The question put to a person is part of each fact, in both languages.

Blank is unknown. An applicant is known by a serial number; no rule needs a name, a house or a telephone.
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.relations import RELATIONS
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.fact import (
    Declared,
    Sheet,
    collection,
    day,
    determination,
    listing,
    number,
    text,
    word,
    yes_or_no,
)

KINDS = {
    "individual": Text("an individual", "വ്യക്തി"),
    "government": Text("the Government", "സർക്കാർ"),
    "society": Text("a co-operative society", "സഹകരണ സംഘം"),
    "local_body": Text("a local self government", "തദ്ദേശ സ്വയംഭരണ സ്ഥാപനം"),
    "approved_body": Text("another body of persons", "മറ്റൊരു സംഘടന"),
}

CLASSES = {
    "consumer": Text("consumer", "കൺസ്യൂമർ"),
    "industrial": Text("industrial", "വ്യവസായ"),
    "coir": Text("coir", "കയർ"),
    "handloom": Text("handloom and textiles", "കൈത്തറി, ടെക്സ്റ്റൈൽസ്"),
    "credit": Text("credit", "വായ്പാ"),
    "agricultural": Text("agricultural credit", "കാർഷിക വായ്പാ"),
    "housing": Text("housing", "ഭവനനിർമ്മാണ"),
    "hospital": Text("hospital", "ആശുപത്രി"),
    "marketing": Text("marketing", "വിപണന"),
    "dairy": Text("dairy", "ക്ഷീര"),
    "fisheries": Text("fisheries", "മത്സ്യ"),
    "labour": Text("labour", "തൊഴിലാളി"),
    "women": Text("women's", "വനിതാ"),
    "miscellaneous": Text("miscellaneous", "പലവക"),
}

APPLICANTS = Text("the applicants", "അപേക്ഷകർ")
OFFICE = Text("the office's own records", "ഓഫീസിലെ രേഖകൾ")
REGISTRAR = Text("the Registrar, who determines it", "തീരുമാനിക്കേണ്ട സഹകരണ സംഘം രജിസ്ട്രാർ")

ENDINGS = {
    "word": Text("“limited” or its equivalent", "“ക്ലിപ്തം”, “ലിമിറ്റഡ്” അല്ലെങ്കിൽ തത്തുല്യമായ വാക്ക്"),
    "abbreviation": Text("an abbreviation (“Ltd.”)", "ചുരുക്കെഴുത്ത് (“Ltd.”)"),
    "other": Text("another word", "മറ്റൊരു വാക്ക്"),
    "no_name": Text("no name in this language", "ഈ ഭാഷയിൽ പേരില്ല"),
}


def _yes(en: str, ml: str) -> Declared:
    return yes_or_no(Text(en, ml))


@kcs.sheet
class Application(Sheet, asked_of=APPLICANTS):
    """The application for registration (ss. 5 and 6)."""

    name_en = text(
        Text("The proposed name in English", "നിർദ്ദിഷ്ട പേര് ഇംഗ്ലീഷിൽ"),
        example="Kalpaka Consumer Co-operative Society Limited",
    )
    name_ml = text(
        Text("The proposed name in Malayalam", "നിർദ്ദിഷ്ട പേര് മലയാളത്തിൽ"),
        example="കല്പക കൺസ്യൂമർ സഹകരണ സംഘം ക്ലിപ്തം",
    )
    limited_liability = yes_or_no(
        Text("Is the members' liability limited?", "അംഗങ്ങളുടെ ബാധ്യത ക്ലിപ്തമാണോ?"), example=True
    )
    copies_of_bye_laws = number(
        Text(
            "How many copies of the proposed bye-laws came with the application?",
            "അപേക്ഷയോടൊപ്പം നിർദ്ദിഷ്ട നിയമാവലിയുടെ എത്ര പകർപ്പുണ്ട്?",
        ),
        example=3,
    )
    information_furnished = yes_or_no(
        Text(
            "Has all the information that the Registrar asked for been furnished?",
            "സഹകരണ സംഘം രജിസ്ട്രാർ ആവശ്യപ്പെട്ട വിവരങ്ങളെല്ലാം നൽകിയോ?",
        ),
        example=True,
    )
    formed_exclusively_for_students = yes_or_no(
        Text(
            "Is the society formed only for the benefit of the students of a school or college?",
            "ഒരു സ്കൂളിലെയോ കോളേജിലെയോ വിദ്യാർത്ഥികളുടെ പ്രയോജനത്തിനു മാത്രമായി രൂപീകരിക്കുന്ന സംഘമാണോ?",
        ),
        example=False,
    )
    applicants = collection(
        Text("The applicants, one by one", "അപേക്ഷകർ, ഓരോരുത്തരായി"),
        {
            "serial": number(Text("Serial number", "ക്രമനമ്പർ")),
            "kind": word(Text("What the applicant is", "ഏതു തരം അപേക്ഷകൻ"), KINDS),
            "birth_date": day(Text("Date of birth", "ജനനത്തീയതി")),
            "age": number(Text("Age in years on the day of the application", "അപേക്ഷിക്കുന്ന ദിവസത്തെ വയസ്സ്")),
            "of_unsound_mind": _yes("Of unsound mind?", "സ്ഥിരബുദ്ധിയില്ലാത്ത ആളാണോ?"),
            "resident_in_area": _yes("Resident in the area of operation?", "പ്രവർത്തനപരിധിയിൽ താമസമാണോ?"),
            "occupies_land_in_area": _yes(
                "In occupation of land in the area of operation?", "പ്രവർത്തനപരിധിയിൽ ഭൂമി കൈവശമുണ്ടോ?"
            ),
            "signed": _yes(
                "Signed the application (for a body: by its authorised person)?",
                "അപേക്ഷയിൽ ഒപ്പിട്ടോ (സ്ഥാപനമെങ്കിൽ അധികാരപ്പെട്ട ആൾ)?",
            ),
            "declares_no_other_relation": _yes(
                "Declares to have no family relation to other applicants but those listed?",
                "രേഖപ്പെടുത്തിയവയല്ലാതെ മറ്റ് അപേക്ഷകരുമായി കുടുംബബന്ധമില്ലെന്ന് പ്രസ്താവിച്ചോ?",
            ),
        },
        example=[
            {
                "serial": n,
                "kind": "individual",
                "age": 30 + n,
                "of_unsound_mind": False,
                "resident_in_area": True,
                "occupies_land_in_area": False,
                "signed": True,
                "declares_no_other_relation": True,
            }
            for n in range(1, 27)
        ],
    )
    relations = collection(
        Text("Who is related to whom among the applicants", "അപേക്ഷകരിൽ ആരെല്ലാം തമ്മിൽ ബന്ധുക്കളാണ്"),
        {
            "of": number(Text("The applicant who states it (serial number)", "ബന്ധം പറയുന്ന അപേക്ഷകന്റെ ക്രമനമ്പർ")),
            "to": number(Text("The other applicant (serial number)", "മറ്റേ അപേക്ഷകന്റെ ക്രമനമ്പർ")),
            "relation": word(Text("What the other is to him or her", "മറ്റേയാൾ ഈ അപേക്ഷകന്റെ ആര്"), RELATIONS),
        },
        example=[],
    )

    applicant_count = number(Text("How many applicants are there?", "എത്ര അപേക്ഷകരുണ്ട്?"), derived=True)
    applicants_all_individuals = yes_or_no(
        Text("Are all the applicants individuals?", "എല്ലാ അപേക്ഷകരും വ്യക്തികളാണോ?"), derived=True
    )
    related_pairs = number(
        Text("How many pairs of applicants are of one family?", "ഒരേ കുടുംബത്തിൽപ്പെട്ട എത്ര ജോഡി അപേക്ഷകരുണ്ട്?"),
        bounded=True,
        derived=True,
    )
    different_families = number(
        Text(
            "How many applicants can be counted so that no two are of one family?",
            "ഒരേ കുടുംബത്തിലെ രണ്ടുപേർ വരാതെ എത്ര അപേക്ഷകരെ എണ്ണാം?",
        ),
        bounded=True,
        derived=True,
    )
    related_pairs_with_adopted = number(
        Text(
            "How many pairs are of one family, where an adopted child is counted as a son or daughter?",
            "ദത്തെടുത്തയാളെ മകനോ മകളോ ആയി കണക്കാക്കിയാൽ ഒരേ കുടുംബത്തിൽപ്പെട്ട എത്ര ജോഡി അപേക്ഷകരുണ്ട്?",
        ),
        bounded=True,
        derived=True,
    )
    different_families_with_adopted = number(
        Text(
            "How many applicants can then be counted so that no two are of one family?",
            "അങ്ങനെയെങ്കിൽ ഒരേ കുടുംബത്തിലെ രണ്ടുപേർ വരാതെ എത്ര അപേക്ഷകരെ എണ്ണാം?",
        ),
        bounded=True,
        derived=True,
    )
    applicants_not_signed = number(
        Text("How many applicants have not signed?", "എത്ര അപേക്ഷകർ ഒപ്പിട്ടിട്ടില്ല?"), bounded=True, derived=True
    )
    individuals_under_18 = number(
        Text("How many applicants are under eighteen?", "പതിനെട്ട് തികയാത്ത എത്ര അപേക്ഷകരുണ്ട്?"),
        bounded=True,
        derived=True,
    )
    individuals_of_unsound_mind = number(
        Text("How many applicants are of unsound mind?", "സ്ഥിരബുദ്ധിയില്ലാത്ത എത്ര അപേക്ഷകരുണ്ട്?"),
        bounded=True,
        derived=True,
    )
    individuals_outside_area = number(
        Text(
            "How many applicants neither live nor occupy land in the area?",
            "പ്രവർത്തനപരിധിയിൽ താമസമോ കൈവശഭൂമിയോ ഇല്ലാത്ത എത്ര അപേക്ഷകരുണ്ട്?",
        ),
        bounded=True,
        derived=True,
    )
    name_en_ends = word(
        Text("With what does the English name end?", "ഇംഗ്ലീഷ് പേര് അവസാനിക്കുന്നത് എങ്ങനെ?"), ENDINGS, derived=True
    )
    name_ml_ends = word(
        Text("With what does the Malayalam name end?", "മലയാളം പേര് അവസാനിക്കുന്നത് എങ്ങനെ?"), ENDINGS, derived=True
    )


@kcs.sheet
class Register(Sheet, asked_of=OFFICE):
    """The register as it stands: neighbouring societies (s.7(1)(c))."""

    neighbours = collection(
        Text(
            "The societies whose area shares a place with this one's (an empty list where none does)",
            "പ്രവർത്തനപരിധിയിൽ പൊതുവായ സ്ഥലമുള്ള മറ്റു സംഘങ്ങൾ (ഇല്ലെങ്കിൽ ഒഴിഞ്ഞ പട്ടിക)",
        ),
        {
            "society": text(
                Text("Number, or another mark to know it by", "രജിസ്റ്റർ നമ്പർ, അല്ലെങ്കിൽ തിരിച്ചറിയാൻ മറ്റൊന്ന്")
            ),
            "name_en": text(Text("Name in English", "പേര് ഇംഗ്ലീഷിൽ")),
            "name_ml": text(Text("Name in Malayalam", "പേര് മലയാളത്തിൽ")),
            "places_in_common": number(
                Text("How many places both have in their areas", "പൊതുവായ സ്ഥലങ്ങളുടെ എണ്ണം")
            ),
            "similar_type": yes_or_no(
                Text("Has it been determined to be of a similar type?", "സമാന തരത്തിലുള്ളതെന്ന് തീരുമാനിച്ചോ?"),
                asked_of=REGISTRAR,
            ),
        },
        example=[],
    )
    overlapping_societies = number(
        Text(
            "How many societies have a place in common with the area?",
            "പ്രവർത്തനപരിധിയിൽ പൊതുസ്ഥലമുള്ള എത്ര സംഘങ്ങളുണ്ട്?",
        ),
        derived=True,
    )
    overlapping_similar_societies = number(
        Text("How many of them are of a similar type?", "അവയിൽ സമാന തരത്തിലുള്ളവ എത്ര?"),
        bounded=True,
        derived=True,
    )


@kcs.sheet
class Determinations(Sheet, asked_of=REGISTRAR):
    """What the Act, or a rule whose text is not held, leaves to the Registrar to be satisfied of."""

    objects_accord = determination(
        Text(
            "Is the object to further the economic interests of the members, or the interests of the public, by "
            "co-operative principles (or to help such a society in its work)?",
            "സഹകരണ തത്ത്വങ്ങൾക്കനുസരിച്ച് അംഗങ്ങളുടെ സാമ്പത്തിക താല്പര്യങ്ങളോ പൊതുജനങ്ങളുടെ താല്പര്യങ്ങളോ പരിപോഷിപ്പിക്കുകയാണോ (അല്ലെങ്കിൽ അത്തരമൊരു സംഘത്തിന്റെ പ്രവർത്തനം സുഗമമാക്കുകയാണോ) ഉദ്ദേശ്യം?",
        ),
        citation="s.4",
        example=True,
    )
    likely_economically_unsound = determination(
        Text("Is the society likely to be economically unsound?", "സംഘം സാമ്പത്തികമായി ഭദ്രമല്ലാതാകാൻ ഇടയുണ്ടോ?"),
        citation="s.4 proviso",
        example=False,
    )
    likely_adverse_to_movement = determination(
        Text(
            "Would registering it harm the development of the co-operative movement?",
            "രജിസ്റ്റർ ചെയ്യുന്നത് സഹകരണ പ്രസ്ഥാനത്തിന്റെ വികസനത്തിന് ദോഷമാകുമോ?",
        ),
        citation="s.4 proviso",
        example=False,
    )
    prescribed_form = determination(
        Text(
            "Is the application in the prescribed form? (The rule that gives the form is not held here.)",
            "അപേക്ഷ നിർണ്ണയിക്കപ്പെട്ട ഫോറത്തിലാണോ? (ഫോറം പറയുന്ന ചട്ടത്തിന്റെ പാഠം ഇവിടെ ഇല്ല.)",
        ),
        citation="s.6(1)",
        example=True,
    )
    rules_complied_with = determination(
        Text(
            "Does the application comply with the Rules? (Their text is not held here.)",
            "അപേക്ഷ ചട്ടങ്ങൾ പാലിക്കുന്നുണ്ടോ? (ചട്ടങ്ങളുടെ പാഠം ഇവിടെ ഇല്ല.)",
        ),
        citation="s.7(1)(a)",
        example=True,
    )
    bye_laws_not_contrary = determination(
        Text(
            "Are the proposed bye-laws free of anything contrary to the Act and the Rules?",
            "നിർദ്ദിഷ്ട നിയമാവലി, നിയമത്തിനോ ചട്ടങ്ങൾക്കോ വിരുദ്ധമായ വ്യവസ്ഥയില്ലാതെ, അവയ്ക്കു ചേർന്നതാണോ?",
        ),
        citation="s.7(1)(d)",
        example=True,
    )
    sound_business = determination(
        Text(
            "Does the proposed society meet the requirements of sound business?",
            "നിർദ്ദിഷ്ട സംഘം ഭദ്രമായ ബിസിനസിന്റെ ആവശ്യകതകൾ നിറവേറ്റുന്നുണ്ടോ?",
        ),
        citation="s.7(1)(e)",
        example=True,
    )


@kcs.sheet
class Competence(Sheet, asked_of=OFFICE):
    """To whom the application went, and on whom the Registrar's powers are conferred (s.3(2))."""

    society_class = word(Text("The class of the society", "സംഘത്തിന്റെ തരം"), CLASSES, example="industrial")
    office_addressed = text(
        Text(
            "The office to which the application was made (its code; RCS is the Registrar's own)",
            "അപേക്ഷ നൽകിയ ഓഫീസ് (കോഡ്; RCS എന്നത് സഹകരണ സംഘം രജിസ്ട്രാറുടെ സ്വന്തം ഓഫീസ്)",
        ),
        example="GM-DIC-TVM",
    )
    area_districts = listing(
        Text("The districts in which the area of operation lies", "പ്രവർത്തനപരിധി ഉൾപ്പെടുന്ന ജില്ലകൾ"),
        example=["Thiruvananthapuram"],
    )
    conferral_orders = collection(
        Text("The orders under section 3(2) on record", "രേഖയിലുള്ള, 3(2) ഉപവകുപ്പ് പ്രകാരമുള്ള ഉത്തരവുകൾ"),
        {
            "number": text(Text("Number of the order", "ഉത്തരവിന്റെ നമ്പർ")),
            "office": text(Text("On which office (its code)", "ഏത് ഓഫീസിന് (കോഡ്)")),
            "powers": listing(Text("Which powers (sections)", "ഏതെല്ലാം അധികാരങ്ങൾ (വകുപ്പുകൾ)")),
            "districts": listing(Text("For which districts (empty: all)", "ഏതെല്ലാം ജില്ലകൾക്ക് (ഒഴിഞ്ഞാൽ എല്ലാം)")),
            "classes": listing(Text("For which classes (empty: all)", "ഏതെല്ലാം തരങ്ങൾക്ക് (ഒഴിഞ്ഞാൽ എല്ലാം)")),
            "from_on": day(Text("From", "മുതൽ")),
            "to_on": day(Text("Until and including (empty: still)", "വരെ (ഒഴിഞ്ഞാൽ ഇപ്പോഴും)")),
        },
        example=[
            {
                "number": "made-up 1",
                "office": "GM-DIC-TVM",
                "powers": ["s.7"],
                "districts": ["Thiruvananthapuram"],
                "classes": ["industrial"],
                "from_on": "2020-01-01",
            }
        ],
    )
    conferrals_on_office = number(
        Text(
            "How many orders confer the power to register this society on the office addressed?",
            "ഈ സംഘം രജിസ്റ്റർ ചെയ്യാനുള്ള അധികാരം അപേക്ഷ നൽകിയ ഓഫീസിന് നൽകുന്ന എത്ര ഉത്തരവുണ്ട്?",
        ),
        derived=True,
    )
    conferrals_in_all = number(
        Text(
            "How many orders confer the power to register this society on any office?",
            "ഈ സംഘം രജിസ്റ്റർ ചെയ്യാനുള്ള അധികാരം ഏതെങ്കിലും ഓഫീസിന് നൽകുന്ന എത്ര ഉത്തരവുണ്ട്?",
        ),
        derived=True,
    )
    addressed_to_registrar = yes_or_no(
        Text(
            "Was it made to the Registrar of Co-operative Societies himself?",
            "സഹകരണ സംഘം രജിസ്ട്രാർക്കു തന്നെയാണോ അപേക്ഷ നൽകിയത്?",
        ),
        derived=True,
    )
    competent_offices = Declared(
        "text",
        Text(
            "Which offices have the power to register this society (their codes)?",
            "ഈ സംഘം രജിസ്റ്റർ ചെയ്യാൻ അധികാരമുള്ള ഓഫീസുകൾ ഏതെല്ലാം (കോഡ്)?",
        ),
        derived=True,
    )


@kcs.sheet
class Disposal(Sheet, asked_of=OFFICE):
    """When an application came and what became of it (s.7(2) to (4))."""

    received_on = day(Text("When was the application received?", "അപേക്ഷ ലഭിച്ചത് എന്ന്?"), example="2026-01-19")
    disposed = yes_or_no(Text("Has the application been disposed of?", "അപേക്ഷ തീർപ്പാക്കിയോ?"), example=False)
    disposed_on = day(Text("When was it disposed of?", "തീർപ്പാക്കിയത് എന്ന്?"), example="2026-04-19")
    refusal_sent_on = day(
        Text("When was the refusal sent?", "നിരസിക്കൽ ഉത്തരവ് അയച്ചത് എന്ന്?"), example="2026-04-24"
    )
    asked_on = day(
        Text("On which day is the representation to be made?", "ഏത് ദിവസമാണ് നിവേദനം നൽകുക?"),
        example="2026-04-20",
    )


@kcs.sheet
class Certificate(Sheet, asked_of=OFFICE):
    """The certificate of registration (s.8)."""

    society_registered = yes_or_no(Text("Is the society registered?", "സംഘം രജിസ്റ്റർ ചെയ്തതാണോ?"), example=True)
    signed_by_registrar = yes_or_no(
        Text("Did the Registrar sign the certificate?", "സർട്ടിഫിക്കറ്റിൽ സഹകരണ സംഘം രജിസ്ട്രാർ ഒപ്പിട്ടിട്ടുണ്ടോ?"),
        example=True,
    )
    sealed_by_registrar = yes_or_no(Text("Does it bear his seal?", "അതിൽ അദ്ദേഹത്തിന്റെ മുദ്രയുണ്ടോ?"), example=True)
