"""What a matter states, completed by what the register has: the society's name, class and area on the day of receipt."""

from __future__ import annotations

from uuid import UUID

from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.proceedings.entries import Stated
from sangham.proceedings.matters.kind import MatterKind
from sangham.proceedings.models import Matter
from sangham.proceedings.queries import standing_of
from sangham.register.queries import area_of, society


def as_the_register_has_it(kind: MatterKind, stated: Stated) -> Stated:
    """What is stated, with the society's name, class and area. Raises Problems where it is not in the record."""
    found = []
    about = society(stated.society) if stated.society else None
    if about is None and (kind.about_society or stated.society):
        found.append(Problem("society", _NO_SOCIETY, _MEND_SOCIETY))
    other = stated.other_society
    if kind.names_other and other is None:
        found.append(Problem("other_society", _NO_OTHER, _MEND_SOCIETY))
    if other is not None and (society(other) is None or other == stated.society):
        found.append(Problem("other_society", _NO_SOCIETY, _MEND_SOCIETY))
    if stated.against is not None and not Matter.objects.filter(pk=stated.against).exists():
        found.append(Problem("against", _NO_MATTER, _MEND_MATTER))
    if found:
        raise Problems(found)
    if about is None:
        return _as_the_silent_matter_has_it(stated, stated.against)
    return stated.model_copy(
        update={
            "society_class": about.class_name,
            "places": tuple(place.id for place in area_of(about)),
            "name_en": about.name_en,
            "name_ml": about.name_ml,
        }
    )


def _as_the_silent_matter_has_it(stated: Stated, against: UUID | None) -> Stated:
    """A representation by those who would form a society is about the one that they proposed."""
    if against is None:
        return stated
    silent = standing_of(against)
    return stated.model_copy(
        update={
            "society_class": silent.society_class,
            "places": silent.places,
            "name_en": silent.name.en,
            "name_ml": silent.name.ml,
        }
    )


_NO_SOCIETY = Text(en="No such society is on the register.", ml="ഇങ്ങനെയൊരു സംഘം രജിസ്റ്ററിലില്ല.")
_NO_OTHER = Text(
    en="The apex or central society is not named.", ml="ഏത് അപ്പെക്സ് അല്ലെങ്കിൽ സെൻട്രൽ സംഘമെന്ന് പറഞ്ഞിട്ടില്ല."
)
_MEND_SOCIETY = Text(en="Give a society of the register.", ml="രജിസ്റ്ററിലുള്ള സംഘം നൽകുക.")
_NO_MATTER = Text(en="No such matter is in the record.", ml="ഇങ്ങനെയൊരു അപേക്ഷ രേഖയിലില്ല.")
_MEND_MATTER = Text(
    en="Give its number, or leave it out and state its dates.", ml="അതിന്റെ നമ്പർ നൽകുക; ഇല്ലെങ്കിൽ തീയതികൾ നൽകുക."
)
