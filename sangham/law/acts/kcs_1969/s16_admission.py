"""Section 16(1): who may be admitted as a member, for one person or body. Bodies are in `s16_bodies.py`.

`s16_members.py` asks the same of individuals of many applicants at once; the age and the area are decided by its functions.
"""

from __future__ import annotations

from collections.abc import Mapping

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import Application
from sangham.law.acts.kcs_1969.facts_membership import Joined, Joining
from sangham.law.acts.kcs_1969.instruments import FROM_1969, FROM_2000, UNTIL_2000
from sangham.law.acts.kcs_1969.s16_bodies import by_fourth_proviso, by_third_proviso
from sangham.law.acts.kcs_1969.s16_members import outside, under_age
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.expression import Readings, Test, cite, readings, when
from sangham.law.provision import Alternative, Reading

kcs.reading(
    Reading(
        "later_provisos",
        "s.16(1)",
        Text(
            "Do the first two provisos also hold back a body that the third or the fourth lets in?",
            "മൂന്നാമത്തെയോ നാലാമത്തെയോ ക്ലിപ്തനിബന്ധന അനുവദിക്കുന്ന സ്ഥാപനത്തെ ആദ്യത്തെ രണ്ടെണ്ണം തടയുമോ?",
        ),
        {
            "apart": Alternative(
                Text(
                    "No: what the third and the fourth let in comes in whatever the first two say.",
                    "ഇല്ല: മൂന്നാമത്തെയും നാലാമത്തെയും അനുവദിക്കുന്നവരെ ആദ്യത്തെ രണ്ടെണ്ണം നോക്കാതെ ചേർക്കാം.",
                ),
                Text(
                    "Their purpose: a Board or an establishment is hardly ever a worker or one who benefits directly.",
                    "ഉദ്ദേശ്യം: ബോർഡോ സ്ഥാപനമോ തൊഴിലെടുക്കുന്നയാളോ നേരിട്ട് പ്രയോജനം കിട്ടുന്നയാളോ ആകാറില്ല.",
                ),
            ),
            "together": Alternative(
                Text(
                    "Yes: the first two speak of every person, so all must be satisfied.",
                    "തടയും: ആദ്യത്തെ രണ്ടെണ്ണം പറയുന്നത് എല്ലാവരെയും കുറിച്ചാണ്; എല്ലാം പാലിക്കണം.",
                ),
                Text(
                    "The words of the first two: no person, without an exception for the later ones.",
                    "ആദ്യത്തെ രണ്ടിലെയും വാക്കുകൾ: ഒരാളെയും എന്നാണ്; പിന്നീടുള്ളവയ്ക്ക് ഒഴിവ് പറഞ്ഞിട്ടില്ല.",
                ),
            ),
        },
        default="apart",
    )
)


def individual_qualifies() -> Test:
    """Clause (a) for one individual: of age (students' societies apart), of sound mind, in the area."""
    of_age = (~Joining.joining_under_18).unless(Application.formed_exclusively_for_students)
    qualifies = of_age & ~Joining.joining_of_unsound_mind & ~Joining.joining_outside_area
    return when(Joining.joining_kind.equals("individual"), qualifies)


def first_two_provisos(let_in: Test) -> Readings:
    """The first two provisos, under both readings of what they do to those whom a later proviso lets in."""
    both = cite("s.16(1)(1st) proviso") & cite("s.16(1)(2nd) proviso")
    return readings("later_provisos", apart=let_in | both, together=both)


@kcs.clause(
    "s.16(1)",
    in_force=UNTIL_2000,
    says=Text(
        "Only these may be admitted: an individual such as clause (a) asks, another society, the Government, and a body "
        "approved by order; each subject to the provisos.",
        "ഇവരെ മാത്രമേ അംഗമായി ചേർക്കാവൂ: (a) ഖണ്ഡം പറയുന്ന വ്യക്തി, മറ്റൊരു സംഘം, സർക്കാർ, ഉത്തരവിലൂടെ അംഗീകാരം കിട്ടിയ സ്ഥാപനം; "
        "ക്ലിപ്തനിബന്ധനകളും പാലിക്കണം.",
    ),
)
def may_be_admitted_until_2000() -> Test:
    """As it stood without clause (ba) and the fourth proviso, which were put in whole."""
    return (
        individual_qualifies()
        & cite("s.16(1)(b)")
        & cite("s.16(1)(c)")
        & cite("s.16(1)(d)")
        & first_two_provisos(by_third_proviso())
        & cite("s.16(1)(3rd) proviso")
    )


@kcs.clause(
    "s.16(1)",
    in_force=FROM_2000,
    says=Text(
        "Only these may be admitted: an individual such as clause (a) asks, another society, a local self government, the "
        "Government, and a body approved by order; each subject to the provisos, and none within a year of removal or expulsion.",
        "ഇവരെ മാത്രമേ അംഗമായി ചേർക്കാവൂ: (a) ഖണ്ഡം പറയുന്ന വ്യക്തി, മറ്റൊരു സംഘം, തദ്ദേശ സ്വയംഭരണ സ്ഥാപനം, സർക്കാർ, ഉത്തരവിലൂടെ "
        "അംഗീകാരം കിട്ടിയ സ്ഥാപനം; ക്ലിപ്തനിബന്ധനകളും പാലിക്കണം. നീക്കം ചെയ്തോ പുറത്താക്കിയോ ഒരു വർഷം തികയാത്തവരെ ചേർക്കരുത്.",
    ),
    note=Text(
        "Membership is never deemed: whoever qualifies is a member when the society, the Registrar or the Government admits him. The "
        "provisos are numbered as section 18 counts them, leaving out the one inside clause (a)(i). The bar of a year comes from sections 16A(2) and 17(5).",
        "അംഗത്വം ഒരിക്കലും കിട്ടിയതായി കരുതില്ല: സംഘമോ സഹകരണ സംഘം രജിസ്ട്രാറോ സർക്കാരോ ചേർക്കുമ്പോഴാണ് യോഗ്യതയുള്ളയാൾ അംഗമാകുന്നത്. "
        "ക്ലിപ്തനിബന്ധനകൾക്ക് നമ്പറിട്ടത് 18-ാം വകുപ്പ് എണ്ണുന്നതുപോലെയാണ്; (a)(i) ഖണ്ഡത്തിനുള്ളിലേത് എണ്ണിയിട്ടില്ല. ഒരു വർഷത്തെ വിലക്ക് "
        "16A(2), 17(5) എന്നീ വകുപ്പുകളിൽനിന്നാണ്.",
    ),
)
def may_be_admitted() -> Test:
    """With clause (ba) and the fourth proviso of Act 1 of 2000, and the bars that came in 2013."""
    return (
        individual_qualifies()
        & cite("s.16(1)(b)")
        & cite("s.16(1)(ba)")
        & cite("s.16(1)(c)")
        & cite("s.16(1)(d)")
        & first_two_provisos(by_third_proviso() | by_fourth_proviso())
        & cite("s.16(1)(3rd) proviso")
        & cite("s.16(1)(4th) proviso")
        & cite("s.16A(2) proviso")
        & cite("s.17(5)")
    )


@kcs.clause(
    "s.16(1)(1st) proviso",
    in_force=FROM_1969,
    says=Text(
        "Where a society was formed to promote its members' economic interests through a specified activity, only one who is "
        "likely to benefit directly by it is admitted, unless the Rules specifically permit more.",
        "ഒരു നിശ്ചിത പ്രവർത്തനത്തിലൂടെ അംഗങ്ങളുടെ സാമ്പത്തിക താല്പര്യം പരിപോഷിപ്പിക്കാൻ രൂപീകരിച്ച സംഘത്തിൽ, അതുകൊണ്ട് നേരിട്ട് പ്രയോജനം "
        "കിട്ടാനിടയുള്ളവരെ മാത്രമേ ചേർക്കാവൂ; ചട്ടങ്ങൾ പ്രത്യേകമായി അനുവദിച്ചാൽ മറ്റുള്ളവരെയും ചേർക്കാം.",
    ),
    note=Text(
        "The Rules are not held here; what they permit is asked.",
        "ചട്ടങ്ങൾ ഇവിടെയില്ല; അവ അനുവദിക്കുന്നത് എന്തെന്ന് ചോദിക്കുന്നു.",
    ),
)
def benefits_directly() -> Test:
    """Of every person, bodies too."""
    return ~Joined.society_for_one_activity | Joining.joining_benefits_directly | Joined.rules_let_others_in


@kcs.derives(
    Joining.joining_under_18,
    source=("joining_born_on", "joining_age"),
    citation="s.16(1)(a)(i)",
)
def age(given: Given) -> Mapping[str, Made]:
    """Eighteen is attained on the anniversary; the date of birth prevails over the age stated."""
    under = under_age({"birth_date": given["joining_born_on"], "age": given["joining_age"]}, given.on)
    said = Text("Section 16(1)(a)(i): under eighteen.", "16(1)(a)(i)-ാം വകുപ്പ്: പതിനെട്ട് തികഞ്ഞിട്ടില്ല.")
    missing = ("joining_born_on",) if under is None else ()
    return {"joining_under_18": Made(under, (said,) if under else (), missing)}


@kcs.derives(
    Joining.joining_outside_area,
    source=("joining_resident_in_area", "joining_land_in_area"),
    citation="s.16(1)(a)(iii)",
)
def area(given: Given) -> Mapping[str, Made]:
    """Living there, or occupying land there, is enough."""
    lives, land = given["joining_resident_in_area"], given["joining_land_in_area"]
    out = outside({"resident_in_area": lives, "occupies_land_in_area": land})
    said = Text(
        "Section 16(1)(a)(iii): neither lives nor occupies land in the area.",
        "16(1)(a)(iii)-ാം വകുപ്പ്: പ്രവർത്തനപരിധിയിൽ താമസമോ കൈവശഭൂമിയോ ഇല്ല.",
    )
    stated = {"joining_resident_in_area": lives, "joining_land_in_area": land}
    missing = tuple(name for name, value in stated.items() if value is None) if out is None else ()
    return {"joining_outside_area": Made(out, (said,) if out else (), missing)}
