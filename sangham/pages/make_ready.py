"""What set-up runs for the pages: fonts, catalogue, static files. Run again, it does only what changed.

``python -m sangham.pages.make_ready`` does all three with the settings of the environment.
"""

from __future__ import annotations

from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command

from sangham.pages.catalogue import compile_catalogue
from sangham.pages.fonts import make_web_fonts


def make_ready() -> None:
    """Make web fonts, compile the catalogue and collect static files under `settings.VAR`.

    Raises `Problems` for a missing font or an unreadable catalogue, before anything is collected.
    """
    make_web_fonts(Path(settings.WEB_FONTS))
    compile_catalogue()
    call_command("collectstatic", interactive=False, verbosity=0)


if __name__ == "__main__":
    django.setup()
    make_ready()
