"""The roles in which officials are posted, the words for them, and in which kinds of office each is found."""

from __future__ import annotations

from typing import Literal

from sangham.accounts.hierarchy import Kind
from sangham.kernel.text import Text

Role = Literal["secretary", "registrar", "inspector", "clerk", "auditor"]
ROLES: dict[Role, Text] = {
    # Whoever signs for Government; the orders held here are signed by Joint and Under Secretaries.
    "secretary": Text(en="Secretary to Government", ml="സർക്കാർ സെക്രട്ടറി"),
    # Whoever heads an office on which a Registrar's powers are conferred acts as Registrar (s.2(p)).
    "registrar": Text(en="Registrar of Co-operative Societies", ml="സഹകരണ സംഘം രജിസ്ട്രാർ"),
    "inspector": Text(en="inspector", ml="ഇൻസ്പെക്ടർ"),
    "clerk": Text(en="section clerk", ml="സെക്ഷൻ ക്ലർക്ക്"),
    "auditor": Text(en="Director of Co-operative Audit", ml="സഹകരണ ഓഡിറ്റ് ഡയറക്ടർ"),
}
# Who heads an office of a kind; an office whose kind the record does not know is headed by a Registrar.
HEADS: dict[Kind | None, Role] = {"government": "secretary", "audit": "auditor"}
HEAD: Role = "registrar"


def head_of(kind: Kind | None) -> Role:
    """The role of whoever heads an office of this kind."""
    return HEADS.get(kind, HEAD)


def roles_at(kind: Kind | None) -> tuple[Role, ...]:
    """The roles in which somebody may be posted to an office of this kind."""
    head = head_of(kind)
    return (head, "inspector", "clerk") if head == HEAD else (head, "clerk")
