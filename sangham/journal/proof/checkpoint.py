"""A checkpoint: the root of the tree at a size, signed with Ed25519.

What is signed is a text in the shape of a transparency log's checkpoint (origin, size, root in base64, each on
a line), with the instant on a fourth line; decision record 0002. Beside it, unsigned, may stand *landmarks*:
hashes of equal stretches of leaves. They fold up to the signed root, so they need no signature of their own,
and they let a fault be found by its line. And *successions*, by which one key follows another: they are signed
themselves.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_public_key,
)

from sangham.journal.proof.merkle import Tree
from sangham.journal.proof.succession import MOST, Succession, read_succession, signed
from sangham.kernel.text import Lang, Text

FORMAT = "sangham/checkpoint/1"
MOST_LANDMARKS = 4096
_PEM = re.compile(rb"-----BEGIN PUBLIC KEY-----.+?-----END PUBLIC KEY-----", re.DOTALL)


class NotReadable(ValueError):
    """A file or JSON that is not what it should be, so that nothing can be said of its truth."""

    def __init__(self, says: Text, where: str = "") -> None:
        self.says = says
        self.where = where
        super().__init__(self.sentence("en"))

    def sentence(self, lang: Lang) -> str:
        """The file, where known, and why it cannot be read, on one line."""
        return f"{self.where}: {self.says.in_(lang)}" if self.where else self.says.in_(lang)


NOT_JSON = Text(en="this is not JSON.", ml="ഇത് JSON അല്ല.")
NOT_A_CHECKPOINT = Text(
    en="this is not a checkpoint of a journal (format {format}).",
    ml="ഇത് ഒരു നാൾവഴിയുടെ ചെക്ക്പോയിന്റല്ല (മാതൃക {format}).",
)
FIELD_NOT_RIGHT = Text(
    en="the field {field} is missing, or is not of its kind.",
    ml="{field} എന്ന കളം ഇല്ല, അല്ലെങ്കിൽ വേണ്ട രൂപത്തിലല്ല.",
)
NO_KEY = Text(
    en="there is no Ed25519 public key (PEM) in it.",
    ml="ഇതിൽ Ed25519 പരസ്യതാക്കോൽ (PEM) ഇല്ല.",
)


@dataclass(frozen=True, slots=True)
class Landmarks:
    """Hashes of the stretches of `every` leaves (a power of two) in order; the last may be shorter."""

    every: int
    hashes: tuple[bytes, ...]

    def lead_to(self, size: int, root: bytes) -> bool:
        """Whether they are those of a tree of `size` leaves with this root."""
        if len(self.hashes) != -(-size // self.every):
            return False
        tree = Tree()
        for hash in self.hashes:
            tree.add(hash)
        return tree.root() == root


def stretch(size: int, most: int | None = None) -> int:
    """How many leaves a landmark of a tree of `size` stands for: one each, until there would be too many."""
    every = 1
    while size > every * (most or MOST_LANDMARKS):
        every *= 2
    return every


@dataclass(frozen=True, slots=True)
class SignedCheckpoint:
    """`root` is 32 bytes, `public_key` 32 and `signature` 64; `sealed_at` an instant as the record writes it."""

    origin: str
    size: int
    root: bytes
    sealed_at: str
    public_key: bytes
    signature: bytes
    landmarks: Landmarks | None = None
    successions: tuple[Succession, ...] = ()

    def note(self) -> bytes:
        """What is signed."""
        return f"{self.origin}\n{self.size}\n{b64encode(self.root).decode()}\n{self.sealed_at}\n".encode()

    def signature_holds(self) -> bool:
        """Whether it is signed with the key that it names itself."""
        return signed(self.public_key, self.note(), self.signature)

    @property
    def key_id(self) -> str:
        """The short name of the key, to be read aloud and compared."""
        return key_id(self.public_key)

    def as_json(self) -> dict[str, Any]:
        """Plain data: what `checkpoint.json` holds."""
        data: dict[str, Any] = {
            "format": FORMAT,
            "origin": self.origin,
            "size": self.size,
            "root": self.root.hex(),
            "sealed_at": self.sealed_at,
            "key_id": self.key_id,
            "public_key": b64encode(self.public_key).decode(),
            "signature": b64encode(self.signature).decode(),
        }
        if self.landmarks:
            every, hashes = self.landmarks.every, [h.hex() for h in self.landmarks.hashes]
            data["landmarks"] = {"every": every, "hashes": hashes}
        if self.successions:
            data["successions"] = [succession.as_json() for succession in self.successions]
        return data


def sign(key: Ed25519PrivateKey, *, origin: str, size: int, root: bytes, sealed_at: str) -> SignedCheckpoint:
    """A checkpoint signed with the key. Raises ValueError for an origin that would break its line."""
    if not origin or any(ord(c) < 33 or ord(c) > 126 for c in origin):
        raise ValueError(f"an origin is printable ASCII without spaces: {origin!r}")
    unsigned = SignedCheckpoint(origin, size, root, sealed_at, raw_of(key.public_key()), b"")
    return replace(unsigned, signature=key.sign(unsigned.note()))


def read_checkpoint(data: Any) -> SignedCheckpoint:
    """The checkpoint from plain data. Raises NotReadable, naming the field, when it is not one."""
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise NotReadable(NOT_A_CHECKPOINT.fill(format=FORMAT))
    size = data.get("size")
    if not isinstance(size, int) or isinstance(size, bool) or size < 0:
        raise _field("size")
    checkpoint = SignedCheckpoint(
        origin=_text(data, "origin"),
        size=size,
        root=_bytes(_text(data, "root"), "root", 32),
        sealed_at=_text(data, "sealed_at"),
        public_key=_bytes(_text(data, "public_key"), "public_key", 32),
        signature=_bytes(_text(data, "signature"), "signature", 64),
        landmarks=_landmarks(data.get("landmarks")),
        successions=tuple(_successions(data.get("successions", []))),
    )
    if data.get("key_id") != checkpoint.key_id:
        raise _field("key_id")
    return checkpoint


def checkpoint_from(content: bytes) -> SignedCheckpoint:
    """The checkpoint in a file's bytes. Raises NotReadable."""
    try:
        data = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise NotReadable(NOT_JSON) from error
    return read_checkpoint(data)


def _field(name: str) -> NotReadable:
    return NotReadable(FIELD_NOT_RIGHT.fill(field=name))


def _text(data: dict[str, Any], name: str) -> str:
    value = data.get(name)
    if not isinstance(value, str) or "\n" in value:
        raise _field(name)
    return value


def _bytes(text: str, name: str, length: int) -> bytes:
    """Fixed-length bytes: the root in hexadecimal, keys and signatures in base64."""
    try:
        value = bytes.fromhex(text) if name in ("root", "landmarks") else b64decode(text, validate=True)
    except ValueError as error:
        raise _field(name) from error
    if len(value) != length:
        raise _field(name)
    return value


def _landmarks(data: Any) -> Landmarks | None:
    if data is None:
        return None
    every = data.get("every") if isinstance(data, dict) else None
    hashes = data.get("hashes") if isinstance(data, dict) else None
    if not isinstance(every, int) or every < 1 or every & (every - 1) or not isinstance(hashes, list):
        raise _field("landmarks")
    return Landmarks(every, tuple(_bytes(str(h), "landmarks", 32) for h in hashes))


def _successions(data: Any) -> Iterator[Succession]:
    if not isinstance(data, list) or len(data) > MOST:
        raise _field("successions")
    for one in data:
        succession = read_succession(one)
        if succession is None:
            raise _field("successions")
        yield succession


def raw_of(key: Ed25519PublicKey) -> bytes:
    """The 32 bytes of a public key."""
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def key_id(public_key: bytes) -> str:
    """The first 16 hexadecimal digits of the SHA-256 of the raw public key."""
    return sha256(public_key).hexdigest()[:16]


def pem_of(public_key: bytes) -> bytes:
    """The public key as PEM, as `key.pem` holds it."""
    key = Ed25519PublicKey.from_public_bytes(public_key)
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def keys_from(content: bytes) -> frozenset[bytes]:
    """The raw public keys in a PEM file, which may hold several (an old key and its successor).

    Raises NotReadable when there is none, or one that is not Ed25519.
    """
    found = set()
    for block in _PEM.findall(content):
        try:
            key = load_pem_public_key(block)
        except ValueError as error:
            raise NotReadable(NO_KEY) from error
        if not isinstance(key, Ed25519PublicKey):
            raise NotReadable(NO_KEY)
        found.add(raw_of(key))
    if not found:
        raise NotReadable(NO_KEY)
    return frozenset(found)
