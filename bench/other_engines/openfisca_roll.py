"""The voters' roll stated for openfisca-core: `openfisca_roll.py ROWS.json MANY` puts it to all at once, so many times over, and to some alone.

A variable for each fact and for each clause. A value that is not given is the variable's default: there is no other
way to leave one out. Prints one JSON object: the version, seconds a case alone and in bulk, each row's clauses.
"""

from __future__ import annotations

import datetime
import json
import sys
import time
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

POLL = "2026-01-19"
ALONE = 60  # cases that are also put one by one
DAY = {"definition_period": DateUnit.DAY, "label": ""}
Member = build_entity(key="member", plural="members", label="Member of a society", is_person=True)


def days(n: int) -> np.timedelta64:
    """A length."""
    return np.timedelta64(n, "D")


def s19(member: Any, on: Any) -> Any:
    """Section 19."""
    given = [member(n, on) for n in ("membership_payments_made", "membership_interest_acquired")]
    return given[0] | given[1] | member("exempted_from_s19", on)


def s19a(member: Any, on: Any) -> Any:
    """Section 19A."""
    meetings = member("meetings_attended", on) >= member("least_meetings", on)
    services = member("services_used", on) >= member("least_services", on)
    return (meetings & services) | member("exempted_from_s19a", on)


def s20_a(member: Any, on: Any) -> Any:
    """Section 20, proviso (a)."""
    longer = member("admitted_on", on) < member("poll_on", on) - days(60)
    return member("founding_member", on) | longer | member("exempted_from_s20a", on)


def s20_b(member: Any, on: Any) -> Any:
    """Section 20, proviso (b)."""
    return ~member("nominal_or_associate", on)


def s20(member: Any, on: Any) -> Any:
    """Section 20."""
    poll = member("poll_on", on)
    begun = member("founding_member", on) | (member("admitted_on", on) <= poll)
    lasts = ~member("membership_ceased", on) | (member("membership_ceased_on", on) > poll)
    return begun & lasts & member("c0", on) & member("c1", on) & member("c2", on) & member("c3", on)


def r28(member: Any, on: Any) -> Any:
    """Rule 28, from outside the sources."""
    early = member("share_value_paid_on", on) <= member("poll_on", on) - days(30)
    return member("share_value_fully_paid", on) & early


def roll(member: Any, on: Any) -> Any:
    """Who stands on the list."""
    return member("c4", on) & member("c5", on)


CLAUSES = (s19, s19a, s20_a, s20_b, s20, r28, roll)


def kind(name: str) -> type:
    """What a fact is, by its name."""
    if name.endswith("_on"):
        return datetime.date
    return int if name.startswith(("meetings", "least", "services")) else bool


def system(facts: list[str]) -> TaxBenefitSystem:
    """The rule as the engine takes it."""
    made = TaxBenefitSystem([Member])
    for name in facts:
        made.add_variable(type(name, (Variable,), {"value_type": kind(name), "entity": Member, **DAY}))
    for n, clause in enumerate(CLAUSES):
        formula = {"value_type": bool, "entity": Member, "formula": clause, **DAY}
        made.add_variable(type(f"c{n}", (Variable,), formula))
    return made


def in_bulk(
    law: TaxBenefitSystem, rows: list[dict[str, Any]], many: int = 1
) -> tuple[list[list[bool]], float]:
    """All rows as columns, so many times over; and seconds a case of computing, once they are."""
    simulation = SimulationBuilder().build_default_simulation(law, count=len(rows) * many)
    for name in rows[0]:
        variable = law.get_variable(name)
        column = [variable.default_value if r[name] is None else r[name] for r in rows]
        simulation.set_input(name, POLL, np.tile(np.array(column, dtype=variable.dtype), many))
    began = time.process_time()
    columns = [simulation.calculate(f"c{n}", POLL) for n in range(len(CLAUSES))]
    spent = (time.process_time() - began) / (len(rows) * many)
    return [[bool(x) for x in row] for row in zip(*(c[: len(rows)] for c in columns), strict=True)], spent


def alone(law: TaxBenefitSystem, row: dict[str, Any]) -> list[bool]:
    """One member by himself, as a counter would ask; what is not known is left out."""
    given = {n: {POLL: v} for n, v in row.items() if v is not None}
    simulation = SimulationBuilder().build_from_entities(law, {"members": {"one": given}})
    return [bool(simulation.calculate(f"c{n}", POLL)[0]) for n in range(len(CLAUSES))]


def main() -> None:
    """Answer every row, and see that alone and in bulk are the same."""
    rows = json.loads(Path(sys.argv[1]).read_text())
    law = system(list(rows[0]))
    answers, _ = in_bulk(law, rows)
    bulk = min(in_bulk(law, rows, int(sys.argv[2]))[1] for _ in range(5))
    began = time.process_time()
    singly = [alone(law, row) for row in rows[:ALONE]]
    case = (time.process_time() - began) / ALONE
    assert singly == answers[:ALONE]
    print(json.dumps({"version": version("openfisca-core"), "case": case, "bulk": bulk, "answers": answers}))


if __name__ == "__main__":
    main()
