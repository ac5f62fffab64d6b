"""Section 16(1)(b) to (d) and three of its provisos: which bodies may be members, and of which societies."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import Competence
from sangham.law.acts.kcs_1969.facts_membership import Joined, Joining
from sangham.law.acts.kcs_1969.instruments import FROM_1969, FROM_2000, UNTIL_2000
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test, readings
from sangham.law.provision import Alternative, Reading

kcs.reading(
    Reading(
        "share_of_non_workers",
        "s.16(1)(2nd) proviso",
        Text(
            "Is the percentage of those who are not workers taken of the membership after, or before, the new one is admitted?",
            "തൊഴിലെടുക്കാത്തവരുടെ ശതമാനം നോക്കുന്നത് പുതിയ ആൾ ചേർന്ന ശേഷമുള്ള അംഗസംഖ്യയിലോ, മുമ്പുള്ളതിലോ?",
        ),
        {
            "after": Alternative(
                Text(
                    "After: the new one is counted in the total too.",
                    "ശേഷമുള്ളതിൽ: പുതിയ ആളെയും ആകെ അംഗങ്ങളിൽ കൂട്ടും.",
                ),
                Text(
                    "The words: the total membership, of which the new one then is one.",
                    "വാക്കുകൾ: ആകെ അംഗത്വം; ചേർന്നാൽ പുതിയ ആളും അതിലുണ്ട്.",
                ),
            ),
            "before": Alternative(
                Text(
                    "Before: the total is what it is on the day on which admission is decided.",
                    "മുമ്പുള്ളതിൽ: ചേർക്കാൻ തീരുമാനിക്കുന്ന ദിവസത്തെ അംഗസംഖ്യയാണ് ആകെ.",
                ),
                Text(
                    "The words: no person shall be admitted in excess; the test comes first.",
                    "വാക്കുകൾ: അധികമായി ഒരാളെയും ചേർക്കരുത്; പരിശോധന ചേർക്കുന്നതിനു മുമ്പാണ്.",
                ),
            ),
        },
        default="after",
    )
)


def is_hospital_society() -> Test:
    """By the Explanation: the main object decides."""
    return Joined.society_main_object.among("hospital", "medical_courses", "medical_shops")


def by_third_proviso() -> Test:
    """A development Board that joins such a marketing and processing society as the third proviso describes."""
    return (
        Joining.joining_kind.equals("industry_board")
        & Joined.society_sells_industry_products
        & Joined.society_for_workers_and_growers
    )


def by_fourth_proviso() -> Test:
    """An establishment or organisation that joins a hospital society."""
    return Joining.joining_kind.equals("establishment") & is_hospital_society()


@kcs.clause(
    "s.16(1)(b)",
    in_force=FROM_1969,
    says=Text(
        "A society may be a member if it is another society, registered under this Act.",
        "ഈ നിയമപ്രകാരം രജിസ്റ്റർ ചെയ്ത മറ്റൊരു സംഘത്തിന് അംഗമാകാം.",
    ),
    note=Text(
        "A society under another law (multi-State, another State's) is a body of persons: clause (d) asks for the Government's approval.",
        "മറ്റൊരു നിയമത്തിനു കീഴിലുള്ള സംഘം (ബഹുസംസ്ഥാന സംഘം, മറ്റു സംസ്ഥാനത്തേത്) ഒരു സംഘടന മാത്രമാണ്: (d) ഖണ്ഡപ്രകാരം സർക്കാർ അംഗീകാരം വേണം.",
    ),
)
def another_society() -> Test:
    """Asked of societies alone."""
    return (
        Joining.joining_kind.differs_from("society")
        | Joining.joining_society_registered
        | Joining.joining_approved_by_order
    )


@kcs.clause(
    "s.16(1)(ba)",
    in_force=FROM_2000,
    says=Text(
        "A local self government may be a member; a body beside it may only with the Government's approval.",
        "തദ്ദേശ സ്വയംഭരണ സ്ഥാപനത്തിന് അംഗമാകാം; അതിനോടു ചേർന്നുള്ള മറ്റു സ്ഥാപനങ്ങൾക്ക് സർക്കാരിന്റെ അംഗീകാരം വേണം.",
    ),
)
def local_self_government() -> Test:
    """Before 2000 a local self government was a body established by law, under clause (d)."""
    return (
        Joining.joining_kind.differs_from("local_body")
        | Joining.joining_local_self_government
        | Joining.joining_approved_by_order
    )


@kcs.clause(
    "s.16(1)(c)",
    in_force=FROM_1969,
    says=Text(
        "The Government may be a member; its companies and boards may only with its approval.",
        "സർക്കാരിന് അംഗമാകാം; സർക്കാരിന്റെ കമ്പനികൾക്കും ബോർഡുകൾക്കും അംഗീകാരം വേണം.",
    ),
)
def the_government() -> Test:
    """Asked of the Government alone."""
    return (
        Joining.joining_kind.differs_from("government")
        | Joining.joining_government_itself
        | Joining.joining_approved_by_order
    )


APPROVED = Text(
    "Any other body of persons, incorporated or not, may be a member if the Government has approved it by a general or special order.",
    "മറ്റേതൊരു സംഘടനയ്ക്കും, അത് ഇൻകോർപ്പറേറ്റ് ചെയ്തതായാലും അല്ലെങ്കിലും, സർക്കാർ പൊതു ഉത്തരവിലൂടെയോ പ്രത്യേക ഉത്തരവിലൂടെയോ അംഗീകാരം നൽകിയാൽ അംഗമാകാം.",
)


@kcs.clause("s.16(1)(d)", in_force=UNTIL_2000, says=APPROVED)
def approved_body_until_2000() -> Test:
    """Local bodies and establishments too, which had no words of their own yet."""
    return (
        ~Joining.joining_kind.among("local_body", "establishment", "other_body")
        | Joining.joining_approved_by_order
    )


@kcs.clause("s.16(1)(d)", in_force=FROM_2000, says=APPROVED)
def approved_body() -> Test:
    """Local bodies and establishments are asked the same under (ba) and the fourth proviso."""
    return Joining.joining_kind.differs_from("other_body") | Joining.joining_approved_by_order


@kcs.clause(
    "s.16(1)(2nd) proviso",
    in_force=FROM_1969,
    says=Text(
        "In a society formed only for persons engaged in one industry, those who are not actual workers in it are admitted "
        "only up to the prescribed percentage of the whole membership.",
        "ഒരു പ്രത്യേക വ്യവസായത്തിൽ ഏർപ്പെട്ടവർക്കു മാത്രമായുള്ള സംഘത്തിൽ, ആ വ്യവസായത്തിൽ യഥാർത്ഥത്തിൽ തൊഴിലെടുക്കാത്തവരെ ആകെ അംഗങ്ങളുടെ "
        "നിർണ്ണയിക്കപ്പെട്ട ശതമാനം വരെ മാത്രമേ ചേർക്കാവൂ.",
    ),
    note=Text(
        "The percentage stands in the Rules, which are not held here.",
        "ശതമാനം ചട്ടങ്ങളിലാണ്; അവയുടെ പാഠം ഇവിടെയില്ല.",
    ),
)
def non_workers_within_percentage() -> Test:
    """Exactly the percentage is no excess; compared by cross-multiplying."""
    others = (Joined.non_workers_before + 1) * 100
    return (
        ~Joined.society_for_one_industry
        | Joining.joining_actual_worker
        | readings(
            "share_of_non_workers",
            after=others <= Joined.prescribed_non_worker_percent * (Joined.members_before + 1),
            before=others <= Joined.prescribed_non_worker_percent * Joined.members_before,
        )
    )


@kcs.clause(
    "s.16(1)(3rd) proviso",
    in_force=FROM_1969,
    says=Text(
        "The Coffee Board, the Rubber Board and the like may join a society of the industry's workers and growers that markets "
        "and processes its products; a credit society they may never join.",
        "കോഫി ബോർഡ്, റബ്ബർ ബോർഡ് പോലുള്ളവയ്ക്ക്, ആ വ്യവസായത്തിലെ തൊഴിലാളികൾക്കും കർഷകർക്കും വേണ്ടി അതിന്റെ ഉല്പന്നങ്ങൾ സംസ്കരിച്ച് വിപണനം "
        "ചെയ്യുന്ന സംഘത്തിൽ അംഗമാകാം; വായ്പാ സംഘത്തിൽ ഒരിക്കലും പാടില്ല.",
    ),
    note=Text(
        "That a Board may never join a credit society is read as holding even where an order under clause (d) approves it.",
        "(d) ഖണ്ഡപ്രകാരം അംഗീകാരമുള്ള ബോർഡിനും വായ്പാ സംഘത്തിൽ അംഗമാകാനാവില്ലെന്ന് വായിക്കുന്നു.",
    ),
)
def development_board() -> Test:
    """Such a Board joins under this proviso, or any but a credit society under clause (d)."""
    credit = Competence.society_class.among("credit", "agricultural")
    such_a_society = Joined.society_sells_industry_products & Joined.society_for_workers_and_growers
    return Joining.joining_kind.differs_from("industry_board") | (
        ~credit & (such_a_society | Joining.joining_approved_by_order)
    )


@kcs.clause(
    "s.16(1)(4th) proviso",
    in_force=FROM_2000,
    says=Text(
        "Industrial and commercial establishments, and organisations registered under another law, may join a hospital "
        "society; any other society only if approved by the Government.",
        "വ്യവസായ, വാണിജ്യ സ്ഥാപനങ്ങൾക്കും മറ്റൊരു നിയമപ്രകാരം രജിസ്റ്റർ ചെയ്ത സംഘടനകൾക്കും ആശുപത്രി സഹകരണ സംഘത്തിൽ അംഗമാകാം; മറ്റു "
        "സംഘങ്ങളിൽ സർക്കാരിന്റെ അംഗീകാരമുണ്ടെങ്കിൽ മാത്രം.",
    ),
    note=Text(
        "Section 18 calls this the fourth proviso, which it is only if the one inside clause (a)(i) is not counted. Only this one has "
        "an Explanation, so no answer turns on it.",
        "18-ാം വകുപ്പ് ഇതിനെ നാലാമത്തെ ക്ലിപ്തനിബന്ധന എന്നു വിളിക്കുന്നു; (a)(i) ഖണ്ഡത്തിനുള്ളിലേത് എണ്ണാതിരുന്നാലേ അത് ശരിയാകൂ. വിശദീകരണമുള്ളത് "
        "ഇതിനു മാത്രമായതിനാൽ ഒരു ഉത്തരവും അതുകൊണ്ട് മാറില്ല.",
    ),
)
def establishment_in_hospital_society() -> Test:
    """Put in whole by Act 1 of 2000, with its Explanation."""
    return (
        Joining.joining_kind.differs_from("establishment")
        | is_hospital_society()
        | Joining.joining_approved_by_order
    )


@kcs.clause(
    "s.16(1) Explanation",
    in_force=FROM_2000,
    says=Text(
        "A hospital society is one whose main object is to run a hospital, medical or paramedical courses, or medical shops.",
        "ആശുപത്രിയോ മെഡിക്കൽ, പാരാമെഡിക്കൽ കോഴ്സുകളോ മെഡിക്കൽ ഷോപ്പുകളോ നടത്തുക എന്നത് മുഖ്യ ഉദ്ദേശ്യമായ സംഘമാണ് ആശുപത്രി സഹകരണ സംഘം.",
    ),
)
def hospital_society() -> Test:
    """Section 18 borrows this meaning."""
    return is_hospital_society()
