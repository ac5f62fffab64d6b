"""Section 18: who may be a nominal or associate member, and what one may have. Letters of classes are the bye-laws', not the Act's."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_membership import Joining
from sangham.law.acts.kcs_1969.facts_membership_ends import Rights
from sangham.law.acts.kcs_1969.facts_voting import Voter
from sangham.law.acts.kcs_1969.instruments import (
    FROM_1969,
    FROM_2000,
    FROM_2007,
    FROM_2009,
    FROM_2012,
    UNTIL_2000,
)
from sangham.law.acts.kcs_1969.s16_bodies import is_hospital_society
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import NoText, Test, cite, readings, when

ANY_INDIVIDUAL = Text(
    "A society may admit any individual as a nominal or associate member.",
    "ഏതൊരു വ്യക്തിയെയും നാമമാത്ര അംഗമായോ (നോമിനൽ അംഗം) അസോസിയേറ്റ് അംഗമായോ സംഘത്തിന് ചേർക്കാം.",
)
OR_A_SOCIETY = Text(
    "A society may admit any individual as a nominal or associate member; a hospital society may admit another society too.",
    "ഏതൊരു വ്യക്തിയെയും നാമമാത്ര അംഗമായോ (നോമിനൽ അംഗം) അസോസിയേറ്റ് അംഗമായോ സംഘത്തിന് ചേർക്കാം; ആശുപത്രി സഹകരണ സംഘത്തിന് മറ്റൊരു സംഘത്തെയും ചേർക്കാം.",
)


@kcs.clause("s.18(1)", in_force=UNTIL_2000, says=ANY_INDIVIDUAL)
def any_individual() -> Test:
    """The sentence without its provisos, which were put in later."""
    return Joining.joining_kind.equals("individual")


def _individual_or_society() -> Test:
    return Joining.joining_kind.among("individual", "society") & cite("s.18(1) proviso")


@kcs.clause(
    "s.18(1)",
    in_force=FROM_2000.until(FROM_2007.opened),
    says=OR_A_SOCIETY,
    note=Text(
        "That no other proviso stood here yet is inferred: the word “also” came into the hospital proviso by Act 9 of 2009.",
        "അന്ന് മറ്റൊരു ക്ലിപ്തനിബന്ധന ഇല്ലായിരുന്നെന്നത് അനുമാനമാണ്: ആശുപത്രി സംഘങ്ങളെക്കുറിച്ചുള്ളതിൽ “കൂടി” എന്ന അർത്ഥമുള്ള വാക്ക് ചേർത്തത് 2009-ലെ 9-ാം ആക്ടാണ്.",
    ),
)
def individual_or_society_at_first() -> Test:
    """With the hospital proviso of Act 1 of 2000."""
    return _individual_or_society()


BEFORE_2012 = Text(
    "Any individual could be admitted as a nominal or associate member, and by a hospital society another society; but a further proviso, "
    "omitted since, stood here in words that the source does not give, nor whether they narrowed this or widened it.",
    "ഏതൊരു വ്യക്തിയെയും, ആശുപത്രി സഹകരണ സംഘത്തിന് മറ്റൊരു സംഘത്തെയും, നാമമാത്ര അംഗമോ അസോസിയേറ്റ് അംഗമോ ആക്കാമായിരുന്നു; എന്നാൽ പിന്നീട് ഒഴിവാക്കിയ മറ്റൊരു "
    "ക്ലിപ്തനിബന്ധന ഇവിടെയുണ്ടായിരുന്നു. അതിന്റെ വാക്കുകളോ, അത് ഇതിനെ ചുരുക്കിയോ വിപുലമാക്കിയോ എന്നതോ ഉറവിടത്തിലില്ല.",
)


@kcs.clause(
    "s.18(1)",
    in_force=FROM_2007.until(FROM_2009.opened),
    says=BEFORE_2012,
    note=Text(
        "From 11/12/2007 by the source, from 11/12/2009 by a judgment outside it: between the two, both are shown.",
        "ഉറവിടമനുസരിച്ച് 11/12/2007 മുതൽ; അതിനു പുറത്തുള്ള ഒരു വിധിയനുസരിച്ച് 11/12/2009 മുതൽ: ഇടയ്ക്കുള്ള കാലത്തേക്ക് രണ്ടും കാണിക്കുന്നു.",
    ),
)
def between_the_two_days_of_act_9_of_2009() -> Test:
    """The word "also" shows that another proviso came by Act 9 of 2009 at the latest."""
    return readings("act_9_of_2009", source=NoText(), judgment=_individual_or_society())


kcs.text_not_held("s.18(1)", in_force=FROM_2009.until(FROM_2012.opened), says=BEFORE_2012)


@kcs.clause(
    "s.18(1)",
    in_force=FROM_2012,
    says=OR_A_SOCIETY,
    note=Text(
        "Any individual: the age and area of section 16(1)(a) are not repeated here. A proviso was omitted by Act 13 of 2012, deemed from 11/02/2012. "
        "The bar of a year after removal or expulsion holds for nominal membership too, since a nominal member is a member (section 2(l)).",
        "ഏതൊരു വ്യക്തിയും: 16(1)(a)-ാം വകുപ്പിലെ പ്രായവും പ്രവർത്തനപരിധിയും ഇവിടെ ആവർത്തിച്ചിട്ടില്ല. 2012-ലെ 13-ാം ആക്ട് ഒരു ക്ലിപ്തനിബന്ധന 11/02/2012 മുതൽ "
        "ഒഴിവാക്കിയതായി കരുതപ്പെടും. നാമമാത്ര അംഗവും അംഗമായതിനാൽ (2(l)-ാം വകുപ്പ്) നീക്കം ചെയ്തതിനോ പുറത്താക്കിയതിനോ ശേഷമുള്ള ഒരു വർഷത്തെ വിലക്ക് ഇവിടെയും ബാധകമാണ്.",
    ),
)
def individual_or_society() -> Test:
    """With the bars that came in 2013."""
    return _individual_or_society() & cite("s.16A(2) proviso") & cite("s.17(5)")


@kcs.clause(
    "s.18(1) proviso",
    in_force=FROM_2000,
    says=Text(
        "Another society may be a nominal or associate member of a hospital society only.",
        "മറ്റൊരു സംഘത്തിന് ആശുപത്രി സഹകരണ സംഘത്തിൽ മാത്രമേ നാമമാത്ര അംഗമോ അസോസിയേറ്റ് അംഗമോ ആകാനാവൂ.",
    ),
    note=Text(
        "A hospital society is what the Explanation to section 16(1) says. The word “also” came by Act 9 of 2009, in force from 11/12/2007 by the source; from "
        "outside the sources: a judgment has 11/12/2009.",
        "ആശുപത്രി സഹകരണ സംഘം എന്തെന്ന് 16(1)-ാം വകുപ്പിന്റെ വിശദീകരണം പറയുന്നു. “കൂടി” എന്ന അർത്ഥമുള്ള വാക്ക് 2009-ലെ 9-ാം ആക്ടിലൂടെ വന്നതാണ്; ഉറവിടപ്രകാരം പ്രാബല്യം 11/12/2007 "
        "മുതൽ. ഉറവിടങ്ങൾക്കു പുറത്തുനിന്ന്: ഒരു വിധി 11/12/2009 എന്നു പറയുന്നു.",
    ),
)
def society_in_hospital_society() -> Test:
    """Asked of societies alone."""
    return when(Joining.joining_kind.equals("society"), is_hospital_society())


@kcs.clause(
    "s.18(2)",
    in_force=FROM_1969,
    says=Text(
        "A nominal or associate member has no share, in any form, in the assets or profits, so no dividend, and cannot be elected to the committee.",
        "നാമമാത്ര അംഗത്തിനും അസോസിയേറ്റ് അംഗത്തിനും ആസ്തിയിലോ ലാഭത്തിലോ ഒരു രൂപത്തിലും പങ്കില്ല; അതുകൊണ്ട് ലാഭവിഹിതവുമില്ല. ഭരണസമിതിയിലേക്ക് തിരഞ്ഞെടുക്കപ്പെടാനുമാവില്ല.",
    ),
    note=Text(
        "No bye-law can give it.",
        "നിയമാവലിക്കും അത് നൽകാനാവില്ല.",
    ),
)
def no_share_and_no_seat() -> Test:
    """Asked of nominal and associate members alone."""
    return ~Voter.nominal_or_associate | ~Rights.right_wanted.among(
        "dividend", "profits", "assets", "committee"
    )


BYE_LAWS_DECIDE = Text(
    "For the rest a nominal or associate member has the rights and liabilities that the bye-laws give; no vote, by section 20(b).",
    "മറ്റു കാര്യങ്ങളിൽ നാമമാത്ര അംഗത്തിനും അസോസിയേറ്റ് അംഗത്തിനും നിയമാവലി പറയുന്ന അവകാശങ്ങളും ബാധ്യതകളുമുണ്ട്; 20(b)-ാം വകുപ്പു പ്രകാരം വോട്ടില്ല.",
)
CLASSES = Text(
    "Class A to class D are words of bye-laws: the Act knows no letters. Whether a class is nominal is read in the bye-laws.",
    "എ മുതൽ ഡി വരെയുള്ള ക്ലാസുകൾ നിയമാവലിയിലെ വാക്കുകളാണ്: നിയമത്തിൽ അക്ഷരങ്ങളില്ല. ഒരു ക്ലാസ് നാമമാത്രമാണോ എന്ന് നിയമാവലി നോക്കി അറിയണം.",
)


@kcs.clause("s.18(3)", in_force=UNTIL_2000, says=BYE_LAWS_DECIDE, note=CLASSES)
def may_have_it_until_2000() -> Test:
    """Section 20, which takes the vote away, was put in new by Act 1 of 2000; its words before are not held."""
    nominal, wanted = Voter.nominal_or_associate, Rights.right_wanted
    return (
        cite("s.18(2)")
        & when(nominal & wanted.equals("other"), Rights.bye_laws_give_it)
        & when(nominal & wanted.equals("vote"), NoText())
    )


@kcs.clause("s.18(3)", in_force=FROM_2000, says=BYE_LAWS_DECIDE, note=CLASSES)
def may_have_it() -> Test:
    """Nothing that section 18(2) or 20(b) takes away, and what the bye-laws give."""
    given = Rights.right_wanted.differs_from("vote") & Rights.bye_laws_give_it
    return cite("s.18(2)") & when(Voter.nominal_or_associate, given)
