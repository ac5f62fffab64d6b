"""Tables of offices and officials, written by `sangham.accounts.projections` alone."""

from sangham.accounts.models.office import Conferral, Office
from sangham.accounts.models.official import Official, Posting

__all__ = ["Conferral", "Office", "Official", "Posting"]
