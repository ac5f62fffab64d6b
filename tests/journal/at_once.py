"""What each process of `test_concurrency` does: append to a stream that all share, or seal meanwhile."""

from __future__ import annotations

import sys

import django

django.setup()

from django.db import transaction  # noqa: E402

from sangham.journal.actions.record import record  # noqa: E402
from sangham.journal.actions.seal import seal  # noqa: E402
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


if __name__ == "__main__":
    append(sys.argv[2], int(sys.argv[3])) if sys.argv[1] == "append" else seal_meanwhile(int(sys.argv[2]))
