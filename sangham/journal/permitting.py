"""Permission for an act of a package that stands below the one that knows who acts.

`accounts` decides who may do what, and `places` stands below it: what settings.SANGHAM_PERMISSION names is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from django.conf import settings
from django.utils.module_loading import import_string

from sangham.journal.actor import Actor


def require_permission(action: str, *, by: Actor, on: date) -> None:
    """Raise Problems unless `by` may do this on that day, in the office where `by` acts."""
    ask: Callable[[str, Actor, date], None] = import_string(settings.SANGHAM_PERMISSION)
    ask(action, by, on)
