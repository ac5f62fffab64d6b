"""What a PDF is worth: for a certificate that a stranger uploads, or that a bank's clerk checks offline.

The PDF is taken apart in a process of its own, with limits on time and memory (`dissection`); whatever it does
there, here it is an answer or a `Problems`.
"""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sangham.documents import signers
from sangham.kernel import clock
from sangham.kernel.problem import Problems, problem
from sangham.kernel.text import Text

MAX_PDF = 20 * 1024 * 1024  # bytes
WALL_SECONDS = 20

REFUSALS: dict[str, tuple[Text, Text]] = {
    "not_pdf": (
        Text("This is not a PDF.", "ഇത് ഒരു PDF അല്ല."),
        Text("Give the PDF file as it was received.", "ലഭിച്ച PDF ഫയൽ അതേപടി നൽകുക."),
    ),
    "damaged": (
        Text(
            "This PDF is damaged or is not made as papers of the office are; it cannot be checked.",
            "ഈ PDF-ന് കേടുണ്ട്, അല്ലെങ്കിൽ ഓഫീസിലെ രേഖകളുടെ രീതിയിലുള്ളതല്ല; പരിശോധിക്കാനാവില്ല.",
        ),
        Text(
            "Download the paper again from the society's page, and give that file unchanged.",
            "സംഘത്തിന്റെ പേജിൽനിന്ന് രേഖ വീണ്ടും ഡൗൺലോഡ് ചെയ്ത് മാറ്റമില്ലാതെ നൽകുക.",
        ),
    ),
    "encrypted": (
        Text("This PDF is locked with a password.", "ഈ PDF പാസ്‌വേഡ് ഇട്ട് പൂട്ടിയതാണ്."),
        Text(
            "Papers of the office are never locked. Give the original file.",
            "ഓഫീസിലെ രേഖകൾ പൂട്ടാറില്ല. അസ്സൽ ഫയൽ നൽകുക.",
        ),
    ),
    "too_many_signatures": (
        Text("This PDF has more signatures than are examined.", "പരിശോധിക്കാവുന്നതിലും കൂടുതൽ ഒപ്പുകൾ ഈ PDF-ലുണ്ട്."),
        Text("Give the paper as the office issued it.", "ഓഫീസ് നൽകിയ രേഖ അതേപടി നൽകുക."),
    ),
    "attachments": (
        Text(
            "The files attached to this PDF are too many or too large.",
            "ഈ PDF-നോട് ചേർത്ത ഫയലുകൾ എണ്ണത്തിലോ വലുപ്പത്തിലോ കൂടുതലാണ്.",
        ),
        Text("Give the paper as the office issued it.", "ഓഫീസ് നൽകിയ രേഖ അതേപടി നൽകുക."),
    ),
    "too_large": (
        Text("This file is larger than 20 MB.", "ഈ ഫയൽ 20 MB-യിൽ കൂടുതലാണ്."),
        Text(
            "Give the paper as the office issued it; it is far smaller.",
            "ഓഫീസ് നൽകിയ രേഖ അതേപടി നൽകുക; അത് ഇതിലും വളരെ ചെറുതാണ്.",
        ),
    ),
    "too_long": (
        Text("This PDF takes too long to examine.", "ഈ PDF പരിശോധിക്കാൻ വളരെയധികം സമയമെടുക്കുന്നു."),
        Text("Give the paper as the office issued it.", "ഓഫീസ് നൽകിയ രേഖ അതേപടി നൽകുക."),
    ),
    "failed": (
        Text(
            "The examination itself failed; nothing is said of the PDF.",
            "പരിശോധന തന്നെ നടന്നില്ല; PDF-നെക്കുറിച്ച് ഒന്നും പറയാനാവില്ല.",
        ),
        Text(
            "Try again, or tell those who run this computer.",
            "വീണ്ടും ശ്രമിക്കുക, അല്ലെങ്കിൽ കമ്പ്യൂട്ടറിന്റെ ചുമതലക്കാരെ അറിയിക്കുക.",
        ),
    ),
}

_SOUND = Text(
    "Signed by the office; nothing in it has changed since.",
    "ഓഫീസ് ഒപ്പിട്ടതാണ്; അതിനുശേഷം ഒരു മാറ്റവുമില്ല.",
)
_UNSIGNED = Text(
    "This PDF bears no digital signature. A scan or a print is no proof by itself: check by its number.",
    "ഈ PDF-ൽ ഡിജിറ്റൽ ഒപ്പില്ല. സ്കാനോ അച്ചടിച്ച പകർപ്പോ മാത്രം തെളിവല്ല: നമ്പർ വച്ച് പരിശോധിക്കുക.",
)
_NOT_INTACT = Text(
    "What was signed has been changed since, or the signature is false.",
    "ഒപ്പിട്ട ശേഷം മാറ്റം വരുത്തിയിട്ടുണ്ട്, അല്ലെങ്കിൽ ഒപ്പ് വ്യാജമാണ്.",
)
_NOT_TRUSTED = Text(
    "It is signed by someone, but not by a signer that this office trusts.",
    "ആരോ ഒപ്പിട്ടിട്ടുണ്ട്; പക്ഷേ ഈ ഓഫീസ് വിശ്വസിക്കുന്ന ഒപ്പല്ല.",
)
_NOT_WHOLE = Text(
    "Something was added after the signature, which does not cover the whole file. Do not rely on what it shows.",
    "ഒപ്പിന് ശേഷം എന്തോ കൂട്ടിച്ചേർത്തിട്ടുണ്ട്; ഒപ്പ് ഫയൽ മുഴുവൻ ഉൾക്കൊള്ളുന്നില്ല. ഇതിൽ കാണുന്നത് വിശ്വസിക്കരുത്.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """What was found of a PDF's signature. Rely on a paper only where `sound`.

    signed                 it has at least one signature; the rest tells of the one that is worth most
    intact                 the signed bytes are as signed, and the signature is the signer's key's
    trusted                intact, and the signer's certificate is trusted on the day of signing
    covers_whole_document  every byte of the file is signed
    later_changes          something follows what was signed
    signer                 the subject of the signer's certificate
    signer_certificate     its SHA-256
    signed_at              the instant that the signer states (B-B: no third party vouches for it)
    reason                 why it was signed, as the signature says
    signatures             how many there are
    attachments            name -> content of the files attached
    """

    signed: bool
    intact: bool = False
    trusted: bool = False
    covers_whole_document: bool = False
    later_changes: bool = False
    signer: str | None = None
    signer_certificate: str | None = None
    signed_at: datetime | None = None
    reason: str | None = None
    signatures: int = 0
    attachments: dict[str, bytes] = field(default_factory=dict)

    @property
    def sound(self) -> bool:
        """Signed by a trusted signer, intact, and whole."""
        return self.signed and self.intact and self.trusted and self.covers_whole_document

    @property
    def signed_on(self) -> date | None:
        """The day in India on which the signer says it was signed."""
        return clock.legal_day(self.signed_at) if self.signed_at else None

    @property
    def says(self) -> tuple[Text, ...]:
        """What was found, in sentences."""
        if not self.signed:
            return (_UNSIGNED,)
        if self.sound:
            return (_SOUND,)
        found = ((self.intact, _NOT_INTACT), (self.trusted or not self.intact, _NOT_TRUSTED))
        whole = (self.covers_whole_document, _NOT_WHOLE)
        return tuple(text for well, text in (*found, whole) if not well)


def examine(pdf: bytes, *, roots: list[bytes] | None = None) -> Examination:
    """Examine a PDF that may come from anybody. Takes about a second of CPU, at most 10.

    `roots` are certificates to trust, DER or PEM; None trusts what this installation trusts (signers.trusted).
    A signer's own certificate may stand among them, and is then trusted by itself. An empty list trusts none.

    Raises Problems for what cannot be examined: no PDF, damaged, locked, too large, taking too long.
    """
    if len(pdf) > MAX_PDF:
        raise _refused("too_large")
    ders = signers.trusted() if roots is None else _ders(roots)
    request = {"roots": [base64.b64encode(der).decode() for der in ders], "now": clock.now().isoformat()}
    answer = _confined(json.dumps(request).encode() + b"\n" + pdf)
    if refused := answer.pop("refused", None):
        raise _refused(refused)
    attachments = {name: base64.b64decode(content) for name, content in answer.pop("attachments").items()}
    if answer.get("signed_at"):
        answer["signed_at"] = datetime.fromisoformat(answer["signed_at"])
    return Examination(**answer, attachments=attachments)


def _ders(roots: list[bytes]) -> list[bytes]:
    return [
        c.dump() for i, root in enumerate(roots, 1) for c in signers.certificates(root, where=f"roots {i}")
    ]


def _confined(request: bytes) -> dict[str, Any]:
    """The answer of a process with limits. A process that is killed by them took too long or too much."""
    command = [sys.executable, "-m", "sangham.documents.dissection"]
    try:
        done = subprocess.run(command, input=request, capture_output=True, timeout=WALL_SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        return {"refused": "too_long"}
    if done.returncode < 0:
        return {"refused": "too_long"}
    try:
        answer: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        return {"refused": "failed"}
    return answer


def _refused(code: str) -> Problems:
    says, mend = REFUSALS[code]
    return problem("PDF", says, mend)
