"""Section 12(4), (4A) and (4B): refusing an amendment, the time for it, and the representation when that has passed."""

from __future__ import annotations

from sangham.kernel.days import CountingRule, Length
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import Disposal
from sangham.law.acts.kcs_1969.facts_amendment import Amendment
from sangham.law.acts.kcs_1969.instruments import FROM_1969, FROM_2000
from sangham.law.acts.kcs_1969.representations import from_one_with_his_powers, from_the_registrar_himself
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test, cite
from sangham.law.provision import Alternative, Reading, Start, TimeLimit

REGISTRAR = Text("the Registrar", "സഹകരണ സംഘം രജിസ്ട്രാർ")

kcs.reading(
    Reading(
        "registrar_for_amendment",
        "s.12(4B)(a)",
        Text(
            "After the silence of a General Manager, a Director or another department's official on an amendment: who is “the "
            "Registrar”?",
            "ഭേദഗതിയിൽ ജനറൽ മാനേജരോ ഡയറക്ടറോ മറ്റൊരു വകുപ്പിലെ ഉദ്യോഗസ്ഥനോ തീരുമാനമെടുക്കാതിരുന്നാൽ “സഹകരണ സംഘം രജിസ്ട്രാർ” ആര്?",
        ),
        {
            "head": Alternative(
                Text("The Registrar of Co-operative Societies alone.", "സഹകരണ സംഘം രജിസ്ട്രാർ മാത്രം."),
                Text(
                    "Section 12(4B)(a) gives his title in full, and sets him against those who have his powers.",
                    "12(4B)(a)-ാം വകുപ്പ് അദ്ദേഹത്തിന്റെ സ്ഥാനപ്പേര് പൂർണ്ണമായി പറയുന്നു; അധികാരം ലഭിച്ചവരിൽനിന്ന് അദ്ദേഹത്തെ വേർതിരിക്കുന്നു.",
                ),
            ),
            "conferred": Alternative(
                Text(
                    "Also one who has his powers, such as the Director after a General Manager; and after the silence of a "
                    "Director or another department's head, who is himself the Registrar for his societies, the Government.",
                    "അദ്ദേഹത്തിന്റെ അധികാരം ലഭിച്ചയാളും (ജനറൽ മാനേജർക്കു മുകളിൽ ഡയറക്ടർ പോലെ); ഡയറക്ടറോ മറ്റൊരു വകുപ്പിലെ മേധാവിയോ തന്റെ സംഘങ്ങൾക്ക് സഹകരണ സംഘം രജിസ്ട്രാർ തന്നെയായതിനാൽ അവർക്കു മുകളിൽ സർക്കാരും.",
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
    "s.12(4)",
    in_force=FROM_1969,
    says=Text(
        "An order refusing to register an amendment is sent to the society, with its reasons, within seven days.",
        "ഭേദഗതി രജിസ്റ്റർ ചെയ്യുന്നത് നിരസിച്ച ഉത്തരവ് കാരണങ്ങൾ സഹിതം ഏഴു ദിവസത്തിനകം സംഘത്തെ അറിയിക്കണം.",
    ),
)
def refusal_sent_in_seven_days() -> Test:
    """Counted from the order."""
    return Disposal.refusal_sent_on <= Disposal.disposed_on.after(days=7)


kcs.time_limit(
    TimeLimit(
        citation="s.12(4)",
        in_force=FROM_1969,
        says=Text(
            "To send the society the order of refusal with its reasons",
            "നിരസിച്ച ഉത്തരവ് കാരണങ്ങൾ സഹിതം സംഘത്തെ അറിയിക്കാൻ",
        ),
        starts=(Start("refusal_ordered", Text("the day of the order of refusal", "നിരസിച്ച് ഉത്തരവിട്ട ദിവസം")),),
        length=Length(days=7),
        rules=(CountingRule.TRIGGER_DAY_EXCLUDED,),
        who=REGISTRAR,
        on_lapse=Text(
            "The Act attaches no consequence here; the reasons are still owed.",
            "ഇതിനൊരു ഫലം ഈ വകുപ്പ് പറയുന്നില്ല; കാരണങ്ങൾ തുടർന്നും നൽകേണ്ടതുണ്ട്.",
        ),
        remedy=Text(
            "Ask in writing for the order and its reasons; what appeal lies is outside the sections held here.",
            "ഉത്തരവും കാരണങ്ങളും രേഖാമൂലം ആവശ്യപ്പെടാം; അപ്പീൽ എന്തെന്നത് ഇവിടെയുള്ള വകുപ്പുകളിലില്ല.",
        ),
        remedy_citation="s.12(4)",
    )
)


@kcs.clause(
    "s.12(4A)",
    in_force=FROM_2000,
    says=Text(
        "The application to register an amendment is disposed of within ninety days of its receipt.",
        "ഭേദഗതി രജിസ്റ്റർ ചെയ്യാനുള്ള അപേക്ഷ ലഭിച്ച് തൊണ്ണൂറ് ദിവസത്തിനകം തീർപ്പാക്കണം.",
    ),
    note=Text(
        "An amendment is never deemed to be registered. Until 01/01/2000 no time was fixed.",
        "സമയം കഴിഞ്ഞാലും ഭേദഗതി രജിസ്റ്റർ ചെയ്തതായി കരുതില്ല. 01/01/2000 വരെ സമയം പറഞ്ഞിരുന്നില്ല.",
    ),
)
def amendment_disposed_of_in_ninety_days() -> Test:
    """As section 7(3)."""
    return Disposal.disposed_on <= Disposal.received_on.after(days=90)


kcs.time_limit(
    TimeLimit(
        citation="s.12(4A)",
        in_force=FROM_2000,
        says=Text(
            "To dispose of the application to register the amendment", "ഭേദഗതി രജിസ്റ്റർ ചെയ്യാനുള്ള അപേക്ഷ തീർപ്പാക്കാൻ"
        ),
        starts=(
            Start(
                "received_by_competent_registrar",
                Text("receipt by the competent Registrar", "അധികാരമുള്ള സഹകരണ സംഘം രജിസ്ട്രാർക്ക് ലഭിച്ച ദിവസം"),
                "competent",
            ),
            Start(
                "first_received",
                Text("first receipt, in any office", "ഏത് ഓഫീസിലായാലും ആദ്യം ലഭിച്ച ദിവസം"),
                "first",
            ),
        ),
        reading="receipt",
        length=Length(days=90),
        rules=(CountingRule.TRIGGER_DAY_EXCLUDED,),
        who=REGISTRAR,
        on_lapse=Text(
            "The amendment is not thereby registered; the society may make a representation.",
            "അതുകൊണ്ട് ഭേദഗതി രജിസ്റ്റർ ചെയ്തതാകില്ല; സംഘത്തിന് നിവേദനം നൽകാം.",
        ),
        remedy=Text(
            "Make a representation under section 12(4B): to the Registrar of Co-operative Societies where the application "
            "was made to one who has his powers; to the Government where it was made to the Registrar himself.",
            "12(4B)-ാം വകുപ്പനുസരിച്ച് നിവേദനം നൽകാം: അധികാരം ലഭിച്ച ഉദ്യോഗസ്ഥന്റെ മുമ്പാകെയാണ് അപേക്ഷ നൽകിയതെങ്കിൽ സഹകരണ സംഘം രജിസ്ട്രാർക്ക്; സഹകരണ സംഘം രജിസ്ട്രാർക്കു തന്നെയാണെങ്കിൽ സർക്കാരിന്.",
        ),
        remedy_citation="s.12(4B)",
    )
)


@kcs.clause(
    "s.12(4B)",
    in_force=FROM_2000,
    says=Text(
        "Where the application is not disposed of in time, the society may make a representation as clauses (a) and (b) "
        "say. Within sixty days of receiving it directions are given to the authority to dispose of the application.",
        "സമയത്തിനകം തീർപ്പാക്കിയില്ലെങ്കിൽ (a), (b) ഖണ്ഡങ്ങൾ പറയുന്നതുപോലെ സംഘത്തിന് നിവേദനം നൽകാം. അത് ലഭിച്ച് അറുപത് ദിവസത്തിനകം അപേക്ഷ തീർപ്പാക്കാൻ അധികാരിക്ക് നിർദ്ദേശം നൽകണം.",
    ),
    note=Text(
        "Unlike section 7(4), nothing is said of the authority's duty to comply; no time is fixed for it either.",
        "7(4)-ാം വകുപ്പിൽനിന്ന് വ്യത്യസ്തമായി, അധികാരി അത് അനുസരിക്കണമെന്ന് ഇവിടെ പറയുന്നില്ല; അതിനു സമയവുമില്ല.",
    ),
)
def amendment_representation_lies() -> Test:
    """The ninety days are over, nothing was decided, and the representation goes where it belongs."""
    return (
        ~Disposal.disposed
        & (Disposal.asked_on > Disposal.received_on.after(days=90))
        & cite("s.12(4B)(a)")
        & cite("s.12(4B)(b)")
    )


@kcs.clause(
    "s.12(4B)(a)",
    in_force=FROM_2000,
    says=Text(
        "Where the application was made to one on whom the Registrar's powers are conferred, it goes to the Registrar of "
        "Co-operative Societies.",
        "അധികാരം ലഭിച്ച ഉദ്യോഗസ്ഥന്റെ മുമ്പാകെയാണ് അപേക്ഷ നൽകിയതെങ്കിൽ നിവേദനം സഹകരണ സംഘം രജിസ്ട്രാർക്ക്.",
    ),
    note=Text(
        "Here the title stands in full; sections 7(4)(a) and 16(2B)(a) have “Registrar” alone.",
        "ഇവിടെ സ്ഥാനപ്പേര് പൂർണ്ണമായുണ്ട്; 7(4)(a), 16(2B)(a) എന്നിവയിൽ “Registrar” എന്നു മാത്രം.",
    ),
)
def from_an_official_to_the_registrar() -> Test:
    """Where it was made to another than the head of the department."""
    return from_one_with_his_powers(
        Amendment.amendment_applied_to, Amendment.amendment_represented_to, "registrar_for_amendment"
    )


@kcs.clause(
    "s.12(4B)(b)",
    in_force=FROM_2000,
    says=Text(
        "Where it was made to the Registrar, it goes to the Government.",
        "സഹകരണ സംഘം രജിസ്ട്രാർക്കാണ് അപേക്ഷ നൽകിയതെങ്കിൽ നിവേദനം സർക്കാരിന്.",
    ),
)
def from_the_registrar_to_the_government() -> Test:
    """Of an application that the Registrar himself had."""
    return from_the_registrar_himself(Amendment.amendment_applied_to, Amendment.amendment_represented_to)


kcs.time_limit(
    TimeLimit(
        citation="s.12(4B)",
        in_force=FROM_2000,
        says=Text("To direct that the application be disposed of", "അപേക്ഷ തീർപ്പാക്കാൻ നിർദ്ദേശിക്കാൻ"),
        starts=(
            Start("representation_received", Text("receipt of the representation", "നിവേദനം ലഭിച്ച ദിവസം")),
        ),
        length=Length(days=60),
        rules=(CountingRule.TRIGGER_DAY_EXCLUDED,),
        who=Text(
            "the Registrar of Co-operative Societies or the Government, to whom it was made",
            "നിവേദനം ലഭിച്ച സഹകരണ സംഘം രജിസ്ട്രാർ അല്ലെങ്കിൽ സർക്കാർ",
        ),
        on_lapse=Text("The Act says nothing further.", "തുടർന്ന് എന്തെന്ന് നിയമം പറയുന്നില്ല."),
        remedy=Text("None in the sections held here.", "ഇവിടെയുള്ള വകുപ്പുകളിൽ പ്രതിവിധിയില്ല."),
        remedy_citation="s.12(4B)",
    )
)
