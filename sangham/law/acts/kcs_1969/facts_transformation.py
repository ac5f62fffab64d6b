"""What ss. 11, 14, 14A, 14B and 15 ask for: resolutions, votes, each person's option, subsidiaries, partnerships.

A member or creditor is known by a serial number. A person who is both is given twice, once in each capacity.
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import OFFICE
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.fact import Quantity, Sheet, collection, day, number, text, word, yes_or_no

SOCIETY = Text("the society, from its books and minutes", "സംഘം, കണക്കും മിനിറ്റ്സും നോക്കി")

CAPACITIES = {
    "member": Text("member", "അംഗം"),
    "creditor": Text("creditor", "സംഘം പണം നൽകാനുള്ളയാൾ"),
}
ANSWERS = {
    "none": Text("said nothing", "മറുപടി നൽകിയില്ല"),
    "assent": Text("gave assent", "സമ്മതം നൽകി"),
    "withdrawal": Text(
        "chose to withdraw shares, deposits or loans", "ഓഹരിയോ നിക്ഷേപമോ വായ്പയോ പിൻവലിക്കാൻ തീരുമാനിച്ചു"
    ),
}
KINDS_OF_CHANGE = {
    "transfer_whole": Text("transfer of all assets and liabilities", "ആസ്തി ബാധ്യതകളുടെ പൂർണ്ണമായ കൈമാറ്റം"),
    "transfer_part": Text("transfer of a part of them", "ആസ്തി ബാധ്യതകളുടെ ഭാഗികമായ കൈമാറ്റം"),
    "division": Text("division", "വിഭജനം"),
    "amalgamation": Text("amalgamation", "സംയോജനം"),
}


@kcs.sheet
class Options(Sheet, asked_of=SOCIETY):
    """Who was served with the notice, and what each answered (ss. 11(2) to (5), 14(4) to (6))."""

    members_and_creditors = collection(
        Text(
            "The members (nominal and associate ones too) and creditors, one by one; of an amalgamation, those of each "
            "society",
            "അംഗങ്ങളും (നാമമാത്ര, അസോസിയേറ്റ് അംഗങ്ങൾ ഉൾപ്പെടെ) സംഘം പണം നൽകാനുള്ളവരും, ഓരോരുത്തരായി; സംയോജനമെങ്കിൽ എല്ലാ സംഘങ്ങളിലെയും",
        ),
        {
            "serial": number(Text("Serial number", "ക്രമനമ്പർ")),
            "capacity": word(Text("As what", "ഏത് നിലയിൽ"), CAPACITIES),
            "served": yes_or_no(Text("Served with the written notice?", "രേഖാമൂലമുള്ള നോട്ടീസ് കിട്ടിയോ?")),
            "served_on": day(Text("When", "എന്ന്")),
            "answer": word(Text("What he or she answered", "എന്ത് മറുപടി നൽകി"), ANSWERS),
            "answered_on": day(Text("When", "എന്ന്")),
            "claim_met": yes_or_no(Text("Has the claim been met in full?", "കിട്ടാനുള്ളത് മുഴുവനും കൊടുത്തോ?")),
            "claim_met_on": day(Text("When", "എന്ന്")),
        },
        example=[
            {"serial": 1, "capacity": "member", "served_on": "2025-10-01", "answer": "none"},
            {"serial": 2, "capacity": "member", "answer": "assent", "answered_on": "2025-10-20"},
            {
                "serial": 3,
                "capacity": "creditor",
                "served_on": "2025-10-04",
                "answer": "withdrawal",
                "answered_on": "2025-11-10",
                "claim_met": True,
                "claim_met_on": "2025-12-08",
            },
        ],
    )
    members_and_creditors_in_all = number(
        Text("How many of them are there in all?", "ആകെ എത്ര പേരുണ്ട്?"), example=3
    )
    persons_unsettled = number(
        Text(
            "How many have neither assented (by word or by silence) nor been paid in full?",
            "സമ്മതിക്കുകയോ (അറിയിച്ചോ മൗനത്താലോ) മുഴുവൻ തുകയും കിട്ടുകയോ ചെയ്യാത്ത എത്ര പേരുണ്ട്?",
        ),
        bounded=True,
        derived=True,
    )
    persons_not_assenting = number(
        Text("How many have not assented, by word or by silence?", "അറിയിച്ചോ മൗനത്താലോ സമ്മതിക്കാത്ത എത്ര പേരുണ്ട്?"),
        bounded=True,
        derived=True,
    )
    options_exercised = number(
        Text("How many have used their option in time?", "സമയത്തിനകം പിൻവലിക്കാൻ തീരുമാനിച്ച എത്ര പേരുണ്ട്?"),
        bounded=True,
        derived=True,
    )
    claims_unmet = number(
        Text("How many of these have not been paid in full?", "അവരിൽ മുഴുവൻ തുക കിട്ടാത്ത എത്ര പേരുണ്ട്?"),
        bounded=True,
        derived=True,
    )
    options_running = number(
        Text("For how many do the two months still run?", "എത്ര പേർക്ക് രണ്ടു മാസം തീർന്നിട്ടില്ല?"),
        bounded=True,
        derived=True,
    )
    settled_since_on = Quantity(
        "day",
        Text(
            "Since which day have all assented or been paid in full?",
            "എല്ലാവരും സമ്മതിക്കുകയോ എല്ലാവർക്കും മുഴുവൻ തുക കിട്ടുകയോ ചെയ്തത് ഏത് ദിവസത്തോടെ?",
        ),
        derived=True,
    )
    option_served_on = day(
        Text("When was the notice served on this person?", "ഈ ആൾക്ക് നോട്ടീസ് കിട്ടിയത് എന്ന്?"), example="2025-11-10"
    )
    option_notice_written = yes_or_no(
        Text("Was the notice in writing?", "നോട്ടീസ് രേഖാമൂലമായിരുന്നോ?"), example=True
    )
    option_used = yes_or_no(
        Text(
            "Has this person used the option of withdrawing shares, deposits or loans?",
            "ഓഹരിയോ നിക്ഷേപമോ വായ്പയോ പിൻവലിക്കാൻ ഈ ആൾ തീരുമാനിച്ചോ?",
        ),
        example=False,
    )
    option_used_on = day(
        Text(
            "On which day was it used, or would it be?",
            "അത് അറിയിച്ചത്, അല്ലെങ്കിൽ അറിയിക്കാൻ ഉദ്ദേശിക്കുന്നത്, ഏത് ദിവസം?",
        ),
        example="2026-01-05",
    )


@kcs.sheet
class Resolution(Sheet, asked_of=SOCIETY):
    """The resolution, its majority, and what it resolves (ss. 11(1), 14 and 14A)."""

    resolution_votes_for = number(
        Text("How many of those present voted for the resolution?", "ഹാജരായവരിൽ എത്ര പേർ അനുകൂലിച്ച് വോട്ട് ചെയ്തു?"),
        example=60,
    )
    resolution_votes_against = number(
        Text(
            "How many voted against it? (Who abstained is not counted.)",
            "എത്ര പേർ എതിർത്ത് വോട്ട് ചെയ്തു? (വോട്ട് ചെയ്യാത്തവരെ കൂട്ടില്ല.)",
        ),
        example=30,
    )
    resolution_at_general_body = yes_or_no(
        Text("Was it passed at a general body meeting?", "പൊതുയോഗത്തിലാണോ പ്രമേയം പാസാക്കിയത്?"), example=True
    )
    resolution_has_all_particulars = yes_or_no(
        Text("Does the resolution contain all particulars?", "പ്രമേയത്തിൽ എല്ലാ വിവരങ്ങളും ഉണ്ടോ?"), example=True
    )
    resolution_moves_assets = yes_or_no(
        Text(
            "Does the resolution involve a transfer of any assets or liabilities?",
            "പ്രമേയപ്രകാരം ഏതെങ്കിലും ആസ്തിയോ ബാധ്യതയോ കൈമാറുന്നുണ്ടോ?",
        ),
        example=True,
    )
    liability_resolution_passed = yes_or_no(
        Text(
            "Has the society passed a resolution to change the form or extent of its members' liability?",
            "അംഗങ്ങളുടെ ബാധ്യതയുടെ രൂപമോ വ്യാപ്തിയോ മാറ്റാൻ സംഘം പ്രമേയം പാസാക്കിയോ?",
        ),
        example=True,
    )
    becomes_unlimited = yes_or_no(
        Text("Would the liability no longer be limited?", "മാറ്റത്തോടെ ബാധ്യത ക്ലിപ്തമല്ലാതാകുമോ?"), example=False
    )
    kind_of_change = word(
        Text("What was resolved?", "എന്താണ് തീരുമാനിച്ചത്?"), KINDS_OF_CHANGE, example="transfer_whole"
    )
    transferee_is_society = yes_or_no(
        Text("Is it a society to which they are transferred?", "കൈമാറിക്കിട്ടുന്നത് ഒരു സഹകരണ സംഘത്തിനാണോ?"),
        example=True,
    )
    societies_after_division = number(
        Text("Into how many societies is it divided?", "എത്ര സംഘങ്ങളായാണ് വിഭജിക്കുന്നത്?"), example=2
    )
    new_society_formed = yes_or_no(
        Text("Do they form a new society?", "അവ ചേർന്ന് പുതിയ സംഘം രൂപീകരിക്കുന്നുണ്ടോ?"), example=True
    )
    new_societies_registered = yes_or_no(
        Text(
            "Has the new society been registered (of a division: have all the new ones)?",
            "പുതിയ സംഘം രജിസ്റ്റർ ചെയ്തോ (വിഭജനമെങ്കിൽ പുതിയവയെല്ലാം)?",
        ),
        example=True,
        asked_of=OFFICE,
    )
    new_societies_registered_on = day(
        Text("When (of several: the last)?", "എന്ന് (പലതെങ്കിൽ അവസാനത്തേത്)?"), example="2026-01-12"
    )
    society_meetings = collection(
        Text(
            "The general body meeting of each of the societies, one by one",
            "ഓരോ സംഘത്തിന്റെയും പൊതുയോഗം, ഓരോന്നായി",
        ),
        {
            "society": text(Text("Which society", "ഏത് സംഘം")),
            "general_body": yes_or_no(Text("Was it a general body meeting?", "പൊതുയോഗമായിരുന്നോ?")),
            "held_on": day(Text("When it was held", "ചേർന്നത് എന്ന്")),
            "votes_for": number(Text("Votes for", "അനുകൂല വോട്ട്")),
            "votes_against": number(Text("Votes against", "എതിർ വോട്ട്")),
            "abstained": number(
                Text("Present and did not vote (not counted)", "ഹാജരായി വോട്ട് ചെയ്യാത്തവർ (കൂട്ടില്ല)")
            ),
            "notice_written": yes_or_no(Text("Was the notice of it in writing?", "നോട്ടീസ് രേഖാമൂലമായിരുന്നോ?")),
            "notice_to_each": yes_or_no(Text("Was each member given notice?", "ഓരോ അംഗത്തിനും നോട്ടീസ് നൽകിയോ?")),
            "notice_on": day(
                Text("When the last of them was given notice", "അവസാനത്തെ അംഗത്തിന് നോട്ടീസ് നൽകിയത് എന്ന്")
            ),
        },
        example=[
            {
                "society": name,
                "general_body": True,
                "held_on": "2025-09-20",
                "votes_for": 40,
                "votes_against": 20,
                "abstained": 5,
                "notice_written": True,
                "notice_to_each": True,
                "notice_on": "2025-09-01",
            }
            for name in ("A", "B")
        ],
    )
    societies_resolving = number(Text("How many societies are they?", "എത്ര സംഘങ്ങളുണ്ട്?"), derived=True)
    societies_short_of_two_thirds = number(
        Text("At how many were two thirds not reached?", "എത്ര സംഘത്തിൽ മൂന്നിൽ രണ്ട് കിട്ടിയില്ല?"),
        bounded=True,
        derived=True,
    )
    societies_short_of_majority = number(
        Text("At how many was there no majority?", "എത്ര സംഘത്തിൽ ഭൂരിപക്ഷം കിട്ടിയില്ല?"),
        bounded=True,
        derived=True,
    )
    societies_short_of_notice = number(
        Text(
            "At how many was not each member given fifteen clear days' notice in writing?",
            "എത്ര സംഘത്തിലാണ് ഒരംഗത്തിനെങ്കിലും പതിനഞ്ച് പൂർണ്ണ ദിവസം മുമ്പ് രേഖാമൂലം നോട്ടീസ് നൽകാതിരുന്നത്?",
        ),
        bounded=True,
        derived=True,
    )
    first_meeting_on = Quantity(
        "day", Text("When was the first of these meetings?", "ഈ യോഗങ്ങളിൽ ആദ്യത്തേത് എന്നായിരുന്നു?"), derived=True
    )
