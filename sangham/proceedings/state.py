"""The state of a matter as its entries leave it: `folding.py` makes it, `steps.py` says what may be done next.

It keeps what later acts need: what is asked as it now stands, the determinations recorded, who scrutinised.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from sangham.kernel.names import Name
from sangham.kernel.text import Text
from sangham.proceedings import entries as e


class State(StrEnum):
    """Where a matter stands."""

    LODGED = "lodged"
    SCRUTINISED = "scrutinised"
    QUERIED = "queried"
    DETERMINED = "determined"
    REGISTERED = "registered"
    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    DEEMED = "deemed"

    @property
    def says(self) -> Text:
        """The state in words."""
        return _SAYS[self]

    @property
    def ended(self) -> bool:
        """Whether nothing is left to be decided."""
        return self in ENDED


_SAYS = {
    State.LODGED: Text("Received; to be scrutinised", "ലഭിച്ചു; സൂക്ഷ്മപരിശോധന നടത്തണം"),
    State.SCRUTINISED: Text("Scrutinised; to be decided", "സൂക്ഷ്മപരിശോധന കഴിഞ്ഞു; തീരുമാനമെടുക്കണം"),
    State.QUERIED: Text("A query is with the applicants", "അപേക്ഷകരോട് വിവരം ആവശ്യപ്പെട്ടിരിക്കുന്നു"),
    State.DETERMINED: Text(
        "Findings are recorded; an order is to be made", "കണ്ടെത്തലുകൾ രേഖപ്പെടുത്തി; ഉത്തരവിടണം"
    ),
    State.REGISTERED: Text("Registered", "രജിസ്റ്റർ ചെയ്തു"),
    State.GRANTED: Text("Granted", "അനുവദിച്ചു"),
    State.REFUSED: Text("Refused", "നിരസിച്ചു"),
    State.WITHDRAWN: Text("Withdrawn", "പിൻവലിച്ചു"),
    State.DEEMED: Text("Decided by operation of law", "നിയമപ്രകാരം തനിയെ തീർപ്പായി"),
}
ENDED = (State.REGISTERED, State.GRANTED, State.REFUSED, State.WITHDRAWN, State.DEEMED)


@dataclass(frozen=True, slots=True)
class Standing:
    """A matter as its entries leave it. `kind`: a key of `matters.MATTERS`; `enquiry`, `hearing`: while open."""

    matter: UUID
    kind: str
    state: State
    office: str
    received_on: date
    first_received_on: date
    lodged: e.Application | e.Stated
    particulars_entry: int  # the journal id of the entry beside which the applicants stand
    scrutinised_by: str | None = None
    competence: str | None = None
    competent_offices: tuple[str, ...] = ()
    names_alike: tuple[e.NameAlike, ...] = ()
    determinations: dict[str, e.DeterminationMade] = field(default_factory=dict)
    determined_by: str | None = None
    determined_on: date | None = None
    similar_type: dict[str, e.DeterminationMade] = field(default_factory=dict)
    readings: dict[str, str] = field(default_factory=dict)
    reading_reasons: dict[str, Text] = field(default_factory=dict)
    query: UUID | None = None
    letter_due: e.QueryRaised | None = None  # until its letter is issued
    enquiry: e.EnquiryOrdered | None = None
    enquiries: tuple[e.EnquiryReported, ...] = ()
    hearing: e.HearingFixed | None = None
    notice_due: bool = False  # a hearing is fixed or moved, and who is called has not been told
    hearings: tuple[e.HearingHeld, ...] = ()
    directions: tuple[tuple[date, e.DirectionsReceived], ...] = ()
    society_decision: e.SocietyDecisionReported | None = None
    ordered: e.RegistrationOrdered | e.RegistrationRefused | e.MatterDecided | None = None
    ordered_on: date | None = None
    ordered_by: str | None = None
    receipt: str | None = None
    deemed: e.OutcomeDeemed | None = None
    order_sent_on: date | None = None
    ended_on: date | None = None
    papers: tuple[str, ...] = ()  # kinds of papers issued in the matter
    sent_on: e.ApplicationSentOn | None = None

    @property
    def application(self) -> e.Application:
        """The application for registration. Raises TypeError in any other matter."""
        if not isinstance(self.lodged, e.Application):
            raise TypeError(f"{self.kind} is no application for registration")
        return self.lodged

    @property
    def stated(self) -> e.Stated:
        """What is asked. Raises TypeError for an application for registration."""
        if not isinstance(self.lodged, e.Stated):
            raise TypeError("an application for registration is told by its dossier")
        return self.lodged

    @property
    def places(self) -> tuple[UUID, ...]:
        """The area of operation of the society, or of the one proposed."""
        return self.lodged.places

    @property
    def society_class(self) -> str:
        """The society's class; "" where it is not known."""
        return self.lodged.society_class or ""

    @property
    def name(self) -> Name:
        """The society's name, or the one proposed, as far as it is given."""
        return Name(self.lodged.name_en or "", self.lodged.name_ml or "")
