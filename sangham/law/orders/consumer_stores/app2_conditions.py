"""Appendix II ¶15 and ¶16, Form C: the conditions of the loan together, what is left over, insurance."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.expression import Test, cite
from sangham.law.orders.consumer_stores.facts_loan import Loan, LoanDetermined
from sangham.law.orders.consumer_stores.instruments import FROM_1995
from sangham.law.orders.consumer_stores.shelf import consumer_stores


@consumer_stores.clause(
    "GO 40/95 App.II ¶16",
    in_force=FROM_1995,
    says=Text(
        "What is left of the loan after the purchases is remitted in the Treasury at once, towards repayment.",
        "സാധനങ്ങൾ വാങ്ങിയശേഷം വായ്പയിൽ ബാക്കിയുള്ളത് തിരിച്ചടവിലേക്ക് ഉടൻ ട്രഷറിയിൽ അടയ്ക്കണം.",
    ),
)
def left_over_remitted() -> Test:
    """All that is left."""
    return Loan.left_over_remitted >= Loan.loan_left_over


@consumer_stores.clause(
    "GO 40/95 C cl.3",
    in_force=FROM_1995,
    says=Text(
        "The loan is spent on the articles of the list, within the months that the agreement names from its date; what is left is refunded "
        "at once.",
        "കരാറിലെ പട്ടികയിലുള്ള സാധനങ്ങൾക്കു മാത്രം, കരാർ തീയതി മുതൽ അതിൽ പറയുന്ന മാസങ്ങൾക്കകം, വായ്പ ചെലവഴിക്കണം; ബാക്കി ഉടൻ തിരിച്ചുനൽകണം.",
    ),
    note=Text(
        "The number of months is blank in the form, so the day is asked for. Clauses 4 to 11 of the form are missing in the source.",
        "മാസങ്ങളുടെ എണ്ണം ഫോറത്തിൽ ഒഴിഞ്ഞുകിടക്കുന്നതിനാൽ തീയതി ചോദിക്കുന്നു. ഫോറത്തിലെ 4 മുതൽ 11 വരെ ഖണ്ഡങ്ങൾ ഉറവിടത്തിലില്ല.",
    ),
)
def spent_as_agreed() -> Test:
    """The day agreed, and the rest refunded."""
    return (Loan.articles_bought_on <= Loan.agreed_last_day_on) & cite("GO 40/95 App.II ¶16")


@consumer_stores.clause(
    "GO 40/95 C cl.12",
    in_force=FROM_1995,
    says=Text(
        "The articles are insured against theft, fire and the like.",
        "സാധനങ്ങൾ മോഷണം, തീ മുതലായവയ്ക്കെതിരെ ഇൻഷുർ ചെയ്യണം.",
    ),
    note=Text(
        "Form C was printed after 2000 (“Two thousand and”); its recital names wholesale stores only, though primary stores have the loan "
        "too. It has places for day and year, store, Act and office, the amount (in seven places), the number of shops, the bank, the "
        "months, the schedule, signatures and witnesses.",
        "ഫോറം C അച്ചടിച്ചത് 2000-നു ശേഷമാണ് (“Two thousand and”); പ്രാഥമിക സ്റ്റോറുകൾക്കും വായ്പയുണ്ടെങ്കിലും ആമുഖത്തിൽ ഹോൾസെയിൽ സ്റ്റോറുകൾ മാത്രം. ദിവസം, വർഷം, സ്റ്റോർ, നിയമം, ഓഫീസ്, "
        "തുക (ഏഴിടത്ത്), കടകളുടെ എണ്ണം, ബാങ്ക്, മാസം, പട്ടിക, ഒപ്പ്, സാക്ഷികൾ എന്നിവയ്ക്ക് അതിൽ സ്ഥലമുണ്ട്.",
    ),
)
def insured() -> Test:
    """Both perils."""
    return Loan.articles_insured


@consumer_stores.clause(
    "GO 40/95 App.II ¶15",
    in_force=FROM_1995,
    says=Text(
        "The loan becomes recoverable in lump where the Registrar holds that it was used for another purpose, or where a condition of the "
        "assistance is broken.",
        "വായ്പ മറ്റൊരാവശ്യത്തിന് ഉപയോഗിച്ചെന്ന് സഹകരണ സംഘം രജിസ്ട്രാർ കരുതിയാൽ, അല്ലെങ്കിൽ സഹായത്തിന്റെ ഏതെങ്കിലും വ്യവസ്ഥ ലംഘിച്ചാൽ, വായ്പ മുഴുവനും ഒന്നിച്ച് ഈടാക്കാവുന്നതാകും.",
    ),
)
def not_misused() -> Test:
    """Met where there is no such ground: his opinion on the use; the conditions one by one, and whatever else there is."""
    return (
        ~LoanDetermined.loan_used_otherwise
        & cite("GO 40/95 App.II ¶7")
        & cite("GO 40/95 App.II ¶8")
        & cite("GO 40/95 App.II ¶9")
        & cite("GO 40/95 App.II ¶10")
        & cite("GO 40/95 App.II ¶11")
        & cite("GO 40/95 App.II ¶16")
        & cite("GO 40/95 C cl.12")
        & ~Loan.condition_of_loan_broken
    )
