"""The questions that the orders answer: the outlet, the amount, eligibility, selection, sanction, papers."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.orders.consumer_stores.shelf import consumer_stores
from sangham.law.provision import Question

APPLICATION = Text("the day of the application", "അപേക്ഷയുടെ തീയതി")
SANCTION = Text("the day of the sanction", "അനുവദിച്ച ദിവസം")
MOST = ("most_share_capital", "most_loan", "most_subsidy", "most_in_all")


def _question(
    name: str,
    asks: Text,
    root: str,
    on_means: Text = APPLICATION,
    *,
    values: tuple[str, ...] = (),
    answers: dict[str, Text] | None = None,
) -> None:
    consumer_stores.question(Question(name, asks, f"GO {root}", on_means, values=values, answers=answers))


_question(
    "which-outlet",
    Text("Which outlet is this, under which order?", "ഇത് ഏത് വില്പനശാല, ഏത് ഉത്തരവനുസരിച്ച്?"),
    "40/95 r.4",
    values=(
        "outlet_by_area",
        "outlet_by_selling_area",
        "areas_ordered_by",
        "population_band",
        "turnover_expected",
    ),
    answers={
        "MET": Text("It is one of the scheme's outlets.", "പദ്ധതിയിലെ വില്പനശാലകളിലൊന്നാണ്."),
        "NOT_MET": Text("It is too small for any.", "ഒരു വില്പനശാലയ്ക്കും വേണ്ട വലുപ്പമില്ല."),
    },
)
_question(
    "most-assistance",
    Text(
        "What is the most that may be given for this outlet, under each head?",
        "ഈ വില്പനശാലയ്ക്ക് ഓരോ ഇനത്തിലും നൽകാവുന്ന ഏറ്റവും കൂടിയ സഹായം എത്ര?",
    ),
    "40/95 r.4",
    SANCTION,
    values=MOST,
    answers={
        "MET": Text("Help may be given, up to the amounts shown.", "കാണിച്ചിരിക്കുന്ന തുക വരെ സഹായം നൽകാം."),
        "NOT_MET": Text("None: the shop is too small.", "സഹായമില്ല: കട തീരെ ചെറുതാണ്."),
    },
)
_question(
    "asked-within-most",
    Text("Is what is asked within the most that may be given?", "ചോദിക്കുന്ന തുക നൽകാവുന്ന പരിധിക്കുള്ളിലാണോ?"),
    "40/95 Annexure I",
    SANCTION,
    values=(*MOST, "share_capital_in_proportion", "loan_in_proportion"),
)
_question(
    "most-for-expansion",
    Text(
        "May this much be given to expand an existing Department store?",
        "നിലവിലുള്ള ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോർ വിപുലീകരിക്കാൻ ഇത്രയും തുക നൽകാമോ?",
    ),
    "40/95 Annexure I expansion",
    SANCTION,
    values=("most_for_expansion",),
)
_question(
    "related-to-need",
    Text("Is what is asked related to what the project needs?", "ചോദിക്കുന്നത് പദ്ധതിക്ക് വേണ്ടതനുസരിച്ചാണോ?"),
    "40/95 scheme ¶3",
    SANCTION,
    values=("most_in_all",),
)
_question(
    "own-money",
    Text("Is the rest of the project's cost raised by the store?", "പദ്ധതിച്ചെലവിൽ ബാക്കി സ്റ്റോർ കണ്ടെത്തിയോ?"),
    "86/2001 ¶3",
)
_question(
    "turnover-as-expected",
    Text("Is the turnover foreseen what the scheme expects?", "പ്രതീക്ഷിക്കുന്ന വിറ്റുവരവ് പദ്ധതി പ്രതീക്ഷിക്കുന്നത്രയുണ്ടോ?"),
    "40/95 scheme ¶4(c)",
    values=("outlet_by_area", "turnover_expected"),
)
_question(
    "may-be-assisted",
    Text("May this store be assisted for this outlet?", "ഈ വില്പനശാലയ്ക്ക് ഈ സ്റ്റോറിനെ സഹായിക്കാമോ?"),
    "40/95 r.1",
    values=("outlet_by_area", "population_band", "selecting_authority"),
)
_question(
    "preferred",
    Text("Has this store a preference?", "ഈ സ്റ്റോറിന് മുൻഗണനയുണ്ടോ?"),
    "40/95 scheme ¶4(d)-(f)",
    answers={
        "MET": Text("It is preferred.", "മുൻഗണനയുണ്ട്."),
        "NOT_MET": Text("It has none, and may be assisted all the same.", "മുൻഗണനയില്ല; എങ്കിലും സഹായം നൽകാം."),
    },
)
_question(
    "exempted",
    Text("Is this store exempted from a rule?", "ഈ സ്റ്റോറിനെ ഏതെങ്കിലും ചട്ടത്തിൽനിന്ന് ഒഴിവാക്കിയിട്ടുണ്ടോ?"),
    "40/95 App.I ¶15",
)
_question(
    "who-selects",
    Text("Was this store selected by whom the rules name?", "ഈ സ്റ്റോറിനെ തിരഞ്ഞെടുത്തത് ചട്ടം പറയുന്ന അധികാരിയാണോ?"),
    "40/95 r.2",
    Text("the day of the selection", "തിരഞ്ഞെടുത്ത ദിവസം"),
    values=("selecting_authority",),
)
_question(
    "who-sanctions",
    Text("Was the help sanctioned by whom the orders name?", "സഹായം അനുവദിച്ചത് ഉത്തരവുകൾ പറയുന്ന അധികാരിയാണോ?"),
    "40/95 scheme ¶5",
    SANCTION,
    values=("sanctioning_authority",),
)
_question(
    "documents-wanting",
    Text("Are all the papers there that the application needs?", "അപേക്ഷയ്ക്ക് വേണ്ട രേഖകളെല്ലാം ഉണ്ടോ?"),
    "40/95 scheme ¶6",
    values=("cost_of_articles", "cost_of_furniture"),
    answers={
        "MET": Text("No paper is wanting.", "ഒരു രേഖയും കുറവില്ല."),
        "NOT_MET": Text("Papers are wanting: see the grounds.", "രേഖകൾ കുറവുണ്ട്: കാരണങ്ങൾ നോക്കുക."),
    },
)
_question(
    "subsidy",
    Text("May this store have managerial subsidy?", "ഈ സ്റ്റോറിന് മാനേജീരിയൽ സബ്സിഡി ലഭിക്കുമോ?"),
    "40/95 App.III ¶1",
)
_question(
    "subsidy-of-the-year",
    Text("May this much subsidy be claimed for this year?", "ഈ വർഷത്തേക്ക് ഇത്രയും സബ്സിഡി ചോദിക്കാമോ?"),
    "40/95 App.III ¶6",
    Text(
        "the day of the sanction: the shop's kind of that day counts", "അനുവദിച്ച ദിവസം: കട അന്ന് ഏത് ഇനമെന്ന് നോക്കും"
    ),
    values=("most_subsidy_of_year",),
)
