"""What section 16 asks about one person or body that would be a member, and about the society that it would join.

Whatever the Act leaves to be prescribed (a percentage, who else may be let in) is a fact here, since the Rules are not held.
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.fact import Quantity, Sheet, day, number, word, yes_or_no

JOINING_KINDS = {
    "individual": Text("an individual", "വ്യക്തി"),
    "society": Text("a co-operative society", "സഹകരണ സംഘം"),
    "local_body": Text("a local body", "തദ്ദേശ സ്വയംഭരണ സ്ഥാപനം"),
    "government": Text("the Government", "സർക്കാർ"),
    "industry_board": Text(
        "a Board, Committee or Corporation for developing an industry (as the Coffee Board, the Rubber Board)",
        "ഒരു വ്യവസായത്തിന്റെ വികസനത്തിനുള്ള ബോർഡ്, സമിതി, കോർപ്പറേഷൻ (കോഫി ബോർഡ്, റബ്ബർ ബോർഡ് പോലെ)",
    ),
    "establishment": Text(
        "an industrial or commercial establishment, or an organisation registered under another law",
        "വ്യവസായ, വാണിജ്യ സ്ഥാപനം, അല്ലെങ്കിൽ മറ്റൊരു നിയമപ്രകാരം രജിസ്റ്റർ ചെയ്ത സംഘടന",
    ),
    "other_body": Text("another body of persons", "മറ്റൊരു സംഘടന"),
}
MAIN_OBJECTS = {
    "hospital": Text("to run a hospital", "ആശുപത്രി നടത്തൽ"),
    "medical_courses": Text("to conduct medical or paramedical courses", "മെഡിക്കൽ, പാരാമെഡിക്കൽ കോഴ്സുകൾ നടത്തൽ"),
    "medical_shops": Text("to run medical shops", "മെഡിക്കൽ ഷോപ്പുകൾ നടത്തൽ"),
    "other": Text("something else", "മറ്റെന്തെങ്കിലും"),
}
JOINING = Text("the one who would be a member", "അംഗമാകാൻ അപേക്ഷിക്കുന്നയാൾ")
SOCIETY = Text("the society", "സംഘം")


@kcs.sheet
class Joining(Sheet, asked_of=JOINING):
    """One person or body that would be admitted (s.16(1))."""

    joining_kind = word(
        Text("Who would be a member?", "അംഗമാകാൻ അപേക്ഷിക്കുന്നത് ആര്?"), JOINING_KINDS, example="individual"
    )
    joining_born_on = day(Text("When was he or she born?", "ജനനത്തീയതി ഏത്?"), example="1985-06-01")
    joining_age = number(Text("How old is he or she, in completed years?", "എത്ര വയസ്സ് തികഞ്ഞു?"))
    joining_of_unsound_mind = yes_or_no(
        Text("Is he or she of unsound mind?", "സ്ഥിരബുദ്ധിയില്ലാത്ത ആളാണോ?"), example=False
    )
    joining_resident_in_area = yes_or_no(
        Text("Does he or she live in the society's area of operation?", "സംഘത്തിന്റെ പ്രവർത്തനപരിധിയിലാണോ താമസം?"),
        example=True,
    )
    joining_land_in_area = yes_or_no(
        Text(
            "Is he or she in occupation of land in the society's area of operation?",
            "സംഘത്തിന്റെ പ്രവർത്തനപരിധിയിൽ ഭൂമി കൈവശമുണ്ടോ?",
        ),
        example=False,
    )
    joining_under_18 = yes_or_no(Text("Is he or she under eighteen?", "പതിനെട്ട് തികയാത്ത ആളാണോ?"), derived=True)
    joining_outside_area = yes_or_no(
        Text(
            "Does he or she neither live nor occupy land in the area?",
            "പ്രവർത്തനപരിധിയിൽ താമസമോ കൈവശഭൂമിയോ ഇല്ലാത്ത ആളാണോ?",
        ),
        derived=True,
    )
    joining_society_registered = yes_or_no(
        Text(
            "Is it another society, registered under the Kerala Co-operative Societies Act?",
            "കേരള സഹകരണ സംഘം നിയമപ്രകാരം രജിസ്റ്റർ ചെയ്ത മറ്റൊരു സംഘമാണോ?",
        ),
        example=True,
    )
    joining_local_self_government = yes_or_no(
        Text(
            "Is it itself a local self government: a panchayat, a municipality or a corporation?",
            "പഞ്ചായത്തോ മുനിസിപ്പാലിറ്റിയോ കോർപ്പറേഷനോ ആയ തദ്ദേശ സ്വയംഭരണ സ്ഥാപനം തന്നെയാണോ?",
        ),
        example=True,
    )
    joining_government_itself = yes_or_no(
        Text(
            "Is it the Government itself, and not a company, board or authority that the Government keeps?",
            "സർക്കാരിന്റെ കമ്പനിയോ ബോർഡോ അതോറിറ്റിയോ അല്ലാതെ സർക്കാർ തന്നെയാണോ?",
        ),
        example=True,
    )
    joining_approved_by_order = yes_or_no(
        Text(
            "Has the Government approved that body, by a general or special order, to be a member of societies?",
            "ആ സ്ഥാപനത്തിന് അംഗമാകാൻ സർക്കാർ പൊതു ഉത്തരവിലൂടെയോ പ്രത്യേക ഉത്തരവിലൂടെയോ അംഗീകാരം നൽകിയോ?",
        ),
        example=False,
    )
    joining_benefits_directly = yes_or_no(
        Text(
            "Is the one who would be a member likely to benefit directly by the society's activity?",
            "സംഘത്തിന്റെ പ്രവർത്തനംകൊണ്ട് അപേക്ഷിക്കുന്നയാൾക്ക് നേരിട്ട് പ്രയോജനം കിട്ടാനിടയുണ്ടോ?",
        ),
        example=True,
    )
    joining_actual_worker = yes_or_no(
        Text(
            "Is he or she actually a worker in that industry?",
            "അപേക്ഷിക്കുന്നയാൾ ആ വ്യവസായത്തിൽ യഥാർത്ഥത്തിൽ തൊഴിലെടുക്കുന്ന ആളാണോ?",
        ),
        example=True,
    )
    was_removed = yes_or_no(
        Text(
            "Was the one who would be a member ever removed from this society's membership by its committee?",
            "അപേക്ഷിക്കുന്നയാളെ ഈ സംഘത്തിന്റെ ഭരണസമിതി അംഗത്വത്തിൽനിന്ന് മുമ്പ് നീക്കം ചെയ്തിട്ടുണ്ടോ?",
        ),
        example=False,
    )
    removed_on = day(Text("On which day was he or she removed?", "ഏത് ദിവസമാണ് നീക്കം ചെയ്തത്?"))
    was_expelled = yes_or_no(
        Text(
            "Was the one who would be a member ever expelled from this society by its general body?",
            "അപേക്ഷിക്കുന്നയാളെ ഈ സംഘത്തിന്റെ പൊതുയോഗം മുമ്പ് പുറത്താക്കിയിട്ടുണ്ടോ?",
        ),
        example=False,
    )
    expelled_on = day(Text("On which day was he or she expelled?", "ഏത് ദിവസമാണ് പുറത്താക്കിയത്?"))
    removal_year_over = yes_or_no(
        Text("Is the year since the removal over?", "നീക്കം ചെയ്തിട്ട് ഒരു വർഷം തികഞ്ഞോ?"), derived=True
    )
    expulsion_year_over = yes_or_no(
        Text("Is the year since the expulsion over?", "പുറത്താക്കിയിട്ട് ഒരു വർഷം തികഞ്ഞോ?"), derived=True
    )
    may_return_after_removal_on = Quantity(
        "day",
        Text(
            "From which day may one who was removed be admitted again?",
            "നീക്കം ചെയ്യപ്പെട്ടയാളെ ഏത് ദിവസം മുതൽ വീണ്ടും അംഗമായി ചേർക്കാം?",
        ),
        derived=True,
    )
    may_return_after_expulsion_on = Quantity(
        "day",
        Text(
            "From which day may one who was expelled be admitted again?",
            "പുറത്താക്കപ്പെട്ടയാളെ ഏത് ദിവസം മുതൽ വീണ്ടും അംഗമായി ചേർക്കാം?",
        ),
        derived=True,
    )


@kcs.sheet
class Joined(Sheet, asked_of=SOCIETY):
    """The society that would be joined, as section 16(1) and its provisos ask."""

    society_main_object = word(
        Text("What is the society's main object?", "സംഘത്തിന്റെ മുഖ്യ ഉദ്ദേശ്യം എന്ത്?"),
        MAIN_OBJECTS,
        example="hospital",
    )
    society_for_one_activity = yes_or_no(
        Text(
            "Was the society formed to promote its members' economic interests through a specified activity?",
            "ഒരു നിശ്ചിത പ്രവർത്തനത്തിലൂടെ അംഗങ്ങളുടെ സാമ്പത്തിക താല്പര്യം പരിപോഷിപ്പിക്കാൻ രൂപീകരിച്ച സംഘമാണോ?",
        ),
        example=False,
    )
    rules_let_others_in = yes_or_no(
        Text(
            "Do the Rules specifically let in such a person who does not benefit directly? (Their text is not held here.)",
            "നേരിട്ട് പ്രയോജനമില്ലാത്ത ഇത്തരമൊരാളെ ചേർക്കാൻ ചട്ടങ്ങൾ പ്രത്യേകമായി അനുവദിക്കുന്നുണ്ടോ? (ചട്ടങ്ങളുടെ പാഠം ഇവിടെ ഇല്ല.)",
        ),
    )
    society_for_one_industry = yes_or_no(
        Text(
            "Was the society formed only for the benefit of persons engaged in one particular industry?",
            "ഒരു പ്രത്യേക വ്യവസായത്തിൽ ഏർപ്പെട്ടവരുടെ പ്രയോജനത്തിനു മാത്രമായി രൂപീകരിച്ച സംഘമാണോ?",
        ),
        example=False,
    )
    members_before = number(
        Text("How many members has the society now?", "സംഘത്തിൽ ഇപ്പോൾ ആകെ എത്ര അംഗങ്ങളുണ്ട്?"), example=100
    )
    non_workers_before = number(
        Text(
            "How many of them are not actual workers in the industry?",
            "അവരിൽ എത്ര പേർ ആ വ്യവസായത്തിൽ യഥാർത്ഥത്തിൽ തൊഴിലെടുക്കാത്തവരാണ്?",
        ),
        example=0,
    )
    prescribed_non_worker_percent = number(
        Text(
            "What percentage of the membership may be others than workers, by the Rules? (Their text is not held here.)",
            "തൊഴിലെടുക്കാത്തവർ ആകെ അംഗങ്ങളുടെ എത്ര ശതമാനം വരെയാകാമെന്നാണ് ചട്ടങ്ങളിൽ നിർണ്ണയിച്ചിട്ടുള്ളത്? (പാഠം ഇവിടെ ഇല്ല.)",
        ),
    )
    society_sells_industry_products = yes_or_no(
        Text(
            "Does the society market and process the products of the industry that the Board is there to develop?",
            "ബോർഡ് ഏത് വ്യവസായത്തിന്റെ വികസനത്തിനുള്ളതാണോ അതിന്റെ ഉല്പന്നങ്ങൾ സംസ്കരിച്ച് വിപണനം ചെയ്യുന്ന സംഘമാണോ?",
        ),
        example=False,
    )
    society_for_workers_and_growers = yes_or_no(
        Text(
            "Was it formed for the workers and growers of that industry?",
            "ആ വ്യവസായത്തിലെ തൊഴിലാളികൾക്കും കർഷകർക്കും വേണ്ടി രൂപീകരിച്ച സംഘമാണോ?",
        ),
        example=False,
    )
