"""What an order tells of the way to it: when the matter came, what was asked, seen and urged, what was directed."""

from __future__ import annotations

from collections.abc import Iterator

from sangham.documents.papers import print_date
from sangham.kernel.text import Text
from sangham.proceedings import entries as e
from sangham.proceedings.history import Happening, happenings
from sangham.proceedings.letterhead import limits_due
from sangham.proceedings.state import Standing

# What is not told: the receipt, which stands at the head, and the order with what comes after it.
_NOT_TOLD = (
    e.ApplicationLodged,
    e.MatterLodged,
    e.RegistrationOrdered,
    e.RegistrationRefused,
    e.MatterDecided,
    e.OrderSent,
)


def the_way_to_it(s: Standing) -> tuple[Text, ...]:
    """A paragraph for each thing that happened before the order, and for each time limit that ran."""
    told: list[Text] = []
    points: tuple[Text, ...] = ()
    for done in happenings(s.matter):
        if isinstance(done.what, _NOT_TOLD):
            continue
        if isinstance(done.what, e.EnquiryOrdered):
            points = done.what.points
        told += _told(done, points)
    return (*told, *limits_due(s))


def read_before(s: Standing) -> tuple[Text, ...]:
    """The papers read: reports, records of hearings, directions. What was lodged stands before them."""
    return tuple(
        says.fill(d=print_date(done.line.on))
        for done in happenings(s.matter)
        for kinds, says in _READ
        if isinstance(done.what, kinds)
    )


def _told(done: Happening, points: tuple[Text, ...]) -> Iterator[Text]:
    yield _ON.fill(d=print_date(done.line.on), what=done.line.says)
    match done.what:
        case e.EnquiryReported() as report:
            for point, found in zip(points, report.found, strict=False):
                yield _FOUND.fill(p=point, f=found)
        case e.HearingHeld() as held:
            if held.appeared:
                yield _APPEARED.fill(who=_all(held.appeared))
            yield _URGED.fill(said=held.said)


def _all(said: tuple[Text, ...]) -> Text:
    return Text(", ".join(t.en for t in said), ", ".join(t.ml for t in said))


_ON = Text("{d}: {what}", "{d}: {what}")
_FOUND = Text("{p} The inspector found: {f}", "{p} ഇൻസ്പെക്ടർ കണ്ടത്: {f}")
_APPEARED = Text("Those who appeared: {who}.", "ഹാജരായവർ: {who}.")
_URGED = Text("What was said at the hearing: {said}", "വാദത്തിൽ പറഞ്ഞത്: {said}")
_READ = (
    (
        (e.ApplicationScrutinised, e.MatterScrutinised),
        Text("The report on scrutiny, {d}", "സൂക്ഷ്മപരിശോധനാ റിപ്പോർട്ട്, {d}"),
    ),
    (
        (e.QueryAnswered, e.MatterQueryAnswered),
        Text("The answer to the query, {d}", "ആവശ്യപ്പെട്ട വിവരങ്ങൾക്കുള്ള മറുപടി, {d}"),
    ),
    (
        e.EnquiryReported,
        Text("The inspector's report on the enquiry, {d}", "അന്വേഷണത്തെക്കുറിച്ചുള്ള ഇൻസ്പെക്ടറുടെ റിപ്പോർട്ട്, {d}"),
    ),
    (e.HearingHeld, Text("The record of the hearing, {d}", "വാദം കേട്ടതിന്റെ രേഖ, {d}")),
    (e.DirectionsReceived, Text("The directions received, {d}", "ലഭിച്ച നിർദ്ദേശങ്ങൾ, {d}")),
)
