"""Tables of the register, written by `sangham.register.projections` alone."""

from sangham.register.models.area import AreaPlace
from sangham.register.models.bye_law import ByeLaw
from sangham.register.models.certificate import Certificate
from sangham.register.models.society import Society, SocietyName, SocietyWord, WordOfSociety

__all__ = ["AreaPlace", "ByeLaw", "Certificate", "Society", "SocietyName", "SocietyWord", "WordOfSociety"]
