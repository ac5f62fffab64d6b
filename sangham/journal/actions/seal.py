"""The checkpointer: gives leaf numbers, grows the tree, signs its root. One at a time, under lock."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.conf import settings
from django.db import connection, transaction
from django.db.models import F, OuterRef, Subquery

from sangham.journal import keys
from sangham.journal.damaged import JournalDamaged
from sangham.journal.models import Checkpoint, Entry, Leaf, Node, StreamHead
from sangham.journal.proof.checkpoint import key_id, raw_of, sign
from sangham.journal.proof.entry import BEGINNING, hash_of, instant
from sangham.journal.proof.merkle import Tree, leaf_hash, peaks_of
from sangham.journal.queries import successions
from sangham.kernel import clock
from sangham.kernel.identifier import new_id
from sangham.kernel.text import Text

MOST_AT_ONCE = 20_000  # entries under one checkpoint, so that its transaction stays short
_ADVISORY_LOCK = 0x53414E47  # "SANG"


def seal() -> Checkpoint | None:
    """Seal every entry that has no leaf yet; the newest checkpoint, or None when there was nothing new.

    Nothing is signed that does not hold together: each entry is hashed afresh and must continue its stream, and
    the stored tree must have the root that was signed last.
    Raises JournalDamaged when one does not, Problems when the key is not there.
    """
    settle_succession()
    key = keys.signing_key()
    newest = None
    while checkpoint := seal_some(key):
        newest = checkpoint
    return newest


def settle_succession() -> None:
    """Take the next key into use, if the journal says that it has succeeded: a change was cut off just before that."""
    if (keys.folder() / keys.NEXT).exists():
        entered = successions()
        if entered and entered[-1].new == raw_of(keys.next_key().public_key()):
            keys.take_next_key()


def seal_some(key: Ed25519PrivateKey) -> Checkpoint | None:
    """Seal `MOST_AT_ONCE` entries at most, in one transaction; None when there was nothing new. Raises as `seal`."""
    with transaction.atomic():
        _wait_for_other_checkpointers()
        last = Checkpoint.objects.order_by("-size").first()
        tree = _tree_of(last, key)
        heads, entries = _not_sealed()
        if not entries:
            return None
        reached = _check_chain(heads, entries)
        _grow(tree, entries)
        StreamHead.objects.bulk_create(  # all there, and held: each is only updated
            (
                StreamHead(stream=stream, hash=hash, sealed=number)
                for stream, (number, hash) in reached.items()
            ),
            batch_size=1000,
            update_conflicts=True,
            unique_fields=["stream"],
            update_fields=["sealed"],
        )
        sealed_at = clock.now()
        signed = sign(
            key,
            origin=last.origin if last else _new_origin(),
            size=tree.size,
            root=tree.root(),
            sealed_at=instant(sealed_at),
        )
        checkpoint = Checkpoint.of(signed)
        checkpoint.save(force_insert=True)
        return checkpoint


def _wait_for_other_checkpointers() -> None:
    """On SQLite BEGIN IMMEDIATE has done so already."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_ADVISORY_LOCK])


def _new_origin() -> str:
    """The name of this journal: where it is published, and what no other journal there is called."""
    return f"{urlsplit(settings.PUBLIC_URL).hostname}/journal/{new_id()}"


def _tree_of(last: Checkpoint | None, key: Ed25519PrivateKey) -> Tree:
    """The tree as stored, if it is the one that was signed last, and with this key."""
    if last is None:
        return Tree()
    signed = last.signed()
    # the key that signed last, or the one that succeeded it by what is sealed: both signed that
    at_hand, in_force = raw_of(key.public_key()), signed.public_key
    for succession in successions(last.size):
        if succession.old == in_force and succession.origin == last.origin and succession.holds():
            in_force = succession.new
    if in_force != at_hand:
        raise JournalDamaged(
            Text(
                en="The key at hand ({now}) is not the key that signed the last checkpoint, or the one that succeeded it "
                "({then}).",
                ml="ഇപ്പോഴുള്ള താക്കോൽ ({now}), കഴിഞ്ഞ ചെക്ക്പോയിന്റിൽ ഒപ്പിട്ടതോ അതിനു പകരം വന്നതോ ({then}) അല്ല.",
            ).fill(now=key_id(at_hand), then=key_id(in_force))
        )
    peaks = [Node.objects.filter(level=level, index=i).first() for level, i in peaks_of(last.size)]
    tree = Tree(last.size, [bytes.fromhex(node.hash) if node else b"" for node in peaks])
    if tree.root() != signed.root or not signed.signature_holds():
        raise JournalDamaged(
            Text(
                en="The stored tree of {size} leaves does not have the root that was signed.",
                ml="സൂക്ഷിച്ചിരിക്കുന്ന {size} ഇലകളുള്ള വൃക്ഷത്തിന്റെ മൂലം ഒപ്പിട്ട മൂലമല്ല.",
            ).fill(size=last.size)
        )
    return tree


def _not_sealed() -> tuple[list[StreamHead], list[Entry]]:
    """Streams with entries that have no leaf, and those entries in the order of recording.

    A stream that somebody is just writing to is left for the next time: its entries are not committed. Ids
    cannot tell what is new (they do not commit in order), so each stream's own count does.
    """
    waiting = StreamHead.objects.select_for_update(skip_locked=True).filter(number__gt=F("sealed"))
    heads: list[StreamHead] = []
    entries: list[Entry] = []
    for some in _batches(list(waiting.order_by("stream")[:MOST_AT_ONCE])):
        sealed = StreamHead.objects.filter(pk=OuterRef("stream")).values("sealed")
        streams = [head.stream for head in some]
        new = Entry.objects.filter(stream__in=streams, number__gt=Subquery(sealed), leaf__isnull=True)
        entries += new.order_by("stream", "number")[: MOST_AT_ONCE - len(entries)]
        heads += some
        if len(entries) >= MOST_AT_ONCE:
            break
    return heads, sorted(entries, key=lambda entry: entry.pk)


def _batches(heads: list[StreamHead], size: int = 500) -> Iterator[list[StreamHead]]:
    for start in range(0, len(heads), size):
        yield heads[start : start + size]


Reached = dict[str, tuple[int, str]]  # by stream: the number and hash of its last entry so far


def _check_chain(heads: list[StreamHead], entries: list[Entry]) -> Reached:
    """How far each stream has come. Each entry must be what its hash says and continue the one before it."""
    before = _sealed_before(heads)
    reached: Reached = {}
    for entry in entries:
        number, previous = reached.get(entry.stream) or before.get(entry.stream, (0, BEGINNING))
        if entry.number != number + 1 or entry.previous != previous or hash_of(entry.form()) != entry.hash:
            raise JournalDamaged(
                Text(
                    en="{stream}, entry {number}: it is not what was recorded, or does not continue entry {last}.",
                    ml="{stream}, രേഖപ്പെടുത്തൽ {number}: അന്ന് രേഖപ്പെടുത്തിയതല്ല, അല്ലെങ്കിൽ {last}-ന്റെ തുടർച്ചയല്ല.",
                ).fill(stream=entry.stream, number=entry.number, last=number)
            )
        reached[entry.stream] = entry.number, entry.hash
    return reached


def _sealed_before(heads: list[StreamHead]) -> Reached:
    """The last entry of each stream that has a leaf."""
    before: Reached = {}
    for some in _batches([head for head in heads if head.sealed]):
        sealed = StreamHead.objects.filter(pk=OuterRef("stream")).values("sealed")
        last = Entry.objects.filter(stream__in=[h.stream for h in some], number=Subquery(sealed))
        before |= {e.stream: (e.number, e.hash) for e in last.filter(leaf__isnull=False)}
    return before


def _grow(tree: Tree, entries: list[Entry]) -> None:
    leaves, nodes = [], []
    for entry in entries:
        hash = leaf_hash(bytes.fromhex(entry.hash))
        leaves.append(Leaf(number=tree.size, entry=entry))
        nodes.append(Node(level=0, index=tree.size, hash=hash.hex()))
        nodes += [Node(level=level, index=i, hash=made.hex()) for level, i, made in tree.append(hash)]
    Leaf.objects.bulk_create(leaves, batch_size=1000)
    Node.objects.bulk_create(nodes, batch_size=1000)
