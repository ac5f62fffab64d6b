"""Signatures: what they say, who trusts them, and that they change nothing else."""

from __future__ import annotations

import io
import stat
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from asn1crypto import x509
from pyhanko.pdf_utils.reader import PdfFileReader

from sangham.documents import authority, signers, signing
from sangham.documents.examination import examine
from sangham.kernel import clock
from sangham.kernel.problem import Problems
from tests.documents.conftest import run, tool

AT = datetime(2026, 4, 3, 6, 30, tzinfo=UTC)


def trusting(folder: Path, *roots: Path) -> Path:
    """An NSS database, as pdfsig reads, that trusts these roots for signed documents."""
    certutil = tool("certutil", "libnss3-tools")
    folder.mkdir()
    run(certutil, "-N", "-d", f"sql:{folder}", "--empty-password")
    for at, root in enumerate(roots):
        run(certutil, "-A", "-a", "-d", f"sql:{folder}", "-n", f"root{at}", "-t", ",C,", "-i", root)
    return folder


def pdfsig(pdf: bytes, database: Path) -> str:
    path = database.parent / "paper.pdf"
    path.write_bytes(pdf)
    command = [tool("pdfsig", "poppler-utils"), "-nssdir", f"sql:{database}", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def test_pdfsig_calls_it_valid_and_trusted(signed: bytes, office: Path, tmp_path: Path) -> None:
    said = pdfsig(signed, trusting(tmp_path / "nss", office / authority.ROOT))
    assert "Signature is Valid." in said
    assert "Certificate is Trusted." in said
    assert "Total document signed" in said
    assert "ETSI.CAdES.detached" in said
    assert "SHA-256" in said


def test_pdfsig_does_not_trust_it_unasked(signed: bytes, tmp_path: Path) -> None:
    said = pdfsig(signed, trusting(tmp_path / "nss"))
    assert "Signature is Valid." in said
    assert "Certificate is Trusted." not in said


def test_pdfsig_finds_a_changed_byte(signed: bytes, office: Path, tmp_path: Path) -> None:
    changed = bytearray(signed)
    changed[signed.index(b"/Keywords") + 14] ^= 1
    said = pdfsig(bytes(changed), trusting(tmp_path / "nss", office / authority.ROOT))
    assert "Signature is Valid." not in said


def test_the_typeset_bytes_stay_as_they_are(signed: bytes, typeset_certificate: bytes) -> None:
    assert signed.startswith(typeset_certificate)
    added = signed[len(typeset_certificate) :]
    assert b"/Metadata" not in added.replace(b"/Metadata 1", b"/Metadata 1", 1).split(b"/AcroForm", 1)[1]
    assert b"/Producer" not in added


def test_elliptic_curve_and_certifying(signed: bytes, office: Path) -> None:
    (signature,) = PdfFileReader(io.BytesIO(signed)).embedded_regular_signatures
    assert signature.signer_cert.public_key.curve == ("named", "secp256r1")
    assert signature.md_algorithm == "sha256"
    assert signature.signer_info["signature_algorithm"]["algorithm"].native == "sha256_ecdsa"
    assert signature.docmdp_level.value == 1
    attributes = {a["type"].native for a in signature.signer_info["signed_attrs"]}
    assert attributes == {"content_type", "message_digest", "signing_certificate_v2"}
    assert len(signature.signed_data["certificates"]) == 1


def test_signed_at_the_instant_of_the_clock(office: Path, typeset_certificate: bytes, nearby: None) -> None:
    with clock.stopped(clock.now().replace(microsecond=0)):
        pdf = signing.sign(typeset_certificate, reason="Section 8(1)")
        found = examine(pdf)
        assert found.signed_at == clock.now()
        assert found.signed_on == clock.today()
    assert found.reason == "Section 8(1)"


def test_private_files_are_their_owners_alone(office: Path) -> None:
    modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in office.iterdir()}
    assert modes == {"root.pem": 0o644, "signer.pem": 0o644, "signer.p12": 0o600, "signer.passphrase": 0o600}
    assert stat.S_IMODE(office.stat().st_mode) == 0o700


def test_an_authority_is_made_once(tmp_path: Path) -> None:
    folder = tmp_path / "authority"
    assert authority.make_test_authority(folder)
    before = {p.name: p.read_bytes() for p in folder.iterdir()}
    assert not authority.make_test_authority(folder)
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == before


def test_an_authority_cut_off_in_the_making_is_made_anew(tmp_path: Path) -> None:
    folder = tmp_path / "authority"
    authority.make_test_authority(folder)
    (folder / authority.ROOT).unlink()  # written last
    assert authority.make_test_authority(folder)
    root = x509.Certificate.load(
        signers.certificates((folder / authority.ROOT).read_bytes(), where="root")[0].dump()
    )
    signer = signers.certificates((folder / authority.SIGNER).read_bytes(), where="signer")[0]
    assert signer.authority_key_identifier == root.key_identifier


def test_the_root_says_what_it_is(office: Path) -> None:
    (root,) = signers.certificates((office / authority.ROOT).read_bytes(), where="root")
    assert "not a Government body" in root.subject.human_friendly
    assert root.max_path_length == 0


@pytest.fixture
def own(tmp_path: Path, office: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An office with a PKCS#12 file of its own, of another authority."""
    folder = tmp_path / "own"
    authority.make_test_authority(folder)
    monkeypatch.setenv("SANGHAM_SIGNER_PKCS12", str(folder / authority.SIGNER_KEY))
    monkeypatch.setenv("SANGHAM_SIGNER_PASSPHRASE_FILE", str(folder / authority.PASSPHRASE))
    return folder


def test_a_pkcs12_file_of_the_office_signs(
    own: Path, typeset_certificate: bytes, monkeypatch: pytest.MonkeyPatch, nearby: None
) -> None:
    assert not signers.is_test()
    pdf = signing.sign(typeset_certificate, reason="Section 8(1)")
    assert not examine(pdf).trusted, "the test authority's root does not stand for the office's"
    monkeypatch.setenv("SANGHAM_TRUST", str(own / authority.SIGNER))
    assert examine(pdf).sound, "the signer's own certificate may be what is trusted"


def test_a_wrong_passphrase_is_said(own: Path, typeset_certificate: bytes) -> None:
    (own / authority.PASSPHRASE).chmod(0o600)
    (own / authority.PASSPHRASE).write_text("wrong")
    with pytest.raises(Problems, match="passphrase"):
        signing.sign(typeset_certificate, reason="x")


def test_no_key_is_said(settings: object, tmp_path: Path, office: Path, typeset_certificate: bytes) -> None:
    settings.AUTHORITY = tmp_path  # type: ignore[attr-defined]
    with pytest.raises(Problems, match=r"signer\.p12|passphrase"):
        signing.sign(typeset_certificate, reason="x")


@pytest.mark.parametrize(
    "content", [b"", b"not a certificate", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"]
)
def test_a_trust_file_without_certificates_is_said(
    content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "trust.pem").write_bytes(content)
    monkeypatch.setenv("SANGHAM_TRUST", str(tmp_path / "trust.pem"))
    with pytest.raises(Problems, match=r"trust\.pem"):
        signers.trusted()


def test_a_token_that_cannot_be_reached_is_said(
    office: Path, typeset_certificate: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SANGHAM_SIGNER_PKCS11_MODULE", "/nowhere/token.so")
    assert not signers.is_test()
    with pytest.raises(Problems, match=r"token\.so"):
        signing.sign(typeset_certificate, reason="x")
