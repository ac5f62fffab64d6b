"""Checks that the acts on what became of places share."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.places.models import Edition, Place, Succession


def check_succession(older: Sequence[UUID], newer: Sequence[UUID], order: str) -> Edition:
    """The newer places' edition. Raises Problems: a place unknown or twice, editions not one older and one newer,
    already recorded so, or no order named."""
    found: list[Problem] = []
    places = {p.id: p for p in Place.objects.filter(id__in=[*older, *newer]).select_related("edition")}
    found += [Problem(str(id_), _NO_PLACE, _MEND_PLACE) for id_ in (*older, *newer) if id_ not in places]
    if len({*older, *newer}) != len(older) + len(newer):
        found.append(Problem("places", _TWICE, _MEND_PLACE))
    if not order.strip() or len(order) > 200:
        found.append(Problem("order", _NO_ORDER, _MEND_ORDER))
    if found:
        raise Problems(found)
    before = {places[id_].edition for id_ in older}
    after = {places[id_].edition for id_ in newer}
    (edition,) = after if len(after) == 1 else (None,)
    if edition is None or any(e.from_on >= edition.from_on for e in before):
        raise Problems([Problem("edition", _NOT_NEWER, _MEND_EDITION)])
    if Succession.objects.filter(older__in=older, newer__in=newer).exists():
        raise Problems([Problem("places", _ALREADY, _MEND_ALREADY)])
    return edition


_NO_PLACE = Text(en="No place with this id is in the list.", ml="ഇങ്ങനെയൊരു സ്ഥലം പട്ടികയിലില്ല.")
_TWICE = Text(en="A place is named twice.", ml="ഒരു സ്ഥലം രണ്ടുതവണ പറഞ്ഞിരിക്കുന്നു.")
_MEND_PLACE = Text(en="Name places of the lists, each once.", ml="പട്ടികയിലുള്ള സ്ഥലങ്ങൾ ഓരോന്നും ഒരിക്കൽ പറയുക.")
_NO_ORDER = Text(en="What says so is not named.", ml="ഏത് ഉത്തരവു പ്രകാരമെന്നു പറഞ്ഞിട്ടില്ല.")
_MEND_ORDER = Text(
    en="Name the order or the notification, in up to 200 letters.", ml="ഉത്തരവോ വിജ്ഞാപനമോ 200 അക്ഷരത്തിനകം പറയുക."
)
_NOT_NEWER = Text(
    en="What it became is not in one edition that is newer than its own.",
    ml="പുതിയ സ്ഥലം പുതിയൊരു പതിപ്പിലുള്ളതല്ല.",
)
_MEND_EDITION = Text(en="Name places of a newer edition.", ml="പുതിയ പതിപ്പിലെ സ്ഥലങ്ങൾ പറയുക.")
_ALREADY = Text(en="This is recorded already.", ml="ഇത് നേരത്തേ രേഖപ്പെടുത്തിയതാണ്.")
_MEND_ALREADY = Text(en="Nothing need be done.", ml="ഒന്നും ചെയ്യേണ്ടതില്ല.")
