from __future__ import annotations

import pytest
from django.db import DatabaseError
from django.test import Client


@pytest.mark.parametrize(
    ("asked", "lang"),
    [
        ("ml", "ml"),
        ("ml-IN,en;q=0.5", "ml"),
        ("en", "en"),
        ("hi,ml;q=0.4", "ml"),
        ("ta", "en"),
        ("", "en"),
        ("\x7f;;q=z", "en"),
    ],
)
def test_the_front_door(client: Client, asked: str, lang: str) -> None:
    response = client.get("/", headers={"accept-language": asked})
    assert response.status_code == 302 and response["Location"] == f"/{lang}/"
    assert "Accept-Language" in response["Vary"]
    assert not response.cookies


def test_health(client: Client, db: None) -> None:
    response = client.get("/health")
    assert response.status_code == 200
    assert response.json() == {"health": "good", "database": "good", "journal": "good", "languages": "good"}
    assert response["Cache-Control"] == "no-store"


def test_ill_health_names_the_part(client: Client, db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> None:
        raise DatabaseError

    monkeypatch.setattr("sangham.portal.views.health.last_checkpoint", fails)
    response = client.get("/health")
    assert response.status_code == 503
    assert response.json() == {"health": "ill", "database": "good", "journal": "ill", "languages": "good"}
