"""The test authority: a root certificate and a document signer, made at set-up, for trying the whole thing out.

It stands for the certifying authority that a real office has. What it signs is marked a specimen on the paper.
Its names say that it is a test; its root must never be trusted outside one.
"""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from sangham.kernel import clock

ROOT = "root.pem"  # the root's certificate, public: what a verifier trusts
SIGNER = "signer.pem"  # the signer's certificate, public
SIGNER_KEY = "signer.p12"  # certificate and private key of the signer
PASSPHRASE = "signer.passphrase"  # noqa: S105  a file's name
NEXT_SIGNER, NEXT_SIGNER_KEY = f"{SIGNER}.next", f"{SIGNER_KEY}.next"  # while one signer succeeds another
FILES = (ROOT, SIGNER, SIGNER_KEY, PASSPHRASE)

_DOCUMENT_SIGNING = ObjectIdentifier("1.3.6.1.5.5.7.3.36")  # id-kp-documentSigning, RFC 9336
_ROOT_YEARS, _SIGNER_YEARS = 20, 10


def make_test_authority(folder: Path) -> bool:
    """Make the authority's files in `folder`, private ones readable by their owner alone (0600, folder 0700).

    Does nothing, and says False, where a whole authority stands already: certificates issued under it must go on
    verifying. The root's private key is thrown away: nothing can ever be added under this root.
    """
    if all((folder / name).exists() for name in FILES):
        return False
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    passphrase = secrets.token_urlsafe(32)
    made = _made(passphrase)
    _write(folder / PASSPHRASE, passphrase.encode(), 0o600)
    _write(folder / SIGNER_KEY, made.bundle, 0o600)
    _write(folder / SIGNER, made.signer, 0o644)
    _write(folder / ROOT, made.root, 0o644)
    return True


def prepare_successor(folder: Path) -> bytes:
    """Make a signer, under a root of its own, that is to succeed the present one; its certificate, PEM.

    The new root is trusted beside those before it from now on; the old signer signs until `take_successor`. What an
    interrupted change left is made anew.
    """
    made = _made((folder / PASSPHRASE).read_text())
    _write(folder / NEXT_SIGNER, made.signer, 0o644)
    _write(folder / NEXT_SIGNER_KEY, made.bundle, 0o600)
    _write(folder / ROOT, (folder / ROOT).read_bytes() + made.root, 0o644)
    return made.signer


def take_successor(folder: Path) -> None:
    """Have the prepared successor sign from now on. May be done again after it was cut off."""
    if (folder / NEXT_SIGNER_KEY).exists():
        (folder / NEXT_SIGNER_KEY).replace(folder / SIGNER_KEY)
    (folder / NEXT_SIGNER).replace(folder / SIGNER)


@dataclass(frozen=True, slots=True)
class _Made:
    """PEM certificates of a root and its signer, and the signer's PKCS#12 bundle."""

    root: bytes
    signer: bytes
    bundle: bytes


def _made(passphrase: str) -> _Made:
    root_key, signer_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    root = _root(root_key)
    signer = _signer(signer_key, root, root_key)
    bundle = pkcs12.serialize_key_and_certificates(
        b"Sangham test signer", signer_key, signer, [root], _encryption(passphrase)
    )
    pem = serialization.Encoding.PEM
    return _Made(root.public_bytes(pem), signer.public_bytes(pem), bundle)


def _encryption(passphrase: str) -> serialization.KeySerializationEncryption:
    return (
        serialization.PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(100_000)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(hashes.SHA256())
        .build(passphrase.encode())
    )


def _name(common: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "IN"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Sangham test authority (not a Government body)"),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )


def _begin(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, years: int
) -> x509.CertificateBuilder:
    now = clock.now().replace(microsecond=0)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))  # for a clock that runs a little behind
        .not_valid_after(now + timedelta(days=365 * years))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _usage(*, signs_documents: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=signs_documents,
        content_commitment=signs_documents,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=not signs_documents,
        crl_sign=not signs_documents,
        encipher_only=False,
        decipher_only=False,
    )


def _root(key: ec.EllipticCurvePrivateKey) -> x509.Certificate:
    name = _name("Sangham test root")
    return (
        _begin(name, name, key, _ROOT_YEARS)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_documents=False), critical=True)
        .sign(key, hashes.SHA256())
    )


def _signer(
    key: ec.EllipticCurvePrivateKey, root: x509.Certificate, root_key: ec.EllipticCurvePrivateKey
) -> x509.Certificate:
    """The signer's certificate. NSS, and so poppler's pdfsig, asks for e-mail protection as a purpose."""
    purposes = [_DOCUMENT_SIGNING, ExtendedKeyUsageOID.EMAIL_PROTECTION]
    return (
        _begin(_name("Sangham test document signer"), root.subject, key, _SIGNER_YEARS)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_documents=True), critical=True)
        .add_extension(x509.ExtendedKeyUsage(purposes), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()), critical=False
        )
        .sign(root_key, hashes.SHA256())
    )


def _write(path: Path, content: bytes, mode: int) -> None:
    """Written beside and put in place whole, so that a set-up that is cut off can be run again."""
    beside = path.with_name(f".{path.name}.writing")
    beside.unlink(missing_ok=True)
    with os.fdopen(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode), "wb") as f:
        f.write(content)
        f.flush()
        os.fsync(f.fileno())
    beside.replace(path)
