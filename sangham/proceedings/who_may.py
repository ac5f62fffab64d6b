"""By whom a step may be taken: the permission that each asks for, and who has it at an office on a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sangham.accounts.holding import officials_at
from sangham.accounts.permissions import Act, may
from sangham.journal.actor import Actor
from sangham.proceedings.facts import districts
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.state import Standing
from sangham.proceedings.steps import Step
from sangham.register.actions.certify_registration import UNDER

PERMISSION: Mapping[Step, str] = {
    Step.ACKNOWLEDGE: "receive",
    Step.ANSWER: "receive",
    Step.WITHDRAW: "receive",
    Step.SCRUTINISE: "scrutinise",
    Step.QUERY: "query",
    Step.ISSUE_QUERY_LETTER: "query",
    Step.SEND_ON: "send_on",
    Step.ORDER_ENQUIRY: "order_enquiry",
    Step.REPORT_ENQUIRY: "report_enquiry",
    Step.FIX_HEARING: "fix_hearing",
    Step.ISSUE_NOTICE: "fix_hearing",
    Step.ADJOURN_HEARING: "fix_hearing",
    Step.HOLD_HEARING: "fix_hearing",
    Step.DETERMINE: "determine",
    Step.ORDER_REGISTRATION: "order",
    Step.ORDER_REFUSAL: "order",
    Step.GRANT: "order",
    Step.REFUSE: "order",
    Step.ISSUE_ORDER: "order",
    Step.CERTIFY: "certify_registration",
    Step.SEND_ORDER: "send_order",
    Step.REPORT_DECISION: "enter_outcome",
    Step.ENTER_DEEMED: "enter_outcome",
}
# What is decided above the one who was silent is scrutinised and ordered there.
ABOVE = {
    "scrutinise": "scrutinise_from_above",
    "determine": "determine_from_above",
    "order": "order_from_above",
}


def powers_used(kind: str, step: Step) -> tuple[str, ...]:
    """The powers by which a step is taken, as orders under s.3(2) name them; all are needed."""
    described = MATTERS[kind]
    if step is not Step.CERTIFY:
        return (described.power,)
    return ("s.8",) if described.certificate is None else ("s.8", UNDER[described.certificate])


def act_of(s: Standing, *, on: date, power: str = "") -> Act:
    """What is to be done in a matter, as permission looks at it."""
    return Act(
        office=s.office,
        on=on,
        power=power or MATTERS[s.kind].power,
        districts=districts(s),
        class_name=s.society_class,
        scrutinised_by=s.scrutinised_by,
    )


def asked_of(s: Standing, permission: str) -> str:
    """The permission that is asked for in this kind of matter."""
    return ABOVE.get(permission, permission) if MATTERS[s.kind].decided_by == "above" else permission


def who_may(s: Standing, step: Step, *, on: date) -> tuple[str, ...]:
    """The codes of the officials who act on a day at the office where a matter lies who may take a step."""
    permission = asked_of(s, PERMISSION[step])
    acts = [act_of(s, on=on, power=power) for power in powers_used(s.kind, step)]
    found = tuple(
        code
        for code in officials_at(s.office, on)
        if all(may(permission, Actor(code, s.office, a.power), a) for a in acts)
    )
    if step is Step.REPORT_ENQUIRY and s.enquiry is not None:
        return tuple(code for code in found if code == s.enquiry.inspector)
    return found


def power_of(kind: str, step: Step) -> str:
    """The section under which a step is taken, as the journal has it with whoever acts."""
    if PERMISSION[step] in ("determine", "order", "certify_registration"):
        return powers_used(kind, step)[-1]
    return MATTERS[kind].citation
