"""Appendix I: drawing the share contribution, who answers for it, certificate and dividend, the agreement."""

from __future__ import annotations

from sangham.kernel.days import CountingRule, Length
from sangham.kernel.text import Text
from sangham.law.expression import Test, readings
from sangham.law.orders.consumer_stores.facts_share import Agreement, Drawn
from sangham.law.orders.consumer_stores.instruments import FROM_1995
from sangham.law.orders.consumer_stores.shelf import consumer_stores
from sangham.law.provision import Alternative, Reading, Start, TimeLimit

WHOLE = Text(
    "A breach of the rules: the whole contribution becomes repayable at once (Form A-2, clause 3).",
    "ചട്ടലംഘനമാകും: ഓഹരി വിഹിതം മുഴുവനും ഉടൻ തിരിച്ചടയ്ക്കണം (ഫോറം A-2, 3-ാം ഖണ്ഡം).",
)
EXEMPTION = Text(
    "None is given to the store but to ask Government for an exemption, with reasons (Appendix I ¶15).",
    "സ്റ്റോറിന് മറ്റൊരു പ്രതിവിധിയില്ല; കാരണം കാണിച്ച് ഒഴിവ് നൽകാൻ സർക്കാരിനോട് അപേക്ഷിക്കാം (I-ാം അപ്പെൻഡിക്സ്, 15-ാം ഖണ്ഡിക).",
)
THE_STORE = Text("the store", "സ്റ്റോർ")
MONTHS = (CountingRule.TRIGGER_DAY_EXCLUDED, CountingRule.MONTH_CLIPPED)

consumer_stores.reading(
    Reading(
        "who_draws",
        "GO 40/95 App.I ¶4",
        Text("Who draws the share contribution?", "ഓഹരി വിഹിതം ട്രഷറിയിൽനിന്ന് മാറേണ്ടത് ആര്?"),
        {
            "store": Alternative(
                Text(
                    "One of the store's people whom its board authorised, on a bill that the Joint Registrar countersigns.",
                    "സ്റ്റോറിന്റെ ബോർഡ് അധികാരപ്പെടുത്തിയ, സ്റ്റോറിലെ ഒരാൾ, ജോയിന്റ് രജിസ്ട്രാറുടെ മേലൊപ്പുള്ള ബില്ലിൽ.",
                ),
                Text("Appendix I ¶4.", "I-ാം അപ്പെൻഡിക്സ്, 4-ാം ഖണ്ഡിക."),
            ),
            "joint_registrar": Alternative(
                Text(
                    "The Joint Registrar too, who then disburses it to the store.",
                    "ജോയിന്റ് രജിസ്ട്രാർക്കുമാകാം; പിന്നെ അദ്ദേഹം സ്റ്റോറിന് നൽകും.",
                ),
                Text("Form A-2, clause 7, which the store signs.", "സ്റ്റോർ ഒപ്പിടുന്ന ഫോറം A-2, 7-ാം ഖണ്ഡം."),
            ),
        },
        default="store",
    )
)


@consumer_stores.clause(
    "GO 40/95 App.I ¶4",
    in_force=FROM_1995,
    says=Text(
        "One of the store's people, authorised by its board, draws the share contribution on a bill that the Joint Registrar of the "
        "district countersigns.",
        "ജില്ലയിലെ ജോയിന്റ് രജിസ്ട്രാറുടെ മേലൊപ്പുള്ള ബില്ലിൽ, സ്റ്റോറിന്റെ ബോർഡ് അധികാരപ്പെടുത്തിയ, സ്റ്റോറിലെ ഒരാൾ ഓഹരി വിഹിതം ട്രഷറിയിൽനിന്ന് മാറണം.",
    ),
)
def drawn() -> Test:
    """By the store on a countersigned bill is right in any case; by the Joint Registrar himself is doubtful."""
    by_store = Drawn.share_drawn_by.equals("store") & Drawn.share_bill_countersigned
    return readings(
        "who_draws",
        store=by_store,
        joint_registrar=by_store | Drawn.share_drawn_by.equals("joint_registrar"),
    )


@consumer_stores.clause(
    "GO 40/95 A-2 cl.7",
    in_force=FROM_1995,
    says=Text(
        "The Joint Registrar obtains the share certificate for Government's contribution and forwards it to the Registrar.",
        "സർക്കാർ വിഹിതത്തിന്റെ ഓഹരി സർട്ടിഫിക്കറ്റ് ജോയിന്റ് രജിസ്ട്രാർ വാങ്ങി സഹകരണ സംഘം രജിസ്ട്രാർക്ക് അയയ്ക്കും.",
    ),
    note=Text(
        "The clause also has him draw and disburse the contribution, against Appendix I ¶4.",
        "ഓഹരി വിഹിതം മാറി നൽകേണ്ടതും അദ്ദേഹമാണെന്ന് ഈ ഖണ്ഡം പറയുന്നു; I-ാം അപ്പെൻഡിക്സ് 4-ാം ഖണ്ഡിക മറിച്ചാണ്.",
    ),
)
def certificate_forwarded() -> Test:
    """His duty, not the store's."""
    return Drawn.certificate_forwarded


@consumer_stores.clause(
    "GO 40/95 App.I ¶5",
    in_force=FROM_1995,
    says=Text(
        "President, secretary and every member of the committee are jointly and severally responsible that the contribution is "
        "properly spent.",
        "ഓഹരി വിഹിതം ശരിയായി ചെലവഴിക്കുന്നതിന് പ്രസിഡന്റും സെക്രട്ടറിയും ഭരണസമിതിയിലെ എല്ലാ അംഗങ്ങളും കൂട്ടായും ഒറ്റയ്ക്കും ഉത്തരവാദികളാണ്.",
    ),
)
def answerable() -> Test:
    """Each of them for the whole."""
    return Drawn.person.among("president", "secretary", "committee_member")


@consumer_stores.clause(
    "GO 40/95 App.I ¶6",
    in_force=FROM_1995,
    says=Text(
        "Within one month of encashing the bill the store sends the Joint Registrar a printed share certificate in favour of the "
        "Governor of Kerala.",
        "ബില്ലിലെ തുക മാറി ഒരു മാസത്തിനകം കേരള ഗവർണറുടെ പേരിലുള്ള, അച്ചടിച്ച ഓഹരി സർട്ടിഫിക്കറ്റ് സ്റ്റോർ ജോയിന്റ് രജിസ്ട്രാർക്ക് അയയ്ക്കണം.",
    ),
    note=Text("The source writes “encasement”.", "ഉറവിടത്തിൽ “encasement” എന്നാണ്."),
)
def certificate_in_time() -> Test:
    """A month after encashment, not after sanction or drawal."""
    return (
        Drawn.certificate_sent_on <= Drawn.share_encashed_on.after(months=1)
    ) & Drawn.certificate_in_governors_name


consumer_stores.time_limit(
    TimeLimit(
        citation="GO 40/95 App.I ¶6",
        in_force=FROM_1995,
        says=Text(
            "To send the share certificate to the Joint Registrar", "ഓഹരി സർട്ടിഫിക്കറ്റ് ജോയിന്റ് രജിസ്ട്രാർക്ക് അയയ്ക്കാൻ"
        ),
        starts=(Start("share_encashed", Text("the day of encashing the bill", "ബില്ലിലെ തുക മാറിയ ദിവസം")),),
        length=Length(months=1),
        rules=MONTHS,
        who=THE_STORE,
        on_lapse=WHOLE,
        remedy=EXEMPTION,
        remedy_citation="GO 40/95 App.I ¶15",
    )
)


@consumer_stores.clause(
    "GO 40/95 App.I ¶10",
    in_force=FROM_1995,
    says=Text(
        "Dividend on Government's shares is remitted in the Treasury within one month after the general body declares it.",
        "സർക്കാർ ഓഹരിയുടെ ലാഭവിഹിതം പൊതുയോഗം പ്രഖ്യാപിച്ച് ഒരു മാസത്തിനകം ട്രഷറിയിൽ അടയ്ക്കണം.",
    ),
)
def dividend_in_time() -> Test:
    """A month after the declaration."""
    return Drawn.dividend_remitted_on <= Drawn.dividend_declared_on.after(months=1)


consumer_stores.time_limit(
    TimeLimit(
        citation="GO 40/95 App.I ¶10",
        in_force=FROM_1995,
        says=Text("To remit the dividend on Government's shares", "സർക്കാർ ഓഹരിയുടെ ലാഭവിഹിതം അടയ്ക്കാൻ"),
        starts=(
            Start(
                "dividend_declared",
                Text("the day on which the general body declares it", "പൊതുയോഗം പ്രഖ്യാപിച്ച ദിവസം"),
            ),
        ),
        length=Length(months=1),
        rules=MONTHS,
        who=THE_STORE,
        on_lapse=WHOLE,
        remedy=EXEMPTION,
        remedy_citation="GO 40/95 App.I ¶15",
    )
)


@consumer_stores.clause(
    "GO 40/95 App.I ¶11",
    in_force=FROM_1995,
    says=Text(
        "The agreement in Form A-2 is signed for the store by the president, at least one other director and the secretary.",
        "ഫോറം A-2-ലെ കരാറിൽ സ്റ്റോറിനുവേണ്ടി പ്രസിഡന്റും കുറഞ്ഞത് മറ്റൊരു ഡയറക്ടറും സെക്രട്ടറിയും ഒപ്പിടണം.",
    ),
    note=Text(
        "The form is dated, names the society, its Act and registered office, the outlet, and the amount in figures and words; it has the "
        "store's seal, and two and two witnesses. It has places for two signatories only.",
        "തീയതി, സംഘത്തിന്റെ പേര്, നിയമം, രജിസ്റ്റർ ചെയ്ത ഓഫീസ്, വില്പനശാല, തുക അക്കത്തിലും അക്ഷരത്തിലും, സ്റ്റോറിന്റെ മുദ്ര, രണ്ടും രണ്ടും സാക്ഷികൾ എന്നിവ ഫോറത്തിലുണ്ട്; ഒപ്പിടാൻ "
        "രണ്ടുപേർക്കേ സ്ഥലമുള്ളൂ.",
    ),
)
def agreement_signed() -> Test:
    """Three signatures at least, and the form itself."""
    return (
        Agreement.a2_signed_by_president
        & (Agreement.a2_other_directors >= 1)
        & Agreement.a2_signed_by_secretary
        & Agreement.a2_filled_in
    )


@consumer_stores.clause(
    "GO 40/95 App.I ¶9",
    in_force=FROM_1995,
    says=Text(
        "Whatever the rules or bye-laws say, Government or the Registrar may withdraw the whole or a part of Government's shares at any "
        "time; the store then refunds it.",
        "ചട്ടങ്ങളോ നിയമാവലിയോ എന്തു പറഞ്ഞാലും, സർക്കാർ ഓഹരി മുഴുവനോ ഭാഗികമായോ ഏതു സമയത്തും പിൻവലിക്കാൻ സർക്കാരിനോ സഹകരണ സംഘം രജിസ്ട്രാർക്കോ കഴിയും; സ്റ്റോർ അതു തിരിച്ചുനൽകണം.",
    ),
    note=Text("The source writes “at the time”.", "ഉറവിടത്തിൽ “at the time” എന്നാണ്."),
)
def withdrawal() -> Test:
    """By either of the two."""
    return Agreement.shares_withdrawn_by.among("government", "registrar")
