"""Ten clauses as one plan: numbers, dates, words, cross-multiplied shares, two readings, a determination.

Modelled on what an application for registration must satisfy, so that costs are those of real law; shortened,
so that the same can be written by hand in SQL (`bench/sql/`).
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sangham.kernel.text import Text
from sangham.law.expression import Fact, Test, Truth, cite, readings, when
from sangham.law.plan import Plan, PlanClause

SAYS = Text("One of ten clauses.", "പത്തു ഖണ്ഡങ്ങളിൽ ഒന്ന്.")
LIMITED = ("limited", "Ltd.", "ലിമിറ്റഡ്", "ക്ലിപ്തം")

individuals = Truth("individuals")
TREES: dict[str, Test] = {
    "copies": Fact("copies") >= 3,
    "applicants": when(individuals, Fact("applicants") >= 25),
    "families": when(
        individuals,
        readings("families", literal=Fact("families") >= 25, purposive=Fact("households") >= 25),
    ),
    "ages": Fact("youngest_born_on").after(years=18) <= Fact("applied_on"),
    "name": when(Truth("limited_liability"), Fact("last_word").among(*LIMITED)),
    "money": Fact("paid") * 100 >= Fact("shares") * Fact("percent"),
    "application": cite("copies")
    & cite("applicants")
    & cite("families")
    & cite("ages")
    & cite("name")
    & cite("money"),
    "area": (~readings("overlap", any=Truth("overlaps_any"), whole=Truth("overlaps_whole"))).unless(
        Truth("exempted")
    ),
    "soundness": Truth("sound", determination=True),
    "registration": cite("application") & cite("area") & cite("soundness"),
}

DAYS = ("youngest_born_on", "applied_on")
NUMBERS = ("copies", "applicants", "families", "households", "paid", "shares", "percent")
TRUTHS = ("individuals", "limited_liability", "overlaps_any", "overlaps_whole", "exempted", "sound")

PLAN = Plan(
    question="ten_clauses",
    on=date(2024, 6, 1),
    known_on=date(2024, 6, 1),
    root="registration",
    clauses=tuple(PlanClause(citation, SAYS, tree, None) for citation, tree in TREES.items()),
    defaults={"families": "literal", "overlap": "any"},
    facts={
        **dict.fromkeys(NUMBERS, "number"),
        **dict.fromkeys(DAYS, "day"),
        **dict.fromkeys(TRUTHS, "truth"),
        "last_word": "word",
    },
)

# One case: the readings of "families" differ, and the official has determined nothing yet.
CASE: dict[str, Any] = {
    "copies": 3,
    "applicants": 27,
    "families": 26,
    "households": 24,
    "paid": 2_700_00,
    "shares": 27_000_00,
    "percent": 10,
    "youngest_born_on": date(2001, 2, 28),
    "applied_on": date(2024, 5, 2),
    "last_word": "ക്ലിപ്തം",
    "individuals": True,
    "limited_liability": True,
    "overlaps_any": False,
    "overlaps_whole": False,
    "exempted": None,
    "sound": None,
}
