"""Section 7(4): the representation when the ninety days have passed without a decision.

Registration is never deemed: what lapses gives the applicant a representation, and no more.
"""

from __future__ import annotations

from sangham.kernel.days import CountingRule, Length
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import Disposal
from sangham.law.acts.kcs_1969.facts_representation import Representation
from sangham.law.acts.kcs_1969.instruments import FROM_2000
from sangham.law.acts.kcs_1969.representations import from_one_with_his_powers, from_the_registrar_himself
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test, cite
from sangham.law.provision import Alternative, Reading, Start, TimeLimit

kcs.reading(
    Reading(
        "registrar_for_registration",
        "s.7(4)(a)",
        Text(
            "After the silence of a General Manager, a Director or another department's official on a registration: who is “the "
            "Registrar”?",
            "രജിസ്ട്രേഷനുള്ള അപേക്ഷയിൽ ജനറൽ മാനേജരോ ഡയറക്ടറോ മറ്റൊരു വകുപ്പിലെ ഉദ്യോഗസ്ഥനോ തീരുമാനമെടുക്കാതിരുന്നാൽ “സഹകരണ സംഘം രജിസ്ട്രാർ” ആര്?",
        ),
        {
            "head": Alternative(
                Text("The Registrar of Co-operative Societies alone.", "സഹകരണ സംഘം രജിസ്ട്രാർ മാത്രം."),
                Text(
                    "Section 7(4)(a) sets him against those on whom his powers are conferred; section 12(4B)(a) names him in full.",
                    "7(4)(a)-ാം വകുപ്പ് അധികാരം ലഭിച്ചവരിൽനിന്ന് അദ്ദേഹത്തെ വേർതിരിക്കുന്നു; 12(4B)(a)-ാം വകുപ്പ് സ്ഥാനപ്പേര് പൂർണ്ണമായി പറയുന്നു.",
                ),
            ),
            "conferred": Alternative(
                Text(
                    "Also one who has his powers, such as the Director after a General Manager; and after the silence of a "
                    "Director or another department's head, who is himself the Registrar for his societies, the Government.",
                    "അദ്ദേഹത്തിന്റെ അധികാരം ലഭിച്ചയാളും (ജനറൽ മാനേജർക്കു മുകളിൽ ഡയറക്ടർ പോലെ); ഡയറക്ടറോ മറ്റൊരു വകുപ്പിലെ മേധാവിയോ തന്റെ "
                    "സംഘങ്ങൾക്ക് സഹകരണ സംഘം രജിസ്ട്രാർ തന്നെയായതിനാൽ അവർക്കു മുകളിൽ സർക്കാരും.",
                ),
                Text(
                    "Section 2(p): the Registrar takes in every person on whom his powers are conferred.",
                    "2(p)-ാം വകുപ്പ്: സഹകരണ സംഘം രജിസ്ട്രാർ എന്നതിൽ അദ്ദേഹത്തിന്റെ അധികാരം ലഭിച്ചവരെല്ലാം പെടും.",
                ),
            ),
        },
        default="head",
    )
)


@kcs.clause(
    "s.7(4)",
    in_force=FROM_2000,
    says=Text(
        "Where the application is not disposed of in time, the applicant may make a representation: to the Registrar "
        "where the application was made to one who has his powers by order, to the Government where it was made to the "
        "Registrar. Within sixty days of receiving it they direct the authority to decide, and it complies.",
        "സമയത്തിനകം തീർപ്പാക്കിയില്ലെങ്കിൽ അപേക്ഷകന് നിവേദനം നൽകാം: ഉത്തരവിലൂടെ അധികാരം ലഭിച്ചയാളുടെ മുമ്പാകെയാണ് അപേക്ഷ നൽകിയതെങ്കിൽ സഹകരണ സംഘം രജിസ്ട്രാർക്ക്; സഹകരണ സംഘം രജിസ്ട്രാർക്കു തന്നെയാണ് നൽകിയതെങ്കിൽ സർക്കാരിന്. അപേക്ഷയിൽ തീരുമാനമെടുക്കാൻ, നിവേദനം ലഭിച്ച് അറുപത് ദിവസത്തിനകം അവർ ആ അധികാരിക്ക് നിർദ്ദേശം നൽകണം; അധികാരി അത് അനുസരിക്കണം.",
    ),
    note=Text(
        "No time is fixed for complying with the direction.",
        "നിർദ്ദേശം അനുസരിക്കാനുള്ള സമയം പറഞ്ഞിട്ടില്ല.",
    ),
)
def representation_lies() -> Test:
    """Whether it may be made on a day, and there: the ninety days are over and nothing was decided."""
    return (
        ~Disposal.disposed
        & (Disposal.asked_on > Disposal.received_on.after(days=90))
        & cite("s.7(4)(a)")
        & cite("s.7(4)(b)")
    )


@kcs.clause(
    "s.7(4)(a)",
    in_force=FROM_2000,
    says=Text(
        "Where the application was made to one on whom the Registrar's powers are conferred, the representation goes to the "
        "Registrar.",
        "സഹകരണ സംഘം രജിസ്ട്രാറുടെ അധികാരം ലഭിച്ചയാൾക്കാണ് അപേക്ഷ നൽകിയതെങ്കിൽ നിവേദനം സഹകരണ സംഘം രജിസ്ട്രാർക്ക്.",
    ),
    note=Text(
        "To the Registrar of Co-operative Societies it is rightly made on either reading. Section 12(4B)(a) has his title in "
        "full; here and in section 16(2B)(a) stands “Registrar” alone.",
        "സഹകരണ സംഘം രജിസ്ട്രാർക്കു തന്നെ നൽകിയാൽ രണ്ടു വ്യാഖ്യാനത്തിലും ശരിയാണ്. 12(4B)(a)-ാം വകുപ്പിൽ സ്ഥാനപ്പേര് പൂർണ്ണമായുണ്ട്; "
        "ഇവിടെയും 16(2B)(a)-ാം വകുപ്പിലും “Registrar” എന്നു മാത്രം.",
    ),
)
def after_an_officials_silence() -> Test:
    """Where it was made to another than the head of the department."""
    return from_one_with_his_powers(
        Representation.registration_applied_to,
        Representation.registration_represented_to,
        "registrar_for_registration",
    )


@kcs.clause(
    "s.7(4)(b)",
    in_force=FROM_2000,
    says=Text(
        "Where it was made to the Registrar, the representation goes to the Government.",
        "സഹകരണ സംഘം രജിസ്ട്രാർക്കാണ് അപേക്ഷ നൽകിയതെങ്കിൽ നിവേദനം സർക്കാരിന്.",
    ),
)
def after_the_registrars_silence() -> Test:
    """Where the Registrar himself had it."""
    return from_the_registrar_himself(
        Representation.registration_applied_to, Representation.registration_represented_to
    )


kcs.time_limit(
    TimeLimit(
        citation="s.7(4)",
        in_force=FROM_2000,
        says=Text("To direct that the application be decided", "അപേക്ഷയിൽ തീരുമാനമെടുക്കാൻ നിർദ്ദേശിക്കാൻ"),
        starts=(
            Start("representation_received", Text("receipt of the representation", "നിവേദനം ലഭിച്ച ദിവസം")),
        ),
        length=Length(days=60),
        rules=(CountingRule.TRIGGER_DAY_EXCLUDED,),
        who=Text(
            "the Registrar or the Government, to whom it was made",
            "നിവേദനം ലഭിച്ച സഹകരണ സംഘം രജിസ്ട്രാർ അല്ലെങ്കിൽ സർക്കാർ",
        ),
        on_lapse=Text("The Act says nothing further.", "തുടർന്ന് എന്തെന്ന് നിയമം പറയുന്നില്ല."),
        remedy=Text(
            "None in the sections held here.",
            "ഇവിടെയുള്ള വകുപ്പുകളിൽ പ്രതിവിധിയില്ല.",
        ),
        remedy_citation="s.7(4)",
    )
)
