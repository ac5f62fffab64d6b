"""Make the newest checkpoint known in every place of the settings."""

from __future__ import annotations

from dataclasses import dataclass

from sangham.journal.publishing.places import Place, places
from sangham.journal.queries import last_checkpoint, whole_checkpoint
from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import Text

MOST_LANDMARKS = 64  # so that a place does not grow by 250 KB a checkpoint, and a stretch can still be named


@dataclass(frozen=True, slots=True)
class Published:
    """How it went in one place: `new` when the checkpoint was not there before; otherwise what is wrong, if anything."""

    place: Place
    size: int
    new: bool
    wrong: tuple[Problem, ...] = ()


def publish_checkpoint() -> list[Published]:
    """Publish the newest checkpoint, in every place; a failure in one is told and does not keep it from the others.

    Raises Problems when nothing is sealed yet, or the settings name no place.
    """
    to, newest = places(), last_checkpoint()
    if not to:
        raise problem("SANGHAM_PUBLISH", _NOWHERE, _NAME_ONE)
    if newest is None:
        raise problem("", _NOTHING_SEALED, _RECORD_FIRST)
    checkpoint = whole_checkpoint(newest, most_landmarks=MOST_LANDMARKS)
    told = []
    for place in to:
        try:
            told.append(Published(place, newest.size, place.publish(checkpoint)))
        except Problems as problems:
            wrong = tuple(Problem(place.name, p.says, p.mend) for p in problems.found)
            told.append(Published(place, newest.size, new=False, wrong=wrong))
    return told


_NOWHERE = Text(en="No place to publish at is named.", ml="പ്രസിദ്ധീകരിക്കാൻ ഒരിടവും നൽകിയിട്ടില്ല.")
_NAME_ONE = Text(
    en="Name one outside this server: name=folder:/path, name=mailto:address or name=git:address.",
    ml="ഈ സെർവറിനു പുറത്തുള്ള ഒരിടം നൽകുക: name=folder:/path, name=mailto:address, name=git:address.",
)
_NOTHING_SEALED = Text(en="Nothing is sealed yet.", ml="ഇതുവരെ ഒന്നും മുദ്രവച്ചിട്ടില്ല.")
_RECORD_FIRST = Text(en="Record something first.", ml="ആദ്യം എന്തെങ്കിലും രേഖപ്പെടുത്തുക.")
