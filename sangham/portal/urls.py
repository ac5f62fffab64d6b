"""The portal's addresses below the language."""

from __future__ import annotations

from django.urls import path, register_converter

from sangham.portal.views.papers import paper
from sangham.portal.views.search import search
from sangham.portal.views.society import bye_laws, proof, public_key, record, society
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


register_converter(Sha256, "sha256")

urlpatterns = [
    path("", search, name="search"),
    path("societies/<uuid:id>/", society, name="society"),
    path("societies/<uuid:id>/bye-laws/", bye_laws, name="bye_laws"),
    path("societies/<uuid:id>/papers/<sha256:digest>", paper, name="paper"),
    path("societies/<uuid:id>/record/", record, name="record"),
    path("societies/<uuid:id>/record/<int:number>.json", proof, name="proof"),
    path("key.pem", public_key, name="public_key"),
    path("verify/", verify, name="verify"),
    path("verify/<uuid:id>/", certificate, name="certificate"),
]
