"""What each process of `test_concurrency` and `test_feed` does: append to a stream that all share, seal or follow
meanwhile."""

from __future__ import annotations

import json
import sys
import time

import django

django.setup()

from django.db import transaction  # noqa: E402

from sangham.journal.actions.record import record  # noqa: E402
from sangham.journal.actions.seal import seal  # noqa: E402
from sangham.journal.feed import feed  # noqa: E402
from tests.journal.conftest import BY, ON  # noqa: E402
from tests.journal.test_record import moored  # noqa: E402


def append(who: str, count: int) -> None:
    for i in range(count):
        with transaction.atomic():
            record(moored(i), stream=f"office/{who}", by=BY, on=ON)
            record(moored(i), stream="office/shared", by=BY, on=ON, particulars={"skipper": {"by": who}})
        if i % 10 == 5:
            with transaction.atomic():
                record(moored(i), stream="office/shared", by=BY, on=ON)
                transaction.set_rollback(True)


def seal_meanwhile(count: int) -> None:
    print(sum(seal() is not None for _ in range(count)))


def follow(count: int) -> None:
    last = -1
    while last < count - 1:
        for line in feed(last, most=7):
            sys.stdout.buffer.write(line)
            last = json.loads(line)["leaf"]
        time.sleep(0.001)


if __name__ == "__main__":
    match sys.argv[1:]:
        case "append", who, count:
            append(who, int(count))
        case "seal", count:
            seal_meanwhile(int(count))
        case "follow", count:
            follow(int(count))
