"""Checks an export: `journal.jsonl` against the `checkpoint.json` beside it. One pass, in little memory, by several
processes if it is large; a second only when something is wrong, to find its line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sangham.journal.audit.verify import BLOCK, each_block
from sangham.journal.proof import fault
from sangham.journal.proof.chains import Chains
from sangham.journal.proof.checkpoint import NotReadable, SignedCheckpoint, checkpoint_from, key_id
from sangham.journal.proof.fault import Fault
from sangham.journal.proof.line import guess, guess_hashes, resembles, stated_in
from sangham.journal.proof.locate import locate
from sangham.journal.proof.look import Looked, look
from sangham.journal.proof.merkle import Tree, leaf_hash
from sangham.journal.proof.places import Places
from sangham.journal.proof.succession import Succession, read_succession
from sangham.journal.proof.trust import Trust
from sangham.kernel.text import Text

MOST_FAULTS = 1000  # kept; after so many the rest tells a reader nothing new
Progress = Callable[[int, int], None]  # bytes done, bytes in all
NO_FILE = Text(en="there is no such file.", ml="ഇങ്ങനെയൊരു ഫയൽ ഇല്ല.")
CANNOT_OPEN = Text(en="the file cannot be opened ({why}).", ml="ഫയൽ തുറക്കാനാവുന്നില്ല ({why}).")
NOT_A_JOURNAL = Text(
    en="not one line of it is a line of a journal.",
    ml="ഇതിലെ ഒരു വരി പോലും നാൾവഴിയുടെ വരിയല്ല.",
)


@dataclass(frozen=True, slots=True)
class Report:
    """What was checked and what was found wrong, in the order of the lines."""

    checkpoint: SignedCheckpoint
    entries: int
    streams: int
    faults: tuple[Fault, ...]

    @property
    def true(self) -> bool:
        """Whether nothing at all was found wrong."""
        return not self.faults


def check_export(journal: Path, trust: Trust, progress: Progress | None = None) -> Report:
    """Check a journal and the checkpoint beside it.

    Raises NotReadable when a file is missing, or is not of this sort at all.
    """
    if not journal.is_file():
        raise NotReadable(NO_FILE, journal.name)
    checkpoint = read_checkpoint_file(journal.with_name("checkpoint.json"))
    walk = _Walk(Places(checkpoint.size), since=trust.since.size if trust.since else 0)
    try:
        total = journal.stat().st_size
        walk.over(_looked_at(journal, total, progress or (lambda done, total: None)))
    except OSError as error:
        raise _no_file(journal, error) from error
    if total and not walk.resembles:
        raise NotReadable(NOT_A_JOURNAL, journal.name)
    wrong = trust.faults(checkpoint, newest=True) + walk.against(checkpoint, trust.since)
    found = walk.found()
    if wrong or found:
        located = _located(journal, checkpoint, trust, {f.line for f in found if f.line})
        found += located
        if located:  # which says more than that the root differs
            wrong = [f for f in wrong if f.says is not fault.ROOT_DIFFERS]
    faults = wrong + sorted(found, key=lambda f: f.line or 0)
    return Report(checkpoint, walk.lines, len(walk.chains.heads), tuple(faults[:MOST_FAULTS]))


def read_checkpoint_file(path: Path) -> SignedCheckpoint:
    """The checkpoint in a file, or the newest in a folder where they are published. Raises NotReadable, naming the
    file."""
    if path.is_dir():
        path = max(path.glob("checkpoint-*.json"), default=path / "checkpoint.json")
    try:
        return checkpoint_from(read_file(path))
    except NotReadable as error:
        raise NotReadable(error.says, path.name) from error


def read_file(path: Path) -> bytes:
    """A file's bytes. Raises NotReadable, naming the file."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise _no_file(path, error) from error


def _no_file(path: Path, error: OSError) -> NotReadable:
    if isinstance(error, FileNotFoundError):
        return NotReadable(NO_FILE, path.name)
    return NotReadable(CANNOT_OPEN.fill(why=error.strerror), path.name)


def _looked_at(journal: Path, total: int, progress: Progress) -> Iterator[Looked]:
    done = 0
    for block in each_block(journal, look):
        yield from block
        done = min(done + BLOCK, total)
        progress(done, total)


def _located(journal: Path, checkpoint: SignedCheckpoint, trust: Trust, known: set[int]) -> list[Fault]:
    """Lines that are not what was sealed under the export's checkpoint, or under the older one."""
    found: list[Fault] = []
    held = [(trust.since, fault.YOUR_CHECKPOINT), (checkpoint, fault.THE_EXPORTS_CHECKPOINT)]
    for sealed, named in held:
        if sealed is None or not sealed.landmarks or not sealed.signature_holds():
            continue
        if not sealed.landmarks.lead_to(sealed.size, sealed.root):
            continue
        with journal.open("rb") as lines:
            for fault_ in locate(lines, sealed.size, sealed.landmarks, named, known):
                found.append(fault_)
                if len(found) >= MOST_FAULTS:
                    return found
        known = known | {f.line for f in found if f.line}
    return found


def _not_entered(checkpoint: SignedCheckpoint, entered: set[Succession | None]) -> Iterator[Fault]:
    """A succession that stands beside the checkpoint and not in the journal."""
    for succession in checkpoint.successions:
        if succession not in entered:
            names = {"old": key_id(succession.old), "new": key_id(succession.new)}
            yield Fault(fault.SUCCESSION_NOT_ENTERED.fill(**names))


@dataclass(slots=True)
class _Walk:
    """One pass over the lines: hashes, places, chains, and the tree as it grows."""

    places: Places
    since: int = 0  # size of the older checkpoint, 0 without
    lines: int = 0
    resembles: bool = False
    tree: Tree = field(default_factory=Tree)
    since_root: bytes | None = None
    chains: Chains = field(default_factory=Chains)
    successions: set[Succession | None] = field(default_factory=set)  # as entered
    faults: list[Fault] = field(default_factory=list)
    elsewhere: set[tuple[str, int]] = field(default_factory=set)  # entries seen out of place
    _waiting: tuple[int, str, int, str, str] | None = None  # a line whose place is doubtful, for the chains

    def over(self, looked: Iterable[Looked]) -> None:
        """Take every line in turn."""
        places, chains, add = self.places, self.chains, self.tree.add
        for hash, leaf, names, other in looked:
            self.lines += 1
            if leaf is None:
                self._lose(other)
                continue
            add(leaf_hash(hash))
            if self.lines == self.since:
                self.since_root = self.tree.root()
            places.take(self.lines, leaf)
            if self._waiting:
                self._let_go()
            self.resembles = True
            if names is None:
                self._faulty(other, hash.hex())
                continue
            if other is not None:
                self.successions.add(read_succession(other))
            if places.doubt:
                self._waiting = (self.lines, *names, hash.hex())
            else:
                chains.take(self.lines, *names, hash.hex())
        places.settle(None)
        self._let_go()

    def _faulty(self, raw: bytes, hash: str) -> None:
        """A line whose entry is not as it was written."""
        form, stated = stated_in(raw)
        if hash == stated:
            self._fault(Fault(fault.NOT_CANONICAL, self.lines, *guess(form)))
            self.chains.damaged.add(hash)
            return
        self._fault(Fault(fault.ALTERED, self.lines, *guess(form)))
        self.chains.damaged |= {hash, stated} | guess_hashes(b'{"entry":%b,"hash"' % form)

    def _lose(self, raw: bytes) -> None:
        """A line that is not of the form of a line."""
        self.tree.add(leaf_hash(raw))
        self.places.lose()
        self._let_go()
        self.resembles = self.resembles or resembles(raw)
        self._fault(Fault(fault.LINE_NOT_READABLE, self.lines, *guess(raw)))
        self.chains.damaged |= guess_hashes(raw)

    def _let_go(self) -> None:
        """Hand the doubtful line to the chains, unless it stands where another belongs."""
        if self._waiting and self._waiting[0] in self.places.displaced:
            self.elsewhere.add(self._waiting[1:3])
        elif self._waiting:
            self.chains.take(*self._waiting)
        self._waiting = None

    def _fault(self, found: Fault) -> None:
        if len(self.faults) < MOST_FAULTS:
            self.faults.append(found)

    def found(self) -> list[Fault]:
        """What was found wrong at single lines."""
        return self.faults + self.places.faults + self.chains.faults + self.chains.gaps(self.elsewhere)

    def against(self, checkpoint: SignedCheckpoint, since: SignedCheckpoint | None) -> list[Fault]:
        """What is wrong with the whole: cut, longer than sealed, or not what was sealed."""
        have = self.places.expected
        if have < checkpoint.size:
            cut = fault.TAIL_CUT.fill(have=have, size=checkpoint.size)
            return [Fault(cut, self.lines, *self._last())]
        if have > checkpoint.size:
            first = self.lines - (have - checkpoint.size) + 1
            return [Fault(fault.BEYOND_CHECKPOINT.fill(size=checkpoint.size), first)]
        if self.found():
            return []  # the roots differ because of what has been found already
        found = [*_not_entered(checkpoint, self.successions)]
        if since and since.size < checkpoint.size and self.since_root not in (None, since.root):
            found.append(Fault(fault.REWRITTEN.fill(size=since.size)))
        if self.tree.root() != checkpoint.root:
            found.append(Fault(fault.ROOT_DIFFERS))
        return found

    def _last(self) -> tuple[str | None, int | None]:
        """Stream and number of the entry that now stands last."""
        for stream, (number, _, line) in self.chains.heads.items():
            if line == self.lines:
                return stream, number
        return None, None
