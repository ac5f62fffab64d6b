"""What cannot be so of a store's facts together: days out of their order, parts above their whole."""

from __future__ import annotations

from sangham.law.orders.consumer_stores.shelf import consumer_stores
from sangham.law.together import AtMost

consumer_stores.impossible(
    AtMost("selling_area_sq_ft", "shop_area_sq_ft"),
    AtMost("years_audited", "years_of_accounts"),
    # Nothing is paid back beyond what was given.
    AtMost("share_repaid", "share_contribution"),
    AtMost("loan_repaid", "loan_disbursed"),
    AtMost("share_encashed_on", "certificate_sent_on"),
    AtMost("dividend_declared_on", "dividend_remitted_on"),
    AtMost("loan_drawn_on", "extended_until_on"),
    AtMost("from_on", "to_on", within="exemption_orders"),
)
