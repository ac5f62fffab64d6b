"""What an entry about a society's standing says, in a line of its history. Nobody is named."""

from __future__ import annotations

from sangham.journal.kinds import Payload
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import CLASSES
from sangham.register.entries_of_older_registers import (
    AreaEntered,
    ByeLawsEntered,
    CertificateEntered,
    ClassEntered,
    FormerNameEntered,
    LiabilityEntered,
)
from sangham.register.entries_of_standing import (
    AuditCertificateReceived,
    CommitteeEntered,
    OfficeBearerCeased,
    OfficeBearerEntered,
    RegisteredOfficeChanged,
    StandingEntered,
    YearlyStatementReceived,
)
from sangham.register.standing import CONSTITUTED, LIABLE, NOT_KNOWN, OFFICES, STANDINGS


def entry_text(what: Payload) -> Text | None:
    """The line; None for an entry of another sort."""
    match what:
        case StandingEntered():
            return _STANDING.fill(standing=STANDINGS[what.standing])
        case RegisteredOfficeChanged():
            return _OFFICE.fill(address=what.address)
        case LiabilityEntered():
            return _LIABILITY.fill(liability=LIABLE[what.liability])
        case CommitteeEntered():
            return _COMMITTEE.fill(committee=CONSTITUTED[what.constituted])
        case OfficeBearerEntered():
            return _HOLDER.fill(office=OFFICES[what.holders[0].office])
        case OfficeBearerCeased():
            return _CEASED
        case AuditCertificateReceived():
            klass = Text(en=what.audit_class, ml=what.audit_class) if what.audit_class else NOT_KNOWN
            return _AUDIT.fill(day=f"{what.year_ended_on:%d/%m/%Y}", klass=klass)
        case YearlyStatementReceived():
            return _STATEMENT.fill(day=f"{what.year_ended_on:%d/%m/%Y}")
        case FormerNameEntered():
            return _NAME.fill(name=Text(en=what.name_en or what.name_ml, ml=what.name_ml or what.name_en))
        case ClassEntered():
            return _CLASS.fill(klass=CLASSES[what.class_name])
        case AreaEntered():
            return _AREA.fill(n=len(what.area))
        case ByeLawsEntered():
            return _BYE_LAWS.fill(n=len(what.bye_laws))
        case CertificateEntered():
            return _CERTIFICATE
    return None


_STANDING = Text(en="Standing: {standing}.", ml="നില: {standing}.")
_OFFICE = Text(en="Registered office: {address}.", ml="രജിസ്റ്റർ ചെയ്ത ഓഫീസ്: {address}.")
_LIABILITY = Text(en="Liability of members: {liability}.", ml="അംഗങ്ങളുടെ ബാധ്യത: {liability}.")
_COMMITTEE = Text(en="Management: {committee}.", ml="ഭരണം: {committee}.")
_HOLDER = Text(en="Came into office: {office}.", ml="സ്ഥാനമേറ്റു: {office}.")
_CEASED = Text(en="An office-bearer left office.", ml="ഒരു ഭാരവാഹി സ്ഥാനമൊഴിഞ്ഞു.")
_AUDIT = Text(
    en="Audit certificate of the year ended {day}; class, as written: {klass}.",
    ml="{day}-ന് അവസാനിച്ച വർഷത്തെ ഓഡിറ്റ് സർട്ടിഫിക്കറ്റ്; എഴുതിയ ക്ലാസ്: {klass}.",
)
_STATEMENT = Text(
    en="Yearly statement of the year ended {day}.", ml="{day}-ന് അവസാനിച്ച വർഷത്തെ വാർഷിക സ്റ്റേറ്റ്മെന്റ്."
)
_NAME = Text(en="Former name entered: {name}.", ml="മുൻപേര് ചേർത്തു: {name}.")
_CLASS = Text(en="Class entered: {klass}.", ml="തരം ചേർത്തു: {klass}.")
_AREA = Text(en="Area of operation entered; places: {n}.", ml="പ്രവർത്തനപരിധി ചേർത്തു; സ്ഥലങ്ങൾ: {n}.")
_BYE_LAWS = Text(en="Bye-laws entered; clauses: {n}.", ml="നിയമാവലി ചേർത്തു; വ്യവസ്ഥകൾ: {n}.")
_CERTIFICATE = Text(
    en="A certificate of registration on paper is known of.", ml="കടലാസിലുള്ള രജിസ്ട്രേഷൻ സർട്ടിഫിക്കറ്റ് ചേർത്തു."
)
