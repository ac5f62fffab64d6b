"""Tables of the register, written by `sangham.register.projections` alone."""

from sangham.register.models.affiliation import Affiliation
from sangham.register.models.area import AreaPlace
from sangham.register.models.bye_law import ByeLaw
from sangham.register.models.certificate import Certificate, PaperCertificate
from sangham.register.models.committee import Committee, OfficeBearer
from sangham.register.models.correction import Correction
from sangham.register.models.society import Society, SocietyName, SocietyWord, WordOfSociety
from sangham.register.models.standing import Liability, RegisteredOffice, SocietyStanding
from sangham.register.models.stated import EntryOfSociety
from sangham.register.models.yearly import AuditCertificate, YearlyStatement

__all__ = [
    "Affiliation",
    "AreaPlace",
    "AuditCertificate",
    "ByeLaw",
    "Certificate",
    "Committee",
    "Correction",
    "EntryOfSociety",
    "Liability",
    "OfficeBearer",
    "PaperCertificate",
    "RegisteredOffice",
    "Society",
    "SocietyName",
    "SocietyStanding",
    "SocietyWord",
    "WordOfSociety",
    "YearlyStatement",
]
