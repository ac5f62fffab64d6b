"""The answer to "is this PDF true?": what was looked at, one by one, and what follows.

Five things are asked of a file: its signature, the office's own record of it, the proof inside it, the seal of
that record, and whether the register says the same today. The file is not kept.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from pydantic import ValidationError

from sangham.documents import signers
from sangham.documents.examination import REFUSALS, Examination, examine
from sangham.documents.models import Paper
from sangham.documents.queries import paper as paper_with_hash
from sangham.journal.kinds import UnknownKind, read_payload
from sangham.journal.proof.checkpoint import NotReadable
from sangham.journal.proof.inclusion import Proof, read_proof
from sangham.journal.proof.trust import Trust
from sangham.journal.queries import own_keys
from sangham.kernel.clock import INDIA
from sangham.kernel.money import group
from sangham.kernel.problem import Problems, problem
from sangham.kernel.text import Text
from sangham.portal import examined_words as words
from sangham.portal.differences import differences
from sangham.portal.seal import State, look_at_seal
from sangham.portal.shown import ShownResult, day
from sangham.portal.society_page import shown_result
from sangham.register import queries
from sangham.register.entries import SocietyRegistered
from sangham.register.models import Society

Outcome = Literal["met", "not-met", "unknown"]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: what is asserted, whether it is true, and on what grounds. `quoted` ends the
    grounds in another's words, in whatever language those are."""

    outcome: Outcome
    says: Text
    detail: Text | None = None
    quoted: str = ""

    @property
    def word(self) -> Text:
        """The outcome as a word."""
        return words.OUTCOMES[self.outcome]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExaminedPage:
    """The verdict, what to do, the checks it rests on, and the society of which the register speaks today."""

    outcome: Outcome
    word: Text
    do: Text
    checks: tuple[Check, ...]
    society: ShownResult | None
    specimen: bool
    digest: str


def examined_page(pdf: bytes) -> ExaminedPage:
    """Examine a PDF that may come from anybody. Raises Problems for what cannot be examined at all."""
    if b"%PDF-" not in pdf[:1024]:  # told at once, without a process to take it apart
        raise problem("PDF", *REFUSALS["not_pdf"])
    found = examine(pdf)
    digest = hashlib.sha256(pdf).hexdigest()
    issued = paper_with_hash(digest)
    proof = _proof_in(found) if found.sound else None
    society = _society_of(issued, proof)
    checks = [*_signature(found), _in_record(issued)]
    if proof is not None:
        checks.append(_proof(proof))
    if society is not None and issued is not None:
        checks += [_sealed(society), _today(society, proof)]
    outcome, word, do = _verdict(found, issued, checks)
    return ExaminedPage(
        outcome=outcome,
        word=word,
        do=do,
        checks=tuple(checks),
        society=shown_result(society) if society else None,
        specimen=found.trusted and signers.is_test(),
        digest=digest,
    )


def _signature(found: Examination) -> list[Check]:
    if not found.signed:
        return [Check("not-met", words.SIGNED)]
    return [
        Check(_as(found.intact), words.INTACT),
        Check(_as(found.covers_whole_document), words.WHOLE),
        Check(_as(found.trusted), words.TRUSTED, _signer(found), found.signer or ""),
    ]


def _signer(found: Examination) -> Text:
    if not found.signer:
        return words.NO_SIGNER
    if found.signed_at is None:
        return words.SIGNER
    at = found.signed_at.astimezone(INDIA)
    return words.SIGNER_AT.fill(day=f"{at:%d/%m/%Y}", time=f"{at:%H:%M}")


def _in_record(issued: Paper | None) -> Check:
    if issued is None:
        return Check("not-met", words.IN_RECORD)
    of = {"title": issued.title, "number": issued.number, "day": day(issued.issued_on)}
    return Check("met", words.IN_RECORD, words.ISSUED.fill(**of))


def _proof_in(found: Examination) -> Proof | None:
    """The proof attached to the paper, if one is."""
    for content in found.attachments.values():
        try:
            return read_proof(content)
        except NotReadable:
            continue
    return None


def _proof(proof: Proof) -> Check:
    of = words.PROOF_OF.fill(number=proof.entry["number"], size=group(proof.checkpoint.size))
    try:
        trust = Trust(keys=own_keys())
    except Problems:
        return Check("unknown", words.PROOF, words.KEY_NOT_AT_HAND)
    return Check(_as(not proof.faults(trust)), words.PROOF, of)


def _society_of(issued: Paper | None, proof: Proof | None) -> Society | None:
    """The society that the paper is of, by the record; else by the proof in it."""
    stream = issued.stream if issued is not None else proof.entry["stream"] if proof is not None else ""
    kind, _, id = str(stream).partition("/")
    try:
        of = UUID(id)
    except ValueError:
        return None
    if kind == "society":
        return queries.society(of)
    return queries.society_of_matter(of) if kind == "matter" else None


def _sealed(society: Society) -> Check:
    """An entry that waits for the next sealing is no doubt about the paper: what is sealed stands as it was."""
    seal = look_at_seal(society.stream)
    outcomes: dict[State, Outcome] = {
        "holds": "met",
        "waits": "met",
        "unchecked": "unknown",
        "fails": "not-met",
    }
    outcome = outcomes[seal.state]
    return Check(outcome, words.SEALED, seal.lines[-1])


def _today(society: Society, proof: Proof | None) -> Check:
    changed = differences(_entered(proof), society)
    if not changed:
        return Check("met", words.TODAY)
    listed = Text(en=", ".join(t.en for t in changed), ml=", ".join(t.ml for t in changed))
    return Check("not-met", words.TODAY, words.CHANGED.fill(what=listed))


def _entered(proof: Proof | None) -> SocietyRegistered | None:
    """What the proof proves to have been entered, where that is a registration."""
    if proof is None:
        return None
    try:
        what = read_payload(proof.entry["kind"], proof.entry["version"], proof.entry["payload"])
    except (UnknownKind, ValidationError, TypeError):
        return None
    return what if isinstance(what, SocietyRegistered) else None


def _verdict(found: Examination, issued: Paper | None, checks: list[Check]) -> tuple[Outcome, Text, Text]:
    """What follows from the checks. A change since the paper was issued does not make it false."""
    if not found.signed:
        return "not-met", words.UNSIGNED, words.ASK_FOR_THE_PDF
    if any(c.outcome == "not-met" and c.says is not words.TODAY for c in checks):
        return "not-met", words.DO_NOT_RELY, words.WHAT_FAILED
    if any(c.outcome == "not-met" for c in checks):
        return "unknown", words.NO_LONGER_SO, words.SEE_THE_REGISTER
    if any(c.outcome == "unknown" for c in checks):
        return "unknown", words.NOT_CERTAIN, words.TRY_LATER
    return "met", words.GENUINE, _when_all_holds(checks)


def _when_all_holds(checks: list[Check]) -> Text:
    """What to do with a genuine paper. Nobody is told to rely on what a test authority signed."""
    if not any(c.says is words.TODAY for c in checks):
        return words.GENUINE_ORDER
    return words.SO_TODAY if signers.is_test() else words.GENUINE_AND_SO_TODAY


def _as(holds: bool) -> Outcome:
    return "met" if holds else "not-met"
