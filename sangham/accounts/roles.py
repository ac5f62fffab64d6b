"""The roles in which officials are posted, and the words for them."""

from __future__ import annotations

from typing import Literal

from sangham.kernel.text import Text

Role = Literal["inspector", "registrar"]
ROLES: dict[Role, Text] = {
    "inspector": Text(en="inspector", ml="ഇൻസ്പെക്ടർ"),
    # Whoever heads an office on which a Registrar's powers are conferred acts as Registrar (s.2(p)).
    "registrar": Text(en="Registrar of Co-operative Societies", ml="സഹകരണ സംഘം രജിസ്ട്രാർ"),
}
