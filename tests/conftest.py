"""What all tests share."""

from __future__ import annotations

import os

from hypothesis import settings

# First calls load libraries and compile plans: slow once, which is not what a deadline is for. The same examples in
# every run, so that a change is what makes a test fail; HYPOTHESIS_PROFILE=search looks at new ones, and more.
settings.register_profile("office", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "office"))
