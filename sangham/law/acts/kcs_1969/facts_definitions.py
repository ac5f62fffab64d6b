"""What the other definitions of section 2 ask for: persons and their posts, disputes, aid, deposits, the year."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import OFFICE
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.fact import Sheet, YesNo, day, word, yes_or_no

POSTS = {
    "society_employee": Text("an employee of the society", "സംഘത്തിലെ ജീവനക്കാരൻ"),
    "government_officer": Text("an official of the State Government", "സംസ്ഥാന സർക്കാരിലെ ഉദ്യോഗസ്ഥൻ"),
    "other_employee": Text(
        "an employee of another institution or society", "മറ്റൊരു സ്ഥാപനത്തിലെയോ സംഘത്തിലെയോ ജീവനക്കാരൻ"
    ),
    "none": Text("none of these", "ഇവരാരുമല്ല"),
}
OFFICES = {
    "president": Text("president", "പ്രസിഡന്റ്"),
    "vice_president": Text("vice-president", "വൈസ് പ്രസിഡന്റ്"),
    "chairman": Text("chairman", "ചെയർമാൻ"),
    "vice_chairman": Text("vice-chairman", "വൈസ് ചെയർമാൻ"),
    "secretary": Text("secretary", "സെക്രട്ടറി"),
    "manager": Text("manager", "മാനേജർ"),
    "committee_member": Text("member of the committee", "ഭരണസമിതി അംഗം"),
    "treasurer": Text("treasurer", "ട്രഷറർ"),
    "liquidator": Text("liquidator", "ലിക്വിഡേറ്റർ"),
    "administrator": Text("administrator", "അഡ്മിനിസ്ട്രേറ്റർ"),
    "other": Text("another post, or none", "മറ്റൊരു ചുമതല, അല്ലെങ്കിൽ ഒന്നുമില്ല"),
}
RANKS = {
    "below": Text("below Assistant Registrar", "അസിസ്റ്റന്റ് രജിസ്ട്രാർക്കു താഴെ"),
    "assistant": Text("Assistant Registrar", "അസിസ്റ്റന്റ് രജിസ്ട്രാർ"),
    "above": Text("above Assistant Registrar", "അസിസ്റ്റന്റ് രജിസ്ട്രാർക്കു മുകളിൽ"),
}
LIABILITIES = {
    "unpaid_on_shares": Text(
        "limited by the bye-laws to what is unpaid on their shares",
        "ഓഹരികളിൽ അടയ്ക്കാൻ ബാക്കിയുള്ള തുകയിലേക്ക് നിയമാവലി ക്ലിപ്തപ്പെടുത്തിയത്",
    ),
    "undertaken_amount": Text(
        "limited by the bye-laws to an amount that they undertook to contribute",
        "നൽകാമെന്ന് ഏറ്റ തുകയിലേക്ക് നിയമാവലി ക്ലിപ്തപ്പെടുത്തിയത്",
    ),
    "joint_and_several": Text(
        "joint and several, for all its obligations and any deficit",
        "എല്ലാ ബാധ്യതകൾക്കും തികയാതെ വരുന്ന തുകയ്ക്കും കൂട്ടായും ഒറ്റയ്ക്കും ഉത്തരവാദിത്തം",
    ),
    "other": Text("something else", "മറ്റെന്തെങ്കിലും"),
}
MATTERS = {
    "business": Text("the business of a society", "സംഘത്തിന്റെ ബിസിനസ്"),
    "constitution": Text("its constitution", "സംഘത്തിന്റെ രൂപീകരണവും ഘടനയും"),
    "establishment": Text("its establishment", "സംഘത്തിന്റെ എസ്റ്റാബ്ലിഷ്മെന്റ് (ജീവനക്കാരും ഓഫീസും)"),
    "management": Text("its management", "സംഘത്തിന്റെ ഭരണം"),
    "other": Text("none of these", "ഇവയൊന്നുമല്ല"),
}
SECTIONS = {
    "28B": Text("section 28B", "28B വകുപ്പ്"),
    "57A": Text("section 57A", "57A വകുപ്പ്"),
    "57B": Text("section 57B", "57B വകുപ്പ്"),
    "70A": Text("section 70A", "70A വകുപ്പ്"),
    "80B": Text("section 80B", "80B വകുപ്പ്"),
    "other": Text("another", "മറ്റൊന്ന്"),
}


def _is(en: str, ml: str, example: bool | None = None) -> YesNo:
    return yes_or_no(Text(en, ml), example=example)


@kcs.sheet
class Person(Sheet, asked_of=OFFICE):
    """Somebody, and what he or she is by section 2. Whether nominal, and since when a member, is with section 20."""

    admitted_by_act_and_bye_laws = _is(
        "Was he or she admitted to membership as the Act, the Rules and the bye-laws provide?",
        "നിയമവും ചട്ടങ്ങളും നിയമാവലിയും അനുസരിച്ച് അംഗമായി പ്രവേശിപ്പിച്ചതാണോ?",
        True,
    )
    rights_only_by_bye_laws = _is(
        "Has the member only such privileges and rights as the bye-laws specify?",
        "നിയമാവലി എടുത്തുപറയുന്ന ആനുകൂല്യങ്ങളും അവകാശങ്ങളും മാത്രമാണോ അംഗത്തിനുള്ളത്?",
        True,
    )
    liabilities_only_by_bye_laws = _is(
        "Is the member under only such liabilities as the bye-laws specify?",
        "നിയമാവലി എടുത്തുപറയുന്ന ബാധ്യതകൾ മാത്രമാണോ അംഗത്തിനുള്ളത്?",
        True,
    )
    general_body_on = day(
        Text("On which day does the general body meet?", "പൊതുയോഗം ഏതു ദിവസം?"), example="2026-06-14"
    )
    office_held = word(
        Text("Which office does he or she hold in the society?", "സംഘത്തിൽ വഹിക്കുന്ന സ്ഥാനം?"),
        OFFICES,
        example="secretary",
    )
    may_direct_business = _is(
        "Do the Rules or the bye-laws empower him or her to give directions on the society's business?",
        "സംഘത്തിന്റെ ബിസിനസ് സംബന്ധിച്ച് നിർദ്ദേശം നൽകാൻ ചട്ടങ്ങളോ നിയമാവലിയോ അധികാരം നൽകിയിട്ടുണ്ടോ?",
        False,
    )
    post_held = word(
        Text("Whose employee is he or she?", "ആരുടെ കീഴിലാണ് ജോലി ചെയ്യുന്നത്?"), POSTS, example="society_employee"
    )
    does_chief_executives_work = _is(
        "Does he or she discharge the functions of a chief executive?",
        "ചീഫ് എക്സിക്യൂട്ടീവിന്റെ ചുമതലകൾ നിർവഹിക്കുന്നുണ്ടോ?",
        True,
    )
    appointed_registrar = _is(
        "Was he or she appointed Registrar of Co-operative Societies under section 3(1)?",
        "3(1) ഉപവകുപ്പ് പ്രകാരം സഹകരണ സംഘം രജിസ്ട്രാറായി നിയമിച്ചതാണോ?",
        False,
    )
    has_registrars_powers = _is(
        "Are any powers of the Registrar conferred on him or her by an order under section 3(2)?",
        "3(2) ഉപവകുപ്പ് പ്രകാരമുള്ള ഉത്തരവിലൂടെ സഹകരണ സംഘം രജിസ്ട്രാറുടെ ഏതെങ്കിലും അധികാരം നൽകിയിട്ടുണ്ടോ?",
        True,
    )
    rank_held = word(Text("Of which rank is the official?", "ഉദ്യോഗസ്ഥന്റെ പദവി?"), RANKS, example="assistant")
    appointed_special_officer = _is(
        "Did the Registrar appoint him or her to take over the assets and liabilities of the society?",
        "സംഘത്തിന്റെ ആസ്തി ബാധ്യതകൾ ഏറ്റെടുക്കാൻ സഹകരണ സംഘം രജിസ്ട്രാർ നിയമിച്ചതാണോ?",
        True,
    )
    registered_without_bifurcation = _is(
        "Was that society registered without dividing the area of operation of an existing one?",
        "നിലവിലുള്ള ഒരു സംഘത്തിന്റെ പ്രവർത്തനപരിധി വിഭജിക്കാതെയാണോ ആ സംഘം രജിസ്റ്റർ ചെയ്തത്?",
        True,
    )


@kcs.sheet
class Aid(Sheet, asked_of=OFFICE):
    """What a society had from the Government (s.2(aa)), and how its members are liable (s.2(g), (h))."""

    government_share_capital_received = _is(
        "Did the Government put in share capital?", "സർക്കാർ ഓഹരി മൂലധനം നൽകിയിട്ടുണ്ടോ?", True
    )
    government_loan_received = _is("Did it get a loan from the Government?", "സർക്കാർ വായ്പ ലഭിച്ചിട്ടുണ്ടോ?", False)
    government_grant_received = _is(
        "Did it get a grant from the Government?", "സർക്കാർ ഗ്രാന്റ് ലഭിച്ചിട്ടുണ്ടോ?", False
    )
    other_government_aid_received = _is(
        "Did it get any other financial assistance from the Government?",
        "സർക്കാരിൽനിന്ന് മറ്റേതെങ്കിലും ധനസഹായം ലഭിച്ചിട്ടുണ്ടോ?",
        False,
    )
    guarantee_received = _is(
        "Did the Government, or a Board that it constituted, guarantee the repayment of a loan, of interest or of deposits?",
        "വായ്പയോ പലിശയോ നിക്ഷേപമോ തിരികെ നൽകുന്നതിന് സർക്കാരോ സർക്കാർ രൂപീകരിച്ച ബോർഡോ ഉറപ്പ് നൽകിയിട്ടുണ്ടോ?",
        False,
    )
    liability_on_winding_up = word(
        Text(
            "How are the members liable for its debts if it is wound up?",
            "സംഘം ലിക്വിഡേഷനിലായാൽ കടങ്ങൾക്ക് അംഗങ്ങളുടെ ബാധ്യത എങ്ങനെ?",
        ),
        LIABILITIES,
        example="unpaid_on_shares",
    )


@kcs.sheet
class Miscellaneous(Sheet, asked_of=OFFICE):
    """What makes a miscellaneous society (s.2(la)); the classes that are prescribed are not held here."""

    prescribed_as_miscellaneous = _is(
        "Do the Rules name its class among the miscellaneous societies? (Their text is not held here.)",
        "ചട്ടങ്ങളിൽ പലവക സഹകരണ സംഘമായി നിർണ്ണയിക്കപ്പെട്ട തരമാണോ? (ചട്ടങ്ങളുടെ പാഠം ഇവിടെയില്ല.)",
        True,
    )
    deposits_from_members_only = _is(
        "Does it take deposits from members only?", "അംഗങ്ങളിൽനിന്നു മാത്രമാണോ നിക്ഷേപം സ്വീകരിക്കുന്നത്?", True
    )
    deposits_from_nominal_members = _is(
        "Does it take deposits from nominal or associate members?",
        "നാമമാത്ര അംഗങ്ങളിൽനിന്നോ അസോസിയേറ്റ് അംഗങ്ങളിൽനിന്നോ നിക്ഷേപം സ്വീകരിക്കുന്നുണ്ടോ?",
        False,
    )
    business_for_members_welfare = _is(
        "Does it do business for its members' welfare, by its bye-laws?",
        "നിയമാവലി അനുസരിച്ച് അംഗങ്ങളുടെ ക്ഷേമത്തിനുള്ള ബിസിനസ് നടത്തുന്നുണ്ടോ?",
        True,
    )
    loans_to_members_only = _is("Does it lend to members only?", "അംഗങ്ങൾക്കു മാത്രമാണോ വായ്പ നൽകുന്നത്?", True)
    agricultural_or_schematic_loans = _is(
        "Does it give agricultural or schematic loans?", "കാർഷിക വായ്പയോ പദ്ധതി വായ്പയോ നൽകുന്നുണ്ടോ?", False
    )
    such_loans_for_welfare_only = _is(
        "Are all of those loans for welfare activities?", "ആ വായ്പകളെല്ലാം ക്ഷേമപ്രവർത്തനങ്ങൾക്കുള്ളതാണോ?", True
    )


@kcs.sheet
class Matter(Sheet, asked_of=OFFICE):
    """A matter in dispute, a day and its year, a body and the section it stands on, a place."""

    matter_touches = word(
        Text("What does the matter touch?", "വിഷയം എന്തിനെ സംബന്ധിച്ചാണ്?"), MATTERS, example="management"
    )
    can_be_litigated = _is("Could it be taken to court?", "കോടതിയിൽ വ്യവഹാരമാക്കാവുന്ന വിഷയമാണോ?", True)
    claim_of_a_sum = _is(
        "Is it a claim to a sum payable to or by a society (admitted or not)?",
        "സംഘത്തിനു കിട്ടാനുള്ളതോ സംഘം നൽകാനുള്ളതോ ആയ തുകയ്ക്കുള്ള അവകാശവാദമാണോ (സമ്മതിച്ചാലും ഇല്ലെങ്കിലും)?",
        False,
    )
    year_began_on = day(
        Text("On which day did the year begin?", "വർഷം തുടങ്ങിയത് ഏതു ദിവസം?"), example="2025-04-01"
    )
    day_in_question = day(Text("Which day is asked about?", "ഏതു ദിവസത്തെക്കുറിച്ചാണ് ചോദ്യം?"), example="2025-10-02")
    other_closing_day_sanctioned = _is(
        "Are the accounts closed on another day, with the Registrar's previous sanction?",
        "സഹകരണ സംഘം രജിസ്ട്രാറുടെ മുൻകൂർ അനുമതിയോടെ കണക്കുകൾ മറ്റൊരു ദിവസമാണോ അവസാനിപ്പിക്കുന്നത്?",
        False,
    )
    accounts_closed_on = day(
        Text("On which day are the accounts of that year closed?", "ആ വർഷത്തെ കണക്ക് അവസാനിപ്പിക്കുന്നത് ഏതു ദിവസം?"),
        example="2026-06-30",
    )
    year_began_first_of_april = yes_or_no(
        Text("Did the year begin on 1 April?", "ഏപ്രിൽ 1-നാണോ വർഷം തുടങ്ങിയത്?"), derived=True
    )
    set_up_under = word(
        Text(
            "Under which section of the Act does the body, fund or scheme stand?",
            "സ്ഥാപനമോ നിധിയോ പദ്ധതിയോ നിലകൊള്ളുന്നത് നിയമത്തിലെ ഏതു വകുപ്പു പ്രകാരം?",
        ),
        SECTIONS,
    )
    place_is_in_kerala = _is("Is the place in the State of Kerala?", "സ്ഥലം കേരള സംസ്ഥാനത്താണോ?", True)
