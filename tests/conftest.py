"""What all tests share."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

# First calls load libraries and compile plans: slow once, which is not what a deadline is for. The same examples in
# every run, so that a change is what makes a test fail; HYPOTHESIS_PROFILE=search looks at new ones, and more.
settings.register_profile("office", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "office"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark `database` whatever takes one, so that the run on PostgreSQL takes all of that and nothing else."""
    for item in items:
        if item.get_closest_marker("django_db") or "db" in getattr(item, "fixturenames", ()):
            item.add_marker("database")
