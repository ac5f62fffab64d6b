"""Appendix II ¶12 to ¶14 and ¶17: repaying the loan, its interest, and what follows a default."""

from __future__ import annotations

from collections.abc import Mapping

from sangham.kernel.days import CountingRule, Length
from sangham.kernel.money import Paise
from sangham.kernel.text import Text
from sangham.law.derive import Given, Made
from sangham.law.expression import NoText, Test, cite
from sangham.law.fact import Bounds
from sangham.law.orders.consumer_stores.app1_drawing import THE_STORE
from sangham.law.orders.consumer_stores.facts_loan import Loan, LoanDetermined, LoanSchedule
from sangham.law.orders.consumer_stores.instruments import FROM_1995
from sangham.law.orders.consumer_stores.schedules import (
    FIRST_LOAN_YEARS,
    LOAN_INSTALMENTS,
    instalments,
    loan,
    overdue,
    penal_interest,
)
from sangham.law.orders.consumer_stores.shelf import consumer_stores
from sangham.law.provision import Start, TimeLimit


@consumer_stores.clause(
    "GO 40/95 App.II ¶12",
    in_force=FROM_1995,
    says=Text(
        "The loan is for five years, repaid in five equal yearly instalments, the first one year after it was disbursed, the others on the "
        "same date of the years that follow.",
        "വായ്പ അഞ്ചു വർഷത്തേക്കാണ്; അഞ്ചു തുല്യ വാർഷിക ഗഡുക്കളായി തിരിച്ചടയ്ക്കണം: ആദ്യത്തേത് വിതരണം ചെയ്ത് ഒരു വർഷം കഴിഞ്ഞ്, മറ്റുള്ളവ തുടർന്നുള്ള വർഷങ്ങളിൽ അതേ "
        "തീയതിയിൽ.",
    ),
)
def loan_repaid_as_due() -> Test:
    """No instalment in arrears on the day that is asked about."""
    return LoanSchedule.loan_instalments_in_arrears <= 0


consumer_stores.time_limit(
    TimeLimit(
        citation="GO 40/95 App.II ¶12",
        in_force=FROM_1995,
        says=Text("To pay the first instalment of the loan", "വായ്പയുടെ ആദ്യ ഗഡു അടയ്ക്കാൻ"),
        starts=(
            Start(
                "loan_disbursed",
                Text("the day on which the loan was disbursed to the store", "വായ്പ സ്റ്റോറിന് വിതരണം ചെയ്ത ദിവസം"),
            ),
        ),
        length=Length(years=FIRST_LOAN_YEARS),
        rules=(CountingRule.ANNIVERSARY,),
        who=THE_STORE,
        on_lapse=Text(
            "The whole loan with interest becomes recoverable in lump.",
            "വായ്പ മുഴുവനും പലിശസഹിതം ഒന്നിച്ച് ഈടാക്കാവുന്നതാകും.",
        ),
        remedy=Text(
            "Where no more than two instalments are in arrears, pay them at once with penal interest of 2 per cent and ask the Registrar to "
            "let the instalments go on.",
            "രണ്ടിലധികം ഗഡു കുടിശ്ശികയില്ലെങ്കിൽ അവ 2 ശതമാനം പിഴപ്പലിശയോടെ ഉടൻ അടച്ച്, ഗഡുക്കൾ തുടരാൻ അനുവദിക്കണമെന്ന് സഹകരണ സംഘം രജിസ്ട്രാറോട് അപേക്ഷിക്കുക.",
        ),
        remedy_citation="GO 40/95 App.II ¶14 sentence 2",
    )
)


@consumer_stores.clause(
    "GO 40/95 App.II ¶13",
    in_force=FROM_1995,
    says=Text(
        "The loan bears the interest that Government lays down from time to time.",
        "സർക്കാർ അതതു കാലത്ത് നിശ്ചയിക്കുന്ന പലിശ വായ്പയ്ക്കുണ്ട്.",
    ),
    note=Text("The rate is not in the orders held here.", "നിരക്ക് ഇവിടെയുള്ള ഉത്തരവുകളിലില്ല."),
)
def interest() -> Test:
    """The rate charged is the rate laid down; neither more nor less."""
    return Loan.interest_charged.equals(Loan.interest_laid_down)


@consumer_stores.clause(
    "GO 40/95 App.II ¶14",
    in_force=FROM_1995,
    says=Text(
        "On default in any instalment the whole loan with interest until that day becomes recoverable in lump.",
        "ഏതെങ്കിലും ഗഡുവിൽ വീഴ്ച വരുത്തിയാൽ വായ്പ മുഴുവനും അന്നുവരെയുള്ള പലിശസഹിതം ഒന്നിച്ച് ഈടാക്കാവുന്നതാകും.",
    ),
)
def not_recoverable_in_lump() -> Test:
    """Met where the loan is still repaid by instalments: none in arrears, unless the Registrar lets them go on."""
    return (LoanSchedule.loan_instalments_in_arrears <= 0).unless(cite("GO 40/95 App.II ¶14 sentence 2"))


@consumer_stores.clause(
    "GO 40/95 App.II ¶14 sentence 2",
    in_force=FROM_1995,
    says=Text(
        "Where no more than two instalments are in arrears the Registrar may let the instalments go on, if the arrears are paid at once "
        "with penal interest of 2 per cent a year over the normal rate on the defaulted instalments.",
        "രണ്ടിലധികം ഗഡു കുടിശ്ശികയില്ലെങ്കിൽ, കുടിശ്ശികയും വീഴ്ച വരുത്തിയ ഗഡുക്കളിന്മേൽ സാധാരണ നിരക്കിനു പുറമേ വർഷം 2 ശതമാനം പിഴപ്പലിശയും ഉടൻ അടച്ചാൽ, ഗഡുക്കൾ തുടരാൻ "
        "സഹകരണ സംഘം രജിസ്ട്രാർക്ക് അനുവദിക്കാം.",
    ),
    note=Text(
        "Counted here by days in a year of 365, from each instalment's day; the orders do not say how.",
        "ഓരോ ഗഡുവിന്റെയും തീയതി മുതൽ, 365 ദിവസമുള്ള വർഷം വച്ച്, ദിവസക്കണക്കിലാണ് ഇവിടെ എണ്ണുന്നത്; രീതി ഉത്തരവുകളിലില്ല.",
    ),
)
def instalments_go_on() -> Test:
    """Two at most, his permission, and payment."""
    return (
        (LoanSchedule.loan_instalments_in_arrears <= 2)
        & LoanDetermined.instalments_may_go_on
        & LoanSchedule.arrears_paid_with_penal_interest
    )


@consumer_stores.clause(
    "GO 40/95 App.II ¶17",
    in_force=FROM_1995,
    says=Text(
        "The Registrar may order a loan recovered; what he orders is recoverable as the paragraph goes on to say, in words that the source "
        "cuts off.",
        "വായ്പ ഈടാക്കാൻ സഹകരണ സംഘം രജിസ്ട്രാർക്ക് ഉത്തരവിടാം; അങ്ങനെ ഉത്തരവിട്ട തുക എങ്ങനെ ഈടാക്കാമെന്നു പറയുന്ന വാക്കുകൾ ഉറവിടത്തിൽ മുറിഞ്ഞുപോയി.",
    ),
)
def recovery_of_the_loan() -> Test:
    """His order is a fact; how it is carried out is not held."""
    return LoanSchedule.recovery_ordered & NoText()


@consumer_stores.derives(
    LoanSchedule.loan_instalment,
    LoanSchedule.loan_outstanding,
    LoanSchedule.loan_first_on,
    LoanSchedule.loan_last_on,
    source=("loan_disbursed", "loan_disbursed_on", "loan_repaid"),
    citation="GO 40/95 App.II ¶12",
)
def loan_figures(given: Given) -> Mapping[str, Made]:
    """One instalment, what is left, the first and the last day; each as far as it is known."""
    amount, day, repaid = (given[n] for n in ("loan_disbursed", "loan_disbursed_on", "loan_repaid"))
    lines = loan(Paise(0), day) if day else ()
    no_amount, no_day = ("loan_disbursed",), ("loan_disbursed_on",)
    left_missing = tuple(n for n in ("loan_disbursed", "loan_repaid") if given[n] is None)
    return {
        "loan_instalment": Made(None, (), no_amount)
        if amount is None
        else Made(int(instalments(Paise(amount), LOAN_INSTALMENTS)[0])),
        "loan_outstanding": Made(None if left_missing else max(0, amount - repaid), (), left_missing),
        "loan_first_on": Made(lines[0].due_on) if lines else Made(None, (), no_day),
        "loan_last_on": Made(lines[-1].due_on) if lines else Made(None, (), no_day),
    }


@consumer_stores.derives(
    LoanSchedule.loan_instalments_in_arrears,
    LoanSchedule.loan_arrears,
    LoanSchedule.penal_interest,
    source=("loan_disbursed", "loan_disbursed_on", "loan_repaid"),
    citation="GO 40/95 App.II ¶14",
)
def loan_overdue(given: Given) -> Mapping[str, Made]:
    """Instalments whose day has passed and that are not wholly paid, their rest, and 2 per cent a year on it."""
    names = ("loan_disbursed", "loan_disbursed_on", "loan_repaid")
    amount, day, repaid = (given[n] for n in names)
    lines = loan(Paise(amount or 0), day) if day else ()
    passed = sum(line.due_on < given.on for line in lines) if day else LOAN_INSTALMENTS
    missing = tuple(n for n in names if given[n] is None)
    if missing and passed:
        return {
            "loan_instalments_in_arrears": Made(Bounds(0, passed), (), missing),
            "loan_arrears": Made(None, (), missing),
            "penal_interest": Made(None, (), missing),
        }
    late = overdue(lines, Paise(repaid or 0), given.on) if passed else ()
    said = tuple(line.says for line in lines) if amount else ()
    return {
        "loan_instalments_in_arrears": Made(Bounds.exactly(len(late)), said),
        "loan_arrears": Made(sum(int(line.amount) for line in late)),
        "penal_interest": Made(int(penal_interest(late, given.on))),
    }
