"""Appendix I ¶7 and Form A-2 clause 9: may members' shares be refunded while Government holds shares?"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.expression import Test, cite, readings
from sangham.law.orders.consumer_stores.facts_selection import Selection
from sangham.law.orders.consumer_stores.facts_share import Agreement
from sangham.law.orders.consumer_stores.facts_store import Store
from sangham.law.orders.consumer_stores.instruments import FROM_1995
from sangham.law.orders.consumer_stores.shelf import consumer_stores
from sangham.law.provision import Alternative, Reading

consumer_stores.reading(
    Reading(
        "refund_ratio",
        "GO 40/95 App.I ¶7",
        Text(
            "How much members' share capital is to be left beside Government's after a refund?",
            "തിരിച്ചുനൽകിയശേഷം സർക്കാർ ഓഹരിക്കൊപ്പം അംഗങ്ങളുടെ ഓഹരി മൂലധനം എത്ര ബാക്കിവേണം?",
        ),
        {
            "twice": Alternative(
                Text(
                    "The total left is at least twice Government's contribution: members' shares at least equal it.",
                    "ബാക്കിയാകുന്ന ആകെ മൂലധനം സർക്കാർ വിഹിതത്തിന്റെ ഇരട്ടിയെങ്കിലും വേണം: അംഗങ്ങളുടേത് അതിനൊപ്പമെങ്കിലും.",
                ),
                Text(
                    "Appendix I ¶7, where it explains itself: not less than twice.",
                    "I-ാം അപ്പെൻഡിക്സ് 7-ാം ഖണ്ഡിക, അതു വിശദീകരിക്കുന്നിടത്ത്: ഇരട്ടിയിൽ കുറയരുത്.",
                ),
            ),
            "exceeds": Alternative(
                Text(
                    "Members' shares left are more than Government's.",
                    "ബാക്കിയാകുന്ന അംഗങ്ങളുടെ ഓഹരി സർക്കാരിന്റേതിലധികം വേണം.",
                ),
                Text("Appendix I ¶7: the ratio exceeds 1:1.", "I-ാം അപ്പെൻഡിക്സ് 7-ാം ഖണ്ഡിക: അനുപാതം 1:1-ൽ കവിയണം."),
            ),
            "half": Alternative(
                Text(
                    "Members' shares left are at least half of Government's.",
                    "ബാക്കിയാകുന്ന അംഗങ്ങളുടെ ഓഹരി സർക്കാരിന്റേതിന്റെ പകുതിയെങ്കിലും വേണം.",
                ),
                Text(
                    "Form A-2, clause 9; its first sentence turns the ratio round (the Government's to the members'), and is left aside.",
                    "ഫോറം A-2, 9-ാം ഖണ്ഡം; അതിന്റെ ആദ്യവാക്യം അനുപാതം തിരിച്ചാണ് പറയുന്നത് (സർക്കാരിന്റേത് അംഗങ്ങളുടേതിനോട്), അതു വിടുന്നു.",
                ),
            ),
        },
        default="twice",
    )
)


@consumer_stores.clause(
    "GO 40/95 App.I ¶7",
    in_force=FROM_1995,
    says=Text(
        "The store refunds no member's shares unless enough of members' shares is left beside Government's contribution.",
        "സർക്കാർ വിഹിതത്തിനൊപ്പം വേണ്ടത്ര അംഗങ്ങളുടെ ഓഹരി ബാക്കിയുണ്ടെങ്കിലല്ലാതെ സ്റ്റോർ അംഗങ്ങളുടെ ഓഹരി തിരിച്ചുനൽകരുത്.",
    ),
    note=Text(
        "The source writes “individual society members”; members who are individuals and those who are societies are meant.",
        "ഉറവിടത്തിൽ “individual society members” എന്നാണ്; വ്യക്തികളും സംഘങ്ങളുമായ അംഗങ്ങൾ എന്നർത്ഥം.",
    ),
)
def may_refund() -> Test:
    """Counted after the refund, under each reading; and with the Joint Registrar's sanction."""
    members = Store.members_contribution - Agreement.refund_asked
    government = Store.government_contribution
    enough = readings(
        "refund_ratio",
        twice=members + government >= government * 2,
        exceeds=members > government,
        half=members * 2 >= government,
    )
    return enough.unless(Selection.exempt_from_refund_rule) & cite("GO 40/95 A-2 cl.9")


@consumer_stores.clause(
    "GO 40/95 A-2 cl.9",
    in_force=FROM_1995,
    says=Text(
        "Shares are refunded only after the Joint Registrar has sanctioned it.",
        "ജോയിന്റ് രജിസ്ട്രാർ അനുമതി നൽകിയശേഷം മാത്രമേ ഓഹരി തിരിച്ചുനൽകാവൂ.",
    ),
)
def joint_registrars_sanction() -> Test:
    """In the agreement alone."""
    return Agreement.refund_sanctioned
