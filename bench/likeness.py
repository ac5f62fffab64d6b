"""How often the warning of a name too like another's is right: on pairs of made-up names, labelled by hand.

`bench/data/alike_names.csv`: whether people would take one society for the other. The threshold was chosen on every
second pair; the others are held out. Prints a JSON object a line: precision (of warnings, how many are right) and
recall (of pairs that are alike, how many are warned of), of 100.
"""

from __future__ import annotations

import csv
import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from sangham.kernel.name_likeness import ALIKE, name_likeness

PAIRS = Path(__file__).parent / "data" / "alike_names.csv"


def judged() -> list[tuple[bool, float, str, str]]:
    """Every pair: whether it is alike by its label, how like the two are, and both names."""
    with PAIRS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [(r["alike"] == "yes", name_likeness(r["one"], r["other"]), r["one"], r["other"]) for r in rows]


def tell(name: str, value: float, many: int) -> None:
    """One figure."""
    print(
        json.dumps({"name": name, "value": round(100 * value, 1), "unit": "of 100", "of": many}), flush=True
    )


def main() -> None:
    """Precision and recall, of the half the threshold was chosen on and of the half held out."""
    pairs = judged()
    for half, some in (("chosen_on", pairs[::2]), ("held_out", pairs[1::2]), ("all", pairs)):
        warned = [p for p in some if p[1] >= ALIKE]
        right = sum(p[0] for p in warned)
        tell(f"likeness_precision_{half}", right / len(warned), len(warned))
        tell(f"likeness_recall_{half}", right / sum(p[0] for p in some), sum(p[0] for p in some))
    if os.environ.get("SANGHAM_SHOW"):
        for alike, like, one, other in sorted(pairs[::2]):
            if alike != (like >= ALIKE):
                print(f"{'alike' if alike else 'not alike'} {like:.2f} {one} | {other}")


if __name__ == "__main__":
    main()
