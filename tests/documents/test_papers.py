"""What the classes of papers promise to their callers and to the sheets."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

import pytest

from sangham.documents import wording
from sangham.documents.papers import TONE_OF, Tone
from sangham.kernel.names import normalise
from sangham.kernel.text import Text
from sangham.law.outcome import Outcome
from tests.documents import matter_samples, samples

ALL = [samples.certificate(), samples.registration(), samples.refusal(), *matter_samples.ALL]


def test_every_outcome_of_the_law_has_a_tone() -> None:
    assert set(TONE_OF) == {o.name for o in Outcome}
    assert set(TONE_OF.values()) == set(Tone)


@pytest.mark.parametrize("paper", ALL)
def test_data_is_json_and_dates_are_day_month_year(paper: Any) -> None:
    data = json.loads(json.dumps(paper.data()))
    assert data["issued_on"] == "03/04/2026"
    assert data["signatory"]["name"] == {"en": "Meenakshi Varma", "ml": "മീനാക്ഷി വർമ്മ"}


@pytest.mark.parametrize("paper", ALL)
def test_no_string_misses_the_check_of_letters(paper: Any) -> None:
    assert samples.NAME.ml in set(paper.strings())
    assert samples.VERIFY in set(paper.strings())


def test_a_refusal_needs_reasons_and_remedies() -> None:
    with pytest.raises(ValueError, match="reasons"):
        samples.refusal(0)
    with pytest.raises(ValueError, match="next"):
        samples.refusal(remedies=())


def test_an_order_tells_its_findings_or_why_there_are_none() -> None:
    with pytest.raises(ValueError, match="findings"):
        matter_samples.order_without_text(text_not_held=None)


def test_the_certificate_certifies_the_day() -> None:
    data = samples.certificate(registered_on=date(2026, 1, 9)).data()
    assert "09/01/2026" in data["certifies"]["en"] and "09/01/2026" in data["certifies"]["ml"]


def words() -> list[Text]:
    return [t for t in vars(wording).values() if isinstance(t, Text)] + list(wording.LABELS.values())


def test_words_are_in_atomic_chillu_and_in_malayalam() -> None:
    for text in words():
        assert normalise(text.ml) == text.ml
        assert text.ml == "/" or re.search(r"[\u0d00-\u0d7f]", text.ml)
        assert not re.search(r"[\u0d00-\u0d7f]", text.en)


@pytest.mark.parametrize("avoided", ["നിബന്ധകൻ", "ചട്ടം", "ആക്ട്", "പ്രവർത്തനമേഖല", "പരിമിത"])
def test_words_that_the_glossary_warns_of_are_not_used(avoided: str) -> None:
    assert [t for t in words() if avoided in t.ml] == []
