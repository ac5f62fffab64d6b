"""Section 10: a change of name. In the source sub-section (4) follows (2): there is no (3)."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_amendment import Amendment
from sangham.law.acts.kcs_1969.facts_names import Name
from sangham.law.acts.kcs_1969.instruments import FROM_1969
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test, cite


@kcs.clause(
    "s.10(1)",
    in_force=FROM_1969,
    says=Text(
        "A society changes its name by an amendment of its bye-laws, which is registered as any other is.",
        "നിയമാവലി ഭേദഗതി ചെയ്താണ് സംഘം പേര് മാറ്റേണ്ടത്; മറ്റേതു ഭേദഗതിയും പോലെ അത് രജിസ്റ്റർ ചെയ്യണം.",
    ),
    note=Text(
        "The new name is held to section 5(2) too: its last word is “limited”.",
        "പുതിയ പേരിനും 5(2)-ാം വകുപ്പ് ബാധകമാണ്: അവസാന വാക്ക് “limited” (ക്ലിപ്തം) എന്നാകണം.",
    ),
)
def name_changed_by_amendment() -> Test:
    """What section 12(2) asks of every amendment; there section 5(2) is asked of the new name."""
    return Amendment.amendment_changes_name & cite("s.12(2)")


@kcs.clause(
    "s.10(2)",
    in_force=FROM_1969,
    says=Text(
        "The Registrar enters the new name in the register in place of the former one, and amends the certificate of "
        "registration.",
        "സഹകരണ സംഘം രജിസ്ട്രാർ രജിസ്റ്ററിൽ പഴയ പേരിന്റെ സ്ഥാനത്ത് പുതിയ പേര് ചേർക്കുകയും രജിസ്ട്രേഷൻ സർട്ടിഫിക്കറ്റ് തിരുത്തുകയും വേണം.",
    ),
    note=Text(
        "No time is fixed for it. In the source sub-section (4) comes next: there is no (3).",
        "ഇതിന് സമയം പറഞ്ഞിട്ടില്ല. ഉറവിടത്തിൽ ഇതിനു ശേഷം (4) ആണ്; (3) ഇല്ല.",
    ),
)
def entered_and_certificate_amended() -> Test:
    """Both, once the amendment is registered."""
    return cite("s.12(1)") & Name.new_name_entered & Name.certificate_shows_new_name


@kcs.clause(
    "s.10(4)",
    in_force=FROM_1969,
    says=Text(
        "A change of name touches no right and no obligation of the society. What could have been begun or continued at "
        "law by or against it in the former name can be in the new one.",
        "പേരു മാറിയതുകൊണ്ട് സംഘത്തിന്റെ അവകാശങ്ങൾക്കോ ബാധ്യതകൾക്കോ മാറ്റമില്ല. പഴയ പേരിൽ സംഘത്തിനോ സംഘത്തിനെതിരെയോ തുടങ്ങാനോ തുടരാനോ കഴിയുമായിരുന്ന കേസുകൾ പുതിയ പേരിൽ ആകാം.",
    ),
)
def proceedings_go_on() -> Test:
    """In the new name, once the change is valid."""
    return cite("s.12(1)") & Name.could_proceed_in_former_name
