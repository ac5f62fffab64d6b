"""The register -> the facts and collections that the law asks for. The only bridge, and no rule in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from sangham.register.models import (
    AreaPlace,
    AuditCertificate,
    EntryOfSociety,
    Liability,
    Society,
    SocietyStanding,
    YearlyStatement,
)
from sangham.register.queries import shared_places
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
    place_ids: Iterable[UUID],
    *,
    on: date,
    similar: Mapping[UUID, bool] | None = None,
    leaving_out: UUID | None = None,
) -> list[dict[str, Any]]:
    """The collection `neighbours` that s.7(1)(c) asks for: the societies with a place in common on a day.

    `similar`: by society, whether the Registrar has determined that it is of a similar type; a society that
    is not in it is undetermined. `leaving_out`: the society whose area it is. Shape: society (mark), name_en, name_ml, places_in_common (count),
    similar_type (True, False, or None while undetermined).
    """
    determined = similar or {}
    shared = shared_places(place_ids, on=on, leaving_out=leaving_out)
    columns = ("id", "series", "number", "name_en", "name_ml")
    theirs = Society.objects.filter(id__in=list(shared)).values_list(*columns)
    return [
        {
            "society": _mark(id_, series, number),
            "name_en": name_en,
            "name_ml": name_ml,
            "places_in_common": len(shared[id_]),
            "similar_type": determined.get(id_),
        }
        for id_, series, number, name_en, name_ml in sorted(
            theirs, key=lambda row: (-len(shared[row[0]]), row[1], row[2] or 0, row[0])
        )
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

    Two queries in all, read a few thousand rows at a time; nothing by society. A fact is None where the register does
    not have it: a blank of a statement is not nought, and a society without a statement has no members known.
    """
    found = Society.objects.filter(Q(registered_on__isnull=True) | Q(registered_on__lte=on))
    if societies is not None:
        found = found.filter(pk__in=list(societies))
    if office is not None:
        found = found.filter(office_id=office)
    districts = _districts(on, office)
    rows: QuerySet[Any, Any] = _with_standing(found, on).order_by("pk").values()
    for row in rows.iterator(chunk_size=5000):
        yield _about(row, districts)


def _latest(model: type[EntryOfSociety], on: date, **filters: Any) -> QuerySet[Any]:
    """The row of one society that holds on a day: the last by its day, then by its entry; no day is before any."""
    rows = model._default_manager.filter(
        Q(from_on__isnull=True) | Q(from_on__lte=on), society=OuterRef("pk"), **filters
    )
    return rows.order_by(F("from_on").desc(nulls_last=True), "-entry")


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


def _with_standing(found: QuerySet[Society], on: date) -> QuerySet[Society]:
    statement = YearlyStatement.objects.filter(society=OuterRef("pk"), year_ended_on__lte=on)
    statement = statement.order_by("-year_ended_on", "-entry")
    audit = AuditCertificate.objects.filter(
        Q(from_on__isnull=True) | Q(from_on__lte=on), society=OuterRef("pk"), year_ended_on__lte=on
    ).order_by("-year_ended_on", "-entry")
    return found.annotate(
        standing_then=Coalesce(Subquery(_latest(SocietyStanding, on).values("standing")[:1]), "standing"),
        liability_then=Subquery(_latest(Liability, on).values("liability")[:1]),
        **{f"statement_{name}": Subquery(statement.values(name)[:1]) for name in _STATEMENT},
        audit_year_ended_on=Subquery(audit.values("year_ended_on")[:1]),
        audit_received_on=Subquery(audit.values("from_on")[:1]),
    )


def _districts(on: date, office: str | None) -> dict[UUID, tuple[str, ...]]:
    """The districts in which each area lies on a day."""
    rows = AreaPlace.objects.filter(
        Q(from_on__isnull=True) | Q(from_on__lte=on), Q(until_on__isnull=True) | Q(until_on__gt=on)
    )
    if office is not None:
        rows = rows.filter(society__office=office)
    found: dict[UUID, list[str]] = {}
    for society, district in (
        rows.values_list("society_id", "place__district").distinct().order_by("society_id", "place__district")
    ):
        found.setdefault(society, []).append(district)
    return {society: tuple(of) for society, of in found.items()}


_UNLIMITED = {"unlimited": True, "limited": False}


def _about(row: dict[str, Any], districts: Mapping[UUID, tuple[str, ...]]) -> About:
    manner = row["liability_then"]
    unlimited = _UNLIMITED.get(EXTENT[manner]) if manner else None
    government = row["statement_capital_government"]
    bodies = (row["statement_local_bodies"], row["statement_governments"], row["statement_other_bodies"])
    others = None if None in bodies else sum(bodies)
    as_written = bool(row["area_as_written"])
    facts = {
        "society_registered": None if row["standing_then"] in ENDED else True,
        "society_registered_on": row["registered_on"],
        # what an older register gives as the day may be that of a later registration, under this Act
        "first_registered_on": None if row["entered_from"] else row["registered_on"],
        "society_class": row["class_name"] or None,
        "area_districts": districts.get(row["id"]) if row["area_known"] and not as_written else None,
        "liability_unlimited": unlimited,
        "limited_liability": None if unlimited is None else not unlimited,
        "liability_on_winding_up": manner if manner in MANNERS else None,
        "individual_members": row["statement_individuals"],
        "member_societies": row["statement_societies"],
        "other_bodies_as_members": others,
        "share_capital": row["statement_capital_in_all"],
        "government_share_capital_received": True if government else None,
        "government_is_member": None
        if row["statement_governments"] is None
        else row["statement_governments"] > 0,
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
        "statement_year_ended_on": row["statement_year_ended_on"],
        "audit_year_ended_on": row["audit_year_ended_on"],
        "audit_received_on": row["audit_received_on"],
    }
    return About(facts, columns)
