"""The page of a society's record: what is entered, under which hash, with which proof."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse

from sangham.journal.models import Entry
from sangham.journal.queries import entries_of, seal_of
from sangham.kernel.clock import INDIA
from sangham.kernel.text import Text
from sangham.law.citation import in_words
from sangham.portal.seal import ShownSeal, look_at_seal
from sangham.portal.shown import ShownName, ShownPaper, day, shown_name
from sangham.portal.society_page import certificate_of
from sangham.register.models import Society

KINDS = {
    "society_registered": Text(en="Society registered", ml="സംഘം രജിസ്റ്റർ ചെയ്തു"),
    "society_entered": Text(en="Society entered from an older register", ml="പഴയ രജിസ്റ്ററിൽനിന്ന് സംഘത്തെ ചേർത്തു"),
    "registration_certified": Text(en="Certificate of registration given", ml="രജിസ്ട്രേഷൻ സർട്ടിഫിക്കറ്റ് നൽകി"),
    "name_changed": Text(en="Name changed", ml="പേരു മാറി"),
    "registration_reconstructed": Text(
        en="Registration reconstructed from other papers", ml="രജിസ്ട്രേഷൻ മറ്റു കടലാസുകളിൽനിന്ന് വീണ്ടെടുത്തു"
    ),
    "society_affiliated": Text(en="Society affiliated", ml="സംഘത്തിന് അഫിലിയേഷനായി"),
    "paper_issued": Text(en="Paper issued", ml="രേഖ നൽകി"),
}
_OTHER = Text(en="Entry", ml="രേഖപ്പെടുത്തൽ")
_LINE = Text(
    en="Effective {day}; recorded {recorded} by {office}, under {power}.",
    ml="പ്രാബല്യം {day}; {office} രേഖപ്പെടുത്തിയത് {recorded}, അധികാരം {power}.",
)


@dataclass(frozen=True, slots=True)
class ShownEntry:
    """One entry: its number in the society's record, what it is, its hash, and where its proof is if sealed."""

    number: int
    says: Text
    line: Text
    digest: str
    proof_address: str


@dataclass(frozen=True, slots=True)
class RecordPage:
    """All entries of a society, the first first."""

    name: ShownName
    society_address: str
    seal: ShownSeal
    certificate: ShownPaper | None
    entries: tuple[ShownEntry, ...]


def record_page(society: Society) -> RecordPage:
    """The record as it stands, with proofs for what is sealed."""
    seal = seal_of(society.stream)
    sealed = seal.sealed if seal else 0
    return RecordPage(
        name=shown_name(society.name),
        society_address=reverse("society", args=[society.id]),
        seal=look_at_seal(society.stream),
        certificate=certificate_of(society),
        entries=tuple(_entry(society, e, e.number <= sealed) for e in entries_of(society.stream)),
    )


def _power(power: str) -> Text:
    """A section as people read it; a power that is none (the set-up's) as it stands."""
    try:
        return in_words(power)
    except ValueError:
        return Text(en=power, ml=power)


def _entry(society: Society, entry: Entry, sealed: bool) -> ShownEntry:
    at = entry.recorded_at.astimezone(INDIA)
    of = {"recorded": f"{at:%d/%m/%Y %H:%M}", "office": entry.office, "power": _power(entry.power)}
    return ShownEntry(
        number=entry.number,
        says=KINDS.get(entry.kind, _OTHER),
        line=_LINE.fill(day=day(entry.effective_on), **of),
        digest=entry.hash,
        proof_address=reverse("proof", args=[society.id, entry.number]) if sealed else "",
    )
