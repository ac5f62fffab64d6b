"""A new signing key in succession to an old one: a statement that both have signed (decision record 0009).

It stands as an entry in the journal, and beside every later checkpoint, so that whoever trusts the old key can follow
to the new one, from a certificate alone too. Nobody without the old key can make one.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

STREAM = "journal/keys"  # where successions are entered
KIND = "key_succeeded"
MOST = 1000  # beside one checkpoint: an office that changes its key each month has them for 80 years


@dataclass(frozen=True, slots=True)
class Succession:
    """`old` and `new` are public keys (32 bytes), the signatures 64; `origin` the journal's name; `at` an instant as
    the record writes it."""

    origin: str
    old: bytes
    new: bytes
    at: str
    signed_by_old: bytes
    signed_by_new: bytes

    def note(self) -> bytes:
        """What both sign. Its first line has blanks, so that it can never be taken for a checkpoint."""
        keys = b64encode(self.old).decode(), b64encode(self.new).decode()
        return "\n".join(("sangham key succession 1", self.origin, *keys, self.at, "")).encode()

    def holds(self) -> bool:
        """Whether both have signed it."""
        pairs = ((self.old, self.signed_by_old), (self.new, self.signed_by_new))
        return self.old != self.new and all(signed(key, self.note(), by) for key, by in pairs)

    def as_json(self) -> dict[str, str]:
        """Plain data: what the entry says, and what stands beside a checkpoint."""
        keys = ("old", "new", "signed_by_old", "signed_by_new")
        coded = {name: b64encode(getattr(self, name)).decode() for name in keys}
        return {"origin": self.origin, "at": self.at, **coded}


def signed(key: bytes, note: bytes, signature: bytes) -> bool:
    """Whether the signature of a note is by this Ed25519 key."""
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, note)
    except (InvalidSignature, ValueError):
        return False
    return True


def succeed(old: Ed25519PrivateKey, new: Ed25519PrivateKey, *, origin: str, at: str) -> Succession:
    """The statement that one key succeeds another in a journal, signed by both."""
    raw = [key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw) for key in (old, new)]
    note = Succession(origin, raw[0], raw[1], at, b"", b"").note()
    return Succession(origin, raw[0], raw[1], at, old.sign(note), new.sign(note))


def read_succession(data: Any) -> Succession | None:
    """A succession from plain data; None for what is none (its signatures are not checked here)."""
    if not isinstance(data, dict):
        return None
    origin, at = data.get("origin"), data.get("at")
    if not isinstance(origin, str) or not isinstance(at, str) or "\n" in origin + at:
        return None
    lengths = {"old": 32, "new": 32, "signed_by_old": 64, "signed_by_new": 64}
    try:
        found = {name: b64decode(data[name], validate=True) for name in lengths}
    except (KeyError, TypeError, ValueError):
        return None
    if any(len(found[name]) != length for name, length in lengths.items()):
        return None
    return Succession(origin=origin, at=at, **found)


def followed(keys: Iterable[bytes], successions: Iterable[Succession], origin: str) -> frozenset[bytes]:
    """The keys, and every key that succeeds one of them in this journal, step by step."""
    reached = set(keys)
    left = [s for s in successions if s.origin == origin]
    while some := [s for s in left if s.old in reached]:
        reached |= {s.new for s in some if s.new not in reached and s.holds()}
        left = [s for s in left if s not in some]
    return frozenset(reached)
