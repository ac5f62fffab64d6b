"""Propose to correct what an entry about a society says. Nothing changes until a second official approves it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.journal.proof.canonical import JSON
from sangham.kernel.identifier import new_id
from sangham.kernel.names import Name
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.register.checks import check_letters
from sangham.register.correcting import Said, as_corrected, changed, data_of
from sangham.register.correction_checks import (
    check_changes,
    check_corrected,
    entry_meant,
    says_of_area,
    with_changes,
)
from sangham.register.entries_of_corrections import CorrectionProposed
from sangham.register.entries_of_standing import PaperOf
from sangham.register.holders import check_person, particular_of
from sangham.register.opening import opened
from sangham.register.standing_checks import check_paper


def propose_correction(
    society: UUID,
    *,
    entry: int,
    says: Mapping[str, JSON],
    why: str,
    paper: PaperOf | None,
    by: Actor,
    on: date,
    names: Mapping[UUID, Name] | None = None,
    strike: bool = False,
) -> Entry:
    """Propose that the entry with a number say otherwise, field by field (`correcting.py` has how a field is called; an
    area is given as ids of places); `names`: how somebody in an office is called, by the holder's id; `strike`: that
    the entry be left out. An entry that is itself a correction stands for what it corrects.

    Raises Problems, with nothing entered, where there is no such entry or field, the entry would not hold together, a
    number is another society's, nothing would change, no such society stands, or `by` may not.
    """
    names = names or {}
    found = [*check_letters("why", why), *check_paper(paper)]
    if not why.strip() or len(why) > 1000:
        found.append(Problem("why", _NO_WHY, _MEND_WHY))
    for holder, name in names.items():
        found += check_person(str(holder), name)
    with opened(society, "propose_correction", by=by, on=on, found=found) as of:
        entries = list(Entry.objects.filter(stream=of.stream).order_by("number"))
        number, corrects = entry_meant(entries, entry)
        said = next(each for each in as_corrected(entries) if each.number == number)
        own = entries[-1].number + 1
        wanted = says_of_area(dict(says)) | {f"holders/{holder}/named_in": own for holder in names}
        wrong = check_changes(said, wanted, strike=strike)
        if wrong:
            raise Problems(wrong)
        changes = changed(data_of(said.what, said.on), wanted)
        if not changes and strike == said.struck:
            raise Problems([Problem(str(number), _NOTHING, _MEND_NOTHING)])
        corrected = with_changes(said, changes, struck=strike)
        check_corrected(of, entries, corrected)
        what = CorrectionProposed(
            id=new_id(),
            society=of.id,
            entry=number,
            corrects=corrects or _last(said),
            changes=changes,
            struck=strike,
            why=why,
            paper=paper,
        )
        particulars = {f"holder.{holder}": particular_of(name) for holder, name in names.items()}
        return record(what, stream=of.stream, by=by, on=on, particulars=particulars)


def _last(said: Said) -> int | None:
    return said.corrected_by[-1] if said.corrected_by else None


_NO_WHY = Text(en="Why it is to be corrected is not said.", ml="എന്തുകൊണ്ട് തിരുത്തണം എന്നു പറഞ്ഞിട്ടില്ല.")
_MEND_WHY = Text(en="Say it in up to 1000 letters.", ml="1000 അക്ഷരത്തിനകം പറയുക.")
_NOTHING = Text(en="The entry says so already.", ml="രേഖപ്പെടുത്തലിൽ ഇപ്പോൾത്തന്നെ അങ്ങനെയാണ്.")
_MEND_NOTHING = Text(en="Nothing needs to be corrected.", ml="ഒന്നും തിരുത്തേണ്ടതില്ല.")
