"""Reads of the register."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db.models import Q

from sangham.documents.models import Paper
from sangham.documents.queries import paper_by_id, papers_in
from sangham.journal.queries import Seal, seal_of
from sangham.kernel import clock
from sangham.places.models import Place
from sangham.places.queries import places_with_ids
from sangham.register.finding import search_societies, societies_numbered
from sangham.register.history import HistoryLine, history_of
from sangham.register.models import (
    Affiliation,
    AreaPlace,
    ByeLaw,
    Certificate,
    PaperCertificate,
    Society,
    SocietyName,
)

__all__ = [
    "HistoryLine",
    "affiliations_of",
    "area_of",
    "bye_laws_of",
    "certificate",
    "certificates_of",
    "former_names",
    "history_of",
    "latest_certificate",
    "on_paper",
    "papers_of",
    "seal_of_society",
    "search_societies",
    "societies_numbered",
    "society",
    "society_of_matter",
]

LETTERS = ("letter_of_query", "notice_of_hearing")  # kinds of papers


def society(id: UUID) -> Society | None:
    """The society with this id."""
    return Society.objects.select_related("office").filter(pk=id).first()


def society_of_matter(matter: UUID) -> Society | None:
    """The society that was registered in a matter."""
    return Society.objects.select_related("office").filter(matter=matter).first()


def certificate(id: UUID) -> Certificate | None:
    """The certificate whose id the QR code carries, with its society."""
    return Certificate.objects.select_related("society__office").filter(pk=id).first()


def certificates_of(society: Society) -> list[Certificate]:
    """Every certificate of the society, the latest last."""
    return list(Certificate.objects.filter(society=society))


def latest_certificate(society: UUID) -> Certificate | None:
    """The certificate that was given last; None where none was."""
    return Certificate.objects.filter(society=society).last()


def on_paper(society: Society) -> PaperCertificate | None:
    """The latest certificate given on paper, before this record, that is known of."""
    return PaperCertificate.objects.filter(society=society).order_by("from_on", "entry").last()


def former_names(society: Society) -> list[SocietyName]:
    """The names that it bears no longer, the latest first."""
    gone = SocietyName.objects.filter(Q(former=True) | Q(until_on__isnull=False), society=society)
    return sorted(gone, key=lambda name: (name.until_on or date.min, name.entry), reverse=True)


def affiliations_of(society: Society) -> list[Affiliation]:
    """To which societies it is affiliated, the earliest first."""
    return list(Affiliation.objects.filter(society=society).select_related("to").order_by("from_on", "entry"))


def papers_of(society: Society) -> list[Paper]:
    """The society's papers, those of the matter in which it was registered, and its certificates, whatever matter they
    were given in; the oldest first. Not the letters between the office and the applicants, which are theirs."""
    streams = [society.stream] + ([f"matter/{society.matter}"] if society.matter else [])
    found = {paper.id: paper for paper in papers_in(*streams) if paper.kind not in LETTERS}
    for certificate in certificates_of(society):
        paper = paper_by_id(certificate.id)
        if paper is not None:
            found.setdefault(paper.id, paper)
    return sorted(found.values(), key=lambda paper: (paper.issued_on, paper.id))


def in_force(day: date) -> Q:
    """Rows that hold on a day; one from a day not known has held since the society was registered."""
    begun = Q(from_on__isnull=True) | Q(from_on__lte=day)
    return begun & (Q(until_on__isnull=True) | Q(until_on__gt=day))


def bye_laws_of(society: Society, on: date | None = None) -> list[ByeLaw]:
    """The bye-laws in force on a day (today where none is given), in the order of their numbers."""
    return list(ByeLaw.objects.filter(in_force(on or clock.today()), society=society))


def area_of(society: Society, on: date | None = None) -> list[Place]:
    """The places of the area of operation on a day (today where none is given)."""
    rows = AreaPlace.objects.filter(in_force(on or clock.today()), society=society)
    return places_with_ids(rows.values_list("place_id", flat=True))


def seal_of_society(society: Society) -> Seal | None:
    """How far the society's entries are sealed; None before the first seal."""
    return seal_of(society.stream)
