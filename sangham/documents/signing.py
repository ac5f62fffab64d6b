"""A PAdES signature (B-B) on a paper: ECDSA P-256 over SHA-256, certifying, no change allowed after it.

The signature is an incremental update that adds a signature field and nothing else: the typeset bytes and
their XMP metadata stay as they are, and with them PDF/A (docs/decisions/0005).
"""

from __future__ import annotations

import asyncio
import io
from typing import Any

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.attributes import SignedAttributeProviderSpec, SigningCertificateV2Provider
from pyhanko.sign.fields import InvisSigSettings, MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, Signer
from pyhanko.sign.signers.pdf_byterange import PreparedByteRangeDigest
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes

from sangham.documents import signers
from sangham.kernel import clock

FIELD = "Registrar"


class _AsTypeset(IncrementalPdfFileWriter):
    """Writes no metadata of its own: XMP, as typeset, goes on saying what PDF/A asks it to say."""

    def _update_meta(self) -> None:
        pass


class _Certifying(PdfSigner):
    """Adds no developer extensions for the curve: P-256 in a PDF 1.7 needs none of its readers."""

    def register_extensions(self, pdf_out: BasePdfFileWriter, *, md_algorithm: str) -> None:
        pass


class _SignersCertificate(SigningCertificateV2Provider):
    async def build_attr_value(self, dry_run: bool = False) -> Any:
        return _read_back(await super().build_attr_value(dry_run=dry_run))


class _Baseline(SignedAttributeProviderSpec):
    """What B-B signs besides the content's type and digest: whose certificate it is. The time is in /M."""

    def __init__(self, certificate: Any) -> None:
        self._certificate = certificate

    def signed_attr_providers(self, data_digest: bytes, digest_algorithm: str) -> list[_SignersCertificate]:
        return [_SignersCertificate(self._certificate)]


class _Settled(Signer):
    """Another signer, whose signed attributes are read back from their own encoding. As pyHanko builds them,
    asn1crypto encodes them a thousand times over in each encoding of the signature (120 ms against 10)."""

    def __init__(self, inner: Signer) -> None:
        super().__init__(
            embed_roots=False,  # a verifier has its own; without it the file is smaller
            signing_cert=inner.signing_cert,
            cert_registry=inner.cert_registry,
            signature_mechanism=inner.signature_mechanism,
        )
        self._inner = inner
        self.signed_attr_prov_spec = _Baseline(inner.signing_cert)

    async def signed_attrs(self, *args: Any, **settings: Any) -> Any:
        return _read_back(await super().signed_attrs(*args, **settings))

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        return await self._inner.async_sign_raw(data, digest_algorithm, dry_run)


def _read_back(built: Any) -> Any:
    return type(built).load(built.dump())


def sign(pdf: bytes, *, reason: str) -> bytes:
    """The PDF with the office's signature. `reason` is kept in the signature: "Section 8(1)".

    Signed at the instant of kernel.clock. Raises Problems when the signing key cannot be had.
    """
    with signers.signer() as signer:
        return asyncio.run(_sign(pdf, signer, reason))


async def _sign(pdf: bytes, signer: Signer, reason: str) -> bytes:
    meta = PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        reason=reason,
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
    )
    field = SigFieldSpec(
        FIELD,
        on_page=0,
        # No size and off the page: PDF/A then asks for no appearance, PDF/UA for no tag.
        invis_sig_settings=InvisSigSettings(set_print_flag=True, box_out_of_bounds=True),
    )
    writer = _AsTypeset(io.BytesIO(pdf))
    session = _Certifying(meta, _Settled(signer), new_field_spec=field).init_signing_session(writer)
    session.system_time = clock.now()
    size = await session.estimate_signature_container_size(validation_info=None, tight=False)
    document = session.prepare_tbs_document(validation_info=None, bytes_reserved=size)
    digest: PreparedByteRangeDigest
    digest, output = document.digest_tbs_document()
    await document.perform_signature(
        document_digest=digest.document_digest,
        pdf_cms_signed_attrs=PdfCMSSignedAttributes(signing_time=session.system_time),
    )
    output.seek(0)
    return bytes(output.read())
