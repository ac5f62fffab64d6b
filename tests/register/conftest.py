"""An office with places, and what is needed to register a society in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from sangham.accounts.actions.set_up_office import set_up_office
from sangham.journal.actor import SET_UP, Actor
from sangham.kernel.names import Name
from sangham.kernel.text import Text
from sangham.places.actions.import_places import import_places
from sangham.places.queries import find_place
from sangham.register.actions.enter_society import enter_society
from sangham.register.actions.register_society import Registered, register_society
from sangham.register.checks import Clause

EXAMPLES = Path(__file__).parents[2] / "examples"
SET_UP_ON = date(2026, 1, 1)
ORDERED_ON = date(2026, 4, 3)
REGISTRAR = Actor("jr-tvm", "JR-TVM", "s.7(1)")
INSPECTOR = Actor("ui-vembayam", "JR-TVM", "register")
KALPAKA = Name("Kalpaka Consumer Co-operative Society Limited", "കല്പക കൺസ്യൂമർ സഹകരണ സംഘം ക്ലിപ്തം")

Register = Callable[..., Registered]
Enter = Callable[..., UUID]


def place_ids(*names: str) -> list[UUID]:
    return [find_place(name).id for name in names]


@pytest.fixture
def office(db: None) -> str:
    import_places(EXAMPLES / "places.csv", edition="2025", by=SET_UP, on=SET_UP_ON)
    set_up_office(EXAMPLES / "office.yaml", by=SET_UP, on=SET_UP_ON)
    return "JR-TVM"


@pytest.fixture
def register(office: str) -> Register:
    """Register Kalpaka, or as the keywords say."""

    def registered(**otherwise: Any) -> Registered:
        given: dict[str, Any] = {
            "name": KALPAKA,
            "class_name": "consumer",
            "area": place_ids("Manickal", "Vembayam"),
            "bye_laws": [
                Clause("1", "Name", "The name of the society is Kalpaka."),
                Clause("2", "പ്രവർത്തനപരിധി", "മാണിക്കൽ, വെമ്പായം ഗ്രാമപഞ്ചായത്തുകൾ."),
                Clause("2(a)", "", "No more."),
            ],
            "registered_office": Text(en="Vembayam, Thiruvananthapuram", ml="വെമ്പായം, തിരുവനന്തപുരം"),
            "office": office,
            "by": REGISTRAR,
            "on": ORDERED_ON,
        }
        return register_society(**(given | otherwise))

    return registered


@pytest.fixture
def enter(office: str) -> Enter:
    """Enter a neighbour from an older register, or as the keywords say."""

    def entered(**otherwise: Any) -> UUID:
        given: dict[str, Any] = {
            "name": Name(
                "Manickal Service Co-operative Society Ltd. No. 385", "മാണിക്കൽ സർവീസ് സഹകരണ സംഘം ക്ലിപ്തം"
            ),
            "office": office,
            "number": 385,
            "area": place_ids("Manickal"),
            "entered_from": "Register of societies, volume 4",
            "class_name": "credit",
            "registered_on": date(1961, 7, 1),
            "by": SET_UP,
            "on": SET_UP_ON,
        }
        return enter_society(**(given | otherwise))

    return entered
