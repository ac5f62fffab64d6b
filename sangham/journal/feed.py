"""The feed: sealed entries in the order of their leaves, from any leaf on, for whoever follows the record.

A leaf number is given once, under the checkpointer's lock, and becomes visible together with the checkpoint that
covers it and with every leaf before it. So whoever remembers the last leaf that they have, and asks for what comes
after it, misses nothing and gets nothing twice, however many write meanwhile. Database ids cannot promise that: they
do not commit in order.
"""

from __future__ import annotations

from collections.abc import Iterator

from sangham.journal.damaged import JournalDamaged
from sangham.journal.models import Leaf
from sangham.journal.proof.entry import line_of
from sangham.journal.queries import last_checkpoint
from sangham.kernel.problem import problem
from sangham.kernel.text import Text

BEFORE_THE_FIRST = -1
_AT_ONCE = 2000
# Streams whose entries the public's pages show in full. Of any other only place and hash are told (decision 0008).
OPEN_STREAMS = ("society/", "office/", "places/", "journal/")


def sealed_lines(start: int, end: int) -> Iterator[tuple[int, str, bytes]]:
    """Leaf number, stream and line (as in an export) of the leaves from `start` to `end` - 1, as far as stored."""
    for first in range(start, end, _AT_ONCE):
        some = Leaf.objects.filter(number__gte=first, number__lt=min(first + _AT_ONCE, end))
        for leaf in some.select_related("entry").order_by("number"):
            yield leaf.number, leaf.entry.stream, line_of(leaf.entry.form(), leaf.entry.hash, leaf.number)


def feed(after: int = BEFORE_THE_FIRST, *, most: int | None = None, public: bool = False) -> Iterator[bytes]:
    """The lines after a leaf, `most` of them at most, as far as is sealed when it is asked.

    With `public`, an entry of a stream that is not open to everybody is told by ``{"hash":"…","leaf":N}`` alone:
    enough to check the whole tree, and not what is in it.
    Raises Problems for a leaf that has not been given yet, JournalDamaged where one is missing.
    """
    checkpoint = last_checkpoint()
    size = checkpoint.size if checkpoint else 0
    if after != BEFORE_THE_FIRST and not 0 <= after < size:
        raise problem(
            str(after),
            Text(
                en="No leaf with this number is sealed here; there are {size}. Either the number is wrong, or this "
                "record is older than the one that you followed.",
                ml="ഈ നമ്പറുള്ള ഇല ഇവിടെ മുദ്രവച്ചിട്ടില്ല; ആകെ {size} ഇലകളാണുള്ളത്. നമ്പർ തെറ്റാണ്, അല്ലെങ്കിൽ നിങ്ങൾ പിന്തുടർന്ന "
                "രേഖയേക്കാൾ പഴയതാണ് ഇത്.",
            ).fill(size=size),
            Text(
                en="Compare with a checkpoint that you hold before you go on.",
                ml="തുടരുന്നതിനു മുമ്പ് നിങ്ങളുടെ കൈവശമുള്ള ചെക്ക്പോയിന്റുമായി ഒത്തുനോക്കുക.",
            ),
        )
    end = size if most is None else min(size, after + 1 + most)
    expected = after + 1
    for number, stream, line in sealed_lines(expected, end):
        if number != expected:
            raise _missing(expected)
        yield line if not public or stream.startswith(OPEN_STREAMS) else _hash_alone(line)
        expected += 1
    if expected < end:
        raise _missing(expected)


def _hash_alone(line: bytes) -> bytes:
    """What stands in a line after its entry: ``"hash":"…","leaf":N``."""
    _, _, rest = line.rpartition(b',"hash":')
    return b'{"hash":' + rest


def _missing(leaf: int) -> JournalDamaged:
    return JournalDamaged(
        Text(
            en="Leaf {leaf} is missing from the stored journal.",
            ml="സൂക്ഷിച്ച നാൾവഴിയിൽ {leaf}-ാം ഇല കാണാനില്ല.",
        ).fill(leaf=leaf)
    )
