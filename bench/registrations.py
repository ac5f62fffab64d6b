"""How many registrations a second, from the lodged dossier to the society on the register, in a register of 100,000.

    python bench/registrations.py            (SANGHAM_BENCH_POSTGRES=postgresql://… measures that server too)

Each is four acts, as officials do them, each a transaction of its own with its entries, receipts and tables: lodged;
scrutinised, with the overlap of areas and the names that the proposed one is like; determined, of every neighbour; ordered
and registered. Reading the dossier's files comes before, typesetting and signing after. One process, one act at a time.
By the clock, and in CPU time of this process (on PostgreSQL the server's is not in it). The bars are by the clock.
"""

from __future__ import annotations

import csv
import hashlib
import sys
import time
from datetime import date
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.office import in_each, tell

REGISTRATIONS = 60
BARS = {"sqlite": 30, "postgresql": 20}
OFFICE, DISTRICT = "JR-TVM", "Thiruvananthapuram"
DOSSIER = Path(__file__).resolve().parents[1] / "examples" / "registration" / "consumer-registered"
RECEIVED_ON, ON = date(2026, 1, 12), date(2026, 2, 20)


def measure(kind: str, societies: int) -> None:
    """Lodged to registered, one after another, in one office's district."""
    from django.db import connection, reset_queries

    from sangham.journal.actor import Actor
    from sangham.proceedings.actions.lodge_application import lodge_application
    from sangham.proceedings.actions.order_registration import order_registration
    from sangham.proceedings.actions.record_determinations import record_determinations
    from sangham.proceedings.actions.scrutinise import scrutinise
    from sangham.register.models import Society
    from sangham.register.neighbours import overlapping

    inspector, registrar = Actor("ui-jr-tvm", OFFICE, "s.6"), Actor("jr-tvm", OFFICE, "s.7(1)")
    brought, applications = dossiers()
    found: dict[str, float] = {"lodged": 0, "scrutinised": 0, "determined": 0, "ordered": 0}
    worked, neighbours = 0.0, 0
    statements: list[int] = []
    for n, application in enumerate(applications):
        near = overlapping(application.places, on=ON)
        neighbours += len(near)
        decided = brought.decision.as_recorded(())
        kind_found = next(iter(decided["determinations"].values())).model_copy(update={"holds": False})
        decided["similar_type"] = {each.id: kind_found for each in near}
        connection.force_debug_cursor = n == len(applications) - 1
        reset_queries()
        begun = at = time.perf_counter()
        cpu = time.process_time()
        matter = lodge_application(
            office=OFFICE, application=application, applicants=brought.applicants,
            digest=hashlib.sha256(str(n).encode()).hexdigest(), received_on=RECEIVED_ON, by=inspector, on=RECEIVED_ON,
        )  # fmt: skip
        for act, do in (
            ("lodged", int),
            ("scrutinised", partial(scrutinise, matter, by=inspector, on=ON)),
            ("determined", partial(record_determinations, matter, **decided, by=registrar, on=ON)),
            ("ordered", partial(order_registration, matter, by=registrar, on=ON)),
        ):
            do()
            now = time.perf_counter()
            if n >= WARM:
                found[act] += now - at
            at = now
        if n >= WARM:
            worked += time.process_time() - cpu
        statements.append(len(connection.queries))
        assert at >= begun
    assert Society.objects.filter(entered_from="", registered_on=ON).count() >= len(applications)
    measured = len(applications) - WARM
    tell(
        f"registrations_{kind}", measured / sum(found.values()), "registrations/s", BARS[kind],
        societies=societies, cpu_ms_each=round(1000 * worked / measured, 1),
        ms_of={act: round(1000 * seconds / measured, 1) for act, seconds in found.items()},
        statements=statements[-1], neighbours_each=round(neighbours / len(applications)),
    )  # fmt: skip


WARM = 5  # of the first, not counted: the law is read then


def dossiers() -> tuple[Any, list[Any]]:
    """The example as it is brought, and so many applications made of it: each a name and an area of its own."""
    from sangham.places.models import Place
    from sangham.proceedings.dossier.place_names import KnownPlace
    from sangham.proceedings.dossier.read import read_dossier
    from sangham.proceedings.from_dossier import lodgement_of
    from sangham.seed.places import localities

    there = list(Place.objects.filter(district=DISTRICT, kind="grama_panchayat").order_by("code"))
    with (DOSSIER.parents[1] / "places.csv").open(encoding="utf-8") as file:
        fields = ("code", "kind", "name_en", "name_ml", "district")
        known = [KnownPlace(**{f: row[f] for f in fields}) for row in csv.DictReader(file)]
    read = read_dossier(DOSSIER, places=known)
    area = tuple(
        p.model_copy(update={"code": place.code})
        for p, place in zip(read.application.area, there, strict=False)
    )
    read = read.model_copy(update={"application": read.application.model_copy(update={"area": area})})
    brought = lodgement_of(read.model_copy(update={"register_as_it_stood": None}))
    chance, names = Random(1), localities(Random(2))
    made = []
    for n in range(REGISTRATIONS + WARM):
        en, ml = names[n]
        first = chance.randrange(len(there) - 1)
        made.append(
            brought.application.model_copy(
                update={
                    "name_en": f"{en} Consumer Co-operative Society Limited",
                    "name_ml": f"{ml} കൺസ്യൂമർ സഹകരണ സംഘം ക്ലിപ്തം",
                    "places": tuple(place.id for place in there[first : first + 2]),
                }
            )
        )
    return brought, made


if __name__ == "__main__":
    in_each(measure)
