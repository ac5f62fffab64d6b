"""Every address: the portal's, and what errors show. `/en/…` and `/ml/…` are the same pages."""

from __future__ import annotations

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from sangham.portal.views import feed
from sangham.portal.views.front import front_door
from sangham.portal.views.health import health
from sangham.portal.views.verify import qr_address

urlpatterns = [
    path("", front_door, name="front_door"),
    path("v/<uuid:certificate>", qr_address, name="qr_address"),
    path("health", health, name="health"),
    path("feed/entries", feed.entries, name="feed_entries"),
    path("feed/checkpoint.json", feed.checkpoint, name="feed_checkpoint"),
    *i18n_patterns(path("", include("sangham.portal.urls"))),
]

handler400 = "sangham.pages.errors.bad_request"
handler403 = "sangham.pages.errors.forbidden"
handler404 = "sangham.pages.errors.not_found"
handler500 = "sangham.pages.errors.server_error"
