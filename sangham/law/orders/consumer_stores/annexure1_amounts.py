"""Annexure I, rules 6 to 8: what is asked against the most that may be given, head by head.

Share capital and loan: rule 4's figures; Annexure I A raises and lowers a department store's in proportion to its
selling area, which is a reading. Managerial subsidy: rule 4's figure is also the total printed in Appendix III, whose
columns do not come to it, and whose bands the order of 2001 left as they were; each is a reading.
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.expression import Fact, Test, cite, readings
from sangham.law.orders.consumer_stores.facts_amounts import Asked, Most
from sangham.law.orders.consumer_stores.facts_selection import Determined
from sangham.law.orders.consumer_stores.instruments import FROM_1995
from sangham.law.orders.consumer_stores.shelf import consumer_stores
from sangham.law.provision import Alternative, Reading

consumer_stores.reading(
    Reading(
        "area_scaling",
        "GO 40/95 Annexure I",
        Text(
            "Is a Department store's amount fixed, or raised and lowered with its selling area?",
            "ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോറിന്റെ തുക നിശ്ചിതമാണോ, വില്പനസ്ഥലത്തിന് ആനുപാതികമായി കൂടുകയും കുറയുകയും ചെയ്യുമോ?",
        ),
        {
            "fixed": Alternative(
                Text("Fixed: rule 4's figure is the most.", "നിശ്ചിതം: 4-ാം ചട്ടത്തിലെ തുകയാണ് ഏറ്റവും കൂടിയത്."),
                Text("Rule 4: the maximum that may be granted.", "4-ാം ചട്ടം: നൽകാവുന്ന ഏറ്റവും കൂടിയ സഹായം."),
            ),
            "proportional": Alternative(
                Text(
                    "In proportion to the selling area, up to 3000 or 6000 square feet; more than rule 4's figure on merits.",
                    "വില്പനസ്ഥലത്തിന് ആനുപാതികം, 3000 അല്ലെങ്കിൽ 6000 ചതുരശ്ര അടി വരെ; 4-ാം ചട്ടത്തിലെ തുകയിലധികം അർഹത നോക്കി.",
                ),
                Text(
                    "Annexure I A: assistance is increased proportionately with the selling space, and vice versa, on the merits.",
                    "I-ാം അനക്സർ, A: വില്പനസ്ഥലം കൂടിയാൽ സഹായം ആനുപാതികമായി കൂടും, കുറഞ്ഞാൽ കുറയും; ഓരോന്നിന്റെയും അർഹത നോക്കി.",
                ),
            ),
        },
        default="fixed",
    )
)
consumer_stores.reading(
    Reading(
        "subsidy_bands",
        "GO 40/95 App.III ¶4(1)",
        Text(
            "Is the subsidy measured by the kind of outlet that the shop now is, or by the bands of area printed in Appendix III?",
            "സബ്സിഡി കണക്കാക്കുന്നത് കട ഇപ്പോൾ ഏത് ഇനം വില്പനശാലയാണെന്നു നോക്കിയോ, III-ാം അപ്പെൻഡിക്സിൽ അച്ചടിച്ച വിസ്തീർണ്ണ വിഭാഗങ്ങൾ നോക്കിയോ?",
        ),
        {
            "kind": Alternative(
                Text(
                    "By the kind: a Department store (a) of 1200 square feet has ₹30,000, one (b) of 2000 has ₹50,000, a large outlet "
                    "of 600 has ₹10,000.",
                    "ഇനം നോക്കി: 1200 ചതുരശ്ര അടിയുള്ള ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോർ (a)-ന് ₹30,000, 2000 അടിയുള്ള (b)-ക്ക് ₹50,000, 600 അടിയുള്ള വലിയ "
                    "വില്പനശാലയ്ക്ക് ₹10,000.",
                ),
                Text(
                    "Rule 4 and Annexure I, as the order of 2001 reads them: areas are reduced, the rates go on.",
                    "4-ാം ചട്ടവും I-ാം അനക്സറും, 2001-ലെ ഉത്തരവനുസരിച്ച്: വിസ്തീർണ്ണം കുറച്ചു, നിരക്കുകൾ തുടരുന്നു.",
                ),
            ),
            "area": Alternative(
                Text(
                    "By the bands 3000, 1500 and 800: those three have ₹10,000, ₹30,000 and ₹5,000.",
                    "3000, 1500, 800 എന്നീ വിഭാഗങ്ങൾ നോക്കി: ആ മൂന്നിനും യഥാക്രമം ₹10,000, ₹30,000, ₹5,000.",
                ),
                Text(
                    "Appendix III ¶4(1), which the order of 2001 does not name.",
                    "III-ാം അപ്പെൻഡിക്സ് 4(1)-ാം ഖണ്ഡിക; 2001-ലെ ഉത്തരവ് അതിനെ പരാമർശിക്കുന്നില്ല.",
                ),
            ),
        },
        default="kind",
    )
)
consumer_stores.reading(
    Reading(
        "subsidy_total",
        "GO 40/95 App.III ¶4(1)",
        Text(
            "Two columns of Appendix III do not come to the total below them: is the total or the column the most?",
            "III-ാം അപ്പെൻഡിക്സിലെ രണ്ടു കോളങ്ങളുടെ കൂട്ടം താഴെയുള്ള ആകെത്തുകയല്ല: ഏതാണ് ഏറ്റവും കൂടിയത്?",
        ),
        {
            "printed": Alternative(
                Text("The total printed: ₹10,000 and ₹5,000.", "അച്ചടിച്ച ആകെത്തുക: ₹10,000, ₹5,000."),
                Text(
                    "Rule 4, Annexure I and the words of Appendix III ¶4(1) give the same totals.",
                    "4-ാം ചട്ടം, I-ാം അനക്സർ, III-ാം അപ്പെൻഡിക്സ് 4(1)-ാം ഖണ്ഡികയിലെ വാക്കുകൾ എന്നിവയിലും ഇതേ ആകെത്തുകയാണ്.",
                ),
            ),
            "columns": Alternative(
                Text("The years together: ₹15,000 and ₹6,000.", "വർഷത്തുകകളുടെ കൂട്ടം: ₹15,000, ₹6,000."),
                Text(
                    "The columns: 7,500 + 5,000 + 2,500 and 3,500 + 1,500 + 1,000.",
                    "കോളങ്ങൾ: 7,500 + 5,000 + 2,500; 3,500 + 1,500 + 1,000.",
                ),
            ),
        },
        default="printed",
    )
)


def each_subsidy(kind_printed: Test, kind_columns: Test, area_printed: Test, area_columns: Test) -> Test:
    """A test of the subsidy under each reading of its bands and of its total."""
    return readings(
        "subsidy_bands",
        kind=readings("subsidy_total", printed=kind_printed, columns=kind_columns),
        area=readings("subsidy_total", printed=area_printed, columns=area_columns),
    )


def _within(asked: Fact, by_shop: Fact, by_selling: Fact, in_proportion: Fact) -> Test:
    return readings(
        "area_scaling",
        fixed=readings("which_area", shop=by_shop >= asked, selling=by_selling >= asked),
        proportional=(in_proportion >= asked) & ((by_selling >= asked) | Determined.more_on_merits),
    )


@consumer_stores.clause(
    "GO 40/95 Annexure I",
    in_force=FROM_1995,
    says=Text(
        "What is asked keeps within the pattern of assistance for the outlet, under each head.",
        "ചോദിക്കുന്ന തുക ഓരോ ഇനത്തിലും വില്പനശാലയ്ക്കുള്ള സഹായത്തിന്റെ പരിധി കവിയുന്നില്ല.",
    ),
)
def within_the_pattern() -> Test:
    """Head by head; that the shop is an outlet at all is rule 4's."""
    return cite("GO 40/95 r.4") & cite("GO 40/95 r.6") & cite("GO 40/95 r.7") & cite("GO 40/95 r.8")


@consumer_stores.clause(
    "GO 40/95 r.6",
    in_force=FROM_1995,
    says=Text(
        "Share capital is contributed ad hoc, no more than rule 4 gives for the outlet, on the conditions of Appendix I.",
        "ഓഹരി മൂലധനം അഡ്ഹോക്ക് അടിസ്ഥാനത്തിൽ, വില്പനശാലയ്ക്ക് 4-ാം ചട്ടം പറയുന്നതിലധികമാകാതെ, I-ാം അപ്പെൻഡിക്സിലെ വ്യവസ്ഥകളോടെ നൽകുന്നു.",
    ),
)
def share_capital_within() -> Test:
    """By shop or selling area, fixed or in proportion."""
    return _within(
        Asked.share_capital_asked,
        Most.share_capital_by_shop,
        Most.share_capital_by_selling,
        Most.share_capital_in_proportion,
    )


@consumer_stores.clause(
    "GO 40/95 r.7",
    in_force=FROM_1995,
    says=Text(
        "The loan for furniture, fixtures and fittings is no more than rule 4 gives for the outlet, on the conditions of Appendix II.",
        "ഫർണിച്ചറിനും സജ്ജീകരണങ്ങൾക്കുമുള്ള വായ്പ വില്പനശാലയ്ക്ക് 4-ാം ചട്ടം പറയുന്നതിലധികമാകരുത്; II-ാം അപ്പെൻഡിക്സിലെ വ്യവസ്ഥകൾ ബാധകം.",
    ),
    note=Text(
        "The rule still says “loan cum-subsidy”, though the order turned the subsidy for furniture into a loan.",
        "ഫർണിച്ചറിനുള്ള സബ്സിഡി വായ്പയാക്കിയിട്ടും ചട്ടം ഇപ്പോഴും “loan cum-subsidy” എന്നു പറയുന്നു.",
    ),
)
def loan_within() -> Test:
    """By shop or selling area, fixed or in proportion."""
    return _within(Asked.loan_asked, Most.loan_by_shop, Most.loan_by_selling, Most.loan_in_proportion)


@consumer_stores.clause(
    "GO 40/95 r.8",
    in_force=FROM_1995,
    says=Text(
        "Managerial subsidy over the three years is no more than rule 4 gives for the outlet, on the conditions of Appendix III.",
        "മൂന്നു വർഷത്തെ മാനേജീരിയൽ സബ്സിഡി വില്പനശാലയ്ക്ക് 4-ാം ചട്ടം പറയുന്നതിലധികമാകരുത്; III-ാം അപ്പെൻഡിക്സിലെ വ്യവസ്ഥകൾ ബാധകം.",
    ),
)
def subsidy_within() -> Test:
    """Under each reading of the bands and of the totals of Appendix III."""
    asked = Asked.subsidy_asked
    return each_subsidy(
        Most.subsidy_kind_printed >= asked,
        Most.subsidy_kind_columns >= asked,
        Most.subsidy_area_printed >= asked,
        Most.subsidy_area_columns >= asked,
    )
