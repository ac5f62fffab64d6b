"""Who may do what: every permission of the office, in one place.

A permission is a list of needs (`needs.py`), all of which must hold. `PERMISSIONS` is the whole of it;
`tests/accounts/test_permissions.py` goes through every action by every role. Nothing else in the project decides who
may act.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import reduce
from operator import and_

from rules.predicates import Predicate

from sangham.accounts.needs import (
    ABOVE,
    ANOTHER,
    DESK_ABOVE,
    FIRST_SET_UP,
    FOUR_EYES,
    GOVERNMENT,
    HEAD,
    HEAD_ABOVE,
    INSPECTOR,
    INSPECTOR_OR_REGISTRAR,
    OF_THE_REGISTER,
    OF_THIS_OFFICE,
    OFFICE_OR_ABOVE,
    OPEN,
    POWER,
    PROPOSED_BY_ANOTHER,
    REGISTER_OR_SET_UP,
    REGISTRAR,
    SCRUTINISED,
    STATES_REGISTRAR_OR_FIRST_SET_UP,
    STATES_REGISTRAR_OR_SET_UP,
    Need,
)
from sangham.accounts.predicates import Act
from sangham.journal.actor import Actor
from sangham.kernel.problem import Problem, Problems

__all__ = ["PERMISSIONS", "RULES", "Act", "Need", "may", "require", "require_where_posted"]

PERMISSIONS: Mapping[str, tuple[Need, ...]] = {
    # Places are one list for the whole State, by which the areas of every office's societies are read: Government notifies
    # wards and local bodies, and the office of the Registrar appointed under s.3(1) brings its record to that.
    "import_places": (STATES_REGISTRAR_OR_SET_UP,),
    "change_places": (STATES_REGISTRAR_OR_FIRST_SET_UP,),
    # Offices: the first ones at the installation, with their postings and orders, while no department of Government is in the
    # record; every later one by the office above it. Only Government parts its work among departments, and moves an office.
    "set_up_offices": (FIRST_SET_UP,),
    "open_department": (GOVERNMENT,),
    "open_office": (HEAD,),
    "place_office": (GOVERNMENT, OPEN),
    "rename_office": (ABOVE, OPEN),
    "close_office": (ABOVE, OPEN),
    # Who sits where: the office above says so, and of the heads of departments, Government.
    "post_official": (ABOVE, OPEN, ANOTHER),
    "end_posting": (ABOVE, ANOTHER),
    "grant_leave": (ABOVE, OPEN, ANOTHER),
    "end_leave": (ABOVE, ANOTHER),
    "assign_charge": (ABOVE, OPEN, ANOTHER),
    "end_charge": (ABOVE, ANOTHER),
    # s.3(2): Government's order, so entered by Government's own office.
    "confer_powers": (GOVERNMENT, OPEN),
    "end_conferral": (GOVERNMENT,),
    # the register as it stood
    "enter_society": (REGISTER_OR_SET_UP,),
    # the society's standing, and corrections, which two officials make: in the office in whose register it stands
    "enter_standing": (OF_THE_REGISTER,),
    "propose_correction": (OF_THE_REGISTER,),
    "approve_correction": (OFFICE_OR_ABOVE, PROPOSED_BY_ANOTHER),
    # a matter, wherever it was lodged: competence over it is not needed to look at it and send it on
    "receive": (OF_THIS_OFFICE,),
    "scrutinise": (INSPECTOR,),
    "query": (INSPECTOR_OR_REGISTRAR,),
    "send_on": (REGISTRAR,),
    "order_enquiry": (REGISTRAR,),
    "report_enquiry": (INSPECTOR,),
    "fix_hearing": (HEAD,),
    "send_order": (OF_THIS_OFFICE,),
    # a representation, before whoever stands above the one who was silent
    "scrutinise_from_above": (DESK_ABOVE,),
    "determine_from_above": (HEAD_ABOVE, FOUR_EYES),
    "order_from_above": (HEAD_ABOVE, SCRUTINISED, FOUR_EYES),
    # what another society decided, or the Act itself
    "enter_outcome": (INSPECTOR_OR_REGISTRAR,),
    # what the Registrar alone does, with the power conferred
    "determine": (REGISTRAR, POWER, FOUR_EYES),
    "order": (REGISTRAR, POWER, SCRUTINISED, FOUR_EYES),
    "register_society": (REGISTRAR, POWER),
    "certify_registration": (REGISTRAR, POWER),
    "change_name": (REGISTRAR, POWER),
    "reconstruct_registration": (REGISTRAR, POWER),
}

RULES: Mapping[str, Predicate] = {
    action: reduce(and_, (need.holds for need in needs)) for action, needs in PERMISSIONS.items()
}


def may(action: str, actor: Actor, act: Act) -> bool:
    """Whether the official may do it on that day. Raises KeyError for an action that is not listed."""
    return bool(RULES[action].test(actor, act))


def require(action: str, actor: Actor, act: Act) -> None:
    """Raise Problems, with each need that does not hold, unless the official may do it on that day."""
    if may(action, actor, act):
        return
    raise Problems(
        Problem("", need.says, need.mend) for need in PERMISSIONS[action] if not need.holds.test(actor, act)
    )


def require_where_posted(action: str, actor: Actor, on: date) -> None:
    """As `require`, for what is about no office but that of the actor."""
    require(action, actor, Act(office=actor.office, on=on))
