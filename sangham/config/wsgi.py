"""The WSGI application, for granian: ``granian --interface wsgi sangham.config.wsgi:application``."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sangham.config.settings")

application = get_wsgi_application()
