"""Who sanctions: scheme ¶5, and what the appendices and Form A-2 make of it under each head.

From the beginning paragraph 5 of the scheme gave large outlets and Department stores to Government; the rules as they
stood until 22.10.1996 gave every sanction to the Registrar. The order of that day was made to clear this ambiguity.
"""

from __future__ import annotations

from collections.abc import Mapping

from sangham.kernel.text import Text
from sangham.law.derive import Given, Made
from sangham.law.expression import Test, cite, readings, when
from sangham.law.orders.consumer_stores.facts_sanction import Sanction
from sangham.law.orders.consumer_stores.facts_store import Store
from sangham.law.orders.consumer_stores.instruments import FROM_1995, FROM_1996, UNTIL_1996
from sangham.law.orders.consumer_stores.shelf import consumer_stores
from sangham.law.provision import Alternative, Reading

consumer_stores.reading(
    Reading(
        "sanctioning",
        "GO 40/95 scheme ¶5",
        Text(
            "Before 22/10/1996, who sanctioned help for a large outlet or a Department store?",
            "22/10/1996-നു മുമ്പ് വലിയ വില്പനശാലയ്ക്കോ ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോറിനോ ഉള്ള സഹായം അനുവദിച്ചിരുന്നത് ആര്?",
        ),
        {
            "scheme": Alternative(
                Text("The Government.", "സർക്കാർ."),
                Text(
                    "Paragraph 5 of the scheme; the order of 1996 says that it only clears an ambiguity.",
                    "പദ്ധതിയുടെ 5-ാം ഖണ്ഡിക; അവ്യക്തത നീക്കുക മാത്രമാണെന്ന് 1996-ലെ ഉത്തരവ് പറയുന്നു.",
                ),
            ),
            "rules": Alternative(
                Text("The Registrar, without limit.", "സഹകരണ സംഘം രജിസ്ട്രാർ, പരിധിയില്ലാതെ."),
                Text(
                    "Appendix I ¶3, Form A-2 clause 6, Appendix II ¶3 and Appendix III ¶4 as they stood, by which payment was to be made.",
                    "I-ാം അപ്പെൻഡിക്സ് 3-ാം ഖണ്ഡിക, ഫോറം A-2 6-ാം ഖണ്ഡം, II-ാം അപ്പെൻഡിക്സ് 3-ാം ഖണ്ഡിക, III-ാം അപ്പെൻഡിക്സ് 4-ാം ഖണ്ഡിക എന്നിവയുടെ അന്നത്തെ പാഠം; പണം നൽകേണ്ടത് ഇവയനുസരിച്ചായിരുന്നു.",
                ),
            ),
        },
        default="scheme",
    )
)

SMALL = Store.outlet.equals("ssro")
LARGE = Store.outlet.among("lsro", "department_store")
BY_REGISTRAR = Sanction.sanctioned_by.among("registrar", "authorised")
BY_GOVERNMENT = Sanction.sanctioned_by.equals("government")
BY_WHOM_THE_SCHEME_NAMES = (SMALL & BY_REGISTRAR) | (LARGE & BY_GOVERNMENT)
UNTIL_THEN = readings("sanctioning", scheme=BY_WHOM_THE_SCHEME_NAMES, rules=BY_REGISTRAR)
OLD_WORDS = Text(
    "These words are held only in the column of existing rules of G.O.(MS) 102/96.",
    "ഈ വാക്കുകൾ സ.ഉ.(കൈ) 102/96-ലെ നിലവിലുള്ള ചട്ടങ്ങളുടെ കോളത്തിൽനിന്നു മാത്രം.",
)


@consumer_stores.clause(
    "GO 40/95 scheme ¶5",
    in_force=FROM_1995,
    says=Text(
        "Proposals go through the Joint Registrar to the Registrar of Co-operative Societies. Government sanctions help for large "
        "outlets and Department stores, the Registrar himself for small outlets.",
        "അപേക്ഷ ജോയിന്റ് രജിസ്ട്രാർ മുഖേന സഹകരണ സംഘം രജിസ്ട്രാർക്ക്. വലിയ വില്പനശാലയ്ക്കും ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോറിനും സഹായം അനുവദിക്കുന്നത് സർക്കാർ; ചെറിയ "
        "വില്പനശാലയ്ക്ക് സഹകരണ സംഘം രജിസ്ട്രാർ തന്നെ.",
    ),
    note=Text(
        "An official whom the Registrar authorises may exercise his powers (Appendix I ¶12).",
        "സഹകരണ സംഘം രജിസ്ട്രാർ അധികാരപ്പെടുത്തുന്ന ഉദ്യോഗസ്ഥന് അദ്ദേഹത്തിന്റെ അധികാരം ഉപയോഗിക്കാം (I-ാം അപ്പെൻഡിക്സ്, 12-ാം ഖണ്ഡിക).",
    ),
)
def sanctioned() -> Test:
    """Each head by its own appendix, which carries this paragraph out."""
    of = Sanction.head.equals
    return (
        when(of("share_capital"), cite("GO 40/95 App.I ¶3") & cite("GO 40/95 A-2 cl.6"))
        & when(of("loan"), cite("GO 40/95 App.II ¶3"))
        & when(of("subsidy"), cite("GO 40/95 App.III ¶4(2)"))
    )


@consumer_stores.clause(
    "GO 40/95 App.I ¶3",
    in_force=UNTIL_1996,
    says=Text(
        "The Registrar may sanction the share contribution, as far as the budget has funds.",
        "ബജറ്റിൽ തുകയുള്ളിടത്തോളം ഓഹരി മൂലധനം സഹകരണ സംഘം രജിസ്ട്രാർക്ക് അനുവദിക്കാം.",
    ),
    note=OLD_WORDS,
)
def share_capital_of_1995() -> Test:
    """Without a limit, against paragraph 5 of the scheme."""
    return UNTIL_THEN & Sanction.funds_in_budget


@consumer_stores.clause(
    "GO 40/95 App.I ¶3",
    in_force=FROM_1996,
    says=Text(
        "The Registrar sanctions share capital for small outlets, Government for large outlets and Department stores, as far as the "
        "budget has funds.",
        "ബജറ്റിൽ തുകയുള്ളിടത്തോളം, ചെറിയ വില്പനശാലയ്ക്ക് ഓഹരി മൂലധനം അനുവദിക്കുന്നത് സഹകരണ സംഘം രജിസ്ട്രാർ; വലിയ വില്പനശാലയ്ക്കും ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോറിനും സർക്കാർ.",
    ),
)
def share_capital_of_1996() -> Test:
    """As the scheme has it."""
    return BY_WHOM_THE_SCHEME_NAMES & Sanction.funds_in_budget


@consumer_stores.clause(
    "GO 40/95 A-2 cl.6",
    in_force=UNTIL_1996,
    says=Text(
        "The Registrar sanctions the application for share capital on the Joint Registrar's recommendation.",
        "ഓഹരി മൂലധനത്തിനുള്ള അപേക്ഷ ജോയിന്റ് രജിസ്ട്രാറുടെ ശുപാർശയിൽ സഹകരണ സംഘം രജിസ്ട്രാർ അനുവദിക്കും.",
    ),
    note=OLD_WORDS,
)
def agreement_of_1995() -> Test:
    """Of every outlet, by its words; by the scheme of small ones only."""
    recommended = Sanction.recommended_by.equals("joint_registrar")
    return readings(
        "sanctioning",
        scheme=(SMALL & BY_REGISTRAR & recommended) | (LARGE & BY_GOVERNMENT),
        rules=BY_REGISTRAR & recommended,
    )


@consumer_stores.clause(
    "GO 40/95 A-2 cl.6",
    in_force=FROM_1996,
    says=Text(
        "Government sanctions for Department stores and large outlets on the Registrar's recommendation, the Registrar for small "
        "outlets on the Joint Registrar's.",
        "ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോറിനും വലിയ വില്പനശാലയ്ക്കും സഹകരണ സംഘം രജിസ്ട്രാറുടെ ശുപാർശയിൽ സർക്കാർ അനുവദിക്കും; ചെറിയ വില്പനശാലയ്ക്ക് ജോയിന്റ് രജിസ്ട്രാറുടെ "
        "ശുപാർശയിൽ സഹകരണ സംഘം രജിസ്ട്രാർ.",
    ),
    note=Text(
        "The table of 1996 writes LSRO twice; the second is SSRO, as the form itself has it.",
        "1996-ലെ പട്ടികയിൽ LSRO രണ്ടുതവണയുണ്ട്; രണ്ടാമത്തേത് SSRO ആണ്, ഫോറത്തിൽ അങ്ങനെയാണ്.",
    ),
)
def agreement_of_1996() -> Test:
    """Who sanctions and who recommends, outlet by outlet."""
    return (LARGE & BY_GOVERNMENT & Sanction.recommended_by.equals("registrar")) | (
        SMALL & BY_REGISTRAR & Sanction.recommended_by.equals("joint_registrar")
    )


@consumer_stores.clause(
    "GO 40/95 App.II ¶3",
    in_force=UNTIL_1996,
    says=Text(
        "The Registrar may sanction the loan, as far as there are funds.",
        "തുകയുള്ളിടത്തോളം വായ്പ സഹകരണ സംഘം രജിസ്ട്രാർക്ക് അനുവദിക്കാം.",
    ),
    note=OLD_WORDS,
)
def loan_of_1995() -> Test:
    """Without a limit, against paragraph 5 of the scheme."""
    return UNTIL_THEN & Sanction.funds_in_budget


@consumer_stores.clause(
    "GO 40/95 App.II ¶3",
    in_force=FROM_1996,
    says=Text(
        "The Registrar may sanction the loan for small outlets, Government for large outlets and Department stores, as far as there "
        "are funds.",
        "തുകയുള്ളിടത്തോളം, ചെറിയ വില്പനശാലയ്ക്ക് വായ്പ അനുവദിക്കുന്നത് സഹകരണ സംഘം രജിസ്ട്രാർ; വലിയ വില്പനശാലയ്ക്കും ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോറിനും സർക്കാർ.",
    ),
)
def loan_of_1996() -> Test:
    """As the scheme has it."""
    return BY_WHOM_THE_SCHEME_NAMES & Sanction.funds_in_budget


@consumer_stores.clause(
    "GO 40/95 App.III ¶4(2)",
    in_force=UNTIL_1996,
    says=Text(
        "The Registrar may sanction the managerial subsidy.",
        "മാനേജീരിയൽ സബ്സിഡി സഹകരണ സംഘം രജിസ്ട്രാർക്ക് അനുവദിക്കാം.",
    ),
    note=OLD_WORDS,
)
def subsidy_of_1995() -> Test:
    """Without a limit, against paragraph 5 of the scheme."""
    return UNTIL_THEN


@consumer_stores.clause(
    "GO 40/95 App.III ¶4(2)",
    in_force=FROM_1996,
    says=Text(
        "The Registrar sanctions managerial subsidy for small outlets, Government for large outlets and Department stores.",
        "ചെറിയ വില്പനശാലയ്ക്ക് മാനേജീരിയൽ സബ്സിഡി അനുവദിക്കുന്നത് സഹകരണ സംഘം രജിസ്ട്രാർ; വലിയ വില്പനശാലയ്ക്കും ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോറിനും സർക്കാർ.",
    ),
)
def subsidy_of_1996() -> Test:
    """As the scheme has it."""
    return BY_WHOM_THE_SCHEME_NAMES


@consumer_stores.derives(Sanction.sanctioning_authority, source=("outlet",), citation="GO 40/95 scheme ¶5")
def authority(given: Given) -> Mapping[str, Made]:
    """The Registrar for small outlets; for others Government, doubtful before 22.10.1996."""
    outlet = given["outlet"]
    if outlet is None:
        return {"sanctioning_authority": Made(None, (), ("outlet",))}
    if outlet == "ssro":
        return {"sanctioning_authority": Made("registrar")}
    cleared = given.on >= FROM_1996.opened.acts_from
    return {"sanctioning_authority": Made("government" if cleared else "doubtful")}
