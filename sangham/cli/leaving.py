"""What `sangham demo` leaves in its folder, and the check that it all holds."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path
from uuid import UUID

from rich.console import Console

from sangham.cli.record import check_certificate, check_journal
from sangham.documents import authority, signers, store
from sangham.documents.queries import papers_in
from sangham.journal.actions.export_journal import export_journal
from sangham.journal.actions.rebuild import check_tables
from sangham.journal.models import ConsultedLaw, Entry, Receipt
from sangham.journal.proof.fault import Fault
from sangham.journal.proof.trust import Trust
from sangham.journal.queries import own_keys
from sangham.kernel.text import LANGS, Lang, Text
from sangham.law.citation import in_words
from sangham.law.outcome import Outcome
from sangham.law.receipt import replay
from sangham.proceedings.queries import standing_of

AUTHORITY = "authority.pem"  # by which the papers' signer is trusted; beside them for a reader elsewhere
_NAMES = {
    "acknowledgement": "acknowledgement.pdf",
    "certificate_of_registration": "certificate.pdf",
    "order_of_registration": "order.pdf",
    "letter_of_query": "query.pdf",
    "order_of_refusal": "order.pdf",
}


def leave_behind(out: Path, matter: UUID, console: Console, lang: Lang) -> bool:
    """Write everything out and verify it from the files alone. Whether every check held."""
    for paper in papers_in(f"matter/{matter}"):
        (out / _NAMES[paper.kind]).write_bytes(store.fetch(paper.sha256))
    _receipt_and_finding(out, matter)
    export_journal(out)
    (out / AUTHORITY).write_bytes((signers.authority_folder() / authority.ROOT).read_bytes())
    faults = _checked(out)
    differences = check_tables()
    for fault in faults:
        console.print(fault.sentence(lang), style="red")
    for difference in differences:
        console.print(str(difference), style="red")
    held = not faults and not differences
    says = _HELD if held else _NOT_HELD
    console.print(says.fill(state=standing_of(matter).state.says, out=out).in_(lang), style="bold")
    return held


def _checked(out: Path) -> list[Fault]:
    trust = Trust(keys=own_keys(), since=None)
    faults = list(check_journal(out / "journal.jsonl", trust)[0])
    certificate = out / "certificate.pdf"
    if certificate.exists():
        faults += check_certificate(certificate, trust, [])[0]
    return faults


def _receipt_and_finding(out: Path, matter: UUID) -> None:
    """The receipt of the latest answer that the matter rests on, with its law; and what it finds, to be read."""
    entry = Entry.objects.filter(stream=f"matter/{matter}", receipt__isnull=False).order_by("-number").first()
    if entry is None or entry.receipt is None:
        return
    receipt = json.loads(Receipt.objects.get(pk=entry.receipt).content)
    law = json.loads(ConsultedLaw.objects.get(pk=receipt["law"]).content)
    whole = {"receipt": receipt, "law": law}
    (out / "receipt.json").write_text(
        json.dumps(whole, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
    finding = replay(receipt, law)
    written = StringIO()
    for lang in LANGS:
        written.write(f"{law['question']}: {finding.outcome.word.in_(lang)}  ({receipt['on']})\n\n")
        for clause in reversed(finding.clauses):
            written.write(f"{in_words(clause.citation).in_(lang)}: {clause.outcome.word.in_(lang)}\n")
            written.write(f"    {clause.clause.says.in_(lang)}\n")
            seen = [Text(**said).in_(lang) for said in receipt["because"].get(clause.citation, ())]
            written.writelines(f"    {said}\n" for said in seen)
            if clause.outcome is not Outcome.MET and clause.consequence_of:
                written.write(
                    "    ← " + ", ".join(in_words(c).in_(lang) for c in clause.consequence_of) + "\n"
                )
        written.write("\n")
    (out / "finding.txt").write_text(written.getvalue(), encoding="utf-8")


_HELD = Text("Every step held: {state}. All is in {out}.", "എല്ലാ ഘട്ടവും ശരിയായി: {state}. എല്ലാം {out}-ൽ ഉണ്ട്.")
_NOT_HELD = Text("Not every step held: {state}. See {out}.", "എല്ലാ ഘട്ടവും ശരിയായില്ല: {state}. {out} നോക്കുക.")
