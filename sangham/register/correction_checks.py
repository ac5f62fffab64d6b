"""Checks that proposing and approving a correction share: which entry is meant, and whether it holds together after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from sangham.accounts.permissions import Act, require
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.journal.proof.canonical import JSON
from sangham.kernel.identifier import new_id
from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import Text
from sangham.register.correcting import FIXED, ON, Said, as_corrected, data_of, get, payload_of, put
from sangham.register.entries import RegistrationCertified, SocietyRegistered
from sangham.register.entries_of_corrections import (
    Change,
    CorrectionApproved,
    CorrectionDeclined,
    CorrectionProposed,
)
from sangham.register.entry_checks import FIRST, check_itself
from sangham.register.models import Correction, Society
from sangham.register.numbering import hold_stream, number_taken
from sangham.register.rows import GIVES, given_by
from sangham.register.settling import gathered

DATED_BY_ITSELF = (SocietyRegistered, RegistrationCertified)  # their day is the entry's own


def entry_meant(entries: Sequence[Entry], number: int) -> tuple[int, int | None]:
    """The number of the entry that is to be corrected, and of the proposal whose words are corrected, if one's are.

    Raises Problems where the stream has no such entry, or it says nothing of the register.
    """
    of = next((entry for entry in entries if entry.number == number), None)
    what = None if of is None else of.what
    if isinstance(what, CorrectionApproved):
        return entry_meant(entries, what.proposal)
    if isinstance(what, CorrectionProposed):
        approved = any(isinstance(e.what, CorrectionApproved) and e.what.proposal == number for e in entries)
        if approved:
            return what.entry, number
        raise problem(str(number), _NOT_APPROVED, _MEND_ENTRY)
    if what is None or type(what) not in GIVES or isinstance(what, CorrectionDeclined):
        raise problem(str(number), _NO_ENTRY, _MEND_ENTRY)
    return number, None


def says_of_area(says: dict[str, JSON]) -> dict[str, JSON]:
    """An area given as ids of places, as the rows that an entry has."""
    area: Any = says.get("area")
    if isinstance(area, list) and not any(isinstance(row, dict) for row in area):
        says["area"] = [{"id": str(new_id()), "place": str(place)} for place in area]
    return says


def check_changes(said: Said, says: Mapping[str, Any], *, strike: bool) -> list[Problem]:
    """Problems of the fields that are to be changed: none such, or what the entry is about; or of striking."""
    found = []
    if strike and isinstance(said.what, FIRST):
        found.append(Problem(str(said.number), _NOT_STRUCK, _MEND_NOT_STRUCK))
    if strike and says:
        found.append(Problem(str(said.number), _BOTH, _MEND_BOTH))
    data = data_of(said.what, said.on)
    for field in says:
        if field.split("/")[-1] in FIXED or (field == ON and not isinstance(said.what, DATED_BY_ITSELF)):
            found.append(Problem(field, _FIXED, _MEND_FIXED))
            continue
        try:
            get(data, field)
        except Problems as none:
            found += none.found
    return found


def with_changes(said: Said, changes: Sequence[Change], *, struck: bool) -> Said:
    """What the entry would say. Raises Problems where its kind cannot say that."""
    data = data_of(said.what, said.on)
    for change in changes:
        put(data, change.field, change.says)
    what, on = payload_of(type(said.what), data)
    return replace(said, what=what, on=on, struck=struck)


def check_still_so(said: Said, changes: Sequence[Change]) -> None:
    """Raise Problems where a field no longer says what it said when its correction was proposed."""
    data = data_of(said.what, said.on)
    found = [Problem(c.field, _SINCE, _MEND_SINCE) for c in changes if get(data, c.field) != c.was]
    if found:
        raise Problems(found)


def check_corrected(society: Society, entries: Sequence[Entry], corrected: Said) -> None:
    """Raise Problems, all at once, where the entry as corrected would not hold together, in itself or with the rest."""
    found = check_itself(corrected)
    others = [each for each in as_corrected(entries) if each.number != corrected.number]
    whole = gathered(given_by(said) for said in sorted([*others, corrected], key=lambda said: said.number))
    if whole is not None and whole.society is not None:
        registered_on = whole.society.registered_on
        for row in whole.rows:
            from_on = getattr(row, "from_on", None)
            if registered_on is not None and from_on is not None and from_on < registered_on:
                found.append(
                    Problem(
                        f"{row._meta.verbose_name} {getattr(row, 'entry', '')}",
                        _BEFORE.fill(day=f"{from_on:%d/%m/%Y}", registered=f"{registered_on:%d/%m/%Y}"),
                        _MEND_BEFORE,
                    )
                )
        number, series = whole.society.number, whole.society.series
        if number is not None:
            taken = number_taken(society.office_code, series, number, leaving_out=society.id)
            if taken is not None:
                name = Text(en=taken.name.in_("en"), ml=taken.name.in_("ml"))
                found.append(Problem(f"{series} {number}", _TAKEN.fill(name=name), _MEND_TAKEN))
    if found:
        raise Problems(dict.fromkeys(found))


def waiting(correction: UUID, *, by: Actor, on: date) -> tuple[Correction, CorrectionProposed]:
    """A correction that waits for its decision, its stream held. Raises Problems where there is none, or `by` may not."""
    found = Correction.objects.filter(pk=correction).select_related("society").first()
    if found is None:
        raise problem(str(correction), _NO_CORRECTION, _MEND_CORRECTION)
    hold_stream(f"society/{found.society_id}")
    found.refresh_from_db()
    require(
        "approve_correction", by, Act(office=found.society.office_code, on=on, proposed_by=found.proposed_by)
    )
    if found.decision:
        raise problem(str(correction), _DECIDED, _MEND_CORRECTION)
    proposal = Entry.objects.get(stream=f"society/{found.society_id}", number=found.proposal).what
    assert isinstance(proposal, CorrectionProposed)
    return found, proposal


_NO_ENTRY = Text(
    en="The society's record has no entry with this number that says something of the register.",
    ml="രജിസ്റ്ററിലെ വിവരം പറയുന്ന ഈ നമ്പറുള്ള രേഖപ്പെടുത്തൽ സംഘത്തിന്റെ രേഖയിലില്ല.",
)
_NOT_APPROVED = Text(
    en="This correction has not been approved, so nothing rests on it.",
    ml="ഈ തിരുത്തൽ അംഗീകരിച്ചിട്ടില്ല; അതുകൊണ്ട് അതു തിരുത്തേണ്ടതില്ല.",
)
_MEND_ENTRY = Text(
    en="See the numbers of the entries: sangham society history.",
    ml="രേഖപ്പെടുത്തലുകളുടെ നമ്പർ നോക്കുക: sangham society history.",
)
_NOT_STRUCK = Text(en="A society never leaves the register.", ml="സംഘം രജിസ്റ്ററിൽനിന്ന് നീക്കാനാവില്ല.")
_MEND_NOT_STRUCK = Text(
    en="Correct what is wrong in it, or enter how the society stands.",
    ml="തെറ്റായ വിവരം തിരുത്തുക, അല്ലെങ്കിൽ സംഘത്തിന്റെ നില രേഖപ്പെടുത്തുക.",
)
_BOTH = Text(
    en="An entry is left out, or says otherwise; not both.",
    ml="രേഖപ്പെടുത്തൽ ഒന്നുകിൽ ഒഴിവാക്കാം, അല്ലെങ്കിൽ തിരുത്താം; രണ്ടും പറ്റില്ല.",
)
_MEND_BOTH = Text(en="Propose one of the two.", ml="രണ്ടിലൊന്ന് നിർദ്ദേശിക്കുക.")
_FIXED = Text(
    en="This says what the entry is about, and is not corrected.",
    ml="രേഖപ്പെടുത്തൽ ഏതിനെക്കുറിച്ചാണ് എന്നു പറയുന്ന വിവരമാണിത്; ഇതു തിരുത്താനാവില്ല.",
)
_MEND_FIXED = Text(en="Strike the entry, and enter another.", ml="രേഖപ്പെടുത്തൽ ഒഴിവാക്കി മറ്റൊന്ന് ചേർക്കുക.")
_BEFORE = Text(
    en="It is dated {day}, before the society was registered, on {registered}.",
    ml="ഇതിന്റെ തീയതി {day}; സംഘം രജിസ്റ്റർ ചെയ്തത് അതിനുശേഷം, {registered}-നാണ്.",
)
_MEND_BEFORE = Text(
    en="Look at both dates; correct the one that is wrong first.", ml="രണ്ടു തീയതിയും നോക്കുക; തെറ്റായത് ആദ്യം തിരുത്തുക."
)
_TAKEN = Text(en="This is the number of {name}.", ml="ഇത് {name} എന്ന സംഘത്തിന്റെ നമ്പറാണ്.")
_MEND_TAKEN = Text(
    en="Look at both papers; correct the other society's number first, if that is the wrong one.",
    ml="രണ്ടു സംഘത്തിന്റെയും കടലാസ് നോക്കുക; മറ്റേതിന്റെ നമ്പറാണ് തെറ്റെങ്കിൽ ആദ്യം അതു തിരുത്തുക.",
)
_SINCE = Text(
    en="This has been corrected since the correction was proposed.",
    ml="തിരുത്തൽ നിർദ്ദേശിച്ചശേഷം ഈ വിവരം മറ്റൊരു തിരുത്തലിലൂടെ മാറി.",
)
_MEND_SINCE = Text(
    en="Decline this one, and propose another if it is still wrong.",
    ml="ഇത് അംഗീകരിക്കാതിരിക്കുക; ഇപ്പോഴും തെറ്റാണെങ്കിൽ മറ്റൊന്ന് നിർദ്ദേശിക്കുക.",
)
_NO_CORRECTION = Text(en="No correction with this id was proposed.", ml="ഈ id ഉള്ള തിരുത്തൽ നിർദ്ദേശിച്ചിട്ടില്ല.")
_DECIDED = Text(en="This correction has been decided already.", ml="ഈ തിരുത്തലിൽ നേരത്തേ തീരുമാനമെടുത്തതാണ്.")
_MEND_CORRECTION = Text(
    en="See what waits: sangham society corrections.",
    ml="തീരുമാനം കാത്തിരിക്കുന്നവ നോക്കുക: sangham society corrections.",
)
