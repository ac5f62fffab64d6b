"""Section 2: what class a society is, by its area of operation, its members and what was declared.

Apex, central, federal, primary. Banks are in `s02_banks.py`, credit in `s02_credit.py`, aid and liability in
`s02_liability.py`. Old letters ((a), (d)) stood from the beginning; a letter put in between came with its Act.
"""

from __future__ import annotations

from collections.abc import Mapping

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_classes import Area, Members, Objects
from sangham.law.acts.kcs_1969.facts_voting import OnCommittee
from sangham.law.acts.kcs_1969.instruments import FROM_1969, FROM_1987, FROM_2009, FROM_2010
from sangham.law.acts.kcs_1969.instruments_deferred import (
    FROM_2000_UNTIL_2010,
    FROM_2007_UNTIL_2009,
    UNTIL_1987,
)
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.expression import Dropped, NoText, Test, readings
from sangham.law.provision import Alternative, Reading


def only_societies() -> Test:
    """Members there are, and none of them is anything but a society."""
    return (
        (Members.member_societies >= 1)
        & (Members.individual_members <= 0)
        & (Members.other_bodies_as_members <= 0)
    )


@kcs.derives(Area.districts_of_area, source=("area_districts",), citation="s.2")
def districts(given: Given) -> Mapping[str, Made]:
    """Each district once."""
    named = given["area_districts"]
    if not named:
        return {"districts_of_area": Made(None, (), ("area_districts",))}
    each = sorted(set(named))
    said = Text("The area lies in: {d}.", "പ്രവർത്തനപരിധി ഉൾപ്പെടുന്ന ജില്ലകൾ: {d}.").fill(d=", ".join(each))
    return {"districts_of_area": Made(len(each), (said,))}


@kcs.clause(
    "s.2(a)",
    in_force=FROM_1969,
    says=Text(
        "An apex society has the whole State as its area, has only other societies of similar objects as members, and "
        "has been declared an apex society by the Registrar.",
        "അപ്പെക്സ് സഹകരണ സംഘം എന്നാൽ: സംസ്ഥാനം മുഴുവൻ പ്രവർത്തനപരിധിയായി, സമാന ഉദ്ദേശ്യങ്ങളുള്ള മറ്റു സംഘങ്ങൾ മാത്രം അംഗങ്ങളായി, സഹകരണ സംഘം രജിസ്ട്രാർ അപ്പെക്സ് സംഘമായി പ്രഖ്യാപിച്ച സംഘം.",
    ),
)
def apex() -> Test:
    """All three; without the declaration it is none."""
    return (
        Area.area_is_whole_state
        & only_societies()
        & Members.members_of_similar_objects
        & Objects.declared_apex
    )


kcs.text_not_held(
    "s.2(d)",
    in_force=UNTIL_1987,
    says=Text(
        "Central society was defined in words that the source does not give.",
        "സെൻട്രൽ സഹകരണ സംഘത്തെ അന്ന് നിർവചിച്ച വാക്കുകൾ ഉറവിടത്തിലില്ല.",
    ),
)


@kcs.clause(
    "s.2(d)",
    in_force=FROM_1987,
    says=Text(
        "A central society has one or more revenue districts, but not the whole State, as its area, has only other "
        "societies as members, and has been declared a central society by the Registrar or the Government.",
        "സെൻട്രൽ സഹകരണ സംഘം എന്നാൽ: ഒന്നോ അതിലധികമോ റവന്യൂ ജില്ല (സംസ്ഥാനം മുഴുവനല്ല) പ്രവർത്തനപരിധിയായി, മറ്റു സംഘങ്ങൾ മാത്രം അംഗങ്ങളായി, സഹകരണ സംഘം രജിസ്ട്രാറോ സർക്കാരോ അങ്ങനെ പ്രഖ്യാപിച്ച സംഘം.",
    ),
    note=Text(
        "No day of commencement is stated for the Act that brought these words: its publication is taken. Clause (ia) "
        "calls a District Co-operative Bank a central society, and has it lend to individuals too.",
        "ഈ വാക്കുകൾ കൊണ്ടുവന്ന നിയമത്തിന്റെ പ്രാബല്യത്തീയതി പറഞ്ഞിട്ടില്ല: പ്രസിദ്ധീകരിച്ച ദിവസം എടുത്തിരിക്കുന്നു. (ia) ഖണ്ഡം ജില്ലാ സഹകരണ ബാങ്കിനെ സെൻട്രൽ സംഘമെന്നു വിളിക്കുന്നു; അത് വ്യക്തികൾക്കും വായ്പ നൽകുന്നതാണ്.",
    ),
)
def central() -> Test:
    """ "Over one or more Revenue Districts": whole ones, as against (od), "or over any specified area within"."""
    return (
        Area.area_takes_in_whole_district
        & ~Area.area_is_whole_state
        & only_societies()
        & Objects.declared_central
    )


kcs.reading(
    Reading(
        "kinds_of_members",
        "s.2(od)",
        Text(
            "“Individuals and other societies as members”: must there be some of each?",
            "“വ്യക്തികളും മറ്റു സംഘങ്ങളും അംഗങ്ങൾ”: ഓരോ വിഭാഗവും അംഗങ്ങളായി ഉണ്ടാകണമോ?",
        ),
        {
            "each": Alternative(
                Text(
                    "There must be members of each kind named; a society of individuals alone is outside.",
                    "പറഞ്ഞ ഓരോ വിഭാഗത്തിലും അംഗങ്ങൾ വേണം; വ്യക്തികൾ മാത്രമുള്ള സംഘം ഇതിൽ വരില്ല.",
                ),
                Text("The words: individuals and other societies.", "വാക്കുകൾ: വ്യക്തികളും മറ്റു സംഘങ്ങളും."),
            ),
            "may": Alternative(
                Text(
                    "The kinds are those that may be members: a primary society has individuals and may do without "
                    "societies; a federal one needs not have all three.",
                    "അംഗങ്ങളാകാവുന്നവരെയാണ് പറയുന്നത്: പ്രാഥമിക സംഘത്തിൽ വ്യക്തികൾ മതി, സംഘങ്ങൾ നിർബന്ധമല്ല; ഫെഡറൽ സംഘത്തിൽ മൂന്നു വിഭാഗവും വേണമെന്നില്ല.",
                ),
                Text(
                    "The purpose: otherwise hardly any primary society could seek affiliation under section 8A.",
                    "ഉദ്ദേശ്യം: അല്ലെങ്കിൽ മിക്ക പ്രാഥമിക സംഘങ്ങൾക്കും 8A വകുപ്പ് പ്രകാരം അഫിലിയേഷൻ തേടാനാവില്ല.",
                ),
            ),
        },
        default="may",
    )
)

FEDERAL_NOTE = Text(
    "The source says “more than one district as its and operation”: its area of operation is meant.",
    "ഉറവിടത്തിൽ “more than one district as its and operation” എന്നാണ്: പ്രവർത്തനപരിധി എന്നാണ് ഉദ്ദേശ്യം.",
)


@kcs.clause(
    "s.2(ib)",
    in_force=FROM_2000_UNTIL_2010,
    says=Text(
        "A Federal Co-operative Society has more than one district as its area; of its members the words of that time "
        "are not held.",
        "ഫെഡറൽ സഹകരണ സംഘത്തിന് ഒന്നിലധികം ജില്ല പ്രവർത്തനപരിധിയായുണ്ട്; അംഗങ്ങളെക്കുറിച്ച് അന്നത്തെ വാക്കുകൾ കൈവശമില്ല.",
    ),
    note=FEDERAL_NOTE,
)
def federal_until_2010() -> Test:
    """The Government was put among the members in 2010; whether other words went then is not known."""
    return (Area.districts_of_area > 1) & NoText()


@kcs.clause(
    "s.2(ib)",
    in_force=FROM_2010,
    says=Text(
        "A Federal Co-operative Society has more than one district as its area, and the Government, individuals and "
        "other societies as members.",
        "ഫെഡറൽ സഹകരണ സംഘം എന്നാൽ: ഒന്നിലധികം ജില്ല പ്രവർത്തനപരിധിയായി, സർക്കാരും വ്യക്തികളും മറ്റു സംഘങ്ങളും അംഗങ്ങളായുള്ള സംഘം.",
    ),
    note=FEDERAL_NOTE,
)
def federal() -> Test:
    """More than one: two are enough."""
    government, individuals, societies = (
        OnCommittee.government_is_member,
        Members.individual_members >= 1,
        Members.member_societies >= 1,
    )
    return (Area.districts_of_area > 1) & readings(
        "kinds_of_members",
        each=government & individuals & societies,
        may=government | individuals | societies,
    )


PRIMARY = Text(
    "A Primary Co-operative Society has one revenue district, or an area within it, as its jurisdiction, and "
    "individuals and other societies as members.",
    "പ്രാഥമിക സഹകരണ സംഘം എന്നാൽ: ഒരു റവന്യൂ ജില്ലയോ അതിനുള്ളിലെ ഒരു പ്രദേശമോ പ്രവർത്തനപരിധിയായി, വ്യക്തികളും മറ്റു സംഘങ്ങളും അംഗങ്ങളായുള്ള സംഘം.",
)


def _primary() -> Test:
    individuals, societies = Members.individual_members >= 1, Members.member_societies >= 1
    return Area.districts_of_area.equals(1) & readings(
        "kinds_of_members", each=individuals & societies, may=individuals
    )


@kcs.clause(
    "s.2(od)",
    in_force=FROM_2007_UNTIL_2009,
    says=PRIMARY,
    note=Text(
        "From 11/12/2007 by the source, from 11/12/2009 by a judgment outside it: between the two, both are shown.",
        "ഉറവിടമനുസരിച്ച് 11/12/2007 മുതൽ; അതിനു പുറത്തുള്ള ഒരു വിധിയനുസരിച്ച് 11/12/2009 മുതൽ: ഇടയ്ക്കുള്ള കാലത്ത് രണ്ടും കാണിക്കുന്നു.",
    ),
)
def primary_by_the_source() -> Test:
    """Wholly put in by that Act, so by the judgment there was no such definition yet."""
    return readings("act_9_of_2009", source=_primary(), judgment=Dropped())


@kcs.clause("s.2(od)", in_force=FROM_2009, says=PRIMARY)
def primary() -> Test:
    """One district, or any part of one; what reaches into a second is none."""
    return _primary()
