"""Section 16(2A) and (2B): what an applicant may do when the society, and then the Registrar, is silent.

Silence never makes a member. Each step is a determination by somebody who is bound to make it.
"""

from __future__ import annotations

from sangham.kernel.days import CountingRule, Length
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_membership_refused import Undecided
from sangham.law.acts.kcs_1969.instruments import FROM_2000
from sangham.law.acts.kcs_1969.representations import from_one_with_his_powers, from_the_registrar_himself
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test, cite, readings
from sangham.law.provision import Alternative, Reading, Start, TimeLimit

kcs.reading(
    Reading(
        "late_refusal",
        "s.16(2A)",
        Text(
            "The society refused admission, but only after its two months: may the Registrar still be asked?",
            "രണ്ടു മാസം കഴിഞ്ഞാണ് സംഘം അംഗത്വം നിരസിച്ചതെങ്കിൽ സഹകരണ സംഘം രജിസ്ട്രാറോട് പിന്നെയും ആവശ്യപ്പെടാമോ?",
        ),
        {
            "time": Alternative(
                Text(
                    "Yes: the application was not disposed of within the time.",
                    "ആവശ്യപ്പെടാം: സമയത്തിനകം തീർപ്പാക്കിയില്ലല്ലോ.",
                ),
                Text(
                    "The words of section 16(2A): within the time specified; a late refusal is not within it.",
                    "16(2A)-ാം വകുപ്പിലെ വാക്കുകൾ: പറഞ്ഞ സമയത്തിനകം എന്നാണ്; വൈകിയ നിരസിക്കൽ അതിനകമല്ല.",
                ),
            ),
            "silence": Alternative(
                Text(
                    "No: once it is disposed of, nothing is left to determine.",
                    "പറ്റില്ല: തീർപ്പാക്കിയാൽ പിന്നെ തീരുമാനിക്കാനൊന്നുമില്ല.",
                ),
                Text(
                    "The purpose: help against silence; against a refusal other remedies lie, outside these sections.",
                    "ഉദ്ദേശ്യം: തീരുമാനമില്ലായ്മയ്ക്കുള്ള പരിഹാരമാണിത്; നിരസിക്കലിനെതിരെയുള്ള വഴികൾ ഈ വകുപ്പുകൾക്ക് പുറത്താണ്.",
                ),
            ),
        },
        default="time",
    )
)
kcs.reading(
    Reading(
        "registrar_after_silence",
        "s.16(2B)(a)",
        Text(
            "After the silence of a General Manager, a Director or another department's official: who is “the Registrar”?",
            "ജനറൽ മാനേജരോ ഡയറക്ടറോ മറ്റൊരു വകുപ്പിലെ ഉദ്യോഗസ്ഥനോ തീരുമാനിക്കാതിരുന്നാൽ “സഹകരണ സംഘം രജിസ്ട്രാർ” ആര്?",
        ),
        {
            "head": Alternative(
                Text("The Registrar of Co-operative Societies alone.", "സഹകരണ സംഘം രജിസ്ട്രാർ മാത്രം."),
                Text(
                    "Section 16(2B)(a) sets him against those on whom his powers are conferred; section 12(4B)(a) names him in full.",
                    "16(2B)(a)-ാം വകുപ്പ് അധികാരം ലഭിച്ചവരിൽനിന്ന് അദ്ദേഹത്തെ വേർതിരിക്കുന്നു; 12(4B)(a)-ാം വകുപ്പ് സ്ഥാനപ്പേര് പൂർണ്ണമായി പറയുന്നു.",
                ),
            ),
            "conferred": Alternative(
                Text(
                    "He, or another on whom his powers are conferred, such as the Director after a General Manager; and after "
                    "the silence of a Director or another department's head, who is himself the Registrar for his societies, "
                    "the Government.",
                    "അദ്ദേഹമോ, ജനറൽ മാനേജർക്കു മുകളിൽ ഡയറക്ടർ പോലെ അദ്ദേഹത്തിന്റെ അധികാരം ലഭിച്ച മറ്റൊരാളോ; ഡയറക്ടറോ മറ്റൊരു വകുപ്പിലെ "
                    "മേധാവിയോ തന്റെ സംഘങ്ങൾക്ക് സഹകരണ സംഘം രജിസ്ട്രാർ തന്നെയായതിനാൽ അവർക്കു മുകളിൽ സർക്കാരും.",
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
    "s.16(2A)",
    in_force=FROM_2000,
    says=Text(
        "Where the society has not disposed of the application in two months, the Registrar is bound, if the applicant asks "
        "in writing, to determine whether membership is to be given.",
        "രണ്ടു മാസത്തിനകം സംഘം അപേക്ഷ തീർപ്പാക്കിയില്ലെങ്കിൽ, അപേക്ഷിച്ചയാൾ രേഖാമൂലം ആവശ്യപ്പെട്ടാൽ, അംഗത്വം നൽകണോ എന്ന് തീരുമാനിക്കാൻ "
        "സഹകരണ സംഘം രജിസ്ട്രാർ ബാധ്യസ്ഥനാണ്.",
    ),
    note=Text(
        "The Registrar here is also whoever has his powers for that society by an order under section 3(2).",
        "3(2)-ാം വകുപ്പു പ്രകാരം ആ സംഘത്തിന്റെ കാര്യത്തിൽ അധികാരം ലഭിച്ചയാളും ഇവിടെ സഹകരണ സംഘം രജിസ്ട്രാറാണ്.",
    ),
)
def registrar_bound_to_determine() -> Test:
    """In writing, and the two months are over without a decision (or, by one reading, with a late refusal)."""
    last = Undecided.membership_applied_on.after(months=2)
    silent = Undecided.membership_decision.equals("none") & (Undecided.registrar_asked_on > last)
    late = Undecided.membership_decision.equals("refused") & (Undecided.membership_decided_on > last)
    return Undecided.registrar_asked_in_writing & readings("late_refusal", time=silent | late, silence=silent)


_MEMBERSHIP = Text("To determine whether membership is to be given", "അംഗത്വം നൽകണോ എന്ന് തീരുമാനിക്കാൻ")
_NEVER = Text(
    "The applicant is not thereby a member: membership is never deemed.",
    "അതുകൊണ്ട് അപേക്ഷിച്ചയാൾ അംഗമാകില്ല: അംഗത്വം കിട്ടിയതായി ഒരിക്കലും കരുതില്ല.",
)

kcs.time_limit(
    TimeLimit(
        citation="s.16(2A)",
        in_force=FROM_2000,
        says=_MEMBERSHIP,
        starts=(
            Start(
                "registrar_asked",
                Text(
                    "receipt of the written request by the Registrar",
                    "രേഖാമൂലമുള്ള ആവശ്യം സഹകരണ സംഘം രജിസ്ട്രാർക്ക് ലഭിച്ച ദിവസം",
                ),
            ),
        ),
        length=Length(months=1),
        rules=(CountingRule.TRIGGER_DAY_EXCLUDED, CountingRule.MONTH_CLIPPED),
        who=Text("the Registrar, who was asked", "ആവശ്യം ലഭിച്ച സഹകരണ സംഘം രജിസ്ട്രാർ"),
        on_lapse=_NEVER,
        remedy=Text(
            "Make a representation under section 16(2B): to the Registrar where one with his powers was asked, to the Government where the "
            "Registrar himself was.",
            "16(2B)-ാം വകുപ്പു പ്രകാരം നിവേദനം നൽകാം: അധികാരം ലഭിച്ച ഉദ്യോഗസ്ഥനോടാണ് ആവശ്യപ്പെട്ടതെങ്കിൽ സഹകരണ സംഘം രജിസ്ട്രാർക്ക്; "
            "സഹകരണ സംഘം രജിസ്ട്രാറോടു തന്നെയാണെങ്കിൽ സർക്കാരിന്.",
        ),
        remedy_citation="s.16(2B)",
    )
)


@kcs.clause(
    "s.16(2B)",
    in_force=FROM_2000,
    says=Text(
        "Where the Registrar has not determined it within a month of receiving the request, the applicant may make a representation; "
        "within thirty days of receiving that, the Registrar or the Government determines whether membership is to be given.",
        "ആവശ്യം ലഭിച്ച് ഒരു മാസത്തിനകം സഹകരണ സംഘം രജിസ്ട്രാർ തീരുമാനിച്ചില്ലെങ്കിൽ അപേക്ഷിച്ചയാൾക്ക് നിവേദനം നൽകാം; അത് ലഭിച്ച് മുപ്പത് ദിവസത്തിനകം "
        "സഹകരണ സംഘം രജിസ്ട്രാറോ സർക്കാരോ അംഗത്വം നൽകണോ എന്ന് തീരുമാനിക്കണം.",
    ),
)
def representation_about_membership() -> Test:
    """After a request that lay, a month's silence, and before the right authority."""
    month = Undecided.registrar_asked_on.after(months=1)
    return (
        cite("s.16(2A)")
        & ~Undecided.registrar_determined
        & (Undecided.membership_represented_on > month)
        & cite("s.16(2B)(a)")
        & cite("s.16(2B)(b)")
    )


@kcs.clause(
    "s.16(2B)(a)",
    in_force=FROM_2000,
    says=Text(
        "Where one who has the Registrar's powers by order was asked, the representation is made before the Registrar.",
        "ഉത്തരവിലൂടെ അധികാരം ലഭിച്ചയാളോടാണ് ആവശ്യപ്പെട്ടതെങ്കിൽ നിവേദനം സഹകരണ സംഘം രജിസ്ട്രാറുടെ മുമ്പാകെയാണ്.",
    ),
    note=Text(
        "To the Registrar of Co-operative Societies it is rightly made on either reading.",
        "സഹകരണ സംഘം രജിസ്ട്രാർക്കു തന്നെ നൽകിയാൽ രണ്ടു വ്യാഖ്യാനത്തിലും ശരിയാണ്.",
    ),
)
def after_an_officials_silence() -> Test:
    """Where another than the head of the department was asked."""
    return from_one_with_his_powers(
        Undecided.registrar_asked, Undecided.membership_represented_to, "registrar_after_silence"
    )


@kcs.clause(
    "s.16(2B)(b)",
    in_force=FROM_2000,
    says=Text(
        "Where the Registrar himself was asked, the representation is made before the Government.",
        "സഹകരണ സംഘം രജിസ്ട്രാറോടു തന്നെയാണ് ആവശ്യപ്പെട്ടതെങ്കിൽ നിവേദനം സർക്കാരിന്റെ മുമ്പാകെയാണ്.",
    ),
)
def after_the_registrars_silence() -> Test:
    """Only after the head's own silence."""
    return from_the_registrar_himself(Undecided.registrar_asked, Undecided.membership_represented_to)


kcs.time_limit(
    TimeLimit(
        citation="s.16(2B)",
        in_force=FROM_2000,
        says=_MEMBERSHIP,
        starts=(
            Start("membership_represented", Text("receipt of the representation", "നിവേദനം ലഭിച്ച ദിവസം")),
        ),
        length=Length(days=30),
        rules=(CountingRule.TRIGGER_DAY_EXCLUDED,),
        who=Text(
            "the Registrar or the Government, to whom it was made",
            "നിവേദനം ലഭിച്ച സഹകരണ സംഘം രജിസ്ട്രാർ അല്ലെങ്കിൽ സർക്കാർ",
        ),
        on_lapse=_NEVER,
        remedy=Text(
            "None in the sections held here.",
            "ഇവിടെയുള്ള വകുപ്പുകളിൽ പ്രതിവിധിയില്ല.",
        ),
        remedy_citation="s.16(2B)",
    )
)
