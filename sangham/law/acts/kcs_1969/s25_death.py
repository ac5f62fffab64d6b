"""Section 25: who takes a member's share on death, or its value, and when the society is discharged."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_shares import AfterDeath, OfTheCommittee
from sangham.law.acts.kcs_1969.instruments import FROM_1969
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test, cite, readings
from sangham.law.provision import Alternative, Reading


def entitled() -> Test:
    """A member died; the nominee, or where nobody was nominated, whoever appears to the committee to be heir or representative."""
    return AfterDeath.member_until_death & (
        (AfterDeath.nomination_made & AfterDeath.claimant_is_nominee)
        | (~AfterDeath.nomination_made & OfTheCommittee.appears_to_be_heir)
    )


@kcs.clause(
    "s.25(1)",
    in_force=FROM_1969,
    says=Text(
        "On a member's death the share goes to the nominee; where nobody was nominated, to whoever appears to the "
        "committee to be the heir or legal representative.",
        "അംഗം മരിച്ചാൽ ഓഹരി നോമിനിക്ക്; ആരെയും നോമിനിയാക്കിയിട്ടില്ലെങ്കിൽ, അനന്തരാവകാശി അല്ലെങ്കിൽ നിയമപരമായ പ്രതിനിധി എന്ന് ഭരണസമിതിക്ക് തോന്നുന്നയാൾക്ക്.",
    ),
    note=Text(
        "No time is fixed. The value may be asked for instead, under section 25(2). The section speaks of a member's death: "
        "of one who was expelled, removed or gone before, it says nothing. Member takes in nominal members (section 2(l)); "
        "theirs is what the bye-laws gave, and no share in assets or profits (section 18(2)).",
        "സമയം പറഞ്ഞിട്ടില്ല. പകരം 25(2)-ാം വകുപ്പനുസരിച്ച് വില ആവശ്യപ്പെടാം. അംഗത്തിന്റെ മരണത്തെക്കുറിച്ചാണ് ഈ വകുപ്പ്: മരിക്കുംമുമ്പ് പുറത്താക്കപ്പെട്ടയാളെയോ നീക്കം ചെയ്യപ്പെട്ടയാളെയോ പിൻവാങ്ങിയയാളെയോ കുറിച്ച് ഒന്നും പറയുന്നില്ല. "
        "അംഗം എന്നതിൽ നാമമാത്ര അംഗങ്ങളും പെടും (2(l) ഖണ്ഡം); അവർക്കുള്ളത് നിയമാവലി നൽകിയതാണ്, ആസ്തിയിലോ ലാഭത്തിലോ ഓഹരിയല്ല (18(2)-ാം വകുപ്പ്).",
    ),
)
def share_goes_to() -> Test:
    """Entitled, and what the provisos ask."""
    return entitled() & cite("s.25(1) proviso")


kcs.reading(
    Reading(
        "minor_heir",
        "s.25(1) proviso",
        Text(
            "A minor, or one of unsound mind, inherits a share: must admission as a member come first?",
            "പതിനെട്ട് തികയാത്തയാൾക്കോ സ്ഥിരബുദ്ധിയില്ലാത്തയാൾക്കോ ഓഹരി അനന്തരാവകാശമായി കിട്ടുമ്പോൾ ആദ്യം അംഗമായി പ്രവേശിപ്പിക്കണോ?",
        ),
        {
            "inherits": Alternative(
                Text(
                    "No: such a person takes the share by inheritance without being admitted.",
                    "വേണ്ട: അംഗമാക്കാതെ തന്നെ അനന്തരാവകാശമായി ഓഹരി കിട്ടും.",
                ),
                Text(
                    "The second proviso: nothing in the sub-section prevents the acquiring, so not the first proviso either.",
                    "രണ്ടാം ക്ലിപ്തനിബന്ധന: ഉപവകുപ്പിലെ ഒന്നും ഇതിനു തടസ്സമല്ല; ഒന്നാം ക്ലിപ്തനിബന്ധനയും തടസ്സമല്ല.",
                ),
            ),
            "admitted": Alternative(
                Text(
                    "Yes: the society transfers the share only to one admitted, and until then may be asked for its value.",
                    "വേണം: അംഗമായി പ്രവേശിപ്പിച്ചയാൾക്കു മാത്രമേ സംഘം ഓഹരി കൈമാറൂ; അതുവരെ വില ആവശ്യപ്പെടാം.",
                ),
                Text(
                    "The first proviso, with section 16(1)(a), by which such a person cannot be admitted.",
                    "ഒന്നാം ക്ലിപ്തനിബന്ധനയും, ഇങ്ങനെയുള്ളയാളെ പ്രവേശിപ്പിക്കാനാകില്ലെന്ന് പറയുന്ന 16(1)(a)-ാം വകുപ്പും.",
                ),
            ),
        },
        default="inherits",
    )
)


@kcs.clause(
    "s.25(1) proviso",
    in_force=FROM_1969,
    says=Text(
        "Whoever takes the share is admitted as a member; yet nothing prevents a minor or a person of unsound mind from "
        "acquiring it by inheritance.",
        "ഓഹരി കിട്ടുന്നയാളെ അംഗമായി പ്രവേശിപ്പിച്ചിരിക്കണം; എന്നാൽ പതിനെട്ട് തികയാത്തയാൾക്കോ സ്ഥിരബുദ്ധിയില്ലാത്തയാൾക്കോ അനന്തരാവകാശമായി ഓഹരി കിട്ടുന്നതിന് തടസ്സമില്ല.",
    ),
    note=Text(
        "Two provisos in one. Section 16 lets neither of them be admitted, so the two pull apart.",
        "രണ്ട് ക്ലിപ്തനിബന്ധനകൾ ഒരുമിച്ച്. ഇവരിൽ ആരെയും അംഗമാക്കാൻ 16-ാം വകുപ്പ് അനുവദിക്കുന്നില്ല; അതിനാൽ രണ്ടും രണ്ടു വഴിക്കാണ്.",
    ),
)
def admitted_or_inheriting() -> Test:
    """They part only where a minor, or one of unsound mind, has not been admitted."""
    return readings(
        "minor_heir",
        inherits=AfterDeath.claimant_admitted
        | AfterDeath.claimant_is_minor
        | AfterDeath.claimant_of_unsound_mind,
        admitted=AfterDeath.claimant_admitted,
    )


@kcs.clause(
    "s.25(2)",
    in_force=FROM_1969,
    says=Text(
        "The nominee, heir or legal representative may ask for the value of the share instead, and the society pays when "
        "it receives the demand.",
        "പകരം ഓഹരിയുടെ വില വേണമെന്ന് നോമിനിക്കോ അനന്തരാവകാശിക്കോ നിയമപരമായ പ്രതിനിധിക്കോ ആവശ്യപ്പെടാം; ആവശ്യം കിട്ടുമ്പോൾ സംഘം നൽകണം.",
    ),
    note=Text(
        "No number of days is given. How the value is found is for the Rules or the bye-laws. Membership is not needed, "
        "and the three years of section 24 do not matter.",
        "എത്ര ദിവസത്തിനകമെന്ന് പറഞ്ഞിട്ടില്ല. വില കണക്കാക്കേണ്ടത് ചട്ടങ്ങളോ നിയമാവലിയോ അനുസരിച്ചാണ്. അംഗമാകേണ്ടതില്ല; 24-ാം വകുപ്പിലെ മൂന്നു വർഷം ഇവിടെ നോക്കേണ്ട.",
    ),
)
def value_is_due() -> Test:
    """Entitled, and the demand has come."""
    return entitled() & AfterDeath.value_required


@kcs.clause(
    "s.25(3)",
    in_force=FROM_1969,
    says=Text(
        "Other money that the society owed the member may be paid to the same person.",
        "മരിച്ച അംഗത്തിന് സംഘം നൽകാനുള്ള മറ്റു പണവും അതേ ആൾക്ക് നൽകാം.",
    ),
)
def other_money_may_be_paid() -> Test:
    """The same three."""
    return entitled()


@kcs.clause(
    "s.25(4)",
    in_force=FROM_1969,
    says=Text(
        "What the society transferred or paid in accordance with this section stands against every other person's "
        "demand.",
        "ഈ വകുപ്പനുസരിച്ച് സംഘം കൈമാറിയതും നൽകിയതും മറ്റാരുടെയും അവകാശവാദത്തിനെതിരെ നിലനിൽക്കും.",
    ),
)
def society_discharged() -> Test:
    """Only what was done in accordance with the sub-section that is about it."""
    return (
        (AfterDeath.society_has.among("share_transferred") & cite("s.25(1)"))
        | (AfterDeath.society_has.among("value_paid") & cite("s.25(2)"))
        | (AfterDeath.society_has.among("other_money_paid") & cite("s.25(3)"))
    )
