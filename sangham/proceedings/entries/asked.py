"""What is asked in a matter other than registration, and that it was received.

Who asks stands beside the entry (`particulars`: asked_by), not in it.
"""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sangham.journal.kinds import Payload, entry_kind
from sangham.journal.proof.canonical import JSON
from sangham.kernel.text import Text
from sangham.proceedings.entries.application import ByeLawClause, PaperLodged, Part, Sha256


class Stated(Part):
    """What is asked, and what its form states.

    society         whose matter it is; None for a representation by those who would form one
    against         the matter that was not decided, or the order in which is complained of
    other_society   the apex or central society, of affiliation
    society_class   as the register has it on the day of receipt; it settles who is competent, as `places` do
    name_en, name_ml  of the society, as the register had them then
    facts           by the names of the law's question
    asks            what is asked, in the words of whoever asks
    bye_laws        clauses as they are to be worded
    takes_effect_on  the day that an amendment of the bye-laws names for itself; None where it names none (s.13)
    number, registered_on  of the registration, as the audit certificates show them (s.8(2))
    """

    society: UUID | None = None
    against: UUID | None = None
    other_society: UUID | None = None
    society_class: str = ""
    places: tuple[UUID, ...] = ()
    name_en: str = ""
    name_ml: str = ""
    facts: dict[str, JSON]
    asks: Text
    bye_laws: tuple[ByeLawClause, ...] = ()
    takes_effect_on: date | None = None
    number: int | None = None
    registered_on: date | None = None
    papers: tuple[PaperLodged, ...] = ()


@entry_kind("matter_lodged")
class MatterLodged(Payload):
    """Something other than registration was asked of an office, and given its inward number."""

    matter: UUID
    kind: str
    office: str
    inward: int
    year: int
    received_on: date
    digest: Sha256
    stated: Stated


@entry_kind("matter_query_answered")
class MatterQueryAnswered(Payload):
    """Whoever asked answered a query: what is stated, as it now stands."""

    query: UUID
    received_on: date
    digest: Sha256
    stated: Stated
