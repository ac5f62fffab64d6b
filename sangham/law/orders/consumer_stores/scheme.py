"""The scheme: where outlets may be set up, what help is measured by, whom it is for, and who is preferred.

A preference is no ground: nothing in rule 1 rests on paragraph 4(d) to (f).
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.expression import Test, readings, when
from sangham.law.orders.consumer_stores.facts_amounts import Asked, Assessed, Most
from sangham.law.orders.consumer_stores.facts_selection import Determined, Selection
from sangham.law.orders.consumer_stores.facts_store import Store
from sangham.law.orders.consumer_stores.instruments import FROM_1995, FROM_1998, FROM_2001, UNTIL_1998
from sangham.law.orders.consumer_stores.shelf import consumer_stores
from sangham.law.provision import Alternative, Reading


@consumer_stores.clause(
    "GO 40/95 scheme ¶2(1)",
    in_force=UNTIL_1998,
    says=Text(
        "The scheme is for new retail outlets of consumer co-operatives in urban and semi-urban areas.",
        "നഗര, അർദ്ധനഗര പ്രദേശങ്ങളിൽ കൺസ്യൂമർ സഹകരണ സംഘങ്ങൾ തുടങ്ങുന്ന പുതിയ ചില്ലറ വില്പനശാലകൾക്കാണ് പദ്ധതി.",
    ),
)
def place_of_1995() -> Test:
    """Towns and what lies around them."""
    return Store.new_outlet & Store.place_kind.among("urban", "semi_urban")


@consumer_stores.clause(
    "GO 40/95 scheme ¶2(1)",
    in_force=FROM_1998,
    says=Text(
        "The scheme is for new retail outlets of consumer co-operatives in urban, semi-urban, panchayat and village areas.",
        "നഗര, അർദ്ധനഗര, പഞ്ചായത്ത്, ഗ്രാമപ്രദേശങ്ങളിൽ കൺസ്യൂമർ സഹകരണ സംഘങ്ങൾ തുടങ്ങുന്ന പുതിയ ചില്ലറ വില്പനശാലകൾക്കാണ് പദ്ധതി.",
    ),
    note=Text(
        "The population bands for Department stores stayed as they were: in a village one needs the relaxation that came by the "
        "same order.",
        "ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോറിനുള്ള ജനസംഖ്യാ വിഭാഗങ്ങൾ മാറിയില്ല: ഗ്രാമത്തിൽ അതു തുടങ്ങാൻ ഇതേ ഉത്തരവിലൂടെ വന്ന ഇളവു വേണം.",
    ),
)
def place_of_1998() -> Test:
    """Everywhere, as long as the outlet is new."""
    return Store.new_outlet & Store.place_kind.among("urban", "semi_urban", "village")


consumer_stores.reading(
    Reading(
        "need_or_figure",
        "GO 40/95 scheme ¶3",
        Text(
            "Is only what the project needs given, or rule 4's figure as such?",
            "പദ്ധതിക്ക് വേണ്ടതു മാത്രമാണോ നൽകുക, അതോ 4-ാം ചട്ടത്തിലെ തുക അതേപടി നൽകുമോ?",
        ),
        {
            "need": Alternative(
                Text("What it needs, within rule 4's figure.", "വേണ്ടതു മാത്രം, 4-ാം ചട്ടത്തിലെ തുകയ്ക്കുള്ളിൽ."),
                Text(
                    "Paragraph 3: release is related to the actual needs of each project, realistically assessed.",
                    "3-ാം ഖണ്ഡിക: ഓരോ പദ്ധതിക്കും യഥാർത്ഥത്തിൽ വേണ്ടതു വിലയിരുത്തിയാണ് തുക നൽകുക.",
                ),
            ),
            "figure": Alternative(
                Text("Rule 4's figure.", "4-ാം ചട്ടത്തിലെ തുക."),
                Text(
                    "Annexure I: the new store will be provided with assistance as under.",
                    "I-ാം അനക്സർ: പുതിയ സ്റ്റോറിന് താഴെപ്പറയുന്ന സഹായം നൽകും.",
                ),
            ),
        },
        default="need",
    )
)


@consumer_stores.clause(
    "GO 40/95 scheme ¶3",
    in_force=FROM_1995,
    says=Text(
        "What is released is related to what the project really needs; Government determines how much.",
        "പദ്ധതിക്ക് യഥാർത്ഥത്തിൽ വേണ്ടത് നോക്കിയാണ് തുക നൽകുക; എത്രയെന്ന് സർക്കാർ തീരുമാനിക്കും.",
    ),
)
def related_to_need() -> Test:
    """All heads together, against the need or against rule 4's total."""
    asked = Asked.share_capital_asked + Asked.loan_asked + Asked.subsidy_asked
    return readings("need_or_figure", need=asked <= Assessed.need_assessed, figure=Most.most_in_all >= asked)


@consumer_stores.clause(
    "GO 40/95 scheme ¶4(a)",
    in_force=FROM_1995,
    says=Text("The store is potentially viable.", "സ്റ്റോറിന് നിലനിൽക്കാനുള്ള ശേഷിയുണ്ട്."),
)
def potentially_viable() -> Test:
    """A determination."""
    return Determined.potentially_viable


@consumer_stores.clause(
    "GO 40/95 scheme ¶4(b)",
    in_force=FROM_1995,
    says=Text(
        "The State Federation sets up an outlet only where no good central, wholesale or primary store works and no strong primary "
        "store can be selected, as a temporary measure, with full justification.",
        "നന്നായി പ്രവർത്തിക്കുന്ന സെൻട്രൽ, ഹോൾസെയിൽ അല്ലെങ്കിൽ പ്രാഥമിക സ്റ്റോർ ഇല്ലാത്തതും ശക്തമായ പ്രാഥമിക സ്റ്റോറിനെ തിരഞ്ഞെടുക്കാനാവാത്തതുമായ "
        "സ്ഥലത്തു മാത്രം, താൽക്കാലിക നടപടിയായി, പൂർണ്ണമായ ന്യായീകരണത്തോടെ സംസ്ഥാന ഫെഡറേഷന് വില്പനശാല തുടങ്ങാം.",
    ),
    note=Text(
        "That strong primary stores may be selected where the wholesale store is defunct or has lost heavily does not shut them out "
        "elsewhere; rule 2 decides.",
        "ഹോൾസെയിൽ സ്റ്റോർ നിലച്ചതോ വൻ നഷ്ടത്തിലായതോ ആയ സ്ഥലത്ത് ശക്തമായ പ്രാഥമിക സ്റ്റോറിനെ തിരഞ്ഞെടുക്കാം എന്നതുകൊണ്ട് മറ്റിടങ്ങളിൽ അവയെ ഒഴിവാക്കുന്നില്ല; "
        "തീരുമാനിക്കുന്നത് 2-ാം ചട്ടമാണ്.",
    ),
)
def federation_last() -> Test:
    """Four conditions, for the Federation alone."""
    return when(
        Store.store_kind.equals("federation"),
        ~Selection.good_store_works_there
        & ~Selection.primary_can_be_selected
        & Selection.temporary_measure
        & Selection.full_justification,
    )


@consumer_stores.clause(
    "GO 40/95 scheme ¶4(c)",
    in_force=FROM_1995,
    says=Text(
        "Help is related to selling area and to the turnover foreseen: about ₹5,00,000 a year for a small outlet, ₹12,00,000 for a "
        "large one, ₹30,00,000 and ₹60,00,000 for Department stores.",
        "സഹായം വില്പനസ്ഥലത്തെയും പ്രതീക്ഷിക്കുന്ന വിറ്റുവരവിനെയും ആശ്രയിച്ചാണ്: ചെറിയ വില്പനശാലയ്ക്ക് വർഷം ഏകദേശം ₹5,00,000, വലുതിന് ₹12,00,000, "
        "ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോറുകൾക്ക് ₹30,00,000, ₹60,00,000.",
    ),
    note=Text(
        "An expectation that help is measured by, not a condition on which it fails.",
        "സഹായം അളക്കാനുള്ള ഒരു പ്രതീക്ഷ മാത്രം; അതില്ലെങ്കിൽ സഹായം കിട്ടില്ല എന്നില്ല.",
    ),
)
def turnover_as_expected() -> Test:
    """The turnover foreseen against that which Annexure I expects of the outlet."""
    return Store.turnover_foreseen >= Store.turnover_expected


@consumer_stores.clause(
    "GO 40/95 scheme ¶4(d)-(f)",
    in_force=FROM_1995,
    says=Text(
        "Preferred are stores whose members' contribution has come to 20 per cent at least of what Government has contributed (more "
        "for each further outlet), outlets in uncovered and semi-urban areas, and those where a fair price shop goes with other "
        "essential goods.",
        "മുൻഗണന: അംഗങ്ങളുടെ വിഹിതം സർക്കാർ ഇതുവരെ നൽകിയതിന്റെ 20 ശതമാനമെങ്കിലും ആയ സ്റ്റോറുകൾക്ക് (ഓരോ പുതിയ വില്പനശാലയ്ക്കും ഇതു കൂടണം), ഇതുവരെ സ്റ്റോർ ഇല്ലാത്ത പ്രദേശങ്ങളിലും അർദ്ധനഗര പ്രദേശങ്ങളിലുമുള്ള വില്പനശാലകൾക്ക്, ന്യായവിലക്കടയോടൊപ്പം മറ്റ് അവശ്യസാധനങ്ങളും വിൽക്കുന്ന വില്പനശാലകൾക്ക്.",
    ),
    note=Text(
        "A preference is no ground: without one a store may still be assisted. By how much the proportion is to rise is not said.",
        "മുൻഗണന ഒരു ഉപാധിയല്ല: അതില്ലെങ്കിലും സ്റ്റോറിന് സഹായം നൽകാം. വിഹിതം എത്ര കൂടണമെന്ന് പറയുന്നില്ല.",
    ),
)
def preferred() -> Test:
    """Any of the three; twenty per cent is a fifth."""
    matched = Store.members_contribution * 5 >= Store.government_contribution
    return (
        (matched & when(Store.assisted_before, Determined.proportion_has_risen))
        | Store.place_not_yet_covered
        | Store.place_kind.equals("semi_urban")
        | Store.fair_price_shop
    )


@consumer_stores.clause(
    "GO 86/2001 ¶3",
    in_force=FROM_2001,
    says=Text(
        "What the project needs beyond the assistance the store raises itself.",
        "സഹായത്തിനു പുറമേ പദ്ധതിക്ക് വേണ്ട തുക സ്റ്റോർ സ്വയം കണ്ടെത്തണം.",
    ),
    note=Text(
        "Areas were reduced, rates were not raised. In the application that the source holds, ₹2,00,000 of loan is asked for "
        "articles of ₹2,12,000; the ₹12,000 between them are the store's.",
        "വിസ്തീർണ്ണം കുറച്ചു, നിരക്ക് കൂട്ടിയില്ല. ഉറവിടത്തിലുള്ള അപേക്ഷയിൽ ₹2,12,000 വിലവരുന്ന സാധനങ്ങൾക്ക് ₹2,00,000 വായ്പ ചോദിക്കുന്നു; ബാക്കി ₹12,000 സ്റ്റോർ കണ്ടെത്തണം.",
    ),
)
def own_money() -> Test:
    """Assistance and own money cover the cost."""
    return Asked.own_money_raised + Asked.assistance_sanctioned >= Asked.project_cost
