"""What ss. 8(2), 8A, 9, 9A and 10 ask for: lost certificates, affiliation, the name and where it stands."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import OFFICE, REGISTRAR
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.fact import Sheet, collection, day, determination, number, text, yes_or_no

SOCIETY = Text("the society", "സംഘം")


@kcs.sheet
class LostCertificate(Sheet, asked_of=REGISTRAR):
    """A certificate in place of one that is lost (s.8(2))."""

    certificate_irrecoverably_lost = determination(
        Text(
            "Is the original certificate of registration irrecoverably lost?",
            "രജിസ്ട്രേഷൻ സർട്ടിഫിക്കറ്റിന്റെ അസ്സൽ വീണ്ടെടുക്കാനാവാത്തവിധം നഷ്ടപ്പെട്ടോ?",
        ),
        citation="s.8(2)",
        example=True,
    )
    duplicate_impossible = determination(
        Text(
            "Can no duplicate be issued, because the files or records of the registration were lost afterwards?",
            "രജിസ്ട്രേഷൻ സംബന്ധിച്ച ഫയലോ രേഖകളോ പിന്നീട് നഷ്ടപ്പെട്ടതിനാൽ ഡ്യൂപ്ലിക്കേറ്റ് നൽകാൻ കഴിയാതെ വന്നോ?",
        ),
        citation="s.8(2)",
        example=True,
    )
    registration_number_and_date_found = yes_or_no(
        Text(
            "Do the audit certificate and the records still with the Registrar show the registration number and the "
            "date of registration?",
            "ഓഡിറ്റ് സർട്ടിഫിക്കറ്റിലും സഹകരണ സംഘം രജിസ്ട്രാറുടെ പക്കൽ ബാക്കിയുള്ള രേഖകളിലും രജിസ്റ്റർ നമ്പറും രജിസ്റ്റർ ചെയ്ത തീയതിയും ഉണ്ടോ?",
        ),
        example=True,
    )


@kcs.sheet
class Affiliation(Sheet, asked_of=SOCIETY):
    """The application for affiliation, and what the apex or central society did with it (s.8A)."""

    affiliation_sought_as_prescribed = yes_or_no(
        Text(
            "Was affiliation applied for within the time and in the manner that the Rules prescribe? (What they "
            "prescribe is not held here.)",
            "ചട്ടങ്ങളിൽ നിർണ്ണയിക്കപ്പെട്ട സമയത്തും രീതിയിലുമാണോ അഫിലിയേഷന് അപേക്ഷിച്ചത്? (ചട്ടങ്ങളുടെ പാഠം ഇവിടെയില്ല.)",
        ),
        example=True,
    )
    affiliation_received_on = day(
        Text(
            "On which day did the apex or central society receive the application (by proof of its receipt)?",
            "അപ്പെക്സ് സംഘത്തിനോ സെൻട്രൽ സംഘത്തിനോ അപേക്ഷ ലഭിച്ചത് എന്ന് (ലഭിച്ചതിന്റെ തെളിവനുസരിച്ച്)?",
        ),
        example="2025-11-03",
    )
    affiliation_decided = yes_or_no(
        Text(
            "Has the apex or central society decided on the application?",
            "അപ്പെക്സ് സംഘമോ സെൻട്രൽ സംഘമോ അപേക്ഷയിൽ തീരുമാനമെടുത്തോ?",
        ),
        example=True,
    )
    affiliation_decided_on = day(Text("When did it decide?", "തീരുമാനമെടുത്തത് എന്ന്?"), example="2025-12-01")
    affiliation_granted = yes_or_no(Text("Did it give affiliation?", "അഫിലിയേഷൻ നൽകിയോ?"), example=True)
    affiliation_rejection_received_on = day(
        Text("When did the society receive the order of rejection?", "നിരസിച്ച ഉത്തരവ് സംഘത്തിന് കിട്ടിയത് എന്ന്?"),
        example="2025-12-03",
    )
    affiliation_appeal_filed_on = day(
        Text(
            "On which day is, or was, the appeal filed before the Registrar?",
            "സഹകരണ സംഘം രജിസ്ട്രാർ മുമ്പാകെ അപ്പീൽ നൽകുന്നത്, അല്ലെങ്കിൽ നൽകിയത്, ഏത് ദിവസം?",
        ),
        example="2025-12-20",
    )
    affiliation_appeal_received_on = day(
        Text("When did the Registrar receive the appeal?", "സഹകരണ സംഘം രജിസ്ട്രാർക്ക് അപ്പീൽ ലഭിച്ചത് എന്ന്?"),
        example="2025-12-22",
    )
    affiliation_appeal_disposed_on = day(
        Text("When did the Registrar dispose of the appeal?", "സഹകരണ സംഘം രജിസ്ട്രാർ അപ്പീൽ തീർപ്പാക്കിയത് എന്ന്?"),
        example="2026-01-15",
    )


@kcs.sheet
class Name(Sheet, asked_of=SOCIETY):
    """The name: where it stands (s.9A), and what follows a change of it (s.10)."""

    betters_members_and_public = determination(
        Text(
            "Is the measure for the economic and social betterment of the society's members and the general public?",
            "സംഘത്തിന്റെ അംഗങ്ങളുടെയും പൊതുജനങ്ങളുടെയും സാമ്പത്തികവും സാമൂഹികവുമായ ഉന്നമനത്തിനുള്ളതാണോ ഈ നടപടി?",
        ),
        citation="s.9 proviso",
        example=True,
    )
    places_of_business = collection(
        Text(
            "Every office, and every place where the society does business, one by one",
            "സംഘത്തിന്റെ ഓഫീസുകളും ഇടപാട് നടത്തുന്ന സ്ഥലങ്ങളും, ഓരോന്നായി",
        ),
        {
            "place": text(Text("Which place", "ഏത് സ്ഥലം")),
            "name": yes_or_no(Text("The society's name is outside?", "പുറത്ത് സംഘത്തിന്റെ പേരുണ്ടോ?")),
            "register_number": yes_or_no(Text("Its register number?", "രജിസ്റ്റർ നമ്പറുണ്ടോ?")),
            "address": yes_or_no(
                Text("The address of its registered office?", "രജിസ്റ്റർ ചെയ്ത ഓഫീസിന്റെ മേൽവിലാസമുണ്ടോ?")
            ),
            "conspicuous": yes_or_no(Text("In a conspicuous position?", "എളുപ്പം കാണാവുന്നിടത്താണോ?")),
            "legible": yes_or_no(
                Text("In letters that members read easily?", "അംഗങ്ങൾക്ക് എളുപ്പം വായിക്കാവുന്ന അക്ഷരത്തിലാണോ?")
            ),
            "vernacular": yes_or_no(Text("In the vernacular?", "പ്രാദേശിക ഭാഷയിലുണ്ടോ?")),
            "english": yes_or_no(Text("In English?", "ഇംഗ്ലീഷിലുണ്ടോ?")),
        },
        example=[
            dict.fromkeys(
                ("name", "register_number", "address", "conspicuous", "legible", "vernacular", "english"),
                True,
            )
        ],
    )
    places_not_showing_the_name = number(
        Text(
            "At how many of these places is something wanting on the outside?",
            "ഇവയിൽ എത്രയിടത്താണ് പുറത്ത് എഴുതേണ്ടതിൽ കുറവുള്ളത്?",
        ),
        bounded=True,
        derived=True,
    )
    name_engraved_on_seal = yes_or_no(
        Text(
            "Is the name engraved in legible characters on the society's seal?",
            "സംഘത്തിന്റെ മുദ്രയിൽ വായിക്കാവുന്ന അക്ഷരത്തിൽ പേര് കൊത്തിയിട്ടുണ്ടോ?",
        ),
        example=True,
    )
    seal_bears_common_emblem = yes_or_no(
        Text("Does the seal bear the common emblem?", "മുദ്രയിൽ പൊതു എംബ്ലം ഉണ്ടോ?"), example=True
    )
    letters_bear_name_and_address = yes_or_no(
        Text(
            "Do all its business letters, bill heads, letter paper, notices and other official publications bear its "
            "name and the address of its registered office?",
            "സംഘത്തിന്റെ കത്തുകൾ, ബിൽ തലക്കെട്ടുകൾ, ലെറ്റർ പേപ്പർ, നോട്ടീസുകൾ, മറ്റ് ഔദ്യോഗിക പ്രസിദ്ധീകരണങ്ങൾ എന്നിവയിലെല്ലാം പേരും രജിസ്റ്റർ ചെയ്ത ഓഫീസിന്റെ മേൽവിലാസവും ഉണ്ടോ?",
        ),
        example=True,
    )
    bills_and_receipts_bear_name = yes_or_no(
        Text(
            "Do all its cheques, bills of exchange, notes, orders for money or goods, invoices, receipts and letters "
            "of credit bear its name?",
            "സംഘത്തിന്റെ ചെക്കുകൾ, വിനിമയ ബില്ലുകൾ, പ്രോമിസറി നോട്ടുകൾ, പണത്തിനോ സാധനത്തിനോ ഉള്ള ഓർഡറുകൾ, ഇൻവോയ്സുകൾ, രസീതുകൾ, ലെറ്റർ ഓഫ് ക്രെഡിറ്റ് എന്നിവയിലെല്ലാം പേരുണ്ടോ?",
        ),
        example=True,
    )
    new_name_entered = yes_or_no(
        Text(
            "Is the new name entered in the register in place of the former one?",
            "രജിസ്റ്ററിൽ പഴയ പേരിന്റെ സ്ഥാനത്ത് പുതിയ പേര് ചേർത്തോ?",
        ),
        example=True,
        asked_of=OFFICE,
    )
    certificate_shows_new_name = yes_or_no(
        Text("Has the certificate of registration been amended?", "രജിസ്ട്രേഷൻ സർട്ടിഫിക്കറ്റ് തിരുത്തിയോ?"),
        example=True,
        asked_of=OFFICE,
    )
    could_proceed_in_former_name = yes_or_no(
        Text(
            "Could the proceeding have been begun or continued, by or against the society, in its former name?",
            "പഴയ പേരിലായിരുന്നെങ്കിൽ സംഘത്തിനോ സംഘത്തിനെതിരെയോ ഈ കേസ് തുടങ്ങാനോ തുടരാനോ കഴിയുമായിരുന്നോ?",
        ),
        example=True,
    )
