"""Who may do what: every permission of the office, in one place.

A permission is a list of needs (`needs.py`), all of which must hold. `PERMISSIONS` is the whole of it;
`tests/accounts/test_permissions.py` goes through every action by every role. Nothing else in the project decides who
may act.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from operator import and_

from rules.predicates import Predicate

from sangham.accounts.needs import (
    AT_SET_UP,
    DESK_ABOVE,
    FOUR_EYES,
    HEAD,
    HEAD_ABOVE,
    INSPECTOR,
    INSPECTOR_OR_REGISTRAR,
    OF_THIS_OFFICE,
    OFFICE_OR_ABOVE,
    OFFICE_OR_SET_UP,
    POWER,
    PROPOSED_BY_ANOTHER,
    REGISTRAR,
    SCRUTINISED,
    Act,
    Need,
)
from sangham.journal.actor import Actor
from sangham.kernel.problem import Problem, Problems

__all__ = ["PERMISSIONS", "RULES", "Act", "Need", "may", "require"]

PERMISSIONS: Mapping[str, tuple[Need, ...]] = {
    # the record itself
    "import_places": (AT_SET_UP,),
    "open_office": (AT_SET_UP,),
    "post_official": (AT_SET_UP,),
    "confer_powers": (
        AT_SET_UP,
    ),  # Government's order; entered for it until Government's office is in the record
    "enter_society": (OFFICE_OR_SET_UP,),
    # the society's standing, and corrections, which two officials make: in the office in whose register it stands
    "enter_standing": (OF_THIS_OFFICE,),
    "propose_correction": (OF_THIS_OFFICE,),
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


def may_receive(actor: Actor, act: Act) -> bool:
    """Receive an application, or an answer to a query."""
    return may("receive", actor, act)


def may_scrutinise(actor: Actor, act: Act) -> bool:
    """Scrutinise an application."""
    return may("scrutinise", actor, act)


def may_query(actor: Actor, act: Act) -> bool:
    """Ask the applicants for what is wanting."""
    return may("query", actor, act)


def may_send_on(actor: Actor, act: Act) -> bool:
    """Send a matter on to the competent Registrar."""
    return may("send_on", actor, act)


def may_determine(actor: Actor, act: Act) -> bool:
    """Record of what the Registrar is, or is not, satisfied."""
    return may("determine", actor, act)


def may_order(actor: Actor, act: Act) -> bool:
    """Order registration or refusal."""
    return may("order", actor, act)
