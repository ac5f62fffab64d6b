"""What the orders ask about the store, its outlet and its place.

A blank is unknown. Areas are whole square feet, money whole paise.
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.fact import Sheet, number, word, yes_or_no
from sangham.law.orders.consumer_stores.shelf import consumer_stores

STORE = Text("the store", "സ്റ്റോർ")
OFFICE = Text("the office of the Joint Registrar", "ജോയിന്റ് രജിസ്ട്രാറുടെ ഓഫീസ്")
GOVERNMENT = Text(
    "the Government or the Registrar, whoever decides", "തീരുമാനിക്കേണ്ട സർക്കാർ അല്ലെങ്കിൽ സഹകരണ സംഘം രജിസ്ട്രാർ"
)

STORE_KINDS = {
    "primary": Text("a primary consumer store", "പ്രാഥമിക കൺസ്യൂമർ സഹകരണ സ്റ്റോർ"),
    "employees": Text("an employees' consumer store", "ജീവനക്കാരുടെ കൺസ്യൂമർ സഹകരണ സ്റ്റോർ"),
    "wholesale": Text("a district wholesale or central store", "ജില്ലാ ഹോൾസെയിൽ അഥവാ സെൻട്രൽ സ്റ്റോർ"),
    "federation": Text("the State Consumers' Federation", "സംസ്ഥാന കൺസ്യൂമർ ഫെഡറേഷൻ"),
    "other": Text("none of these", "ഇവയൊന്നുമല്ല"),
}
OUTLETS = {
    "department_store": Text("a Department store", "ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോർ"),
    "lsro": Text("a large sized retail outlet (LSRO)", "വലിയ ചില്ലറ വില്പനശാല (LSRO)"),
    "ssro": Text("a small sized retail outlet (SSRO)", "ചെറിയ ചില്ലറ വില്പനശാല (SSRO)"),
}
BY_AREA = {
    "none": Text("none: the shop is too small", "ഒന്നുമല്ല: കട തീരെ ചെറുതാണ്"),
    "ssro": OUTLETS["ssro"],
    "lsro": OUTLETS["lsro"],
    "department_a": Text("a Department store of the first kind (a)", "ഒന്നാം ഇനം ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോർ (a)"),
    "department_b": Text("a Department store of the second kind (b)", "രണ്ടാം ഇനം ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോർ (b)"),
}
BY_POPULATION = {
    "below": Text("below 1 lakh: on merits, as an exception", "1 ലക്ഷത്തിൽ താഴെ: അർഹത നോക്കി, അപവാദമായി"),
    "first": Text("first band, 1 to 3 lakh", "ഒന്നാം വിഭാഗം, 1 മുതൽ 3 ലക്ഷം വരെ"),
    "both": Text("in both bands, being exactly 3 lakh", "കൃത്യം 3 ലക്ഷമായതിനാൽ രണ്ടു വിഭാഗത്തിലും"),
    "second": Text("second band, 3 to 8 lakh", "രണ്ടാം വിഭാഗം, 3 മുതൽ 8 ലക്ഷം വരെ"),
    "above": Text("in neither band, being above 8 lakh", "8 ലക്ഷത്തിനു മുകളിലായതിനാൽ ഒരു വിഭാഗത്തിലുമില്ല"),
}
AUTHORITIES = {
    "registrar": Text("the Registrar of Co-operative Societies", "സഹകരണ സംഘം രജിസ്ട്രാർ"),
    "government": Text("the Government", "സർക്കാർ"),
    "nobody": Text("nobody yet", "ഇതുവരെ ആരുമില്ല"),
}
ORDERS = {
    "go_40_95": Text("G.O.(MS) 40/95", "സ.ഉ.(കൈ) 40/95"),
    "go_86_2001": Text("G.O.(MS) 86/2001", "സ.ഉ.(കൈ) 86/2001"),
}


@consumer_stores.sheet
class Store(Sheet, asked_of=STORE):
    """The store, and the outlet that it would set up."""

    store_kind = word(Text("What is the store?", "സ്റ്റോർ ഏത് തരം?"), STORE_KINDS, example="primary")
    outlet = word(
        Text("For which outlet is help asked?", "ഏത് വില്പനശാലയ്ക്കാണ് സഹായം ചോദിക്കുന്നത്?"),
        OUTLETS,
        example="department_store",
    )
    new_outlet = yes_or_no(Text("Is it a new outlet?", "പുതിയ വില്പനശാലയാണോ?"), example=True)
    place_kind = word(
        Text("Where will it be?", "എവിടെയാണ് തുടങ്ങുക?"),
        {
            "urban": Text("in a town or city", "പട്ടണത്തിൽ അല്ലെങ്കിൽ നഗരത്തിൽ"),
            "semi_urban": Text("in a semi-urban area", "അർദ്ധനഗര പ്രദേശത്ത്"),
            "village": Text("in a panchayat or village area", "പഞ്ചായത്ത് അല്ലെങ്കിൽ ഗ്രാമപ്രദേശത്ത്"),
        },
        example="urban",
    )
    shop_area_sq_ft = number(
        Text("How large is the shop, in square feet?", "കടയുടെ വിസ്തീർണ്ണം എത്ര ചതുരശ്ര അടി?"), example=1200
    )
    selling_area_sq_ft = number(
        Text(
            "How much of it is selling area, in square feet? (Of the two areas one alone is taken for both.)",
            "അതിൽ വില്പനയ്ക്കുള്ള സ്ഥലം എത്ര ചതുരശ്ര അടി? (രണ്ടിൽ ഒന്നു മാത്രം നൽകിയാൽ രണ്ടിനും അതെടുക്കും.)",
        ),
        example=1200,
    )
    town_population = number(
        Text("How many people live in the town?", "പട്ടണത്തിലെ ജനസംഖ്യ എത്ര?"), example=1_50_000
    )
    serves = word(
        Text("Whom will a small outlet mainly serve?", "ചെറിയ വില്പനശാല പ്രധാനമായും ആർക്കുവേണ്ടി?"),
        {
            "workers": Text("industrial or factory workers, labour", "വ്യവസായശാലകളിലെയോ ഫാക്ടറികളിലെയോ തൊഴിലാളികൾ"),
            "low_income": Text("low income groups or backward classes", "താഴ്ന്ന വരുമാനക്കാർ, പിന്നാക്ക വിഭാഗക്കാർ"),
            "scheduled": Text(
                "a residential area with scheduled castes or tribes", "പട്ടികജാതി, പട്ടികവർഗ്ഗക്കാരുള്ള പാർപ്പിടമേഖല"
            ),
            "others": Text("others", "മറ്റുള്ളവർ"),
        },
        example="workers",
    )
    turnover_foreseen = number(
        Text("What yearly turnover is foreseen, in paise?", "പ്രതീക്ഷിക്കുന്ന വാർഷിക വിറ്റുവരവ് എത്ര (പൈസയിൽ)?"),
        example=30_00_000_00,
    )
    place_not_yet_covered = yes_or_no(
        Text("Is the area without such a store so far?", "അവിടെ ഇതുവരെ അത്തരം സ്റ്റോർ ഇല്ലാത്തതാണോ?"), example=True
    )
    fair_price_shop = yes_or_no(
        Text(
            "Will a fair price shop go with other essential goods in it?",
            "ന്യായവിലക്കടയോടൊപ്പം മറ്റ് അവശ്യസാധനങ്ങളും വിൽക്കുമോ?",
        ),
        example=True,
    )
    members_contribution = number(
        Text(
            "How much share capital have members contributed, in paise?",
            "അംഗങ്ങൾ നൽകിയ ഓഹരി മൂലധനം എത്ര (പൈസയിൽ)?",
        ),
        example=5_00_000_00,
    )
    government_contribution = number(
        Text(
            "How much share capital has Government contributed so far, in paise?",
            "സർക്കാർ ഇതുവരെ നൽകിയ ഓഹരി മൂലധനം എത്ര (പൈസയിൽ)?",
        ),
        example=1_00_000_00,
    )
    assisted_before = yes_or_no(
        Text("Was it assisted for another outlet before?", "മുമ്പ് മറ്റൊരു വില്പനശാലയ്ക്ക് സഹായം ലഭിച്ചിട്ടുണ്ടോ?"),
        example=False,
    )

    area_as_shop = number(
        Text("By shop area, how many square feet count?", "കടയുടെ വിസ്തീർണ്ണം നോക്കിയാൽ എത്ര ചതുരശ്ര അടി?"),
        derived=True,
    )
    area_as_selling = number(
        Text("By selling area, how many square feet count?", "വില്പനസ്ഥലം നോക്കിയാൽ എത്ര ചതുരശ്ര അടി?"), derived=True
    )
    outlet_by_area = word(
        Text("Which outlet is it by shop area?", "കടയുടെ വിസ്തീർണ്ണം നോക്കിയാൽ ഏത് വില്പനശാല?"), BY_AREA, derived=True
    )
    outlet_by_selling_area = word(
        Text("Which outlet is it by selling area?", "വില്പനസ്ഥലം നോക്കിയാൽ ഏത് വില്പനശാല?"), BY_AREA, derived=True
    )
    areas_ordered_by = word(
        Text("Which order's areas apply on that day?", "അന്ന് ബാധകം ഏത് ഉത്തരവിലെ വിസ്തീർണ്ണം?"),
        ORDERS,
        derived=True,
    )
    population_band = word(
        Text("In which band is the town's population?", "പട്ടണത്തിലെ ജനസംഖ്യ ഏത് വിഭാഗത്തിൽ?"),
        BY_POPULATION,
        derived=True,
    )
    turnover_expected = number(
        Text(
            "What yearly turnover does the scheme expect of such an outlet, in paise?",
            "അത്തരം വില്പനശാലയിൽനിന്ന് പദ്ധതി പ്രതീക്ഷിക്കുന്ന വാർഷിക വിറ്റുവരവ് എത്ര (പൈസയിൽ)?",
        ),
        derived=True,
    )
