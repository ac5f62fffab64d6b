"""What sections 22 to 26 ask for: one holder and one holding, one share that moves, one who died or left.

Money is in paise. A portion is so many parts of so many, and is compared by multiplying: no fraction is rounded.
"""

from __future__ import annotations

from collections.abc import Mapping

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_voting import RULES, SOCIETY
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.fact import Quantity, Sheet, day, determination, number, word, yes_or_no

COMMITTEE = Text("the committee, which decides it", "തീരുമാനിക്കേണ്ട ഭരണസമിതി")
CLAIMANT = Text("the person who claims, and the society", "അവകാശം ഉന്നയിക്കുന്നയാളും സംഘവും")
LEAVER = Text(
    "the past member or the estate, and the society", "മുൻ അംഗമോ മരിച്ചയാളുടെ സ്വത്തിന്റെ അവകാശികളോ, ഒപ്പം സംഘവും"
)

HOLDERS = {
    "individual": Text("an individual", "വ്യക്തി"),
    "government": Text("the Government", "സർക്കാർ"),
    "board": Text(
        "a Board, Committee or Corporation, statutory or not",
        "നിയമപ്രകാരമുള്ളതോ അല്ലാത്തതോ ആയ ബോർഡ്, സമിതി, കോർപ്പറേഷൻ",
    ),
    "society": Text("another society", "മറ്റൊരു സംഘം"),
    "local_body": Text("a local self government", "തദ്ദേശ സ്വയംഭരണ സ്ഥാപനം"),
    "other_body": Text("another body of persons", "മറ്റൊരു സംഘടന"),
}
GROUNDS = {
    "own_wish": Text("the member's own wish", "അംഗത്തിന്റെ സ്വന്തം ആവശ്യം"),
    "option_s11": Text(
        "the option on a change of liability, section 11(2)", "ബാധ്യത മാറ്റുമ്പോൾ 11(2)-ാം വകുപ്പ് നൽകുന്ന അവസരം"
    ),
    "option_s14": Text(
        "the option on a transfer, division or amalgamation, section 14(4)",
        "കൈമാറ്റം, വിഭജനം, സംയോജനം എന്നിവയിൽ 14(4)-ാം വകുപ്പ് നൽകുന്ന അവസരം",
    ),
    "death_s25": Text(
        "the member's death, the value being required, section 25(2)",
        "അംഗത്തിന്റെ മരണശേഷം 25(2)-ാം വകുപ്പനുസരിച്ച് വില ആവശ്യപ്പെടൽ",
    ),
}
DONE = {
    "share_transferred": Text("transferred the share", "ഓഹരി കൈമാറി"),
    "value_paid": Text("paid the share's value", "ഓഹരിയുടെ വില നൽകി"),
    "other_money_paid": Text("paid other money due to the one who died", "മരിച്ചയാൾക്ക് കിട്ടാനുള്ള മറ്റു പണം നൽകി"),
}


@kcs.sheet
class Holding(Sheet, asked_of=SOCIETY):
    """One member's shares against the society's share capital (s.22)."""

    holder_kind = word(
        Text("What is the member who is to hold the shares?", "ഓഹരി കൈവശം വയ്ക്കേണ്ട അംഗം ആരാണ്?"),
        HOLDERS,
        example="individual",
    )
    holder_approved = yes_or_no(
        Text(
            "Has the Government approved this body for holding more?",
            "കൂടുതൽ ഓഹരി കൈവശം വയ്ക്കാൻ ഈ സ്ഥാപനത്തെ സർക്കാർ അംഗീകരിച്ചിട്ടുണ്ടോ?",
        ),
        example=False,
    )
    shares_held = number(
        Text(
            "What is the value of the shares already held? (in paise)",
            "ഇപ്പോൾ കൈവശമുള്ള ഓഹരികളുടെ വില എത്ര? (പൈസയിൽ)",
        ),
        example=1_000_00,
    )
    shares_allotted = number(
        Text(
            "What is the value of the new shares to be allotted? (in paise; 0 where none)",
            "പുതുതായി അനുവദിക്കുന്ന ഓഹരികളുടെ വില എത്ര? (പൈസയിൽ; ഇല്ലെങ്കിൽ 0)",
        ),
        example=0,
    )
    shares_transferred = number(
        Text(
            "What is the value of the shares that come by transfer? (in paise; 0 where none)",
            "കൈമാറ്റത്തിലൂടെ കിട്ടുന്ന ഓഹരികളുടെ വില എത്ര? (പൈസയിൽ; ഇല്ലെങ്കിൽ 0)",
        ),
        example=0,
    )
    share_capital = number(
        Text(
            "What is the society's total share capital, before that? (in paise)",
            "അതിനുമുമ്പ് സംഘത്തിന്റെ ആകെ ഓഹരി മൂലധനം എത്ര? (പൈസയിൽ)",
        ),
        example=1_00_000_00,
    )
    higher_maximum_notified = yes_or_no(
        Text(
            "Has the Government notified a higher maximum for this class of societies?",
            "ഈ തരം സംഘങ്ങൾക്ക് സർക്കാർ കൂടുതൽ ഉയർന്ന പരിധി വിജ്ഞാപനം ചെയ്തിട്ടുണ്ടോ?",
        ),
        example=False,
    )
    notified_parts = number(
        Text("The notified maximum: how many parts,", "വിജ്ഞാപനം ചെയ്ത പരിധി: എത്ര ഭാഗം,"), example=1
    )
    notified_of = number(Text("of how many? (1 of 4: a quarter)", "എത്രയിൽ? (4-ൽ 1: നാലിലൊന്ന്)"), example=4)


@kcs.sheet
class HoldingPrescribed(Sheet, asked_of=RULES):
    """The portion that the Rules prescribe; the figure is not in the sources."""

    portion_parts = number(
        Text("The prescribed portion: how many parts,", "നിർണ്ണയിക്കപ്പെട്ട പരിധി: എത്ര ഭാഗം,"), example=1
    )
    portion_of = number(Text("of how many? (1 of 5: a fifth)", "എത്രയിൽ? (5-ൽ 1: അഞ്ചിലൊന്ന്)"), example=5)


@kcs.sheet
class Moving(Sheet, asked_of=SOCIETY):
    """A share that is transferred or withdrawn (ss. 23, 24)."""

    share_acquired_on = day(
        Text("Since when has the member held the share?", "അംഗം ഈ ഓഹരി കൈവശം വയ്ക്കുന്നത് എന്നുമുതൽ?"),
        example="2020-01-06",
    )
    share_free_on = Quantity(
        "day",
        Text("On which day are the three years of holding complete?", "കൈവശം വച്ച് മൂന്നു വർഷം തികയുന്നത് ഏതു ദിവസം?"),
        derived=True,
    )
    share_moved_on = Quantity(
        "day",
        Text(
            "On which day is it transferred or withdrawn? (The day that matters, unless another is given.)",
            "കൈമാറുന്നതോ പിൻവലിക്കുന്നതോ എന്ന്? (മറ്റൊന്നു നൽകിയില്ലെങ്കിൽ ബാധകമായ ദിവസം തന്നെ.)",
        ),
        derived=True,
    )
    transfer_approved = yes_or_no(
        Text("Has the committee approved the transfer?", "ഓഹരി കൈമാറ്റം ഭരണസമിതി അംഗീകരിച്ചോ?"), example=True
    )
    withdrawal_ground = word(
        Text("On what ground is the share withdrawn?", "ഓഹരി പിൻവലിക്കുന്നത് എന്തിന്റെ പേരിൽ?"),
        GROUNDS,
        example="own_wish",
    )
    withdrawal_by_bye_laws = yes_or_no(
        Text("Do the bye-laws allow the withdrawal?", "നിയമാവലി ഈ പിൻവലിക്കൽ അനുവദിക്കുന്നുണ്ടോ?"), example=True
    )


@kcs.sheet
class AfterDeath(Sheet, asked_of=CLAIMANT):
    """Who claims what was a member's who died (s.25)."""

    member_until_death = yes_or_no(
        Text(
            "Was the one who died a member until death (and not removed, expelled or gone before)?",
            "മരിച്ചയാൾ മരണം വരെ അംഗമായിരുന്നോ (അതിനുമുമ്പ് നീക്കം ചെയ്യപ്പെടുകയോ പുറത്താക്കപ്പെടുകയോ പിൻവാങ്ങുകയോ ചെയ്തിട്ടില്ലേ)?",
        ),
        example=True,
    )
    nomination_made = yes_or_no(
        Text(
            "Had the member nominated somebody, as the Rules or the bye-laws ask?",
            "ചട്ടങ്ങളോ നിയമാവലിയോ പറയുന്നതുപോലെ അംഗം ആരെയെങ്കിലും നോമിനിയായി വച്ചിരുന്നോ?",
        ),
        example=True,
    )
    claimant_is_nominee = yes_or_no(Text("Is this person the nominee?", "ഈ ആളാണോ നോമിനി?"), example=True)
    claimant_admitted = yes_or_no(
        Text("Has this person been admitted as a member?", "ഈ ആളെ അംഗമായി പ്രവേശിപ്പിച്ചോ?"), example=True
    )
    claimant_is_minor = yes_or_no(
        Text("Is this person under eighteen?", "ഈ ആൾക്ക് പതിനെട്ട് തികയാത്തതാണോ?"), example=False
    )
    claimant_of_unsound_mind = yes_or_no(
        Text("Is this person of unsound mind?", "ഈ ആൾ സ്ഥിരബുദ്ധിയില്ലാത്ത ആളാണോ?"), example=False
    )
    value_required = yes_or_no(
        Text(
            "Has the society received this person's demand for the share's value?",
            "ഓഹരിയുടെ വില വേണമെന്ന ഈ ആളുടെ ആവശ്യം സംഘത്തിന് കിട്ടിയോ?",
        ),
        example=True,
    )
    society_has = word(
        Text("What has the society done?", "സംഘം എന്തു ചെയ്തു?"), DONE, example="share_transferred"
    )


@kcs.sheet
class OfTheCommittee(Sheet, asked_of=COMMITTEE):
    """What the Act leaves to the committee (s.25(1))."""

    appears_to_be_heir = determination(
        Text(
            "Does this person appear to the committee to be the heir or legal representative?",
            "ഈ ആളാണ് അനന്തരാവകാശി അല്ലെങ്കിൽ നിയമപരമായ പ്രതിനിധി എന്ന് ഭരണസമിതിക്ക് തോന്നുന്നുണ്ടോ?",
        ),
        citation="s.25(1)",
        example=True,
    )


@kcs.sheet
class PastMember(Sheet, asked_of=LEAVER):
    """One who left or died, a debt of the society, and a winding up (s.26)."""

    left_on = Quantity(
        "day",
        Text(
            "When did the membership end, or the member die? (The day that matters, unless another is given.)",
            "അംഗത്വം അവസാനിച്ചത്, അല്ലെങ്കിൽ അംഗം മരിച്ചത്, എന്ന്? (മറ്റൊന്നു നൽകിയില്ലെങ്കിൽ ബാധകമായ ദിവസം തന്നെ.)",
        ),
        derived=True,
    )
    debt_arose_on = day(
        Text("On which day did the society's debt arise?", "സംഘത്തിന്റെ കടം ഉണ്ടായത് എന്ന്?"), example="2024-05-10"
    )
    debt_asked_on = day(
        Text("On which day is payment of it asked for?", "അത് അടയ്ക്കാൻ ആവശ്യപ്പെടുന്നത് എന്ന്?"), example="2027-03-01"
    )
    winding_up_ordered = yes_or_no(
        Text("Was the society ordered to be wound up?", "സംഘത്തിന്റെ ലിക്വിഡേഷന് ഉത്തരവായോ?"), example=False
    )
    winding_up_ordered_on = day(Text("On which day was that ordered?", "ഉത്തരവായത് എന്ന്?"))
    liquidation_completed = yes_or_no(
        Text("Had the liquidation been completed by then?", "അപ്പോഴേക്കും ലിക്വിഡേഷൻ പൂർത്തിയായോ?"), example=False
    )


@kcs.derives(Moving.share_moved_on, source=(), citation="s.23(2)(a)")
def moved(given: Given) -> Mapping[str, Made]:
    """The day that matters is that of the transfer or the withdrawal."""
    return {"share_moved_on": Made(given.on)}


@kcs.derives(PastMember.left_on, source=(), citation="s.26(1)")
def left(given: Given) -> Mapping[str, Made]:
    """The day that matters is that of leaving or dying."""
    return {"left_on": Made(given.on)}
