"""The portal's addresses below the language."""

from __future__ import annotations

from django.urls import path

from sangham.portal.views.papers import paper
from sangham.portal.views.search import search
from sangham.portal.views.society import bye_laws, proof, public_key, seal, society
from sangham.portal.views.verify import certificate, verify

urlpatterns = [
    path("", search, name="search"),
    path("societies/<uuid:id>/", society, name="society"),
    path("societies/<uuid:id>/bye-laws/", bye_laws, name="bye_laws"),
    path("societies/<uuid:id>/papers/<sha256:digest>", paper, name="paper"),
    path("societies/<uuid:id>/record/", seal, name="seal"),
    path("societies/<uuid:id>/record/<int:number>.json", proof, name="proof"),
    path("key.pem", public_key, name="public_key"),
    path("verify/", verify, name="verify"),
    path("verify/<uuid:certificate_id>/", certificate, name="certificate"),
]
