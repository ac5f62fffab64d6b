"""The page that a QR code leads to: what the record says of a certificate or an order, to be compared with the
paper in the reader's hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.urls import reverse

from sangham.documents.models import Paper
from sangham.documents.queries import paper_by_id
from sangham.kernel.text import Text
from sangham.portal.examined_page import Outcome
from sangham.portal.seal import ShownSeal, look_at_seal
from sangham.portal.shown import ShownName, ShownPaper, shown_name
from sangham.portal.society_page import certificate_address, office_name, registered, shown_paper
from sangham.register import queries
from sangham.register.models import Certificate, Society

ISSUED = Text(en="This office issued such a paper", ml="ഇങ്ങനെയൊരു രേഖ ഈ ഓഫീസ് നൽകിയിട്ടുണ്ട്")
COMPARE = Text(
    en="Compare what stands below, letter for letter, with the paper in your hand. If anything differs, do not rely on the paper.",
    ml="താഴെയുള്ളത് കൈയിലുള്ള കടലാസുമായി അക്ഷരംപ്രതി ഒത്തുനോക്കുക. എന്തെങ്കിലും വ്യത്യാസമുണ്ടെങ്കിൽ ആ കടലാസിനെ ആശ്രയിക്കരുത്.",
)
ISSUED_BUT = Text(
    en="Issued by this office; the society is now: {standing}",
    ml="ഈ ഓഫീസ് നൽകിയതാണ്; സംഘത്തിന്റെ ഇപ്പോഴത്തെ നില: {standing}",
)
AMENDED_SINCE = Text(
    en="Issued by this office; the name has changed since, and another certificate shows it",
    ml="ഈ ഓഫീസ് നൽകിയതാണ്; പിന്നീട് പേരു മാറി, അത് മറ്റൊരു സർട്ടിഫിക്കറ്റിലുണ്ട്",
)
BROKEN = Text(en="The record does not agree with its seal", ml="രേഖപ്പെടുത്തലുകൾ മുദ്രയോട് ഒക്കുന്നില്ല")
ASK_THE_OFFICE = Text(
    en="Do not rely on the paper or on this page: ask the Registrar's office.",
    ml="കടലാസിനെയോ ഈ പേജിനെയോ ആശ്രയിക്കരുത്: സഹകരണ സംഘം രജിസ്ട്രാറുടെ ഓഫീസിൽ ചോദിക്കുക.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SocietyOnPaper:
    """What the register says today of the society that a paper is of."""

    name: ShownName
    number: Text
    registered: Text
    office: Text
    standing: Text
    reconstructed: Text | None
    address: str
    record_address: str
    paper: ShownPaper


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificatePage:
    """The verdict, the paper as issued, and the society if the paper is of one that stands in the register.

    `which`: what certificate it is, where it is one; `latest`: the number of the one given last and the address of its
    page, where that is another.
    """

    outcome: Outcome
    word: Text
    do: Text
    title: Text
    number: str
    issued_on: date
    which: Text | None
    latest: tuple[str, str] | None
    society: SocietyOnPaper | None
    seal: ShownSeal


def certificate_page(id: UUID) -> CertificatePage | None:
    """The page of the certificate or order with this id; None where this office issued none."""
    paper = paper_by_id(id)
    if paper is None:
        return None
    certificate = queries.certificate(id)
    society = certificate.society if certificate else _society_of(paper)
    later = _later(certificate) if certificate else []
    seal = look_at_seal(society.stream if society else paper.stream)
    outcome, word, do = _verdict(society, seal, later)
    return CertificatePage(
        outcome=outcome,
        word=word,
        do=do,
        title=paper.title,
        number=paper.number,
        issued_on=paper.issued_on,
        which=certificate.kind_text if certificate else None,
        latest=(later[-1].number, certificate_address(later[-1].id)) if later else None,
        society=_on_paper(society, paper) if society else None,
        seal=seal,
    )


def _society_of(paper: Paper) -> Society | None:
    kind, _, id = paper.stream.partition("/")
    if kind == "society":
        return queries.society(UUID(id))
    return queries.society_of_matter(UUID(id)) if kind == "matter" else None


def _later(certificate: Certificate) -> list[Certificate]:
    """The certificates of the society that were given after this one."""
    given = queries.certificates_of(certificate.society)
    return given[given.index(certificate) + 1 :]


def _on_paper(society: Society, paper: Paper) -> SocietyOnPaper:
    return SocietyOnPaper(
        name=shown_name(society.name),
        number=society.number_text,
        registered=registered(society),
        office=office_name(society),
        standing=society.standing_text,
        reconstructed=society.reconstructed_text,
        address=reverse("society", args=[society.id]),
        record_address=reverse("record", args=[society.id]),
        paper=shown_paper(society, paper),
    )


def _verdict(
    society: Society | None, seal: ShownSeal, later: Sequence[Certificate]
) -> tuple[Outcome, Text, Text]:
    if seal.state == "fails":
        return "not-met", BROKEN, ASK_THE_OFFICE
    if society is not None and society.standing != "working":
        return "unknown", ISSUED_BUT.fill(standing=society.standing_text), COMPARE
    if any(certificate.kind == "amended" for certificate in later):
        return "unknown", AMENDED_SINCE, COMPARE
    return "met", ISSUED, COMPARE
