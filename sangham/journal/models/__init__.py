"""The journal's tables, one aggregate a file. All are append-only in the database itself, but for
`StreamHead` (the lock and last hash of a stream, which only goes forward) and the erasure of a `Particular`."""

from sangham.journal.models.checkpoint import Checkpoint
from sangham.journal.models.entry import Entry
from sangham.journal.models.particular import Particular
from sangham.journal.models.receipt import ConsultedLaw, Receipt
from sangham.journal.models.stream_head import StreamHead
from sangham.journal.models.tree import Leaf, Node

__all__ = ["Checkpoint", "ConsultedLaw", "Entry", "Leaf", "Node", "Particular", "Receipt", "StreamHead"]
