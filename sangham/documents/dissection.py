"""Takes a PDF apart and says what its signature is worth. Run as a process of its own, with limits, by
`examination`: a hostile PDF may then cost a few seconds and this process, and nothing else.

    python -m sangham.documents.dissection < request > answer

Request: one line of JSON {"roots": [base64 DER, …], "now": ISO instant}, then the PDF. Answer: JSON, as the
dictionary that `dissect` gives, or {"refused": code}. No Django, no database, no network, nothing written.
"""

from __future__ import annotations

import asyncio
import base64
import io
import json
import logging
import re
import resource
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from pyhanko.keys import load_certs_from_pemder_data
from pyhanko.pdf_utils.decode_limits import DecodeLimits, DocumentDecodeBudget, StreamDecodeLimits
from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, PdfObject, StreamObject
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.general import CMSExtractionError
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator import ValidationContext

MiB = 1024 * 1024
CPU_SECONDS = 10
MEMORY = 1024 * MiB
MAX_SIGNATURES = 10
MAX_ATTACHMENTS, MAX_ATTACHED = 20, 4 * MiB
MAX_TREE = 8  # depth of the tree of attachments' names
CLOCK_MAY_DIFFER = timedelta(hours=1)

_LIMITS = DecodeLimits(
    per_stream=StreamDecodeLimits(max_output_size=16 * MiB),
    document_budget=DocumentDecodeBudget(base_allowance=64 * MiB, max_ratio=10),
)
# A document signer signs; most authorities set one of these two usages, many both.
_USAGE = KeyUsageConstraints(key_usage={"digital_signature", "non_repudiation"}, match_all_key_usages=False)

_HEX = re.compile(rb"([0-9a-f]{2})*|([0-9A-F]{2})*")

Answer = dict[str, Any]


class Refused(Exception):
    """The file cannot be examined; its code is a key of examination.REFUSALS."""


def dissect(pdf: bytes, *, roots: list[bytes], now: datetime) -> Answer:
    """What a PDF's signature is worth, as plain data (see `examination.Examination` for the fields).

    Of several signatures the one that is worth most is told, never a mixture of two: one that somebody added
    cannot lend its coverage to ours. Raises Refused; may raise anything at all on a malformed file.
    """
    if b"%PDF-" not in pdf[:1024]:
        raise Refused("not_pdf")
    reader = _read(pdf)
    if reader.encrypted:
        raise Refused("encrypted")
    signatures = reader.embedded_regular_signatures
    if len(signatures) > MAX_SIGNATURES:
        raise Refused("too_many_signatures")
    found = [_signature(s, pdf, roots, now) for s in signatures]
    best: Answer = max(found, key=_worth, default={"signed": False})
    return {**best, "signatures": len(found), "attachments": dict(_attachments(reader))}


def _worth(answer: Answer) -> tuple[bool, bool, bool]:
    return answer["intact"] and answer["trusted"], answer["intact"], answer["covers_whole_document"]


def _read(pdf: bytes) -> PdfFileReader:
    """Strictly read; a sloppy PDF is read too where it has no signature, to be able to say just that."""
    try:
        reader = PdfFileReader(io.BytesIO(pdf), strict=True, decode_limits=_LIMITS)
        _ = reader.root, reader.encrypted, reader.embedded_signatures
        return reader
    except Exception:
        lenient = PdfFileReader(io.BytesIO(pdf), strict=False, decode_limits=_LIMITS)
        if lenient.encrypted:
            raise Refused("encrypted") from None
        if b"/ByteRange" in pdf or lenient.embedded_signatures:
            raise Refused("damaged") from None
        return lenient


def _signature(signature: EmbeddedPdfSignature, pdf: bytes, roots: list[bytes], now: datetime) -> Answer:
    claimed = signature.self_reported_timestamp
    if claimed is not None and claimed.tzinfo is None:
        claimed = None
    plausible = claimed is not None and claimed <= now + CLOCK_MAY_DIFFER
    certificate = None
    intact = trusted = False
    try:
        certificate = signature.signer_cert
        status = asyncio.run(
            async_validate_pdf_signature(
                signature,
                # Papers outlive the certificates that signed them: trust is as on the day of signing.
                signer_validation_context=ValidationContext(
                    trust_roots=[c for root in roots for c in load_certs_from_pemder_data(root)],
                    moment=claimed if plausible else now,
                    allow_fetching=False,
                ),
                key_usage_settings=_USAGE,
                skip_diff=True,
            )
        )
        intact = bool(status.intact and status.valid)
        trusted = bool(intact and plausible and roots and status.trusted)
    except (CMSExtractionError, ValueError, KeyError, TypeError, AttributeError):
        pass  # a signature that cannot be read is not intact
    covers = _covers_whole(signature, pdf)
    return {
        "signed": True,
        "intact": intact,
        "trusted": trusted,
        "covers_whole_document": covers,
        "later_changes": _signed_end(signature) < len(pdf) and not covers,
        "signer": _text(certificate.subject.human_friendly) if certificate is not None else None,
        "signer_certificate": certificate.sha256.hex() if certificate is not None else None,
        "signed_at": claimed.isoformat() if claimed is not None else None,
        "reason": _text(_at(signature.sig_object, "/Reason")),
    }


def _covers_whole(signature: EmbeddedPdfSignature, pdf: bytes) -> bool:
    """Every byte of the file is signed, but for the signature's own hex digits between < and >."""
    ranges = [int(n) for n in signature.byte_range]
    if len(ranges) != 4 or min(ranges) < 0:
        return False
    start, first, second, rest = ranges
    if start != 0 or second <= first or second + rest != len(pdf):
        return False
    gap = pdf[first:second]
    if gap[:1] != b"<" or gap[-1:] != b">" or not _HEX.fullmatch(gap[1:-1]):
        return False
    content = bytes.fromhex(gap[1:-1].decode())
    return content == signature.pkcs7_content and not any(content[_der_length(content) :])


def _der_length(content: bytes) -> int:
    """How long the first DER value is; what follows it in a signature's place is filling, all zeros."""
    if len(content) < 2 or content[1] < 0x80:
        return 2 + (content[1] if len(content) > 1 else 0)
    of_length = content[1] & 0x7F
    return 2 + of_length + int.from_bytes(content[2 : 2 + of_length], "big")


def _signed_end(signature: EmbeddedPdfSignature) -> int:
    ranges = [int(n) for n in signature.byte_range]
    return ranges[-2] + ranges[-1] if len(ranges) >= 2 else 0


def _text(value: object) -> str | None:
    return "".join(c for c in str(value) if c.isprintable())[:300] if value is not None else None


def _attachments(reader: PdfFileReader) -> Iterator[tuple[str, str]]:
    """Attached files by name, base64. What is beyond the limits is refused, not cut."""
    total = 0
    for count, (name, specification) in enumerate(_names(_at(reader.root, "/Names"), "/EmbeddedFiles")):
        stream = _at(_at(specification, "/EF"), "/F")
        if not isinstance(stream, StreamObject):
            continue
        content = stream.data
        total += len(content)
        if count >= MAX_ATTACHMENTS or total > MAX_ATTACHED:
            raise Refused("attachments")
        yield name, base64.b64encode(content).decode()


def _at(holder: PdfObject | None, key: str) -> PdfObject | None:
    """The value under a key, followed to the object itself; None where there is none."""
    return holder[key] if isinstance(holder, DictionaryObject) and key in holder else None


def _names(names: PdfObject | None, tree: str) -> Iterator[tuple[str, DictionaryObject]]:
    pending = [(_at(names, tree), 0)]
    visited = 0
    while pending:
        node, depth = pending.pop()
        visited += 1
        if depth > MAX_TREE or visited > 200:
            raise Refused("attachments")
        if not isinstance(node, DictionaryObject):
            continue
        kids, pairs = _at(node, "/Kids"), _at(node, "/Names")
        if isinstance(kids, ArrayObject):
            pending += [(kids[i], depth + 1) for i in range(min(len(kids), 200))]
        if isinstance(pairs, ArrayObject):
            for i in range(0, min(len(pairs), 400) - 1, 2):
                name, specification = pairs[i], pairs[i + 1]
                if isinstance(specification, DictionaryObject):
                    yield _text(name) or "", specification


def _confine() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def answer(request: bytes) -> Answer:
    """The answer to a request. Whatever goes wrong within is the file's fault: "damaged"."""
    head, _, pdf = request.partition(b"\n")
    asked = json.loads(head)
    roots = [base64.b64decode(root) for root in asked["roots"]]
    try:
        return dissect(pdf, roots=roots, now=datetime.fromisoformat(asked["now"]))
    except Refused as e:
        return {"refused": str(e)}
    except Exception:
        return {"refused": "damaged"}


def main() -> None:
    """Answer one request on standard input, within limits."""
    _confine()
    logging.disable(logging.CRITICAL)
    json.dump(answer(sys.stdin.buffer.read()), sys.stdout)


if __name__ == "__main__":
    main()
