"""Change of name, s.10: by an amendment of the bye-laws, which is registered as any other is, s.12(2).

Granted, the new name stands in the register from the day on which the amendment acts (s.13), beside the clauses so
worded; the certificate is amended (s.10(2)). An amendment is never deemed to be registered.
"""

from __future__ import annotations

from datetime import date

from sangham.journal.actor import Actor
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.law import facts_file
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.asking import ask
from sangham.law.facts_check import READINGS
from sangham.law.outcome import Outcome
from sangham.proceedings.entries import MatterDecided
from sangham.proceedings.facts import name_change_facts, new_name
from sangham.proceedings.matters.kind import Limit, MatterKind, day_of_receipt, ended_on, order_sent_on
from sangham.proceedings.matters.registration import order_of_refusal, starts_of
from sangham.proceedings.state import Standing
from sangham.register.actions.change_name import change_name
from sangham.register.checks import Clause


def acts_from(s: Standing, on: date) -> date:
    """The day from which the amendment acts, if it is registered on a day: by the law, under the reading gone by.

    Raises Problems where the law finds none that has come.
    """
    named = s.stated.takes_effect_on
    facts = {
        "amendment_registered": True,
        "amendment_registered_on": on,
        "amendment_names_a_day": named is not None,
        READINGS: {"early_day": s.readings.get("early_day", kcs.readings["early_day"].default)},
    }
    if named is not None:
        facts["amendment_named_on"] = named
    for day in sorted({on, named or on}):
        case = facts_file.read(kcs, "amendment-in-force", {**facts, "asked_for_on": day})
        if ask(kcs, "amendment-in-force", on=day, known_on=on, case=case).outcome is Outcome.MET:
            return day
    raise problem("s.13", _NO_DAY, _MEND_NO_DAY)


def enter_new_name(s: Standing, what: MatterDecided, by: Actor, on: date) -> None:
    """Enter the new name, and the clauses of the bye-laws so worded."""
    assert s.stated.society is not None, "a change of name is of a society of the register"
    name = new_name(s)
    if name is None:
        raise problem("name_en", _NO_NAME, _MEND_NO_NAME)
    change_name(
        s.stated.society,
        name=name,
        bye_laws=[Clause(number=c.number, heading=c.heading, text=c.text) for c in s.stated.bye_laws],
        from_on=acts_from(s, on),
        matter=s.matter,
        by=by,
        on=on,
    )


CHANGE_OF_NAME = MatterKind(
    name="change_of_name",
    says=Text("Change of name", "പേരു മാറ്റം"),
    lodged_by=Text("the society", "സംഘം"),
    citation="s.10(1)",
    power="s.12(2)",
    question="name-change",
    on=day_of_receipt,
    facts=name_change_facts,
    overlaps=True,
    of_record=frozenset({"neighbours", "asked_for_on", "amendment_changes_name"}),
    limits=(
        Limit(citation="s.12(4A)", starts=starts_of, met_on=ended_on),
        Limit(citation="s.12(4)", starts=order_of_refusal, met_on=order_sent_on),
    ),
    sent_under="s.12(4)",
    new_name=new_name,
    granted=Text(
        "The amendment is registered, and the society bears the new name.",
        "ഭേദഗതി രജിസ്റ്റർ ചെയ്തു; സംഘത്തിന് പുതിയ പേരായി.",
    ),
    refused=Text("Registration of the amendment is refused.", "ഭേദഗതിയുടെ രജിസ്ട്രേഷൻ നിരസിച്ചു."),
    grant=enter_new_name,
    certificate="amended",
)

_NO_NAME = Text("The new name is not stated.", "പുതിയ പേര് പറഞ്ഞിട്ടില്ല.")
_MEND_NO_NAME = Text("Ask the society for it.", "സംഘത്തോട് ചോദിക്കുക.")
_NO_DAY = Text(
    "The law finds no day from which the amendment acts.", "ഭേദഗതി ഏതു ദിവസം മുതലെന്ന് നിയമം കണ്ടെത്തുന്നില്ല."
)
_MEND_NO_DAY = Text("Look at the day that the amendment names.", "ഭേദഗതിയിൽ പറയുന്ന ദിവസം നോക്കുക.")
