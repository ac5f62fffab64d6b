"""Section 24: when a member may withdraw a share; sections 11(2), 14(4) and 25(2) stand above it."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.exemptions import Exemption
from sangham.law.acts.kcs_1969.facts_shares import Moving
from sangham.law.acts.kcs_1969.instruments import FROM_1969
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test, cite

YEARS_HELD = 3


@kcs.clause(
    "s.24",
    in_force=FROM_1969,
    says=Text(
        "A share is withdrawn after three years and as the bye-laws allow; but what sections 11(2), 14(4) and 25(2) give "
        "needs neither.",
        "മൂന്നു വർഷത്തിനു ശേഷം, നിയമാവലി അനുവദിക്കുംപോലെ ഓഹരി പിൻവലിക്കാം; എന്നാൽ 11(2), 14(4), 25(2) വകുപ്പുകൾ നൽകുന്ന അവകാശത്തിന് ഇവ രണ്ടും വേണ്ട.",
    ),
    note=Text(
        "Whether the option of section 11(2) or 14(4) was exercised in time is decided there. Where the Government holds "
        "shares, the orders on assistance limit refunds further.",
        "11(2), 14(4) വകുപ്പുകളിലെ അവസരം സമയത്തിനകം ഉപയോഗിച്ചോ എന്ന് അവിടെയാണ് തീരുമാനിക്കേണ്ടത്. സർക്കാർ ഓഹരിയുള്ള സംഘത്തിൽ ധനസഹായ ഉത്തരവുകളും പിൻവലിക്കലിന് പരിധി വയ്ക്കുന്നു.",
    ),
)
def may_be_withdrawn() -> Test:
    """ "Subject to the other provisions of this Act": three of them let a share be withdrawn all the same."""
    given_elsewhere = Moving.withdrawal_ground.among("option_s11", "option_s14", "death_s25")
    return (cite("s.24(a)") & cite("s.24(b)")) | given_elsewhere


@kcs.clause(
    "s.24(a)",
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
        Exemption.exempted_from_s24
    )


@kcs.clause(
    "s.24(b)",
    in_force=FROM_1969,
    says=Text("The bye-laws allow the withdrawal.", "നിയമാവലി ഈ പിൻവലിക്കൽ അനുവദിക്കണം."),
)
def as_the_bye_laws_allow() -> Test:
    """Of this society."""
    return Moving.withdrawal_by_bye_laws
