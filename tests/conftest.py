"""What all tests share."""

from __future__ import annotations

from hypothesis import settings

# First calls load libraries and compile plans: slow once, which is not what a deadline is for.
settings.register_profile("office", deadline=None)
settings.load_profile("office")
