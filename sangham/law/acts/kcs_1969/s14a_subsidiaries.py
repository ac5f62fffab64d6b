"""Section 14A: subsidiary institutions. Section 14B: partnerships of societies. Both came whole on 14/02/2013."""

from __future__ import annotations

from sangham.kernel.days import CountingRule, Length
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_subsidiaries import Partnership, Subsidiary
from sangham.law.acts.kcs_1969.facts_transformation import Resolution
from sangham.law.acts.kcs_1969.instruments import FROM_2013
from sangham.law.acts.kcs_1969.s14_votes import NOTICE
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test, cite, readings
from sangham.law.provision import Alternative, Reading, Start, TimeLimit

kcs.reading(
    Reading(
        "prior_permission",
        "s.14B(1)",
        Text(
            "Before what must the Registrar's permission come?",
            "സഹകരണ സംഘം രജിസ്ട്രാറുടെ അനുമതി എന്തിനു മുമ്പാണ് വേണ്ടത്?",
        ),
        {
            "partnership": Alternative(
                Text(
                    "Before the societies enter into the partnership.", "സംഘങ്ങൾ പങ്കാളിത്തത്തിൽ ഏർപ്പെടുന്നതിനു മുമ്പ്."
                ),
                Text(
                    "What is permitted is the partnership: with prior permission they may enter into it.",
                    "അനുമതി നൽകുന്നത് പങ്കാളിത്തത്തിനാണ്: മുൻകൂർ അനുമതിയോടെ അതിൽ ഏർപ്പെടാം.",
                ),
            ),
            "resolution": Alternative(
                Text(
                    "Before the first of the general body meetings resolves it.",
                    "ആദ്യത്തെ പൊതുയോഗം പ്രമേയം പാസാക്കുന്നതിനു മുമ്പ്.",
                ),
                Text(
                    "The order of the words: with prior permission they may by resolution; and “may” stands there twice.",
                    "വാക്കുകളുടെ ക്രമം: മുൻകൂർ അനുമതിയോടെ പ്രമേയത്തിലൂടെ ആകാം; “may” രണ്ടുതവണയുണ്ട്.",
                ),
            ),
        },
        default="partnership",
    )
)


@kcs.clause(
    "s.14A(1)",
    in_force=FROM_2013,
    says=Text(
        "By a resolution of the majority of the members present and voting at a general meeting, a society may promote "
        "subsidiary institutions, under any law, that further its stated objects.",
        "പൊതുയോഗത്തിൽ ഹാജരായി വോട്ട് ചെയ്തവരുടെ ഭൂരിപക്ഷ പ്രമേയത്തോടെ, സംഘത്തിന്റെ പ്രഖ്യാപിത ഉദ്ദേശ്യങ്ങൾക്ക് സഹായകമായ സബ്സിഡിയറി സ്ഥാപനങ്ങൾ ഏതു നിയമപ്രകാരവും സംഘത്തിന് തുടങ്ങാം.",
    ),
    note=Text(
        "Exactly half is no majority; who does not vote is not counted.",
        "കൃത്യം പകുതി ഭൂരിപക്ഷമല്ല; വോട്ട് ചെയ്യാത്തവരെ കൂട്ടില്ല.",
    ),
)
def may_promote() -> Test:
    """More than half, multiplied across; and the proviso to sub-section (2)."""
    votes_for = Resolution.resolution_votes_for
    return (
        Resolution.resolution_at_general_body
        & (votes_for * 2 > votes_for + Resolution.resolution_votes_against)
        & Subsidiary.subsidiary_furthers_objects
        & cite("s.14A(2) proviso")
    )


@kcs.clause(
    "s.14A(2)",
    in_force=FROM_2013,
    says=Text(
        "A subsidiary institution exists only as long as the society's general body deems it necessary.",
        "ആവശ്യമാണെന്ന് സംഘത്തിന്റെ പൊതുയോഗം കരുതുന്നിടത്തോളം മാത്രമേ സബ്സിഡിയറി സ്ഥാപനം നിലനിൽക്കൂ.",
    ),
    note=Text(
        "How it then comes to an end is for the law under which it was registered.",
        "അതിനു ശേഷം എങ്ങനെ അവസാനിപ്പിക്കണമെന്ന് പറയേണ്ടത് സ്ഥാപനം രജിസ്റ്റർ ചെയ്തത് ഏത് നിയമപ്രകാരമാണോ ആ നിയമമാണ്.",
    ),
)
def still_necessary() -> Test:
    """As the general body deems."""
    return Subsidiary.subsidiary_still_needed


@kcs.clause(
    "s.14A(2) proviso",
    in_force=FROM_2013,
    says=Text(
        "In promoting it the society does not hand over a substantive part of its own business or activities.",
        "സ്ഥാപനം തുടങ്ങുമ്പോൾ സംഘം സ്വന്തം പ്രവർത്തനത്തിന്റെ കാതലായ ഒരു ഭാഗവും അതിന് കൈമാറരുത്.",
    ),
    note=Text(
        "How much is substantive is not said, nor who decides it.",
        "കാതലായത് എത്രയെന്നോ അത് തീരുമാനിക്കേണ്ടത് ആരെന്നോ പറയുന്നില്ല.",
    ),
)
def nothing_substantive_handed_over() -> Test:
    """Of what it does for its stated objects."""
    return ~Subsidiary.substantive_business_moved


@kcs.clause(
    "s.14A Explanation",
    in_force=FROM_2013,
    says=Text(
        "A body is a subsidiary where the society controls its management, board or governing body, or holds more than half in "
        "nominal value of its equity shares. A partnership firm never is.",
        "ഒരു സ്ഥാപനത്തിന്റെ മാനേജ്മെന്റോ ഡയറക്ടർ ബോർഡോ ഭരണസംവിധാനമോ സംഘത്തിന്റെ നിയന്ത്രണത്തിലാണെങ്കിൽ, അല്ലെങ്കിൽ അതിന്റെ ഇക്വിറ്റി ഓഹരികളുടെ മുഖവിലയിൽ പകുതിയിലധികം സംഘത്തിന്റേതാണെങ്കിൽ, അത് സബ്സിഡിയറി സ്ഥാപനമാണ്. പാർട്ണർഷിപ്പ് ഫേം ഒരിക്കലും ആകില്ല.",
    ),
    note=Text("Exactly half of the shares is not enough.", "ഓഹരികളുടെ കൃത്യം പകുതി പോരാ."),
)
def is_a_subsidiary() -> Test:
    """Control or more than half, multiplied across; firms excepted."""
    more_than_half = Subsidiary.equity_held * 2 > Subsidiary.equity_in_all
    return (Subsidiary.society_controls_management | more_than_half).except_(Subsidiary.is_partnership_firm)


@kcs.clause(
    "s.14A(3)",
    in_force=FROM_2013,
    says=Text(
        "Each year the subsidiary's annual report and audited accounts are placed before the society's general body meeting.",
        "സബ്സിഡിയറി സ്ഥാപനത്തിന്റെ വാർഷിക റിപ്പോർട്ടും ഓഡിറ്റ് ചെയ്ത കണക്കുകളും ഓരോ വർഷവും സംഘത്തിന്റെ പൊതുയോഗത്തിൽ വയ്ക്കണം.",
    ),
    note=Text(
        "The year is that of section 2(u), from 1 April. The source ends it on the “30st of March”; 31 March is read.",
        "വർഷം 2(u)-ാം വകുപ്പിലേതാണ്, ഏപ്രിൽ 1 മുതൽ. ഉറവിടത്തിൽ അത് തീരുന്നത് “30st of March” എന്നാണ്; മാർച്ച് 31 എന്ന് വായിക്കുന്നു.",
    ),
)
def report_and_accounts_placed() -> Test:
    """Both, in the year."""
    return Subsidiary.subsidiary_report_placed & Subsidiary.subsidiary_audited_accounts_placed


kcs.time_limit(
    TimeLimit(
        citation="s.14A(3)",
        in_force=FROM_2013,
        says=Text(
            "To place the subsidiary's annual report and audited accounts before the general body meeting",
            "സബ്സിഡിയറി സ്ഥാപനത്തിന്റെ വാർഷിക റിപ്പോർട്ടും ഓഡിറ്റ് ചെയ്ത കണക്കുകളും പൊതുയോഗത്തിൽ വയ്ക്കാൻ",
        ),
        starts=(
            Start(
                "year_before_ended",
                Text(
                    "the last day of the year before (31 March, unless another is sanctioned)",
                    "തൊട്ടുമുമ്പത്തെ വർഷത്തിന്റെ അവസാന ദിവസം (മറ്റൊന്ന് അനുവദിച്ചിട്ടില്ലെങ്കിൽ മാർച്ച് 31)",
                ),
            ),
        ),
        length=Length(years=1),
        rules=(CountingRule.TRIGGER_DAY_EXCLUDED, CountingRule.MONTH_CLIPPED),
        who=Text("the promoting society", "സ്ഥാപനം തുടങ്ങിയ സംഘം"),
        on_lapse=Text("The section attaches no consequence.", "ഇതിനൊരു ഫലം ഈ വകുപ്പ് പറയുന്നില്ല."),
        remedy=Text(
            "Ask for them at the general body meeting; what else lies is outside the sections held here.",
            "പൊതുയോഗത്തിൽ അവ ആവശ്യപ്പെടാം; മറ്റെന്തു ചെയ്യാമെന്നത് ഇവിടെയുള്ള വകുപ്പുകളിലില്ല.",
        ),
        remedy_citation="s.14A(3)",
    )
)


@kcs.clause(
    "s.14B(1)",
    in_force=FROM_2013,
    says=Text(
        "With the Registrar's prior permission, and by a resolution of the majority of the members present and voting at a "
        "general body meeting of each, two or more societies may enter into partnership for one or more specific "
        "businesses. Each member has written notice of the meeting, fifteen clear days before it.",
        "സഹകരണ സംഘം രജിസ്ട്രാറുടെ മുൻകൂർ അനുമതിയോടെയും, ഓരോ സംഘത്തിന്റെയും പൊതുയോഗത്തിൽ ഹാജരായി വോട്ട് ചെയ്തവരുടെ ഭൂരിപക്ഷ പ്രമേയത്തോടെയും, ഒന്നോ അതിലധികമോ പ്രത്യേക ബിസിനസുകൾക്കായി രണ്ടോ അതിലധികമോ സംഘങ്ങൾക്ക് പങ്കാളിത്തത്തിൽ ഏർപ്പെടാം. യോഗത്തിനു പതിനഞ്ച് പൂർണ്ണ ദിവസം മുമ്പ് ഓരോ അംഗത്തിനും രേഖാമൂലം നോട്ടീസ് നൽകണം.",
    ),
    note=Text(
        "A permission of the same day is taken as prior. The source says “may” twice, and “anyone” for “any one”; the section's heading stands within its text.",
        "അന്നുതന്നെ കിട്ടിയ അനുമതിയും മുൻകൂറായി കണക്കാക്കുന്നു. ഉറവിടത്തിൽ “may” രണ്ടുതവണയുണ്ട്; “any one” എന്നതിനു പകരം “anyone” എന്നാണ്; വകുപ്പിന്റെ തലക്കെട്ട് പാഠത്തിനുള്ളിലാണ്.",
    ),
)
def may_enter_into_partnership() -> Test:
    """Permission, majority and notice at each of two or more societies, for specific business; and sub-section (2)."""
    permitted_on = Partnership.partnership_permitted_on
    return (
        (Resolution.societies_resolving >= 2)
        & Partnership.partnership_permitted
        & readings(
            "prior_permission",
            partnership=permitted_on <= Partnership.partnership_entered_on,
            resolution=permitted_on <= Resolution.first_meeting_on,
        )
        & (Resolution.societies_short_of_majority <= 0)
        & (Resolution.societies_short_of_notice <= 0)
        & Partnership.partnership_for_specific_business
        & cite("s.14B(2)")
    )


@kcs.clause(
    "s.14B(2)",
    in_force=FROM_2013,
    says=Text(
        "The partnership is in the interest of the members, or of the public, or of the co-operative movement in general. It is "
        "not a firm registered under the Indian Partnership Act, 1932.",
        "പങ്കാളിത്തം അംഗങ്ങളുടെയോ പൊതുജനങ്ങളുടെയോ പൊതുവെ സഹകരണ പ്രസ്ഥാനത്തിന്റെയോ താല്പര്യത്തിനു വേണ്ടിയാകണം. അത് 1932-ലെ ഇന്ത്യൻ പാർട്ണർഷിപ്പ് ആക്ട് പ്രകാരം രജിസ്റ്റർ ചെയ്ത ഫേം അല്ല.",
    ),
)
def in_whose_interest() -> Test:
    """The interest is determined; that it is no such firm is a fact."""
    return Partnership.partnership_in_interest & ~Partnership.partnership_is_registered_firm


kcs.time_limit(
    TimeLimit(
        citation="s.14B(1)",
        in_force=FROM_2013,
        says=Text(
            "To wait with the general body meeting after the notice of it",
            "നോട്ടീസ് നൽകിയ ശേഷം പൊതുയോഗം ചേരാൻ കാത്തിരിക്കേണ്ട സമയം",
        ),
        starts=(
            Start(
                "partnership_notice_given",
                Text(
                    "the day on which the last member was given notice", "അവസാനത്തെ അംഗത്തിന് നോട്ടീസ് നൽകിയ ദിവസം"
                ),
            ),
        ),
        length=NOTICE,
        rules=(CountingRule.CLEAR_DAYS,),
        who=Text("each of the societies", "ഓരോ സംഘവും"),
        on_lapse=Text(
            "From that day the meeting may be held. A resolution of an earlier one does not satisfy this section.",
            "അന്നു മുതൽ യോഗം ചേരാം. അതിനു മുമ്പു ചേർന്ന യോഗത്തിലെ പ്രമേയം ഈ വകുപ്പ് പാലിക്കുന്നില്ല.",
        ),
        remedy=Text(
            "Give notice again and hold the meeting anew; a member who had no notice may tell the Registrar before he permits it.",
            "വീണ്ടും നോട്ടീസ് നൽകി യോഗം ചേരുക; നോട്ടീസ് കിട്ടാത്ത അംഗത്തിന് അനുമതി നൽകുന്നതിനു മുമ്പ് സഹകരണ സംഘം രജിസ്ട്രാറെ അറിയിക്കാം.",
        ),
        remedy_citation="s.14B(1)",
    )
)
