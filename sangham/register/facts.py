"""The register -> the facts and collections that the law asks for. The only bridge, and no rule in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import F, OuterRef, Q, QuerySet, Subquery

from sangham.register.models import (
    AreaPlace,
    AuditCertificate,
    EntryOfSociety,
    Liability,
    Society,
    SocietyStanding,
    YearlyStatement,
)
from sangham.register.neighbours import Overlapping
from sangham.register.standing import ENDED, EXTENT, MANNERS

# What each fact of the law is on `about`, by its name there. A fact that is not here is not in the register.
LAW_FACTS = (
    "society_registered",
    "society_registered_on",
    "first_registered_on",
    "society_class",
    "area_districts",
    "liability_unlimited",
    "limited_liability",
    "liability_on_winding_up",
    "individual_members",
    "member_societies",
    "other_bodies_as_members",
    "share_capital",
    "government_share_capital_received",
    "government_is_member",
)
# What surveys count by, which no section asks for under a name of its own.
COLUMNS = (
    "society",
    "mark",
    "name_en",
    "name_ml",
    "office",
    "tier",
    "standing",
    "share_capital_of_government",
    "statement_year_ended_on",
    "audit_year_ended_on",
    "audit_received_on",
)


def mark_of(society: Society) -> str:
    """What a society is known by in a fact: its number with its series, or its id where it has none."""
    return _mark(society.id, society.series, society.number)


def _mark(id_: UUID, series: str, number: int | None) -> str:
    return str(id_) if number is None else f"{series} {number}"


def neighbours(
    near: Iterable[Overlapping], similar: Mapping[str, bool] | None = None
) -> list[dict[str, Any]]:
    """The collection `neighbours` that s.7(1)(c) asks for, of the societies with a place in common.

    `similar`: by society id, whether the Registrar has determined that it is of a similar type; a society that
    is not in it is undetermined. Shape: society (mark), name_en, name_ml, places_in_common (count),
    similar_type (True, False, or None while undetermined).
    """
    determined = similar or {}
    return [
        {
            "society": each.id if each.number is None else f"{each.series} {each.number}",
            "name_en": each.name_en,
            "name_ml": each.name_ml,
            "places_in_common": len(each.places),
            "similar_type": determined.get(each.id),
        }
        for each in near
    ]


@dataclass(frozen=True, slots=True)
class About:
    """One society on a day: `facts` by the law's names (`LAW_FACTS`; None: not known), and `columns` to count by
    (`COLUMNS`). Money in paise, days as dates, `area_districts` a tuple of English names or None."""

    facts: dict[str, Any]
    columns: dict[str, Any]


def facts_about(
    *, on: date, societies: Iterable[UUID] | None = None, office: str | None = None
) -> Iterator[About]:
    """The facts that the law asks of a society, for many (all, where none are named) on a day, in the order of their
    ids; those registered after that day are left out. What is asked is the register as it is known today.

    Four queries in all, read a few thousand rows at a time; nothing by society. A fact is None where the register does
    not have it: a blank of a statement is not nought, and a society without a statement has no members known.
    """
    found = Society.objects.filter(Q(registered_on__isnull=True) | Q(registered_on__lte=on))
    if societies is not None:
        found = found.filter(pk__in=list(societies))
    if office is not None:
        found = found.filter(office_id=office)
    of: dict[str, Any] = {"society__in": found.values("pk")} if societies is not None or office else {}
    districts = _districts(on, of)
    statements = _latest_year(YearlyStatement, _STATEMENT, Q(year_ended_on__lte=on), of)
    audits = _latest_year(AuditCertificate, ("year_ended_on", "from_on"), _by(on, year_ended_on__lte=on), of)
    rows: QuerySet[Any, Any] = found.annotate(
        standing_then=_latest(SocietyStanding, "standing", on),
        liability_then=_latest(Liability, "liability", on),
    )
    for row in rows.order_by("pk").values(*_OWN).iterator(chunk_size=5000):
        id_ = row["id"]
        yield _about(row, districts.get(id_), statements.get(id_, {}), audits.get(id_, {}))


_OWN = (
    "id",
    "office_id",
    "series",
    "number",
    "name_en",
    "name_ml",
    "class_name",
    "tier",
    "registered_on",
    "entered_from",
    "area_known",
    "area_as_written",
    "standing_then",
    "liability_then",
)
_STATEMENT = (
    "year_ended_on",
    "individuals",
    "societies",
    "local_bodies",
    "governments",
    "other_bodies",
    "capital_government",
    "capital_in_all",
)


def _by(on: date, **more: Any) -> Q:
    """Rows from a day that had come; no day is before any."""
    return (Q(from_on__isnull=True) | Q(from_on__lte=on)) & Q(**more)


def _latest(model: type[EntryOfSociety], column: str, on: date) -> Subquery:
    """What holds on a day: of the last row by its day, then by its entry."""
    rows: QuerySet[Any] = model._default_manager.filter(_by(on, society=OuterRef("pk")))
    return Subquery(rows.order_by(F("from_on").desc(nulls_last=True), "-entry").values(column)[:1])


def _latest_year(
    model: type[EntryOfSociety], columns: tuple[str, ...], there: Q, of: Mapping[str, Any]
) -> dict[UUID, dict[str, Any]]:
    """By society, the row of the latest year, as it was entered last."""
    rows: QuerySet[Any] = model._default_manager.filter(there)
    latest = rows.filter(society=OuterRef("society")).order_by("-year_ended_on", "-entry").values("entry")[:1]
    found = rows.filter(entry=Subquery(latest), **of).values("society_id", *columns)
    return {row["society_id"]: row for row in found.iterator(chunk_size=5000)}


def _districts(on: date, of: Mapping[str, Any]) -> dict[UUID, tuple[str, ...]]:
    """The districts in which each area lies on a day."""
    rows = AreaPlace.objects.filter(_by(on) & (Q(until_on__isnull=True) | Q(until_on__gt=on)), **of)
    pairs = rows.values_list("society_id", "place__district").distinct()
    found: dict[UUID, list[str]] = {}
    for society, district in pairs.order_by("society_id", "place__district").iterator(chunk_size=5000):
        found.setdefault(society, []).append(district)
    return {society: tuple(districts) for society, districts in found.items()}


_UNLIMITED = {"unlimited": True, "limited": False}


def _about(
    row: dict[str, Any],
    districts: tuple[str, ...] | None,
    statement: Mapping[str, Any],
    audit: Mapping[str, Any],
) -> About:
    manner = row["liability_then"]
    unlimited = _UNLIMITED.get(EXTENT[manner]) if manner else None
    government, members = statement.get("capital_government"), statement.get("governments")
    bodies = [statement.get(name) for name in ("local_bodies", "governments", "other_bodies")]
    others = None if None in bodies else sum(n for n in bodies if n is not None)
    facts = {
        "society_registered": None if row["standing_then"] in ENDED else True,
        "society_registered_on": row["registered_on"],
        # what an older register gives as the day may be that of a later registration, under this Act
        "first_registered_on": None if row["entered_from"] else row["registered_on"],
        "society_class": row["class_name"] or None,
        "area_districts": districts if row["area_known"] and not row["area_as_written"] else None,
        "liability_unlimited": unlimited,
        "limited_liability": None if unlimited is None else not unlimited,
        "liability_on_winding_up": manner if manner in MANNERS else None,
        "individual_members": statement.get("individuals"),
        "member_societies": statement.get("societies"),
        "other_bodies_as_members": others,
        "share_capital": statement.get("capital_in_all"),
        "government_share_capital_received": True if government else None,
        "government_is_member": None if members is None else members > 0,
    }
    columns = {
        "society": row["id"],
        "mark": _mark(row["id"], row["series"], row["number"]),
        "name_en": row["name_en"],
        "name_ml": row["name_ml"],
        "office": row["office_id"],
        "tier": row["tier"] or None,
        "standing": row["standing_then"] or None,
        "share_capital_of_government": government,
        "statement_year_ended_on": statement.get("year_ended_on"),
        "audit_year_ended_on": audit.get("year_ended_on"),
        "audit_received_on": audit.get("from_on"),
    }
    return About(facts, columns)
