"""Pages in the tests' own process: the catalogue compiled, static files by their plain names."""

from __future__ import annotations

from typing import Any

import pytest

from sangham.pages.catalogue import compile_catalogue


@pytest.fixture(autouse=True, scope="session")
def _catalogue() -> None:
    compile_catalogue()


@pytest.fixture(autouse=True)
def _plain_static(settings: Any) -> None:
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": plain}
