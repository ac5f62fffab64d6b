"""Kinds of office, as data: what each is called, and under which kinds it may stand.

Titles are those of the sources held here (section 3 and section 2(hb) of the Act, the orders on consumer stores, the
Industries Department's description of its societies); CONTEXT.md has each word. Nothing here gives a power: powers
come by order under section 3(2) alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from sangham.kernel.text import Text

Kind = Literal[
    "government",
    "registrar",
    "director_of_industries",
    "other_registrar",
    "audit",
    "joint_registrar",
    "general_manager",
    "assistant_registrar",
]


@dataclass(frozen=True, slots=True)
class OfficeKind:
    """What such an office is called; the kinds of office under which it may stand, none for Government's own; and
    whether it keeps a register of societies, whose numbers need a series."""

    says: Text
    under: tuple[Kind, ...]
    registers: bool = True


OFFICE_KINDS: Mapping[Kind, OfficeKind] = {
    "government": OfficeKind(Text(en="Department of Government", ml="സർക്കാർ വകുപ്പ്"), (), registers=False),
    "registrar": OfficeKind(
        Text(en="Registrar of Co-operative Societies", ml="സഹകരണ സംഘം രജിസ്ട്രാർ"), ("government",)
    ),
    "director_of_industries": OfficeKind(
        Text(en="Director of Industries and Commerce", ml="വ്യവസായ വാണിജ്യ ഡയറക്ടർ"), ("government",)
    ),
    "other_registrar": OfficeKind(
        Text(
            en="Registrar of another department's societies",
            ml="മറ്റൊരു വകുപ്പിലെ സഹകരണ സംഘം രജിസ്ട്രാർ",
        ),
        ("government",),
    ),
    "audit": OfficeKind(
        Text(en="Director of Co-operative Audit", ml="സഹകരണ ഓഡിറ്റ് ഡയറക്ടർ"), ("government",), registers=False
    ),
    "joint_registrar": OfficeKind(
        Text(en="Joint Registrar (General)", ml="ജോയിന്റ് രജിസ്ട്രാർ (ജനറൽ)"), ("registrar",)
    ),
    "general_manager": OfficeKind(
        Text(en="General Manager, District Industries Centre", ml="ജില്ലാ വ്യവസായ കേന്ദ്രം ജനറൽ മാനേജർ"),
        ("director_of_industries",),
    ),
    "assistant_registrar": OfficeKind(
        Text(en="Assistant Registrar (General)", ml="അസിസ്റ്റന്റ് രജിസ്ട്രാർ (ജനറൽ)"), ("joint_registrar",)
    ),
}
assert set(get_args(Kind)) == set(OFFICE_KINDS)

# Before whom a representation lies when another was silent; s.2(p) makes a department's head the Registrar for its societies.
HEAD_OFFICES: tuple[Kind, ...] = ("government", "registrar", "director_of_industries", "other_registrar")
# As what an office with the Registrar's powers received an application: the words of the law's questions.
CAPACITIES: Mapping[str, str] = {
    "government": "government",
    "registrar": "registrar",
    "director_of_industries": "director",
    "other_registrar": "other",
    "joint_registrar": "department",
    "assistant_registrar": "department",
    "general_manager": "general_manager",
}
