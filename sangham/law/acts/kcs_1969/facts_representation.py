"""What section 7(4) asks for besides the days: to whom the application was made, and to whom the representation."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import APPLICANTS
from sangham.law.acts.kcs_1969.facts_amendment import APPLIED_TO, REPRESENTED_TO
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.fact import Sheet, word


@kcs.sheet
class Representation(Sheet, asked_of=APPLICANTS):
    """The representation that follows silence on an application for registration (s.7(4))."""

    registration_applied_to = word(
        Text("To whom was the application for registration made?", "രജിസ്ട്രേഷനുള്ള അപേക്ഷ നൽകിയത് ആർക്ക്?"),
        APPLIED_TO,
        example="department",
    )
    registration_represented_to = word(
        Text("To whom is the representation about it made?", "അതിനെക്കുറിച്ചുള്ള നിവേദനം ആർക്കാണ് നൽകുന്നത്?"),
        REPRESENTED_TO,
        example="registrar",
    )
