"""The warning that a proposed name is too like another society's, in words. A warning, never a ground of refusal."""

from __future__ import annotations

from sangham.kernel.names import Name
from sangham.kernel.text import Text
from sangham.proceedings.entries import Application, NameAlike
from sangham.proceedings.facts import named
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.state import Standing
from sangham.register.likeness import likeness


def names_alike(s: Standing) -> tuple[NameAlike, ...]:
    """The names on the register that the name proposed in a matter is too like, as the register stands now."""
    name = proposed(s)
    if name is None:
        return ()
    own = None if isinstance(s.lodged, Application) else s.lodged.society
    return tuple(
        NameAlike(society=a.society.id, name_en=a.name.en, name_ml=a.name.ml, likeness=a.likeness)
        for a in likeness(name, leaving_out=own)
    )


def proposed(s: Standing) -> Name | None:
    """The name proposed for a society, in an application for registration or on a change of name; None where none is."""
    if isinstance(s.lodged, Application):
        return named(s.lodged.name_en, s.lodged.name_ml)
    new_name = MATTERS[s.kind].new_name
    return new_name(s) if new_name else None


def warning(s: Standing) -> Text | None:
    """Both names, for the reader; None where scrutiny found none too like, or has not been."""
    name = proposed(s)
    if not s.names_alike or name is None:
        return None
    others = [Name(a.name_en, a.name_ml) for a in s.names_alike]
    return _WARNING.fill(
        proposed=Text(name.in_("en"), name.in_("ml")),
        others=Text("; ".join(o.in_("en") for o in others), "; ".join(o.in_("ml") for o in others)),
    )


_WARNING = Text(
    "The proposed name, {proposed}, is much like: {others}. People may take one for the other.",
    "നിർദ്ദിഷ്ട പേര് ({proposed}) ഇതിനോട് വളരെ സാമ്യമുള്ളതാണ്: {others}. ആളുകൾക്ക് മാറിപ്പോകാം.",
)
