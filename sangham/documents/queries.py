"""Reads of the papers issued."""

from __future__ import annotations

from uuid import UUID

from sangham.documents.models import Paper


def paper(sha256: str) -> Paper | None:
    """The paper whose signed file has this SHA-256, or None."""
    return Paper.objects.filter(sha256=sha256).first()


def paper_by_id(id: UUID) -> Paper | None:
    """The paper with this id (the QR's address carries it), or None."""
    return Paper.objects.filter(pk=id).first()


def papers_in(*streams: str) -> list[Paper]:
    """Papers issued in these streams, oldest first."""
    return list(Paper.objects.filter(stream__in=streams))
