"""Who may do what: every permission of the office, in one place.

A permission is a list of needs; each is a predicate over who acts (`Actor`) and what is to be done (`Act`),
on the day of the act. All must hold. `PERMISSIONS` is the whole of it; `tests/accounts/test_permissions.py`
goes through every action by every role. Nothing else in the project decides who may act.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import and_

from rules.predicates import Predicate

from sangham.accounts.queries import conferral_for, postings_on
from sangham.accounts.roles import Role
from sangham.journal.actor import SET_UP, Actor
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What is to be done, as far as permission looks at it.

    office         code of the office before which the matter lies
    on             the day of the act
    power          the section under which it is done ("s.7(1)"), where a conferred power is used
    districts      in which the society's area lies
    class_name     class of the society
    scrutinised_by code of the official who scrutinised the matter, once somebody has
    """

    office: str
    on: date
    power: str = ""
    districts: tuple[str, ...] = ()
    class_name: str = ""
    scrutinised_by: str | None = None


def _posted_as(role: Role) -> Predicate:
    def posted(actor: Actor, act: Act) -> bool:
        if actor.office != act.office:
            return False
        return (
            postings_on(act.on).filter(official_id=actor.official, office_id=act.office, role=role).exists()
        )

    return Predicate(posted, name=f"posted_as_{role}")


posted_as_inspector = _posted_as("inspector")
posted_as_registrar = _posted_as("registrar")


def sets_up(actor: Actor, act: Act) -> bool:
    """Installing the record itself, before any office stands; from the server's own terminal only."""
    return actor == SET_UP


def has_the_power(actor: Actor, act: Act) -> bool:
    """An order under s.3(2) confers the power on the office, for the class, in every district of the area."""
    if not (act.power and act.districts and act.class_name):
        return False
    conferral = conferral_for(
        act.office, act.power, on=act.on, districts=act.districts, class_name=act.class_name
    )
    return conferral is not None


def did_not_scrutinise(actor: Actor, act: Act) -> bool:
    """Four eyes: whoever scrutinised a matter does not decide it."""
    return act.scrutinised_by != actor.official


def is_scrutinised(actor: Actor, act: Act) -> bool:
    """Nothing is decided that nobody has scrutinised."""
    return act.scrutinised_by is not None


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that must hold, and what a person is told where it does not."""

    holds: Predicate
    says: Text
    mend: Text


_POST = Text(
    en="Ask for the posting to be entered, if there is one.", ml="നിയമനമുണ്ടെങ്കിൽ അത് രേഖപ്പെടുത്താൻ ആവശ്യപ്പെടുക."
)
INSPECTOR = Need(
    posted_as_inspector,
    Text(
        en="Only an inspector posted at this office on that day may do this.",
        ml="അന്ന് ഈ ഓഫീസിൽ നിയമനമുള്ള ഇൻസ്പെക്ടർക്കു മാത്രമേ ഇതു ചെയ്യാനാവൂ.",
    ),
    _POST,
)
REGISTRAR = Need(
    posted_as_registrar,
    Text(
        en="Only whoever is posted at this office as Registrar of Co-operative Societies on that day may do this.",
        ml="അന്ന് ഈ ഓഫീസിൽ സഹകരണ സംഘം രജിസ്ട്രാറുടെ ചുമതലയുള്ളയാൾക്കു മാത്രമേ ഇതു ചെയ്യാനാവൂ.",
    ),
    _POST,
)
OF_THIS_OFFICE = Need(
    posted_as_inspector | posted_as_registrar,
    Text(
        en="Only an official posted at this office on that day may do this.",
        ml="അന്ന് ഈ ഓഫീസിൽ നിയമനമുള്ള ഉദ്യോഗസ്ഥർക്കു മാത്രമേ ഇതു ചെയ്യാനാവൂ.",
    ),
    _POST,
)
POWER = Need(
    Predicate(has_the_power),
    Text(
        en="No order under section 3(2) confers this power on the office for such a society in these districts.",
        ml="ഈ ജില്ലകളിൽ ഇത്തരം സംഘത്തിന്റെ കാര്യത്തിൽ ഈ അധികാരം 3(2) ഉപവകുപ്പ് പ്രകാരം ഈ ഓഫീസിനു നൽകിയിട്ടില്ല.",
    ),
    Text(en="Send the matter on to the office that has it.", ml="അധികാരമുള്ള ഓഫീസിലേക്ക് അയയ്ക്കുക."),
)
SCRUTINISED = Need(
    Predicate(is_scrutinised),
    Text(en="The matter has not been scrutinised.", ml="അപേക്ഷയുടെ സൂക്ഷ്മപരിശോധന കഴിഞ്ഞിട്ടില്ല."),
    Text(en="Have an inspector scrutinise it first.", ml="ആദ്യം ഇൻസ്പെക്ടർ സൂക്ഷ്മപരിശോധന നടത്തണം."),
)
FOUR_EYES = Need(
    Predicate(did_not_scrutinise),
    Text(
        en="The official who scrutinised this matter may not decide it.",
        ml="സൂക്ഷ്മപരിശോധന നടത്തിയ ഉദ്യോഗസ്ഥൻ തന്നെ തീരുമാനമെടുക്കാൻ പാടില്ല.",
    ),
    Text(en="Another official must decide it.", ml="മറ്റൊരു ഉദ്യോഗസ്ഥൻ തീരുമാനമെടുക്കണം."),
)
AT_SET_UP = Need(
    Predicate(sets_up),
    Text(en="This is done at the installation alone.", ml="ഇത് സജ്ജീകരണസമയത്തു മാത്രം ചെയ്യുന്നതാണ്."),
    Text(en="Do it from the terminal of the server.", ml="സെർവറിന്റെ ടെർമിനലിൽനിന്നു ചെയ്യുക."),
)
OFFICE_OR_SET_UP = Need(AT_SET_UP.holds | OF_THIS_OFFICE.holds, OF_THIS_OFFICE.says, OF_THIS_OFFICE.mend)

PERMISSIONS: Mapping[str, tuple[Need, ...]] = {
    # the record itself
    "import_places": (AT_SET_UP,),
    "open_office": (AT_SET_UP,),
    "post_official": (AT_SET_UP,),
    "confer_powers": (
        AT_SET_UP,
    ),  # Government's order; entered for it until Government's office is in the record
    "enter_society": (OFFICE_OR_SET_UP,),
    # a matter, wherever it was lodged: competence over it is not needed to look at it and send it on
    "receive": (OF_THIS_OFFICE,),
    "scrutinise": (INSPECTOR,),
    "query": (OF_THIS_OFFICE,),
    "send_on": (REGISTRAR,),
    # what the Registrar alone does, with the power conferred
    "determine": (REGISTRAR, POWER, FOUR_EYES),
    "order": (REGISTRAR, POWER, SCRUTINISED, FOUR_EYES),
    "register_society": (REGISTRAR, POWER),
    "certify_registration": (REGISTRAR, POWER),
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
