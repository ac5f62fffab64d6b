"""What a permission may need: predicates over who acts (`Actor`) and what is to be done (`Act`), on the day of the act.

Which action needs which of them is said in `permissions.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from rules.predicates import Predicate

from sangham.accounts.hierarchy import HEAD_OFFICES
from sangham.accounts.queries import conferral_for, office, office_above, officials_at, postings_on
from sangham.accounts.roles import Role
from sangham.journal.actor import SET_UP, Actor
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
    proposed_by    code of the official who proposed the correction that is to be approved
    """

    office: str
    on: date
    power: str = ""
    districts: tuple[str, ...] = ()
    class_name: str = ""
    scrutinised_by: str | None = None
    proposed_by: str | None = None


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


posted_as_secretary = _posted_as("secretary")
posted_as_clerk = _posted_as("clerk")


def at_an_office_above_others(actor: Actor, act: Act) -> bool:
    """The office is Government's, the Registrar's own, or heads another department's societies: ss. 7(4), 12(4B), 16(2B)."""
    found = office(act.office)
    return found is not None and found.kind in HEAD_OFFICES


def posted_here(actor: Actor, act: Act) -> bool:
    """Posted, in whatever role, at the office before which the matter lies."""
    return actor.office == act.office and actor.official in officials_at(act.office, act.on)


def did_not_propose(actor: Actor, act: Act) -> bool:
    """Four eyes: a correction is proposed by one official and approved by another."""
    return act.proposed_by is not None and act.proposed_by != actor.official


def of_the_office_or_above(actor: Actor, act: Act) -> bool:
    """Posted at the office; or, where nobody there but the proposer could approve, at the office above it."""
    if posted_here(actor, act):
        return True
    above = office_above(act.office)
    return (
        above is not None
        and actor.office == above
        and actor.official in officials_at(above, act.on)
        and not officials_at(act.office, act.on) - {act.proposed_by}
    )


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
    Predicate(posted_here),
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
INSPECTOR_OR_REGISTRAR = Need(
    posted_as_inspector | posted_as_registrar,
    Text(
        en="Only an inspector, or whoever is posted as Registrar, at this office on that day may do this.",
        ml="അന്ന് ഈ ഓഫീസിൽ നിയമനമുള്ള ഇൻസ്പെക്ടർക്കോ സഹകരണ സംഘം രജിസ്ട്രാറുടെ ചുമതലയുള്ളയാൾക്കോ മാത്രമേ ഇതു ചെയ്യാനാവൂ.",
    ),
    _POST,
)
PROPOSED_BY_ANOTHER = Need(
    Predicate(did_not_propose),
    Text(
        en="Whoever proposed a correction may not approve it.",
        ml="തിരുത്തൽ നിർദ്ദേശിച്ചയാൾ തന്നെ അത് അംഗീകരിക്കാൻ പാടില്ല.",
    ),
    Text(en="Another official must approve it.", ml="മറ്റൊരു ഉദ്യോഗസ്ഥൻ അംഗീകരിക്കണം."),
)
OFFICE_OR_ABOVE = Need(
    Predicate(of_the_office_or_above),
    Text(
        en="Only an official posted at this office on that day may do this; where nobody else is, one of the office above it.",
        ml="അന്ന് ഈ ഓഫീസിൽ നിയമനമുള്ള ഉദ്യോഗസ്ഥർക്കു മാത്രമേ ഇതു ചെയ്യാനാവൂ; മറ്റാരുമില്ലെങ്കിൽ മേലോഫീസിലുള്ളവർക്ക്.",
    ),
    _POST,
)
HEAD = Need(
    posted_as_registrar | posted_as_secretary,
    Text(
        en="Only whoever heads this office on that day may do this.",
        ml="അന്ന് ഈ ഓഫീസിന്റെ മേധാവിക്കു മാത്രമേ ഇതു ചെയ്യാനാവൂ.",
    ),
    _POST,
)
HEAD_ABOVE = Need(
    (posted_as_registrar | posted_as_secretary) & Predicate(at_an_office_above_others),
    Text(
        en="Only whoever heads the Registrar's own office, the department or Government's office may decide this.",
        ml="സഹകരണ സംഘം രജിസ്ട്രാർക്കോ വകുപ്പ് മേധാവിക്കോ സർക്കാരിനോ മാത്രമേ ഇതിൽ തീരുമാനമെടുക്കാനാവൂ.",
    ),
    Text(en="Send the representation there.", ml="നിവേദനം അവിടേക്ക് അയയ്ക്കുക."),
)
DESK_ABOVE = Need(
    (posted_as_inspector | posted_as_clerk) & Predicate(at_an_office_above_others),
    Text(
        en="Only an inspector or section clerk of that office may scrutinise this.",
        ml="ആ ഓഫീസിലെ ഇൻസ്പെക്ടർക്കോ സെക്ഷൻ ക്ലർക്കിനോ മാത്രമേ ഇതിന്റെ സൂക്ഷ്മപരിശോധന നടത്താനാവൂ.",
    ),
    _POST,
)
AT_SET_UP = Need(
    Predicate(sets_up),
    Text(en="This is done at the installation alone.", ml="ഇത് സജ്ജീകരണസമയത്തു മാത്രം ചെയ്യുന്നതാണ്."),
    Text(en="Do it from the terminal of the server.", ml="സെർവറിന്റെ ടെർമിനലിൽനിന്നു ചെയ്യുക."),
)
OFFICE_OR_SET_UP = Need(AT_SET_UP.holds | OF_THIS_OFFICE.holds, OF_THIS_OFFICE.says, OF_THIS_OFFICE.mend)
