"""Section 21: every member votes in person; an institution through one of its own members. There is no proxy."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_voting import Casting
from sangham.law.acts.kcs_1969.instruments import FROM_1969
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test, cite

INSTITUTIONS = ("society", "corporation", "board", "other_body")


@kcs.clause(
    "s.21",
    in_force=FROM_1969,
    says=Text(
        "The vote is cast by the member in person, or, where the member is an institution, by the one of its members "
        "whom it appointed; by nobody else.",
        "അംഗം നേരിട്ട്, അല്ലെങ്കിൽ അംഗം ഒരു സ്ഥാപനമാണെങ്കിൽ അത് നിയോഗിച്ച അതിലെ ഒരംഗം, വോട്ട് ചെയ്യണം; മറ്റാർക്കും ചെയ്യാനാകില്ല.",
    ),
)
def cast_as_it_should_be() -> Test:
    """(2) stands notwithstanding (1)."""
    return cite("s.21(1)") | cite("s.21(2)")


@kcs.clause(
    "s.21(1)",
    in_force=FROM_1969,
    says=Text(
        "Every member votes in person; there is no proxy.",
        "ഓരോ അംഗവും നേരിട്ട് വോട്ട് ചെയ്യണം; പകരക്കാരൻ പാടില്ല.",
    ),
    note=Text(
        "An institution cannot come itself: whoever comes for it is judged by sub-section (2).",
        "സ്ഥാപനത്തിന് സ്വയം വരാനാവില്ല: അതിനുവേണ്ടി വരുന്നയാളുടെ കാര്യം (2)-ാം ഉപവകുപ്പിലാണ്.",
    ),
)
def in_person() -> Test:
    """Himself or herself; so only one who is a person."""
    return Casting.vote_belongs_to.equals("individual") & Casting.casts_own_vote


@kcs.clause(
    "s.21(2)",
    in_force=FROM_1969,
    says=Text(
        "A society, a corporation, a Board or Committee (statutory or not) or another body of persons that is a member "
        "of a society may appoint one of its own members to vote for it there.",
        "മറ്റൊരു സംഘത്തിൽ അംഗമായ സംഘം, കോർപ്പറേഷൻ, ബോർഡ്, സമിതി (നിയമപ്രകാരമുള്ളതോ അല്ലാത്തതോ), മറ്റ് സംഘടന എന്നിവയ്ക്ക് സ്വന്തം അംഗങ്ങളിലൊരാളെ അവിടെ വോട്ട് ചെയ്യാൻ നിയോഗിക്കാം.",
    ),
    note=Text(
        "Its employee or an outsider will not do. The Rules, to which this is subject, are not held; a rule on voting "
        "exists. The Government is not in the list: its nominees on the committee are under section 20(c).",
        "ജീവനക്കാരനോ പുറത്തുള്ളയാളോ പോരാ. ഇത് ചട്ടങ്ങൾക്കു വിധേയമാണ്; അവ കൈവശമില്ല; വോട്ടിനെക്കുറിച്ച് ഒരു ചട്ടമുണ്ട്. സർക്കാർ ഈ പട്ടികയിലില്ല: സർക്കാർ നാമനിർദ്ദേശം ചെയ്ത ഭരണസമിതി അംഗങ്ങളുടെ കാര്യം 20(c)-ാം വകുപ്പിൽ.",
    ),
)
def by_one_of_its_members() -> Test:
    """An institution of the list, an appointment, and a member of the institution."""
    return (
        Casting.vote_belongs_to.among(*INSTITUTIONS)
        & Casting.appointed_to_vote
        & Casting.appointee_its_member
    )
