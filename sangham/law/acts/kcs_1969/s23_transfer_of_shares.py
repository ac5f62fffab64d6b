"""Section 23: when a member's share may be transferred."""

from __future__ import annotations

from collections.abc import Mapping

from sangham.kernel.days import months_after
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.exemptions import Exemption
from sangham.law.acts.kcs_1969.facts_shares import Moving
from sangham.law.acts.kcs_1969.instruments import FROM_1969
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.expression import Test, cite

YEARS_HELD = 3


@kcs.clause(
    "s.23",
    in_force=FROM_1969,
    says=Text(
        "A share passes to another only within what section 22 lets the other hold, after three years of holding, and "
        "with the committee's approval.",
        "ഓഹരി മറ്റൊരാൾക്ക് കൈമാറാൻ മൂന്നും വേണം: അയാൾക്ക് 22-ാം വകുപ്പ് അനുവദിക്കുന്ന പരിധി, മൂന്നു വർഷത്തെ കൈവശം, ഭരണസമിതിയുടെ അംഗീകാരം.",
    ),
    note=Text(
        "From outside the sources: rule 26, by its heading, forbids transfers on the eve of a general meeting; it is not "
        "held.",
        "ഉറവിടങ്ങൾക്കു പുറത്തുനിന്ന്: പൊതുയോഗത്തിനു തൊട്ടുമുമ്പ് കൈമാറ്റം വിലക്കുന്നതാണ് 26-ാം ചട്ടമെന്ന് അതിന്റെ തലക്കെട്ട് കാണിക്കുന്നു; അത് കൈവശമില്ല.",
    ),
)
def may_be_transferred() -> Test:
    """Both sub-sections."""
    return cite("s.23(1)") & cite("s.23(2)")


@kcs.clause(
    "s.23(1)",
    in_force=FROM_1969,
    says=Text(
        "What the other holds after the transfer is within the maximum of section 22.",
        "കൈമാറ്റത്തിനു ശേഷം മറ്റേയാളുടെ കൈവശമുള്ളത് 22-ാം വകുപ്പിലെ പരിധിക്കുള്ളിലാകണം.",
    ),
)
def within_the_maximum() -> Test:
    """By reference; the holder is here the one who takes."""
    return cite("s.22")


@kcs.clause(
    "s.23(2)",
    in_force=FROM_1969,
    says=Text(
        "A transfer is valid only if the share was held for three years and the committee approves.",
        "മൂന്നു വർഷം കൈവശം വച്ച ഓഹരിയുടെ, ഭരണസമിതി അംഗീകരിച്ച കൈമാറ്റമേ സാധുവാകൂ.",
    ),
)
def valid() -> Test:
    """(a) and (b)."""
    return cite("s.23(2)(a)") & cite("s.23(2)(b)")


@kcs.clause(
    "s.23(2)(a)",
    in_force=FROM_1969,
    says=Text(
        "The member has held the share for at least three years.",
        "അംഗം കുറഞ്ഞത് മൂന്നു വർഷം ഓഹരി കൈവശം വച്ചിരിക്കണം.",
    ),
    note=Text(
        "Complete on the third anniversary of the day on which this share was acquired.",
        "ഈ ഓഹരി കിട്ടി മൂന്നാം വർഷം അതേ തീയതിയിൽ തികയും.",
    ),
)
def held_three_years() -> Test:
    """To the anniversary."""
    return (Moving.share_acquired_on.after(years=YEARS_HELD) <= Moving.share_moved_on).unless(
        Exemption.exempted_from_s23
    )


@kcs.clause(
    "s.23(2)(b)",
    in_force=FROM_1969,
    says=Text("The committee has approved the transfer.", "ഭരണസമിതി ഓഹരി കൈമാറ്റം അംഗീകരിച്ചിരിക്കണം."),
)
def approved() -> Test:
    """An act of the committee's, on its minutes."""
    return Moving.transfer_approved


@kcs.derives(Moving.share_free_on, source=("share_acquired_on",), citation="s.23(2)(a)")
def third_anniversary(given: Given) -> Mapping[str, Made]:
    """When the three years of this section, and of section 24, are complete."""
    since = given["share_acquired_on"]
    if since is None:
        return {"share_free_on": Made(None, (), ("share_acquired_on",))}
    return {"share_free_on": Made(months_after(since, 12 * YEARS_HELD))}
