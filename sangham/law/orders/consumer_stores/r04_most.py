"""From a shop's areas to the most that may be given under each head, with bounds where more than one may be right."""

from __future__ import annotations

from collections.abc import Mapping

from sangham.kernel.money import Paise
from sangham.kernel.text import Text
from sangham.law.derive import Given, Made
from sangham.law.fact import Bounds
from sangham.law.orders.consumer_stores.amounts import AREA as BY_BANDS
from sangham.law.orders.consumer_stores.amounts import (
    COLUMNS,
    EXPANSION,
    KIND,
    MAXIMA,
    PRINTED,
    in_proportion,
    outlet_of,
    subsidy_in_all,
)
from sangham.law.orders.consumer_stores.facts_amounts import Most
from sangham.law.orders.consumer_stores.facts_store import BY_AREA
from sangham.law.orders.consumer_stores.shelf import consumer_stores

AREAS = ("shop_area_sq_ft", "selling_area_sq_ft")
MISSING = ("shop_area_sq_ft",)


def given_areas(given: Given) -> tuple[int, int] | None:
    """Shop and selling area, the one standing for the other where one alone is given; None where neither is."""
    shop, selling = (given[name] for name in AREAS)
    if shop is None and selling is None:
        return None
    return (selling if shop is None else shop), (shop if selling is None else selling)


@consumer_stores.derives(
    Most.most_share_capital,
    Most.most_loan,
    Most.most_in_all,
    Most.share_capital_by_shop,
    Most.share_capital_by_selling,
    Most.share_capital_in_proportion,
    Most.loan_by_shop,
    Most.loan_by_selling,
    Most.loan_in_proportion,
    source=AREAS,
    citation="GO 40/95 r.4",
)
def most(given: Given) -> Mapping[str, Made]:
    """Rule 4's figures by either area; unknown areas leave everything between nothing and the largest store's."""
    areas = given_areas(given)
    heads = ("share_capital", "loan", "total")
    names = ("most_share_capital", "most_loan", "most_in_all")
    if areas is None:
        largest = [max(int(getattr(m, head)) for m in MAXIMA.values()) for head in heads]
        bounds = {n: Made(Bounds(0, most), (), MISSING) for n, most in zip(names, largest, strict=True)}
        others = [f"{head}_{by}" for head in heads[:2] for by in ("by_shop", "by_selling", "in_proportion")]
        return {**bounds, **dict.fromkeys(others, Made(None, (), MISSING))}
    shop, selling = (outlet_of(area, given.on) for area in areas)
    made: dict[str, Made] = {}
    for head, name in zip(heads, names, strict=True):
        by_shop, by_selling = (getattr(MAXIMA[kind], head) for kind in (shop, selling))
        low, high = sorted((int(by_shop), int(by_selling)))
        made[name] = Made(Bounds(low, high), (_said(shop, by_shop),))
        if head != "total":
            made[f"{head}_by_shop"] = Made(int(by_shop), (_said(shop, by_shop),))
            made[f"{head}_by_selling"] = Made(int(by_selling))
            scaled = in_proportion(by_selling, selling, areas[1], given.on)
            made[f"{head}_in_proportion"] = Made(int(scaled))
    return made


def _said(kind: str, amount: Paise) -> Text:
    return Text("{kind}: at most {a}.", "{kind}: ഏറ്റവും കൂടിയത് {a}.").fill(kind=BY_AREA[kind], a=amount)


@consumer_stores.derives(
    Most.most_subsidy,
    Most.subsidy_kind_printed,
    Most.subsidy_kind_columns,
    Most.subsidy_area_printed,
    Most.subsidy_area_columns,
    source=AREAS,
    citation="GO 40/95 App.III ¶4(1)",
)
def subsidy(given: Given) -> Mapping[str, Made]:
    """By shop area, which is Appendix III's own word, under each reading of its bands and its totals."""
    areas = given_areas(given)
    readings = {
        "subsidy_kind_printed": (KIND, PRINTED),
        "subsidy_kind_columns": (KIND, COLUMNS),
        "subsidy_area_printed": (BY_BANDS, PRINTED),
        "subsidy_area_columns": (BY_BANDS, COLUMNS),
    }
    if areas is None:
        largest = max(int(m.subsidy) for m in MAXIMA.values())
        return {
            **dict.fromkeys(readings, Made(None, (), MISSING)),
            "most_subsidy": Made(Bounds(0, largest), (), MISSING),
        }
    found = subsidy_in_all(areas[0], given.on)
    said = Text(
        "By the kind of outlet {a} (total printed) or {b} (years together); by the bands of Appendix III {c} or {d}.",
        "വില്പനശാലയുടെ ഇനം നോക്കിയാൽ {a} (അച്ചടിച്ച ആകെത്തുക) അല്ലെങ്കിൽ {b} (വർഷത്തുകകളുടെ കൂട്ടം); III-ാം അപ്പെൻഡിക്സിലെ വിഭാഗങ്ങൾ നോക്കിയാൽ {c} "
        "അല്ലെങ്കിൽ {d}.",
    ).fill(**dict(zip("abcd", (found[r] for r in readings.values()), strict=True)))
    amounts = [int(a) for a in found.values()]
    return {
        **{name: Made(int(found[reading]), (said,)) for name, reading in readings.items()},
        "most_subsidy": Made(Bounds(min(amounts), max(amounts)), (said,)),
    }


@consumer_stores.derives(
    Most.most_for_expansion, source=("existing_department_store",), citation="GO 40/95 Annexure I expansion"
)
def expansion(given: Given) -> Mapping[str, Made]:
    """Two lakh, for a Department store that exists already."""
    existing = given["existing_department_store"]
    if existing is None:
        return {"most_for_expansion": Made(None, (), ("existing_department_store",))}
    return {"most_for_expansion": Made(int(EXPANSION) if existing else 0)}
