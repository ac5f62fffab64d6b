from __future__ import annotations

from datetime import date

import pytest
from django import forms
from django.template import Context, Template
from django.utils import translation


@pytest.mark.parametrize("lang", ["en", "ml"])
def test_the_day_stands_before_the_month_in_both_languages(lang: str) -> None:
    with translation.override(lang):
        shown = Template("{{ day|date }} {{ day|date:'SHORT_DATE_FORMAT' }} {{ day }}").render(
            Context({"day": date(2026, 4, 3)})
        )
        assert shown == "03/04/2026 03/04/2026 03/04/2026"
        assert forms.DateField(localize=True).clean("03/04/2026") == date(2026, 4, 3)
        assert forms.DateField(localize=True).clean("2026-04-03") == date(2026, 4, 3)


@pytest.mark.parametrize("lang", ["en", "ml"])
def test_numbers_are_grouped_as_in_india(lang: str) -> None:
    with translation.override(lang):
        assert Template("{{ n }}").render(Context({"n": 123456789})) == "12,34,56,789"
