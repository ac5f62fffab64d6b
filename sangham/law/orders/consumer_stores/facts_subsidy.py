"""What Appendix III asks of managerial subsidy, and paragraph 7 of the scheme of the use of all assistance."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.fact import Sheet, determination, number, yes_or_no
from sangham.law.orders.consumer_stores.facts_store import GOVERNMENT, OFFICE, STORE
from sangham.law.orders.consumer_stores.shelf import consumer_stores


@consumer_stores.sheet
class Staff(Sheet, asked_of=STORE):
    """Additional staff, and the subsidy of one year."""

    additional_staff = yes_or_no(
        Text(
            "Has the store appointed additional staff: a manager, assistant manager or salesman, or others whom the Registrar approved?",
            "മാനേജർ, അസിസ്റ്റന്റ് മാനേജർ, സെയിൽസ്മാൻ, അല്ലെങ്കിൽ സഹകരണ സംഘം രജിസ്ട്രാർ അംഗീകരിച്ച മറ്റുള്ളവർ എന്നിവരെ സ്റ്റോർ അധികമായി നിയമിച്ചോ?",
        ),
        example=True,
    )
    staff_qualified = yes_or_no(
        Text(
            "Have they the qualifications that the Registrar prescribes or the bye-laws stipulate?",
            "സഹകരണ സംഘം രജിസ്ട്രാർ നിർണ്ണയിച്ചതോ നിയമാവലി പറയുന്നതോ ആയ യോഗ്യത അവർക്കുണ്ടോ?",
        ),
        example=True,
    )
    appointments_approved = yes_or_no(
        Text(
            "Did the Joint Registrar of the district approve their appointment?",
            "അവരുടെ നിയമനം ജില്ലയിലെ ജോയിന്റ് രജിസ്ട്രാർ അംഗീകരിച്ചോ?",
        ),
        example=True,
    )
    subsidy_year = number(
        Text("Which year of the subsidy is it (1, 2 or 3)?", "സബ്സിഡിയുടെ എത്രാം വർഷം (1, 2, 3)?"), example=1
    )
    additional_pay = number(
        Text(
            "What does the additional staff's pay and allowances come to in that year, in paise?",
            "ആ വർഷം അധിക ജീവനക്കാരുടെ ശമ്പളവും ബത്തകളും ആകെ എത്ര (പൈസയിൽ)?",
        ),
        example=60_000_00,
    )
    subsidy_given_before = number(
        Text(
            "How much managerial subsidy was given in the years before, in paise?",
            "മുൻവർഷങ്ങളിൽ എത്ര മാനേജീരിയൽ സബ്സിഡി നൽകി (പൈസയിൽ)?",
        ),
        example=0,
    )
    subsidy_claimed = number(
        Text("How much is claimed for that year, in paise?", "ആ വർഷത്തേക്ക് എത്ര ചോദിക്കുന്നു (പൈസയിൽ)?"),
        example=7_500_00,
    )
    grant_bill_countersigned = yes_or_no(
        Text(
            "Is it claimed in a grant-in-aid bill that the Joint Registrar countersigned?",
            "ജോയിന്റ് രജിസ്ട്രാറുടെ മേലൊപ്പുള്ള ഗ്രാന്റ്-ഇൻ-എയ്ഡ് ബില്ലിലാണോ ചോദിക്കുന്നത്?",
        ),
        example=True,
    )
    most_subsidy_of_year = number(
        Text("What is the most subsidy of that year, in paise?", "ആ വർഷത്തെ ഏറ്റവും കൂടിയ സബ്സിഡി എത്ര (പൈസയിൽ)?"),
        bounded=True,
        derived=True,
    )
    year_kind_printed = number(
        Text(
            "Most of the year by the kind of outlet and the total printed, in paise",
            "വില്പനശാലയുടെ ഇനവും അച്ചടിച്ച ആകെത്തുകയും നോക്കി വർഷത്തെ ഏറ്റവും കൂടിയത് (പൈസയിൽ)",
        ),
        derived=True,
    )
    year_kind_columns = number(
        Text(
            "Most of the year by the kind of outlet and the years together, in paise",
            "വില്പനശാലയുടെ ഇനവും വർഷത്തുകകളുടെ കൂട്ടവും നോക്കി വർഷത്തെ ഏറ്റവും കൂടിയത് (പൈസയിൽ)",
        ),
        derived=True,
    )
    year_area_printed = number(
        Text(
            "Most of the year by the bands of Appendix III and the total printed, in paise",
            "III-ാം അപ്പെൻഡിക്സിലെ വിഭാഗങ്ങളും അച്ചടിച്ച ആകെത്തുകയും നോക്കി വർഷത്തെ ഏറ്റവും കൂടിയത് (പൈസയിൽ)",
        ),
        derived=True,
    )
    year_area_columns = number(
        Text(
            "Most of the year by the bands of Appendix III and the years together, in paise",
            "III-ാം അപ്പെൻഡിക്സിലെ വിഭാഗങ്ങളും വർഷത്തുകകളുടെ കൂട്ടവും നോക്കി വർഷത്തെ ഏറ്റവും കൂടിയത് (പൈസയിൽ)",
        ),
        derived=True,
    )


@consumer_stores.sheet
class Use(Sheet, asked_of=OFFICE):
    """What shows that the assistance was used for what it was given."""

    loan_was_given = yes_or_no(Text("Was a loan given too?", "വായ്പയും നൽകിയിരുന്നോ?"), example=True)
    utilisation_sent_to_registrar = yes_or_no(
        Text(
            "Did the store send a utilisation certificate to the Registrar?",
            "സ്റ്റോർ സഹകരണ സംഘം രജിസ്ട്രാർക്ക് വിനിയോഗ സാക്ഷ്യപത്രം (യൂട്ടിലൈസേഷൻ സർട്ടിഫിക്കറ്റ്) അയച്ചോ?",
        ),
        example=True,
    )
    copy_to_government = yes_or_no(
        Text("Did Government have a copy of it?", "അതിന്റെ പകർപ്പ് സർക്കാരിന് നൽകിയോ?"), example=True
    )
    quarterly_reports = yes_or_no(
        Text(
            "Does the store send the quarterly report of Annexure IV regularly?",
            "IV-ാം അനക്സറിലെ ത്രൈമാസ റിപ്പോർട്ട് സ്റ്റോർ പതിവായി അയയ്ക്കുന്നുണ്ടോ?",
        ),
        example=True,
    )
    report_complete = yes_or_no(
        Text("Is the report filled in under every head?", "റിപ്പോർട്ട് എല്ലാ ഇനത്തിലും പൂരിപ്പിച്ചതാണോ?"), example=True
    )
    utilisation_sent_to_accountant_general = yes_or_no(
        Text(
            "Did the Joint Registrar send a utilisation certificate for the loan to the Accountant General, with a copy to the Registrar?",
            "വായ്പയുടെ വിനിയോഗ സാക്ഷ്യപത്രം (യൂട്ടിലൈസേഷൻ സർട്ടിഫിക്കറ്റ്) ജോയിന്റ് രജിസ്ട്രാർ അക്കൗണ്ടന്റ് ജനറലിന്, പകർപ്പ് സഹകരണ സംഘം രജിസ്ട്രാർക്ക് സഹിതം, അയച്ചോ?",
        ),
        example=True,
    )
    accounts_kept = yes_or_no(
        Text(
            "Does the Joint Registrar keep accounts of disbursement and repayment of the loan?",
            "വായ്പ നൽകിയതിന്റെയും തിരിച്ചടച്ചതിന്റെയും കണക്ക് ജോയിന്റ് രജിസ്ട്രാർ സൂക്ഷിക്കുന്നുണ്ടോ?",
        ),
        example=True,
    )


@consumer_stores.sheet
class SubsidyDetermined(Sheet, asked_of=GOVERNMENT):
    """What Appendix III leaves to the Registrar or the Additional Registrar."""

    store_working_satisfactorily = determination(
        Text(
            "Is the store working satisfactorily, in the opinion of the Registrar or the Additional Registrar?",
            "സഹകരണ സംഘം രജിസ്ട്രാറുടെയോ അഡീഷണൽ സഹകരണ സംഘം രജിസ്ട്രാറുടെയോ അഭിപ്രായത്തിൽ സ്റ്റോർ തൃപ്തികരമായി പ്രവർത്തിക്കുന്നുണ്ടോ?",
        ),
        citation="GO 40/95 App.III ¶7",
        example=True,
    )
