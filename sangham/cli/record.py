"""`sangham verify` and `rebuild`: the record checked, and what is derived from it made afresh.

`verify` needs neither Django nor a database: an auditor runs it on a machine of their own.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from sangham.cli import record_words as w
from sangham.cli.at_the_record import NOT_READABLE, NOT_TRUE, TRUE, LangOption, database, progress
from sangham.journal.proof.checkpoint import NotReadable, SignedCheckpoint, key_id, keys_from
from sangham.journal.proof.entry import names_of
from sangham.journal.proof.export import check_export, read_checkpoint_file, read_file
from sangham.journal.proof.fault import Fault
from sangham.journal.proof.inclusion import Proof, read_proof
from sangham.journal.proof.trust import Trust
from sangham.kernel.money import group
from sangham.kernel.problem import Problems
from sangham.kernel.text import Text

app = typer.Typer(no_args_is_help=True, help="The record: check it, rebuild what is derived.")

MOST_SHOWN = 25  # faults, the first ones: they tell where to look


@app.command()
def verify(
    export: Annotated[
        Path, typer.Argument(help="journal.jsonl with its checkpoint.json beside it, or a certificate (PDF)")
    ],
    key: Annotated[Path | None, typer.Option(help="the office's public key (PEM), from elsewhere")] = None,
    since: Annotated[Path | None, typer.Option(help="an older checkpoint.json that you kept")] = None,
    authority: Annotated[
        list[Path] | None, typer.Option(help="certificates (PEM) that a certificate's signer is trusted by")
    ] = None,
    lang: LangOption = "en",
) -> None:
    """Check an exported journal or a certificate. Exit status 0: true; 1: not true; 2: not readable."""
    try:
        trust = Trust(
            keys=_keys(key) if key else frozenset(),
            since=read_checkpoint_file(since) if since else None,
        )
        journal = export / "journal.jsonl" if export.is_dir() else export
        if _is_pdf(journal):
            faults, lines = check_certificate(journal, trust, authority or [])
        else:
            faults, lines = check_journal(journal, trust)
    except NotReadable as error:
        typer.echo(w.IS_NOT_READABLE.fill(why=error.sentence(lang)).in_(lang), err=True)
        raise typer.Exit(NOT_READABLE) from error
    except Problems as error:
        for why in error.lines(lang):
            typer.echo(w.IS_NOT_READABLE.fill(why=why).in_(lang), err=True)
        raise typer.Exit(NOT_READABLE) from error
    if faults:
        typer.echo(w.IS_NOT_TRUE.fill(count=group(len(faults))).in_(lang))
        for fault in faults[:MOST_SHOWN]:
            typer.echo(f"  {fault.sentence(lang)}")
        if len(faults) > MOST_SHOWN:
            typer.echo(f"  {w.AND_MORE.fill(more=group(len(faults) - MOST_SHOWN)).in_(lang)}")
    for line in lines:
        typer.echo(line.in_(lang))
    raise typer.Exit(NOT_TRUE if faults else TRUE)


def _keys(path: Path) -> frozenset[bytes]:
    try:
        return keys_from(read_file(path))
    except NotReadable as error:
        raise NotReadable(error.says, path.name) from error


def _is_pdf(path: Path) -> bool:
    """By its content; a PDF may have a little before its header."""
    try:
        with path.open("rb") as file:
            begins = file.read(1024)
            return b"%PDF-" in begins and not begins.startswith(b"{")
    except OSError:
        return path.suffix.lower() == ".pdf"


def check_journal(journal: Path, trust: Trust) -> tuple[list[Fault], list[Text]]:
    with progress("verify") as told:
        report = check_export(journal, trust, told)
    lines = [*_about(report.checkpoint, trust)]
    if report.true:
        lines.insert(0, w.IS_TRUE.fill(entries=group(report.entries), streams=group(report.streams)))
        if trust.since:
            lines.append(w.SINCE_HOLDS.fill(size=group(trust.since.size)))
    return list(report.faults), lines


def _about(checkpoint: SignedCheckpoint, trust: Trust) -> Iterator[Text]:
    yield w.CHECKPOINT.fill(
        size=group(checkpoint.size),
        root=checkpoint.root.hex(),
        sealed_at=checkpoint.sealed_at,
        origin=checkpoint.origin,
    )
    if checkpoint.public_key in trust.begun(checkpoint):
        yield w.VOUCHED[trust.vouched].fill(key=checkpoint.key_id)
    elif checkpoint.public_key in trust.reached(checkpoint):
        names = ", ".join(sorted(key_id(key) for key in trust.begun(checkpoint)))
        yield w.SUCCEEDED.fill(key=checkpoint.key_id, held=names)


def check_certificate(path: Path, trust: Trust, authority: list[Path]) -> tuple[list[Fault], list[Text]]:
    """The PDF's own signature, then the proof that it carries."""
    from sangham.documents.examination import examine

    roots = [read_file(file) for file in authority] if authority else _installed_roots()
    found = examine(read_file(path), roots=roots)
    vouched = bool(roots)
    judged = found if vouched else replace(found, trusted=True)
    faults = [] if judged.sound else [Fault(says) for says in judged.says]
    lines: list[Text] = []
    if found.signed:
        says = w.SIGNER if vouched else w.SIGNER_NOT_VOUCHED
        lines.append(says.fill(signer=found.signer, on=found.signed_on))
    content = found.attachments.get("proof.json")
    if content is None:
        return [*faults, Fault(w.NO_PROOF)], lines
    proof = read_proof(content)
    faults += proof.faults(trust)
    lines += _about(proof.checkpoint, trust)
    if trust.since:
        lines.append(w.SINCE_NOT_SEEN)
    return faults, lines if faults else [_certified(proof), *lines]


def _certified(proof: Proof) -> Text:
    stream, number = names_of(proof.entry)
    kind, on = proof.entry["kind"], proof.entry["effective_on"]
    return w.CERTIFICATE_TRUE.fill(kind=kind, stream=stream, number=number, on=on)


def _installed_roots() -> list[bytes]:
    """What this installation trusts; nothing on a machine that has none."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sangham.config.settings")
    from sangham.documents import signers

    try:
        return signers.trusted()
    except Problems:
        return []


@app.command()
def rebuild(
    check: Annotated[bool, typer.Option("--check", help="only compare, and change nothing")] = False,
    lang: LangOption = "en",
) -> None:
    """Derive the tables afresh from the entries. With --check: exit status 1 if any row differs."""
    with database(lang), progress("rebuild") as told:
        from sangham.journal.actions.rebuild import check_tables
        from sangham.journal.actions.rebuild import rebuild as derive_afresh

        if not check:
            typer.echo(w.REBUILT.fill(count=group(derive_afresh(progress=told))).in_(lang))
            return
        differences = check_tables(progress=told)
    for found in differences:
        says = w.FIELD_DIFFERS if found.field else w.ROW_EXTRA if found.live else w.ROW_MISSING
        filled = says.fill(
            table=found.table,
            row=found.row,
            field=found.field,
            live=repr(found.live),
            derived=repr(found.derived),
        )
        typer.echo(filled.in_(lang))
    if differences:
        raise typer.Exit(NOT_TRUE)
    typer.echo(w.TABLES_AGREE.in_(lang))
