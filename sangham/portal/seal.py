"""The seal on a page: what of a stream is entered, unaltered and sealed, looked at afresh for each reader.

Nothing here is taken on trust from a column: every entry is hashed again, the chain followed, and the last
sealed entry led up to the root that was signed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sangham.journal.models import Entry
from sangham.journal.proof.checkpoint import NotReadable
from sangham.journal.proof.entry import BEGINNING, hash_of
from sangham.journal.proof.inclusion import read_proof
from sangham.journal.proof.trust import Trust
from sangham.journal.queries import Seal, entries_of, own_keys, proof_of, seal_of
from sangham.kernel.clock import INDIA
from sangham.kernel.money import group
from sangham.kernel.problem import Problems
from sangham.kernel.text import Text

State = Literal["holds", "waits", "unchecked", "fails"]

ENTERED = Text(en="Entered and unaltered", ml="രേഖപ്പെടുത്തി; മാറ്റമില്ല")
NOT_YET_SEALED = Text(en="Entered; not yet sealed", ml="രേഖപ്പെടുത്തി; മുദ്രവച്ചിട്ടില്ല")
BROKEN = Text(en="The seal is broken", ml="മുദ്ര പൊട്ടിയിരിക്കുന്നു")
NOT_CHECKED = Text(en="The seal cannot be checked now", ml="മുദ്ര ഇപ്പോൾ പരിശോധിക്കാനാവുന്നില്ല")

_ALL_SEALED = Text(
    en="{n} entries stand here as they were written.",
    ml="ഇവിടത്തെ {n} രേഖപ്പെടുത്തലുകളും എഴുതിയതുപോലെ തന്നെയുണ്ട്.",
)
_ONE_SEALED = Text(
    en="The one entry stands here as it was written.",
    ml="ഇവിടത്തെ ഒരേയൊരു രേഖപ്പെടുത്തൽ എഴുതിയതുപോലെ തന്നെയുണ്ട്.",
)
_SEALED_ON = Text(
    en="Sealed on {day} at {time}, under one signature with all {size} entries of the record.",
    ml="{day}-ന് {time}-ന്, നാൾവഴിയിലെ ആകെ {size} രേഖപ്പെടുത്തലുകൾക്കൊപ്പം ഒറ്റ ഒപ്പിനു കീഴിൽ മുദ്രവച്ചു.",
)
_SOME_SEALED = Text(
    en="{sealed} of {n} entries are sealed; the rest will be at the next sealing.",
    ml="{n} രേഖപ്പെടുത്തലുകളിൽ {sealed} എണ്ണം മുദ്രവച്ചു; ശേഷിച്ചവ അടുത്ത മുദ്രവയ്ക്കലിൽ ഉൾപ്പെടും.",
)
_DO_NOT_RELY = Text(
    en="Entry {n} is not as it was sealed. Do not rely on this page: ask the Registrar's office.",
    ml="{n}-ാം രേഖപ്പെടുത്തൽ മുദ്രവച്ചതുപോലെയല്ല. ഈ പേജിനെ ആശ്രയിക്കരുത്: സഹകരണ സംഘം രജിസ്ട്രാറുടെ ഓഫീസിൽ ചോദിക്കുക.",
)
_ASK_LATER = Text(
    en="The office's key is not at hand. Try again later, or check it yourself with a key from elsewhere.",
    ml="ഓഫീസിന്റെ താക്കോൽ ഇപ്പോൾ ലഭ്യമല്ല. പിന്നീട് വീണ്ടും നോക്കുക; മറ്റൊരിടത്തുനിന്ന് കിട്ടിയ താക്കോൽകൊണ്ട് സ്വയം പരിശോധിക്കുകയും ആകാം.",
)


@dataclass(frozen=True, slots=True)
class ShownSeal:
    """The seal as a page shows it. `state` colours it; `word` and `lines` say it."""

    state: State
    word: Text
    lines: tuple[Text, ...]


def look_at_seal(stream: str) -> ShownSeal:
    """The seal of a stream, checked now."""
    entries = entries_of(stream)
    altered = first_altered(entries)
    if altered is not None:
        return ShownSeal("fails", BROKEN, (_DO_NOT_RELY.fill(n=altered),))
    seal = seal_of(stream)
    if seal is None:
        return ShownSeal("waits", NOT_YET_SEALED, (_SOME_SEALED.fill(sealed=0, n=len(entries)),))
    try:
        holds = _is_under_signed_root(entries, seal)
    except Problems:
        return ShownSeal("unchecked", NOT_CHECKED, (_ASK_LATER,))
    if not holds:
        return ShownSeal("fails", BROKEN, (_DO_NOT_RELY.fill(n=seal.sealed),))
    if seal.sealed < len(entries):
        return ShownSeal(
            "waits", NOT_YET_SEALED, (_SOME_SEALED.fill(sealed=seal.sealed, n=len(entries)), _sealed_on(seal))
        )
    whole = _ALL_SEALED.fill(n=len(entries)) if len(entries) > 1 else _ONE_SEALED
    return ShownSeal("holds", ENTERED, (whole, _sealed_on(seal)))


def first_altered(entries: list[Entry]) -> int | None:
    """The number of the first entry that is missing, altered or out of its chain; None when all is whole."""
    before = BEGINNING
    for number, entry in enumerate(entries, 1):
        if entry.number != number or entry.previous != before or hash_of(entry.form()) != entry.hash:
            return number
        before = entry.hash
    return None


def _is_under_signed_root(entries: list[Entry], seal: Seal) -> bool:
    """Whether the last sealed entry is there and leads to the root signed with the office's own key. The
    chain, already followed, carries that back to every entry before it."""
    if seal.sealed > len(entries):
        return False
    try:
        proof = read_proof(proof_of(entries[seal.sealed - 1]))
    except (NotReadable, LookupError):
        return False
    return not proof.faults(Trust(keys=own_keys()))


def _sealed_on(seal: Seal) -> Text:
    at = seal.sealed_at.astimezone(INDIA)
    return _SEALED_ON.fill(day=f"{at:%d/%m/%Y}", time=f"{at:%H:%M}", size=group(seal.size))
