"""Whether what is published in a place lets another checkpoint be added: nothing there may speak against it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sangham.journal.proof.checkpoint import NotReadable, SignedCheckpoint, checkpoint_from
from sangham.kernel.problem import Problems, problem
from sangham.kernel.text import Text

NAME = re.compile(r"checkpoint-[0-9]{15}\.json")


def newest_name(names: Iterable[str]) -> str | None:
    """The name of the newest checkpoint among files of all sorts."""
    return max((name for name in names if NAME.fullmatch(name)), default=None)


def may_follow(checkpoint: SignedCheckpoint, newest: bytes | None) -> bool:
    """Whether the checkpoint is newer than the newest that is published there; False if it is the very same.

    Raises Problems when that one covers more, is of another journal, or is another one of the same size.
    """
    if newest is None:
        return True
    try:
        there = checkpoint_from(newest)
    except NotReadable as error:
        raise problem("", error.says, _LOOK) from error
    if there.origin != checkpoint.origin:
        raise problem("", _ANOTHER_JOURNAL.fill(there=there.origin, here=checkpoint.origin), _OWN_PLACE)
    if there.size > checkpoint.size:
        raise problem("", _GOES_FURTHER.fill(there=there.size, here=checkpoint.size), _LOOK)
    if there.size == checkpoint.size and there.root != checkpoint.root:
        raise problem("", _ANOTHER_ROOT.fill(size=there.size), _LOOK)
    return there.size < checkpoint.size


_ANOTHER_JOURNAL = Text(
    en="Checkpoints of another journal are published there ({there}); this one is {here}.",
    ml="മറ്റൊരു നാൾവഴിയുടെ ({there}) ചെക്ക്പോയിന്റുകളാണ് അവിടെയുള്ളത്; ഇത് {here}.",
)
_OWN_PLACE = Text(en="Give each journal a place of its own.", ml="ഓരോ നാൾവഴിക്കും സ്വന്തം ഇടം നൽകുക.")
_GOES_FURTHER = Text(
    en="What is published there covers {there} entries, but the record here only {here}: it was cut, or restored from too old a "
    "backup.",
    ml="അവിടെ പ്രസിദ്ധീകരിച്ചതിൽ {there} രേഖപ്പെടുത്തലുകളുണ്ട്; ഇവിടെയുള്ള രേഖയിൽ {here} മാത്രം: ഇത് മുറിച്ചതാണ്, അല്ലെങ്കിൽ പഴയ "
    "ബാക്കപ്പിൽനിന്ന് തിരികെയെടുത്തതാണ്.",
)
_ANOTHER_ROOT = Text(
    en="Another checkpoint over {size} entries is published there: one of the two records was rewritten.",
    ml="{size} രേഖപ്പെടുത്തലുകളുടെ മറ്റൊരു ചെക്ക്പോയിന്റാണ് അവിടെയുള്ളത്: രണ്ടിലൊരു രേഖ മാറ്റിയെഴുതിയതാണ്.",
)
_LOOK = Text(
    en="Do not remove what is there; find out which record is true.",
    ml="അവിടെയുള്ളത് നീക്കം ചെയ്യരുത്; ഏതു രേഖയാണ് സത്യമെന്ന് കണ്ടെത്തുക.",
)


def not_reached(why: str) -> Problems:
    """That a place cannot be reached, in the words of whatever was asked."""
    return problem(
        "",
        Text(en="The place cannot be reached ({why}).", ml="ഈ ഇടത്തെത്താനാവുന്നില്ല ({why}).").fill(why=why),
        Text(
            en="Mend it and publish again; nothing was lost.",
            ml="ശരിയാക്കി വീണ്ടും പ്രസിദ്ധീകരിക്കുക; ഒന്നും നഷ്ടപ്പെട്ടിട്ടില്ല.",
        ),
    )
