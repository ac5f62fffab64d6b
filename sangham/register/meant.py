"""Which society is meant by what somebody typed: its id, its number, or its name. Never guessed."""

from __future__ import annotations

from uuid import UUID

from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.places.finding import SAME
from sangham.register.finding import search_societies
from sangham.register.models import Society

_SHOWN = 6


def society_meant(text: str) -> Society:
    """The society with this id, this number ("T 385"), or this name, present or former, in either script.

    Raises Problems where there is none, or more than one could be meant: with those that are nearest.
    """
    try:
        id_ = UUID(text.strip())
    except ValueError:
        found = search_societies(text, limit=_SHOWN)
    else:
        society = Society.objects.filter(pk=id_).first()
        if society is None:
            raise problem(text, _NONE, _MEND_NONE)
        return society
    if not found:
        raise problem(text, _NONE, _MEND_NONE)
    sure = [f for f in found if f.name is None or f.why is SAME]
    if len(sure) == 1:
        return sure[0].society
    listed = _listed([f.society for f in sure or found])
    raise problem(text, _SEVERAL if sure else _NOT_SO, _MEND_SEVERAL.fill(which=listed))


def _listed(societies: list[Society]) -> Text:
    said = [(s.number_text, s.name, s.office_code) for s in societies]
    return Text(
        en="; ".join(f"{n.en}, {name.in_('en')} ({office})" for n, name, office in said),
        ml="; ".join(f"{n.ml}, {name.in_('ml')} ({office})" for n, name, office in said),
    )


_NONE = Text(en="No such society is on the register.", ml="ഇങ്ങനെയൊരു സംഘം രജിസ്റ്ററിലില്ല.")
_MEND_NONE = Text(en="Look for it: sangham search societies.", ml="തിരയുക: sangham search societies.")
_SEVERAL = Text(en="More than one society could be meant.", ml="ഒന്നിലധികം സംഘങ്ങളാകാം ഉദ്ദേശിച്ചത്.")
_NOT_SO = Text(en="No society has quite this name or number.", ml="കൃത്യമായി ഈ പേരോ നമ്പറോ ഉള്ള സംഘമില്ല.")
_MEND_SEVERAL = Text(
    en="Give the id, or number and series, of one. Nearest: {which}.",
    ml="ഒന്നിന്റെ id അല്ലെങ്കിൽ ശ്രേണിയും നമ്പറും നൽകുക. അടുത്തവ: {which}.",
)
