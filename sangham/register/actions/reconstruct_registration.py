"""Enter the number and day of a registration whose records are lost, as found from audit certificates, s.8(2)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.kernel.problem import Problem, problem
from sangham.kernel.text import Text
from sangham.register.entries_of_matters import RegistrationReconstructed
from sangham.register.entries_of_standing import PaperOf
from sangham.register.numbering import hold_series, number_taken
from sangham.register.opening import opened
from sangham.register.standing_checks import check_count, check_paper, check_past


def reconstruct_registration(
    society: UUID,
    *,
    number: int | None,
    registered_on: date | None,
    found_in: Sequence[PaperOf],
    matter: UUID,
    by: Actor,
    on: date,
    receipt: str | None = None,
) -> Entry:
    """Enter number and day of registration as these papers show them; marked so from then on.

    Whether such a certificate may be given is for the order to have found; `receipt` is of that. Belongs in its
    transaction. Raises Problems where number, day or papers are wanting, the society was registered in this record
    (which has not lost it), the register has another number or day, the number is another society's in the series, or
    `by` may not.
    """
    found = [*check_past(registered_on=registered_on)]
    if number is None:
        found.append(Problem("number", _WANTING, _MEND_WANTING))
    else:
        found += check_count("number", number, least=1)
    if registered_on is None:
        found.append(Problem("registered_on", _WANTING, _MEND_WANTING))
    if not found_in:
        found.append(Problem("papers", _NO_PAPER, _MEND_PAPER))
    for paper in found_in:
        found += check_paper(paper)
    with opened(society, "reconstruct_registration", by=by, on=on, found=found, power="s.8(2)") as of:
        assert number is not None and registered_on is not None
        if not of.entered_from:
            raise problem(str(society), _HERE, _MEND_HERE)
        within = registered_on.isoformat().startswith(of.registered_within)
        if (of.number or number, of.registered_on or registered_on) != (number, registered_on) or not within:
            raise problem("number", _OTHERWISE.fill(number=of.number_text), _MEND_OTHERWISE)
        hold_series(of.office_code)
        taken = number_taken(of.office_code, of.series, number, leaving_out=of.id)
        if taken is not None:
            name = Text(en=taken.name.in_("en"), ml=taken.name.in_("ml"))
            raise problem(f"{of.series} {number}", _TAKEN.fill(name=name), _MEND_WANTING)
        what = RegistrationReconstructed(
            society=of.id,
            matter=matter,
            number=number,
            registered_on=registered_on,
            found_in=tuple(found_in),
        )
        return record(what, stream=of.stream, by=by, on=on, receipt=receipt)


_WANTING = Text(
    en="The papers must show the number and the day of registration.",
    ml="രജിസ്റ്റർ നമ്പറും രജിസ്റ്റർ ചെയ്ത തീയതിയും കടലാസുകളിൽനിന്ന് കണ്ടെത്തണം.",
)
_MEND_WANTING = Text(
    en="Look in the audit certificates and the records that are left.",
    ml="ഓഡിറ്റ് സർട്ടിഫിക്കറ്റുകളിലും ബാക്കിയുള്ള രേഖകളിലും നോക്കുക.",
)
_NO_PAPER = Text(
    en="The papers from which they were found are not named.", ml="ഏതു കടലാസുകളിൽനിന്ന് കണ്ടെത്തി എന്നു പറഞ്ഞിട്ടില്ല."
)
_MEND_PAPER = Text(en="Add the audit certificates.", ml="ഓഡിറ്റ് സർട്ടിഫിക്കറ്റുകൾ ചേർക്കുക.")
_HERE = Text(
    en="The society was registered in this record, which has not lost it.",
    ml="ഈ രേഖയിൽത്തന്നെ രജിസ്റ്റർ ചെയ്ത സംഘമാണിത്; അതു നഷ്ടപ്പെട്ടിട്ടില്ല.",
)
_MEND_HERE = Text(en="A duplicate can be given from it.", ml="അതിൽനിന്ന് ഡ്യൂപ്ലിക്കേറ്റ് നൽകാം.")
_OTHERWISE = Text(
    en="The register has another number or day: {number}.", ml="രജിസ്റ്ററിലുള്ള നമ്പറോ തീയതിയോ മറ്റൊന്നാണ്: {number}."
)
_MEND_OTHERWISE = Text(
    en="Find which of the two is wrong; if it is the register, propose a correction first.",
    ml="ഏതാണ് തെറ്റെന്ന് നോക്കുക; രജിസ്റ്ററാണെങ്കിൽ ആദ്യം തിരുത്തൽ നിർദ്ദേശിക്കുക.",
)
_TAKEN = Text(en="This is the number of {name}.", ml="ഇത് {name} എന്ന സംഘത്തിന്റെ നമ്പറാണ്.")
