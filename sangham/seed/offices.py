"""The made-up office's posts: a Joint Registrar and a General Manager a district, and two for the whole State."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import yaml

from sangham.places.districts import DISTRICTS
from sangham.seed.words import CLASSES, DISTRICT_CODES, INDUSTRIES

BEGUN_ON = date(2016, 4, 1)  # from here on societies are registered in this record; older ones are entered
ELSEWHERE = {"dairy": "DIR-DAIRY", "fisheries": "DIR-FISHERIES"}
GENERAL = tuple(c for c in CLASSES if c not in INDUSTRIES and c not in ELSEWHERE)


@dataclass(frozen=True, slots=True)
class SeedOffice:
    """An office: its code, who heads it, its districts and classes, and its series in both languages."""

    code: str
    name_en: str
    name_ml: str
    official: str
    title_en: str
    title_ml: str
    districts: tuple[str, ...]
    classes: tuple[str, ...]
    series: str
    series_ml: str


def make_offices() -> list[SeedOffice]:
    """Every office, district by district, then those for the whole State."""
    made = []
    for district in DISTRICTS.values():
        code, series, series_ml = DISTRICT_CODES[district.en]
        made.append(
            SeedOffice(
                f"JR-{code}",
                f"Joint Registrar (General), {district.en}",
                f"ജോയിന്റ് രജിസ്ട്രാർ (ജനറൽ), {district.ml}",
                f"jr-{code.lower()}",
                "The Joint Registrar",
                "ജോയിന്റ് രജിസ്ട്രാർ",
                (district.en,),
                GENERAL,
                series,
                series_ml,
            )
        )
        made.append(
            SeedOffice(
                f"GM-DIC-{code}",
                f"General Manager, District Industries Centre, {district.en}",
                f"ജില്ലാ വ്യവസായ കേന്ദ്രം ജനറൽ മാനേജർ, {district.ml}",
                f"gm-dic-{code.lower()}",
                "The General Manager",
                "ജനറൽ മാനേജർ",
                (district.en,),
                INDUSTRIES,
                f"S.IND({series})",
                f"എസ്.ഇൻഡ്({series_ml})",
            )
        )
    for klass, title_en, title_ml, series, series_ml in (
        ("dairy", "Director of Dairy Development", "ക്ഷീരവികസന ഡയറക്ടർ", "DD", "ഡി.ഡി"),
        ("fisheries", "Director of Fisheries", "ഫിഷറീസ് ഡയറക്ടർ", "F", "എഫ്"),
    ):
        made.append(
            SeedOffice(
                ELSEWHERE[klass],
                title_en,
                title_ml,
                ELSEWHERE[klass].lower(),
                f"The {title_en}",
                title_ml,
                tuple(DISTRICTS),
                (klass,),
                series,
                series_ml,
            )
        )
    return made


def as_file(offices: list[SeedOffice], numbers_after: dict[str, int]) -> bytes:
    """The file from which the office is set up. `numbers_after`: by office, the last number of the older register."""
    listed = [*ABOVE, *(_office(n, o, numbers_after[o.code]) for n, o in enumerate(offices, start=1))]
    return yaml.dump(
        {"offices": listed}, Dumper=_EachWrittenOut, allow_unicode=True, sort_keys=False
    ).encode()


class _EachWrittenOut(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        """No anchors: the reader takes none."""
        return True


def _office(number: int, office: SeedOffice, numbers_after: int) -> dict[str, Any]:
    posted = {
        "official": office.official,
        "name": {"en": office.title_en, "ml": office.title_ml},
        "role": "registrar",
        "from_on": BEGUN_ON,
    }
    inspector = {
        "official": f"ui-{office.code.lower()}",
        "name": {"en": "The Unit Inspector", "ml": "യൂണിറ്റ് ഇൻസ്പെക്ടർ"},
        "role": "inspector",
        "from_on": BEGUN_ON,
    }
    conferred = {
        "number": f"SEED/{number}/2016",
        "made_on": BEGUN_ON,
        "powers": ["s.7", "s.8"],
        "districts": list(office.districts),
        "classes": list(office.classes),
        "from_on": BEGUN_ON,
    }
    kind, above = _place_of(office)
    return {
        "code": office.code,
        "name": {"en": office.name_en, "ml": office.name_ml},
        "kind": kind,
        "above": above,
        "territory": list(office.districts),
        "classes": list(office.classes),
        "series": office.series,
        "series_ml": office.series_ml,
        "numbers_after": numbers_after,
        "posted": [posted, inspector],
        "conferred": [conferred],
    }


def _place_of(office: SeedOffice) -> tuple[str, str]:
    """What office it is, and under which it stands."""
    if office.code.startswith("JR-"):
        return "joint_registrar", "RCS"
    if office.code.startswith("GM-"):
        return "general_manager", "DIR-IND"
    return "other_registrar", "GOV-OTHER"


def _above(code: str, name_en: str, name_ml: str, kind: str, **more: Any) -> dict[str, Any]:
    return {"code": code, "name": {"en": name_en, "ml": name_ml}, "kind": kind, **more}


# Offices that stand above those that keep registers; in the seed, one official of Government's is posted there.
SECRETARY = {
    "official": "sec-coop",
    "name": {"en": "The Secretary, Co-operation", "ml": "സഹകരണ വകുപ്പ് സെക്രട്ടറി"},
    "role": "secretary",
    "from_on": BEGUN_ON,
}
ABOVE = [
    _above("GOV-COOP", "Co-operation Department", "സഹകരണ വകുപ്പ്", "government", posted=[SECRETARY]),
    _above(
        "RCS",
        "Registrar of Co-operative Societies",
        "സഹകരണ സംഘം രജിസ്ട്രാർ",
        "registrar",
        above="GOV-COOP",
        series="R",
        series_ml="ആർ",
    ),
    _above("GOV-IND", "Industries Department", "വ്യവസായ വകുപ്പ്", "government"),
    _above(
        "DIR-IND",
        "Director of Industries and Commerce",
        "വ്യവസായ വാണിജ്യ ഡയറക്ടർ",
        "director_of_industries",
        above="GOV-IND",
        series="S.IND",
        series_ml="എസ്.ഇൻഡ്",
    ),
    _above("GOV-OTHER", "Another department of Government", "മറ്റൊരു സർക്കാർ വകുപ്പ്", "government"),
]
