"""Section 1: where the Act runs, and from when. The day of commencement is its own version's."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_definitions import Matter
from sangham.law.acts.kcs_1969.instruments import FROM_1969
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test


@kcs.clause(
    "s.1",
    in_force=FROM_1969,
    says=Text(
        "The Act runs in the whole State of Kerala, from the day that the Government notified: 15/05/1969.",
        "നിയമം കേരള സംസ്ഥാനത്താകെ ബാധകമാണ്; സർക്കാർ വിജ്ഞാപനം ചെയ്ത 15/05/1969 മുതൽ.",
    ),
    note=Text(
        "Different days may be notified for different provisions; a provision that speaks of commencement means its "
        "own. The source numbers the sub-sections (1), (1), (2). Two notes of the source belong together here: the "
        "Act was published on 11/04/1969, its notification is of 12/05/1969. Sections 27 and after, the Schedules and the Rules are "
        "not held, though the sections here cite them.",
        "വ്യത്യസ്ത വ്യവസ്ഥകൾക്ക് വ്യത്യസ്ത ദിവസം വിജ്ഞാപനം ചെയ്യാം; പ്രാബല്യത്തിൽ വരുന്നതിനെക്കുറിച്ച് പറയുന്ന വ്യവസ്ഥ ഉദ്ദേശിക്കുന്നത് "
        "അതിന്റെ തന്നെ ദിവസമാണ്. ഉറവിടത്തിൽ ഉപവകുപ്പുകളുടെ നമ്പർ (1), (1), (2) എന്നാണ്. ഉറവിടത്തിലെ രണ്ടു കുറിപ്പുകൾ ഇവിടെ ചേർത്തു വായിക്കണം: നിയമം 11/04/1969-ന് പ്രസിദ്ധീകരിച്ചു; "
        "വിജ്ഞാപനം 12/05/1969-ലേത്. 27 മുതലുള്ള വകുപ്പുകൾ, പട്ടികകൾ, ചട്ടങ്ങൾ എന്നിവയുടെ പാഠം കൈവശമില്ല; ഇവിടെയുള്ള വകുപ്പുകൾ അവയെ പരാമർശിക്കുന്നുണ്ട്.",
    ),
)
def runs_in_kerala() -> Test:
    """The whole of the State."""
    return Matter.place_is_in_kerala
