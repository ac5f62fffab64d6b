"""Made-up places of the fourteen districts: bodies that lie together, and the list that the office imports."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from itertools import product
from random import Random

from sangham.places.districts import DISTRICTS
from sangham.seed.words import HEADS, MIDDLES, TAILS, Word

BLOCKS, PANCHAYATS, TOWNS = 7, 8, 3  # in a district; in a block; in a district


@dataclass(frozen=True, slots=True)
class District:
    """A district's codes: its own, its panchayat's, its taluks', its towns', and of each block those of its panchayats."""

    name: str
    code: str
    panchayat: str
    taluks: tuple[str, ...]
    towns: tuple[str, ...]
    blocks: tuple[tuple[str, ...], ...]


Row = tuple[str, str, str, str, str, str]  # code, authority, kind, English, Malayalam, district


def localities(chance: Random) -> list[Word]:
    """Names of places that nobody lives in, each once, in an order of chance."""
    made = [
        ((h[0] + m[0] + t[0]).capitalize(), h[1] + m[1] + t[1]) for h, m, t in product(HEADS, MIDDLES, TAILS)
    ]
    chance.shuffle(made)
    return made


def make_districts(names: list[Word]) -> tuple[list[District], list[Row]]:
    """The districts, and the rows of their list. `names`: of which each body takes one, a taluk that of a panchayat."""
    left = iter(names)
    districts, rows = [], []
    for number, district in enumerate(DISTRICTS.values(), start=1):

        def row(code: str, kind: str, name: Word, of: str = district.en) -> str:
            rows.append((code, "SEED", kind, *name, of))
            return code

        whole = row(f"D{number:02}", "district", (district.en, district.ml))
        panchayat = row(f"P{number:02}", "district_panchayat", (district.en, district.ml))
        towns = tuple(row(f"M{number:02}{n:02}", "municipality", next(left)) for n in range(TOWNS))
        blocks, taluks = [], []
        for block in range(BLOCKS):
            bodies = [next(left) for _ in range(PANCHAYATS)]
            row(f"B{number:02}{block:02}", "block_panchayat", bodies[0])
            if block % 2 == 0:
                taluks.append(row(f"T{number:02}{block:02}", "taluk", bodies[0]))
            blocks.append(
                tuple(
                    row(f"G{number:02}{block:02}{n}", "grama_panchayat", body)
                    for n, body in enumerate(bodies)
                )
            )
        districts.append(District(district.en, whole, panchayat, tuple(taluks), towns, tuple(blocks)))
    return districts, rows


def as_csv(rows: list[Row]) -> bytes:
    """The list as a file that `import places` takes."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("code", "authority", "kind", "name_en", "name_ml", "district"))
    writer.writerows(rows)
    return text.getvalue().encode()
