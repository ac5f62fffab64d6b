"""The papers of an application for a loan: Appendix II ¶1 and ¶2, Form B with its list of articles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sangham.kernel.text import Text
from sangham.law.derive import Given, Made
from sangham.law.expression import Test, cite, readings
from sangham.law.fact import Bounds
from sangham.law.orders.consumer_stores.facts_amounts import Asked
from sangham.law.orders.consumer_stores.facts_sanction import Found, Papers
from sangham.law.orders.consumer_stores.instruments import FROM_1995
from sangham.law.orders.consumer_stores.shelf import consumer_stores
from sangham.law.provision import Alternative, Reading

consumer_stores.reading(
    Reading(
        "articles_lent_for",
        "GO 40/95 App.II ¶2(b)",
        Text(
            "Is the loan for furniture and fixtures only, or for equipment such as computers too?",
            "വായ്പ ഫർണിച്ചറിനും സജ്ജീകരണങ്ങൾക്കും മാത്രമോ, കമ്പ്യൂട്ടർ പോലുള്ള ഉപകരണങ്ങൾക്കുമോ?",
        ),
        {
            "equipment": Alternative(
                Text("Equipment too.", "ഉപകരണങ്ങൾക്കും."),
                Text(
                    "Appendix II ¶2(b) and Form B: equipment, furniture, fixtures and the rest.",
                    "II-ാം അപ്പെൻഡിക്സ് 2(b)-ാം ഖണ്ഡികയും ഫോറം B-യും: ഉപകരണങ്ങൾ, ഫർണിച്ചർ, സജ്ജീകരണങ്ങൾ മുതലായവ.",
                ),
            ),
            "furniture": Alternative(
                Text("Furniture, fixtures and fittings only.", "ഫർണിച്ചറിനും സജ്ജീകരണങ്ങൾക്കും മാത്രം."),
                Text(
                    "Rules 1, 4 and 7 and Annexure I: loan for furniture and fixtures.",
                    "1, 4, 7 ചട്ടങ്ങളും I-ാം അനക്സറും: ഫർണിച്ചറിനും സജ്ജീകരണങ്ങൾക്കും വായ്പ.",
                ),
            ),
        },
        default="equipment",
    )
)


@consumer_stores.clause(
    "GO 40/95 App.II ¶1",
    in_force=FROM_1995,
    says=Text(
        "For the loan: Form B in duplicate through the Joint Registrar, who reports whether the store is eligible and can repay.",
        "വായ്പയ്ക്ക്: ജോയിന്റ് രജിസ്ട്രാർ മുഖേന ഫോറം B രണ്ടു പകർപ്പ്; സ്റ്റോർ അർഹമാണോ, തിരിച്ചടയ്ക്കാൻ കഴിയുമോ എന്ന് അദ്ദേഹം റിപ്പോർട്ട് ചെയ്യും.",
    ),
)
def loan_application() -> Test:
    """Two copies, the way, and the report, which is his to make."""
    return (
        cite("GO 40/95 B") & (Papers.copies_of_form_b >= 2) & Papers.through_joint_registrar & Found.can_repay
    )


@consumer_stores.clause(
    "GO 40/95 B",
    in_force=FROM_1995,
    says=Text(
        "Form B states from whom and to whom, the amount, the outlet and its place, and lists the articles with serial number, name and "
        "price in rupees and paise.",
        "ആരിൽനിന്ന് ആർക്ക്, തുക, വില്പനശാല, സ്ഥലം എന്നിവയും സാധനങ്ങളുടെ ക്രമനമ്പർ, പേര്, വില (രൂപ, പൈസ) എന്നിവയും ഫോറം B-യിൽ വേണം.",
    ),
    note=Text(
        "The form held is filled in: a Department store, loan ₹2,00,000, share capital ₹6,00,000; articles of ₹80,000, ₹20,000, ₹36,000, "
        "₹40,000, ₹10,000, ₹6,000, ₹8,000, ₹8,000 and ₹4,000, ₹2,12,000 together. Under “furniture” stand packing machines (4(f)); "
        "chairs have no quantity; computers and billing machine are in a list headed furniture. Date, area, population, turnover, "
        "subsidy, members' capital and accounts are not stated.",
        "ഉറവിടത്തിലെ ഫോറം പൂരിപ്പിച്ചതാണ്: ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോർ, വായ്പ ₹2,00,000, ഓഹരി മൂലധനം ₹6,00,000; സാധനങ്ങൾ ₹80,000, ₹20,000, ₹36,000, ₹40,000, ₹10,000, "
        "₹6,000, ₹8,000, ₹8,000, ₹4,000, ആകെ ₹2,12,000. “Furniture” എന്നതിനു കീഴിൽ പാക്കിംഗ് യന്ത്രം (4(f)); കസേരയ്ക്ക് എണ്ണമില്ല; കമ്പ്യൂട്ടറും ബില്ലിംഗ് യന്ത്രവും "
        "ഫർണിച്ചർ എന്നു തലക്കെട്ടുള്ള പട്ടികയിൽ. തീയതി, വിസ്തീർണ്ണം, ജനസംഖ്യ, വിറ്റുവരവ്, സബ്സിഡി, അംഗങ്ങളുടെ മൂലധനം, കണക്കുകൾ എന്നിവ പറഞ്ഞിട്ടില്ല.",
    ),
)
def form_b() -> Test:
    """Filled in and signed."""
    return Papers.form_b


@consumer_stores.clause(
    "GO 40/95 App.II ¶2",
    in_force=FROM_1995,
    says=Text(
        "With it: an attested copy of the committee's resolution that asks for the loan and agrees to abide by all conditions, the list of "
        "articles, and what else the Registrar prescribes.",
        "അതോടൊപ്പം: വായ്പ ചോദിക്കുന്നതും എല്ലാ വ്യവസ്ഥകളും പാലിക്കാമെന്നു സമ്മതിക്കുന്നതുമായ ഭരണസമിതി പ്രമേയത്തിന്റെ സാക്ഷ്യപ്പെടുത്തിയ പകർപ്പ്, സാധനങ്ങളുടെ പട്ടിക, "
        "സഹകരണ സംഘം രജിസ്ട്രാർ നിർണ്ണയിക്കുന്ന മറ്റു രേഖകൾ.",
    ),
)
def loan_papers() -> Test:
    """Three sorts; the third is not held here."""
    return (
        Papers.resolution_attested
        & Papers.resolution_to_abide
        & cite("GO 40/95 App.II ¶2(b)")
        & Papers.other_papers_prescribed
    )


@consumer_stores.clause(
    "GO 40/95 App.II ¶2(b)",
    in_force=FROM_1995,
    says=Text(
        "The list of articles comes to the loan that is asked for.",
        "സാധനങ്ങളുടെ പട്ടികയിലെ തുക ചോദിക്കുന്ന വായ്പയോളം വരും.",
    ),
    note=Text(
        "Where it comes to more, the rest is the store's (G.O.(MS) 86/2001).",
        "അതിലധികം വന്നാൽ ബാക്കി സ്റ്റോർ കണ്ടെത്തണം (സ.ഉ.(കൈ) 86/2001).",
    ),
)
def list_of_articles() -> Test:
    """With equipment or without."""
    asked = Asked.loan_asked
    return readings(
        "articles_lent_for",
        equipment=Papers.cost_of_articles >= asked,
        furniture=Papers.cost_of_furniture >= asked,
    )


@consumer_stores.derives(
    Papers.cost_of_articles, Papers.cost_of_furniture, source=("articles",), citation="GO 40/95 App.II ¶2(b)"
)
def costs(given: Given) -> Mapping[str, Made]:
    """All articles, and furniture among them; a price not known leaves the sum without an upper end."""
    listed = given["articles"]
    if listed is None:
        return dict.fromkeys(("cost_of_articles", "cost_of_furniture"), Made(None, (), ("articles",)))
    every = [(a.get("cost"), True) for a in listed]
    furniture = [(a.get("cost"), a.get("furniture")) for a in listed]
    return {"cost_of_articles": _sum(every), "cost_of_furniture": _sum(furniture)}


def _sum(articles: Iterable[tuple[int | None, bool | None]]) -> Made:
    articles = list(articles)
    low = sum(cost or 0 for cost, counts in articles if counts)
    open_ = [cost for cost, counts in articles if counts is None or (counts and cost is None)]
    if not open_:
        return Made(Bounds.exactly(low))
    high = None if None in open_ else low + sum(c for c in open_ if c is not None)
    unknown_price = any(c is None for c in open_)
    return Made(Bounds(low, high), (), ("articles.cost" if unknown_price else "articles.furniture",))
