"""What ss. 12 and 13 ask for: the amendment of bye-laws, who is consulted, what became of the application.

`asked_for_on` is the day for which an answer is wanted, also in ss. 8A, 11, 14 and 15: what has happened by then.
When the application came and was disposed of is asked by `Disposal`, as for a registration.
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import OFFICE, REGISTRAR
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.fact import Sheet, day, determination, word, yes_or_no

APPLIED_TO = {
    "registrar": Text("the Registrar of Co-operative Societies himself", "സഹകരണ സംഘം രജിസ്ട്രാർ തന്നെ"),
    "department": Text(
        "a Joint or Assistant Registrar, who acts with his powers",
        "അദ്ദേഹത്തിന്റെ അധികാരമുള്ള ജോയിന്റ് രജിസ്ട്രാർ, അസിസ്റ്റന്റ് രജിസ്ട്രാർ",
    ),
    "general_manager": Text(
        "the General Manager of a District Industries Centre", "ജില്ലാ വ്യവസായ കേന്ദ്രം ജനറൽ മാനേജർ"
    ),
    "director": Text("the Director of Industries and Commerce", "വ്യവസായ വാണിജ്യ ഡയറക്ടർ"),
    "other": Text(
        "an official of another department, who acts with his powers",
        "അദ്ദേഹത്തിന്റെ അധികാരമുള്ള മറ്റൊരു വകുപ്പിലെ ഉദ്യോഗസ്ഥൻ",
    ),
}
REPRESENTED_TO = {
    "registrar": Text("the Registrar of Co-operative Societies", "സഹകരണ സംഘം രജിസ്ട്രാർ"),
    "conferred": Text(
        "another official on whom the Registrar's powers are conferred (as the Director, after a General Manager)",
        "സഹകരണ സംഘം രജിസ്ട്രാറുടെ അധികാരം ലഭിച്ച മറ്റൊരു ഉദ്യോഗസ്ഥൻ (ജനറൽ മാനേജർക്കു മുകളിൽ ഡയറക്ടർ പോലെ)",
    ),
    "government": Text("the Government", "സർക്കാർ"),
}


@kcs.sheet
class AskedFor(Sheet, asked_of=OFFICE):
    """The day for which something is asked that takes effect in time."""

    asked_for_on = day(
        Text(
            "For which day is the answer wanted? (What has happened by then counts.)",
            "ഏത് ദിവസത്തെ സ്ഥിതിയാണ് അറിയേണ്ടത്? (അതുവരെ നടന്നതെല്ലാം കണക്കാക്കും.)",
        ),
        example="2026-01-19",
    )


@kcs.sheet
class Amendment(Sheet, asked_of=OFFICE):
    """The amendment: what it changes, and whether it stands (ss. 12 and 13)."""

    amendment_by_society = yes_or_no(
        Text(
            "Did the society itself make the amendment, and apply for its registration?",
            "സംഘം തന്നെ ഭേദഗതി വരുത്തി രജിസ്ട്രേഷന് അപേക്ഷിച്ചതാണോ?",
        ),
        example=True,
    )
    amendment_changes_name = yes_or_no(
        Text("Does the amendment change the society's name?", "ഭേദഗതി സംഘത്തിന്റെ പേര് മാറ്റുന്നുണ്ടോ?"), example=True
    )
    amendment_changes_objects = yes_or_no(
        Text("Does it change the objects?", "ഉദ്ദേശ്യങ്ങൾ മാറ്റുന്നുണ്ടോ?"), example=False
    )
    amendment_changes_area = yes_or_no(
        Text("Does it change the area of operation?", "പ്രവർത്തനപരിധി മാറ്റുന്നുണ്ടോ?"), example=False
    )
    amendment_changes_liability = yes_or_no(
        Text(
            "Does it change the form or extent of the members' liability?",
            "അംഗങ്ങളുടെ ബാധ്യതയുടെ രൂപമോ വ്യാപ്തിയോ മാറ്റുന്നുണ്ടോ?",
        ),
        example=False,
    )
    amendment_registered = yes_or_no(
        Text("Has the amendment been registered?", "ഭേദഗതി രജിസ്റ്റർ ചെയ്തോ?"), example=True
    )
    amendment_registered_on = day(
        Text("When was the amendment registered?", "ഭേദഗതി രജിസ്റ്റർ ചെയ്തത് എന്ന്?"), example="2025-12-10"
    )
    amendment_names_a_day = yes_or_no(
        Text(
            "Does the amendment say that it comes into operation on a particular day?",
            "ഏതു ദിവസം മുതൽ നടപ്പാകുമെന്ന് ഭേദഗതിയിൽത്തന്നെ പറയുന്നുണ്ടോ?",
        ),
        example=True,
    )
    amendment_named_on = day(Text("On which day?", "ഏത് ദിവസം?"), example="2026-01-01")
    amendment_certificate_signed = yes_or_no(
        Text(
            "Did the Registrar sign the certificate of registration of the amendment?",
            "ഭേദഗതി രജിസ്റ്റർ ചെയ്തതിന്റെ സർട്ടിഫിക്കറ്റിൽ സഹകരണ സംഘം രജിസ്ട്രാർ ഒപ്പിട്ടിട്ടുണ്ടോ?",
        ),
        example=True,
    )
    amendment_certificate_sealed = yes_or_no(
        Text("Does that certificate bear his seal?", "ആ സർട്ടിഫിക്കറ്റിൽ അദ്ദേഹത്തിന്റെ മുദ്രയുണ്ടോ?"), example=True
    )
    amendment_applied_to = word(
        Text(
            "To whom did the society apply for registration of the amendment?",
            "ഭേദഗതി രജിസ്റ്റർ ചെയ്യാൻ സംഘം അപേക്ഷിച്ചത് ആർക്ക്?",
        ),
        APPLIED_TO,
        example="department",
    )
    amendment_represented_to = word(
        Text("To whom does it make the representation?", "ആർക്കാണ് നിവേദനം നൽകുന്നത്?"),
        REPRESENTED_TO,
        example="registrar",
    )


@kcs.sheet
class Consulted(Sheet, asked_of=REGISTRAR):
    """What the Registrar determines before he registers an amendment, and whom he consults (s.12(2))."""

    amendment_complies_with_rules = determination(
        Text(
            "Does the application to register the amendment comply with the Act and the Rules? (The Rules are not "
            "held here.)",
            "ഭേദഗതി രജിസ്റ്റർ ചെയ്യാനുള്ള അപേക്ഷ നിയമവും ചട്ടങ്ങളും പാലിക്കുന്നുണ്ടോ? (ചട്ടങ്ങളുടെ പാഠം ഇവിടെയില്ല.)",
        ),
        citation="s.12(2)",
        example=True,
    )
    state_union_consulted = yes_or_no(
        Text("Has the State Co-operative Union been consulted?", "സംസ്ഥാന സഹകരണ യൂണിയനുമായി കൂടിയാലോചിച്ചോ?"),
        example=True,
    )
    circle_union_consulted = yes_or_no(
        Text("Has the circle co-operative union been consulted?", "സർക്കിൾ സഹകരണ യൂണിയനുമായി കൂടിയാലോചിച്ചോ?"),
        example=True,
    )
    indebted_to_financing_bank = yes_or_no(
        Text("Is the society indebted to the financing bank?", "ഫിനാൻസിംഗ് ബാങ്കിന് സംഘം പണം കൊടുക്കാനുണ്ടോ?"),
        example=True,
        asked_of=OFFICE,
    )
    financing_bank_consulted = yes_or_no(
        Text("Has the financing bank been consulted?", "ഫിനാൻസിംഗ് ബാങ്കുമായി കൂടിയാലോചിച്ചോ?"), example=True
    )
