"""Check a backup whole, before anything is changed: entries, chains, tree, checkpoints, and what stands beside."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from hashlib import sha256
from itertools import pairwise
from zipfile import ZipFile

from pydantic_core import from_json

from sangham.journal.backup import form
from sangham.journal.proof import fault
from sangham.journal.proof.canonical import NotCanonical
from sangham.journal.proof.checkpoint import NotReadable, SignedCheckpoint, checkpoint_from
from sangham.journal.proof.entry import BEGINNING, commitment, read_form
from sangham.journal.proof.merkle import Tree, leaf_hash
from sangham.journal.proof.succession import KIND, Succession, followed, read_succession
from sangham.journal.proof.trust import Trust
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text

PARTICULAR: dict[str, tuple[type, ...]] = {
    "id": (str,),
    "stream": (str,),
    "number": (int,),
    "name": (str,),
    "salt": (str, type(None)),
    "content": (str, type(None)),
}
KEPT: dict[str, tuple[type, ...]] = {"sha256": (str,), "content": (str,)}


@dataclass(slots=True)
class Checked:
    """What a backup was found to hold: by stream the number and hash of the last entry and how many are sealed, the
    leaves' hashes in order, checkpoints by size, successions, and the papers that its entries name."""

    heads: dict[str, tuple[int, str]] = field(default_factory=dict)
    sealed: dict[str, int] = field(default_factory=dict)
    leaves: list[bytes] = field(default_factory=list)
    checkpoints: list[SignedCheckpoint] = field(default_factory=list)
    successions: list[Succession] = field(default_factory=list)
    entries: int = 0
    papers: set[str] = field(default_factory=set)
    commitments: dict[tuple[str, int], dict[str, str]] = field(default_factory=dict)
    erased: set[str] = field(default_factory=set)
    receipts: set[str] = field(default_factory=set)

    @property
    def newest(self) -> SignedCheckpoint | None:
        """The newest checkpoint, with the successions beside it; None when nothing was sealed."""
        return (
            replace(self.checkpoints[-1], successions=tuple(self.successions)) if self.checkpoints else None
        )

    def root_at(self, size: int) -> bytes:
        """The root of the first `size` leaves."""
        tree = Tree()
        for leaf in self.leaves[:size]:
            tree.add(leaf)
        return tree.root()


def check_journal(archive: ZipFile) -> Checked:
    """Read every member of the journal. Raises Problems at the first thing that is not what was kept."""
    checked = Checked()
    _entries(archive, checked)
    _checkpoints(archive, checked)
    _beside(archive, checked)
    return checked


def check_against(checked: Checked, held: Iterable[SignedCheckpoint], *, older: bool = False) -> None:
    """Compare with checkpoints held elsewhere. With `older`, one that covers more than the backup is no reason to
    refuse. Raises Problems with everything that speaks against the backup."""
    found: list[Problem] = []
    for since in held:
        newest = checked.newest
        if newest is None:
            says = [] if older else [fault.CUT_WITH_CHECKPOINT.fill(size=0, older=since.size)]
        else:
            says = [f.says for f in Trust(since=since).faults(newest, newest=not older)]
            if since.size < newest.size and checked.root_at(since.size) != since.root:
                says.append(fault.REWRITTEN.fill(size=since.size))
        found += [Problem("", s, _OLDER if since.size > len(checked.leaves) else _NOT_THIS) for s in says]
    if found:
        raise Problems(found)


def _entries(archive: ZipFile, checked: Checked) -> None:
    by_leaf: dict[int, bytes] = {}
    for line, raw in form.lines(archive, form.ENTRIES):
        where = f"{form.ENTRIES} {line}"
        parts = form.take_apart(raw)
        if parts is None:
            raise form.damaged(where, fault.LINE_NOT_READABLE)
        content, stated, leaf = parts[1], parts[2].decode(), parts[3]
        digest = sha256(content)
        if digest.hexdigest() != stated:
            raise form.damaged(where, fault.ALTERED)
        try:
            entry = read_form(content)
        except NotCanonical:
            raise form.damaged(where, fault.NOT_CANONICAL) from None
        stream, number = entry["stream"], entry["number"]
        last, last_hash = checked.heads.get(stream, (0, BEGINNING))
        if number != last + 1 or entry["previous"] != last_hash:
            raise form.damaged(where, fault.CHAIN_BROKEN.fill(last=last, line=line - 1))
        checked.heads[stream] = number, stated
        if leaf != b"null":
            if int(leaf) in by_leaf or checked.sealed.get(stream, 0) != number - 1:
                raise form.damaged(where, fault.OUT_OF_ORDER.fill(last=last))
            by_leaf[int(leaf)] = leaf_hash(digest.digest())
            checked.sealed[stream] = number
        checked.entries += 1
        _note(entry, checked)
    if by_leaf and max(by_leaf) != len(by_leaf) - 1:
        missing = next(i for i in range(len(by_leaf)) if i not in by_leaf)
        raise form.damaged(form.ENTRIES, fault.LEAF_MISSING.fill(first=missing))
    checked.leaves = [by_leaf[i] for i in range(len(by_leaf))]


def _note(entry: dict[str, object], checked: Checked) -> None:
    """What later members are compared with."""
    payload = entry["payload"]
    assert isinstance(payload, dict) and isinstance(entry["particulars"], dict)
    if entry["particulars"]:
        checked.commitments[str(entry["stream"]), int(str(entry["number"]))] = entry["particulars"]
    if entry["receipt"]:
        checked.receipts.add(str(entry["receipt"]))
    if entry["kind"] == "particular_erased":
        checked.erased.add(str(payload.get("particular")))
    elif entry["kind"] == "paper_issued":
        checked.papers.add(str(payload.get("sha256")))
    elif entry["kind"] == KIND and (succession := read_succession(payload)):
        checked.successions.append(succession)


def _checkpoints(archive: ZipFile, checked: Checked) -> None:
    tree = Tree()
    for line, raw in form.lines(archive, form.CHECKPOINTS):
        where = f"{form.CHECKPOINTS} {line}"
        try:
            signed = checkpoint_from(raw)
        except NotReadable as error:
            raise form.damaged(where, error.says) from error
        if not tree.size < signed.size <= len(checked.leaves):
            raise form.damaged(where, fault.TAIL_CUT.fill(have=len(checked.leaves), size=signed.size))
        for leaf in checked.leaves[tree.size : signed.size]:
            tree.add(leaf)
        if not signed.signature_holds():
            raise form.damaged(where, fault.SIGNATURE_FALSE)
        if tree.root() != signed.root:
            raise form.damaged(where, fault.ROOT_DIFFERS)
        checked.checkpoints.append(signed)
    if tree.size != len(checked.leaves):
        raise form.damaged(form.CHECKPOINTS, fault.BEYOND_CHECKPOINT.fill(size=tree.size))
    for before, after in pairwise(checked.checkpoints):
        if before.origin != after.origin:
            raise form.damaged(
                form.CHECKPOINTS, fault.ANOTHER_JOURNAL.fill(origin=after.origin, older=before.origin)
            )
        if after.public_key not in followed({before.public_key}, checked.successions, after.origin):
            swapped = fault.KEY_NOT_THE_OLDER.fill(signed=after.key_id, older=before.key_id)
            raise form.damaged(form.CHECKPOINTS, swapped)


def _beside(archive: ZipFile, checked: Checked) -> None:
    """Particulars against their commitments, receipts and laws against their addresses."""
    expected = {
        (*entry, name): said for entry, named in checked.commitments.items() for name, said in named.items()
    }
    for kept in form.objects(archive, form.PARTICULARS, PARTICULAR):
        committed = expected.pop((kept["stream"], kept["number"], kept["name"]), None)
        where = f"{kept['stream']} {kept['number']} {kept['name']}"
        if kept["salt"] is None and kept["content"] is None and kept["id"] in checked.erased:
            continue
        if committed is None or committed != _commitment(kept["salt"], kept["content"]):
            raise form.damaged(where, _NOT_COMMITTED)
    for stream, number, name in expected:
        raise form.damaged(f"{stream} {number} {name}", _NOT_THERE)
    laws = {kept["sha256"] for kept in _addressed(archive, form.LAWS)}
    for kept in _addressed(archive, form.RECEIPTS):
        checked.receipts.discard(kept["sha256"])
        receipt = from_json(kept["content"])
        if not isinstance(receipt, dict) or receipt.get("law") not in laws:
            raise form.damaged(kept["sha256"], _NOT_THERE)
    for missing in checked.receipts:
        raise form.damaged(missing, _NOT_THERE)


def _commitment(salt: str | None, content: str | None) -> str:
    try:
        return commitment(bytes.fromhex(salt or ""), content or "")
    except ValueError:
        return ""


def _addressed(archive: ZipFile, member: str) -> Iterable[dict[str, str]]:
    for kept in form.objects(archive, member, KEPT):
        if sha256(kept["content"].encode()).hexdigest() != kept["sha256"]:
            raise form.damaged(f"{member} {kept['sha256']}", fault.ALTERED)
        yield kept


_NOT_COMMITTED = Text(
    en="The particular in the backup is not the one that its entry committed to.",
    ml="ബാക്കപ്പിലുള്ള വ്യക്തിവിവരം രേഖപ്പെടുത്തലിൽ ഉറപ്പിച്ചതല്ല.",
)
_NOT_THERE = Text(
    en="An entry of the backup rests on this, but it is not in the backup.",
    ml="ബാക്കപ്പിലെ ഒരു രേഖപ്പെടുത്തലിന് ആധാരമായ ഇത് ബാക്കപ്പിലില്ല.",
)
_OLDER = Text(
    en="Look for a newer backup. If there is none, --older restores this one, and what came after it is lost.",
    ml="പുതിയ ബാക്കപ്പുണ്ടോ എന്ന് നോക്കുക. ഇല്ലെങ്കിൽ --older നൽകി ഇത് തിരികെയെടുക്കാം; ഇതിനുശേഷമുള്ളത് നഷ്ടപ്പെടും.",
)
_NOT_THIS = Text(
    en="Do not restore this backup; compare it with another, and with checkpoints published elsewhere.",
    ml="ഈ ബാക്കപ്പ് തിരികെയെടുക്കരുത്; മറ്റൊന്നുമായും മറ്റിടങ്ങളിൽ പ്രസിദ്ധീകരിച്ച ചെക്ക്പോയിന്റുകളുമായും ഒത്തുനോക്കുക.",
)
