"""Two names that people would take for one another, and two that they would not."""

from __future__ import annotations

import pytest

from sangham.kernel.name_likeness import ALIKE, name_likeness


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kalpaka Consumer Co-operative Society Ltd.", "Kalpakka Consumers' Co-op. Society Limited No. T.12"),
        ("Kalpaka Consumer Co-operative Society Ltd.", "കൽപ്പക കൺസ്യൂമർ സഹകരണ സംഘം ക്ലിപ്തം"),
        ("Vembayam Women's Society", "വെമ്പായം വനിതാ സഹകരണ സംഘം"),
        ("Nedumala Dairy Society", "Nedu Mala Ksheera Sangham"),
        ("Kunnathukavu Service Co-operative Bank Ltd.", "Kunnathukavu Service Co-operative Society Ltd."),
    ],
)
def test_alike(one: str, other: str) -> None:
    assert name_likeness(one, other) >= ALIKE
    assert name_likeness(one, other) == name_likeness(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Manickal Service Co-operative Society Ltd.", "Manickal Consumer Co-operative Society Ltd."),
        ("Manickal North Service Society", "മാണിക്കൽ തെക്ക് സർവീസ് സംഘം"),
        ("Ward 4 Residents Society", "Ward 5 Residents Society"),
        ("Co-operative Society Ltd.", "Co-operative Society Ltd."),  # nothing in either that tells
        ("", "Manickal"),
        ("Udaya Printing Society", "Sandhya Printing Society"),
    ],
)
def test_not_alike(one: str, other: str) -> None:
    assert name_likeness(one, other) < ALIKE
