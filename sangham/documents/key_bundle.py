"""The keys of an installation in one file, encrypted with a passphrase: kept apart from the backup of the record.

Form 1: a line of JSON (format, parameters of scrypt, salt and nonce), then AES-256-GCM over ``{name: base64}``, with
that line as what is authenticated besides.
"""

from __future__ import annotations

import json
import secrets
from base64 import b64decode, b64encode
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from django.conf import settings

from sangham.documents import authority, signers
from sangham.journal import keys as journal_keys
from sangham.journal.models import Checkpoint
from sangham.journal.proof.checkpoint import SignedCheckpoint, raw_of
from sangham.journal.whole_file import written_whole
from sangham.kernel.problem import Problems, problem
from sangham.kernel.text import Text

FORMAT = "sangham/keys/1"
SHORTEST = 12  # characters of a passphrase
_COST = {"n": 2**16, "r": 8, "p": 1}  # 64 MB and about a quarter of a second for each guess
_JOURNAL, _AUTHORITY = "journal/", "authority/"
Bundle = dict[str, bytes]


def write(path: Path, passphrase: str) -> None:
    """Write the keys of this installation into a file. Raises Problems for a passphrase that is too short."""
    if len(passphrase) < SHORTEST:
        raise problem("", _TOO_SHORT, _LONGER)
    bundle = {name: b64encode(p.read_bytes()).decode() for name, p in _places().items() if p.is_file()}
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    coded = {"salt": b64encode(salt).decode(), "nonce": b64encode(nonce).decode()}
    head = json.dumps({"format": FORMAT, **_COST, **coded}).encode() + b"\n"
    with written_whole(path, mode=0o600) as file:
        file.write(head)
        file.write(AESGCM(_derived(passphrase, salt)).encrypt(nonce, json.dumps(bundle).encode(), head))


def opened(path: Path, passphrase: str, *, newest: SignedCheckpoint | None) -> Bundle:
    """The keys in a file, by name. Nothing is changed.

    Raises Problems for another file, a wrong passphrase, a key that is not the one that sealed `newest`, or where
    another key has sealed something here already.
    """
    head, _, sealed = path.read_bytes().partition(b"\n")
    try:
        about = json.loads(head)
        if about["format"] != FORMAT or any(about[k] != v for k, v in _COST.items()):
            raise ValueError
        salt, nonce = b64decode(about["salt"]), b64decode(about["nonce"])
    except (ValueError, KeyError, TypeError):
        raise problem(path.name, _NOT_KEYS, _THE_OTHER_FILE) from None
    try:
        content = AESGCM(_derived(passphrase, salt)).decrypt(nonce, sealed, head + b"\n")
    except (InvalidTag, ValueError):
        raise problem(path.name, _WRONG_PASSPHRASE, _AGAIN) from None
    bundle = {name: b64decode(kept) for name, kept in json.loads(content).items() if name in _places()}
    key = load_pem_private_key(bundle[_JOURNAL + journal_keys.PRESENT], None)
    public = raw_of(key.public_key())  # type: ignore[arg-type]
    if newest and public != _in_force(newest):
        raise problem(path.name, _ANOTHERS, _THE_OTHER_FILE)
    if _has_sealed(public):
        raise problem(path.name, _ANOTHER_SEALED, _OWN_INSTALLATION)
    return bundle


def _in_force(newest: SignedCheckpoint) -> bytes:
    """The key that goes on after a checkpoint."""
    key = newest.public_key
    for succession in newest.successions:
        if succession.old == key:
            key = succession.new
    return key


def put_back(bundle: Bundle) -> None:
    """Put the keys in their places, each file whole."""
    for folder in (journal_keys.folder(), signers.authority_folder()):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name, content in bundle.items():
        public = name in {_AUTHORITY + authority.ROOT, _AUTHORITY + authority.SIGNER}
        with written_whole(_places()[name], mode=0o644 if public else 0o600) as file:
            file.write(content)


def _places() -> dict[str, Path]:
    """Where each key is, by its name in the file."""
    journal = {_JOURNAL + n: journal_keys.folder() / n for n in (journal_keys.PRESENT, journal_keys.NEXT)}
    folder = Path(settings.AUTHORITY)
    return {**journal, **{_AUTHORITY + name: folder / name for name in authority.FILES}}


def _has_sealed(public: bytes) -> bool:
    """Whether the key at hand is another one, and has sealed something in this record."""
    try:
        here = journal_keys.public_key()
    except Problems:
        return False
    sealed = Checkpoint.objects.filter(public_key=b64encode(here).decode()).exists()
    return here != public and sealed


def _derived(passphrase: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=32, **_COST).derive(passphrase.encode())


_TOO_SHORT = Text(
    en="The passphrase is too short: at least {n} characters.", ml="പാസ്‌ഫ്രേസ് ചെറുതാണ്: കുറഞ്ഞത് {n} അക്ഷരങ്ങൾ വേണം."
).fill(n=SHORTEST)
_LONGER = Text(en="Several words are best.", ml="പല വാക്കുകൾ ചേർത്താൽ നന്ന്.")
_NOT_KEYS = Text(en="This is not a file of an office's keys.", ml="ഇത് ഒരു ഓഫീസിന്റെ താക്കോലുകളുടെ ഫയലല്ല.")
_THE_OTHER_FILE = Text(
    en="Give the file that was made together with this backup.", ml="ഈ ബാക്കപ്പിനൊപ്പം ഉണ്ടാക്കിയ ഫയൽ നൽകുക."
)
_WRONG_PASSPHRASE = Text(
    en="The passphrase does not open this file, or the file was altered.",
    ml="ഈ പാസ്‌ഫ്രേസ് കൊണ്ട് ഫയൽ തുറക്കാനാവുന്നില്ല, അല്ലെങ്കിൽ ഫയലിൽ മാറ്റം വരുത്തിയിട്ടുണ്ട്.",
)
_AGAIN = Text(en="Type it once more.", ml="ഒന്നുകൂടി നൽകുക.")
_ANOTHERS = Text(
    en="The key in it is not the one that goes on sealing what this backup holds.",
    ml="ഈ ബാക്കപ്പിലുള്ളത് തുടർന്ന് മുദ്രവയ്ക്കേണ്ട താക്കോലല്ല ഇതിലുള്ളത്.",
)
_ANOTHER_SEALED = Text(
    en="The key that is here has sealed entries already; it is not overwritten.",
    ml="ഇവിടെയുള്ള താക്കോൽ രേഖപ്പെടുത്തലുകൾ മുദ്രവച്ചുകഴിഞ്ഞു; അതിനു മുകളിൽ എഴുതുന്നില്ല.",
)
_OWN_INSTALLATION = Text(
    en="Restore into an installation of its own.", ml="പുതുതായി സജ്ജമാക്കിയ മറ്റൊരിടത്തേക്ക് തിരികെയെടുക്കുക."
)
