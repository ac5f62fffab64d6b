"""Two officials at once on one matter, a thousand times, in processes of their own: one acts, the other is told.

    python bench/two_officials.py            (SANGHAM_BENCH_TRIES=100 for fewer)

What they do is `tests/proceedings/two_officials.py`: grant against refuse, refuse against withdraw, two enquiries, a
hearing against a grant. On SQLite, and on the PostgreSQL of SANGHAM_TEST_POSTGRES where that is set. A try is wrong where
not exactly one acted, where anything but a problem in words reached the other, where the matter has not exactly one entry
more; every wrong one is printed to standard error, and the end is then a failure. Prints a JSON object a line: name,
value (tries gone wrong), unit, of (tries), how often each official was the one who acted, seconds by the clock.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.databases import KINDS, fresh  # noqa: E402
from tests.proceedings.two_officials import contest  # noqa: E402

TRIES = int(os.environ.get("SANGHAM_BENCH_TRIES", "1000"))


def main() -> None:
    """On a database of its own of each kind."""
    wrong = 0
    for kind in KINDS:
        with tempfile.TemporaryDirectory() as folder, fresh(kind, Path(folder)) as address:
            own = {
                **os.environ,
                "SANGHAM_DATABASE": address,
                "SANGHAM_VAR": folder,
                "DJANGO_SETTINGS_MODULE": "sangham.config.settings",
            }
            begun = time.perf_counter()
            came = contest(own, TRIES)
            taken = time.perf_counter() - begun
        print(*came.wrong, sep="\n", file=sys.stderr)
        wrong += len(came.wrong)
        print(
            json.dumps(
                {
                    "name": f"two officials on one matter, {kind}",
                    "value": len(came.wrong),
                    "unit": "tries gone wrong",
                    "of": came.tries,
                    "acted": dict(came.acted),
                    "seconds": round(taken, 1),
                }
            ),
            flush=True,
        )
    if wrong:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
