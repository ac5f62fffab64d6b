"""Section 2: whether a society had aid of the Government, and how its members are liable."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_definitions import Aid
from sangham.law.acts.kcs_1969.instruments import FROM_1969, FROM_2013
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test


@kcs.clause(
    "s.2(aa)",
    in_force=FROM_2013,
    says=Text(
        "An assisted society has had share capital, a loan, a grant or other financial assistance from the "
        "Government, or a guarantee by it or by a Board that it constituted.",
        "സഹായം ലഭിച്ച സംഘം (അസിസ്റ്റഡ് സൊസൈറ്റി) എന്നാൽ: സർക്കാരിൽനിന്ന് ഓഹരി മൂലധനമോ വായ്പയോ ഗ്രാന്റോ മറ്റു ധനസഹായമോ, സർക്കാരിന്റെയോ സർക്കാർ രൂപീകരിച്ച ബോർഡിന്റെയോ ഉറപ്പോ ലഭിച്ച സംഘം.",
    ),
)
def assisted() -> Test:
    """Any one of them, ever."""
    return (
        Aid.government_share_capital_received
        | Aid.government_loan_received
        | Aid.government_grant_received
        | Aid.other_government_aid_received
        | Aid.guarantee_received
    )


@kcs.clause(
    "s.2(g)",
    in_force=FROM_1969,
    says=Text(
        "Liability is limited where the bye-laws limit what members owe at its winding up, to what is unpaid on their "
        "shares or to an amount that they undertook.",
        "സംഘം ലിക്വിഡേഷനിലായാൽ അംഗങ്ങളുടെ ബാധ്യത, ഓഹരിയിൽ അടയ്ക്കാൻ ബാക്കിയുള്ള തുകയിലേക്കോ നൽകാമെന്ന് ഏറ്റ തുകയിലേക്കോ നിയമാവലി ക്ലിപ്തപ്പെടുത്തുന്നെങ്കിൽ അത് ക്ലിപ്ത ബാധ്യതയുള്ള സംഘം.",
    ),
)
def limited() -> Test:
    """(i) or (ii)."""
    return Aid.liability_on_winding_up.among("unpaid_on_shares", "undertaken_amount")


@kcs.clause(
    "s.2(h)",
    in_force=FROM_1969,
    says=Text(
        "Liability is unlimited where at its winding up the members are jointly and severally liable for all its "
        "obligations and contribute to any deficit.",
        "സംഘം ലിക്വിഡേഷനിലായാൽ എല്ലാ ബാധ്യതകൾക്കും അംഗങ്ങൾ കൂട്ടായും ഒറ്റയ്ക്കും ഉത്തരവാദികളും തികയാതെ വരുന്ന തുക നൽകേണ്ടവരുമാണെങ്കിൽ അത് ബാധ്യത ക്ലിപ്തമല്ലാത്ത സംഘം.",
    ),
    note=Text(
        "None can be registered so under this Act: section 5(1).",
        "ഈ നിയമപ്രകാരം ഇനി അങ്ങനെ രജിസ്റ്റർ ചെയ്യാനാവില്ല: 5(1) ഉപവകുപ്പ്.",
    ),
)
def unlimited() -> Test:
    """All for all."""
    return Aid.liability_on_winding_up.equals("joint_and_several")
