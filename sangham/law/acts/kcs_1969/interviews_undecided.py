"""The interview on what to do when an application for registration has no answer."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.interview import Interview, Stage, Step
from sangham.law.outcome import Outcome

REGISTRATION_UNDECIDED = Interview(
    name="registration-undecided",
    title=Text("My society's application has no answer", "സംഘത്തിന്റെ അപേക്ഷയിൽ മറുപടിയില്ല"),
    introduces=Text(
        "An application is to be disposed of in ninety days. Silence registers nothing, but it opens a way.",
        "അപേക്ഷ തൊണ്ണൂറ് ദിവസത്തിനകം തീർപ്പാക്കണം. മറുപടിയില്ലെന്നു വച്ച് സംഘം രജിസ്റ്റർ ആകില്ല; എന്നാൽ ചെയ്യാവുന്ന ഒന്നുണ്ട്.",
    ),
    stages=(Stage("representation", on="received_on"),),
    order=("disposed", "registration_applied_to", "registration_represented_to", "asked_on"),
    asks={
        "received_on": Text(
            "On which day did the office receive the application?", "ഓഫീസിന് അപേക്ഷ ലഭിച്ചത് ഏത് ദിവസം?"
        ),
        "registration_applied_to": Text("To whom did you apply?", "അപേക്ഷ നൽകിയത് ആർക്ക്?"),
        "registration_represented_to": Text(
            "To whom would you make the representation?", "നിവേദനം നൽകാൻ ഉദ്ദേശിക്കുന്നത് ആർക്ക്?"
        ),
        "asked_on": Text(
            "On which day would you make the representation?", "നിവേദനം നൽകാൻ ഉദ്ദേശിക്കുന്നത് ഏത് ദിവസം?"
        ),
    },
    answers={
        ("representation", Outcome.MET): Text(
            "Yes: you may make a representation now, and to them.", "കഴിയും: ഇപ്പോൾ അവർക്ക് നിവേദനം നൽകാം."
        ),
        ("representation", Outcome.NOT_MET): Text(
            "No, not yet, or not to them: see why.",
            "ഇല്ല: സമയമായിട്ടില്ല, അല്ലെങ്കിൽ അവർക്കല്ല നൽകേണ്ടത്; കാരണം താഴെ.",
        ),
    },
    steps=(
        Step(
            Text("The application is to be disposed of.", "അപേക്ഷ തീർപ്പാക്കണം."),
            "s.7(3)",
            limit="s.7(3)",
            start="received_on",
        ),
        Step(
            Text(
                "Make the representation in writing: to the Registrar of Co-operative Societies where you applied to an "
                "official who has his powers by order, to the Government where you applied to the Registrar himself.",
                "രേഖാമൂലം നിവേദനം നൽകുക: ഉത്തരവിലൂടെ അധികാരം ലഭിച്ച ഉദ്യോഗസ്ഥന്റെ മുമ്പാകെയാണ് അപേക്ഷ നൽകിയതെങ്കിൽ സഹകരണ സംഘം രജിസ്ട്രാർക്ക്; "
                "സഹകരണ സംഘം രജിസ്ട്രാർക്കു തന്നെയാണ് നൽകിയതെങ്കിൽ സർക്കാരിന്.",
            ),
            "s.7(4)",
            after=(Outcome.MET,),
        ),
        Step(
            Text(
                "Whoever receives it directs that the application be decided.",
                "നിവേദനം ലഭിക്കുന്നവർ അപേക്ഷയിൽ തീരുമാനമെടുക്കാൻ നിർദ്ദേശിക്കണം.",
            ),
            "s.7(4)",
            after=(Outcome.MET,),
            limit="s.7(4)",
            start="asked_on",
        ),
    ),
)

INTERVIEWS = (REGISTRATION_UNDECIDED,)
