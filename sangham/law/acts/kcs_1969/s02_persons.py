"""Section 2: who somebody is: member, nominal member, officer, chief executive, Registrar, Special Officer."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_definitions import Person
from sangham.law.acts.kcs_1969.facts_voting import Voter
from sangham.law.acts.kcs_1969.instruments import FROM_1969, FROM_2013
from sangham.law.acts.kcs_1969.instruments_deferred import FROM_2011_UNTIL_2013
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Dropped, Test, readings
from sangham.law.provision import Alternative, Reading


@kcs.clause(
    "s.2(l)",
    in_force=FROM_1969,
    says=Text(
        "A member is who joined in the application for registration, or was admitted afterwards as the Act, the Rules "
        "and the bye-laws provide; a nominal or associate member too.",
        "അംഗം എന്നാൽ: രജിസ്റ്റർ ചെയ്യാനുള്ള അപേക്ഷയിൽ ചേർന്നയാൾ, അല്ലെങ്കിൽ നിയമവും ചട്ടങ്ങളും നിയമാവലിയും അനുസരിച്ച് പിന്നീട് പ്രവേശിപ്പിച്ചയാൾ; നാമമാത്ര അംഗവും അസോസിയേറ്റ് അംഗവും ഇതിൽപ്പെടും.",
    ),
    note=Text(
        "So what is said of members in sections 11, 14(4), 19, 19B and 26 is said of nominal members too, unless the "
        "context has it otherwise; sections 18(2) and 20(b) leave them out. Whose membership has ended is one no more.",
        "അതിനാൽ 11, 14(4), 19, 19B, 26 വകുപ്പുകളിൽ അംഗങ്ങളെക്കുറിച്ച് പറയുന്നത് സന്ദർഭം മറിച്ചാവശ്യപ്പെടാത്തിടത്തോളം നാമമാത്ര അംഗങ്ങൾക്കും ബാധകം; 18(2), 20(b) എന്നിവ അവരെ ഒഴിവാക്കുന്നു. അംഗത്വം അവസാനിച്ചയാൾ പിന്നെ അംഗമല്ല.",
    ),
)
def member() -> Test:
    """Founding, or admitted; and still one."""
    return (Voter.founding_member | Person.admitted_by_act_and_bye_laws) & ~Voter.membership_ceased


@kcs.clause(
    "s.2(m)",
    in_force=FROM_1969,
    says=Text(
        "A nominal or associate member has only the privileges and rights, and only the liabilities, of a member that "
        "the bye-laws specify.",
        "നാമമാത്ര അംഗം, അസോസിയേറ്റ് അംഗം എന്നാൽ: അംഗത്തിന്റെ ആനുകൂല്യങ്ങളിലും അവകാശങ്ങളിലും ബാധ്യതകളിലും നിയമാവലി എടുത്തുപറയുന്നവ മാത്രമുള്ള അംഗം.",
    ),
    note=Text(
        "A class letter (A, C, D) is of the bye-laws, not of the Act: what the bye-laws give decides.",
        "ക്ലാസിന്റെ അക്ഷരം (എ, സി, ഡി) നിയമാവലിയിലേതാണ്, നിയമത്തിലേതല്ല: നിയമാവലി എന്തു നൽകുന്നു എന്നതാണ് നോക്കേണ്ടത്.",
    ),
)
def nominal_member() -> Test:
    """Both sides: rights and liabilities."""
    return Person.rights_only_by_bye_laws & Person.liabilities_only_by_bye_laws


kcs.reading(
    Reading(
        "sixty_days_at_a_meeting",
        "s.2(k)",
        Text(
            "Does a member who was admitted within the last sixty days count among those entitled to vote?",
            "അറുപത് ദിവസത്തിനകം പ്രവേശിപ്പിച്ച അംഗം വോട്ടവകാശമുള്ളവരിൽ ഉൾപ്പെടുമോ?",
        ),
        {
            "counts": Alternative(
                Text(
                    "Yes: only at an election has he or she no vote.",
                    "ഉൾപ്പെടും: തിരഞ്ഞെടുപ്പിൽ മാത്രമാണ് വോട്ടില്ലാത്തത്.",
                ),
                Text(
                    "Section 20(a) speaks of an election; the affairs of the society are more than elections.",
                    "20(a) ഖണ്ഡം തിരഞ്ഞെടുപ്പിനെക്കുറിച്ചാണ്; സംഘത്തിന്റെ കാര്യങ്ങൾ തിരഞ്ഞെടുപ്പ് മാത്രമല്ല.",
                ),
            ),
            "does_not": Alternative(
                Text(
                    "No: who cannot vote in all the society's affairs is not entitled to vote.",
                    "ഉൾപ്പെടില്ല: സംഘത്തിന്റെ എല്ലാ കാര്യങ്ങളിലും വോട്ട് ചെയ്യാനാവാത്തയാൾ വോട്ടവകാശമുള്ളയാളല്ല.",
                ),
                Text(
                    "The words of 2(k): entitled to vote in the affairs of the society, without more.",
                    "2(k) ഖണ്ഡത്തിലെ വാക്കുകൾ: സംഘത്തിന്റെ കാര്യങ്ങളിൽ വോട്ടവകാശമുള്ള, എന്നു മാത്രം.",
                ),
            ),
        },
        default="counts",
    )
)


@kcs.clause(
    "s.2(k)",
    in_force=FROM_1969,
    says=Text(
        "A general body meeting is a meeting of the members who are entitled to vote in the affairs of the society; "
        "nominal and associate members are not.",
        "പൊതുയോഗം എന്നാൽ: സംഘത്തിന്റെ കാര്യങ്ങളിൽ വോട്ടവകാശമുള്ള അംഗങ്ങളുടെ യോഗം; നാമമാത്ര, അസോസിയേറ്റ് അംഗങ്ങൾ ഇതിൽപ്പെടില്ല.",
    ),
)
def belongs_to_general_body() -> Test:
    """Asked of one member: does he or she make up the meeting?"""
    longer = Voter.founding_member | (Voter.admitted_on < Person.general_body_on.after(days=-60))
    votes = ~Voter.nominal_or_associate
    return readings("sixty_days_at_a_meeting", counts=votes, does_not=votes & longer)


@kcs.clause(
    "s.2(n)",
    in_force=FROM_1969,
    says=Text(
        "An officer is the president, chairman, their deputies, the secretary, manager, treasurer or a member of the "
        "committee; a liquidator or administrator; and who is empowered to give directions on the business.",
        "സംഘത്തിലെ ഓഫീസർ എന്നാൽ: പ്രസിഡന്റ്, വൈസ് പ്രസിഡന്റ്, ചെയർമാൻ, വൈസ് ചെയർമാൻ, സെക്രട്ടറി, മാനേജർ, ട്രഷറർ, ഭരണസമിതി അംഗം; ലിക്വിഡേറ്റർ, അഡ്മിനിസ്ട്രേറ്റർ; സംഘത്തിന്റെ ബിസിനസ് സംബന്ധിച്ച് നിർദ്ദേശം നൽകാൻ അധികാരമുള്ളയാൾ.",
    ),
    note=Text(
        "The society's officers are meant, not the Government's officials.",
        "സംഘത്തിന്റെ ഓഫീസർമാരെയാണ് ഉദ്ദേശിക്കുന്നത്, സർക്കാർ ഉദ്യോഗസ്ഥരെയല്ല.",
    ),
)
def officer() -> Test:
    """A listed office, or the power to direct."""
    listed = Person.office_held.among(
        "president", "vice_president", "chairman", "vice_chairman", "secretary", "manager",
        "committee_member", "treasurer", "liquidator", "administrator",
    )  # fmt: skip
    return listed | Person.may_direct_business


@kcs.clause(
    "s.2(da)",
    in_force=FROM_2013,
    says=Text(
        "A chief executive is an employee of the society, whatever the post is called, an official of the State "
        "Government or an employee of another institution or society, who discharges a chief executive's functions.",
        "ചീഫ് എക്സിക്യൂട്ടീവ് എന്നാൽ: ചീഫ് എക്സിക്യൂട്ടീവിന്റെ ചുമതലകൾ നിർവഹിക്കുന്ന, സംഘത്തിലെ ജീവനക്കാരനോ (തസ്തികയുടെ പേര് എന്തായാലും) സംസ്ഥാന സർക്കാർ ഉദ്യോഗസ്ഥനോ മറ്റൊരു സ്ഥാപനത്തിലെയോ സംഘത്തിലെയോ ജീവനക്കാരനോ.",
    ),
)
def chief_executive() -> Test:
    """Somebody's employee, and the functions."""
    return (
        Person.post_held.among("society_employee", "government_officer", "other_employee")
        & Person.does_chief_executives_work
    )


@kcs.clause(
    "s.2(p)",
    in_force=FROM_1969,
    says=Text(
        "The Registrar is who is appointed so under section 3(1), and anybody on whom powers of the Registrar are "
        "conferred, within those powers.",
        "സഹകരണ സംഘം രജിസ്ട്രാർ എന്നാൽ: 3(1) ഉപവകുപ്പ് പ്രകാരം അങ്ങനെ നിയമിക്കപ്പെട്ടയാൾ; അദ്ദേഹത്തിന്റെ അധികാരങ്ങൾ ലഭിച്ച ഏതൊരാളും (ആ അധികാരങ്ങളുടെ പരിധിയിൽ).",
    ),
    note=Text(
        "In sections 7(4), 12(4B) and 16(2B) a representation goes from one who has powers to the Registrar: there the "
        "head is meant, or else it would go back to the same hand.",
        "7(4), 12(4B), 16(2B) ഉപവകുപ്പുകളിൽ അധികാരം ലഭിച്ചയാളിൽനിന്ന് സഹകരണ സംഘം രജിസ്ട്രാർക്കാണ് നിവേദനം: അവിടെ ഉദ്ദേശിക്കുന്നത് തലവനെയാണ്; അല്ലെങ്കിൽ തീരുമാനമെടുക്കാതിരുന്നയാളുടെ അടുത്തുതന്നെ നിവേദനം തിരിച്ചെത്തും.",
    ),
)
def registrar() -> Test:
    """Appointed, or with powers conferred."""
    return Person.appointed_registrar | Person.has_registrars_powers


SPECIAL = Text(
    "A Special Officer is an official, not below Assistant Registrar, whom the Registrar appoints to take over the "
    "assets and liabilities of a society that was registered without dividing the area of an existing one.",
    "സ്പെഷ്യൽ ഓഫീസർ എന്നാൽ: നിലവിലുള്ള സംഘത്തിന്റെ പ്രവർത്തനപരിധി വിഭജിക്കാതെ രജിസ്റ്റർ ചെയ്ത സംഘത്തിന്റെ ആസ്തി ബാധ്യതകൾ ഏറ്റെടുക്കാൻ സഹകരണ സംഘം രജിസ്ട്രാർ നിയമിക്കുന്ന, അസിസ്റ്റന്റ് രജിസ്ട്രാറിൽ താഴെയല്ലാത്ത ഉദ്യോഗസ്ഥൻ.",
)
kcs.reading(
    Reading(
        "mark_of_special_officer",
        "s.2(qc)",
        Text("Which Act brought in clause (qc)?", "(qc) ഖണ്ഡം കൊണ്ടുവന്നത് ഏതു നിയമം?"),
        {
            "note": Alternative(
                Text(
                    "Act 13 of 2012, reaching back to 12/08/2011.",
                    "2012-ലെ 13-ാം ആക്ട്; 12/08/2011 മുതൽ മുൻകാല പ്രാബല്യം.",
                ),
                Text("Note 15 to the Act, which names 2(qc).", "നിയമത്തിന്റെ 15-ാം കുറിപ്പ്; അതിൽ 2(qc) എന്നുണ്ട്."),
            ),
            "mark": Alternative(
                Text("Act 8 of 2013, from 14/02/2013.", "2013-ലെ 8-ാം ആക്ട്; 14/02/2013 മുതൽ."),
                Text("The mark 16 that stands before the clause.", "ഖണ്ഡത്തിനു മുന്നിലുള്ള 16 എന്ന അടയാളം."),
            ),
        },
        default="note",
    )
)


def _special_officer() -> Test:
    return (
        Person.rank_held.among("assistant", "above")
        & Person.appointed_special_officer
        & Person.registered_without_bifurcation
    )


@kcs.clause("s.2(qc)", in_force=FROM_2011_UNTIL_2013, says=SPECIAL)
def special_officer_by_the_note() -> Test:
    """By the mark there was no such clause yet."""
    return readings("mark_of_special_officer", note=_special_officer(), mark=Dropped())


@kcs.clause("s.2(qc)", in_force=FROM_2013, says=SPECIAL)
def special_officer() -> Test:
    """From here on both agree."""
    return _special_officer()
