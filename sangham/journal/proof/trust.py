"""Whose word a checkpoint is, and whether it agrees with one that was kept elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sangham.journal.proof import fault
from sangham.journal.proof.checkpoint import SignedCheckpoint, key_id
from sangham.journal.proof.fault import Fault
from sangham.journal.proof.succession import followed

Vouched = Literal["key", "since", "itself"]


@dataclass(frozen=True, slots=True)
class Trust:
    """What the person checking brought from elsewhere: public keys, an older checkpoint, or neither."""

    keys: frozenset[bytes] = frozenset()
    since: SignedCheckpoint | None = None

    @property
    def vouched(self) -> Vouched:
        """What vouches for the key: the one given, the older checkpoint's, or nothing but the export itself."""
        if self.keys:
            return "key"
        return "since" if self.since else "itself"

    def begun(self, checkpoint: SignedCheckpoint) -> frozenset[bytes]:
        """Where trust begins: the keys given, without any the older checkpoint's, without that the one at hand."""
        return self.keys or frozenset({(self.since or checkpoint).public_key})

    def reached(self, checkpoint: SignedCheckpoint) -> frozenset[bytes]:
        """The keys that a checkpoint may be signed with: those, and their successors by the statements that stand
        beside the checkpoint."""
        return followed(self.begun(checkpoint), checkpoint.successions, checkpoint.origin)

    def faults(self, checkpoint: SignedCheckpoint, *, newest: bool) -> list[Fault]:
        """What speaks against the checkpoint before a single entry is looked at.

        `newest`: it should be no older than the one that was kept. That is so of an export made now, not of a
        certificate, which carries the checkpoint of its own day.
        """
        found = []
        if not checkpoint.signature_holds():
            found.append(Fault(fault.SIGNATURE_FALSE))
        if self.keys and checkpoint.public_key not in self.reached(checkpoint):
            given = ", ".join(sorted(key_id(key) for key in self.keys))
            found.append(Fault(fault.KEY_SWAPPED.fill(signed=checkpoint.key_id, given=given)))
        found += [
            Fault(fault.SUCCESSION_FALSE.fill(old=key_id(one.old), new=key_id(one.new)))
            for one in checkpoint.successions
            if one.origin != checkpoint.origin or not one.holds()
        ]
        if checkpoint.landmarks and not checkpoint.landmarks.lead_to(checkpoint.size, checkpoint.root):
            found.append(Fault(fault.LANDMARKS_FALSE))
        if self.since:
            found += self._against(self.since, checkpoint, newest)
        return found

    def _of_one_line(self, since: SignedCheckpoint, checkpoint: SignedCheckpoint) -> bool:
        """Whether the older checkpoint is by a key given, by a successor, or by a predecessor: that one is the
        reader's own, kept from before the key changed."""
        if not self.keys or since.public_key in self.reached(checkpoint):
            return True
        return bool(self.keys & followed({since.public_key}, checkpoint.successions, checkpoint.origin))

    def _against(self, since: SignedCheckpoint, checkpoint: SignedCheckpoint, newest: bool) -> list[Fault]:
        found = []
        if not since.signature_holds() or not self._of_one_line(since, checkpoint):
            found.append(Fault(fault.OLDER_FALSE))
        if not self.keys and checkpoint.public_key not in self.reached(checkpoint):
            differ = fault.KEY_NOT_THE_OLDER.fill(signed=checkpoint.key_id, older=since.key_id)
            found.append(Fault(differ))
        if since.origin != checkpoint.origin:
            found.append(Fault(fault.ANOTHER_JOURNAL.fill(origin=checkpoint.origin, older=since.origin)))
        elif since.size > checkpoint.size and newest:
            cut = fault.CUT_WITH_CHECKPOINT.fill(size=checkpoint.size, older=since.size)
            found.append(Fault(cut))
        elif since.size == checkpoint.size and since.root != checkpoint.root:
            found.append(Fault(fault.REWRITTEN.fill(size=since.size)))
        return found
