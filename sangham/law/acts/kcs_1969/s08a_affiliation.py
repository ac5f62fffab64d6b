"""Section 8A: affiliation to an apex or central society, which silence for sixty days gives of itself.

The apex or central society decides, and time runs from its receipt of the application. When and how one is to apply
is prescribed by rules that are not held here.
"""

from __future__ import annotations

from sangham.kernel.days import CountingRule, Length
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_amendment import AskedFor
from sangham.law.acts.kcs_1969.facts_classes import Objects
from sangham.law.acts.kcs_1969.facts_names import Affiliation
from sangham.law.acts.kcs_1969.instruments import FROM_2000
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test, cite, readings
from sangham.law.provision import Alternative, Reading, Start, TimeLimit

DECIDES = Text("the apex or central society", "അപ്പെക്സ് സംഘം, അല്ലെങ്കിൽ സെൻട്രൽ സംഘം")

kcs.reading(
    Reading(
        "sixtieth_day",
        "s.8A(2)",
        Text("From which day is silence affiliation?", "മറുപടിയില്ലെങ്കിൽ ഏതു ദിവസം മുതലാണ് അഫിലിയേഷൻ?"),
        {
            "expiry": Alternative(
                Text("From the sixtieth day, on which the period expires.", "കാലാവധി തീരുന്ന അറുപതാം ദിവസം മുതൽ."),
                Text(
                    "The words: from the date on which the period expires.",
                    "വാക്കുകൾ: കാലാവധി തീരുന്ന തീയതി മുതൽ.",
                ),
            ),
            "after": Alternative(
                Text("From the day after, when the sixty days are over.", "അറുപത് ദിവസവും കഴിഞ്ഞ്, പിറ്റേന്നു മുതൽ."),
                Text(
                    "On the sixtieth day a decision is still in time; it cannot be affiliation already.",
                    "അറുപതാം ദിവസവും തീരുമാനമെടുക്കാൻ സമയമുണ്ട്; അന്ന് അഫിലിയേഷൻ ആയിട്ടില്ല.",
                ),
            ),
        },
        default="expiry",
    )
)
kcs.reading(
    Reading(
        "date_of_appeal",
        "s.8A",
        Text("What is the date of the appeal?", "അപ്പീലിന്റെ തീയതി ഏതാണ്?"),
        {
            "filed": Alternative(
                Text("The day on which the society filed it.", "സംഘം അപ്പീൽ നൽകിയ ദിവസം."),
                Text(
                    "The words of section 8A(3): from the date of appeal; elsewhere in it, from the date of receipt.",
                    "8A(3)-ാം വകുപ്പിലെ വാക്കുകൾ: അപ്പീലിന്റെ തീയതി മുതൽ; അതിൽ മറ്റിടത്ത് കിട്ടിയ തീയതി മുതൽ.",
                ),
            ),
            "received": Alternative(
                Text("The day on which the Registrar received it.", "സഹകരണ സംഘം രജിസ്ട്രാർക്ക് അത് കിട്ടിയ ദിവസം."),
                Text(
                    "Sections 7(4) and 12(4B): who is to decide has the days from his receipt of the papers.",
                    "7(4), 12(4B) വകുപ്പുകൾ: തീരുമാനിക്കേണ്ടയാൾക്ക് കടലാസ് കിട്ടിയ ദിവസം മുതലാണ് സമയം.",
                ),
            ),
        },
        default="filed",
    )
)


@kcs.clause(
    "s.8A(1)",
    in_force=FROM_2000,
    says=Text(
        "A Primary Co-operative Society or a central society may apply to the apex or central society concerned for "
        "affiliation, within the time and in the manner that the Rules prescribe.",
        "പ്രാഥമിക സഹകരണ സംഘത്തിനും സെൻട്രൽ സഹകരണ സംഘത്തിനും ബന്ധപ്പെട്ട അപ്പെക്സ് സംഘത്തിലോ സെൻട്രൽ സംഘത്തിലോ അഫിലിയേഷന് അപേക്ഷിക്കാം; ചട്ടങ്ങളിൽ നിർണ്ണയിക്കപ്പെട്ട സമയത്തും രീതിയിലും വേണം അത്.",
    ),
    note=Text(
        "The time and manner that the Rules prescribe are not held here. A primary society is what section 2(od) says; until "
        "that came, any that was neither apex nor central.",
        "ചട്ടങ്ങൾ പറയുന്ന സമയവും രീതിയും ഇവിടെയില്ല. പ്രാഥമിക സംഘം ഏതെന്ന് 2(od)-ാം വകുപ്പ് പറയുന്നു; അത് വരുന്നതുവരെ അപ്പെക്സോ സെൻട്രലോ അല്ലാത്ത ഏതും.",
    ),
)
def may_apply_for_affiliation() -> Test:
    """Before section 2(od) was in force it drops out, and a society that is neither apex nor central may apply."""
    primary = ~Objects.declared_central & cite("s.2(od)")
    return (
        ~Objects.declared_apex
        & (Objects.declared_central | primary)
        & Affiliation.affiliation_sought_as_prescribed
    )


@kcs.clause(
    "s.8A(2)",
    in_force=FROM_2000,
    says=Text(
        "Where within sixty days of receiving the application the apex or central society has not determined whether to give "
        "affiliation, it is deemed to have been given, from the date on which the sixty days expire.",
        "അപേക്ഷ ലഭിച്ച് അറുപത് ദിവസത്തിനകം അഫിലിയേഷൻ നൽകണോ എന്ന് അപ്പെക്സ് സംഘമോ സെൻട്രൽ സംഘമോ തീരുമാനിച്ചില്ലെങ്കിൽ, അറുപത് ദിവസം തീരുന്ന തീയതി മുതൽ അഫിലിയേഷൻ നൽകിയതായി കരുതപ്പെടും.",
    ),
    note=Text(
        "This follows of itself: no order is needed, and a refusal that comes later takes nothing back.",
        "ഇത് തനിയെ സംഭവിക്കുന്നതാണ്: ഉത്തരവ് വേണ്ട; പിന്നീട് നിരസിച്ചാലും അത് ഇല്ലാതാകില്ല.",
    ),
)
def affiliation_given_or_deemed() -> Test:
    """Given by a decision, whenever it came; or nothing was decided within the sixty days."""
    day, expires = AskedFor.asked_for_on, Affiliation.affiliation_received_on.after(days=60)
    decided_on = Affiliation.affiliation_decided_on
    given = Affiliation.affiliation_decided & Affiliation.affiliation_granted & (decided_on <= day)
    in_time = Affiliation.affiliation_decided & (decided_on <= expires)
    over = readings("sixtieth_day", expiry=day >= expires, after=day > expires)
    return cite("s.8A(1)") & (given | (~in_time & over))


@kcs.clause(
    "s.8A(3)",
    in_force=FROM_2000,
    says=Text(
        "A society whose application is rejected may appeal to the Registrar within thirty days of receiving the order of "
        "rejection.",
        "അപേക്ഷ നിരസിക്കപ്പെട്ട സംഘത്തിന്, നിരസിച്ച ഉത്തരവ് കിട്ടി മുപ്പത് ദിവസത്തിനകം സഹകരണ സംഘം രജിസ്ട്രാർക്ക് അപ്പീൽ നൽകാം.",
    ),
    note=Text("Nothing is said of an appeal that comes late.", "വൈകിയ അപ്പീലിനെക്കുറിച്ച് ഒന്നും പറയുന്നില്ല."),
)
def appeal_in_thirty_days() -> Test:
    """From the receipt of the order, not from its date."""
    return Affiliation.affiliation_appeal_filed_on <= Affiliation.affiliation_rejection_received_on.after(
        days=30
    )


@kcs.clause(
    "s.8A",
    in_force=FROM_2000,
    says=Text(
        "By the second half of sub-section (3), the Registrar disposes of the appeal within sixty days of the date of appeal.",
        "(3) ഉപവകുപ്പിന്റെ രണ്ടാം പകുതിയനുസരിച്ച്, അപ്പീലിന്റെ തീയതി മുതൽ അറുപത് ദിവസത്തിനകം സഹകരണ സംഘം രജിസ്ട്രാർ അപ്പീൽ തീർപ്പാക്കണം.",
    ),
    note=Text(
        "Where he does not, nothing is deemed: this silence is not affiliation.",
        "തീർപ്പാക്കിയില്ലെങ്കിലും അഫിലിയേഷൻ നൽകിയതായി കരുതില്ല: ഈ മൗനം അഫിലിയേഷനല്ല.",
    ),
)
def appeal_disposed_of_in_sixty_days() -> Test:
    """Cited by the section, since (3) holds two periods and the thirty days stand under it."""
    disposed_on = Affiliation.affiliation_appeal_disposed_on
    return readings(
        "date_of_appeal",
        filed=disposed_on <= Affiliation.affiliation_appeal_filed_on.after(days=60),
        received=disposed_on <= Affiliation.affiliation_appeal_received_on.after(days=60),
    )


kcs.time_limit(
    TimeLimit(
        citation="s.8A(2)",
        in_force=FROM_2000,
        says=Text("To determine whether affiliation is given", "അഫിലിയേഷൻ നൽകണോ എന്ന് തീരുമാനിക്കാൻ"),
        starts=(
            Start(
                "affiliation_application_received",
                Text(
                    "receipt of the application by the apex or central society",
                    "അപ്പെക്സ് സംഘത്തിനോ സെൻട്രൽ സംഘത്തിനോ അപേക്ഷ ലഭിച്ച ദിവസം",
                ),
            ),
        ),
        length=Length(days=60),
        rules=(CountingRule.TRIGGER_DAY_EXCLUDED,),
        who=DECIDES,
        on_lapse=Text(
            "Affiliation is deemed to have been given, of itself.", "അഫിലിയേഷൻ നൽകിയതായി തനിയെ കരുതപ്പെടും."
        ),
        remedy=Text(
            "Nothing need be asked for: the society is affiliated. Keep proof of the day on which the application was received.",
            "ഒന്നും ആവശ്യപ്പെടേണ്ടതില്ല: സംഘത്തിന് അഫിലിയേഷനായി. അപേക്ഷ ലഭിച്ച ദിവസത്തിന്റെ തെളിവ് സൂക്ഷിക്കുക.",
        ),
        remedy_citation="s.8A(2)",
    )
)
kcs.time_limit(
    TimeLimit(
        citation="s.8A(3)",
        in_force=FROM_2000,
        says=Text("To appeal against a rejection", "നിരസിച്ചതിനെതിരെ അപ്പീൽ നൽകാൻ"),
        starts=(
            Start(
                "affiliation_rejection_received",
                Text(
                    "receipt of the order of rejection by the society", "നിരസിച്ച ഉത്തരവ് സംഘത്തിന് കിട്ടിയ ദിവസം"
                ),
            ),
        ),
        length=Length(days=30),
        rules=(CountingRule.TRIGGER_DAY_EXCLUDED,),
        who=Text("the society whose application was rejected", "അപേക്ഷ നിരസിക്കപ്പെട്ട സംഘം"),
        on_lapse=Text(
            "The rejection stands; nothing here lets a late appeal in.",
            "നിരസിച്ചത് നിലനിൽക്കും; വൈകിയ അപ്പീലിന് ഇവിടെ വ്യവസ്ഥയില്ല.",
        ),
        remedy=Text(
            "Appeal to the Registrar within the thirty days. This section does not forbid applying again.",
            "മുപ്പത് ദിവസത്തിനകം സഹകരണ സംഘം രജിസ്ട്രാർക്ക് അപ്പീൽ നൽകുക. വീണ്ടും അപേക്ഷിക്കുന്നത് ഈ വകുപ്പ് വിലക്കുന്നില്ല.",
        ),
        remedy_citation="s.8A(3)",
    )
)
kcs.time_limit(
    TimeLimit(
        citation="s.8A",
        in_force=FROM_2000,
        says=Text(
            "To dispose of the appeal (second half of sub-section (3))",
            "അപ്പീൽ തീർപ്പാക്കാൻ ((3) ഉപവകുപ്പിന്റെ രണ്ടാം പകുതി)",
        ),
        starts=(
            Start(
                "affiliation_appeal_filed",
                Text("the day on which the appeal was filed", "അപ്പീൽ നൽകിയ ദിവസം"),
                "filed",
            ),
            Start(
                "affiliation_appeal_received",
                Text("receipt of the appeal by the Registrar", "സഹകരണ സംഘം രജിസ്ട്രാർക്ക് അപ്പീൽ കിട്ടിയ ദിവസം"),
                "received",
            ),
        ),
        reading="date_of_appeal",
        length=Length(days=60),
        rules=(CountingRule.TRIGGER_DAY_EXCLUDED,),
        who=Text("the Registrar", "സഹകരണ സംഘം രജിസ്ട്രാർ"),
        on_lapse=Text(
            "Nothing is deemed: the society is not thereby affiliated.",
            "അഫിലിയേഷൻ നൽകിയതായി കരുതില്ല; അതുകൊണ്ട് സംഘത്തിന് അഫിലിയേഷൻ കിട്ടുന്നില്ല.",
        ),
        remedy=Text("None in the sections held here.", "ഇവിടെയുള്ള വകുപ്പുകളിൽ പ്രതിവിധിയില്ല."),
        remedy_citation="s.8A",
    )
)
