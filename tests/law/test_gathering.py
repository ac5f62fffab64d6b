"""A gathered test tells of each that fails, and cannot pass for want of anything to test."""

from __future__ import annotations

import pytest

from tests.law.gathering import for_each


def test_each_that_fails_is_named_with_what_was_wrong() -> None:
    @for_each([1, 2, 3, 4], named=lambda n: f"number {n}")
    def even(n: int) -> None:
        """Whether it is even."""
        assert n % 2 == 0, f"{n} is odd"

    with pytest.raises(AssertionError) as failed:
        even()
    told = str(failed.value)
    assert told.startswith("2 of 4")
    assert "number 1: AssertionError: 1 is odd" in told and "number 3" in told
    assert "number 2" not in told
    assert (even.__name__, even.__doc__) == ("even", "Whether it is even.")


def test_what_breaks_is_no_less_a_failure() -> None:
    with pytest.raises(AssertionError, match="0: ZeroDivisionError"):
        for_each([0])(lambda n: print(1 // n))()


def test_of_nothing_nothing_is_tested() -> None:
    with pytest.raises(AssertionError, match="of none at all"):
        for_each([])(lambda n: None)()
