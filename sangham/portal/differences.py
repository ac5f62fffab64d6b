"""What the register says of a society today that is not what was entered when it was registered."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.portal import examined_words as words
from sangham.register.entries import SocietyRegistered
from sangham.register.models import Society
from sangham.register.queries import area_of


def differences(entered: SocietyRegistered | None, society: Society) -> list[Text]:
    """What has changed, in words; nothing where the register says the same. Without an entry to compare with,
    the standing alone is looked at."""
    found = []
    if entered is not None:
        pairs = (
            (words.NAME, (entered.name_en, entered.name_ml), (society.name_en, society.name_ml)),
            (words.NUMBER, (entered.series, entered.number), (society.series, society.number)),
            (words.CLASS, (entered.class_name, entered.tier), (society.class_name, society.tier)),
            (words.AREA, {row.place for row in entered.area}, {place.id for place in area_of(society)}),
        )
        found = [what for what, then, now in pairs if then != now]
    if society.standing != "working":
        found.append(words.STANDING.fill(now=society.standing_text))
    return found
