"""A backup of the whole record, journal and papers, in one file; and what brings it back (decision record 0010).

Restoring reads everything first and changes nothing until all of it was found true. The papers come before the
journal: a file that no entry names is harmless, an entry without its file is not.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from sangham.documents import key_bundle, store
from sangham.documents.models import Paper
from sangham.journal.actions.seal import seal
from sangham.journal.backup import form
from sangham.journal.backup.check import Checked, check_against, check_journal
from sangham.journal.backup.load import load, refuse_newer
from sangham.journal.backup.pack import pack_journal, snapshot
from sangham.journal.proof.checkpoint import SignedCheckpoint
from sangham.journal.whole_file import written_whole
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text

Progress = Callable[[int, int], None]
_PRIVATE = 0o600  # it holds particulars of persons


@dataclass(frozen=True, slots=True)
class Made:
    """What a backup holds: entries, leaves sealed, papers, and hashes of papers that the record names and that were
    not whole when it was made."""

    entries: int
    size: int
    papers: int
    missing: tuple[str, ...]


def back_up(path: Path, *, progress: Progress | None = None) -> Made:
    """Seal what there is and write everything but the keys into a file, readable by its owner alone.

    The file is put in place whole or not at all. Others may go on writing meanwhile: the journal is of one instant,
    and papers are kept before they are entered. Raises Problems when the key is not there, JournalDamaged as `seal`,
    OSError when the file cannot be written.
    """
    seal()
    with (
        written_whole(path, mode=_PRIVATE) as file,
        ZipFile(file, "w", ZIP_DEFLATED, compresslevel=6) as archive,
    ):
        with snapshot():
            about = pack_journal(archive, progress=progress)
            named = set(Paper.objects.values_list("sha256", flat=True))
        kept = _pack_papers(archive)
        missing = tuple(sorted(named - kept))
        about |= {"papers": len(kept), "papers_missing": list(missing)}
        archive.writestr(form.ABOUT, json.dumps(about, indent=1) + "\n")
    return Made(about["entries"], about["size"], len(kept), missing)


def _pack_papers(archive: ZipFile) -> set[str]:
    kept = set()
    for digest in store.kept():
        try:
            content = store.fetch(digest)
        except Problems:
            continue  # damaged: told among the missing, if the record names it
        archive.writestr(form.PAPERS + digest, content)
        kept.add(digest)
    return kept


def restore(
    path: Path,
    *,
    held: Iterable[SignedCheckpoint] = (),
    older: bool = False,
    keys: tuple[Path, str] | None = None,
    progress: Progress | None = None,
) -> Made:
    """Bring back a backup into this installation, whose record is empty or the beginning of the backup's.

    `held` are checkpoints from elsewhere, by which a backup that ends before them is refused (unless `older`); `keys`
    the file of the keys and its passphrase. Raises Problems, with the record as it was, when anything is not what was
    kept, or the record here has what the backup has not.
    """
    with _opened(path) as archive:
        about = form.about(archive)
        checked = check_journal(archive)
        check_against(checked, held, older=older)
        refuse_newer(checked)
        missing = _check_papers(archive, checked, about)
        bundle = key_bundle.opened(keys[0], keys[1], newest=checked.newest) if keys else None
        papers = _papers(archive)
        for digest in papers:
            store.bring_back(digest, archive.read(form.PAPERS + digest))
        if bundle:
            key_bundle.put_back(bundle)
        load(archive, checked, progress=progress)
    return Made(checked.entries, len(checked.leaves), len(papers), missing)


def _opened(path: Path) -> ZipFile:
    try:
        return ZipFile(path)
    except BadZipFile:
        raise form.not_a_backup() from None


def _papers(archive: ZipFile) -> list[str]:
    return [name.removeprefix(form.PAPERS) for name in archive.namelist() if name.startswith(form.PAPERS)]


def _check_papers(archive: ZipFile, checked: Checked, about: dict[str, Any]) -> tuple[str, ...]:
    """Every paper that the entries name is there and whole, but for those that were missing already."""
    found, wrong = set(_papers(archive)), []
    for digest in found:
        try:
            whole = sha256(archive.read(form.PAPERS + digest)).hexdigest() == digest
        except BadZipFile:
            whole = False
        if not whole:
            wrong.append(digest)
    told = about.get("papers_missing")
    missing = set(told) if isinstance(told, list) else set()
    wrong += sorted(checked.papers - found - missing)
    if wrong:
        raise Problems(Problem(digest, _NOT_THE_PAPER, _ANOTHER) for digest in wrong)
    return tuple(sorted(missing))


_NOT_THE_PAPER = Text(
    en="The paper with this hash is not in the backup, or was exchanged.",
    ml="ഈ ഹാഷുള്ള രേഖ ബാക്കപ്പിലില്ല, അല്ലെങ്കിൽ മാറ്റിവച്ചിരിക്കുന്നു.",
)
_ANOTHER = Text(en="Use another backup. Nothing was changed.", ml="മറ്റൊരു ബാക്കപ്പ് ഉപയോഗിക്കുക. ഒന്നും മാറ്റിയിട്ടില്ല.")
