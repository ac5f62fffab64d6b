"""The key that signs checkpoints: Ed25519, under settings.VAR/keys, readable by its owner alone.

It vouches for the whole record, so its public half is to be handed out (printed, gazetted, given to auditors)
when it is made; an auditor's `--key` is that, never the one found in an export.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from django.conf import settings

from sangham.journal.proof.checkpoint import key_id, pem_of, raw_of
from sangham.journal.whole_file import sync, written_whole
from sangham.kernel.problem import Problems, problem
from sangham.kernel.text import Text

PRESENT = "journal.key"
NEXT = "journal.key.next"  # while one key succeeds another


def folder() -> Path:
    """Where keys are kept."""
    return Path(settings.VAR) / "keys"


def make_key() -> bool:
    """Make the signing key at set-up, unless there is one. True if it was made now."""
    if (folder() / PRESENT).exists():
        return False
    return _new_key(PRESENT)


def next_key() -> Ed25519PrivateKey:
    """The key that is to succeed, made now unless an interrupted change left one."""
    if not (folder() / NEXT).exists():
        _new_key(NEXT)
    return _key_in(NEXT)


def take_next_key() -> None:
    """Put the next key in the place of the present one, which is then gone."""
    (folder() / NEXT).replace(folder() / PRESENT)
    sync(folder())


def _new_key(name: str) -> bool:
    """False, with nothing changed, when somebody made one of that name meanwhile."""
    folder().mkdir(mode=0o700, parents=True, exist_ok=True)
    key = Ed25519PrivateKey.generate()
    content = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    # written aside and linked into place, so that a key is there whole or not at all, and never replaced
    aside = folder() / f"{name}.{secrets.token_hex(8)}"
    try:
        with written_whole(aside, mode=0o600) as file:
            file.write(content)
        os.link(aside, folder() / name)
    except FileExistsError:
        return False
    finally:
        aside.unlink(missing_ok=True)
    sync(folder())
    return True


def signing_key() -> Ed25519PrivateKey:
    """The signing key. Raises Problems when there is none, or it is not an Ed25519 key."""
    return _key_in(PRESENT)


def _key_in(name: str) -> Ed25519PrivateKey:
    path = folder() / name
    try:
        key = load_pem_private_key(path.read_bytes(), password=None)
    except FileNotFoundError:
        raise _not_there(path) from None
    except (ValueError, TypeError) as error:
        raise _not_a_key(path) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise _not_a_key(path)
    return key


def public_key() -> bytes:
    """The 32 bytes of the public half. Raises as `signing_key`."""
    return raw_of(signing_key().public_key())


def public_pem() -> bytes:
    """The public half as PEM, to be handed out. Raises as `signing_key`."""
    return pem_of(public_key())


def key_name() -> str:
    """The short name of the key at hand, to be read aloud and compared. Raises as `signing_key`."""
    return key_id(public_key())


def _not_there(path: Path) -> Problems:
    return problem(
        str(path),
        Text(en="The key that signs the journal is not there.", ml="നാൾവഴിയിൽ ഒപ്പിടുന്ന താക്കോൽ അവിടെയില്ല."),
        Text(
            en="On a new installation run set-up; otherwise bring it back from the backup.",
            ml="പുതുതായി സജ്ജമാക്കുകയാണെങ്കിൽ സെറ്റപ്പ് പ്രവർത്തിപ്പിക്കുക; അല്ലെങ്കിൽ ബാക്കപ്പിൽനിന്ന് തിരികെ വയ്ക്കുക.",
        ),
    )


def _not_a_key(path: Path) -> Problems:
    return problem(
        str(path),
        Text(en="This file is not an Ed25519 key.", ml="ഈ ഫയൽ ഒരു Ed25519 താക്കോലല്ല."),
        Text(en="Bring the key back from the backup.", ml="താക്കോൽ ബാക്കപ്പിൽനിന്ന് തിരികെ വയ്ക്കുക."),
    )
