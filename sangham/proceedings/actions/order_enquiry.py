"""Order a field enquiry: an inspector is to see for himself and report."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.accounts.holding import roles_of
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.identifier import new_id
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import EnquiryOrdered
from sangham.proceedings.steps import Step


@transaction.atomic
def order_enquiry(
    matter: UUID, *, inspector: str, points: Sequence[Text], report_by: date | None, by: Actor, on: date
) -> EnquiryOrdered:
    """Record that the inspector is to enquire into the points. No time is fixed by the Act: `report_by` is the office's.

    Raises Problems where nobody of that code is posted at the office, there is no point to enquire into, the day is
    past, or `by` may not.
    """
    s = opened(matter, Step.ORDER_ENQUIRY, "order_enquiry", by=by, on=on)
    found = []
    if "inspector" not in roles_of(inspector, s.office, on):
        found.append(Problem("inspector", _NOT_POSTED, _MEND_POSTED))
    if not points:
        found.append(Problem("points", _NO_POINTS, _MEND_POINTS))
    if report_by is not None and report_by < on:
        found.append(Problem("report_by", _PAST, _MEND_PAST))
    if found:
        raise Problems(found)
    what = EnquiryOrdered(enquiry=new_id(), inspector=inspector, points=tuple(points), report_by=report_by)
    record(what, stream=f"matter/{matter}", by=by, on=on)
    return what


_NOT_POSTED = Text("No such inspector is posted at this office.", "ഇങ്ങനെയൊരു ഇൻസ്പെക്ടർ ഈ ഓഫീസിലില്ല.")
_MEND_POSTED = Text("Name an inspector of this office.", "ഈ ഓഫീസിലെ ഇൻസ്പെക്ടറെ നൽകുക.")
_NO_POINTS = Text("There is nothing to enquire into.", "എന്താണ് അന്വേഷിക്കേണ്ടതെന്ന് പറഞ്ഞിട്ടില്ല.")
_MEND_POINTS = Text("Say what is to be seen.", "എന്തെല്ലാം നോക്കണമെന്നു പറയുക.")
_PAST = Text("This day is past.", "ഈ തീയതി കഴിഞ്ഞുപോയി.")
_MEND_PAST = Text("Give a later day.", "പിന്നീടുള്ള തീയതി നൽകുക.")
