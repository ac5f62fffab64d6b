"""What the entries of a society say once the corrections approved among them are taken in. Pure: no table, no clock.

An entry stays as it was written. A correction changes what it is read as: from the instant at which the approval was
recorded, and for every day of which the entry speaks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pydantic import ValidationError

from sangham.journal.kinds import Payload
from sangham.journal.models import Entry
from sangham.journal.proof.canonical import canonical
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.register.entries_of_corrections import (
    Change,
    CorrectionApproved,
    CorrectionDeclined,
    CorrectionProposed,
)

ON = "effective_on"  # the day of the entry itself, corrected under this name
Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Said:
    """What an entry says: its number, the payload and the day as corrected, when it was recorded, whether it was
    struck, and the numbers of the proposals that corrected it, in the order in which they were approved."""

    number: int
    what: Payload
    on: date
    recorded_at: datetime
    struck: bool = False
    corrected_by: tuple[int, ...] = ()


def as_corrected(entries: Iterable[Entry]) -> list[Said]:
    """What each entry of one stream says, corrections taken in; those of corrections are not among them.

    Given the entries recorded by some day, it is what was known then.
    """
    entries = list(entries)
    proposals: dict[int, CorrectionProposed] = {}
    approved: dict[int, list[tuple[int, CorrectionProposed]]] = {}
    for entry in entries:
        what = entry.what
        if isinstance(what, CorrectionProposed):
            proposals[entry.number] = what
        elif isinstance(what, CorrectionApproved):
            proposal = proposals[what.proposal]
            approved.setdefault(proposal.entry, []).append((what.proposal, proposal))
    return [
        said(entry, approved.get(entry.number, ()))
        for entry in entries
        if not isinstance(entry.what, CorrectionProposed | CorrectionApproved | CorrectionDeclined)
    ]


def said(entry: Entry, corrections: Sequence[tuple[int, CorrectionProposed]] = ()) -> Said:
    """What one entry says after these corrections, the earliest first. Raises Problems where a change leads to what
    its kind cannot say."""
    if not corrections:
        return Said(entry.number, entry.what, entry.effective_on, entry.recorded_at)
    data = data_of(entry.what, entry.effective_on)
    for _, proposal in corrections:
        for change in proposal.changes:
            put(data, change.field, change.says)
    what, on = payload_of(type(entry.what), data)
    return Said(
        entry.number,
        what,
        on,
        entry.recorded_at,
        struck=corrections[-1][1].struck,
        corrected_by=tuple(number for number, _ in corrections),
    )


def data_of(what: Payload, on: date) -> Data:
    """The payload as plain data, with the entry's own day under `ON`."""
    return {ON: on.isoformat(), **what.model_dump(mode="json")}


def payload_of(kind: type[Payload], data: Mapping[str, Any]) -> tuple[Payload, date]:
    """The payload and the day from plain data. Raises Problems, with every field that the kind refuses."""
    rest = {name: value for name, value in data.items() if name != ON}
    try:
        return kind.model_validate_json(canonical(rest), strict=True), date.fromisoformat(data[ON])
    except ValidationError as error:
        raise Problems(
            Problem("/".join(map(str, e["loc"])), _CANNOT.fill(given=_short(e.get("input"))), _MEND_CANNOT)
            for e in error.errors()
        ) from error
    except (TypeError, ValueError) as error:
        raise Problems([Problem(ON, _CANNOT.fill(given=_short(data[ON])), _MEND_CANNOT)]) from error


def get(data: Data, field: str) -> Any:
    """What stands at a place of the payload. Raises Problems where there is no such place."""
    owner, last = _owner(data, field)
    return owner[last]


def put(data: Data, field: str, says: Any) -> None:
    """Have something else stand at a place of the payload. Raises Problems where there is no such place."""
    owner, last = _owner(data, field)
    owner[last] = says


def changed(was: Data, says: Mapping[str, Any]) -> tuple[Change, ...]:
    """The changes from what stands to what should, field by field; what stands so already is left out."""
    return tuple(
        Change(field=field, was=get(was, field), says=new)
        for field, new in says.items()
        if get(was, field) != new
    )


def _owner(data: Data, field: str) -> tuple[Any, Any]:
    """The part of the payload that holds a place, and its name or position in it."""
    steps = field.split("/")
    part: Any = data
    for n, step in enumerate(steps):
        found = _step(part, step)
        if found is None:
            raise Problems([Problem(field, _NO_FIELD, _MEND_FIELD.fill(all=", ".join(_names(data))))])
        if n == len(steps) - 1:
            return part, found
        part = part[found]
    raise AssertionError("a field has at least one step")


def _step(part: Any, step: str) -> Any:
    if isinstance(part, dict):
        return step if step in part else None
    if isinstance(part, list):
        named = (
            n
            for n, row in enumerate(part)
            if isinstance(row, dict) and step in (row.get("number"), row.get("id"))
        )
        return next(named, None)
    return None


def _short(given: object) -> str:
    text = str(given)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def _names(data: Data) -> list[str]:
    return [name for name in data if name not in FIXED]


_LONGEST_SHOWN = 60  # letters of what cannot stand somewhere
FIXED = {
    "id",
    "name_id",
    "society",
    "office",
    "matter",
    "certificate",
    "holder",
    "sha256",
}  # what an entry is about

_CANNOT = Text(en="«{given}» cannot stand here.", ml="«{given}» ഇവിടെ പറ്റില്ല.")
_MEND_CANNOT = Text(
    en="See how the entry says it now, and write it in the same form.",
    ml="രേഖപ്പെടുത്തലിൽ ഇപ്പോൾ എങ്ങനെ എഴുതിയിരിക്കുന്നു എന്നു നോക്കി അതേ രൂപത്തിൽ എഴുതുക.",
)
_NO_FIELD = Text(en="The entry has no such field.", ml="രേഖപ്പെടുത്തലിൽ ഇങ്ങനെയൊരു വിവരമില്ല.")
_MEND_FIELD = Text(en="It has: {all}.", ml="ഉള്ളവ: {all}.")
