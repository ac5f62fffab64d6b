"""Section 17: expulsion by the general body. Removal by the committee is another thing: see `s16a_removal.py`."""

from __future__ import annotations

from collections.abc import Mapping

from sangham.kernel.days import CountingRule, Length
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_membership import SOCIETY, Joining
from sangham.law.acts.kcs_1969.facts_membership_ends import Expulsion, Judged
from sangham.law.acts.kcs_1969.instruments import FROM_1969, FROM_2013, UNTIL_2013
from sangham.law.acts.kcs_1969.s16a_removal import a_year_from
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.expression import Test, cite, when
from sangham.law.provision import Start, TimeLimit


@kcs.clause(
    "s.17",
    in_force=FROM_1969,
    says=Text(
        "A member is validly expelled when a ground exists, the member was heard, and the general body so resolved as sub-section (1) asks.",
        "കാരണം ഉണ്ടായിരിക്കുകയും, തന്റെ ഭാഗം ബോധിപ്പിക്കാൻ അവസരം നൽകുകയും, (1) ഉപവകുപ്പ് പറയുന്നതുപോലെ പൊതുയോഗം തീരുമാനിക്കുകയും ചെയ്താലേ പുറത്താക്കൽ സാധുവാകൂ.",
    ),
    note=Text(
        "Telling the member late does not by these words undo the expulsion.",
        "അംഗത്തെ അറിയിക്കാൻ വൈകിയാൽ പുറത്താക്കൽ ഇല്ലാതാകുമെന്ന് ഈ വകുപ്പ് പറയുന്നില്ല.",
    ),
)
def validly_expelled() -> Test:
    """Somebody resolved it, and sub-sections (1) and (2) were kept."""
    return Expulsion.expelled_by.differs_from("nobody") & cite("s.17(1)") & cite("s.17(2)")


def _by_the_general_body() -> Test:
    """Once it is resolved: by whom, in which meeting, by how many. Who abstains is not counted."""
    total = Expulsion.votes_for_expulsion + Expulsion.votes_against_expulsion
    two_thirds = Expulsion.votes_for_expulsion * 3 >= total * 2
    return when(
        Expulsion.expelled_by.differs_from("nobody"),
        Expulsion.expelled_by.equals("general_body")
        & Expulsion.special_meeting_for_expulsion
        & (Expulsion.votes_for_expulsion >= 1)
        & two_thirds,
    )


@kcs.clause(
    "s.17(1)",
    in_force=UNTIL_2013,
    says=Text(
        "A member who has acted adversely to the society's interests may be expelled, by the general body alone, at a special "
        "meeting convened for that, by at least two thirds of the members present and voting.",
        "സംഘത്തിന്റെ താല്പര്യങ്ങൾക്ക് വിരുദ്ധമായി പ്രവർത്തിച്ച അംഗത്തെ പുറത്താക്കാം; പൊതുയോഗത്തിനു മാത്രമേ അതിന് അധികാരമുള്ളൂ. ഈ ആവശ്യത്തിനായി വിളിച്ചുചേർത്ത പ്രത്യേക പൊതുയോഗത്തിൽ ഹാജരായി വോട്ട് ചെയ്തവരിൽ മൂന്നിൽ രണ്ടെങ്കിലും അനുകൂലിക്കണം.",
    ),
    note=Text(
        "The grounds of default and of breach were put in on 14/02/2013. That no other words stood in their place is inferred: the sentence is whole without them.",
        "കുടിശ്ശികയും നിയമാവലി ലംഘനവും കാരണങ്ങളായി ചേർത്തത് 14/02/2013-നാണ്. അവയുടെ സ്ഥാനത്ത് മറ്റു വാക്കുകൾ ഇല്ലായിരുന്നെന്നത് അനുമാനമാണ്: അവയില്ലാതെയും വാക്യം പൂർണ്ണമാണ്.",
    ),
)
def may_be_expelled_until_2013() -> Test:
    """One ground."""
    return Judged.acted_adversely & _by_the_general_body()


@kcs.clause(
    "s.17(1)",
    in_force=FROM_2013,
    says=Text(
        "A member who has acted adversely to the society's interests, persistently defaults in paying dues, or has not complied with the "
        "bye-laws may be expelled, by the general body alone, at a special meeting convened for that, by at least two thirds of the members present and voting.",
        "സംഘത്തിന്റെ താല്പര്യങ്ങൾക്ക് വിരുദ്ധമായി പ്രവർത്തിച്ചതോ, കുടിശ്ശിക അടയ്ക്കുന്നതിൽ തുടർച്ചയായി വീഴ്ച വരുത്തുന്നതോ, നിയമാവലി പാലിക്കാത്തതോ ആയ അംഗത്തെ പുറത്താക്കാം; പൊതുയോഗത്തിനു മാത്രമേ അതിന് അധികാരമുള്ളൂ. ഈ ആവശ്യത്തിനായി വിളിച്ചുചേർത്ത പ്രത്യേക പൊതുയോഗത്തിൽ ഹാജരായി വോട്ട് ചെയ്തവരിൽ മൂന്നിൽ രണ്ടെങ്കിലും അനുകൂലിക്കണം.",
    ),
    note=Text(
        "Exactly two thirds is enough; who is present and does not vote is not counted. Before a resolution, this asks for the ground alone.",
        "കൃത്യം മൂന്നിൽ രണ്ട് മതി; ഹാജരായിട്ടും വോട്ട് ചെയ്യാത്തവരെ കണക്കാക്കില്ല. പ്രമേയത്തിനു മുമ്പ് കാരണം മാത്രമേ നോക്കുന്നുള്ളൂ.",
    ),
)
def may_be_expelled() -> Test:
    """Three grounds since Act 8 of 2013; any one will do."""
    ground = Judged.acted_adversely | Expulsion.persistently_in_default | Expulsion.broke_bye_laws
    return ground & _by_the_general_body()


@kcs.clause(
    "s.17(2)",
    in_force=FROM_1969,
    says=Text(
        "Nobody is expelled without an opportunity to make a representation.",
        "തന്റെ ഭാഗം ബോധിപ്പിക്കാനുള്ള അവസരം നൽകാതെ ആരെയും പുറത്താക്കരുത്.",
    ),
)
def heard() -> Test:
    """Before the resolution."""
    return Expulsion.heard_before_expulsion


@kcs.clause(
    "s.17(3)",
    in_force=FROM_1969,
    says=Text(
        "A copy of the resolution is communicated to the member within fifteen days of its passing.",
        "പ്രമേയം പാസാക്കി പതിനഞ്ച് ദിവസത്തിനകം അതിന്റെ പകർപ്പ് അംഗത്തെ അറിയിക്കണം.",
    ),
)
def expulsion_told_in_fifteen_days() -> Test:
    """The fifteenth day is in time."""
    return Expulsion.expulsion_told_on <= Expulsion.expulsion_resolved_on.after(days=15)


kcs.time_limit(
    TimeLimit(
        citation="s.17(3)",
        in_force=FROM_1969,
        says=Text(
            "To communicate a copy of the resolution to the member", "പ്രമേയത്തിന്റെ പകർപ്പ് അംഗത്തെ അറിയിക്കാൻ"
        ),
        starts=(Start("expulsion_resolved", Text("the passing of the resolution", "പ്രമേയം പാസാക്കിയ ദിവസം")),),
        length=Length(days=15),
        rules=(CountingRule.TRIGGER_DAY_EXCLUDED,),
        who=SOCIETY,
        on_lapse=Text(
            "Nothing follows by this section; the copy is still owed.",
            "ഇതിനൊരു ഫലം ഈ വകുപ്പ് പറയുന്നില്ല; പകർപ്പ് തുടർന്നും നൽകേണ്ടതുണ്ട്.",
        ),
        remedy=Text(
            "Ask the society in writing for the copy; what lies against an expulsion is outside the sections held here.",
            "പകർപ്പ് സംഘത്തോട് രേഖാമൂലം ആവശ്യപ്പെടാം; പുറത്താക്കലിനെതിരെ എന്തു ചെയ്യാമെന്നത് ഇവിടെയുള്ള വകുപ്പുകളിലില്ല.",
        ),
        remedy_citation="s.17(3)",
    )
)


@kcs.clause(
    "s.17(4)",
    in_force=FROM_2013,
    says=Text(
        "An expulsion may bring with it the forfeiture of the member's shares; it does not by itself.",
        "പുറത്താക്കുന്നതോടൊപ്പം അംഗത്തിന്റെ ഓഹരികൾ കണ്ടുകെട്ടാം; അത് തനിയെ സംഭവിക്കില്ല.",
    ),
    note=Text(
        "Who decides it, and how, is not said; read as part of the general body's resolution.",
        "ആര് എങ്ങനെ തീരുമാനിക്കുമെന്ന് പറഞ്ഞിട്ടില്ല; പൊതുയോഗത്തിന്റെ പ്രമേയത്തിന്റെ ഭാഗമായി വായിക്കുന്നു.",
    ),
)
def shares_forfeited() -> Test:
    """A valid expulsion that says so."""
    return cite("s.17") & Expulsion.forfeiture_resolved


@kcs.clause(
    "s.17(5)",
    in_force=FROM_2013,
    says=Text(
        "One who was expelled is not admitted to that society again for a year from the expulsion.",
        "പുറത്താക്കിയ ആളെ, പുറത്താക്കിയ ദിവസം മുതൽ ഒരു വർഷത്തേക്ക് ആ സംഘത്തിൽ വീണ്ടും അംഗമായി ചേർക്കരുത്.",
    ),
    note=Text(
        "The year is complete on its anniversary. Of expulsions before 14/02/2013 nothing is said; the words reach them too.",
        "അടുത്ത വർഷം അതേ തീയതിയിൽ ഒരു വർഷം തികയും. 14/02/2013-നു മുമ്പത്തെ പുറത്താക്കലിനെക്കുറിച്ച് ഒന്നും പറഞ്ഞിട്ടില്ല; വാക്കുകൾ അതിനും ബാധകമാണ്.",
    ),
)
def year_since_expulsion() -> Test:
    """Never expelled, or the year is over on the day of admission."""
    return ~Joining.was_expelled | Joining.expulsion_year_over


@kcs.derives(
    Joining.expulsion_year_over,
    Joining.may_return_after_expulsion_on,
    source=("expelled_on",),
    citation="s.17(5)",
)
def since_expulsion(given: Given) -> Mapping[str, Made]:
    """By the anniversary of the expulsion."""
    return a_year_from(given, "expelled_on", "expulsion_year_over", "may_return_after_expulsion_on")
