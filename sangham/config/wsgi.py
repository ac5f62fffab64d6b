"""The WSGI application, for granian: ``granian --interface wsgi sangham.config.wsgi:application``."""

from __future__ import annotations

import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sangham.config.settings")
django.setup(set_prefix=False)

from sangham.pages.plain_requests import PlainApplication  # noqa: E402 - Django has to be set up first

application = PlainApplication()
