"""Section 16A(2): removal by the committee, which alone ends membership, and the year before admission again."""

from __future__ import annotations

from collections.abc import Mapping

from sangham.kernel.days import attains_on
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_membership import Joining
from sangham.law.acts.kcs_1969.facts_membership_ends import Participation
from sangham.law.acts.kcs_1969.instruments import FROM_2013
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.expression import Test, cite


@kcs.clause(
    "s.16A",
    in_force=FROM_2013,
    says=Text(
        "Membership ends under this section only when the committee removes a member who has become ineligible and was heard.",
        "അർഹതയില്ലാതായ അംഗത്തെ, തന്റെ ഭാഗം ബോധിപ്പിക്കാൻ അവസരം നൽകിയശേഷം, ഭരണസമിതി നീക്കം ചെയ്യുമ്പോൾ മാത്രമാണ് ഈ വകുപ്പു പ്രകാരം അംഗത്വം തീരുന്നത്.",
    ),
    note=Text(
        "Nobody drops out by missing meetings alone, and no list may leave an ineligible member out before removal. In the source the section's heading stands within its text.",
        "യോഗങ്ങളിൽ പങ്കെടുക്കാതിരുന്നതുകൊണ്ടു മാത്രം ആരും അംഗമല്ലാതാകില്ല; നീക്കം ചെയ്യുന്നതിനുമുമ്പ് അർഹതയില്ലാത്തയാളെ ഒരു പട്ടികയിൽനിന്നും ഒഴിവാക്കരുത്. ഉറവിടത്തിൽ വകുപ്പിന്റെ തലക്കെട്ട് പാഠത്തിനുള്ളിലാണ് അച്ചടിച്ചിട്ടുള്ളത്.",
    ),
)
def removed() -> Test:
    """Not by law, not by the general body, not by the secretary."""
    return cite("s.16A(2)") & Participation.removed_by.equals("committee")


@kcs.clause(
    "s.16A(2)",
    in_force=FROM_2013,
    says=Text(
        "The committee may remove a member who has become ineligible, after giving an opportunity to make a representation; it need not.",
        "അർഹതയില്ലാതായ അംഗത്തെ, തന്റെ ഭാഗം ബോധിപ്പിക്കാനുള്ള അവസരം നൽകിയശേഷം, ഭരണസമിതിക്ക് നീക്കം ചെയ്യാം; ചെയ്തേ തീരൂ എന്നില്ല.",
    ),
    note=Text(
        "Removal of one who was never qualified is under the Rules, which are not held here (from outside the sources: rule 16). Shares are not forfeited by "
        "removal: section 17(4) speaks of expulsion alone.",
        "യോഗ്യതയില്ലാതെ ചേർന്നയാളെ നീക്കം ചെയ്യുന്നത് ഇവിടെയില്ലാത്ത ചട്ടങ്ങളനുസരിച്ചാണ് (ഉറവിടങ്ങൾക്കു പുറത്തുനിന്ന്: 16-ാം ചട്ടം). നീക്കം ചെയ്താൽ ഓഹരി കണ്ടുകെട്ടില്ല: "
        "17(4)-ാം വകുപ്പ് പുറത്താക്കലിനെക്കുറിച്ചു മാത്രമാണ്.",
    ),
)
def may_be_removed() -> Test:
    """Ineligible, and heard."""
    return cite("s.16A(1)") & Participation.heard_before_removal


@kcs.clause(
    "s.16A(2) proviso",
    in_force=FROM_2013,
    says=Text(
        "One who was so removed is not admitted to that society again for a year from the removal.",
        "ഇങ്ങനെ നീക്കം ചെയ്തയാളെ, നീക്കം ചെയ്ത ദിവസം മുതൽ ഒരു വർഷത്തേക്ക് ആ സംഘത്തിൽ വീണ്ടും അംഗമായി ചേർക്കരുത്.",
    ),
    note=Text(
        "The year is complete on its anniversary. No other society is barred.",
        "അടുത്ത വർഷം അതേ തീയതിയിൽ ഒരു വർഷം തികയും. മറ്റു സംഘങ്ങളിൽ ചേരാൻ വിലക്കില്ല.",
    ),
)
def year_since_removal() -> Test:
    """Never removed, or the year is over on the day of admission."""
    return ~Joining.was_removed | Joining.removal_year_over


def a_year_from(given: Given, ended: str, over: str, returns: str) -> Mapping[str, Made]:
    """Whether a year from the day that a fact names is over on the day that matters, and on which day it is."""
    day = given[ended]
    if day is None:
        return {over: Made(None, (), (ended,)), returns: Made(None, (), (ended,))}
    back = attains_on(day, 1)
    said = Text("The year is complete on {day}.", "ഒരു വർഷം തികയുന്നത് {day}-ന്.").fill(
        day=back.strftime("%d/%m/%Y")
    )
    return {over: Made(back <= given.on, (said,)), returns: Made(back, (said,))}


@kcs.derives(
    Joining.removal_year_over,
    Joining.may_return_after_removal_on,
    source=("removed_on",),
    citation="s.16A(2) proviso",
)
def since_removal(given: Given) -> Mapping[str, Made]:
    """By the anniversary of the removal."""
    return a_year_from(given, "removed_on", "removal_year_over", "may_return_after_removal_on")
