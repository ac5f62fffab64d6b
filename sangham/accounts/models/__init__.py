"""Tables of offices and officials, written by `sangham.accounts.projections` alone."""

from sangham.accounts.models.conferral import Conferral, ConferralEnding
from sangham.accounts.models.office import Office, OfficeName, OfficePlacing
from sangham.accounts.models.official import Charge, Leave, Official, Posting

__all__ = [
    "Charge",
    "Conferral",
    "ConferralEnding",
    "Leave",
    "Office",
    "OfficeName",
    "OfficePlacing",
    "Official",
    "Posting",
]
