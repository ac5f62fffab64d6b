"""What all tests share: a data folder of their own, made before Django reads its settings."""

from __future__ import annotations

import os
import tempfile

# Before Django's settings are read; workers inherit it, so that all of one run share the folder.
os.environ.setdefault("SANGHAM_VAR", tempfile.mkdtemp(prefix="sangham-test-"))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sangham.config.settings")
