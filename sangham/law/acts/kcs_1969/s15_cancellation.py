"""Section 15: registrations that the Act itself cancels. No order is needed, and none is invented."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_amendment import AskedFor
from sangham.law.acts.kcs_1969.facts_transformation import Resolution
from sangham.law.acts.kcs_1969.instruments import FROM_1969
from sangham.law.acts.kcs_1969.s14_transformation import AMALGAMATION, DIVISION
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test, cite, when

EXIT = Text("The source has “exit” for “exist”.", "ഉറവിടത്തിൽ “exist” എന്നതിനു പകരം “exit” എന്നാണ്.")


@kcs.clause(
    "s.15",
    in_force=FROM_1969,
    says=Text(
        "Where all of a society's assets and liabilities pass to another society, or it is amalgamated or divided, in accordance "
        "with section 14, its registration stands cancelled and it is deemed to be dissolved.",
        "14-ാം വകുപ്പനുസരിച്ച് ഒരു സംഘത്തിന്റെ ആസ്തി ബാധ്യതകൾ മുഴുവൻ മറ്റൊരു സംഘത്തിന് കൈമാറുകയോ സംഘത്തെ സംയോജിപ്പിക്കുകയോ വിഭജിക്കുകയോ ചെയ്താൽ അതിന്റെ രജിസ്ട്രേഷൻ റദ്ദായതായി തീരും; സംഘം ഇല്ലാതായതായി കരുതപ്പെടും.",
    ),
    note=Text(
        "This follows of itself, on the law's own date: nobody orders it.",
        "ഇത് നിയമത്തിന്റെ പ്രവർത്തനത്താൽ, നിയമം പറയുന്ന ദിവസം, തനിയെ സംഭവിക്കുന്നതാണ്: ആരും ഉത്തരവിടേണ്ടതില്ല.",
    ),
)
def cancelled_of_itself() -> Test:
    """Section 14 has been followed to its end, and what (1), (2) or (3) asks besides is so."""
    return cite("s.14") & cite("s.15(1)") & cite("s.15(2)") & cite("s.15(3)")


@kcs.clause(
    "s.15(1)",
    in_force=FROM_1969,
    says=Text(
        "A transfer cancels the registration only where the whole of the assets and liabilities passes.",
        "ആസ്തി ബാധ്യതകൾ മുഴുവനും കൈമാറിയാൽ മാത്രമേ കൈമാറ്റം മൂലം രജിസ്ട്രേഷൻ റദ്ദാകൂ.",
    ),
    note=EXIT,
)
def the_whole_is_transferred() -> Test:
    """A transfer of a part leaves the society as it is."""
    return Resolution.kind_of_change.differs_from("transfer_part")


def new_ones_registered() -> Test:
    """By the day asked for."""
    return Resolution.new_societies_registered & (
        Resolution.new_societies_registered_on <= AskedFor.asked_for_on
    )


@kcs.clause(
    "s.15(2)",
    in_force=FROM_1969,
    says=Text(
        "On amalgamation each of the old societies is cancelled when the new society is registered.",
        "സംയോജനത്തിൽ, പുതിയ സംഘം രജിസ്റ്റർ ചെയ്യുമ്പോൾ പഴയ സംഘങ്ങളുടെയെല്ലാം രജിസ്ട്രേഷൻ റദ്ദായതായി തീരും.",
    ),
)
def the_amalgamated_is_registered() -> Test:
    """Not when the resolutions take effect, but on that day."""
    return when(Resolution.kind_of_change.equals(AMALGAMATION), new_ones_registered())


@kcs.clause(
    "s.15(3)",
    in_force=FROM_1969,
    says=Text(
        "On division the old society is cancelled when the new societies are registered.",
        "വിഭജനത്തിൽ, പുതിയ സംഘങ്ങൾ രജിസ്റ്റർ ചെയ്യുമ്പോൾ പഴയ സംഘത്തിന്റെ രജിസ്ട്രേഷൻ റദ്ദായതായി തീരും.",
    ),
    note=Text(
        "Where they are registered on different days, with the last. The source has “exit” for “exist”.",
        "പല ദിവസങ്ങളിലാണ് രജിസ്റ്റർ ചെയ്തതെങ്കിൽ അവസാനത്തേതോടെ. ഉറവിടത്തിൽ “exist” എന്നതിനു പകരം “exit” എന്നാണ്.",
    ),
)
def the_divided_are_registered() -> Test:
    """All the new ones."""
    return when(Resolution.kind_of_change.equals(DIVISION), new_ones_registered())
