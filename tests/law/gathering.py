"""One test of very many things: thousands of items of their own would take longer to count than to pass."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

One = TypeVar("One")


def for_each(
    of: Iterable[One], named: Callable[[One], str] = str
) -> Callable[[Callable[[One], None]], Callable[[], None]]:
    """Make of a test of one a test of all of them, which fails with the name of each that fails, and by what."""

    def gathered(test: Callable[[One], None]) -> Callable[[], None]:
        def every() -> None:
            wrong: dict[str, Exception] = {}
            count = 0
            for count, one in enumerate(of, 1):
                try:
                    test(one)
                except Exception as failed:
                    wrong[f"{count} {named(one)}"] = failed
            assert count, "of none at all, nothing is tested"
            if wrong:
                told = "\n\n".join(f"{name}: {type(e).__name__}: {e}" for name, e in wrong.items())
                raise AssertionError(f"{len(wrong)} of {count}\n\n{told}") from next(iter(wrong.values()))

        every.__name__, every.__doc__ = test.__name__, test.__doc__
        return every

    return gathered
