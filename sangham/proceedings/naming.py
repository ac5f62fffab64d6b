"""What people mean by a number or a name: a matter, a society."""

from __future__ import annotations

from uuid import UUID

from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.proceedings.models import Matter
from sangham.proceedings.queries import matter_named
from sangham.register.models import Society
from sangham.register.queries import search_societies, society

_SHOWN = 5  # societies that are offered where it is not clear which is meant


def matter_meant(name: str) -> Matter:
    """The matter called so (see `matter_named`). Raises Problems where there is none."""
    found = matter_named(name)
    if found is None:
        raise problem(name, _NO_MATTER, _MEND_MATTER)
    return found


def society_meant(name: str) -> Society:
    """The one society with this id, number ("T 2041") or whole name, in either script.

    Raises Problems where there is none, or more than one, with those that may be meant.
    """
    try:
        found = society(UUID(name))
    except ValueError:
        near = search_societies(name, limit=_SHOWN)
        exact = {f.society.id: f.society for f in near if f.likeness == 100}
        if len(exact) == 1:
            return next(iter(exact.values()))
        shown = [
            Text(
                f"{f.society.number_text.en} {f.society.name.in_('en')}",
                f"{f.society.number_text.ml} {f.society.name.in_('ml')}",
            )
            for f in near
        ]
        every = {"all": Text("; ".join(t.en for t in shown) or "—", "; ".join(t.ml for t in shown) or "—")}
        raise problem(name, _NOT_ONE, _MEND_SEVERAL.fill(**every) if near else _MEND_NONE) from None
    if found is None:
        raise problem(name, _NOT_ONE, _MEND_NONE)
    return found


_NO_MATTER = Text("No such matter is in the record.", "ഇങ്ങനെയൊരു അപേക്ഷ രേഖയിലില്ല.")
_MEND_MATTER = Text(
    "Give office, inward number and year, such as JR-TVM/12/2026; see: sangham matter list.",
    "ഓഫീസ്, ഇൻവേർഡ് നമ്പർ, വർഷം എന്നിവ നൽകുക: JR-TVM/12/2026 എന്ന രൂപത്തിൽ. പട്ടിക: sangham matter list.",
)
_NOT_ONE = Text(
    "This is not the number or whole name of one society.", "ഇത് ഒരു സംഘത്തിന്റെ മാത്രം നമ്പറോ മുഴുവൻ പേരോ അല്ല."
)
_MEND_SEVERAL = Text("Give the number of the one meant: {all}.", "ഉദ്ദേശിച്ച സംഘത്തിന്റെ നമ്പർ നൽകുക: {all}.")
_MEND_NONE = Text(
    "Find it by: sangham search societies NAME.", "സംഘം കണ്ടെത്താൻ: sangham search societies NAME."
)
