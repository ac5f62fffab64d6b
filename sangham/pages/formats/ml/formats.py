"""Malayalam: see `sangham.pages.formats`, which holds for both languages."""

from sangham.pages.formats import *  # noqa: F403 - Django reads the names from this module
