"""Section 19A: a member who does not take part does not exercise a member's rights; as prescribed.

In force from 14.02.2013, and without a rule to lean on until rule 18A, of which the sources know nothing.
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.exemptions import Exemption
from sangham.law.acts.kcs_1969.facts_voting import Prescribed, Voter
from sangham.law.acts.kcs_1969.instruments_rules import FROM_RULE_18A, UNTIL_RULE_18A
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Dropped, Test

SAYS = Text(
    "A member exercises a member's rights only if the least number of general body meetings that is prescribed was "
    "attended and the least use of services that is prescribed was made.",
    "നിർണ്ണയിക്കപ്പെട്ട കുറഞ്ഞ എണ്ണം പൊതുയോഗങ്ങളിൽ പങ്കെടുക്കുകയും നിർണ്ണയിക്കപ്പെട്ട കുറഞ്ഞ അളവിൽ സേവനങ്ങൾ ഉപയോഗിക്കുകയും ചെയ്ത അംഗത്തിനേ അംഗത്തിന്റെ അവകാശങ്ങൾ ഉപയോഗിക്കാനാകൂ.",
)


@kcs.clause(
    "s.19A",
    in_force=UNTIL_RULE_18A,
    says=SAYS,
    note=Text(
        "In force, but nothing was prescribed yet, so it could bar nobody. That rule 18A came on 26/11/2014 is known "
        "from outside the sources only.",
        "പ്രാബല്യത്തിലായിരുന്നു; പക്ഷേ അന്ന് ഒന്നും നിർണ്ണയിച്ചിരുന്നില്ല, അതിനാൽ ആരെയും തടയാനാകില്ല. 18A ചട്ടം 26/11/2014-ന് വന്നതായി ഉറവിടങ്ങൾക്കു പുറത്തുനിന്നു മാത്രം അറിയുന്നു.",
    ),
)
def nothing_prescribed_yet() -> Test:
    """ "... as may be prescribed", and no rule had been made."""
    return Dropped(inoperative=True)


@kcs.clause(
    "s.19A",
    in_force=FROM_RULE_18A,
    says=SAYS,
    note=Text(
        "It works since rule 18A of 26/11/2014, known from outside the sources only: the prescribed figures, the years "
        "over which they are counted, and whether days before that rule count, are not in the sources. The text says "
        "that services too are attended; use is meant. The membership goes on: only its rights rest.",
        "26/11/2014-ലെ 18A ചട്ടം വന്നതു മുതൽ പ്രയോഗിക്കാം; അത് ഉറവിടങ്ങൾക്കു പുറത്തുനിന്നു മാത്രം അറിയുന്നതാണ്. നിർണ്ണയിക്കപ്പെട്ട അളവുകളും എത്ര വർഷത്തെ കണക്കാണെന്നതും ചട്ടത്തിനു മുമ്പുള്ള ദിവസങ്ങൾ കണക്കാക്കുമോ എന്നതും ഉറവിടങ്ങളിലില്ല. സേവനങ്ങളിലും പങ്കെടുക്കണം എന്ന മട്ടിലാണ് പാഠം; ഉപയോഗമാണ് ഉദ്ദേശ്യം. അംഗത്വം തുടരും; അവകാശങ്ങൾ മാത്രം തടസ്സപ്പെടും.",
    ),
)
def took_part() -> Test:
    """Both, or an exemption; the figures are facts, since the rule is not held."""
    attended = Voter.meetings_attended >= Prescribed.least_meetings
    used = Voter.services_used >= Prescribed.least_services
    return (attended & used) | Exemption.exempted_from_s19a
