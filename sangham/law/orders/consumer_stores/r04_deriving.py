"""From a shop's areas and its town to the outlet that it is, by the areas of the day (rule 4, Annexure I)."""

from __future__ import annotations

from collections.abc import Mapping

from sangham.kernel.text import Text
from sangham.law.derive import Given, Made
from sangham.law.orders.consumer_stores.amounts import LAKH, MAXIMA, outlet_of, reduced
from sangham.law.orders.consumer_stores.facts_store import BY_AREA, Store
from sangham.law.orders.consumer_stores.shelf import consumer_stores

ONLY_ONE = Text(
    "Only one of shop area and selling area is given; it is taken for both.",
    "കടയുടെ വിസ്തീർണ്ണം, വില്പനസ്ഥലം എന്നിവയിൽ ഒന്നേ നൽകിയിട്ടുള്ളൂ; രണ്ടിനും അതുതന്നെ എടുക്കുന്നു.",
)


@consumer_stores.derives(
    Store.area_as_shop,
    Store.area_as_selling,
    source=("shop_area_sq_ft", "selling_area_sq_ft"),
    citation="GO 40/95 r.4",
)
def areas(given: Given) -> Mapping[str, Made]:
    """Each area where it is given; where one alone is, it stands for the other, and that is said."""
    shop, selling = given["shop_area_sq_ft"], given["selling_area_sq_ft"]
    if shop is None and selling is None:
        unknown = Made(None, (), ("shop_area_sq_ft",))
        return {"area_as_shop": unknown, "area_as_selling": unknown}
    said = (ONLY_ONE,) if shop is None or selling is None else ()
    return {
        "area_as_shop": Made(selling if shop is None else shop, said),
        "area_as_selling": Made(shop if selling is None else selling, said),
    }


@consumer_stores.derives(
    Store.outlet_by_area,
    Store.outlet_by_selling_area,
    Store.areas_ordered_by,
    Store.turnover_expected,
    source=("area_as_shop", "area_as_selling"),
    citation="GO 40/95 r.4",
)
def outlets(given: Given) -> Mapping[str, Made]:
    """The largest outlet that each area reaches, by which order, and the turnover that is expected of it."""
    order = "go_86_2001" if reduced(given.on) else "go_40_95"
    made = {"areas_ordered_by": Made(order)}
    for area, name in (("area_as_shop", "outlet_by_area"), ("area_as_selling", "outlet_by_selling_area")):
        made[name] = _outlet(given, area)
    kind = made["outlet_by_area"].value
    expected = None if kind is None else int(MAXIMA[str(kind)].turnover)
    return {**made, "turnover_expected": Made(expected, (), made["outlet_by_area"].missing)}


def _outlet(given: Given, area: str) -> Made:
    if given[area] is None:
        return Made(None, (), ("shop_area_sq_ft",))
    kind = outlet_of(given[area], given.on)
    said = Text("{n} square feet: {kind}.", "{n} ചതുരശ്ര അടി: {kind}.").fill(n=given[area], kind=BY_AREA[kind])
    return Made(kind, (said,))


@consumer_stores.derives(Store.population_band, source=("town_population",), citation="GO 40/95 Annexure I A")
def population(given: Given) -> Mapping[str, Made]:
    """The band of Annexure I A; never changed. Exactly three lakh is in both bands, above eight in neither."""
    people = given["town_population"]
    if people is None:
        return {"population_band": Made(None, (), ("town_population",))}
    if people < 1 * LAKH:
        band = "below"
    elif people < 3 * LAKH:
        band = "first"
    elif people == 3 * LAKH:
        band = "both"
    else:
        band = "second" if people <= 8 * LAKH else "above"
    return {"population_band": Made(band)}
