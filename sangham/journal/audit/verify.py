"""Checks an office's audit package with Python (3.9 or newer) alone, on a machine of your own, without a network.

    python3 verify.py [FOLDER] [--key key.pem] [--since checkpoint.json] [--lang en|ml]

Take this file from somewhere else than the package that you check: whoever falsified one could falsify the other. It
is part of Sangham (sangham/journal/audit/verify.py), and the same in every package of a version. Exit status 0: true;
1: not true; 2: not readable.

What it checks: the manifest's signature and every file by its hash; each line of the journal (its one form, its hash,
its leaf, its place in its stream); the tree against the signed checkpoint, and against an older one that you kept;
that the key is yours or succeeded it; each paper by its hash; each table, derived again from the entries;
particulars, where they came along, against their commitments.
"""

from __future__ import annotations

import argparse
import base64
import gc
import json
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from functools import partial
from hashlib import sha256, sha512
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from typing import Any

# -- what it says, in both languages ---------------------------------------------------------------------------------

# fmt: off
SAYS: dict[str, tuple[str, str]] = {
    "true": ("True. Entries: {entries}; papers: {papers}; tables: {tables}.",
        "ശരിയാണ്. രേഖപ്പെടുത്തലുകൾ: {entries}; രേഖകൾ: {papers}; പട്ടികകൾ: {tables}."),
    "not_true": ("Not true. Found wrong: {count}", "ശരിയല്ല. കണ്ടെത്തിയ പിഴവുകൾ: {count}"),
    "not_readable": ("Not readable: {why}", "വായിക്കാനാവുന്നില്ല: {why}"),
    "key_given": ("Key {key}: vouched for by what you gave.", "താക്കോൽ {key}: നിങ്ങൾ നൽകിയതുകൊണ്ട് ഉറപ്പിച്ചു."),
    "key_alone": ("Key {key}: it came with the package, and nobody has vouched for it. Give the office's published key with --key.",
        "താക്കോൽ {key}: പാക്കേജിനൊപ്പം വന്നതാണ്; ആരും ഉറപ്പുനൽകിയിട്ടില്ല. ഓഫീസ് പ്രസിദ്ധീകരിച്ച താക്കോൽ --key ഉപയോഗിച്ച് നൽകുക."),
    "since_holds": ("The first {size} entries are those of the checkpoint that you kept.",
        "ആദ്യത്തെ {size} രേഖപ്പെടുത്തലുകൾ നിങ്ങൾ സൂക്ഷിച്ച ചെക്ക്പോയിന്റിലേതു തന്നെ."),
    "signature": ("{file}: the signature is false.", "{file}: ഒപ്പ് ശരിയല്ല."),
    "key": ("the key {key} is not the one that you gave, and does not succeed it: it was swapped.",
        "{key} നിങ്ങൾ നൽകിയ താക്കോലോ അതിനു പകരം വന്നതോ അല്ല: താക്കോൽ മാറ്റിയിരിക്കുന്നു."),
    "file_missing": ("{file}: the file is missing.", "{file}: ഫയൽ കാണാനില്ല."),
    "file_changed": ("{file}: the file was changed or exchanged.",
        "{file}: ഫയലിൽ മാറ്റം വരുത്തി, അല്ലെങ്കിൽ ഫയൽ മാറ്റിവച്ചു."),
    "file_added": ("{file}: the file does not belong to the package.", "{file}: ഈ ഫയൽ പാക്കേജിലുള്ളതല്ല."),
    "line": ("journal.jsonl, line {line}: the entry was changed.",
        "journal.jsonl, വരി {line}: രേഖപ്പെടുത്തലിൽ മാറ്റം വരുത്തി."),
    "form": ("journal.jsonl, line {line}: it is not written in the one form that the record allows.",
        "journal.jsonl, വരി {line}: നാൾവഴി അനുവദിക്കുന്ന രൂപത്തിലല്ല എഴുതിയത്."),
    "leaf": ("journal.jsonl, line {line}: leaf {leaf} stands where leaf {place} belongs: entries were taken out, added or exchanged.",
        "journal.jsonl, വരി {line}: ഇല {place} വരേണ്ടിടത്ത് ഇല {leaf}: രേഖപ്പെടുത്തലുകൾ എടുത്തുമാറ്റി, ചേർത്തു, അല്ലെങ്കിൽ പരസ്പരം മാറ്റി."),
    "chain": ("journal.jsonl, line {line}: {stream}, entry {number}, does not continue the entry before it.",
        "journal.jsonl, വരി {line}: {stream}, രേഖപ്പെടുത്തൽ {number}, മുമ്പത്തേതിന്റെ തുടർച്ചയല്ല."),
    "cut": ("journal.jsonl ends after {have} entries, but {size} were sealed: the tail was cut.",
        "journal.jsonl {have} രേഖപ്പെടുത്തലോടെ തീരുന്നു; മുദ്രവച്ചത് {size}: അവസാനഭാഗം മുറിച്ചു."),
    "root": ("the entries are not those that were sealed: they do not give the signed root.",
        "രേഖപ്പെടുത്തലുകൾ മുദ്രവച്ചവയല്ല: ഒപ്പിട്ട മൂലം ലഭിക്കുന്നില്ല."),
    "since_cut": ("it ends after {size} entries, but the checkpoint that you kept has {older}: the tail was cut with its checkpoint.",
        "ഇതിൽ {size} രേഖപ്പെടുത്തലേയുള്ളൂ; നിങ്ങൾ സൂക്ഷിച്ച ചെക്ക്പോയിന്റിൽ {older}: അവസാനഭാഗം ചെക്ക്പോയിന്റോടൊപ്പം മുറിച്ചു."),
    "since_differs": ("the first {older} entries are not those of the checkpoint that you kept: the record was rewritten since.",
        "ആദ്യത്തെ {older} രേഖപ്പെടുത്തൽ നിങ്ങൾ സൂക്ഷിച്ച ചെക്ക്പോയിന്റിലേതല്ല: രേഖ മാറ്റിയെഴുതി."),
    "since_other": ("the checkpoint that you kept is of another journal, or false.",
        "നിങ്ങൾ സൂക്ഷിച്ച ചെക്ക്പോയിന്റ് മറ്റൊരു നാൾവഴിയുടേതാണ്, അല്ലെങ്കിൽ വ്യാജമാണ്."),
    "paper": ("papers/{sha256}: the paper that leaf {leaf} names is not there, or was exchanged.",
        "papers/{sha256}: ഇല {leaf} പറയുന്ന രേഖ അവിടെയില്ല, അല്ലെങ്കിൽ മാറ്റിവച്ചു."),
    "table": ("tables/{table}.csv, row {row}: it does not say what the entries say.",
        "tables/{table}.csv, വരി {row}: രേഖപ്പെടുത്തലുകൾ പറയുന്നതല്ല ഇതിൽ."),
    "particular": ("particulars.jsonl, line {line}: it is not what the entry committed to.",
        "particulars.jsonl, വരി {line}: രേഖപ്പെടുത്തലിൽ ഉറപ്പിച്ച വ്യക്തിവിവരമല്ല."),
}
# fmt: on
Found = tuple[str, dict[str, Any]]  # a key of SAYS, and what fills it
MOST = 1000  # findings kept


class NotReadable(Exception):
    """A file that is not what it should be, so that nothing can be said of its truth."""


# -- Ed25519 (RFC 8032): only verifying, so that nothing secret is ever here -----------------------------------------

_P = 2**255 - 19
_Q = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, _P - 2, _P) % _P
_ROOT = pow(2, (_P - 1) // 4, _P)
Point = tuple[int, int, int, int]


def _add(a: Point, b: Point) -> Point:
    m, n = (a[1] - a[0]) * (b[1] - b[0]) % _P, (a[1] + a[0]) * (b[1] + b[0]) % _P
    c, d = 2 * a[3] * b[3] * _D % _P, 2 * a[2] * b[2] % _P
    e, f, g, h = n - m, d - c, d + c, n + m
    return (e * f % _P, g * h % _P, f * g % _P, e * h % _P)


def _times(scalar: int, point: Point) -> Point:
    result: Point = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = _add(result, point)
        point = _add(point, point)
        scalar >>= 1
    return result


def _point(encoded: bytes) -> Point | None:
    y = int.from_bytes(encoded, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    if y >= _P:
        return None
    square = (y * y - 1) * pow(_D * y * y + 1, _P - 2, _P) % _P
    x = pow(square, (_P + 3) // 8, _P)
    if (x * x - square) % _P:
        x = x * _ROOT % _P
    if (x * x - square) % _P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = _P - x
    return (x, y, 1, x * y % _P)


_BASE = _point((4 * pow(5, _P - 2, _P) % _P).to_bytes(32, "little"))


def signed(key: bytes, note: bytes, signature: bytes) -> bool:
    """Whether the Ed25519 signature of a note is by this public key (32 bytes)."""
    if len(key) != 32 or len(signature) != 64:
        return False
    a, r, s = _point(key), _point(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or _BASE is None or s >= _Q:
        return False
    h = int.from_bytes(sha512(signature[:32] + key + note).digest(), "little") % _Q
    left, right = _times(s, _BASE), _add(r, _times(h, a))
    return all((left[i] * right[2] - right[i] * left[2]) % _P == 0 for i in (0, 1))


# -- checkpoints and keys --------------------------------------------------------------------------------------------


def key_name(key: bytes) -> str:
    """The short name of a key, to be read aloud and compared."""
    return sha256(key).hexdigest()[:16]


class Checkpoint:
    """A signed root of the tree at a size, with the successions of keys beside it. Raises NotReadable."""

    def __init__(self, data: Any, where: str) -> None:
        try:
            self.origin, self.sealed_at = str(data["origin"]), str(data["sealed_at"])
            self.size = int(data["size"])
            self.root, self.key = bytes.fromhex(data["root"]), base64.b64decode(data["public_key"])
            self.signature = base64.b64decode(data["signature"])
            self.successions = [dict(one) for one in data.get("successions", [])]
        except (KeyError, TypeError, ValueError) as error:
            raise NotReadable(where) from error

    def holds(self) -> bool:
        """Whether it is signed with the key that it names."""
        root = base64.b64encode(self.root).decode()
        note = f"{self.origin}\n{self.size}\n{root}\n{self.sealed_at}\n"
        return signed(self.key, note.encode(), self.signature)

    def reached_from(self, keys: set[bytes]) -> set[bytes]:
        """The keys, and those that succeeded them: each statement signed by the old key and by the new."""
        reached = set(keys)
        for one in self.successions:
            try:
                old, new = base64.b64decode(one["old"]), base64.b64decode(one["new"])
                by = [base64.b64decode(one[name]) for name in ("signed_by_old", "signed_by_new")]
                lines = ("sangham key succession 1", one["origin"], one["old"], one["new"], one["at"], "")
                note = "\n".join(lines).encode()
            except (KeyError, TypeError, ValueError):
                continue
            known = old in reached and one["origin"] == self.origin
            if known and signed(old, note, by[0]) and signed(new, note, by[1]):
                reached.add(new)
        return reached


def keys_in(pem: str) -> set[bytes]:
    """The Ed25519 public keys of a PEM file. Raises NotReadable."""
    found = set()
    for block in pem.split("-----BEGIN PUBLIC KEY-----")[1:]:
        der = base64.b64decode("".join(block.split("-----END")[0].split()))
        if len(der) == 44 and der.startswith(bytes.fromhex("302a300506032b6570032100")):
            found.add(der[12:])
    if not found:
        raise NotReadable("key")
    return found


# -- the journal -----------------------------------------------------------------------------------------------------

FIELDS = [
    "author", "effective_on", "format", "kind", "number", "office", "particulars", "payload", "power", "previous",
    "receipt", "recorded_at", "stream", "version",
]  # fmt: skip


class Tree:
    """The hash tree of RFC 6962, of which only the peaks are kept."""

    def __init__(self) -> None:
        self.size = 0
        self.peaks: list[bytes] = []

    def add(self, leaf: bytes) -> None:
        """Add the hash of an entry."""
        node, index = sha256(b"\0" + leaf).digest(), self.size
        while index & 1:
            node, index = sha256(b"\1" + self.peaks.pop() + node).digest(), index >> 1
        self.peaks.append(node)
        self.size += 1

    def root(self) -> bytes:
        """The root of what was added."""
        peaks = list(self.peaks)
        node = peaks.pop() if peaks else sha256(b"").digest()
        while peaks:
            node = sha256(b"\1" + peaks.pop() + node).digest()
        return node


def _no_float(_: str) -> float:
    raise ValueError("the record has no floats")


_decoder = json.JSONDecoder(parse_float=_no_float, parse_constant=_no_float)


def read(content: bytes) -> Any:
    """JSON without floats and without what JSON has not. Raises ValueError."""
    return _decoder.decode(content.decode("utf-8"))


_tight = partial(json.JSONEncoder, ensure_ascii=False, check_circular=False, separators=(",", ":"))
_sorted, _as_ordered = _tight(sort_keys=True).encode, _tight().encode


def written(value: Any) -> str:
    """Canonical JSON (RFC 8785). It sorts by UTF-16 units, Python by code points: they differ beyond U+FFFF alone."""
    text = _sorted(value)
    within = text.isascii() or len(text.encode("utf-16-le")) == 2 * len(text)
    return text if within else _as_ordered(_ordered(value))


def _ordered(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _ordered(value[key]) for key in sorted(value, key=lambda k: k.encode("utf-16-be"))}
    return [_ordered(item) for item in value] if isinstance(value, list) else value


Declared = list[dict[str, Any]]  # tables
# What a line gives: the entry's hash; what is wrong with it, "" for nothing; its leaf; then, of a whole entry alone, its
# stream, number and previous, its row in each table, the hash of the paper that it issued, and its particulars.
Looked = tuple[bytes, str, int, Any, Any, Any, Any]


def look(declared: Declared, line: bytes) -> Looked:
    """All that can be said of a line by itself."""
    form, _, rest = line.rpartition(b',"hash":"')
    form = form[len(b'{"entry":') :]
    digest = sha256(form)
    hash = digest.hexdigest()
    try:
        leaf = int(rest[66:].partition(b":")[2].rstrip(b"}\n"))
        whole = b'{"entry":%b,"hash":"%b","leaf":%d}\n' % (form, hash.encode(), leaf)
    except ValueError:
        leaf, whole = -1, b""
    if whole != line:
        return digest.digest(), "line", leaf, None, None, None, None
    try:
        text = form.decode("utf-8")
        entry, end = _decoder.raw_decode(text)
        well = end == len(text) and list(entry) == FIELDS and entry["format"] == 1 and written(entry) == text
    except (ValueError, TypeError, RecursionError):
        well = False
    if not well:
        return digest.digest(), "form", leaf, None, None, None, None
    place = entry["stream"], entry["number"], entry["previous"]
    rows = [row_of(table, leaf, hash, entry) for table in declared]
    paper = str(entry["payload"]["sha256"]) if entry["kind"] == "paper_issued" else None
    return digest.digest(), "", leaf, place, rows, paper, entry["particulars"]


Given = tuple[int, list[Any], Any, dict[str, str]]  # leaf, rows, paper, particulars


def entries_of(
    journal: Path, declared: Declared, say: Callable[..., None], tree: Tree, since: Checkpoint | None = None
) -> Iterator[Given]:
    """What every entry gives that is as it was written; the others are said. `tree` grows with the lines."""
    heads: dict[str, tuple[int, str]] = {}
    looked = chain.from_iterable(each_block(journal, partial(look, declared)))
    for line, (digest, wrong, leaf, place, *given) in enumerate(looked, start=1):
        tree.add(digest)
        if since and tree.size == since.size and tree.root() != since.root:
            say("since_differs", older=since.size)
        if wrong != "line" and leaf != line - 1:
            say("leaf", line=line, leaf=leaf, place=line - 1)
        if wrong:
            say(wrong, line=line)
            continue
        stream, number, previous = place
        last, hash = heads.get(stream, (0, "0" * 64))
        if (number, previous) != (last + 1, hash):
            say("chain", line=line, stream=stream, number=number)
        heads[stream] = number, digest.hex()
        yield leaf, *given


# -- a large file, by several processes ------------------------------------------------------------------------------

BLOCK, FEW, PROCESSES = 1 << 22, 4, min(4, os.cpu_count() or 1)  # bytes; blocks for which none is started


def each_block(path: Path, looks: Callable[[bytes], Any]) -> Iterator[list[Any]]:
    """What `looks` says of each line, in order, block by block."""
    parts = [(path, start, start + BLOCK, looks) for start in range(0, path.stat().st_size, BLOCK)]
    if len(parts) <= FEW or PROCESSES == 1:
        yield from (_block(*part) for part in parts)
        return
    # spawned: the same on every system, and nothing of this process goes along (threads, an open database)
    with ProcessPoolExecutor(PROCESSES, get_context("spawn"), _begin) as processes:
        waiting: deque[Future[list[Any]]] = deque()
        for part in parts:
            waiting.append(processes.submit(_block, *part))
            if len(waiting) > 2 * PROCESSES:  # so that little is in memory, however large the file
                yield waiting.popleft().result()
        yield from (block.result() for block in waiting)


def _begin() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interruption is for the first process to tell
    gc.disable()  # what is read from JSON has no cycles


def _block(path: Path, start: int, end: int, looks: Callable[[bytes], Any]) -> list[Any]:
    """Of the lines that begin between two places."""
    said, at = [], start
    with path.open("rb") as file:
        if start:  # past the line that began before, if it ends here at all
            file.seek(start - 1)
            at += len(file.readline(end - start + 1)) - 1
        while at < end and (line := file.readline()):
            said.append(looks(line))
            at += len(line)
    return said


# -- tables ----------------------------------------------------------------------------------------------------------


def cell(place: str, leaf: int, hash: str, entry: dict[str, Any]) -> str:
    """What stands at a place of an entry, as a cell shows it."""
    value: Any = {"leaf": leaf, "hash": hash, "entry": entry, "payload": entry["payload"]}
    for step in place.split("."):
        value = value.get(step) if isinstance(value, dict) else None
    if value is None:
        return ""
    if isinstance(value, (bool, dict, list)):
        return written(value)
    return str(value)


def row_of(table: dict[str, Any], leaf: int, hash: str, entry: dict[str, Any]) -> str | None:
    """The row that an entry gives in a table, as CSV; None for none."""
    places = table["rows"].get(entry["kind"], table["rows"].get("*"))
    if places is None:
        return None
    keys = (column["key"] for column in table["columns"])
    return csv(cell(places[key], leaf, hash, entry) if key in places else "" for key in keys)


def heading_of(table: dict[str, Any]) -> str:
    """The first row, in both languages; the mark before it tells spreadsheets that this is UTF-8."""
    return "\ufeff" + csv(f"{column['en']} · {column['ml']}" for column in table["columns"])


def csv(cells: Iterable[str]) -> str:
    """A row. What a spreadsheet would take for a formula gets an apostrophe."""
    safe = (f"'{c}" if c[:1] in tuple("=+-@\t\r") and c and not c.lstrip("-").isdigit() else c for c in cells)
    return ",".join('"' + c.replace('"', '""') + '"' for c in safe) + "\r\n"


class Tables:
    """Compares the rows that the entries give with those of the files, as the entries come."""

    def __init__(self, folder: Path, declared: Declared, say: Callable[..., None]) -> None:
        self.say, self.declared = say, declared
        self.open = [
            (folder / "tables" / f"{t['name']}.csv").open(encoding="utf-8", newline="") for t in declared
        ]
        self.rows = [0] * len(declared)
        for index, table in enumerate(declared):
            self._expect(index, heading_of(table))

    def take(self, rows: list[str | None]) -> None:
        """Of the next entry, the row in each table; None for none."""
        for index, row in enumerate(rows):
            if row is not None:
                self._expect(index, row)

    def close(self) -> None:
        """There are no more entries, and so there may be no more rows."""
        for index, file in enumerate(self.open):
            if self.rows[index] >= 0 and file.read(1):
                self.say("table", table=self.declared[index]["name"], row=self.rows[index] + 1)
            file.close()

    def _expect(self, index: int, row: str) -> None:
        if self.rows[index] < 0:
            return  # said already: from the first row that differs on, the rest tells nothing new
        self.rows[index] += 1
        if self.open[index].read(len(row)) != row:
            self.say("table", table=self.declared[index]["name"], row=self.rows[index])
            self.rows[index] = -1


# -- the package -----------------------------------------------------------------------------------------------------

MANIFEST = "manifest.json"


def manifest_note(origin: str, size: int, root: bytes, files: dict[str, str]) -> bytes:
    """What the manifest's signature signs. Its first line has blanks: it can never be taken for a checkpoint."""
    listed = sha256(written(files).encode()).hexdigest()
    return f"sangham audit package 1\n{origin}\n{size}\n{root.hex()}\n{listed}\n".encode()


def hash_of(path: Path) -> str:
    """The SHA-256 of a file, read in pieces."""
    digest = sha256()
    with path.open("rb") as file:
        for piece in iter(lambda: file.read(1 << 20), b""):
            digest.update(piece)
    return digest.hexdigest()


def check(folder: Path, keys: set[bytes], since: Checkpoint | None) -> tuple[list[Found], dict[str, Any]]:
    """Everything found wrong, and what the package holds. Raises NotReadable, OSError."""
    found: list[Found] = []

    def say(what: str, **of: Any) -> None:
        if len(found) < MOST:
            found.append((what, of))

    checkpoint = Checkpoint(_json(folder / "checkpoint.json"), "checkpoint.json")
    begun = keys or {(since or checkpoint).key}
    reached = checkpoint.reached_from(begun)
    if not checkpoint.holds():
        say("signature", file="checkpoint.json")
    if checkpoint.key not in reached:
        say("key", key=key_name(checkpoint.key))
    if since:
        _against(since, checkpoint, keys, say)
    _files(folder, checkpoint, reached, say)
    declared = _json(folder / "tables.json")
    counts = _journal(folder, checkpoint, since, declared, say)
    return found, {
        **counts,
        "tables": len(declared),
        "key": key_name(checkpoint.key),
        "vouched": bool(keys or since),
    }


def _json(path: Path) -> Any:
    try:
        return read(path.read_bytes())
    except ValueError as error:
        raise NotReadable(path.name) from error


def _against(since: Checkpoint, checkpoint: Checkpoint, keys: set[bytes], say: Callable[..., None]) -> None:
    known = (
        not keys or since.key in checkpoint.reached_from(keys) or keys & checkpoint.reached_from({since.key})
    )
    if since.origin != checkpoint.origin or not since.holds() or not known:
        say("since_other")
    elif since.size > checkpoint.size:
        say("since_cut", size=checkpoint.size, older=since.size)


def _files(folder: Path, checkpoint: Checkpoint, reached: set[bytes], say: Callable[..., None]) -> None:
    manifest = _json(folder / MANIFEST)
    try:
        files = {str(name): str(digest) for name, digest in manifest["files"].items()}
        key, signature = base64.b64decode(manifest["public_key"]), base64.b64decode(manifest["signature"])
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise NotReadable(MANIFEST) from error
    note = manifest_note(checkpoint.origin, checkpoint.size, checkpoint.root, files)
    if key not in reached or not signed(key, note, signature):
        say("signature", file=MANIFEST)
    there = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()} - {MANIFEST}
    for name in sorted(there | set(files)):
        if name not in there:
            say("file_missing", file=name)
        elif name not in files:
            say("file_added", file=name)
        elif hash_of(folder / name) != files[name]:
            say("file_changed", file=name)


def _journal(
    folder: Path,
    checkpoint: Checkpoint,
    since: Checkpoint | None,
    declared: Declared,
    say: Callable[..., None],
) -> dict[str, int]:
    tree, tables, papers = Tree(), Tables(folder, declared, say), 0
    committed = _particulars(folder / "particulars.jsonl", say)
    found = entries_of(folder / "journal.jsonl", declared, say, tree, since)
    for leaf, rows, paper, particulars in found:
        tables.take(rows)
        if paper is not None:
            papers += 1
            path = folder / "papers" / f"{paper}.pdf"
            if not path.is_file() or hash_of(path) != paper:
                say("paper", sha256=paper, leaf=leaf)
        for name, line, commitment in committed.pop(leaf, []):
            if particulars.get(name) != commitment:
                say("particular", line=line)
    tables.close()
    for line in (line for some in committed.values() for _, line, _ in some):
        say("particular", line=line)
    if tree.size < checkpoint.size:
        say("cut", have=tree.size, size=checkpoint.size)
    elif tree.root() != checkpoint.root:
        say("root")
    return {"entries": tree.size, "papers": papers}


def _particulars(path: Path, say: Callable[..., None]) -> dict[int, list[tuple[str, int, str]]]:
    """By leaf: name, line, and the commitment that salt and content give. Empty where particulars were left out."""
    found: dict[int, list[tuple[str, int, str]]] = {}
    if not path.is_file():
        return found
    with path.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            try:
                kept = read(line)
                commitment = sha256(bytes.fromhex(kept["salt"]) + kept["content"].encode()).hexdigest()
                found.setdefault(int(kept["leaf"]), []).append((kept["name"], number, commitment))
            except (ValueError, TypeError, KeyError, AttributeError):
                say("particular", line=number)
    return found


def main(arguments: list[str] | None = None) -> int:
    """Check the package named, and say what was found."""
    parser = argparse.ArgumentParser(
        description="Checks an audit package. · പരിശോധനാ പാക്കേജ് ശരിയാണോ എന്ന് നോക്കുന്നു."
    )
    parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).resolve().parent)
    parser.add_argument(
        "--key", type=Path, help="the office's public key, from elsewhere · ഓഫീസിന്റെ പരസ്യതാക്കോൽ"
    )
    parser.add_argument("--since", type=Path, help="a checkpoint that you kept · നിങ്ങൾ സൂക്ഷിച്ച ചെക്ക്പോയിന്റ്")
    parser.add_argument("--lang", choices=("en", "ml"), default="en")
    asked = parser.parse_args(arguments)

    def tell(what: str, **of: Any) -> None:
        print(SAYS[what][asked.lang == "ml"].format(**of))

    try:
        keys = keys_in(asked.key.read_text()) if asked.key else set()
        since = Checkpoint(_json(asked.since), asked.since.name) if asked.since else None
        found, holds = check(asked.folder, keys, since)
    except (NotReadable, OSError, ValueError, KeyError, TypeError, BrokenExecutor) as error:
        tell("not_readable", why=error)
        return 2
    if found:
        tell("not_true", count=len(found))
        for what, of in found[:25]:
            print("  ", end="")
            tell(what, **of)
        return 1
    tell("true", **holds)
    tell("key_given" if holds["vouched"] else "key_alone", key=holds["key"])
    if since:
        tell("since_holds", size=since.size)
    return 0


if __name__ == "__main__":
    sys.exit(main())
