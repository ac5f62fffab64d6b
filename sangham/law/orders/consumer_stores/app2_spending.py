"""Appendix II and Form C: the agreement for the loan, its account, the purchases and their time."""

from __future__ import annotations

from sangham.kernel.days import Length
from sangham.kernel.text import Text
from sangham.law.expression import Test, cite, readings, when
from sangham.law.orders.consumer_stores.app1_drawing import MONTHS, THE_STORE
from sangham.law.orders.consumer_stores.facts_loan import Loan
from sangham.law.orders.consumer_stores.facts_share import Drawn
from sangham.law.orders.consumer_stores.instruments import FROM_1995
from sangham.law.orders.consumer_stores.shelf import consumer_stores
from sangham.law.provision import Alternative, Reading, Start, TimeLimit

LUMP = Text(
    "A condition of the loan is broken: it becomes recoverable in lump (Appendix II ¶15).",
    "വായ്പയുടെ വ്യവസ്ഥ ലംഘിച്ചതാകും: മുഴുവൻ തുകയും ഒന്നിച്ച് ഈടാക്കാവുന്നതാകും (II-ാം അപ്പെൻഡിക്സ്, 15-ാം ഖണ്ഡിക).",
)

consumer_stores.reading(
    Reading(
        "whose_articles",
        "GO 40/95 App.II ¶4",
        Text(
            "Are the articles Government's property until the loan is repaid, or the store's and hypothecated to Government?",
            "വായ്പ തിരിച്ചടയ്ക്കുംവരെ സാധനങ്ങൾ സർക്കാരിന്റെ സ്വത്താണോ, സ്റ്റോറിന്റേതും സർക്കാരിന് ഹൈപ്പോത്തിക്കേഷൻ ചെയ്തതുമാണോ?",
        ),
        {
            "property": Alternative(
                Text(
                    "Government's property; the deed charges the store's other assets.",
                    "സർക്കാരിന്റെ സ്വത്ത്; പ്രമാണം സ്റ്റോറിന്റെ മറ്റ് ആസ്തികൾക്കാണ് ബാധകം.",
                ),
                Text("Appendix II ¶4.", "II-ാം അപ്പെൻഡിക്സ്, 4-ാം ഖണ്ഡിക."),
            ),
            "hypothecated": Alternative(
                Text("The store's, charged to Government.", "സ്റ്റോറിന്റേത്, സർക്കാരിനുള്ള ബാധ്യതയോടെ."),
                Text(
                    "Appendix II ¶5: the store hypothecates its movable assets; nobody is given in charge what is his own.",
                    "II-ാം അപ്പെൻഡിക്സ്, 5-ാം ഖണ്ഡിക: സ്റ്റോർ അതിന്റെ ജംഗമ ആസ്തികൾ ഹൈപ്പോത്തിക്കേഷൻ ചെയ്യുന്നു; സ്വന്തം സ്വത്ത് ആരും ഈടായി വാങ്ങില്ല.",
                ),
            ),
        },
        default="property",
    )
)


@consumer_stores.clause(
    "GO 40/95 App.II ¶4",
    in_force=FROM_1995,
    says=Text(
        "Articles got with the loan stay Government's property until the loan is repaid with interest and the rules are fully complied "
        "with.",
        "വായ്പ പലിശസഹിതം തിരിച്ചടച്ച് ചട്ടങ്ങളെല്ലാം പാലിക്കുംവരെ, വായ്പ കൊണ്ടു വാങ്ങിയ സാധനങ്ങൾ സർക്കാരിന്റെ സ്വത്തായിരിക്കും.",
    ),
)
def the_stores_own() -> Test:
    """Whether the articles are the store's own: only when both are done, or, under the other reading, always."""
    done = Loan.loan_and_interest_repaid & Loan.rules_fully_met
    return when(
        Loan.articles_from_loan,
        readings("whose_articles", property=done, hypothecated=Loan.articles_from_loan),
    )


@consumer_stores.clause(
    "GO 40/95 App.II ¶5",
    in_force=FROM_1995,
    says=Text(
        "The store makes the agreement in Form C, signed by the president, at least one other director and the secretary, and a deed that "
        "hypothecates its movable and immovable assets to Government.",
        "സ്റ്റോർ ഫോറം C-യിലെ കരാർ ഉണ്ടാക്കണം (പ്രസിഡന്റും കുറഞ്ഞത് മറ്റൊരു ഡയറക്ടറും സെക്രട്ടറിയും ഒപ്പിട്ട്); സ്ഥാവര ജംഗമ ആസ്തികൾ സർക്കാരിന് ഹൈപ്പോത്തിക്കേഷൻ ചെയ്യുന്ന പ്രമാണവും.",
    ),
    note=Text(
        "The paragraph says “agreement in form B”, which is the application; Form C is the agreement.",
        "“Agreement in form B” എന്നാണ് ഖണ്ഡികയിൽ; അത് അപേക്ഷാഫോറമാണ്, കരാർ ഫോറം C ആണ്.",
    ),
)
def loan_agreement() -> Test:
    """Three signatures at least, and the deed."""
    return (
        Loan.c_signed_by_president
        & (Loan.c_other_directors >= 1)
        & Loan.c_signed_by_secretary
        & Loan.hypothecation_deed
    )


@consumer_stores.clause(
    "GO 40/95 App.II ¶6",
    in_force=FROM_1995,
    says=Text(
        "President, secretary and every member of the committee are jointly and severally responsible that the loan is properly spent.",
        "വായ്പ ശരിയായി ചെലവഴിക്കുന്നതിന് പ്രസിഡന്റും സെക്രട്ടറിയും ഭരണസമിതിയിലെ എല്ലാ അംഗങ്ങളും കൂട്ടായും ഒറ്റയ്ക്കും ഉത്തരവാദികളാണ്.",
    ),
)
def answerable() -> Test:
    """As for the share contribution."""
    return Drawn.person.among("president", "secretary", "committee_member")


@consumer_stores.clause(
    "GO 40/95 App.II ¶7",
    in_force=FROM_1995,
    says=Text(
        "The articles are made or bought within three months of drawing the loan from the Treasury, or within the time that the Registrar "
        "extends.",
        "വായ്പ ട്രഷറിയിൽനിന്ന് മാറി മൂന്നു മാസത്തിനകം, അല്ലെങ്കിൽ സഹകരണ സംഘം രജിസ്ട്രാർ നീട്ടിയ സമയത്തിനകം, സാധനങ്ങൾ വാങ്ങുകയോ ഉണ്ടാക്കുകയോ ചെയ്യണം.",
    ),
    note=Text(
        "Form C, clause 3, has a time of its own, from the date of the agreement, with the months left blank.",
        "ഫോറം C, 3-ാം ഖണ്ഡത്തിൽ കരാർ തീയതി മുതലുള്ള മറ്റൊരു സമയമുണ്ട്; മാസം ഒഴിഞ്ഞുകിടക്കുന്നു.",
    ),
)
def bought_in_time() -> Test:
    """Three months, or the extension."""
    in_three_months = Loan.articles_bought_on <= Loan.loan_drawn_on.after(months=3)
    return in_three_months | cite("GO 40/95 App.II ¶7 sentence 2")


@consumer_stores.clause(
    "GO 40/95 App.II ¶7 sentence 2",
    in_force=FROM_1995,
    says=Text(
        "For valid reasons the Registrar may extend that time by up to two months.",
        "മതിയായ കാരണമുണ്ടെങ്കിൽ സഹകരണ സംഘം രജിസ്ട്രാർക്ക് ആ സമയം രണ്ടു മാസം വരെ നീട്ടാം.",
    ),
)
def bought_within_the_extension() -> Test:
    """By the day to which it was extended, and never more than five months after drawing."""
    bought = Loan.articles_bought_on
    return (
        Loan.time_extended
        & (bought <= Loan.extended_until_on)
        & (bought <= Loan.loan_drawn_on.after(months=5))
    )


FROM_DRAWAL = (
    Start("loan_drawn", Text("the day of drawing the loan from the Treasury", "വായ്പ ട്രഷറിയിൽനിന്ന് മാറിയ ദിവസം")),
)
consumer_stores.time_limit(
    TimeLimit(
        citation="GO 40/95 App.II ¶7",
        in_force=FROM_1995,
        says=Text("To make or buy the articles", "സാധനങ്ങൾ വാങ്ങാൻ അല്ലെങ്കിൽ ഉണ്ടാക്കാൻ"),
        starts=FROM_DRAWAL,
        length=Length(months=3),
        rules=MONTHS,
        who=THE_STORE,
        on_lapse=LUMP,
        remedy=Text(
            "Ask the Registrar, before it ends, to extend the time for valid reasons, by up to two months.",
            "സമയം തീരുംമുമ്പ്, മതിയായ കാരണം കാണിച്ച്, രണ്ടു മാസം വരെ നീട്ടാൻ സഹകരണ സംഘം രജിസ്ട്രാറോട് അപേക്ഷിക്കുക.",
        ),
        remedy_citation="GO 40/95 App.II ¶7 sentence 2",
    )
)
consumer_stores.time_limit(
    TimeLimit(
        citation="GO 40/95 App.II ¶7 sentence 2",
        in_force=FROM_1995,
        says=Text(
            "To make or buy the articles, with the longest extension that may be given",
            "സാധനങ്ങൾ വാങ്ങാൻ അല്ലെങ്കിൽ ഉണ്ടാക്കാൻ, പരമാവധി സമയം നീട്ടി നൽകിയാൽ",
        ),
        starts=FROM_DRAWAL,
        length=Length(months=5),
        rules=MONTHS,
        who=THE_STORE,
        on_lapse=LUMP,
        remedy=Text(
            "No further extension may be given; Government may exempt, with reasons (Appendix I ¶15).",
            "ഇതിലധികം നീട്ടാനാവില്ല; കാരണം കാണിച്ച് സർക്കാരിന് ഒഴിവാക്കാം (I-ാം അപ്പെൻഡിക്സ്, 15-ാം ഖണ്ഡിക).",
        ),
        remedy_citation="GO 40/95 App.I ¶15",
    )
)


@consumer_stores.clause(
    "GO 40/95 App.II ¶8",
    in_force=FROM_1995,
    says=Text(
        "The store draws the loan on a bill that the Joint Registrar of the district countersigns.",
        "ജില്ലയിലെ ജോയിന്റ് രജിസ്ട്രാറുടെ മേലൊപ്പുള്ള ബില്ലിൽ സ്റ്റോറാണ് വായ്പ മാറേണ്ടത്.",
    ),
)
def loan_drawn() -> Test:
    """By the store, countersigned."""
    return Loan.loan_drawn_by_store & Loan.loan_bill_countersigned


@consumer_stores.clause(
    "GO 40/95 App.II ¶9",
    in_force=FROM_1995,
    says=Text(
        "The loan is deposited in a separate account of the store in the District Co-operative Bank or the district Treasury, and drawn "
        "with the Joint Registrar's permission by those whom the bye-laws authorise.",
        "വായ്പ ജില്ലാ സഹകരണ ബാങ്കിലോ ജില്ലാ ട്രഷറിയിലോ സ്റ്റോറിന്റെ പ്രത്യേക അക്കൗണ്ടിൽ നിക്ഷേപിക്കണം; ജോയിന്റ് രജിസ്ട്രാറുടെ അനുവാദത്തോടെ നിയമാവലി അധികാരപ്പെടുത്തിയവർ അതിൽനിന്നെടുക്കണം.",
    ),
)
def separate_account() -> Test:
    """Bank or Treasury; Form C, clause 2, has the same for the bank."""
    return Loan.deposited_in.among("district_bank", "treasury") & cite("GO 40/95 C cl.2")


@consumer_stores.clause(
    "GO 40/95 C cl.2",
    in_force=FROM_1995,
    says=Text(
        "The amount is deposited at once in a separate account, operated only with the Joint Registrar's permission.",
        "തുക ഉടൻ പ്രത്യേക അക്കൗണ്ടിൽ നിക്ഷേപിക്കണം; ജോയിന്റ് രജിസ്ട്രാറുടെ അനുവാദത്തോടെ മാത്രം കൈകാര്യം ചെയ്യണം.",
    ),
)
def account_with_permission() -> Test:
    """Separate, and with permission."""
    return Loan.separate_account & Loan.drawn_with_permission


@consumer_stores.clause(
    "GO 40/95 App.II ¶10",
    in_force=FROM_1995,
    says=Text(
        "Articles are bought only after tenders or quotations are invited, from co-operatives too, who are preferred as far as possible.",
        "സഹകരണ സംഘങ്ങളിൽനിന്നുൾപ്പെടെ ടെൻഡറോ ക്വട്ടേഷനോ ക്ഷണിച്ചശേഷമേ സാധനങ്ങൾ വാങ്ങാവൂ; കഴിയുന്നത്ര സഹകരണ സംഘങ്ങൾക്ക് മുൻഗണന.",
    ),
)
def quotations() -> Test:
    """The preference is as far as possible, and no condition."""
    return Loan.quotations_invited


@consumer_stores.clause(
    "GO 40/95 App.II ¶11",
    in_force=FROM_1995,
    says=Text(
        "As soon as they are bought, the purchases are reported to the Registrar through the Joint Registrar with their actual costs.",
        "വാങ്ങിയാലുടൻ സാധനങ്ങളുടെ യഥാർത്ഥ വില കാണിച്ച് ജോയിന്റ് രജിസ്ട്രാർ മുഖേന സഹകരണ സംഘം രജിസ്ട്രാർക്ക് റിപ്പോർട്ട് നൽകണം.",
    ),
)
def reported() -> Test:
    """No number of days is given."""
    return Loan.purchase_reported
