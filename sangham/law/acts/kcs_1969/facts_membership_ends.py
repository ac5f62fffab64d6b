"""What sections 16A to 19B ask of a member: use of services, meetings, removal, expulsion, nominal rights, inspection."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_membership import SOCIETY
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.fact import Sheet, collection, day, determination, number, word, yes_or_no

MEMBER = Text("the member", "അംഗം")
CONDONED = {
    "general_meeting": Text("the members, in a general meeting", "പൊതുയോഗത്തിൽ അംഗങ്ങൾ"),
    "committee": Text("the committee", "ഭരണസമിതി"),
    "nobody": Text("nobody", "ആരുമില്ല"),
}
ENDED = {
    "committee": Text("the committee", "ഭരണസമിതി"),
    "general_body": Text("the general body", "പൊതുയോഗം"),
    "other": Text("somebody else (president, secretary)", "മറ്റാരെങ്കിലും (പ്രസിഡന്റ്, സെക്രട്ടറി)"),
    "nobody": Text("nobody", "ആരുമില്ല"),
}
WANTED = {
    "dividend": Text("a dividend", "ലാഭവിഹിതം"),
    "profits": Text(
        "a share in the profits in another form (bonus, rebate)", "മറ്റു രൂപത്തിൽ ലാഭത്തിലൊരു പങ്ക് (ബോണസ്, റിബേറ്റ്)"
    ),
    "assets": Text("a share in the assets", "ആസ്തിയിലൊരു പങ്ക്"),
    "committee": Text("to be elected to the committee", "ഭരണസമിതിയിലേക്ക് തിരഞ്ഞെടുക്കപ്പെടാൻ"),
    "vote": Text("a vote", "വോട്ട്"),
    "other": Text("another right or privilege of a member", "അംഗത്തിന്റെ മറ്റൊരു അവകാശം"),
}
INSPECTED = {
    "act": Text("the Act", "നിയമം"),
    "rules": Text("the Rules", "ചട്ടങ്ങൾ"),
    "bye_laws": Text("the bye-laws", "നിയമാവലി"),
    "member_register": Text("the register of members", "അംഗങ്ങളുടെ രജിസ്റ്റർ"),
    "balance_sheet": Text("a balance sheet", "ബാക്കിപത്രം (ബാലൻസ് ഷീറ്റ്)"),
    "accounts": Text("accounts", "കണക്കുകൾ"),
    "minutes": Text("minutes", "മിനിറ്റ്സ്"),
    "other": Text("something else", "മറ്റെന്തെങ്കിലും"),
}


@kcs.sheet
class Participation(Sheet, asked_of=SOCIETY):
    """Use of services and general meetings, and what the committee did about it (s.16A)."""

    services_last_used_on = day(
        Text(
            "When did the member last use the society's services? (If never: the day of admission.)",
            "അംഗം സംഘത്തിന്റെ സേവനം ഒടുവിൽ ഉപയോഗിച്ചത് എന്ന്? (ഒരിക്കലുമില്ലെങ്കിൽ അംഗമായി ചേർന്ന ദിവസം.)",
        ),
        example="2022-05-10",
    )
    years_without_services = number(
        Text(
            "For how many whole years has the member not used the services?",
            "എത്ര പൂർണ്ണ വർഷമായി അംഗം സേവനം ഉപയോഗിച്ചിട്ടില്ല?",
        ),
        derived=True,
    )
    april_years_without_services = number(
        Text(
            "For how many whole years from April to March has the member not used the services?",
            "ഏപ്രിൽ മുതൽ മാർച്ച് വരെയുള്ള എത്ര പൂർണ്ണ വർഷം അംഗം സേവനം ഉപയോഗിക്കാതിരുന്നു?",
        ),
        derived=True,
    )
    minimum_services_prescribed = yes_or_no(
        Text(
            "Do the Rules or the bye-laws prescribe a minimum level of using the services?",
            "സേവനം കുറഞ്ഞത് എത്ര ഉപയോഗിക്കണമെന്ന് ചട്ടങ്ങളിലോ നിയമാവലിയിലോ നിർണ്ണയിച്ചിട്ടുണ്ടോ?",
        ),
        example=False,
    )
    minimum_services = number(
        Text(
            "What is that minimum, as a number? (In the measure in which it is stated: rupees, loans, days.)",
            "ആ കുറഞ്ഞ അളവ് എത്ര? (രൂപയോ വായ്പയോ ദിവസമോ, പറഞ്ഞിട്ടുള്ള അളവിൽ.)",
        ),
    )
    general_meetings = collection(
        Text(
            "The general meetings held while he or she was a member, one by one",
            "അംഗമായിരിക്കെ നടന്ന പൊതുയോഗങ്ങൾ, ഓരോന്നായി",
        ),
        {
            "held_on": day(Text("Held on", "നടന്ന ദിവസം")),
            "attended": yes_or_no(Text("Did the member attend?", "അംഗം പങ്കെടുത്തോ?")),
        },
        example=[
            {"held_on": "2023-09-20", "attended": False},
            {"held_on": "2024-09-21", "attended": False},
            {"held_on": "2025-09-20", "attended": False},
        ],
    )
    meetings_missed_in_a_row = number(
        Text(
            "How many general meetings in a row did the member miss?",
            "തുടർച്ചയായി എത്ര പൊതുയോഗങ്ങളിൽ അംഗം പങ്കെടുത്തില്ല?",
        ),
        bounded=True,
        derived=True,
    )
    absence_condoned_by = word(
        Text("Who condoned that absence?", "പങ്കെടുക്കാതിരുന്നത് മാപ്പാക്കിയത് ആര്?"), CONDONED, example="nobody"
    )
    heard_before_removal = yes_or_no(
        Text(
            "Was the member given an opportunity to make a representation before removal?",
            "നീക്കം ചെയ്യുന്നതിനുമുമ്പ് തന്റെ ഭാഗം ബോധിപ്പിക്കാനുള്ള അവസരം അംഗത്തിന് നൽകിയോ?",
        ),
        example=True,
    )
    removed_by = word(Text("Who removed the member?", "അംഗത്തെ നീക്കം ചെയ്തത് ആര്?"), ENDED, example="committee")


GENERAL_BODY = Text("the general body, which judges it", "തീരുമാനിക്കേണ്ട പൊതുയോഗം")


@kcs.sheet
class Judged(Sheet, asked_of=GENERAL_BODY):
    """What section 17(1) leaves to the general body to judge."""

    acted_adversely = determination(
        Text(
            "Has the member acted adversely to the interests of the society?",
            "അംഗം സംഘത്തിന്റെ താല്പര്യങ്ങൾക്ക് വിരുദ്ധമായി പ്രവർത്തിച്ചോ?",
        ),
        citation="s.17(1)",
        example=True,
    )


@kcs.sheet
class Expulsion(Sheet, asked_of=SOCIETY):
    """The grounds, the meeting and the votes by which a member is expelled (s.17)."""

    persistently_in_default = yes_or_no(
        Text(
            "Does the member persistently default in paying dues?",
            "അംഗം കുടിശ്ശിക അടയ്ക്കുന്നതിൽ തുടർച്ചയായി വീഴ്ച വരുത്തുന്നുണ്ടോ?",
        ),
        example=False,
    )
    broke_bye_laws = yes_or_no(
        Text(
            "Has the member failed to comply with the bye-laws?",
            "അംഗം നിയമാവലിയിലെ വ്യവസ്ഥകൾ പാലിക്കാതിരുന്നോ?",
        ),
        example=False,
    )
    expelled_by = word(
        Text("Who resolved that the member be expelled?", "അംഗത്തെ പുറത്താക്കാൻ തീരുമാനിച്ചത് ആര്?"),
        ENDED,
        example="general_body",
    )
    special_meeting_for_expulsion = yes_or_no(
        Text(
            "Was it at a special meeting convened for that purpose?",
            "ഈ ആവശ്യത്തിനായി വിളിച്ചുചേർത്ത പ്രത്യേക പൊതുയോഗത്തിലാണോ?",
        ),
        example=True,
    )
    votes_for_expulsion = number(
        Text("How many of those present voted to expel?", "ഹാജരായവരിൽ എത്ര പേർ പുറത്താക്കാൻ വോട്ട് ചെയ്തു?"), example=80
    )
    votes_against_expulsion = number(
        Text("How many of those present voted against it?", "ഹാജരായവരിൽ എത്ര പേർ അതിനെതിരെ വോട്ട് ചെയ്തു?"),
        example=20,
    )
    heard_before_expulsion = yes_or_no(
        Text(
            "Was the member given an opportunity to make a representation before expulsion?",
            "പുറത്താക്കുന്നതിനുമുമ്പ് തന്റെ ഭാഗം ബോധിപ്പിക്കാനുള്ള അവസരം അംഗത്തിന് നൽകിയോ?",
        ),
        example=True,
    )
    expulsion_resolved_on = day(
        Text("On which day was the resolution to expel passed?", "പുറത്താക്കാനുള്ള പ്രമേയം പാസാക്കിയത് ഏത് ദിവസം?"),
        example="2026-01-19",
    )
    expulsion_told_on = day(
        Text(
            "On which day was a copy of that resolution communicated to the member?",
            "ആ പ്രമേയത്തിന്റെ പകർപ്പ് അംഗത്തെ അറിയിച്ചത് ഏത് ദിവസം?",
        ),
        example="2026-02-03",
    )
    forfeiture_resolved = yes_or_no(
        Text(
            "Did the general body resolve, with the expulsion, that the member's shares be forfeited?",
            "പുറത്താക്കുന്നതോടൊപ്പം അംഗത്തിന്റെ ഓഹരികൾ കണ്ടുകെട്ടാനും പൊതുയോഗം തീരുമാനിച്ചോ?",
        ),
        example=True,
    )


@kcs.sheet
class Rights(Sheet, asked_of=MEMBER):
    """What a nominal member may have (s.18), and what any member may inspect (s.19B)."""

    right_wanted = word(Text("What does the member want?", "അംഗം ആവശ്യപ്പെടുന്നത് എന്ത്?"), WANTED, example="other")
    bye_laws_give_it = yes_or_no(
        Text(
            "Do the society's bye-laws give that to nominal or associate members?",
            "നാമമാത്ര അംഗങ്ങൾക്കും അസോസിയേറ്റ് അംഗങ്ങൾക്കും സംഘത്തിന്റെ നിയമാവലി അത് നൽകുന്നുണ്ടോ?",
        ),
        example=True,
    )
    inspects_as_member = yes_or_no(
        Text(
            "Is the one who wants to inspect a member (a nominal one too)?",
            "പരിശോധിക്കാൻ ആവശ്യപ്പെടുന്നയാൾ അംഗമാണോ (നാമമാത്ര അംഗമായാലും മതി)?",
        ),
        example=True,
    )
    inspects_what = word(
        Text("What does the member want to inspect?", "എന്താണ് പരിശോധിക്കേണ്ടത്?"), INSPECTED, example="bye_laws"
    )
    balance_sheet_latest_audited = yes_or_no(
        Text("Is it the latest audited balance sheet?", "ഓഡിറ്റ് ചെയ്ത ഏറ്റവും പുതിയ ബാക്കിപത്രമാണോ?"), example=True
    )
    accounts_own_transactions = yes_or_no(
        Text(
            "Are they the accounts of the member's own transactions only?",
            "അംഗത്തിന്റെ സ്വന്തം ഇടപാടുകളുടെ മാത്രം കണക്കുകളാണോ?",
        ),
        example=True,
    )
    inspects_at_reasonable_time = yes_or_no(
        Text("Is it at a reasonable time of day?", "ന്യായമായ സമയത്താണോ?"), example=True
    )
    inspects_at_registered_address = yes_or_no(
        Text("Is it at the society's registered address?", "സംഘത്തിന്റെ രജിസ്റ്റർ ചെയ്ത മേൽവിലാസത്തിലാണോ?"),
        example=True,
    )
