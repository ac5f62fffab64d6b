"""Who signs: the test authority, a PKCS#12 file, or a PKCS#11 token, as the environment says.

SANGHAM_SIGNER_PKCS12           path of a .p12 or .pfx with the office's certificate, chain and key
SANGHAM_SIGNER_PASSPHRASE_FILE  path of a file with its passphrase
SANGHAM_SIGNER_PKCS11_MODULE    path of the token's library (.so); with it:
SANGHAM_SIGNER_PKCS11_TOKEN       the token's label
SANGHAM_SIGNER_PKCS11_CERTIFICATE the label of the certificate on it (and of the key, unless …_KEY is given)
SANGHAM_SIGNER_PKCS11_KEY         the label of the key
SANGHAM_SIGNER_PIN_FILE           path of a file with the PIN
SANGHAM_SIGNER_CHAIN            PEM file with certificates to put in the signature besides (for a token)
SANGHAM_TRUST                   PEM file with what `examination` trusts: see below

With none of them the test authority under settings.AUTHORITY signs and is trusted.

**What to put into SANGHAM_TRUST.** The office's own signing certificates, each as it is renewed; or the root of
an authority that issues to registrars' offices alone. Never the root of an authority that issues to the public:
then anybody with a certificate from it could sign a paper that is called trusted.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.conf import settings
from pyhanko.keys import load_certs_from_pemder_data
from pyhanko.sign.signers import Signer, SimpleSigner

from sangham.documents import authority
from sangham.kernel.problem import Problems, problem
from sangham.kernel.text import Text


def authority_folder() -> Path:
    """Where the test authority's files are."""
    return Path(settings.AUTHORITY)


def is_test() -> bool:
    """Whether the test authority signs: then a paper must be marked a specimen (wording.SPECIMEN)."""
    return not any(os.environ.get(f"SANGHAM_SIGNER_{kind}") for kind in ("PKCS12", "PKCS11_MODULE"))


def trusted() -> list[bytes]:
    """The certificates that a paper's signature is trusted by: DER, from SANGHAM_TRUST or the test authority.

    Raises Problems when the file is missing or holds no certificate.
    """
    named = os.environ.get("SANGHAM_TRUST")
    path = Path(named) if named else authority_folder() / authority.ROOT
    found = certificates(_read(path), where=str(path))
    return [certificate.dump() for certificate in found]


def certificates(content: bytes, *, where: str) -> list[Any]:
    """The certificates (asn1crypto's x509.Certificate) in a PEM or DER file.

    Raises Problems when there is none, or one cannot be read.
    """
    try:
        found = list(load_certs_from_pemder_data(content))
        for certificate in found:
            _ = certificate.public_key.native, certificate.subject.native  # asn1crypto reads late: read now
    except (ValueError, TypeError, KeyError):
        found = []
    if not found:
        raise problem(
            where,
            Text("There is no certificate in this file.", "ഈ ഫയലിൽ സർട്ടിഫിക്കറ്റ് ഇല്ല."),
            Text("Give a PEM file with certificates.", "സർട്ടിഫിക്കറ്റുകളുള്ള PEM ഫയൽ നൽകുക."),
        )
    return found


@contextmanager
def signer() -> Iterator[Signer]:
    """The signer that the environment names. Raises Problems when its key cannot be had."""
    env = os.environ
    if env.get("SANGHAM_SIGNER_PKCS11_MODULE"):
        with _token(env) as found:
            yield found
    elif path := env.get("SANGHAM_SIGNER_PKCS12"):
        yield _from_file(Path(path), env.get("SANGHAM_SIGNER_PASSPHRASE_FILE"))
    else:
        folder = authority_folder()
        yield _from_file(folder / authority.SIGNER_KEY, str(folder / authority.PASSPHRASE))


def _from_file(path: Path, passphrase_file: str | None) -> SimpleSigner:
    passphrase = _read(Path(passphrase_file)).strip() if passphrase_file else None
    return _opened(_read(path), passphrase, str(path))


@lru_cache(maxsize=4)  # opening a PKCS#12 file costs many rounds of hashing by design
def _opened(content: bytes, passphrase: bytes | None, where: str) -> SimpleSigner:
    try:
        opened: SimpleSigner = SimpleSigner.load_pkcs12_data(content, other_certs=[], passphrase=passphrase)
    except ValueError as e:
        raise _no_key(where, "the file or its passphrase is wrong", "ഫയലോ പാസ്‌ഫ്രേസോ തെറ്റാണ്") from e
    return opened


@contextmanager
def _token(env: Mapping[str, str]) -> Iterator[Signer]:
    module = env["SANGHAM_SIGNER_PKCS11_MODULE"]
    try:
        from pkcs11 import PKCS11Error  # type: ignore[import-not-found, unused-ignore]
        from pyhanko.config.pkcs11 import TokenCriteria
        from pyhanko.sign.pkcs11 import PKCS11Signer, open_pkcs11_session
    except ImportError as e:
        raise _no_key(module, "python-pkcs11 is not installed", "python-pkcs11 ഇൻസ്റ്റാൾ ചെയ്തിട്ടില്ല") from e
    pin = (
        _read(Path(env["SANGHAM_SIGNER_PIN_FILE"])).strip().decode()
        if "SANGHAM_SIGNER_PIN_FILE" in env
        else None
    )
    chain = env.get("SANGHAM_SIGNER_CHAIN")
    label = env.get("SANGHAM_SIGNER_PKCS11_CERTIFICATE")
    try:
        criteria = TokenCriteria(label=env.get("SANGHAM_SIGNER_PKCS11_TOKEN"))
        with open_pkcs11_session(module, token_criteria=criteria, user_pin=pin) as session:
            yield PKCS11Signer(
                session,
                cert_label=label,
                use_raw_mechanism=True,  # digest here: few tokens offer ECDSA with SHA-256 in one
                key_label=env.get("SANGHAM_SIGNER_PKCS11_KEY") or label,
                ca_chain=set(certificates(_read(Path(chain)), where=chain)) if chain else None,
            )
    except PKCS11Error as e:
        raise _no_key(module, f"the token answers {e!r}", f"ടോക്കണിന്റെ മറുപടി {e!r}") from e


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as e:
        reason = e.strerror or type(e).__name__
        raise _no_key(str(path), f"the file cannot be read ({reason})", f"ഫയൽ വായിക്കാനായില്ല ({reason})") from e


def _no_key(where: str, en: str, ml: str) -> Problems:
    return problem(
        where,
        Text(f"What signs papers cannot be used: {en}.", f"രേഖകൾ ഒപ്പിടാനുള്ളത് ഉപയോഗിക്കാനാവുന്നില്ല: {ml}."),
        Text(
            "Run the set-up, or correct the SANGHAM_SIGNER settings.",
            "സെറ്റപ്പ് പ്രവർത്തിപ്പിക്കുക, അല്ലെങ്കിൽ SANGHAM_SIGNER ക്രമീകരണങ്ങൾ തിരുത്തുക.",
        ),
    )
