"""Made-up societies: of every class, tier and age, with what old registers know and do not know of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from random import Random
from uuid import UUID

from sangham.journal.actions.record import ToRecord
from sangham.journal.actor import SET_UP, Actor
from sangham.kernel.identifier import new_id
from sangham.kernel.text import Text
from sangham.register.entries import AreaRow, ByeLawRow, SocietyEntered, SocietyRegistered
from sangham.seed.offices import BEGUN_ON, ELSEWHERE, SeedOffice
from sangham.seed.places import District
from sangham.seed.standing import standing_of
from sangham.seed.words import BYE_LAWS, CLASSES, DISTRICT_CODES, ENDINGS, INDUSTRIES, MARKS, Word

OLDEST_ON, NEWEST_ON = date(1936, 1, 1), date(2025, 12, 31)
_WEIGHTS = {name: weight for name, (weight, _) in CLASSES.items()}
_STANDINGS = {"working": 74, "dormant": 10, "defunct": 6, "under_liquidation": 6, "cancelled": 4}
_CENTRAL, _APEX = 15, 1  # of a thousand societies


@dataclass(frozen=True, slots=True)
class Plan:
    """What is settled of a society before it is entered: its office, its number there and the day of registration."""

    office: SeedOffice
    district: District
    class_name: str
    tier: str
    registered_on: date
    number: int

    @property
    def here(self) -> bool:
        """Whether it is registered in this record; an older one is entered from paper."""
        return self.registered_on >= BEGUN_ON


def plan(many: int, offices: list[SeedOffice], districts: list[District], chance: Random) -> list[Plan]:
    """So many societies, the oldest first, numbered in each office by the day of registration."""
    by_code = {office.code: office for office in offices}
    classes, upto = list(_WEIGHTS), list(accumulate(_WEIGHTS.values()))
    last = (NEWEST_ON - OLDEST_ON).days
    days = sorted(OLDEST_ON + timedelta(days=round(last * chance.random() ** 0.7)) for _ in range(many))
    given: dict[str, int] = {}
    planned = []
    for day in days:
        district = chance.choice(districts)
        class_name = chance.choices(classes, cum_weights=upto)[0]
        drawn = chance.randrange(1000)
        tier = "apex" if drawn < _APEX else "central" if drawn < _APEX + _CENTRAL else "primary"
        if tier == "apex" and day >= BEGUN_ON:  # none of these offices has the power for the whole State
            tier = "central"
        office = by_code[_office_code(class_name, district)]
        number = given[office.code] = given.get(office.code, 0) + 1
        planned.append(Plan(office, district, class_name, tier, day, number))
    return planned


def _office_code(class_name: str, district: District) -> str:
    code, _, _ = DISTRICT_CODES[district.name]
    return ELSEWHERE.get(class_name) or (f"GM-DIC-{code}" if class_name in INDUSTRIES else f"JR-{code}")


def numbers_after(plans: list[Plan], offices: list[SeedOffice]) -> dict[str, int]:
    """By office, the last number that its older register gave out."""
    last = {office.code: 0 for office in offices}
    for each in plans:
        if not each.here:
            last[each.office.code] = each.number
    return last


class Societies:
    """Makes what is entered of each society planned. `places`: by code, the id and the names of a place."""

    def __init__(
        self,
        localities: list[Word],
        districts: list[District],
        places: Mapping[str, tuple[UUID, Word]],
        chance: Random,
    ) -> None:
        self._localities, self._districts = localities, districts
        self._places, self._chance = places, chance

    def entries(self, plans: list[Plan], *, on: date) -> Iterator[ToRecord]:
        """An entry a society, and of some what they stated; one of an older register is entered on the day given."""
        for each in plans:
            made = self._registered(each) if each.here else self._entered(each)
            by = Actor(each.office.official, each.office.code, "s.7(1)") if each.here else SET_UP
            yield ToRecord(made, f"society/{made.id}", by, each.registered_on if each.here else on)
            if isinstance(made, SocietyRegistered) or made.standing == "working":
                yield from standing_of(made.id, each.office, self._chance, on=on)

    def _registered(self, plan: Plan) -> SocietyRegistered:
        name, area = self._name(plan), self._area(plan)
        where = [self._places[code][1] for code in area]
        filled = {"name": name[0], "area": ", ".join(ml for _, ml in where)}
        return SocietyRegistered(
            id=new_id(),
            name_id=new_id(),
            matter=None,
            office=plan.office.code,
            series=plan.office.series,
            series_ml=plan.office.series_ml,
            number=plan.number,
            name_en=name[0],
            name_ml=name[1],
            class_name=plan.class_name,
            tier=plan.tier,
            registered_office=Text(en=where[0][0], ml=where[0][1]),
            area=self._area_rows(area),
            bye_laws=tuple(
                ByeLawRow(id=new_id(), number=str(n), heading=heading, text=text.format(**filled))
                for n, (heading, text) in enumerate(BYE_LAWS, start=1)
            ),
        )

    def _entered(self, plan: Plan) -> SocietyEntered:
        en, ml = self._name(plan)
        in_scripts = self._chance.random()
        standings, weights = zip(*_STANDINGS.items(), strict=True)
        return SocietyEntered(
            id=new_id(),
            name_id=new_id(),
            office=plan.office.code,
            series=plan.office.series,
            series_ml=plan.office.series_ml,
            number=plan.number if self._known(98) else None,
            name_en="" if in_scripts < 0.1 else en,
            name_ml="" if in_scripts > 0.75 else ml,
            class_name=plan.class_name if self._known(96) else "",
            tier=plan.tier,
            registered_on=plan.registered_on if self._known(95) else None,
            standing=self._chance.choices(standings, weights)[0],
            area=self._area_rows(self._area(plan)) if self._known(90) else None,
            entered_from=f"Register of societies (made up), volume {1 + plan.number // 200}, page {1 + plan.number % 200}",
            former_names=(),
            sector="",
            liability="limited",
            registered_within="",
            registered_office_en="",
            registered_office_ml="",
            area_as_written=(),
            remarks="",
            as_written={},
            row=None,
        )

    def _known(self, of_a_hundred: int) -> bool:
        return self._chance.randrange(100) < of_a_hundred

    def _name(self, plan: Plan) -> Word:
        _, kinds = CLASSES[plan.class_name]
        kind, ending = self._chance.choice(kinds), self._chance.choice(ENDINGS)
        if plan.tier == "apex":
            first, mark = ("Kerala State", "കേരള സംസ്ഥാന"), ("", "")
        elif plan.tier == "central":
            of = self._places[plan.district.code][1]
            first, mark = (f"{of[0]} District", f"{of[1]} ജില്ലാ"), ("", "")
        else:
            first = self._chance.choice(self._localities)
            mark = self._chance.choice(MARKS) if self._chance.random() < 0.2 else ("", "")
        words = (first, mark, kind, ending)
        en, ml = (" ".join(word[script] for word in words if word[script]) for script in (0, 1))
        return en, ml

    def _area(self, plan: Plan) -> list[str]:
        district, drawn = plan.district, self._chance.randrange(100)
        if plan.tier == "apex":
            return [each.code for each in self._districts]
        if plan.tier == "central" or drawn < 2:
            return [district.panchayat]
        if drawn < 6:
            return [self._chance.choice(district.taluks)]
        if drawn < 20:
            return [self._chance.choice(district.towns)]
        block = self._chance.choice(district.blocks)
        first = self._chance.randrange(len(block))
        return list(block[first : first + (1 if drawn < 75 else self._chance.randrange(2, 5))])

    def _area_rows(self, codes: list[str]) -> tuple[AreaRow, ...]:
        return tuple(AreaRow(id=new_id(), place=self._places[code][0]) for code in codes)
