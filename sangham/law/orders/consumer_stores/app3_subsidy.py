"""Appendix III: managerial subsidy, who may have it, how much in each year, how it is claimed and stopped."""

from __future__ import annotations

from collections.abc import Mapping

from sangham.kernel.money import Paise
from sangham.kernel.text import Text
from sangham.law.derive import Given, Made
from sangham.law.expression import Test, cite
from sangham.law.fact import Bounds
from sangham.law.orders.consumer_stores.amounts import AREA, COLUMNS, KIND, PRINTED, SUBSIDY, subsidy_of_year
from sangham.law.orders.consumer_stores.annexure1_amounts import each_subsidy
from sangham.law.orders.consumer_stores.facts_store import Store
from sangham.law.orders.consumer_stores.facts_subsidy import Staff, SubsidyDetermined
from sangham.law.orders.consumer_stores.instruments import FROM_1995, FROM_1996, UNTIL_1996
from sangham.law.orders.consumer_stores.r04_most import AREAS, MISSING, given_areas
from sangham.law.orders.consumer_stores.shelf import consumer_stores


def _may_have(kinds: tuple[str, ...]) -> Test:
    return (
        Store.store_kind.among(*kinds)
        & Staff.additional_staff
        & cite("GO 40/95 App.III ¶2")
        & cite("GO 40/95 App.III ¶3")
        & cite("GO 40/95 App.III ¶7")
    )


@consumer_stores.clause(
    "GO 40/95 App.III ¶1",
    in_force=UNTIL_1996,
    says=Text(
        "Only a wholesale or primary store that has appointed additional staff of the approved categories may have managerial subsidy.",
        "അംഗീകൃത ഇനത്തിലുള്ള അധിക ജീവനക്കാരെ നിയമിച്ച ഹോൾസെയിൽ, പ്രാഥമിക സ്റ്റോറുകൾക്കു മാത്രമേ മാനേജീരിയൽ സബ്സിഡി ലഭിക്കൂ.",
    ),
    note=Text(
        "These words are held only in the column of existing rules of G.O.(MS) 102/96, which writes “Sakshman” for salesman.",
        "ഈ വാക്കുകൾ സ.ഉ.(കൈ) 102/96-ലെ നിലവിലുള്ള ചട്ടങ്ങളുടെ കോളത്തിൽനിന്നു മാത്രം; salesman എന്നതിന് “Sakshman” എന്നാണ് അതിൽ.",
    ),
)
def may_have_subsidy_of_1995() -> Test:
    """Without the Federation."""
    return _may_have(("primary", "employees", "wholesale"))


@consumer_stores.clause(
    "GO 40/95 App.III ¶1",
    in_force=FROM_1996,
    says=Text(
        "Only the State Federation, a wholesale or a primary store that has appointed additional staff of the approved categories may "
        "have managerial subsidy.",
        "അംഗീകൃത ഇനത്തിലുള്ള അധിക ജീവനക്കാരെ നിയമിച്ച സംസ്ഥാന ഫെഡറേഷനും ഹോൾസെയിൽ, പ്രാഥമിക സ്റ്റോറുകൾക്കും മാത്രമേ മാനേജീരിയൽ സബ്സിഡി ലഭിക്കൂ.",
    ),
)
def may_have_subsidy_of_1996() -> Test:
    """With the Federation."""
    return _may_have(("primary", "employees", "wholesale", "federation"))


@consumer_stores.clause(
    "GO 40/95 App.III ¶2",
    in_force=FROM_1995,
    says=Text(
        "The staff have the qualifications that the Registrar prescribes or the bye-laws stipulate.",
        "സഹകരണ സംഘം രജിസ്ട്രാർ നിർണ്ണയിച്ചതോ നിയമാവലി പറയുന്നതോ ആയ യോഗ്യത ജീവനക്കാർക്കുണ്ട്.",
    ),
    note=Text("What the Registrar prescribed is not held here.", "സഹകരണ സംഘം രജിസ്ട്രാർ നിർണ്ണയിച്ചത് ഇവിടെയില്ല."),
)
def qualified() -> Test:
    """One or the other."""
    return Staff.staff_qualified


@consumer_stores.clause(
    "GO 40/95 App.III ¶3",
    in_force=FROM_1995,
    says=Text(
        "The Joint Registrar of the district has approved the appointments.",
        "നിയമനങ്ങൾ ജില്ലയിലെ ജോയിന്റ് രജിസ്ട്രാർ അംഗീകരിച്ചിട്ടുണ്ട്.",
    ),
)
def approved() -> Test:
    """His approval."""
    return Staff.appointments_approved


@consumer_stores.clause(
    "GO 40/95 App.III ¶4(1)",
    in_force=FROM_1995,
    says=Text(
        "The subsidy is spread over 3 years: 100 per cent of the additional staff's pay in the first, 66 per cent in the second, 33⅓ per "
        "cent in the third, each up to a maximum by the size of the shop, and up to a total.",
        "സബ്സിഡി 3 വർഷത്തേക്കാണ്: ഒന്നാം വർഷം അധിക ജീവനക്കാരുടെ ശമ്പളത്തിന്റെ 100 ശതമാനം, രണ്ടാം വർഷം 66 ശതമാനം, മൂന്നാം വർഷം 33⅓ ശതമാനം; ഓരോ വർഷവും കടയുടെ വലുപ്പമനുസരിച്ചുള്ള പരിധി വരെ; ആകെത്തുകയ്ക്കും പരിധിയുണ്ട്.",
    ),
    note=Text(
        "From 3000 square feet ₹25,000, ₹15,000, ₹10,000; from 1500 (headed “less than 3000 over 1500 and above”) ₹15,000, ₹10,000, ₹5,000; "
        "from 800 ₹7,500, ₹5,000, ₹2,500, total printed ₹10,000; below 800 ₹3,500, ₹1,500, ₹1,000, total printed ₹5,000. "
        "66 per cent is not two thirds, though 33⅓ is a third.",
        "3000 ചതുരശ്ര അടി മുതൽ ₹25,000, ₹15,000, ₹10,000; 1500 മുതൽ (തലക്കെട്ട് “less than 3000 over 1500 and above”) ₹15,000, ₹10,000, ₹5,000; 800 മുതൽ ₹7,500, "
        "₹5,000, ₹2,500, അച്ചടിച്ച ആകെത്തുക ₹10,000; 800-ൽ താഴെ ₹3,500, ₹1,500, ₹1,000, അച്ചടിച്ച ആകെത്തുക ₹5,000. 33⅓ ശതമാനം മൂന്നിലൊന്നാണെങ്കിലും 66 ശതമാനം മൂന്നിൽ രണ്ടല്ല.",
    ),
)
def subsidy_of_the_year() -> Test:
    """What is claimed for one year, under each reading of the bands and of the totals."""
    claimed = Staff.subsidy_claimed
    return each_subsidy(
        Staff.year_kind_printed >= claimed,
        Staff.year_kind_columns >= claimed,
        Staff.year_area_printed >= claimed,
        Staff.year_area_columns >= claimed,
    )


@consumer_stores.clause(
    "GO 40/95 App.III ¶6",
    in_force=FROM_1995,
    says=Text(
        "The subsidy is claimed in a grant-in-aid bill that the Joint Registrar of the district countersigns.",
        "ജില്ലയിലെ ജോയിന്റ് രജിസ്ട്രാറുടെ മേലൊപ്പുള്ള ഗ്രാന്റ്-ഇൻ-എയ്ഡ് ബില്ലിലാണ് സബ്സിഡി ചോദിക്കേണ്ടത്.",
    ),
)
def claimed_rightly() -> Test:
    """The bill, and what it claims."""
    return Staff.grant_bill_countersigned & cite("GO 40/95 App.III ¶4(1)")


@consumer_stores.clause(
    "GO 40/95 App.III ¶7",
    in_force=FROM_1995,
    says=Text(
        "The Registrar or the Additional Registrar may stop the subsidy of a store that does not work satisfactorily in his opinion.",
        "തൃപ്തികരമായി പ്രവർത്തിക്കുന്നില്ലെന്ന് കരുതുന്ന സ്റ്റോറിന്റെ സബ്സിഡി നിർത്താൻ സഹകരണ സംഘം രജിസ്ട്രാർക്കോ അഡീഷണൽ സഹകരണ സംഘം രജിസ്ട്രാർക്കോ കഴിയും.",
    ),
)
def not_stopped() -> Test:
    """His opinion, recorded."""
    return SubsidyDetermined.store_working_satisfactorily


@consumer_stores.derives(
    Staff.most_subsidy_of_year,
    Staff.year_kind_printed,
    Staff.year_kind_columns,
    Staff.year_area_printed,
    Staff.year_area_columns,
    source=(*AREAS, "subsidy_year", "additional_pay", "subsidy_given_before"),
    citation="GO 40/95 App.III ¶4(1)",
)
def year(given: Given) -> Mapping[str, Made]:
    """The most of one year under each reading; what is not known leaves it between nothing and the year's most."""
    readings = {
        "year_kind_printed": (KIND, PRINTED),
        "year_kind_columns": (KIND, COLUMNS),
        "year_area_printed": (AREA, PRINTED),
        "year_area_columns": (AREA, COLUMNS),
    }
    areas = given_areas(given)
    needs = ("subsidy_year", "additional_pay", "subsidy_given_before")
    missing = (MISSING if areas is None else ()) + tuple(n for n in needs if given[n] is None)
    if areas is None or missing:
        largest = max(int(of.years[0]) for of in SUBSIDY.values())
        return {
            **dict.fromkeys(readings, Made(None, (), missing)),
            "most_subsidy_of_year": Made(Bounds(0, largest), (), missing),
        }
    found = subsidy_of_year(
        areas[0],
        given.on,
        year=given["subsidy_year"],
        pay=Paise(given["additional_pay"]),
        given=Paise(given["subsidy_given_before"]),
    )
    amounts = [int(a) for a in found.values()]
    return {
        **{name: Made(int(found[reading])) for name, reading in readings.items()},
        "most_subsidy_of_year": Made(Bounds(min(amounts), max(amounts))),
    }
