"""What is asked for under each head, and the most that may be given. Money in whole paise."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.fact import Sheet, number, yes_or_no
from sangham.law.orders.consumer_stores.facts_store import OFFICE, STORE
from sangham.law.orders.consumer_stores.shelf import consumer_stores


@consumer_stores.sheet
class Asked(Sheet, asked_of=STORE):
    """What the store asks for, and what it raises itself."""

    share_capital_asked = number(
        Text("How much share capital is asked for, in paise?", "എത്ര ഓഹരി മൂലധനം ചോദിക്കുന്നു (പൈസയിൽ)?"),
        example=3_00_000_00,
    )
    loan_asked = number(
        Text("How much loan is asked for, in paise?", "എത്ര വായ്പ ചോദിക്കുന്നു (പൈസയിൽ)?"), example=1_20_000_00
    )
    subsidy_asked = number(
        Text(
            "How much managerial subsidy is asked for over the three years, in paise?",
            "മൂന്നു വർഷത്തേക്ക് എത്ര മാനേജീരിയൽ സബ്സിഡി ചോദിക്കുന്നു (പൈസയിൽ)?",
        ),
        example=10_000_00,
    )
    expansion_asked = number(
        Text(
            "How much is asked for to expand an existing Department store, in paise?",
            "നിലവിലുള്ള ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോർ വിപുലീകരിക്കാൻ എത്ര ചോദിക്കുന്നു (പൈസയിൽ)?",
        ),
        example=2_00_000_00,
    )
    existing_department_store = yes_or_no(
        Text("Does the Department store exist already?", "ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോർ നിലവിലുള്ളതാണോ?"), example=True
    )
    floor_or_self_service = yes_or_no(
        Text(
            "Is new floor area added, or self service brought in?",
            "പുതിയ സ്ഥലം കൂട്ടിച്ചേർക്കുകയോ സ്വയം എടുക്കുന്ന രീതി (സെൽഫ് സർവീസ്) കൊണ്ടുവരുകയോ ചെയ്യുന്നുണ്ടോ?",
        ),
        example=True,
    )
    project_cost = number(
        Text("What does the whole project cost, in paise?", "പദ്ധതിയുടെ ആകെ ചെലവ് എത്ര (പൈസയിൽ)?"),
        example=5_00_000_00,
    )
    assistance_sanctioned = number(
        Text("How much assistance is sanctioned in all, in paise?", "ആകെ എത്ര സഹായം അനുവദിച്ചു (പൈസയിൽ)?"),
        example=4_30_000_00,
    )
    own_money_raised = number(
        Text("How much does the store raise itself, in paise?", "സ്റ്റോർ സ്വയം കണ്ടെത്തുന്ന തുക എത്ര (പൈസയിൽ)?"),
        example=70_000_00,
    )


@consumer_stores.sheet
class Assessed(Sheet, asked_of=OFFICE):
    """What the office assessed."""

    need_assessed = number(
        Text(
            "What does the project need, realistically assessed, in paise?",
            "യാഥാർത്ഥ്യബോധത്തോടെ വിലയിരുത്തിയാൽ പദ്ധതിക്ക് വേണ്ടത് എത്ര (പൈസയിൽ)?",
        ),
        example=4_50_000_00,
    )


@consumer_stores.sheet
class Most(Sheet):
    """The most that may be given, with bounds where readings or what is not known leave more than one."""

    most_share_capital = number(
        Text(
            "What is the most share capital that may be given, in paise?",
            "നൽകാവുന്ന ഏറ്റവും കൂടിയ ഓഹരി മൂലധനം എത്ര (പൈസയിൽ)?",
        ),
        bounded=True,
        derived=True,
    )
    most_loan = number(
        Text("What is the most loan that may be given, in paise?", "നൽകാവുന്ന ഏറ്റവും കൂടിയ വായ്പ എത്ര (പൈസയിൽ)?"),
        bounded=True,
        derived=True,
    )
    most_subsidy = number(
        Text(
            "What is the most managerial subsidy over three years, in paise?",
            "മൂന്നു വർഷത്തേക്ക് ഏറ്റവും കൂടിയ മാനേജീരിയൽ സബ്സിഡി എത്ര (പൈസയിൽ)?",
        ),
        bounded=True,
        derived=True,
    )
    most_in_all = number(
        Text(
            "What is the most in all, as rule 4 prints it, in paise?",
            "4-ാം ചട്ടത്തിൽ അച്ചടിച്ചതനുസരിച്ച് ആകെ ഏറ്റവും കൂടിയ തുക എത്ര (പൈസയിൽ)?",
        ),
        bounded=True,
        derived=True,
    )
    most_for_expansion = number(
        Text(
            "What is the most for expanding a Department store, in paise?",
            "ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോർ വിപുലീകരിക്കാൻ ഏറ്റവും കൂടിയ തുക എത്ര (പൈസയിൽ)?",
        ),
        derived=True,
    )
    share_capital_by_shop = number(
        Text(
            "Most share capital by shop area, in paise",
            "കടയുടെ വിസ്തീർണ്ണം നോക്കി ഏറ്റവും കൂടിയ ഓഹരി മൂലധനം (പൈസയിൽ)",
        ),
        derived=True,
    )
    share_capital_by_selling = number(
        Text(
            "Most share capital by selling area, in paise", "വില്പനസ്ഥലം നോക്കി ഏറ്റവും കൂടിയ ഓഹരി മൂലധനം (പൈസയിൽ)"
        ),
        derived=True,
    )
    share_capital_in_proportion = number(
        Text(
            "Share capital in proportion to the selling area, in paise",
            "വില്പനസ്ഥലത്തിന് ആനുപാതികമായ ഓഹരി മൂലധനം (പൈസയിൽ)",
        ),
        derived=True,
    )
    loan_by_shop = number(
        Text("Most loan by shop area, in paise", "കടയുടെ വിസ്തീർണ്ണം നോക്കി ഏറ്റവും കൂടിയ വായ്പ (പൈസയിൽ)"),
        derived=True,
    )
    loan_by_selling = number(
        Text("Most loan by selling area, in paise", "വില്പനസ്ഥലം നോക്കി ഏറ്റവും കൂടിയ വായ്പ (പൈസയിൽ)"), derived=True
    )
    loan_in_proportion = number(
        Text("Loan in proportion to the selling area, in paise", "വില്പനസ്ഥലത്തിന് ആനുപാതികമായ വായ്പ (പൈസയിൽ)"),
        derived=True,
    )
    subsidy_kind_printed = number(
        Text(
            "Most subsidy by the kind of outlet and the total printed, in paise",
            "വില്പനശാലയുടെ ഇനവും അച്ചടിച്ച ആകെത്തുകയും നോക്കി ഏറ്റവും കൂടിയ സബ്സിഡി (പൈസയിൽ)",
        ),
        derived=True,
    )
    subsidy_kind_columns = number(
        Text(
            "Most subsidy by the kind of outlet and the years together, in paise",
            "വില്പനശാലയുടെ ഇനവും വർഷത്തുകകളുടെ കൂട്ടവും നോക്കി ഏറ്റവും കൂടിയ സബ്സിഡി (പൈസയിൽ)",
        ),
        derived=True,
    )
    subsidy_area_printed = number(
        Text(
            "Most subsidy by the bands of Appendix III and the total printed, in paise",
            "III-ാം അപ്പെൻഡിക്സിലെ വിഭാഗങ്ങളും അച്ചടിച്ച ആകെത്തുകയും നോക്കി ഏറ്റവും കൂടിയ സബ്സിഡി (പൈസയിൽ)",
        ),
        derived=True,
    )
    subsidy_area_columns = number(
        Text(
            "Most subsidy by the bands of Appendix III and the years together, in paise",
            "III-ാം അപ്പെൻഡിക്സിലെ വിഭാഗങ്ങളും വർഷത്തുകകളുടെ കൂട്ടവും നോക്കി ഏറ്റവും കൂടിയ സബ്സിഡി (പൈസയിൽ)",
        ),
        derived=True,
    )
