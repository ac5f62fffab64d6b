"""What a person sees when something cannot be done, at the portal's addresses."""

from __future__ import annotations

from uuid import UUID

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client

from sangham.pages import errors


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch, client: Client) -> Client:
    def fails(id: UUID) -> None:
        raise RuntimeError("a fault with Some Person's name in it")

    monkeypatch.setattr("sangham.register.queries.society", fails)
    client.raise_request_exception = False
    return client


@pytest.mark.parametrize(
    ("lang", "first", "second"),
    [
        ("en", "There is nothing at this address", "ഈ വിലാസത്തിൽ ഒന്നുമില്ല"),
        ("ml", "ഈ വിലാസത്തിൽ ഒന്നുമില്ല", "There is nothing at this address"),
    ],
)
def test_every_error_is_said_in_both_languages_the_readers_first(
    client: Client, db: None, lang: str, first: str, second: str
) -> None:
    response = client.get(f"/{lang}/nowhere/")
    page = response.content.decode()
    assert response.status_code == 404 and response["Cache-Control"] == "no-store"
    assert f'<html lang="{lang}">' in page
    assert page.index(f"<h1>{first}</h1>") < page.index(second)
    assert f'<section lang="{"ml" if lang == "en" else "en"}">' in page


def test_an_address_without_a_language_answers_in_the_browsers(client: Client, db: None) -> None:
    page = client.get("/nowhere", headers={"accept-language": "ml"}).content.decode()
    assert '<html lang="ml">' in page and 'href="/en/"' in page


def test_a_fault_of_ours_is_said_to_be_ours_and_tells_nothing(failing: Client, db: None) -> None:
    response = failing.get("/ml/societies/00000000-0000-0000-0000-000000000000/")
    page = response.content.decode()
    assert response.status_code == 500
    assert "<h1>തകരാറ് ഞങ്ങളുടേതാണ്</h1>" in page and "The fault is ours" in page
    assert "RuntimeError" not in page and "Some Person" not in page
    assert response["X-Request-Id"]


def test_even_without_templates_there_is_an_answer(
    client: Client, db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(errors, "render_to_string", fails)
    page = client.get("/en/nowhere/").content.decode()
    assert "There is nothing at this address" in page and '<section lang="ml">' in page


def test_a_host_that_is_not_ours(client: Client, db: None) -> None:
    response = client.get("/en/", headers={"host": "evil.example"})
    assert response.status_code == 400
    assert "could not be read" in response.content.decode()


def test_forbidden(client: Client, db: None) -> None:
    response: HttpResponse = errors.forbidden(HttpRequest_())
    assert response.status_code == 403 and "may not be opened" in response.content.decode()


def HttpRequest_() -> HttpRequest:
    request = HttpRequest()
    request.path = "/en/"
    return request
