"""Section 14: transfer of assets and liabilities, division, and amalgamation into a new society.

Sub-sections (4) to (6), each person's option, are in `s14_options.py`; the votes at each society in `s14_votes.py`.
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_transformation import Resolution
from sangham.law.acts.kcs_1969.instruments import FROM_1969, FROM_2013, UNTIL_2013
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import NoText, Test, cite, when

AMALGAMATION, DIVISION = "amalgamation", "division"
TRANSFERS = ("transfer_whole", "transfer_part")
SEVERAL = Resolution.kind_of_change.equals(AMALGAMATION)
ONE = Resolution.kind_of_change.differs_from(AMALGAMATION)
OMITTED = Text(
    "Words that stood here until 14/02/2013 are not in the source.",
    "14/02/2013 വരെ ഇവിടെ ഉണ്ടായിരുന്ന ചില വാക്കുകൾ ഉറവിടത്തിലില്ല.",
)
VOTING = Text(
    "Who is present and does not vote is not counted; exactly two thirds is enough.",
    "ഹാജരായിട്ടും വോട്ട് ചെയ്യാത്തവരെ കൂട്ടില്ല; കൃത്യം മൂന്നിൽ രണ്ട് മതി.",
)


@kcs.clause(
    "s.14",
    in_force=FROM_1969,
    says=Text(
        "A transfer, division or amalgamation takes effect when it was resolved by the majority that sub-section (1) or (2) "
        "asks, the resolution has all particulars, and sub-section (6) is satisfied.",
        "(1) അല്ലെങ്കിൽ (2) ഉപവകുപ്പ് പറയുന്ന ഭൂരിപക്ഷത്തോടെ പ്രമേയം പാസാക്കി, അതിൽ എല്ലാ വിവരങ്ങളും ഉണ്ടായി, (6) ഉപവകുപ്പ് പറയുന്നതും പൂർത്തിയായാൽ കൈമാറ്റമോ വിഭജനമോ സംയോജനമോ നടപ്പാകും.",
    ),
    note=Text(
        "Sub-sections (8) and (9) stood here until 14/02/2013, in words that are not in the source.",
        "14/02/2013 വരെ (8), (9) ഉപവകുപ്പുകൾ ഉണ്ടായിരുന്നു; അവയുടെ വാക്കുകൾ ഉറവിടത്തിലില്ല.",
    ),
)
def has_taken_effect() -> Test:
    """By what was resolved; what follows for the registration is section 15."""
    return (
        cite("s.14(1)")
        & cite("s.14(2)")
        & cite("s.14(3)")
        & cite("s.14(6)")
        & cite("s.14(8)")
        & cite("s.14(9)")
    )


def one_society_by_two_thirds() -> Test:
    """At its general body meeting: at least two thirds of those who voted, and somebody did."""
    votes_for = Resolution.resolution_votes_for
    return (
        Resolution.resolution_at_general_body
        & (votes_for >= 1)
        & (votes_for * 3 >= (votes_for + Resolution.resolution_votes_against) * 2)
        & cite("s.14(1)(a)")
        & cite("s.14(1)(b)")
    )


ONE_SOCIETY = Text(
    "By a resolution of two thirds of the members present and voting at a general body meeting, a society may transfer its "
    "assets and liabilities, all or part, or divide itself.",
    "പൊതുയോഗത്തിൽ ഹാജരായി വോട്ട് ചെയ്തവരിൽ മൂന്നിൽ രണ്ട് ഭൂരിപക്ഷത്തോടെ പാസാക്കിയ പ്രമേയത്തിലൂടെ സംഘത്തിന് ആസ്തി ബാധ്യതകൾ മുഴുവനായോ ഭാഗികമായോ കൈമാറാം; അല്ലെങ്കിൽ സംഘത്തെ വിഭജിക്കാം.",
)


@kcs.clause("s.14(1)", in_force=UNTIL_2013, says=ONE_SOCIETY, note=OMITTED)
def one_society_resolves_until_2013() -> Test:
    """As now, and whatever else the words omitted in 2013 asked."""
    return when(ONE, one_society_by_two_thirds() & NoText())


@kcs.clause("s.14(1)", in_force=FROM_2013, says=ONE_SOCIETY, note=VOTING)
def one_society_resolves() -> Test:
    """Two thirds, multiplied across."""
    return when(ONE, one_society_by_two_thirds())


@kcs.clause(
    "s.14(1)(a)",
    in_force=FROM_1969,
    says=Text(
        "Assets and liabilities are transferred to another society.", "ആസ്തി ബാധ്യതകൾ കൈമാറേണ്ടത് മറ്റൊരു സംഘത്തിനാണ്."
    ),
    note=Text(
        "Nothing is said here of a resolution of the society that receives them.",
        "ഏറ്റെടുക്കുന്ന സംഘത്തിന്റെ പ്രമേയത്തെക്കുറിച്ച് ഇവിടെ പറയുന്നില്ല.",
    ),
)
def to_another_society() -> Test:
    """Of a transfer, whole or part."""
    return when(Resolution.kind_of_change.among(*TRANSFERS), Resolution.transferee_is_society)


@kcs.clause(
    "s.14(1)(b)",
    in_force=FROM_1969,
    says=Text(
        "A society is divided into two or more societies.", "സംഘത്തെ രണ്ടോ അതിലധികമോ സംഘങ്ങളായാണ് വിഭജിക്കേണ്ടത്."
    ),
)
def into_two_or_more() -> Test:
    """Of a division."""
    return when(Resolution.kind_of_change.equals(DIVISION), Resolution.societies_after_division >= 2)


EACH_SOCIETY = Text(
    "Two or more societies may amalgamate into a new one, by a resolution of two thirds of the members present and voting at "
    "a general body meeting of each.",
    "ഓരോ സംഘത്തിന്റെയും പൊതുയോഗത്തിൽ ഹാജരായി വോട്ട് ചെയ്തവരിൽ മൂന്നിൽ രണ്ട് ഭൂരിപക്ഷത്തോടെ പ്രമേയം പാസാക്കി രണ്ടോ അതിലധികമോ സംഘങ്ങൾക്ക് സംയോജിച്ച് ഒരു പുതിയ സംഘമാകാം.",
)


def passed_at_each() -> Test:
    """At every one of at least two societies, and a new society comes of it."""
    return (
        (Resolution.societies_resolving >= 2)
        & (Resolution.societies_short_of_two_thirds <= 0)
        & Resolution.new_society_formed
    )


@kcs.clause("s.14(2)", in_force=UNTIL_2013, says=EACH_SOCIETY, note=OMITTED)
def each_society_resolves_until_2013() -> Test:
    """As now, and whatever else the words omitted in 2013 asked."""
    return when(SEVERAL, passed_at_each() & NoText())


@kcs.clause("s.14(2)", in_force=FROM_2013, says=EACH_SOCIETY, note=VOTING)
def each_society_resolves() -> Test:
    """A society that goes into another which survives transfers its whole; that is sub-section (1)."""
    return when(SEVERAL, passed_at_each())


@kcs.clause(
    "s.14(3)",
    in_force=FROM_1969,
    says=Text(
        "The resolution contains all particulars of the transfer, division or amalgamation.",
        "കൈമാറ്റത്തിന്റെയോ വിഭജനത്തിന്റെയോ സംയോജനത്തിന്റെയോ എല്ലാ വിവരങ്ങളും പ്രമേയത്തിൽ ഉണ്ടായിരിക്കണം.",
    ),
    note=Text(
        "The source has “all contain” for “shall contain”.",
        "ഉറവിടത്തിൽ “shall contain” എന്നതിനു പകരം “all contain” എന്നാണ്.",
    ),
)
def all_particulars() -> Test:
    """Which these are, the Act does not list."""
    return Resolution.resolution_has_all_particulars


@kcs.clause(
    "s.14(7)",
    in_force=FROM_1969,
    says=Text(
        "A resolution that involves a transfer of assets and liabilities is itself a sufficient conveyance: with its effect "
        "they are the transferee's, without any further deed, whatever another law says.",
        "ആസ്തി ബാധ്യതകൾ കൈമാറുന്ന പ്രമേയം തന്നെ മതിയായ കൈമാറ്റ രേഖയാണ്: അത് നടപ്പാകുമ്പോൾ, മറ്റൊരു നിയമം എന്തുതന്നെ പറഞ്ഞാലും, മറ്റൊരു ആധാരവുമില്ലാതെ അവ ഏറ്റെടുക്കുന്ന സംഘത്തിന്റേതാകും.",
    ),
)
def resolution_conveys() -> Test:
    """Once it has taken effect."""
    return Resolution.resolution_moves_assets & cite("s.14")


for _place in ("s.14(8)", "s.14(9)"):
    kcs.text_not_held(
        _place,
        in_force=UNTIL_2013,
        says=Text(
            "A provision that stood here until 14/02/2013, in words that the source does not give.",
            "14/02/2013 വരെ ഇവിടെ ഉണ്ടായിരുന്ന വ്യവസ്ഥ; അതിന്റെ വാക്കുകൾ ഉറവിടത്തിലില്ല.",
        ),
    )
