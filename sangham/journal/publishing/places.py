"""The places where checkpoints are published, as the settings name them, and what is newest there.

SANGHAM_PUBLISH holds them, separated by blanks, each with a name of its own:

    audit=folder:/mnt/audit/checkpoints  accounts=mailto:audit@dept.example  open=git:ssh://host.example/checkpoints.git
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Literal, cast

from django.conf import settings

from sangham.journal.proof.checkpoint import NotReadable, SignedCheckpoint, checkpoint_from
from sangham.journal.publishing import folder, git_repository, mail
from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import Text

Sort = Literal["folder", "mailto", "git"]
_PLACE = re.compile(r"([a-z][a-z0-9-]{0,39})=(folder|mailto|git):(\S+)")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a checkpoint goes: its name in the settings, what sort of place it is, and its address."""

    name: str
    sort: Sort
    address: str

    def publish(self, checkpoint: SignedCheckpoint) -> bool:
        """Make the checkpoint known there; False if it was there already. May be done again after a failure.

        Raises Problems: the place cannot be reached, or holds something that speaks against this journal.
        """
        content = json.dumps(checkpoint.as_json(), indent=1).encode() + b"\n"
        name = file_name(checkpoint)
        if self.sort == "mailto":
            return mail.send(self.address, name, content, checkpoint)
        if self.sort == "git":
            return git_repository.publish(self.address, name, content, checkpoint)
        return folder.publish(self.address, name, content, checkpoint)

    def newest(self) -> SignedCheckpoint | None:
        """The newest checkpoint there; None where there is none, or the place cannot be read (mail).

        Raises Problems when it cannot be reached, NotReadable when what is there is no checkpoint."""
        if self.sort == "mailto":
            return None
        read = git_repository.newest if self.sort == "git" else folder.newest
        content = read(self.address)
        return checkpoint_from(content) if content is not None else None


def places() -> list[Place]:
    """The places of the settings, in their order. Raises Problems for each that is not written as one."""
    found: list[Place] = []
    wrong: list[Problem] = []
    for written in settings.PUBLISH.split():
        match = _PLACE.fullmatch(written)
        if match and match[1] not in {place.name for place in found}:
            found.append(Place(match[1], cast("Sort", match[2]), match[3]))
        else:
            wrong.append(Problem("SANGHAM_PUBLISH", _NOT_A_PLACE.fill(place=written), _WRITE_IT_SO))
    if wrong:
        raise Problems(wrong)
    return found


def file_name(checkpoint: SignedCheckpoint) -> str:
    """What a published checkpoint is called: names sort as sizes do."""
    return f"checkpoint-{checkpoint.size:015d}.json"


def newest_published() -> tuple[list[SignedCheckpoint], list[Problem]]:
    """The newest checkpoint of every place that can be read, and what kept others from being read."""
    found: list[SignedCheckpoint] = []
    wrong: list[Problem] = []
    for place in places():
        try:
            newest = place.newest()
        except Problems as problems:
            wrong += [Problem(place.name, p.says, p.mend) for p in problems.found]
        except NotReadable as error:
            wrong += problem(place.name, error.says, _LOOK_THERE).found
        else:
            found += [newest] if newest else []
    return found, wrong


_NOT_A_PLACE = Text(
    en="“{place}” is not a place to publish at, or its name comes twice.",
    ml="“{place}” പ്രസിദ്ധീകരിക്കാനുള്ള ഒരിടമല്ല, അല്ലെങ്കിൽ ഒരേ പേര് രണ്ടുതവണയുണ്ട്.",
)
_WRITE_IT_SO = Text(
    en="Write name=folder:/path, name=mailto:address or name=git:address, separated by blanks.",
    ml="പേര്=folder:/path, പേര്=mailto:വിലാസം, പേര്=git:വിലാസം എന്നിങ്ങനെ ഇടവിട്ട് എഴുതുക (പേര് ചെറിയ ഇംഗ്ലീഷ് അക്ഷരങ്ങളിൽ).",
)
_LOOK_THERE = Text(en="Look at what is published there.", ml="അവിടെ പ്രസിദ്ധീകരിച്ചത് പരിശോധിക്കുക.")
