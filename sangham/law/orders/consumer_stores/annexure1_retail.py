"""Annexure I: retail outlets large and small, and the expansion of a Department store."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.expression import Test
from sangham.law.orders.consumer_stores.annexure1_outlets import RELAXED
from sangham.law.orders.consumer_stores.facts_amounts import Asked, Most
from sangham.law.orders.consumer_stores.facts_store import Store
from sangham.law.orders.consumer_stores.instruments import FROM_1995, FROM_2001, UNTIL_2001
from sangham.law.orders.consumer_stores.r04_outlets import of_area
from sangham.law.orders.consumer_stores.shelf import consumer_stores

TOWN = Text(
    "The annexure speaks of any town or city; since 31/07/1998 the scheme takes in panchayat and village areas too.",
    "അനക്സർ പറയുന്നത് ഏതു പട്ടണത്തിലും നഗരത്തിലും എന്നാണ്; 31/07/1998 മുതൽ പദ്ധതി പഞ്ചായത്ത്, ഗ്രാമപ്രദേശങ്ങളിലും ബാധകം.",
)


@consumer_stores.clause(
    "GO 40/95 Annexure I B",
    in_force=UNTIL_2001,
    says=Text(
        "A large sized retail outlet may be set up in any town or city according to the needs; selling area 800 square feet at "
        "least.",
        "ആവശ്യാനുസരണം ഏതു പട്ടണത്തിലും നഗരത്തിലും വലിയ ചില്ലറ വില്പനശാല തുടങ്ങാം; വില്പനസ്ഥലം കുറഞ്ഞത് 800 ചതുരശ്ര അടി.",
    ),
    note=TOWN,
)
def large_of_1995() -> Test:
    """The area; relaxation for it only by the wider reading of the rule of 1998."""
    return of_area(800).unless(RELAXED)


@consumer_stores.clause(
    "GO 40/95 Annexure I B",
    in_force=FROM_2001,
    says=Text(
        "A large sized retail outlet may be set up in any town or city according to the needs; area from 500 and below 1000 square "
        "feet.",
        "ആവശ്യാനുസരണം ഏതു പട്ടണത്തിലും നഗരത്തിലും വലിയ ചില്ലറ വില്പനശാല തുടങ്ങാം; 500 മുതൽ, 1000-ൽ താഴെ ചതുരശ്ര അടി.",
    ),
    note=TOWN,
)
def large_of_2001() -> Test:
    """The area reduced."""
    return of_area(500, below=1000).unless(RELAXED)


FEET = Text(
    "The annexure writes “200 feet” without square; rule 4 has square feet.",
    "അനക്സറിൽ “200 feet” എന്നേയുള്ളൂ, ചതുരശ്രം എന്നില്ല; 4-ാം ചട്ടത്തിൽ ചതുരശ്ര അടിയാണ്.",
)


def _for_whom() -> Test:
    return Store.serves.among("workers", "low_income", "scheduled")


@consumer_stores.clause(
    "GO 40/95 Annexure I SSRO",
    in_force=UNTIL_2001,
    says=Text(
        "A small sized retail outlet meets the needs of industrial or factory workers and labour, of low income groups and "
        "backward classes, or of a residential area with scheduled castes or tribes; selling area 200 square feet at least.",
        "വ്യവസായ, ഫാക്ടറി തൊഴിലാളികളുടെയോ താഴ്ന്ന വരുമാനക്കാരുടെയോ പിന്നാക്ക വിഭാഗക്കാരുടെയോ പട്ടികജാതി, പട്ടികവർഗ്ഗക്കാരുള്ള പാർപ്പിടമേഖലയുടെയോ "
        "ആവശ്യത്തിനാണ് ചെറിയ ചില്ലറ വില്പനശാല; വില്പനസ്ഥലം കുറഞ്ഞത് 200 ചതുരശ്ര അടി.",
    ),
    note=FEET,
)
def small_of_1995() -> Test:
    """Whom it serves, and the area."""
    return _for_whom() & of_area(200).unless(RELAXED)


@consumer_stores.clause(
    "GO 40/95 Annexure I SSRO",
    in_force=FROM_2001,
    says=Text(
        "A small sized retail outlet meets the needs of industrial or factory workers and labour, of low income groups and "
        "backward classes, or of a residential area with scheduled castes or tribes; area from 200 and below 500 square feet.",
        "വ്യവസായ, ഫാക്ടറി തൊഴിലാളികളുടെയോ താഴ്ന്ന വരുമാനക്കാരുടെയോ പിന്നാക്ക വിഭാഗക്കാരുടെയോ പട്ടികജാതി, പട്ടികവർഗ്ഗക്കാരുള്ള പാർപ്പിടമേഖലയുടെയോ "
        "ആവശ്യത്തിനാണ് ചെറിയ ചില്ലറ വില്പനശാല; 200 മുതൽ, 500-ൽ താഴെ ചതുരശ്ര അടി.",
    ),
    note=FEET,
)
def small_of_2001() -> Test:
    """The area given its upper end."""
    return _for_whom() & of_area(200, below=500).unless(RELAXED)


@consumer_stores.clause(
    "GO 40/95 Annexure I expansion",
    in_force=FROM_1995,
    says=Text(
        "For expanding an existing Department store, by new floor area and by self service, up to ₹2,00,000 may be given.",
        "നിലവിലുള്ള ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോർ പുതിയ സ്ഥലം ചേർത്തും സെൽഫ് സർവീസ് ഏർപ്പെടുത്തിയും വിപുലീകരിക്കാൻ ₹2,00,000 വരെ നൽകാം.",
    ),
    note=Text(
        "How it is divided among share capital, loan and subsidy is not said; the population served and the growth of sales "
        "that may be hoped for are kept in view.",
        "ഓഹരി മൂലധനം, വായ്പ, സബ്സിഡി എന്നിങ്ങനെ എങ്ങനെ വീതിക്കണമെന്ന് പറയുന്നില്ല; പ്രയോജനം ലഭിക്കുന്ന ജനസംഖ്യയും വില്പന വളരാനുള്ള സാധ്യതയും പരിഗണിക്കും.",
    ),
)
def expansion() -> Test:
    """Two lakh, in all."""
    return (
        Asked.existing_department_store
        & Asked.floor_or_self_service
        & (Asked.expansion_asked <= Most.most_for_expansion)
    )
