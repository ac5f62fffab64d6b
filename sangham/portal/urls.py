"""The portal's addresses below the language."""

from __future__ import annotations

from datetime import date

from django.urls import path, register_converter

from sangham.portal.views.guide import guide, interview, outside
from sangham.portal.views.law import doubts, instrument, instruments, law, place
from sangham.portal.views.papers import paper
from sangham.portal.views.search import search
from sangham.portal.views.society import bye_laws, neighbours, proof, public_key, record, society
from sangham.portal.views.verify import certificate, verify


class Sha256:
    """A SHA-256 in an address: 64 digits, 0 to 9 and a to f."""

    regex = "[0-9a-f]{64}"

    def to_python(self, value: str) -> str:
        """As it stands."""
        return value

    def to_url(self, value: str) -> str:
        """As it stands."""
        return value


class Day:
    """A day in an address: 2014-01-10. One that is in no calendar is not found."""

    regex = "[0-9]{4}-[0-9]{2}-[0-9]{2}"

    def to_python(self, value: str) -> date:
        """The day. Raises ValueError for what is none, which finds nothing."""
        return date.fromisoformat(value)

    def to_url(self, value: date) -> str:
        """In ISO form."""
        return value.isoformat()


register_converter(Sha256, "sha256")
register_converter(Day, "day")

urlpatterns = [
    path("", search, name="search"),
    path("societies/<uuid:id>/", society, name="society"),
    path("societies/<uuid:id>/bye-laws/", bye_laws, name="bye_laws"),
    path("societies/<uuid:id>/neighbours/", neighbours, name="neighbours"),
    path("societies/<uuid:id>/papers/<sha256:digest>", paper, name="paper"),
    path("societies/<uuid:id>/record/", record, name="record"),
    path("societies/<uuid:id>/record/<int:number>.json", proof, name="proof"),
    path("key.pem", public_key, name="public_key"),
    path("law/", law, name="law"),
    path("law/doubts/", doubts, name="law_doubts"),
    path("law/instruments/", instruments, name="law_instruments"),
    path("law/instruments/<str:id>/", instrument, name="law_instrument"),
    path("law/<slug:shelf>/<str:place>", place, name="law_place"),
    path("law/<slug:shelf>/<str:place>/<day:on>", place, name="law_place_on"),
    path("guide/", guide, name="guide"),
    path("guide/outside/", outside, name="outside"),
    path("guide/<slug:name>/", interview, name="interview"),
    path("verify/", verify, name="verify"),
    path("verify/<uuid:id>/", certificate, name="certificate"),
]
