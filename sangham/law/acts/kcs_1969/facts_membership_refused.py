"""What section 16(2) to (3) asks: on what ground admission is refused, and what became of an application and when."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_membership import JOINING, SOCIETY
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.fact import Quantity, Sheet, day, word, yes_or_no

BIRTH_OR_FAITH = ("religion", "race", "community", "caste", "sect", "denomination")
GROUNDS = {
    "religion": Text("religion", "മതം"),
    "race": Text("race", "വംശം"),
    "community": Text("community", "സമുദായം"),
    "caste": Text("caste", "ജാതി"),
    "sect": Text("sect", "ഉപവിഭാഗം"),
    "denomination": Text("denomination", "മതവിഭാഗം (സഭ)"),
    "not_qualified": Text("section 16(1) does not let the person in", "16(1)-ാം വകുപ്പ് അനുവദിക്കാത്ത ആളാണ്"),
    "year_not_over": Text(
        "a year since removal or expulsion is not over", "നീക്കം ചെയ്തിട്ടോ പുറത്താക്കിയിട്ടോ ഒരു വർഷം തികഞ്ഞിട്ടില്ല"
    ),
    "other": Text("something else", "മറ്റെന്തെങ്കിലും"),
}
DECISIONS = {
    "none": Text("no decision yet", "ഇതുവരെ തീരുമാനമില്ല"),
    "admitted": Text("admitted", "അംഗമായി ചേർത്തു"),
    "refused": Text("refused", "നിരസിച്ചു"),
}
ASKED = {
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
REPRESENTED = {
    "registrar": Text("the Registrar of Co-operative Societies", "സഹകരണ സംഘം രജിസ്ട്രാർ"),
    "conferred": Text(
        "another official on whom the Registrar's powers are conferred (as the Director, after a General Manager)",
        "സഹകരണ സംഘം രജിസ്ട്രാറുടെ അധികാരം ലഭിച്ച മറ്റൊരു ഉദ്യോഗസ്ഥൻ (ജനറൽ മാനേജർക്കു മുകളിൽ ഡയറക്ടർ പോലെ)",
    ),
    "government": Text("the Government", "സർക്കാർ"),
}


@kcs.sheet
class Refusal(Sheet, asked_of=SOCIETY):
    """Why admission is refused, and how that was told (s.16(2) and (3))."""

    refusal_ground = word(
        Text("On what ground is admission refused?", "എന്തു കാരണത്താലാണ് അംഗത്വം നിരസിക്കുന്നത്?"),
        GROUNDS,
        example="not_qualified",
    )
    refusal_merely_on_it = yes_or_no(Text("Is that the only ground?", "അത് മാത്രമാണോ കാരണം?"), example=True)
    society_for_scheduled_castes_or_tribes = yes_or_no(
        Text(
            "Was the society formed for the benefit of the Scheduled Castes or the Scheduled Tribes?",
            "പട്ടികജാതിക്കാരുടെയോ പട്ടികവർഗ്ഗക്കാരുടെയോ പ്രയോജനത്തിനായി രൂപീകരിച്ച സംഘമാണോ?",
        ),
        example=False,
    )
    membership_refusal_reasons_told = yes_or_no(
        Text(
            "Were the reasons told together with the decision that refused admission?",
            "അംഗത്വം നിരസിച്ച തീരുമാനത്തോടൊപ്പം കാരണങ്ങളും അറിയിച്ചോ?",
        ),
        example=True,
    )
    membership_refusal_told_on = day(
        Text(
            "On which day was the refusal of admission told to the applicant?",
            "അംഗത്വം നിരസിച്ച വിവരം അപേക്ഷിച്ചയാളെ അറിയിച്ചത് ഏത് ദിവസം?",
        ),
        example="2026-03-20",
    )


@kcs.sheet
class Undecided(Sheet, asked_of=JOINING):
    """An application for membership and its days (s.16(2) to (2B))."""

    membership_applied_on = day(
        Text(
            "On which day did the society receive the application for membership?",
            "അംഗത്വത്തിനുള്ള അപേക്ഷ സംഘത്തിന് ലഭിച്ചത് ഏത് ദിവസം?",
        ),
        example="2026-01-19",
    )
    membership_decision = word(
        Text("What did the society decide on it?", "അതിൽ സംഘം എന്തു തീരുമാനിച്ചു?"), DECISIONS, example="none"
    )
    membership_decided_on = day(
        Text("On which day did the society decide on it?", "സംഘം അതിൽ തീരുമാനമെടുത്തത് ഏത് ദിവസം?"),
        example="2026-03-10",
    )
    registrar_asked_in_writing = yes_or_no(
        Text(
            "Is the Registrar asked in writing to determine the membership?",
            "അംഗത്വം തീരുമാനിക്കാൻ സഹകരണ സംഘം രജിസ്ട്രാറോട് രേഖാമൂലം ആവശ്യപ്പെടുന്നുണ്ടോ?",
        ),
        example=True,
    )
    registrar_asked_on = day(
        Text(
            "On which day does the Registrar receive that written request?",
            "രേഖാമൂലമുള്ള ആ ആവശ്യം സഹകരണ സംഘം രജിസ്ട്രാർക്ക് ലഭിക്കുന്നത് ഏത് ദിവസം?",
        ),
        example="2026-03-20",
    )
    registrar_asked = word(
        Text("Who was asked as the Registrar?", "സഹകരണ സംഘം രജിസ്ട്രാർ എന്ന നിലയിൽ ആരോടാണ് ആവശ്യപ്പെട്ടത്?"),
        ASKED,
        example="department",
    )
    registrar_determined = yes_or_no(
        Text(
            "Has the one who was asked determined whether membership is to be given?",
            "അംഗത്വം നൽകണോ എന്ന് ആവശ്യം ലഭിച്ചയാൾ തീരുമാനിച്ചോ?",
        ),
        example=False,
    )
    membership_represented_on = day(
        Text(
            "On which day is the representation about the membership made?",
            "അംഗത്വത്തെക്കുറിച്ചുള്ള നിവേദനം നൽകുന്നത് ഏത് ദിവസം?",
        ),
        example="2026-04-21",
    )
    membership_represented_to = word(
        Text(
            "Before whom is the representation about the membership made?",
            "അംഗത്വത്തെക്കുറിച്ചുള്ള നിവേദനം ആരുടെ മുമ്പാകെയാണ്?",
        ),
        REPRESENTED,
        example="registrar",
    )
    society_decides_by = Quantity(
        "day",
        Text(
            "By which day must the society have decided on the application for membership?",
            "അംഗത്വത്തിനുള്ള അപേക്ഷയിൽ സംഘം ഏത് ദിവസത്തിനകം തീരുമാനമെടുക്കണം?",
        ),
        derived=True,
    )
    registrar_determines_by = Quantity(
        "day",
        Text(
            "By which day must the Registrar, once asked, have determined the membership?",
            "ആവശ്യം ലഭിച്ച സഹകരണ സംഘം രജിസ്ട്രാർ ഏത് ദിവസത്തിനകം അംഗത്വം തീരുമാനിക്കണം?",
        ),
        derived=True,
    )
