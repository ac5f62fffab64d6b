"""The warning that a proposed name is too like another society's, in words. A warning, never a ground of refusal."""

from __future__ import annotations

from sangham.kernel.names import Name
from sangham.kernel.text import Text
from sangham.proceedings.entries import NameAlike
from sangham.proceedings.state import Standing
from sangham.register.likeness import likeness


def names_alike(s: Standing) -> tuple[NameAlike, ...]:
    """The names on the register that the name in an application is too like, as the register stands now."""
    en, ml = s.application.name_en or "", s.application.name_ml or ""
    if not (en.strip() or ml.strip()):
        return ()
    return tuple(
        NameAlike(society=a.society.id, name_en=a.name.en, name_ml=a.name.ml, likeness=a.likeness)
        for a in likeness(Name(en, ml))
    )


def warning(s: Standing) -> Text | None:
    """Both names, for the reader; None where scrutiny found none too like, or has not been."""
    if not s.names_alike:
        return None
    proposed = Name(s.application.name_en or "", s.application.name_ml or "")
    others = [Name(a.name_en, a.name_ml) for a in s.names_alike]
    return _WARNING.fill(
        proposed=Text(proposed.in_("en"), proposed.in_("ml")),
        others=Text("; ".join(o.in_("en") for o in others), "; ".join(o.in_("ml") for o in others)),
    )


_WARNING = Text(
    "The proposed name, {proposed}, is much like: {others}. People may take one for the other.",
    "നിർദ്ദിഷ്ട പേര് ({proposed}) ഇതിനോട് വളരെ സാമ്യമുള്ളതാണ്: {others}. ആളുകൾക്ക് മാറിപ്പോകാം.",
)
