"""Assistance to consumer stores: G.O.(MS) 40/95, 102/96, 123/98 and 86/2001, in our own plain words.

A module for each rule or appendix; `facts_*.py` declare what they ask for, `instruments.py` the orders, `questions*.py`
what people ask. `amounts.py` and `schedules.py` hold the figures and count with them. Importing the package loads and
checks all. Source: the orders as they came with one store's application, read by machine; some pages are wanting.
"""

from sangham.law.orders.consumer_stores import (
    annexure1_amounts,
    annexure1_outlets,
    annexure1_retail,
    app1_drawing,
    app1_exemption,
    app1_refund,
    app1_repayment,
    app2_conditions,
    app2_repayment,
    app2_spending,
    app3_subsidy,
    documents,
    documents_loan,
    facts_amounts,
    facts_loan,
    facts_sanction,
    facts_selection,
    facts_share,
    facts_store,
    facts_subsidy,
    facts_together,
    questions,
    questions_after,
    r01_eligibility,
    r04_deriving,
    r04_most,
    r04_outlets,
    sanction,
    scheme,
    scheme_use,
)
from sangham.law.orders.consumer_stores.shelf import consumer_stores

consumer_stores.check()

__all__ = [
    "annexure1_amounts",
    "annexure1_outlets",
    "annexure1_retail",
    "app1_drawing",
    "app1_exemption",
    "app1_refund",
    "app1_repayment",
    "app2_conditions",
    "app2_repayment",
    "app2_spending",
    "app3_subsidy",
    "consumer_stores",
    "documents",
    "documents_loan",
    "facts_amounts",
    "facts_loan",
    "facts_sanction",
    "facts_selection",
    "facts_share",
    "facts_store",
    "facts_subsidy",
    "facts_together",
    "questions",
    "questions_after",
    "r01_eligibility",
    "r04_deriving",
    "r04_most",
    "r04_outlets",
    "sanction",
    "scheme",
    "scheme_use",
]
