"""What the proviso to section 5(1) asks of a society that may be older than the Act."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import OFFICE
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.fact import Sheet, day, yes_or_no


@kcs.sheet
class BeforeTheAct(Sheet, asked_of=OFFICE):
    """How its members are liable, and when it was first registered."""

    liability_unlimited = yes_or_no(
        Text(
            "Are the members liable for all its debts, jointly and severally, without limit?",
            "സംഘത്തിന്റെ എല്ലാ കടങ്ങൾക്കും അംഗങ്ങൾ കൂട്ടായും ഒറ്റയ്ക്കും, പരിധിയില്ലാതെ, ബാധ്യസ്ഥരാണോ?",
        ),
        example=True,
    )
    first_registered_on = day(
        Text(
            "When was it first registered, under this Act or an older law?",
            "ഈ നിയമപ്രകാരമോ പഴയ നിയമപ്രകാരമോ സംഘം ആദ്യം രജിസ്റ്റർ ചെയ്തത് എന്ന്?",
        ),
        example="1962-04-01",
    )
