"""Names on the register that a name is too like: a warning to whoever looks at it, and a ground for nothing."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sangham.kernel.name_likeness import ALIKE, name_likeness
from sangham.kernel.names import Name
from sangham.kernel.sound import sound
from sangham.places.hearing import gather, hear
from sangham.register.models import Society, SocietyName, SocietyWord, WordOfSociety
from sangham.register.standing import ENDED

_FEW = 10  # names that have every word: with fewer, those that have some are compared too


@dataclass(frozen=True, slots=True)
class AlikeName:
    """A society whose name, present or former, a name is too like; how like, from 0 to 100."""

    society: Society
    name: Name
    likeness: int


def likeness(name: Name, *, leaving_out: UUID | None = None, limit: int = 10) -> list[AlikeName]:
    """The societies whose names people might take this one for, the likest first, each once.

    Compared in either script with either, by sound (`kernel.name_likeness`, whose `ALIKE` says from where). A society
    whose registration is cancelled, and the one left out, are not among them.
    """
    ours = [written for written in (name.en, name.ml) if written]
    ids: set[UUID] = set()
    for written in {
        sound(written): written for written in ours
    }.values():  # the two scripts often sound alike
        hearing = hear(written, SocietyWord.objects.all())
        ids |= gather(hearing, WordOfSociety.objects.all(), few=_FEW).keys()
    theirs = (
        SocietyName.objects.filter(id__in=ids).select_related("society__office").exclude(society=leaving_out)
    )
    best: dict[UUID, AlikeName] = {}
    for row in theirs.exclude(society__standing__in=ENDED).order_by("id"):
        like = max(name_likeness(one, other) for one in ours for other in (row.name_en, row.name_ml) if other)
        before = best.get(row.society_id)
        if like >= ALIKE and (before is None or before.likeness < round(100 * like)):
            best[row.society_id] = AlikeName(row.society, Name(row.name_en, row.name_ml), round(100 * like))
    return sorted(best.values(), key=lambda a: (-a.likeness, a.name.en, a.name.ml, a.society.id))[:limit]
