"""Scheme ¶7, Annexure IV and Appendix II ¶18 and ¶19: showing that the assistance was used for what it was given.

Two certificates: the store's to the Registrar with a copy to Government, and for a loan the Joint Registrar's to the
Accountant General with a copy to the Registrar.
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.expression import Test, cite, when
from sangham.law.orders.consumer_stores.facts_subsidy import Use
from sangham.law.orders.consumer_stores.instruments import FROM_1995
from sangham.law.orders.consumer_stores.shelf import consumer_stores


@consumer_stores.clause(
    "GO 40/95 scheme ¶7",
    in_force=FROM_1995,
    says=Text(
        "It is shown that the money was used for what it was given: certificate and quarterly report; for a loan the Joint Registrar's "
        "accounts and certificate too.",
        "തുക അനുവദിച്ച ആവശ്യത്തിനു തന്നെ ചെലവാക്കിയെന്ന് കാണിക്കണം: സാക്ഷ്യപത്രവും ത്രൈമാസ റിപ്പോർട്ടും; വായ്പയ്ക്ക് ജോയിന്റ് രജിസ്ട്രാറുടെ കണക്കും സാക്ഷ്യപത്രവും കൂടി.",
    ),
    note=Text(
        "For share capital Appendix I ¶14 has the Joint Registrar watch its use and keep the accounts of what is given and repaid; by ¶13 "
        "the store's records, accounts and godowns are open to inspection. No paper is asked for there.",
        "ഓഹരി മൂലധനത്തിന്റെ വിനിയോഗം നിരീക്ഷിക്കാനും നൽകിയതിന്റെയും തിരിച്ചടച്ചതിന്റെയും കണക്ക് സൂക്ഷിക്കാനും I-ാം അപ്പെൻഡിക്സ് 14-ാം ഖണ്ഡിക ജോയിന്റ് രജിസ്ട്രാറെ "
        "ചുമതലപ്പെടുത്തുന്നു; 13-ാം ഖണ്ഡികയനുസരിച്ച് സ്റ്റോറിന്റെ രേഖകളും കണക്കുകളും ഗോഡൗണുകളും പരിശോധിക്കാം. അവിടെ പ്രത്യേക രേഖയൊന്നും ആവശ്യപ്പെടുന്നില്ല.",
    ),
)
def use_shown() -> Test:
    """The store's two, and the Joint Registrar's for a loan."""
    return (
        cite("GO 40/95 scheme ¶7(a)")
        & cite("GO 40/95 scheme ¶7(b)")
        & when(Use.loan_was_given, cite("GO 40/95 App.II ¶18") & cite("GO 40/95 App.II ¶19"))
    )


@consumer_stores.clause(
    "GO 40/95 scheme ¶7(a)",
    in_force=FROM_1995,
    says=Text(
        "The store sends the Registrar a utilisation certificate, with a copy to Government.",
        "സ്റ്റോർ സഹകരണ സംഘം രജിസ്ട്രാർക്ക് വിനിയോഗ സാക്ഷ്യപത്രം (യൂട്ടിലൈസേഷൻ സർട്ടിഫിക്കറ്റ്) അയയ്ക്കണം; പകർപ്പ് സർക്കാരിനും.",
    ),
    note=Text(
        "Appendix II ¶19 has another, by the Joint Registrar to the Accountant General. By when either is sent is not said.",
        "ജോയിന്റ് രജിസ്ട്രാർ അക്കൗണ്ടന്റ് ജനറലിന് അയയ്ക്കേണ്ട മറ്റൊന്ന് II-ാം അപ്പെൻഡിക്സ് 19-ാം ഖണ്ഡികയിലുണ്ട്. രണ്ടും എന്നയയ്ക്കണമെന്ന് പറയുന്നില്ല.",
    ),
)
def certificate() -> Test:
    """To the one, with a copy to the other."""
    return Use.utilisation_sent_to_registrar & Use.copy_to_government


@consumer_stores.clause(
    "GO 40/95 scheme ¶7(b)",
    in_force=FROM_1995,
    says=Text(
        "The store sends the quarterly progress report of Annexure IV regularly.",
        "IV-ാം അനക്സറിലെ ത്രൈമാസ പുരോഗതി റിപ്പോർട്ട് സ്റ്റോർ പതിവായി അയയ്ക്കണം.",
    ),
)
def quarterly() -> Test:
    """Sent, and filled in."""
    return Use.quarterly_reports & cite("GO 40/95 Annexure IV")


@consumer_stores.clause(
    "GO 40/95 Annexure IV",
    in_force=FROM_1995,
    says=Text(
        "The report states: 1 society; 2 project and its start; 3 assistance by head; 4 when received; 5 bank borrowing; 6 progress: place, "
        "area, layout, lines of business, sales and profit against target; again 6 working results with accounts; 7 employment; 8 stock "
        "verification; 9 remarks.",
        "റിപ്പോർട്ടിൽ: 1 സംഘം; 2 പദ്ധതിയും തുടങ്ങിയ ദിവസവും; 3 ഓരോ ഇനത്തിലെയും സഹായം; 4 ലഭിച്ചത് എന്ന്; 5 ബാങ്ക് വായ്പ; 6 പുരോഗതി: സ്ഥലം, വിസ്തീർണ്ണം, ക്രമീകരണം, വില്പന ഇനങ്ങൾ, "
        "ലക്ഷ്യവുമായി ഒത്തുനോക്കിയ വില്പനയും ലാഭവും; വീണ്ടും 6 കണക്കു സഹിതം പ്രവർത്തനഫലം; 7 തൊഴിൽ; 8 സ്റ്റോക്ക് പരിശോധന; 9 അഭിപ്രായം.",
    ),
    note=Text(
        "The source prints it without the label Annexure IV, with two items 6, the rows of project sales out of order, and a title on "
        "co-operatives “having growth potential”. Under 3: share capital, loan, subsidy, total. Under 5: clean credit, pledge or "
        "hypothecation. Under 6: total, selling, storage and office area; the quarter, up to its end, and the target. Under 7: graduates, "
        "under-graduates and matriculates, technically qualified, others. Under 8: shortage or excess, recovered, action. President, "
        "vice-president, secretary and board sign.",
        "ഉറവിടത്തിൽ IV-ാം അനക്സർ എന്ന പേരില്ല; ഇനം 6 രണ്ടെണ്ണം, പദ്ധതിയുടെ വില്പനനിരകൾ ക്രമം തെറ്റി, തലക്കെട്ടിൽ “having growth potential”. 3: ഓഹരി മൂലധനം, വായ്പ, സബ്സിഡി, ആകെ. "
        "5: ഈടില്ലാത്ത വായ്പ, പണയം അല്ലെങ്കിൽ ഹൈപ്പോത്തിക്കേഷൻ. 6: ആകെ, വില്പന, സംഭരണം, ഓഫീസ് വിസ്തീർണ്ണം; ത്രൈമാസം, അതിന്റെ അവസാനം വരെ, ലക്ഷ്യം. 7: ബിരുദധാരികൾ, ബിരുദമില്ലാത്തവരും മെട്രിക്കുലേറ്റും, "
        "സാങ്കേതിക യോഗ്യതയുള്ളവർ, മറ്റുള്ളവർ. 8: കുറവ് അല്ലെങ്കിൽ കൂടുതൽ, ഈടാക്കിയത്, നടപടി. പ്രസിഡന്റ്, വൈസ് പ്രസിഡന്റ്, സെക്രട്ടറി, ബോർഡ് ഒപ്പിടും.",
    ),
)
def report_filled_in() -> Test:
    """Under every head."""
    return Use.report_complete


@consumer_stores.clause(
    "GO 40/95 App.II ¶18",
    in_force=FROM_1995,
    says=Text(
        "The Joint Registrar of the district keeps the accounts of disbursement and repayment of the loan.",
        "വായ്പ നൽകിയതിന്റെയും തിരിച്ചടച്ചതിന്റെയും കണക്ക് ജില്ലയിലെ ജോയിന്റ് രജിസ്ട്രാർ സൂക്ഷിക്കണം.",
    ),
)
def accounts_kept() -> Test:
    """His duty."""
    return Use.accounts_kept


@consumer_stores.clause(
    "GO 40/95 App.II ¶19",
    in_force=FROM_1995,
    says=Text(
        "The Joint Registrar watches the use of the loan and sends the Accountant General a utilisation certificate, with a copy to the "
        "Registrar.",
        "വായ്പയുടെ വിനിയോഗം ജോയിന്റ് രജിസ്ട്രാർ നിരീക്ഷിച്ച് അക്കൗണ്ടന്റ് ജനറലിന് വിനിയോഗ സാക്ഷ്യപത്രം (യൂട്ടിലൈസേഷൻ സർട്ടിഫിക്കറ്റ്) അയയ്ക്കണം; പകർപ്പ് സഹകരണ സംഘം രജിസ്ട്രാർക്കും.",
    ),
)
def certificate_for_the_loan() -> Test:
    """His duty too."""
    return Use.utilisation_sent_to_accountant_general
