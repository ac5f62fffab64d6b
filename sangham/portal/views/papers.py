"""Papers to be taken: always attachments, of the kind that the record says, never shown as pages."""

from __future__ import annotations

import re
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from sangham.documents.models import Paper
from sangham.documents.store import fetch
from sangham.portal.society_page import paper_of
from sangham.register import queries

_NAMES = {
    "certificate_of_registration": "certificate",
    "order_of_registration": "order",
    "order_of_refusal": "refusal",
}
_ENDINGS = {"application/pdf": "pdf"}
# Whatever a reader does with the file, it may load nothing and run nothing from here.
_ALONE = "default-src 'none'; sandbox"


@require_safe
def paper(request: HttpRequest, id: UUID, digest: str) -> HttpResponse:
    """A paper of a society by its SHA-256. A file that is missing or no longer has its hash is not given: the
    store raises, which is a fault of ours (500), not the reader's."""
    society = queries.society(id)
    found = paper_of(society, digest) if society else None
    if found is None:
        raise Http404
    response = attachment(fetch(found.sha256), media_type=found.media_type, name=_name(found))
    response["ETag"] = f'"{found.sha256}"'
    patch_cache_control(response, public=True, max_age=31_536_000, immutable=True)
    return response


def attachment(content: bytes, *, media_type: str, name: str) -> HttpResponse:
    """Bytes to be saved under a name of ours (ASCII letters, digits, ``-`` and ``.``)."""
    response = HttpResponse(content, content_type=media_type)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Content-Security-Policy"] = _ALONE
    return response


def _name(paper: Paper) -> str:
    number = re.sub(r"[^A-Za-z0-9]+", "-", paper.number).strip("-")[:60]
    kind, ending = _NAMES.get(paper.kind, "paper"), _ENDINGS.get(paper.media_type, "bin")
    return f"{kind}-{number or paper.sha256[:12]}.{ending}"
