"""Report on a field enquiry: what the inspector found, point by point."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import EnquiryReported, PaperLodged
from sangham.proceedings.steps import Step


@transaction.atomic
def report_enquiry(
    matter: UUID, *, found: Sequence[Text], papers: Sequence[PaperLodged] = (), by: Actor, on: date
) -> None:
    """Record the report of the inspector who was sent. Raises Problems where it is another, or a point is unanswered."""
    s = opened(matter, Step.REPORT_ENQUIRY, "report_enquiry", by=by, on=on)
    assert s.enquiry is not None, "the step is there while an enquiry is open"
    if by.official != s.enquiry.inspector:
        raise problem(by.official, _ANOTHER, _MEND_ANOTHER.fill(who=s.enquiry.inspector))
    if len(found) != len(s.enquiry.points):
        raise problem("found", _POINTS.fill(n=len(s.enquiry.points), m=len(found)), _MEND_POINTS)
    what = EnquiryReported(enquiry=s.enquiry.enquiry, found=tuple(found), papers=tuple(papers))
    record(what, stream=f"matter/{matter}", by=by, on=on)


_ANOTHER = Text("Another inspector was sent.", "മറ്റൊരു ഇൻസ്പെക്ടറെയാണ് നിയോഗിച്ചത്.")
_MEND_ANOTHER = Text("The report is {who}'s.", "റിപ്പോർട്ട് നൽകേണ്ടത് {who} ആണ്.")
_POINTS = Text("{n} points were asked; {m} are answered.", "{n} കാര്യങ്ങൾ ചോദിച്ചു; {m} എണ്ണത്തിനാണ് ഉത്തരം.")
_MEND_POINTS = Text("Answer each, in their order.", "ഓരോന്നിനും ക്രമത്തിൽ ഉത്തരം നൽകുക.")
