from __future__ import annotations

from typing import Any

import pytest

from sangham.pages.sizes import limit_in_words, size_in_words


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1 KB"),
        (64_001, "65 KB"),
        (5_000_000, "5 MB"),
        (5_000_001, "6 MB"),
    ],
)
def test_a_size_is_never_said_smaller_than_it_is(size: int, words: str) -> None:
    assert size_in_words(size) == words


def test_the_limit_said_is_the_limit_held(settings: Any) -> None:
    settings.UPLOAD_LIMIT = 2_000_000
    assert limit_in_words() == "2 MB"
