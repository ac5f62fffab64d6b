"""What is to be done (`Act`), and what may be asked of it and of who acts (`Actor`), on the day of the act.

Each predicate is true or false and says no words; the words are in `needs.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from rules.predicates import Predicate

from sangham.accounts import holding
from sangham.accounts.hierarchy import HEAD_OFFICES
from sangham.accounts.queries import conferral_for, is_shut, office_above
from sangham.accounts.roles import Role
from sangham.journal.actor import SET_UP, Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What is to be done, as far as permission looks at it.

    office         code of the office before which the matter lies, in whose register the society stands, or which it is about
    on             the day of the act
    power          the section under which it is done ("s.7(1)"), where a conferred power is used
    districts      in which the society's area lies
    class_name     class of the society
    scrutinised_by code of the official who scrutinised the matter, once somebody has
    proposed_by    code of the official who proposed the correction that is to be approved
    concerns       code of the official who is to be posted, on leave, or in charge
    """

    office: str
    on: date
    power: str = ""
    districts: tuple[str, ...] = ()
    class_name: str = ""
    scrutinised_by: str | None = None
    proposed_by: str | None = None
    concerns: str | None = None


def acts_as(*roles: Role) -> Predicate:
    def acting(actor: Actor, act: Act) -> bool:
        if actor.office != act.office:
            return False
        return not holding.roles_of(actor.official, act.office, act.on).isdisjoint(roles)

    return Predicate(acting, name=f"acts_as_{'_or_'.join(roles)}")


def acts_here(actor: Actor, act: Act) -> bool:
    """Acts, in whatever role, at the office before which the matter lies."""
    return actor.office == act.office and bool(holding.roles_of(actor.official, act.office, act.on))


def heads_here(actor: Actor, act: Act) -> bool:
    """Heads the office."""
    return actor.office == act.office and holding.heads(actor.official, act.office, act.on)


def acts_for_government(actor: Actor, act: Act) -> bool:
    """Heads an office of Government's own, of whatever department: the Act says "the Government" alone."""
    return holding.kind_on(actor.office, act.on) == "government" and holding.heads(
        actor.official, actor.office, act.on
    )


def at_a_head_office(actor: Actor, act: Act) -> bool:
    """The office is Government's, the Registrar's own, or heads another department's societies: ss. 7(4), 12(4B), 16(2B)."""
    return holding.kind_on(act.office, act.on) in HEAD_OFFICES


def heads_above(actor: Actor, act: Act) -> bool:
    """Heads the office above; of Government's own office, that office; where none above is known, Government's."""
    above = office_above(act.office, act.on)
    if above is not None:
        return actor.office == above and holding.heads(actor.official, above, act.on)
    if holding.kind_on(act.office, act.on) == "government":
        return heads_here(actor, act)
    return acts_for_government(actor, act)


def heads_the_registrars_office(actor: Actor, act: Act) -> bool:
    """Is the Registrar appointed under s.3(1), not one on whom powers were conferred."""
    return holding.kind_on(act.office, act.on) == "registrar" and heads_here(actor, act)


acts_at_the_register = acts_as("registrar", "inspector", "clerk")


def of_the_office_or_above(actor: Actor, act: Act) -> bool:
    """Acts at the office that keeps the register; or, where nobody there but the proposer could approve, at the office above it."""
    if acts_at_the_register.test(actor, act):
        return True
    above = office_above(act.office, act.on)
    return (
        above is not None
        and actor.office == above
        and actor.official in holding.officials_at(above, act.on)
        and not set(holding.officials_at(act.office, act.on)) - {act.proposed_by}
    )


def did_not_propose(actor: Actor, act: Act) -> bool:
    """Four eyes: a correction is proposed by one official and approved by another."""
    return act.proposed_by is not None and act.proposed_by != actor.official


def is_another(actor: Actor, act: Act) -> bool:
    """Nobody enters their own posting, leave or charge."""
    return act.concerns != actor.official


def office_is_open(actor: Actor, act: Act) -> bool:
    """The office that the act is about is open on the day; whether there is one is for the action to say."""
    return not is_shut(act.office, act.on)


def sets_up(actor: Actor, act: Act) -> bool:
    """Installing the record itself; from the server's own terminal only."""
    return actor == SET_UP


def sets_up_first(actor: Actor, act: Act) -> bool:
    """Installing the record, as long as no department of Government is in it that could act itself."""
    return actor == SET_UP and not holding.government_is_there()


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
