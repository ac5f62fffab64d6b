"""Rule 4: which outlet a shop is by its area, and the most that may be given for it.

Rule 4 speaks of shop area, Annexure I of selling area. Where both are given and lead to different outlets, each is a
reading. From 1995 the areas are least areas only ("and above"); the order of 2001 gives each outlet both ends.
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.expression import Fact, Test, Value, cite, readings
from sangham.law.orders.consumer_stores.facts_store import Store
from sangham.law.orders.consumer_stores.instruments import FROM_1995, FROM_2001, UNTIL_2001
from sangham.law.orders.consumer_stores.shelf import consumer_stores
from sangham.law.provision import Alternative, Reading

consumer_stores.reading(
    Reading(
        "which_area",
        "GO 40/95 r.4",
        Text(
            "Does the area of the whole shop count, or of the part where goods are sold?",
            "കടയുടെ മുഴുവൻ വിസ്തീർണ്ണമാണോ, വില്പനയ്ക്കുള്ള സ്ഥലം മാത്രമാണോ കണക്കാക്കേണ്ടത്?",
        ),
        {
            "shop": Alternative(
                Text("The shop area.", "കടയുടെ വിസ്തീർണ്ണം."),
                Text(
                    "Rule 4, which fixes the most that may be given, says shop area.",
                    "ഏറ്റവും കൂടിയ തുക നിശ്ചയിക്കുന്ന 4-ാം ചട്ടം പറയുന്നത് കടയുടെ വിസ്തീർണ്ണമാണ്.",
                ),
            ),
            "selling": Alternative(
                Text("The selling area.", "വില്പനയ്ക്കുള്ള സ്ഥലം."),
                Text(
                    "Annexure I says selling area, and the form of Annexure IV keeps total, selling, storage and office area apart; "
                    "the order of 2001 writes “selling area/shop area”.",
                    "I-ാം അനക്സർ പറയുന്നത് വില്പനസ്ഥലമാണ്; IV-ാം അനക്സറിലെ ഫോറത്തിൽ ആകെ, വില്പന, സംഭരണം, ഓഫീസ് എന്നിവ വെവ്വേറെയുണ്ട്; "
                    "2001-ലെ ഉത്തരവ് “selling area/shop area” എന്നെഴുതുന്നു.",
                ),
            ),
        },
        default="shop",
    )
)


def of_area(lowest: int, *, below: int | None = None, up_to: int | None = None, above: bool = False) -> Test:
    """Square feet from (or above) the lowest, and below or up to another, under each reading of the area."""

    def within(area: Fact) -> Test:
        value: Value = area
        least = value > lowest if above else value >= lowest
        if below is not None:
            return least & (value < below)
        return least & (value <= up_to) if up_to is not None else least

    return readings("which_area", shop=within(Store.area_as_shop), selling=within(Store.area_as_selling))


@consumer_stores.clause(
    "GO 40/95 r.4",
    in_force=FROM_1995,
    says=Text(
        "Assistance is given for four kinds of outlet, by area, each with its maximum: Department stores (a) and (b), large "
        "sized and small sized retail outlets.",
        "നാലുതരം വില്പനശാലകൾക്കാണ് സഹായം; വിസ്തീർണ്ണം അനുസരിച്ച് ഓരോന്നിനും ഏറ്റവും കൂടിയ തുകയുണ്ട്: ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോർ (a), (b), "
        "വലിയ ചില്ലറ വില്പനശാല, ചെറിയ ചില്ലറ വില്പനശാല.",
    ),
    note=Text(
        "The rule numbers the first kind 1 and the second ii, and leaves the third without a number; they are cited here as 1, 2 "
        "and 3. Kind (b) has twice the share capital of kind (a), but not twice the loan or the subsidy.",
        "ചട്ടത്തിൽ ഒന്നാം ഇനത്തിന് 1 എന്നും രണ്ടാമത്തേതിന് ii എന്നുമാണ് അക്കം; മൂന്നാമത്തേതിന് അക്കമില്ല; ഇവിടെ 1, 2, 3 എന്നു പറയുന്നു. "
        "(b) ഇനത്തിന് (a) ഇനത്തിന്റെ ഇരട്ടി ഓഹരി മൂലധനമുണ്ട്; വായ്പയും സബ്സിഡിയും ഇരട്ടിയല്ല.",
    ),
)
def some_outlet() -> Test:
    """Any of the four: below the least there is no assistance."""
    return (
        cite("GO 40/95 r.4(1)(a)")
        | cite("GO 40/95 r.4(1)(b)")
        | cite("GO 40/95 r.4(2)")
        | cite("GO 40/95 r.4(3)")
    )


FURTHER = Text(
    "The rates of 1995 go on; whatever more is needed the store raises itself.",
    "1995-ലെ നിരക്കുകൾ തുടരും; കൂടുതൽ വേണ്ട തുക സ്റ്റോർ തന്നെ കണ്ടെത്തണം.",
)


@consumer_stores.clause(
    "GO 40/95 r.4(1)(a)",
    in_force=UNTIL_2001,
    says=Text(
        "Department store (a), shop area 1500 square feet and above: share capital ₹3,00,000, loan for furniture and fixtures "
        "₹1,20,000, managerial subsidy ₹30,000; ₹4,50,000 in all.",
        "ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോർ (a), കട 1500 ചതുരശ്ര അടിയോ അതിലധികമോ: ഓഹരി മൂലധനം ₹3,00,000, ഫർണിച്ചറിനും സജ്ജീകരണങ്ങൾക്കും വായ്പ "
        "₹1,20,000, മാനേജീരിയൽ സബ്സിഡി ₹30,000; ആകെ ₹4,50,000.",
    ),
)
def department_a_of_1995() -> Test:
    """A least area only."""
    return of_area(1500)


@consumer_stores.clause(
    "GO 40/95 r.4(1)(a)",
    in_force=FROM_2001,
    says=Text(
        "Department store (a), area from 1000 and up to 1500 square feet: share capital ₹3,00,000, loan for furniture and "
        "fixtures ₹1,20,000, managerial subsidy ₹30,000; ₹4,50,000 in all.",
        "ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോർ (a), 1000 മുതൽ 1500 വരെ ചതുരശ്ര അടി: ഓഹരി മൂലധനം ₹3,00,000, ഫർണിച്ചറിനും സജ്ജീകരണങ്ങൾക്കും വായ്പ "
        "₹1,20,000, മാനേജീരിയൽ സബ്സിഡി ₹30,000; ആകെ ₹4,50,000.",
    ),
    note=FURTHER,
)
def department_a_of_2001() -> Test:
    """Exactly 1500 is here; (b) is above it."""
    return of_area(1000, up_to=1500)


@consumer_stores.clause(
    "GO 40/95 r.4(1)(b)",
    in_force=UNTIL_2001,
    says=Text(
        "Department store (b), shop area 3000 square feet and above: share capital ₹6,00,000, loan for furniture and fixtures "
        "₹2,00,000, managerial subsidy ₹50,000; ₹8,50,000 in all.",
        "ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോർ (b), കട 3000 ചതുരശ്ര അടിയോ അതിലധികമോ: ഓഹരി മൂലധനം ₹6,00,000, ഫർണിച്ചറിനും സജ്ജീകരണങ്ങൾക്കും വായ്പ "
        "₹2,00,000, മാനേജീരിയൽ സബ്സിഡി ₹50,000; ആകെ ₹8,50,000.",
    ),
)
def department_b_of_1995() -> Test:
    """A least area only."""
    return of_area(3000)


@consumer_stores.clause(
    "GO 40/95 r.4(1)(b)",
    in_force=FROM_2001,
    says=Text(
        "Department store (b), area above 1500 square feet: share capital ₹6,00,000, loan for furniture and fixtures ₹2,00,000, "
        "managerial subsidy ₹50,000; ₹8,50,000 in all.",
        "ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോർ (b), 1500 ചതുരശ്ര അടിക്കു മുകളിൽ: ഓഹരി മൂലധനം ₹6,00,000, ഫർണിച്ചറിനും സജ്ജീകരണങ്ങൾക്കും വായ്പ ₹2,00,000, "
        "മാനേജീരിയൽ സബ്സിഡി ₹50,000; ആകെ ₹8,50,000.",
    ),
    note=FURTHER,
)
def department_b_of_2001() -> Test:
    """Above 1500, without an upper end."""
    return of_area(1500, above=True)


@consumer_stores.clause(
    "GO 40/95 r.4(2)",
    in_force=UNTIL_2001,
    says=Text(
        "Large sized retail outlet, shop area 800 square feet and above: share capital ₹90,000, loan for furniture and fixtures "
        "₹35,000, managerial subsidy ₹10,000; ₹1,35,000 in all.",
        "വലിയ ചില്ലറ വില്പനശാല, കട 800 ചതുരശ്ര അടിയോ അതിലധികമോ: ഓഹരി മൂലധനം ₹90,000, ഫർണിച്ചറിനും സജ്ജീകരണങ്ങൾക്കും വായ്പ ₹35,000, "
        "മാനേജീരിയൽ സബ്സിഡി ₹10,000; ആകെ ₹1,35,000.",
    ),
)
def large_of_1995() -> Test:
    """A least area only."""
    return of_area(800)


@consumer_stores.clause(
    "GO 40/95 r.4(2)",
    in_force=FROM_2001,
    says=Text(
        "Large sized retail outlet, area from 500 and below 1000 square feet: share capital ₹90,000, loan for furniture and "
        "fixtures ₹35,000, managerial subsidy ₹10,000; ₹1,35,000 in all.",
        "വലിയ ചില്ലറ വില്പനശാല, 500 മുതൽ, 1000-ൽ താഴെ ചതുരശ്ര അടി: ഓഹരി മൂലധനം ₹90,000, ഫർണിച്ചറിനും സജ്ജീകരണങ്ങൾക്കും വായ്പ ₹35,000, "
        "മാനേജീരിയൽ സബ്സിഡി ₹10,000; ആകെ ₹1,35,000.",
    ),
    note=FURTHER,
)
def large_of_2001() -> Test:
    """Both ends."""
    return of_area(500, below=1000)


SMALL = Text(
    "Small sized retail outlet, shop area 200 square feet and above: share capital ₹45,000, loan for furniture and fixtures "
    "₹10,000, managerial subsidy ₹5,000; ₹60,000 in all.",
    "ചെറിയ ചില്ലറ വില്പനശാല, കട 200 ചതുരശ്ര അടിയോ അതിലധികമോ: ഓഹരി മൂലധനം ₹45,000, ഫർണിച്ചറിനും സജ്ജീകരണങ്ങൾക്കും വായ്പ ₹10,000, "
    "മാനേജീരിയൽ സബ്സിഡി ₹5,000; ആകെ ₹60,000.",
)


@consumer_stores.clause("GO 40/95 r.4(3)", in_force=UNTIL_2001, says=SMALL)
def small_of_1995() -> Test:
    """A least area only."""
    return of_area(200)


@consumer_stores.clause(
    "GO 40/95 r.4(3)",
    in_force=FROM_2001,
    says=Text(
        "Small sized retail outlet, area from 200 and below 500 square feet: share capital ₹45,000, loan for furniture and "
        "fixtures ₹10,000, managerial subsidy ₹5,000; ₹60,000 in all.",
        "ചെറിയ ചില്ലറ വില്പനശാല, 200 മുതൽ, 500-ൽ താഴെ ചതുരശ്ര അടി: ഓഹരി മൂലധനം ₹45,000, ഫർണിച്ചറിനും സജ്ജീകരണങ്ങൾക്കും വായ്പ ₹10,000, "
        "മാനേജീരിയൽ സബ്സിഡി ₹5,000; ആകെ ₹60,000.",
    ),
    note=FURTHER,
)
def small_of_2001() -> Test:
    """Both ends."""
    return of_area(200, below=500)
