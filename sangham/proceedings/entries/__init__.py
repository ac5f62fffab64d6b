"""What is entered in a matter's stream (``matter/<uuid>``), from what was asked to the order.

`application` and `registration` are of applications for registration; `asked` of every other matter; `course` and
`ending` of any.
"""

from sangham.proceedings.entries.application import (
    Application,
    ApplicationLodged,
    ByeLawClause,
    Checked,
    PaperLodged,
    Part,
)
from sangham.proceedings.entries.asked import MatterLodged, MatterQueryAnswered, Stated
from sangham.proceedings.entries.course import (
    DirectionsReceived,
    EnquiryOrdered,
    EnquiryReported,
    HearingAdjourned,
    HearingFixed,
    HearingHeld,
    MatterScrutinised,
    SocietyDecisionReported,
)
from sangham.proceedings.entries.ending import MatterDecided, MatterWithdrawn, OrderSent, OutcomeDeemed
from sangham.proceedings.entries.registration import (
    ApplicationScrutinised,
    ApplicationSentOn,
    DeterminationMade,
    DeterminationsRecorded,
    Due,
    NameAlike,
    Point,
    QueryAnswered,
    QueryRaised,
    RegistrationOrdered,
    RegistrationRefused,
)

__all__ = [
    "Application",
    "ApplicationLodged",
    "ApplicationScrutinised",
    "ApplicationSentOn",
    "ByeLawClause",
    "Checked",
    "DeterminationMade",
    "DeterminationsRecorded",
    "DirectionsReceived",
    "Due",
    "EnquiryOrdered",
    "EnquiryReported",
    "HearingAdjourned",
    "HearingFixed",
    "HearingHeld",
    "MatterDecided",
    "MatterLodged",
    "MatterQueryAnswered",
    "MatterScrutinised",
    "MatterWithdrawn",
    "NameAlike",
    "OrderSent",
    "OutcomeDeemed",
    "PaperLodged",
    "Part",
    "Point",
    "QueryAnswered",
    "QueryRaised",
    "RegistrationOrdered",
    "RegistrationRefused",
    "SocietyDecisionReported",
    "Stated",
]
