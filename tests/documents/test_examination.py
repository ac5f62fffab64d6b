"""What is said of good papers, changed ones, false ones, and of files made to do harm."""

from __future__ import annotations

import io
import json
import random
import time
import zlib
from datetime import timedelta
from pathlib import Path

import pytest
from asn1crypto import pem
from pyhanko.pdf_utils.generic import TextStringObject, pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import copy_into_new_writer
from pyhanko.sign.fields import SigFieldSpec
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner

from sangham.documents import authority, dissection, examination, signers, signing
from sangham.documents.examination import Examination, examine
from sangham.kernel import clock
from sangham.kernel.problem import Problems
from tests.documents import samples


def stranger(tmp_path: Path) -> SimpleSigner:
    """A signer of an authority that nobody here trusts, under the very names of ours."""
    folder = tmp_path / "stranger"
    authority.make_test_authority(folder)
    passphrase = (folder / authority.PASSPHRASE).read_bytes()
    return SimpleSigner.load_pkcs12_data((folder / authority.SIGNER_KEY).read_bytes(), [], passphrase)


def test_a_paper_of_the_office_is_sound(signed: bytes) -> None:
    found = examine(signed)
    assert found.sound and found.signed and found.intact and found.trusted and found.covers_whole_document
    assert not found.later_changes
    assert found.signatures == 1
    assert found.signer is not None and "Sangham test document signer" in found.signer
    assert found.attachments == samples.PROOF
    assert found.says[0].en.startswith("Signed by the office")


def test_offline_with_given_roots(signed: bytes, office: Path, nearby: None) -> None:
    """A bank's clerk gives the root, in PEM or DER, or the signer's own certificate; none trusts nothing."""
    root = (office / authority.ROOT).read_bytes()
    assert examine(signed, roots=[root]).sound
    assert examine(signed, roots=[pem.unarmor(root)[2]]).sound
    assert examine(signed, roots=[(office / authority.SIGNER).read_bytes()]).sound
    nobody = examine(signed, roots=[])
    assert nobody.intact and not nobody.trusted and not nobody.sound


def test_one_byte_changed_anywhere_is_found(signed: bytes, office: Path) -> None:
    """Any bit, anywhere in the file: never sound. (Within the process, for speed.)"""
    roots = signers.trusted()
    chance = random.Random(20260403)
    begins, ends = signed.index(b"/Contents <3082"), signed.index(b"/ByteRange [")
    places = [chance.randrange(len(signed)) for _ in range(70)]
    places += [chance.randrange(begins, ends + 60) for _ in range(40)]
    for at in places:
        changed = bytearray(signed)
        changed[at] ^= 1 << chance.randrange(8)
        assert not sound(bytes(changed), roots), f"byte {at}"


def sound(pdf: bytes, roots: list[bytes]) -> bool:
    try:
        found = dissection.dissect(pdf, roots=roots, now=clock.now())
    except Exception:
        return False
    return bool(found["signed"] and found["intact"] and found["trusted"] and found["covers_whole_document"])


def test_what_is_shown_after_a_change_says_so(signed: bytes, nearby: None) -> None:
    changed = signed.replace(b"JR-TVM/C/2041/2026", b"JR-TVM/C/9999/2026", 1)
    assert changed != signed
    found = examine(changed)
    assert found.signed and not found.intact and not found.trusted and not found.sound
    assert [t.en for t in found.says] == [examination._NOT_INTACT.en]


def added_to(pdf: bytes) -> bytes:
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    writer.root[pdf_name("/Lang")] = TextStringObject("fr")
    writer.update_root()
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize("change", [added_to, lambda pdf: pdf + b"\n"])
def test_what_is_added_after_the_signature_is_found(change: object, signed: bytes, nearby: None) -> None:
    found = examine(change(signed))  # type: ignore[operator]
    assert found.signed and found.intact and found.trusted
    assert found.later_changes and not found.covers_whole_document and not found.sound
    assert examination._NOT_WHOLE in found.says


def test_another_signer_is_not_trusted(
    typeset_certificate: bytes, office: Path, tmp_path: Path, nearby: None
) -> None:
    out = PdfSigner(PdfSignatureMetadata(field_name="Registrar"), stranger(tmp_path)).sign_pdf(
        IncrementalPdfFileWriter(io.BytesIO(typeset_certificate))
    )
    found = examine(out.getvalue())
    assert found.signed and found.intact and found.covers_whole_document
    assert not found.trusted and not found.sound
    assert found.says == (examination._NOT_TRUSTED,)


def test_a_strangers_signature_on_top_lends_nothing_to_ours(
    signed: bytes, office: Path, tmp_path: Path, nearby: None
) -> None:
    """The stranger's covers the whole file and ours is trusted: together they are worth nothing."""

    class Heedless(PdfSigner):
        def _enforce_certification_constraints(self, reader: object) -> None: ...

    signer = Heedless(
        PdfSignatureMetadata(field_name="Other"), stranger(tmp_path), new_field_spec=SigFieldSpec("Other")
    )
    found = examine(signer.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(added_to(signed)))).getvalue())
    assert found.signatures == 2
    assert not found.sound
    assert found.trusted and not found.covers_whole_document


def test_an_unsigned_paper_is_told_as_such(typeset_certificate: bytes, office: Path, nearby: None) -> None:
    found = examine(typeset_certificate)
    assert found == Examination(signed=False, attachments=samples.PROOF)
    assert found.says == (examination._UNSIGNED,)


def test_a_signature_dated_ahead_is_not_trusted(
    office: Path, typeset_certificate: bytes, nearby: None
) -> None:
    with clock.stopped(clock.now() + timedelta(days=2)):
        ahead = signing.sign(typeset_certificate, reason="x")
    assert not examine(ahead).trusted


def test_a_signature_made_after_the_certificate_expired_is_not_trusted(
    office: Path, typeset_certificate: bytes, nearby: None
) -> None:
    with clock.stopped(clock.now() + timedelta(days=365 * 11)):
        late = signing.sign(typeset_certificate, reason="x")
        assert not examine(late).trusted


def test_a_paper_outlives_its_signers_certificate(signed: bytes, nearby: None) -> None:
    with clock.stopped(clock.now() + timedelta(days=365 * 11)):
        assert examine(signed).sound


def encrypted(pdf: bytes) -> bytes:
    from pyhanko.pdf_utils.reader import PdfFileReader

    writer = copy_into_new_writer(PdfFileReader(io.BytesIO(pdf)))
    writer.encrypt("owner", "user")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def pdf_of(body: bytes, trailer: bytes = b"/Root 1 0 R") -> bytes:
    """A PDF of hand-written objects, with a true cross-reference table."""
    out, at = b"%PDF-1.7\n", {}
    for piece in body.split(b"\x00\x01"):
        number = int(piece.split(b" ", 1)[0])
        at[number] = len(out)
        out += piece + b"\n"
    table = b"".join(b"%010d 00000 n \n" % at[n] for n in sorted(at))
    start = len(out)
    return out + b"xref\n0 1\n0000000000 65535 f \n1 %d\n%s" % (len(at), table) + b"trailer <</Size %d %s>>\nstartxref\n%d\n%%%%EOF" % (
        len(at) + 1, trailer, start,
    )  # fmt: skip


def bomb() -> bytes:
    packed = zlib.compress(zlib.compress(b"\x00" * 300_000_000, 9), 9)
    stream = b"2 0 obj <</Type /Metadata /Filter [/FlateDecode /FlateDecode] /Length %d>> stream\n%s\nendstream endobj"
    names = b"3 0 obj <</Type /Filespec /EF <</F 2 0 R>>>> endobj"
    root = b"1 0 obj <</Type /Catalog /Names <</EmbeddedFiles <</Names [(a) 3 0 R]>>>>>> endobj"
    return pdf_of(b"\x00\x01".join([root, stream % (len(packed), packed), names]))


HOSTILE = {
    "nothing": b"",
    "not a PDF": b"MZ" + b"\x00" * 5000,
    "a head alone": b"%PDF-1.7\n",
    "noise": b"%PDF-1.7\n" + random.Random(1).randbytes(50_000),
    "deep arrays": pdf_of(b"1 0 obj " + b"[" * 200_000 + b"]" * 200_000 + b" endobj"),
    "deep dictionaries": pdf_of(b"1 0 obj <</Type /Catalog /A " + b"<</A " * 50_000 + b">>" * 50_001 + b" endobj"),
    "names that hold themselves": pdf_of(
        b"1 0 obj <</Type /Catalog /Names <</EmbeddedFiles 2 0 R>>>> endobj\x00\x012 0 obj <</Kids [2 0 R 2 0 R]>> endobj"
    ),
    "fields that hold themselves": pdf_of(
        b"1 0 obj <</Type /Catalog /AcroForm <</Fields [2 0 R]>>>> endobj\x00\x012 0 obj <</T (a) /FT /Sig /Kids [2 0 R]>> endobj"
    ),
    "a table that comes before itself": b"%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer <</Size 1 /Prev 9>>\nstartxref\n9\n%%EOF",
    "a table of a thousand million": b"%PDF-1.7\nxref\n0 999999999\n0000000000 65535 f \ntrailer <</Size 999999999>>\nstartxref\n9\n%%EOF",
    "an object that is itself": pdf_of(b"1 0 obj 1 0 R endobj"),
    "a bomb": bomb(),
    "signature fields without signatures": pdf_of(
        b"1 0 obj <</Type /Catalog /AcroForm <</Fields [2 0 R]>>>> endobj\x00\x012 0 obj <</T (a) /FT /Sig /V <</ByteRange [0 9 9 9] /Contents <00> /Type /Sig /SubFilter /ETSI.CAdES.detached>>>> endobj"
    ),
}  # fmt: skip


@pytest.mark.parametrize("pdf", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_give_an_answer_or_problems_and_soon(pdf: bytes, office: Path) -> None:
    began = time.monotonic()
    try:
        assert not examine(pdf).sound
    except Problems as e:
        assert e.found[0].says.ml != examination.REFUSALS["failed"][0].ml
        assert e.lines("ml") and e.lines("en")
    assert time.monotonic() - began < examination.WALL_SECONDS + 5


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9, 0.97, 0.999])
def test_a_paper_cut_short_is_never_sound(share: float, signed: bytes, nearby: None) -> None:
    with pytest.raises(Problems) as e:
        examine(signed[: int(len(signed) * share)])
    assert e.value.found[0].says == examination.REFUSALS["damaged"][0]


def test_a_locked_pdf_is_told_as_such(typeset_certificate: bytes, office: Path, nearby: None) -> None:
    with pytest.raises(Problems) as e:
        examine(encrypted(typeset_certificate))
    assert e.value.found[0].says == examination.REFUSALS["encrypted"][0]


def test_a_file_too_large_is_not_even_opened(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examination, "_confined", None)
    with pytest.raises(Problems, match="20 MB"):
        examine(b"%PDF-1.7" + b" " * examination.MAX_PDF)


def test_what_takes_too_long_is_ended(signed: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examination, "WALL_SECONDS", 0.05)
    with pytest.raises(Problems) as e:
        examine(signed)
    assert e.value.found[0].says == examination.REFUSALS["too_long"][0]


def test_the_process_has_limits(tmp_path: Path) -> None:
    """The process that takes a PDF apart can take no more memory and time than it was given, and write nothing."""
    import subprocess
    import sys

    program = (
        "from sangham.documents import dissection as d\n"
        "import resource, json\n"
        "d._confine()\n"
        "names = ('RLIMIT_CPU', 'RLIMIT_AS', 'RLIMIT_FSIZE', 'RLIMIT_CORE')\n"
        "print(json.dumps({n: resource.getrlimit(getattr(resource, n))[0] for n in names}))\n"
        "try: bytearray(2 * d.MEMORY)\n"
        "except MemoryError: print('refused')\n"
    )
    out = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout.split("\n")
    assert json.loads(out[0]) == {"RLIMIT_CPU": 10, "RLIMIT_AS": 1024**3, "RLIMIT_FSIZE": 0, "RLIMIT_CORE": 0}
    assert out[1] == "refused"


@pytest.mark.parametrize("roots", [[b""], [b"nonsense"], [b"\x30\x82"]])
def test_roots_that_are_no_certificates_are_said(roots: list[bytes], signed: bytes) -> None:
    with pytest.raises(Problems, match="roots 1"):
        examine(signed, roots=roots)
