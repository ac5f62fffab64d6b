"""What sections 19 to 21 ask for: one member at one poll, so that each fact is a column of a voters' roll.

What the Rules or the bye-laws prescribe (the least number of meetings, the least use of services) is asked for,
since their text is not held; so is whether a payment that they ask for has been made.
"""

from __future__ import annotations

from collections.abc import Mapping

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.fact import Quantity, Sheet, day, number, word, yes_or_no

SOCIETY = Text(
    "the society, from its register of members and its books", "സംഘം, അംഗത്വ രജിസ്റ്ററിലും കണക്കുപുസ്തകങ്ങളിലും നോക്കി"
)
RULES = Text("whoever has the Rules and the bye-laws at hand", "ചട്ടങ്ങളും നിയമാവലിയും കൈവശമുള്ളവർ")

BODIES = {
    "individual": Text("an individual", "വ്യക്തി"),
    "society": Text("a society", "സംഘം"),
    "corporation": Text("a corporation", "കോർപ്പറേഷൻ"),
    "board": Text("a Board or Committee, statutory or not", "നിയമപ്രകാരമുള്ളതോ അല്ലാത്തതോ ആയ ബോർഡ് അല്ലെങ്കിൽ സമിതി"),
    "other_body": Text("another body of persons", "മറ്റൊരു സംഘടന"),
    "government": Text("the Government", "സർക്കാർ"),
}


@kcs.sheet
class Voter(Sheet, asked_of=SOCIETY):
    """A member on the day of the poll (ss. 19, 19A, 20)."""

    poll_on = Quantity(
        "day",
        Text(
            "On which day is the poll? (The day that matters, unless another is given.)",
            "വോട്ടെടുപ്പ് എന്നാണ്? (മറ്റൊന്നു നൽകിയില്ലെങ്കിൽ ബാധകമായ ദിവസം തന്നെ.)",
        ),
        derived=True,
    )
    founding_member = yes_or_no(
        Text(
            "Did the member join in the application for the society's registration (and so was not admitted later)?",
            "സംഘം രജിസ്റ്റർ ചെയ്യാനുള്ള അപേക്ഷയിൽ ചേർന്ന അംഗമാണോ (പിന്നീട് പ്രവേശിപ്പിച്ചതല്ലാത്ത)?",
        ),
        example=False,
    )
    admitted_on = day(Text("When was the member admitted?", "അംഗമായി പ്രവേശിപ്പിച്ചത് എന്ന്?"), example="2019-06-03")
    votes_from_on = Quantity(
        "day",
        Text(
            "From which day on is a poll no longer within the sixty days after admission?",
            "പ്രവേശനത്തിനു ശേഷമുള്ള അറുപത് ദിവസത്തിൽ പെടാതെ വോട്ടെടുപ്പ് വരുന്നത് ഏതു ദിവസം മുതൽ?",
        ),
        derived=True,
    )
    membership_ceased = yes_or_no(
        Text(
            "Has the membership come to an end (by death, withdrawal, removal, expulsion)?",
            "അംഗത്വം അവസാനിച്ചോ (മരണം, പിൻവാങ്ങൽ, നീക്കം ചെയ്യൽ, പുറത്താക്കൽ എന്നിവയിലൂടെ)?",
        ),
        example=False,
    )
    membership_ceased_on = day(Text("On which day did it end?", "അംഗത്വം അവസാനിച്ചത് എന്ന്?"))
    nominal_or_associate = yes_or_no(
        Text("Is this a nominal or associate member?", "നാമമാത്ര അംഗമോ അസോസിയേറ്റ് അംഗമോ ആണോ?"), example=False
    )
    membership_payments_made = yes_or_no(
        Text(
            "Has the member made the payments towards membership that the Rules or the bye-laws ask for?",
            "അംഗത്വത്തിന് ചട്ടങ്ങളോ നിയമാവലിയോ ആവശ്യപ്പെടുന്ന തുകകൾ അംഗം അടച്ചോ?",
        ),
        example=True,
    )
    membership_interest_acquired = yes_or_no(
        Text(
            "Has the member acquired such interest in the society as the Rules or the bye-laws ask for?",
            "ചട്ടങ്ങളോ നിയമാവലിയോ ആവശ്യപ്പെടുന്ന ഓഹരിയോ മറ്റ് അവകാശമോ സംഘത്തിൽ അംഗം നേടിയോ?",
        ),
        example=True,
    )
    meetings_attended = number(
        Text(
            "How many general body meetings has the member attended, in the time over which they are counted?",
            "എണ്ണം നോക്കുന്ന കാലയളവിൽ അംഗം എത്ര പൊതുയോഗത്തിൽ പങ്കെടുത്തു?",
        ),
        example=2,
    )
    services_used = number(
        Text(
            "How much of the society's services has the member used, in the measure that is prescribed?",
            "നിർണ്ണയിക്കപ്പെട്ട അളവിൽ, സംഘത്തിന്റെ സേവനങ്ങൾ അംഗം എത്ര ഉപയോഗിച്ചു?",
        ),
        example=3,
    )
    share_value_fully_paid = yes_or_no(
        Text("Is the value of the member's share paid in full?", "അംഗത്തിന്റെ ഓഹരിവില മുഴുവൻ അടച്ചുതീർത്തോ?"),
        example=True,
    )
    share_value_paid_on = day(
        Text("On which day was the last of it paid?", "അതിൽ അവസാനത്തെ തുക അടച്ചത് എന്ന്?"), example="2019-06-03"
    )


@kcs.sheet
class Prescribed(Sheet, asked_of=RULES):
    """What the Rules prescribe under section 19A; the figures are not in the sources."""

    least_meetings = number(
        Text("What is the least number of meetings prescribed?", "നിർണ്ണയിക്കപ്പെട്ട കുറഞ്ഞ പൊതുയോഗങ്ങളുടെ എണ്ണം എത്ര?"),
        example=1,
    )
    least_services = number(
        Text("What is the least use of services prescribed?", "നിർണ്ണയിക്കപ്പെട്ട കുറഞ്ഞ സേവന ഉപയോഗം എത്ര?"),
        example=1,
    )


@kcs.sheet
class OnCommittee(Sheet, asked_of=SOCIETY):
    """A member of the committee and his vote there (s.20(c) to (e))."""

    elected_to_committee = yes_or_no(
        Text("Does he or she sit on the committee by election?", "തിരഞ്ഞെടുക്കപ്പെട്ട ഭരണസമിതി അംഗമാണോ?"),
        example=False,
    )
    government_is_member = yes_or_no(
        Text("Is the Government a member of the society?", "സർക്കാർ സംഘത്തിലെ അംഗമാണോ?"), example=True
    )
    government_nominee = yes_or_no(
        Text(
            "Was he or she nominated to the committee by the Government?",
            "സർക്കാർ നാമനിർദ്ദേശം ചെയ്ത ഭരണസമിതി അംഗമാണോ?",
        ),
        example=True,
    )
    ex_officio_member = yes_or_no(
        Text(
            "Does he or she sit on the committee by virtue of an office (ex officio)?",
            "വഹിക്കുന്ന ഉദ്യോഗത്തിന്റെ പേരിൽ (എക്സ് ഒഫീഷ്യോ) ഭരണസമിതിയിൽ അംഗമാണോ?",
        ),
        example=False,
    )
    electing_office_bearers = yes_or_no(
        Text("Is the vote for the election of office-bearers?", "ഭാരവാഹികളെ തിരഞ്ഞെടുക്കാനുള്ള വോട്ടാണോ?"), example=True
    )
    is_chairman = yes_or_no(Text("Is he or she the Chairman?", "അധ്യക്ഷനോ അധ്യക്ഷയോ ആണോ?"), example=True)
    votes_for = number(Text("How many votes were cast for it?", "അനുകൂലിച്ച് എത്ര വോട്ട്?"), example=5)
    votes_against = number(
        Text("How many were cast against it (or for the other)?", "എതിർത്ത് (അല്ലെങ്കിൽ മറ്റേയാൾക്ക്) എത്ര വോട്ട്?"),
        example=5,
    )


@kcs.sheet
class Casting(Sheet, asked_of=SOCIETY):
    """Who comes to cast a member's vote (s.21)."""

    vote_belongs_to = word(
        Text("What is the member whose vote it is?", "ആരുടെ വോട്ടാണ്?"), BODIES, example="society"
    )
    casts_own_vote = yes_or_no(
        Text("Does the member himself or herself come and vote?", "അംഗം നേരിട്ടു വന്നാണോ വോട്ട് ചെയ്യുന്നത്?"),
        example=False,
    )
    appointed_to_vote = yes_or_no(
        Text(
            "Has the institution appointed this person to vote for it?",
            "സ്ഥാപനത്തിനുവേണ്ടി വോട്ട് ചെയ്യാൻ ഈ ആളെ സ്ഥാപനം നിയോഗിച്ചോ?",
        ),
        example=True,
    )
    appointee_its_member = yes_or_no(
        Text("Is this person a member of that institution?", "ഈ ആൾ ആ സ്ഥാപനത്തിലെ അംഗമാണോ?"), example=True
    )


@kcs.derives(Voter.poll_on, source=(), citation="s.20(a)")
def poll(given: Given) -> Mapping[str, Made]:
    """The day that matters is the poll."""
    return {"poll_on": Made(given.on)}
