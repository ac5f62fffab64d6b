"""What the orders ask about the sanction, and about the papers of an application."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.fact import Sheet, collection, determination, number, text, word, yes_or_no
from sangham.law.orders.consumer_stores.facts_store import AUTHORITIES, GOVERNMENT, OFFICE, STORE
from sangham.law.orders.consumer_stores.shelf import consumer_stores

HEADS = {
    "share_capital": Text("share capital", "ഓഹരി മൂലധനം"),
    "loan": Text("loan for furniture and fixtures", "ഫർണിച്ചറിനും സജ്ജീകരണങ്ങൾക്കും വായ്പ"),
    "subsidy": Text("managerial subsidy", "മാനേജീരിയൽ സബ്സിഡി"),
}


@consumer_stores.sheet
class Sanction(Sheet, asked_of=OFFICE):
    """Who sanctioned, on whose recommendation, out of what."""

    head = word(Text("Which help is it?", "ഏത് സഹായം?"), HEADS, example="share_capital")
    sanctioned_by = word(
        Text("Who sanctioned it?", "അനുവദിച്ചത് ആര്?"),
        {
            "registrar": AUTHORITIES["registrar"],
            "authorised": Text(
                "an official of the department whom the Registrar authorised",
                "സഹകരണ സംഘം രജിസ്ട്രാർ അധികാരപ്പെടുത്തിയ, വകുപ്പിലെ ഒരു ഉദ്യോഗസ്ഥൻ",
            ),
            "government": AUTHORITIES["government"],
            "other": Text("another", "മറ്റൊരാൾ"),
        },
        example="government",
    )
    recommended_by = word(
        Text("Who recommended it to whoever sanctioned it?", "അനുവദിച്ചയാൾക്ക് ശുപാർശ നൽകിയത് ആര്?"),
        {
            "registrar": AUTHORITIES["registrar"],
            "joint_registrar": Text("the Joint Registrar", "ജോയിന്റ് രജിസ്ട്രാർ"),
            "nobody": Text("nobody", "ആരുമില്ല"),
        },
        example="registrar",
    )
    funds_in_budget = yes_or_no(
        Text("Are funds available for it in the budget?", "ബജറ്റിൽ ഇതിന് തുകയുണ്ടോ?"), example=True
    )
    sanctioning_authority = word(
        Text("Who sanctions help for such an outlet?", "അത്തരം വില്പനശാലയ്ക്ക് സഹായം അനുവദിക്കേണ്ടത് ആര്?"),
        {
            "registrar": AUTHORITIES["registrar"],
            "government": AUTHORITIES["government"],
            "doubtful": Text(
                "doubtful: the Government by the scheme, the Registrar by the rules as they then stood",
                "സംശയം: പദ്ധതിയനുസരിച്ച് സർക്കാർ, അന്നത്തെ ചട്ടങ്ങളനുസരിച്ച് സഹകരണ സംഘം രജിസ്ട്രാർ",
            ),
        },
        derived=True,
    )


@consumer_stores.sheet
class Papers(Sheet, asked_of=STORE):
    """What comes with an application."""

    seeks_share_capital = yes_or_no(
        Text("Is share capital asked for?", "ഓഹരി മൂലധനം ചോദിക്കുന്നുണ്ടോ?"), example=True
    )
    seeks_loan = yes_or_no(Text("Is a loan asked for?", "വായ്പ ചോദിക്കുന്നുണ്ടോ?"), example=True)
    seeks_subsidy = yes_or_no(
        Text("Is managerial subsidy asked for?", "മാനേജീരിയൽ സബ്സിഡി ചോദിക്കുന്നുണ്ടോ?"), example=True
    )
    project_report = yes_or_no(Text("Is there a project report?", "പ്രോജക്ട് റിപ്പോർട്ട് ഉണ്ടോ?"), example=True)
    committee_resolution = yes_or_no(
        Text("Is there a resolution of the committee for the project?", "പദ്ധതിക്കായി ഭരണസമിതിയുടെ പ്രമേയമുണ്ടോ?"),
        example=True,
    )
    years_of_accounts = number(
        Text(
            "For how many of the last years are there trading account, profit and loss account and balance sheet?",
            "കഴിഞ്ഞ എത്ര വർഷത്തെ വ്യാപാരക്കണക്ക്, ലാഭനഷ്ടക്കണക്ക്, ബാക്കിപത്രം എന്നിവയുണ്ട്?",
        ),
        example=3,
    )
    years_audited = number(
        Text("How many of these years are audited?", "അവയിൽ എത്ര വർഷത്തേത് ഓഡിറ്റ് ചെയ്തതാണ്?"), example=1
    )
    map_of_outlets = yes_or_no(
        Text(
            "Is there a map of the area of operation with existing and proposed outlets?",
            "പ്രവർത്തനപരിധിയുടെ, നിലവിലുള്ളതും തുടങ്ങാനുള്ളതുമായ വില്പനശാലകൾ കാണിക്കുന്ന ഭൂപടമുണ്ടോ?",
        ),
        example=True,
    )
    building_rented = yes_or_no(Text("Is the building rented?", "കെട്ടിടം വാടകയ്ക്കാണോ?"), example=True)
    owners_consent = yes_or_no(Text("Is there the owner's consent?", "ഉടമയുടെ സമ്മതപത്രമുണ്ടോ?"), example=True)
    through_joint_registrar = yes_or_no(
        Text("Does the application go through the Joint Registrar?", "അപേക്ഷ ജോയിന്റ് രജിസ്ട്രാർ മുഖേനയാണോ?"),
        example=True,
    )
    form_a1 = yes_or_no(
        Text("Is Form A-1 filled in and signed?", "ഫോറം A-1 പൂരിപ്പിച്ച് ഒപ്പിട്ടിട്ടുണ്ടോ?"), example=True
    )
    resolution_to_abide = yes_or_no(
        Text(
            "Is there a resolution of the committee to abide by the rules and the Registrar's instructions?",
            "ചട്ടങ്ങളും സഹകരണ സംഘം രജിസ്ട്രാറുടെ നിർദ്ദേശങ്ങളും പാലിക്കാമെന്ന ഭരണസമിതി പ്രമേയമുണ്ടോ?",
        ),
        example=True,
    )
    copies_of_form_b = number(
        Text("How many copies of Form B are there?", "ഫോറം B-യുടെ എത്ര പകർപ്പുണ്ട്?"), example=2
    )
    resolution_attested = yes_or_no(
        Text(
            "Is the copy of the resolution that asks for the loan attested?",
            "വായ്പ ചോദിക്കുന്ന പ്രമേയത്തിന്റെ പകർപ്പ് സാക്ഷ്യപ്പെടുത്തിയതാണോ?",
        ),
        example=True,
    )
    form_b = yes_or_no(Text("Is Form B filled in and signed?", "ഫോറം B പൂരിപ്പിച്ച് ഒപ്പിട്ടിട്ടുണ്ടോ?"), example=True)
    subsidy_application_to = word(
        Text("To whom is the application for subsidy made?", "സബ്സിഡിക്കുള്ള അപേക്ഷ ആർക്കാണ് നൽകുന്നത്?"),
        {
            "joint_registrar": Text("the Joint Registrar of the district", "ജില്ലയിലെ ജോയിന്റ് രജിസ്ട്രാർ"),
            "registrar": AUTHORITIES["registrar"],
            "other": Text("another", "മറ്റൊരാൾ"),
        },
        example="joint_registrar",
    )
    other_papers_prescribed = yes_or_no(
        Text(
            "Are the other papers there that the Registrar has prescribed? (What he prescribed is not held here.)",
            "സഹകരണ സംഘം രജിസ്ട്രാർ നിർണ്ണയിച്ച മറ്റു രേഖകളുണ്ടോ? (അവ ഏതെന്ന് ഇവിടെ ഇല്ല.)",
        ),
        example=True,
    )
    articles = collection(
        Text("The articles that the loan is for, one by one", "വായ്പയെടുത്ത് വാങ്ങുന്ന സാധനങ്ങൾ, ഓരോന്നായി"),
        {
            "name": text(Text("What it is", "എന്ത്")),
            "cost": number(Text("Cost in paise", "വില (പൈസയിൽ)")),
            "furniture": yes_or_no(Text("Is it furniture, fixture or fitting?", "ഫർണിച്ചറോ സജ്ജീകരണമോ ആണോ?")),
        },
        example=[
            {"name": "Racks", "cost": 90_000_00, "furniture": True},
            {"name": "Tables and chairs", "cost": 30_000_00, "furniture": True},
        ],
    )
    cost_of_articles = number(
        Text("What do the articles cost together, in paise?", "സാധനങ്ങളുടെ ആകെ വില എത്ര (പൈസയിൽ)?"),
        bounded=True,
        derived=True,
    )
    cost_of_furniture = number(
        Text(
            "What do furniture, fixtures and fittings among them cost, in paise?",
            "അവയിൽ ഫർണിച്ചറിന്റെയും സജ്ജീകരണങ്ങളുടെയും വില എത്ര (പൈസയിൽ)?",
        ),
        bounded=True,
        derived=True,
    )


@consumer_stores.sheet
class Found(Sheet, asked_of=GOVERNMENT):
    """What is determined about papers whose pattern is not held here, and what the Joint Registrar reports."""

    report_as_annexure_ii = determination(
        Text(
            "Is the project report as Annexure II asks? (Annexure II is not held here.)",
            "പ്രോജക്ട് റിപ്പോർട്ട് II-ാം അനക്സർ പറയുന്നതുപോലെയാണോ? (II-ാം അനക്സർ ഇവിടെ ഇല്ല.)",
        ),
        citation="GO 40/95 scheme ¶6(i)",
        example=True,
    )
    resolution_as_annexure_iii = determination(
        Text(
            "Is the resolution as Annexure III asks? (Annexure III is not held here.)",
            "പ്രമേയം III-ാം അനക്സർ പറയുന്നതുപോലെയാണോ? (III-ാം അനക്സർ ഇവിടെ ഇല്ല.)",
        ),
        citation="GO 40/95 scheme ¶6(ii)",
        example=True,
    )
    can_repay = determination(
        Text(
            "Does the Joint Registrar report that the store is eligible and can repay?",
            "സ്റ്റോർ അർഹവും തിരിച്ചടയ്ക്കാൻ കഴിവുള്ളതുമാണെന്ന് ജോയിന്റ് രജിസ്ട്രാർ റിപ്പോർട്ട് നൽകിയോ?",
        ),
        citation="GO 40/95 App.II ¶1",
        example=True,
    )
