"""Two officials who act on one matter at the same instant, each in a process of his own.

    python -m tests.proceedings.two_officials prepare TRIES     makes the record; prints the ids of the matters
    python -m tests.proceedings.two_officials official NAME     does what it reads, line by line: MATTER ACT INSTANT
    python -m tests.proceedings.two_officials look              prints how many entries each matter has, and what is wrong

`Contest` starts them. The instant is of the monotonic clock, which processes of one machine share; an official waits
for it, so that neither has a start.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

ROOT = Path(__file__).parents[2]
OFFICIALS = ("jr-tvm", "second")
# Of each pair either may be done, and after the one the other may not.
PAIRS = (("grant", "refuse"), ("refuse", "withdraw"), ("enquire", "enquire"), ("hear", "grant"))
ON = date(2026, 2, 2)
HEAD_START = 0.004  # seconds in which both have read what they are to do
LODGED = 2  # entries of a matter before the contest: received, scrutinised
AT_ONCE = 50


@dataclass
class Came:
    """What came of the tries: those in which not exactly one acted and the other was told, as told; who acted."""

    tries: int = 0
    wrong: list[str] = field(default_factory=list)
    acted: Counter[str] = field(default_factory=Counter)


def contest(environment: Mapping[str, str], tries: int) -> Came:
    """Have both act on as many matters, in an empty database with its tables."""
    came = Came()
    matters: list[str] = json.loads(_said(environment, "prepare", str(tries)))
    officials = [_start(environment, "official", name) for name in OFFICIALS]
    try:
        for turn, matter in enumerate(matters):
            acts = PAIRS[turn % len(PAIRS)]
            if turn // len(PAIRS) % 2:
                acts = acts[::-1]
            at = time.monotonic() + HEAD_START
            for official, act in zip(officials, acts, strict=True):
                assert official.stdin is not None
                official.stdin.write(f"{matter} {act} {at}\n")
                official.stdin.flush()
            answers = [official.stdout.readline().strip() for official in officials if official.stdout]
            came.tries += 1
            if sorted(answers) != ["done", "told"]:
                came.wrong.append(f"{acts}: {answers}")
            else:
                came.acted[OFFICIALS[answers.index("done")]] += 1
    finally:
        for official in officials:
            assert official.stdin is not None
            official.stdin.close()
            official.wait(timeout=60)
    seen = json.loads(_said(environment, "look"))
    came.wrong += seen["wrong"]
    came.wrong += [f"{matter}: {n} entries" for matter, n in seen["entries"].items() if n != LODGED + 1]
    return came


def _command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "tests.proceedings.two_officials", *arguments]


def _start(environment: Mapping[str, str], *arguments: str) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    return subprocess.Popen(
        _command(*arguments), cwd=ROOT, env=dict(environment), stdin=pipe, stdout=pipe, text=True
    )


def _said(environment: Mapping[str, str], *arguments: str) -> str:
    done = subprocess.run(
        _command(*arguments), cwd=ROOT, env=dict(environment), stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout


def prepare(tries: int) -> None:
    from django.core.management import call_command
    from django.db import transaction

    from sangham.kernel.text import Text
    from tests.proceedings import staged as of

    call_command("migrate", verbosity=0, skip_checks=True)
    of.office()
    of.staffed("second", "JR-TVM", "registrar")
    society = of.registered()
    matters: list[UUID] = []
    for begun in range(0, tries, AT_ONCE):
        with transaction.atomic():
            for n in range(begun, min(begun + AT_ONCE, tries)):
                matter = of.lodged("duplicate", society, ON, asks=Text(f"Copy {n}", f"പകർപ്പ് {n}"))
                of.looked_at(matter, on=ON)
                matters.append(matter)
    print(json.dumps([str(matter) for matter in matters]))


def act(name: str) -> dict[str, Callable[[UUID], Any]]:
    """What an official may do to a matter."""
    from sangham.journal.actor import Actor
    from sangham.proceedings.actions.decide_matter import decide_matter
    from sangham.proceedings.actions.fix_hearing import fix_hearing
    from sangham.proceedings.actions.order_enquiry import order_enquiry
    from sangham.proceedings.actions.withdraw_matter import withdraw_matter
    from tests.proceedings.staged import WHY

    by = Actor(name, "JR-TVM", "s.8")
    return {
        "grant": lambda m: decide_matter(m, granted=True, reasons=WHY, by=by, on=ON),
        "refuse": lambda m: decide_matter(m, granted=False, reasons=WHY, by=by, on=ON),
        "withdraw": lambda m: withdraw_matter(m, because=None, by=by, on=ON),
        "enquire": lambda m: order_enquiry(
            m, inspector="ui-vembayam", points=(WHY,), report_by=None, by=by, on=ON
        ),
        "hear": lambda m: fix_hearing(m, held_on=ON, at="11:00", place=WHY, noticed=(WHY,), by=by, on=ON),
    }


def official(name: str) -> None:
    from sangham.kernel.problem import Problems

    acts = act(name)
    for line in sys.stdin:
        matter, what, at = line.split()
        while time.monotonic() < float(at):
            pass
        try:
            acts[what](UUID(matter))
        except Problems:
            print("told", flush=True)
        except Exception as other:  # whatever else reaches the official is what the contest looks for
            print(f"{type(other).__name__}: {other}".replace("\n", " "), flush=True)
        else:
            print("done", flush=True)


def look() -> None:
    from django.db.models import Count

    from sangham.journal.actions.rebuild import check_tables
    from sangham.journal.models import Entry

    streams = Entry.objects.filter(stream__startswith="matter/").values("stream").annotate(n=Count("id"))
    entries = {row["stream"]: row["n"] for row in streams}
    print(json.dumps({"entries": entries, "wrong": [str(difference) for difference in check_tables()]}))


if __name__ == "__main__":
    import django

    django.setup()
    match sys.argv[1:]:
        case "prepare", tries:
            prepare(int(tries))
        case "official", name:
            official(name)
        case ("look",):
            look()
