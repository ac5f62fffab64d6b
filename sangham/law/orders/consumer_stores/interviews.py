"""The interview on help for a new consumer store, by the Government Orders."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.interview import Assumed, Interview, Stage, Step
from sangham.law.outcome import Outcome

OPEN = (Outcome.MET, Outcome.UNKNOWN, Outcome.DISCRETION, Outcome.AMBIGUOUS)


def _not_exempted(rule: str) -> Assumed:
    return Assumed(
        False,
        Text(
            "No order of the Government exempts the store from rule {r}.",
            "{r}-ാം ചട്ടത്തിൽ നിന്ന് സ്റ്റോറിനെ സർക്കാർ ഒഴിവാക്കിയിട്ടില്ല.",
        ).fill(r=rule),
    )


CONSUMER_STORE = Interview(
    name="help-for-a-consumer-store",
    title=Text("Government help for a new consumer store", "പുതിയ കൺസ്യൂമർ സ്റ്റോറിന് സർക്കാർ സഹായം"),
    introduces=Text(
        "Whether a store may be helped to open an outlet, the most that may be given, and what the application needs.",
        "പുതിയ വില്പനശാല തുടങ്ങാൻ സഹായം കിട്ടുമോ, പരമാവധി എത്ര, അപേക്ഷയ്ക്ക് എന്തെല്ലാം വേണം എന്നറിയാം.",
    ),
    stages=(
        Stage("may-be-assisted", on="asked_day"),
        Stage("most-assistance", on="asked_day", unless_failed=True, for_values=True),
    ),
    days={"asked_day": Text("On which day is the application made?", "അപേക്ഷ നൽകുന്നത് ഏത് ദിവസം?")},
    order=("store_kind", "outlet", "new_outlet", "place_kind", "shop_area_sq_ft", "selling_area_sq_ft"),
    groups=(("shop_area_sq_ft", "selling_area_sq_ft"),),
    left=frozenset({"selected_by", "place_selected_by"}),
    assumes={"exempt_from_rule_1": _not_exempted("1"), "exempt_from_rule_2": _not_exempted("2")},
    asks={
        "most_share_capital": Text("Share capital, at most", "ഓഹരി മൂലധനം, പരമാവധി"),
        "most_loan": Text("Loan, at most", "വായ്പ, പരമാവധി"),
        "most_subsidy": Text(
            "Managerial subsidy over three years, at most", "മൂന്നു വർഷത്തെ മാനേജീരിയൽ സബ്സിഡി, പരമാവധി"
        ),
        "most_in_all": Text("In all, at most", "ആകെ, പരമാവധി"),
    },
    rupees=frozenset({"most_share_capital", "most_loan", "most_subsidy", "most_in_all"}),
    answers={
        ("may-be-assisted", Outcome.MET): Text("Yes: it may be helped.", "കിട്ടും: സഹായം നൽകാം."),
        ("may-be-assisted", Outcome.DISCRETION): Text(
            "On what you told, the orders let it be helped, if those who decide find what is listed below; and as far as the "
            "budget goes.",
            "നിങ്ങൾ പറഞ്ഞതനുസരിച്ച് ഉത്തരവുകൾ തടയുന്നില്ല; താഴെ പറയുന്നത് തീരുമാനിക്കേണ്ടവർക്ക് ബോധ്യമാകണം; ബജറ്റിൽ തുകയും വേണം.",
        ),
        ("may-be-assisted", Outcome.NOT_MET): Text(
            "No, not by these orders.", "ഇല്ല: ഈ ഉത്തരവുകളനുസരിച്ച് കിട്ടില്ല."
        ),
        ("most-assistance", Outcome.MET): Text("The most that may be given:", "നൽകാവുന്ന പരമാവധി തുക:"),
    },
    steps=(
        Step(
            Text(
                "Get ready: a project report, the committee's resolution, trading account, profit and loss account and balance "
                "sheet of the last three years (one at least audited), a map of existing and proposed outlets, and the owner's "
                "consent if the building is rented.",
                "തയ്യാറാക്കുക: പ്രോജക്ട് റിപ്പോർട്ട്, ഭരണസമിതിയുടെ പ്രമേയം, കഴിഞ്ഞ മൂന്നു വർഷത്തെ വ്യാപാരക്കണക്കും ലാഭനഷ്ടക്കണക്കും ബാക്കിപത്രവും (ഒന്നെങ്കിലും "
                "ഓഡിറ്റ് ചെയ്തത്), ഇപ്പോഴുള്ളതും തുടങ്ങാനിരിക്കുന്നതുമായ വില്പനശാലകളുടെ ഭൂപടം, കെട്ടിടം വാടകയ്ക്കെങ്കിൽ ഉടമയുടെ സമ്മതം.",
            ),
            "GO 40/95 scheme ¶6",
            after=OPEN,
        ),
        Step(
            Text(
                "Send the application through the Joint Registrar: Form A-1 for share capital, Form B in duplicate for the loan.",
                "ജോയിന്റ് രജിസ്ട്രാർ വഴി അപേക്ഷ അയയ്ക്കുക: ഓഹരി മൂലധനത്തിന് ഫോറം A-1; വായ്പയ്ക്ക് ഫോറം B രണ്ട് പകർപ്പ്.",
            ),
            "GO 40/95 scheme ¶6",
            after=OPEN,
        ),
        Step(
            Text(
                "A small outlet is sanctioned by the Registrar of Co-operative Societies.",
                "ചെറിയ വില്പനശാലയ്ക്ക് അനുമതി നൽകുന്നത് സഹകരണ സംഘം രജിസ്ട്രാർ.",
            ),
            "GO 40/95 scheme ¶5",
            after=OPEN,
            only={"outlet": ("ssro",)},
        ),
        Step(
            Text(
                "A large outlet or a Department store is sanctioned by the Government, on the recommendation of the Registrar "
                "of Co-operative Societies.",
                "വലിയ വില്പനശാലയ്ക്കും ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോറിനും സഹകരണ സംഘം രജിസ്ട്രാറുടെ ശുപാർശയിൽ സർക്കാരാണ് അനുമതി നൽകുന്നത്.",
            ),
            "GO 40/95 scheme ¶5",
            after=OPEN,
            only={"outlet": ("lsro", "department_store")},
        ),
    ),
    outside=("help-today",),
)

INTERVIEWS = (CONSUMER_STORE,)
