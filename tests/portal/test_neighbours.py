"""The page of a society's neighbours: drawn twice, written once, and no finding made."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client

from sangham.journal.actor import SET_UP
from sangham.kernel.names import Name
from sangham.places.queries import find_place
from sangham.register.actions.enter_society import enter_society
from tests.portal.made import Made


@pytest.fixture
def lonely(made: Made):
    return enter_society(
        name=Name("Shornur Society", "ഷൊർണൂർ സംഘം"),
        office="JR-PKD",
        number=9,
        area=[find_place("Shornur").id],
        entered_from="register",
        by=SET_UP,
        on=date(2026, 4, 3),
    )


def test_the_society_leads_to_it(client: Client, made: Made) -> None:
    page = client.get(f"/en/societies/{made.society}/").content.decode()
    assert f'href="/en/societies/{made.society}/neighbours/"' in page


@pytest.mark.parametrize(
    ("lang", "says"),
    [("en", "is for the Registrar to determine"), ("ml", "തീരുമാനിക്കേണ്ടത് സഹകരണ സംഘം രജിസ്ട്രാറാണ്")],
)
def test_it_draws_and_writes_and_leaves_the_finding_to_the_registrar(
    client: Client, made: Made, lang: str, says: str
) -> None:
    answer = client.get(f"/{lang}/societies/{made.society}/neighbours/")
    page = answer.content.decode()
    assert answer.status_code == 200 and says in page
    assert page.count("<svg") - page.count("<svg class") >= 2 and "<script" not in page
    assert len(answer.content) < 100_000


def test_of_a_society_that_shares_no_place_nothing_is_drawn(client: Client, lonely) -> None:
    page = client.get(f"/en/societies/{lonely}/neighbours/").content.decode()
    assert "No society on the register has a place in common with it." in page and "tiles" not in page


def test_where_the_area_is_not_known_there_is_no_page(client: Client, made: Made) -> None:
    unknown = enter_society(
        name=Name("Nobody knows where", ""),
        office="JR-TVM",
        number=77,
        area=None,
        entered_from="register",
        by=SET_UP,
        on=date(2026, 4, 3),
    )
    assert client.get(f"/en/societies/{unknown}/neighbours/").status_code == 404
    assert "neighbours" not in client.get(f"/en/societies/{unknown}/").content.decode()
