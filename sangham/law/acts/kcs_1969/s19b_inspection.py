"""Section 19B: what a society keeps open to its members, free, at reasonable times, at its registered address."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_membership_ends import Rights
from sangham.law.acts.kcs_1969.instruments import FROM_2013
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test, cite


@kcs.clause(
    "s.19B",
    in_force=FROM_2013,
    says=Text(
        "Every member may inspect, free of charge, at reasonable times and at the registered address: the Act, the Rules and the bye-laws, each up to "
        "date, the register of members, the latest audited balance sheet, and the accounts of his or her own transactions.",
        "ഓരോ അംഗത്തിനും ഫീസില്ലാതെ, ന്യായമായ സമയത്ത്, രജിസ്റ്റർ ചെയ്ത മേൽവിലാസത്തിൽ പരിശോധിക്കാവുന്നവ: ഇന്നോളമുള്ള ഭേദഗതികൾ ചേർത്ത നിയമവും ചട്ടങ്ങളും നിയമാവലിയും, അംഗങ്ങളുടെ രജിസ്റ്റർ, ഓഡിറ്റ് ചെയ്ത ഏറ്റവും പുതിയ ബാക്കിപത്രം (ബാലൻസ് ഷീറ്റ്), സ്വന്തം ഇടപാടുകളുടെ കണക്ക്.",
    ),
    note=Text(
        "Member takes in nominal members (section 2(l)). The section gives inspection and says nothing of copies, nor of who helps where the society refuses.",
        "അംഗം എന്നതിൽ നാമമാത്ര അംഗവും പെടും (2(l)-ാം വകുപ്പ്). ഈ വകുപ്പ് നൽകുന്നത് പരിശോധനയാണ്; പകർപ്പിനെക്കുറിച്ചോ, സംഘം വിസമ്മതിച്ചാൽ ആരെ സമീപിക്കണമെന്നോ പറയുന്നില്ല.",
    ),
)
def may_inspect() -> Test:
    """One of the six, by a member, at the right place and time."""
    listed = Rights.inspects_what.among(
        "act", "rules", "bye_laws", "member_register", "balance_sheet", "accounts"
    )
    return (
        Rights.inspects_as_member
        & listed
        & cite("s.19B(e)")
        & cite("s.19B(f)")
        & Rights.inspects_at_reasonable_time
        & Rights.inspects_at_registered_address
    )


@kcs.clause(
    "s.19B(e)",
    in_force=FROM_2013,
    says=Text(
        "Of the balance sheets, the latest audited one.",
        "ബാക്കിപത്രങ്ങളിൽ ഓഡിറ്റ് ചെയ്ത ഏറ്റവും പുതിയത്.",
    ),
)
def latest_audited() -> Test:
    """Asked of balance sheets alone."""
    return Rights.inspects_what.differs_from("balance_sheet") | Rights.balance_sheet_latest_audited


@kcs.clause(
    "s.19B(f)",
    in_force=FROM_2013,
    says=Text(
        "Of the accounts, those of his or her own transactions only.",
        "കണക്കുകളിൽ സ്വന്തം ഇടപാടുകളുടേതു മാത്രം.",
    ),
)
def own_transactions() -> Test:
    """Asked of accounts alone."""
    return Rights.inspects_what.differs_from("accounts") | Rights.accounts_own_transactions
