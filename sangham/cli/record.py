"""`sangham verify`, `rebuild`, `checkpoint`, `export`: the record, checked and kept by anybody.

`verify` needs neither Django nor a database: an auditor runs it on a machine of their own.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from sangham.journal.proof.checkpoint import NotReadable, SignedCheckpoint, keys_from
from sangham.journal.proof.entry import names_of
from sangham.journal.proof.export import check_export, read_checkpoint_file, read_file
from sangham.journal.proof.fault import Fault
from sangham.journal.proof.inclusion import Proof, read_proof
from sangham.journal.proof.trust import Trust
from sangham.kernel.money import group
from sangham.kernel.problem import Problems
from sangham.kernel.text import Lang, Text

app = typer.Typer(
    no_args_is_help=True, help="The record: check it, rebuild what is derived, seal it, export it."
)

TRUE, NOT_TRUE, NOT_READABLE = 0, 1, 2
MOST_SHOWN = 25  # faults, the first ones: they tell where to look

LangOption = Annotated[Lang, typer.Option("--lang", help="the language of what is said")]

IS_TRUE = Text(
    en="True. Everything is as it was sealed. Entries: {entries}; streams: {streams}.",
    ml="സത്യമാണ്. എല്ലാം മുദ്രവച്ചതുപോലെ തന്നെയുണ്ട്. രേഖപ്പെടുത്തലുകൾ: {entries}; ശ്രേണികൾ: {streams}.",
)
CERTIFICATE_TRUE = Text(
    en="True. The certificate is as it was signed, and what it rests on stands in the journal: "
    "{kind}, {stream}, entry {number}, with effect from {on}.",
    ml="സത്യമാണ്. സർട്ടിഫിക്കറ്റ് ഒപ്പിട്ടതുപോലെ തന്നെയുണ്ട്; അതിന് ആധാരമായത് നാൾവഴിയിലുണ്ട്: "
    "{kind}, {stream}, രേഖപ്പെടുത്തൽ {number}, {on} മുതൽ പ്രാബല്യം.",
)
IS_NOT_TRUE = Text(en="Not true. Found wrong: {count}", ml="സത്യമല്ല. കണ്ടെത്തിയ പിഴവുകൾ: {count}")
AND_MORE = Text(en="and {more} more", ml="ഇനിയും {more}")
IS_NOT_READABLE = Text(en="Not readable. {why}", ml="വായിക്കാനാവുന്നില്ല. {why}")
CHECKPOINT = Text(
    en="Checkpoint: {size} entries, root {root}, sealed {sealed_at}, journal {origin}.",
    ml="ചെക്ക്പോയിന്റ്: {size} രേഖപ്പെടുത്തലുകൾ, മൂലം {root}, മുദ്രവച്ചത് {sealed_at}, നാൾവഴി {origin}.",
)
VOUCHED = {
    "key": Text(en="Key: {key}, the one that you gave.", ml="താക്കോൽ: {key}, നിങ്ങൾ നൽകിയതു തന്നെ."),
    "since": Text(
        en="Key: {key}, the one of the older checkpoint that you hold.",
        ml="താക്കോൽ: {key}, നിങ്ങളുടെ കൈവശമുള്ള പഴയ ചെക്ക്പോയിന്റിലേതു തന്നെ.",
    ),
    "itself": Text(
        en="Key: {key}, which came with what was checked. Nobody has vouched for it: whoever rewrote the record "
        "could have put in a key of their own. Give the office's published key with --key, or compare its name.",
        ml="താക്കോൽ: {key}. ഇത് പരിശോധിച്ചതിന്റെ കൂടെ വന്നതാണ്; ആരും ഉറപ്പുനൽകിയിട്ടില്ല: രേഖ മാറ്റിയെഴുതിയവർ സ്വന്തം "
        "താക്കോൽ വച്ചിരിക്കാം. ഓഫീസ് പ്രസിദ്ധീകരിച്ച താക്കോൽ --key ഉപയോഗിച്ച് നൽകുക, അല്ലെങ്കിൽ പേര് ഒത്തുനോക്കുക.",
    ),
}
SINCE_HOLDS = Text(
    en="Since: the first {size} entries are those of the checkpoint that you hold.",
    ml="മുമ്പത്തേത്: ആദ്യത്തെ {size} രേഖപ്പെടുത്തലുകൾ നിങ്ങളുടെ കൈവശമുള്ള ചെക്ക്പോയിന്റിലേതു തന്നെ.",
)
SINCE_NOT_SEEN = Text(
    en="Since: one certificate cannot show whether the rest of the journal agrees with the checkpoint that you hold; "
    "check the journal itself for that.",
    ml="മുമ്പത്തേത്: നാൾവഴിയുടെ ബാക്കി നിങ്ങളുടെ ചെക്ക്പോയിന്റുമായി യോജിക്കുന്നുണ്ടോ എന്ന് ഒരു സർട്ടിഫിക്കറ്റിൽനിന്ന് അറിയാനാവില്ല; "
    "അതിന് നാൾവഴി തന്നെ പരിശോധിക്കുക.",
)
NO_PROOF = Text(
    en="this PDF carries no proof of the journal (proof.json): it is not a certificate of the register.",
    ml="നാൾവഴിയിലെ തെളിവ് (proof.json) ഈ PDF-ൽ ഇല്ല: ഇത് രജിസ്റ്ററിൽനിന്നുള്ള സർട്ടിഫിക്കറ്റല്ല.",
)
SIGNER = Text(en="Signature: {signer}, {on}.", ml="ഒപ്പ്: {signer}, {on}.")
SIGNER_NOT_VOUCHED = Text(
    en="Signature: {signer}, {on}. Nobody has vouched for this signer: give the authority's certificate with --authority.",
    ml="ഒപ്പ്: {signer}, {on}. ഒപ്പിട്ടയാളെക്കുറിച്ച് ആരും ഉറപ്പുനൽകിയിട്ടില്ല: അധികാരിയുടെ സർട്ടിഫിക്കറ്റ് --authority "
    "ഉപയോഗിച്ച് നൽകുക.",
)
SEALED = Text(
    en="Sealed: {size} entries, root {root}, key {key}.",
    ml="മുദ്രവച്ചു: {size} രേഖപ്പെടുത്തലുകൾ, മൂലം {root}, താക്കോൽ {key}.",
)
NOTHING_NEW = Text(en="Nothing new to seal.", ml="മുദ്രവയ്ക്കാൻ പുതിയതൊന്നുമില്ല.")
EXPORTED = Text(
    en="Exported {size} entries to {folder}. Publish checkpoint.json outside this server; hand out key.pem once.",
    ml="{size} രേഖപ്പെടുത്തലുകൾ {folder}-ലേക്ക് പകർത്തി. checkpoint.json ഈ സെർവറിനു പുറത്ത് പ്രസിദ്ധീകരിക്കുക; "
    "key.pem ഒരിക്കൽ കൈമാറിയാൽ മതി.",
)
REBUILT = Text(
    en="The tables are rebuilt. Entries read: {count}.",
    ml="പട്ടികകൾ വീണ്ടും തയ്യാറാക്കി. വായിച്ച രേഖപ്പെടുത്തലുകൾ: {count}.",
)
TABLES_AGREE = Text(en="The tables are what the entries say.", ml="പട്ടികകൾ രേഖപ്പെടുത്തലുകൾ പറയുന്നതുപോലെ തന്നെയാണ്.")
FIELD_DIFFERS = Text(
    en="{table} {row}: {field} is {live}; by the entries it is {derived}.",
    ml="{table} {row}: {field} ഇപ്പോൾ {live}; രേഖപ്പെടുത്തലുകൾ പ്രകാരം {derived}.",
)
ROW_EXTRA = Text(
    en="{table} {row}: the row stands in the table, but no entry made it.",
    ml="{table} {row}: ഈ വരി പട്ടികയിലുണ്ട്; പക്ഷേ ഒരു രേഖപ്പെടുത്തലും അത് ഉണ്ടാക്കിയിട്ടില്ല.",
)
ROW_MISSING = Text(
    en="{table} {row}: by the entries the row should stand in the table; it does not.",
    ml="{table} {row}: രേഖപ്പെടുത്തലുകൾ പ്രകാരം ഈ വരി പട്ടികയിൽ വേണം; പക്ഷേ ഇല്ല.",
)
DATABASE_NOT_READY = Text(
    en="The database cannot be used ({why}). Run the set-up, or correct SANGHAM_DATABASE.",
    ml="ഡാറ്റാബേസ് ഉപയോഗിക്കാനാവുന്നില്ല ({why}). സെറ്റപ്പ് പ്രവർത്തിപ്പിക്കുക, അല്ലെങ്കിൽ SANGHAM_DATABASE തിരുത്തുക.",
)


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
        typer.echo(IS_NOT_READABLE.fill(why=error.sentence(lang)).in_(lang), err=True)
        raise typer.Exit(NOT_READABLE) from error
    except Problems as error:
        for why in error.lines(lang):
            typer.echo(IS_NOT_READABLE.fill(why=why).in_(lang), err=True)
        raise typer.Exit(NOT_READABLE) from error
    if faults:
        typer.echo(IS_NOT_TRUE.fill(count=group(len(faults))).in_(lang))
        for fault in faults[:MOST_SHOWN]:
            typer.echo(f"  {fault.sentence(lang)}")
        if len(faults) > MOST_SHOWN:
            typer.echo(f"  {AND_MORE.fill(more=group(len(faults) - MOST_SHOWN)).in_(lang)}")
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
    with _progress("verify") as progress:
        report = check_export(journal, trust, progress)
    lines = [*_about(report.checkpoint, trust)]
    if report.true:
        lines.insert(0, IS_TRUE.fill(entries=group(report.entries), streams=group(report.streams)))
        if trust.since:
            lines.append(SINCE_HOLDS.fill(size=group(trust.since.size)))
    return list(report.faults), lines


def _about(checkpoint: SignedCheckpoint, trust: Trust) -> Iterator[Text]:
    yield CHECKPOINT.fill(
        size=group(checkpoint.size),
        root=checkpoint.root.hex(),
        sealed_at=checkpoint.sealed_at,
        origin=checkpoint.origin,
    )
    if not trust.keys or checkpoint.public_key in trust.keys:
        yield VOUCHED[trust.vouched].fill(key=checkpoint.key_id)


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
        says = SIGNER if vouched else SIGNER_NOT_VOUCHED
        lines.append(says.fill(signer=found.signer, on=found.signed_on))
    content = found.attachments.get("proof.json")
    if content is None:
        return [*faults, Fault(NO_PROOF)], lines
    proof = read_proof(content)
    faults += proof.faults(trust)
    lines += _about(proof.checkpoint, trust)
    if trust.since:
        lines.append(SINCE_NOT_SEEN)
    return faults, lines if faults else [_certified(proof), *lines]


def _certified(proof: Proof) -> Text:
    stream, number = names_of(proof.entry)
    kind, on = proof.entry["kind"], proof.entry["effective_on"]
    return CERTIFICATE_TRUE.fill(kind=kind, stream=stream, number=number, on=on)


def _installed_roots() -> list[bytes]:
    """What this installation trusts; nothing on a machine that has none."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sangham.config.settings")
    from sangham.documents import signers

    try:
        return signers.trusted()
    except Problems:
        return []


@app.command()
def checkpoint(lang: LangOption = "en") -> None:
    """Seal what has been recorded: grow the tree, sign its root."""
    with _database(lang):
        from sangham.journal.actions.seal import seal

        sealed = seal()
        if sealed is None:
            typer.echo(NOTHING_NEW.in_(lang))
            return
        signed = sealed.signed()
        done = SEALED.fill(size=group(signed.size), root=signed.root.hex(), key=signed.key_id)
        typer.echo(done.in_(lang))


@app.command()
def export(
    out: Annotated[Path, typer.Argument(help="folder for journal.jsonl, checkpoint.json and key.pem")],
    lang: LangOption = "en",
) -> None:
    """Write out the sealed journal, without particulars of persons, for anybody to verify."""
    with _database(lang), _progress("export") as progress:
        from sangham.journal.actions.export_journal import export_journal

        signed = export_journal(out, progress=progress)
    typer.echo(EXPORTED.fill(size=group(signed.size), folder=out).in_(lang))


@app.command()
def rebuild(
    check: Annotated[bool, typer.Option("--check", help="only compare, and change nothing")] = False,
    lang: LangOption = "en",
) -> None:
    """Derive the tables afresh from the entries. With --check: exit status 1 if any row differs."""
    with _database(lang), _progress("rebuild") as progress:
        from sangham.journal.actions.rebuild import check_tables
        from sangham.journal.actions.rebuild import rebuild as derive_afresh

        if not check:
            typer.echo(REBUILT.fill(count=group(derive_afresh(progress=progress))).in_(lang))
            return
        differences = check_tables(progress=progress)
    for found in differences:
        says = FIELD_DIFFERS if found.field else ROW_EXTRA if found.live else ROW_MISSING
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
    typer.echo(TABLES_AGREE.in_(lang))


@contextmanager
def _database(lang: Lang) -> Iterator[None]:
    """Django, set up only now; what can go wrong with the database said in the reader's language."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sangham.config.settings")
    import django
    from django.db import Error

    django.setup()
    from sangham.journal.damaged import JournalDamaged

    try:
        yield
    except JournalDamaged as error:
        typer.echo(error.says.in_(lang), err=True)
        raise typer.Exit(NOT_TRUE) from error
    except Problems as error:
        for line in error.lines(lang):
            typer.echo(line, err=True)
        raise typer.Exit(NOT_READABLE) from error
    except Error as error:
        typer.echo(DATABASE_NOT_READY.fill(why=str(error).strip()).in_(lang), err=True)
        raise typer.Exit(NOT_READABLE) from error


@contextmanager
def _progress(name: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on the terminal, for whoever waits; nothing where there is no terminal."""
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(name, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
