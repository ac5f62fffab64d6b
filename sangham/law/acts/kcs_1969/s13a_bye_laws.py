"""Section 13: from when an amendment of bye-laws acts. Section 13A: bye-laws are consistent with the Act and the Rules."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import Determinations
from sangham.law.acts.kcs_1969.facts_amendment import Amendment, AskedFor
from sangham.law.acts.kcs_1969.instruments import FROM_1969, FROM_2013
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test, cite, readings, when
from sangham.law.provision import Alternative, Reading

kcs.reading(
    Reading(
        "early_day",
        "s.13",
        Text(
            "An amendment names a day before it is registered: does it act from that day?",
            "രജിസ്റ്റർ ചെയ്യുന്നതിനു മുമ്പുള്ള ഒരു ദിവസമാണ് ഭേദഗതിയിൽ പറയുന്നതെങ്കിൽ അന്നു മുതൽ പ്രാബല്യമുണ്ടോ?",
        ),
        {
            "registration": Alternative(
                Text("No: it does not act before it is registered.", "ഇല്ല: രജിസ്റ്റർ ചെയ്യുന്നതിനു മുമ്പ് പ്രാബല്യമില്ല."),
                Text(
                    "Section 12(1): no amendment is valid that has not been registered.",
                    "12(1)-ാം വകുപ്പ്: രജിസ്റ്റർ ചെയ്യാത്ത ഭേദഗതിക്ക് സാധുതയില്ല.",
                ),
            ),
            "named": Alternative(
                Text(
                    "Yes: once registered, it acts from the day that it names.",
                    "ഉണ്ട്: രജിസ്റ്റർ ചെയ്താൽ, അതിൽ പറയുന്ന ദിവസം മുതൽ.",
                ),
                Text(
                    "Section 13: a particular day, without saying that it must come later.",
                    "13-ാം വകുപ്പ്: ഒരു പ്രത്യേക ദിവസം എന്നു മാത്രം; അത് രജിസ്ട്രേഷനു ശേഷമാകണമെന്ന് പറയുന്നില്ല.",
                ),
            ),
        },
        default="registration",
    )
)


@kcs.clause(
    "s.13",
    in_force=FROM_1969,
    says=Text(
        "An amendment of the bye-laws acts from the day on which it is registered, unless it names a particular day.",
        "നിയമാവലി ഭേദഗതി രജിസ്റ്റർ ചെയ്ത ദിവസം മുതൽ പ്രാബല്യത്തിൽ വരും; ഭേദഗതിയിൽത്തന്നെ ഒരു ദിവസം പറയുന്നുണ്ടെങ്കിൽ അന്നു മുതൽ.",
    ),
)
def amendment_in_force() -> Test:
    """On the day asked for. A day named after the registration is waited for; of one before it there are two readings."""
    day, registered, named = (
        AskedFor.asked_for_on,
        Amendment.amendment_registered_on,
        Amendment.amendment_named_on,
    )
    return (
        cite("s.12(1)")
        & when(~Amendment.amendment_names_a_day, day >= registered)
        & when(
            Amendment.amendment_names_a_day,
            readings("early_day", registration=(day >= named) & (day >= registered), named=day >= named),
        )
    )


@kcs.clause(
    "s.13A",
    in_force=FROM_2013,
    says=Text(
        "A society's bye-laws are consistent with the Act and the Rules; nothing in them may be contrary.",
        "സംഘത്തിന്റെ നിയമാവലി നിയമത്തിനും ചട്ടങ്ങൾക്കും അനുസൃതമായിരിക്കണം; വിരുദ്ധമായ ഒരു വ്യവസ്ഥയും പാടില്ല.",
    ),
)
def bye_laws_consistent() -> Test:
    """Inserted whole by Act 8 of 2013; the same determination as s.7(1)(d)."""
    return Determinations.bye_laws_not_contrary
