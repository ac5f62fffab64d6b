"""What Appendix II and Form C ask: the loan drawn, spent, repaid, and what follows when it is not."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.fact import Sheet, day, determination, number, word, yes_or_no
from sangham.law.orders.consumer_stores.facts_share import computed_day
from sangham.law.orders.consumer_stores.facts_store import GOVERNMENT, OFFICE, STORE
from sangham.law.orders.consumer_stores.shelf import consumer_stores


@consumer_stores.sheet
class Loan(Sheet, asked_of=STORE):
    """Agreement, account, purchases."""

    c_signed_by_president = yes_or_no(
        Text("Did the president sign Form C?", "ഫോറം C-യിൽ പ്രസിഡന്റ് ഒപ്പിട്ടോ?"), example=True
    )
    c_other_directors = number(
        Text("How many other directors signed Form C?", "ഫോറം C-യിൽ മറ്റ് എത്ര ഡയറക്ടർമാർ ഒപ്പിട്ടു?"), example=1
    )
    c_signed_by_secretary = yes_or_no(
        Text("Did the secretary sign Form C?", "ഫോറം C-യിൽ സെക്രട്ടറി ഒപ്പിട്ടോ?"), example=True
    )
    hypothecation_deed = yes_or_no(
        Text(
            "Is there a deed that hypothecates the store's movable and immovable assets to Government?",
            "സ്റ്റോറിന്റെ സ്ഥാവര ജംഗമ ആസ്തികൾ സർക്കാരിന് ഹൈപ്പോത്തിക്കേഷൻ ചെയ്യുന്ന പ്രമാണമുണ്ടോ?",
        ),
        example=True,
    )
    loan_bill_countersigned = yes_or_no(
        Text(
            "Did the Joint Registrar countersign the bill for the loan?",
            "വായ്പയുടെ ബില്ലിൽ ജോയിന്റ് രജിസ്ട്രാറുടെ മേലൊപ്പുണ്ടോ?",
        ),
        example=True,
    )
    loan_drawn_by_store = yes_or_no(Text("Did the store draw the loan?", "വായ്പ മാറിയത് സ്റ്റോറാണോ?"), example=True)
    deposited_in = word(
        Text("Where is the loan deposited?", "വായ്പത്തുക നിക്ഷേപിച്ചത് എവിടെ?"),
        {
            "district_bank": Text("in the District Co-operative Bank", "ജില്ലാ സഹകരണ ബാങ്കിൽ"),
            "treasury": Text("in the district Treasury", "ജില്ലാ ട്രഷറിയിൽ"),
            "elsewhere": Text("elsewhere", "മറ്റെവിടെയെങ്കിലും"),
        },
        example="district_bank",
    )
    separate_account = yes_or_no(
        Text("Is it in a separate account in the store's name?", "സ്റ്റോറിന്റെ പേരിലുള്ള പ്രത്യേക അക്കൗണ്ടിലാണോ?"),
        example=True,
    )
    drawn_with_permission = yes_or_no(
        Text(
            "Is it drawn from there only with the Joint Registrar's permission, by those whom the bye-laws authorise?",
            "ജോയിന്റ് രജിസ്ട്രാറുടെ അനുവാദത്തോടെ, നിയമാവലി അധികാരപ്പെടുത്തിയവർ മാത്രമാണോ അതിൽനിന്ന് തുകയെടുക്കുന്നത്?",
        ),
        example=True,
    )
    quotations_invited = yes_or_no(
        Text(
            "Were tenders or quotations invited, from co-operatives too?",
            "സഹകരണ സംഘങ്ങളിൽനിന്നുൾപ്പെടെ ടെൻഡറോ ക്വട്ടേഷനോ ക്ഷണിച്ചോ?",
        ),
        example=True,
    )
    purchase_reported = yes_or_no(
        Text(
            "Were the purchases reported with a list of actual costs, through the Joint Registrar?",
            "വാങ്ങിയ സാധനങ്ങളും യഥാർത്ഥ വിലയും കാണിക്കുന്ന പട്ടിക ജോയിന്റ് രജിസ്ട്രാർ മുഖേന റിപ്പോർട്ട് ചെയ്തോ?",
        ),
        example=True,
    )
    loan_drawn_on = day(
        Text("When was the loan drawn from the Treasury?", "വായ്പ ട്രഷറിയിൽനിന്ന് മാറിയത് എന്ന്?"),
        example="2026-01-19",
    )
    articles_bought_on = day(
        Text(
            "When was the last of the articles made or bought?",
            "സാധനങ്ങളിൽ അവസാനത്തേത് വാങ്ങിയത് അല്ലെങ്കിൽ ഉണ്ടാക്കിയത് എന്ന്?",
        ),
        example="2026-04-19",
    )
    extended_until_on = day(
        Text("Until when did the Registrar extend the time?", "സഹകരണ സംഘം രജിസ്ട്രാർ സമയം നീട്ടിയത് എന്നുവരെ?"),
        example="2026-06-19",
    )
    time_extended = yes_or_no(
        Text(
            "Did the Registrar extend the time, for valid reasons?",
            "മതിയായ കാരണത്താൽ സഹകരണ സംഘം രജിസ്ട്രാർ സമയം നീട്ടിയോ?",
        ),
        example=False,
    )
    agreed_last_day_on = day(
        Text(
            "By what day does the agreement in Form C have the articles bought? (The months are blank in the form.)",
            "ഫോറം C-യിലെ കരാറനുസരിച്ച് സാധനങ്ങൾ എന്നു വരെ വാങ്ങാം? (മാസം ഫോറത്തിൽ ഒഴിഞ്ഞുകിടക്കുന്നു.)",
        ),
        example="2026-04-19",
    )
    loan_left_over = number(
        Text(
            "How much of the loan was left after the purchases, in paise?",
            "വാങ്ങിയശേഷം വായ്പയിൽ എത്ര ബാക്കിയായി (പൈസയിൽ)?",
        ),
        example=5_000_00,
    )
    left_over_remitted = number(
        Text("How much of that was remitted in the Treasury, in paise?", "അതിൽ എത്ര ട്രഷറിയിൽ അടച്ചു (പൈസയിൽ)?"),
        example=5_000_00,
    )
    articles_insured = yes_or_no(
        Text(
            "Are the articles insured against theft and fire?", "മോഷണം, തീ എന്നിവയ്ക്കെതിരെ സാധനങ്ങൾ ഇൻഷുർ ചെയ്തോ?"
        ),
        example=True,
    )
    articles_from_loan = yes_or_no(
        Text("Were the articles got with the loan?", "സാധനങ്ങൾ വായ്പ കൊണ്ടു വാങ്ങിയതാണോ?"), example=True
    )
    loan_and_interest_repaid = yes_or_no(
        Text("Is the whole loan repaid with its interest?", "വായ്പ മുഴുവനും പലിശസഹിതം തിരിച്ചടച്ചോ?"), example=True
    )
    rules_fully_met = yes_or_no(
        Text("Are the rules fully complied with?", "ചട്ടങ്ങളെല്ലാം പാലിച്ചോ?"), example=True
    )
    condition_of_loan_broken = yes_or_no(
        Text("Is another condition of the loan broken?", "വായ്പയുടെ മറ്റൊരു വ്യവസ്ഥ ലംഘിച്ചോ?"), example=False
    )
    interest_charged = number(
        Text(
            "What yearly interest is charged on the loan, in hundredths of a per cent?",
            "വായ്പയ്ക്ക് ഈടാക്കുന്ന വാർഷിക പലിശ എത്ര (ശതമാനത്തിന്റെ നൂറിലൊന്നിൽ)?",
        ),
        example=1000,
    )
    interest_laid_down = number(
        Text(
            "What rate has Government laid down, in hundredths of a per cent? (It is not in the orders held here.)",
            "സർക്കാർ നിശ്ചയിച്ച നിരക്ക് എത്ര (ശതമാനത്തിന്റെ നൂറിലൊന്നിൽ)? (ഇവിടെയുള്ള ഉത്തരവുകളിൽ ഇല്ല.)",
        ),
        example=1000,
    )


@consumer_stores.sheet
class LoanSchedule(Sheet, asked_of=OFFICE):
    """The loan and what has been repaid of it; the rest is counted."""

    loan_disbursed = number(
        Text("How much loan was disbursed, in paise?", "എത്ര വായ്പ വിതരണം ചെയ്തു (പൈസയിൽ)?"), example=2_00_000_00
    )
    loan_disbursed_on = day(
        Text("When was it disbursed to the store?", "സ്റ്റോറിന് വിതരണം ചെയ്തത് എന്ന്?"), example="2024-01-19"
    )
    loan_repaid = number(
        Text(
            "How much of the loan itself has been repaid, in paise?", "വായ്പയുടെ മുതലിൽ എത്ര തിരിച്ചടച്ചു (പൈസയിൽ)?"
        ),
        example=80_000_00,
    )
    arrears_paid_with_penal_interest = yes_or_no(
        Text(
            "Were the arrears paid at once, with penal interest of 2 per cent a year on them?",
            "കുടിശ്ശിക അതിന്മേൽ വർഷം 2 ശതമാനം പിഴപ്പലിശയോടെ ഉടൻ അടച്ചോ?",
        ),
        example=True,
    )
    recovery_ordered = yes_or_no(
        Text("Has the Registrar ordered the loan recovered?", "വായ്പ ഈടാക്കാൻ സഹകരണ സംഘം രജിസ്ട്രാർ ഉത്തരവിട്ടോ?"),
        example=True,
    )
    loan_instalment = number(Text("One loan instalment, in paise", "വായ്പയുടെ ഒരു ഗഡു (പൈസയിൽ)"), derived=True)
    loan_first_on = computed_day(Text("First loan instalment", "വായ്പയുടെ ആദ്യ ഗഡു"))
    loan_last_on = computed_day(Text("Last loan instalment", "വായ്പയുടെ അവസാന ഗഡു"))
    loan_instalments_in_arrears = number(
        Text("How many loan instalments are in arrears?", "വായ്പയുടെ എത്ര ഗഡു കുടിശ്ശികയാണ്?"),
        bounded=True,
        derived=True,
    )
    loan_arrears = number(
        Text("Loan instalments in arrears, in paise", "കുടിശ്ശികയായ വായ്പാ ഗഡുക്കൾ (പൈസയിൽ)"), derived=True
    )
    penal_interest = number(
        Text(
            "Penal interest of 2 per cent a year on them until that day, in paise",
            "അതിന്മേൽ അന്നുവരെ വർഷം 2 ശതമാനം പിഴപ്പലിശ (പൈസയിൽ)",
        ),
        derived=True,
    )
    loan_outstanding = number(
        Text("How much of the loan is not yet repaid, in paise?", "വായ്പയിൽ ഇനി തിരിച്ചടയ്ക്കാനുള്ളത് എത്ര (പൈസയിൽ)?"),
        derived=True,
    )


@consumer_stores.sheet
class LoanDetermined(Sheet, asked_of=GOVERNMENT):
    """What Appendix II leaves to the Registrar."""

    instalments_may_go_on = determination(
        Text(
            "Does the Registrar permit repayment in instalments to go on?",
            "ഗഡുക്കളായി തിരിച്ചടവ് തുടരാൻ സഹകരണ സംഘം രജിസ്ട്രാർ അനുവദിച്ചോ?",
        ),
        citation="GO 40/95 App.II ¶14 sentence 2",
        example=True,
    )
    loan_used_otherwise = determination(
        Text(
            "Was the loan, or a part of it, used for another purpose, in the Registrar's opinion?",
            "വായ്പയോ അതിന്റെ ഭാഗമോ മറ്റൊരാവശ്യത്തിന് ഉപയോഗിച്ചെന്ന് സഹകരണ സംഘം രജിസ്ട്രാർ കരുതുന്നുണ്ടോ?",
        ),
        citation="GO 40/95 App.II ¶15",
        example=False,
    )
