"""The portal over a small record of real rows, in the tests' own process."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from sangham.pages.catalogue import compile_catalogue
from tests.portal.made import Made, make_record


@pytest.fixture(autouse=True, scope="session")
def _catalogue() -> None:
    compile_catalogue()


@pytest.fixture(autouse=True)
def _settings(settings: Any, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keys and papers in a folder of the tests' own, one for the whole run; static files by plain names."""
    settings.VAR = tmp_path_factory.getbasetemp() / "var"
    settings.AUTHORITY = settings.VAR / "authority"
    settings.STATIC_ROOT = settings.VAR / "static"
    settings.STATIC_ROOT.mkdir(parents=True, exist_ok=True)
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": plain}


@pytest.fixture
def made(db: None) -> Made:
    return make_record()


@pytest.fixture
def client() -> Client:
    """A stranger's browser: forms are checked as they are for everybody."""
    return Client(enforce_csrf_checks=True)
