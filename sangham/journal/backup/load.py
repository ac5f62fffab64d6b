"""Load a checked backup into the database: in one transaction, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID
from zipfile import ZipFile

from django.db import transaction
from django.db.models import Max
from pydantic_core import to_json

from sangham.journal.actions.rebuild import hold_writers, rebuild
from sangham.journal.backup import form
from sangham.journal.backup.check import KEPT, PARTICULAR, Checked
from sangham.journal.models import (
    Checkpoint,
    ConsultedLaw,
    Entry,
    Leaf,
    Node,
    Particular,
    Receipt,
    StreamHead,
)
from sangham.journal.proof.entry import hash_of, read_form
from sangham.journal.proof.merkle import Tree
from sangham.kernel.problem import problem
from sangham.kernel.text import Text

Progress = Callable[[int, int], None]  # entries done, entries in all
Item = TypeVar("Item")
_AT_ONCE = 1000


def load(archive: ZipFile, checked: Checked, *, progress: Progress | None = None) -> int:
    """Append what the backup has and this record has not, and derive every table afresh. How many were appended.

    A record that is empty, or is the beginning of the backup's, takes it. Raises Problems, with nothing changed, for
    one that has entries which the backup has not: it is newer, or another office's.
    """
    with transaction.atomic():
        hold_writers()
        here = _heads_here()
        refuse_newer(checked, here)
        _kept(archive)
        appended, beside = _entries(archive, checked, here, progress)
        _particulars(archive, beside)
        _tree(checked)
        _heads(checked, here)
        rebuild()
    return appended


def _heads_here() -> dict[str, tuple[int, str]]:
    """The last entry of each stream that is recorded here: number and hash."""
    last = Entry.objects.values("stream").annotate(last=Max("number"))
    pairs = {row["stream"]: row["last"] for row in last}
    found: dict[str, tuple[int, str]] = {}
    for some in _batches(iter(pairs)):
        for entry in (
            Entry.objects.filter(stream__in=some).only("stream", "number", "hash").iterator(_AT_ONCE)
        ):
            if pairs[entry.stream] == entry.number:
                found[entry.stream] = entry.number, entry.hash
    return found


def refuse_newer(checked: Checked, here: dict[str, tuple[int, str]] | None = None) -> None:
    """Raises Problems where the record here has something that the backup has not."""
    here = _heads_here() if here is None else here
    for stream, (number, hash) in here.items():
        last, last_hash = checked.heads.get(stream, (0, ""))
        if number > last or (number == last and hash != last_hash):
            raise _newer(stream, number)
    sealed = Checkpoint.objects.order_by("-size").first()
    if sealed and (sealed.size > len(checked.leaves) or checked.root_at(sealed.size).hex() != sealed.root):
        raise _newer(sealed.origin, sealed.size)


def _newer(stream: str, number: int) -> Exception:
    return problem(
        f"{stream} {number}",
        Text(
            en="The record here has this, and the backup has not: the record is newer, or another office's. It is not "
            "overwritten.",
            ml="ഇത് ഇവിടെയുള്ള രേഖയിലുണ്ട്, ബാക്കപ്പിലില്ല: ഇവിടെയുള്ളത് പുതിയതാണ്, അല്ലെങ്കിൽ മറ്റൊരു ഓഫീസിന്റേതാണ്. അതിനു മുകളിൽ എഴുതുന്നില്ല.",
        ),
        Text(
            en="Restore into an installation of its own, and compare the two.",
            ml="പുതുതായി സജ്ജമാക്കിയ മറ്റൊരിടത്തേക്ക് തിരികെയെടുത്ത് രണ്ടും ഒത്തുനോക്കുക.",
        ),
    )


def _kept(archive: ZipFile) -> None:
    for member, model in ((form.LAWS, ConsultedLaw), (form.RECEIPTS, Receipt)):
        for some in _batches(form.objects(archive, member, KEPT)):
            there = set(model.objects.filter(pk__in=[k["sha256"] for k in some]).values_list("pk", flat=True))
            new: list[Any] = [model(**k) for k in some if k["sha256"] not in there]
            model.objects.bulk_create(new)


def _entries(
    archive: ZipFile, checked: Checked, here: dict[str, tuple[int, str]], progress: Progress | None
) -> tuple[int, dict[tuple[str, int], int]]:
    """How many were appended; and by stream and number the row of each entry that has particulars."""
    leaves, appended, done = Leaf.objects.count(), 0, 0
    beside: dict[tuple[str, int], int] = {}
    for some in _batches(raw for _, raw in form.lines(archive, form.ENTRIES)):
        read = [_entry(raw) for raw in some]
        new = [entry for entry, _ in read if entry.number > here.get(entry.stream, (0, ""))[0]]
        Entry.objects.bulk_create(new)
        for entry, _ in read:
            if entry.pk is None:
                kept = Entry.objects.get(stream=entry.stream, number=entry.number)
                if kept.hash != entry.hash:
                    raise _newer(entry.stream, entry.number)
                entry.pk = kept.pk
            if (entry.stream, entry.number) in checked.commitments:
                beside[entry.stream, entry.number] = entry.pk
        Leaf.objects.bulk_create(
            [Leaf(number=n, entry_id=entry.pk) for entry, n in read if n is not None and n >= leaves]
        )
        appended, done = appended + len(new), done + len(some)
        if progress:
            progress(done, checked.entries)
    return appended, beside


def _entry(raw: bytes) -> tuple[Entry, int | None]:
    """The row of an entry, without a place in this database, and its leaf number."""
    parts = form.take_apart(raw)
    assert parts is not None, "checked before"
    data: dict[str, Any] = read_form(parts[1])
    plain = ("stream", "number", "kind", "version", "author", "office", "power", "receipt", "previous")
    entry = Entry(
        **{name: data[name] for name in plain},
        effective_on=date.fromisoformat(data["effective_on"]),
        recorded_at=datetime.fromisoformat(data["recorded_at"]),
        payload=to_json(data["payload"]).decode(),
        particulars=to_json(data["particulars"]).decode(),
        hash=parts[2].decode(),
    )
    if hash_of(entry.form()) != entry.hash:
        raise AssertionError(f"{entry} would not be stored as it was kept")
    return entry, None if parts[3] == b"null" else int(parts[3])


def _particulars(archive: ZipFile, beside: dict[tuple[str, int], int]) -> None:
    for some in _batches(form.objects(archive, form.PARTICULARS, PARTICULAR)):
        there = {p.id: p for p in Particular.objects.filter(pk__in=[UUID(k["id"]) for k in some])}
        new = []
        for kept in some:
            id, entry = UUID(kept["id"]), beside[kept["stream"], kept["number"]]
            if id not in there:
                values = {name: kept[name] for name in ("name", "salt", "content")}
                new.append(Particular(id=id, entry_id=entry, **values))
            elif kept["content"] is None and there[id].content is not None:
                Particular.objects.filter(pk=id).update(salt=None, content=None)
        Particular.objects.bulk_create(new)


def _tree(checked: Checked) -> None:
    """Nodes and checkpoints beyond those that are here."""
    last = Checkpoint.objects.order_by("-size").first()
    here = last.size if last else 0
    tree, nodes = Tree(), []
    for index, hash in enumerate(checked.leaves):
        made = [(0, index, hash), *tree.append(hash)]
        if index >= here:
            nodes += [Node(level=level, index=i, hash=h.hex()) for level, i, h in made]
        if len(nodes) >= _AT_ONCE or index == len(checked.leaves) - 1:
            Node.objects.bulk_create(nodes)
            nodes = []
    new = [Checkpoint.of(signed) for signed in checked.checkpoints if signed.size > here]
    Checkpoint.objects.bulk_create(new, batch_size=_AT_ONCE)


def _heads(checked: Checked, here: dict[str, tuple[int, str]]) -> None:
    new = []
    for stream, (number, hash) in checked.heads.items():
        values = {"number": number, "hash": hash, "sealed": checked.sealed.get(stream, 0)}
        if stream not in here:
            new.append(StreamHead(stream=stream, **values))
        else:
            StreamHead.objects.filter(pk=stream).update(**values)
    StreamHead.objects.bulk_create(new, batch_size=_AT_ONCE)


def _batches(items: Iterator[Item]) -> Iterator[list[Item]]:
    some: list[Item] = []
    for item in items:
        some.append(item)
        if len(some) == _AT_ONCE:
            yield some
            some = []
    if some:
        yield some
