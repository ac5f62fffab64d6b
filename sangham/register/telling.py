"""What is known of a society, line by line, for whoever shows it: what it is, from when, from which paper, entered where.

Values are worded here for every door. Names of persons are those of the society's office-bearers alone, who are public
facts of the register; whoever stands in the committee's place may be an official, and is not named.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce
from typing import Any

from sangham.kernel.partial_day import PartialDay
from sangham.kernel.text import Text
from sangham.places.models import Place
from sangham.places.queries import places_with_ids
from sangham.register.known import AsKnown, name_of
from sangham.register.models import OfficeBearer, Society
from sangham.register.older_words import in_its_own_words
from sangham.register.standing import CONSTITUTED, LIABLE, NOT_KNOWN, NOT_NAMED, OFFICES, STANDINGS
from sangham.register.statement_words import statement_text

ERASED = Text(en="name erased", ml="പേരു മായ്ച്ചു")


@dataclass(frozen=True, slots=True)
class Told:
    """A line: what it is about, what is so, since when (None: not known, or no day belongs to it), until when, its
    paper (None where none belongs to it), the number of its entry (0 for what is
    not known), and those of the proposals that corrected it."""

    key: str
    label: Text
    says: Text
    from_on: date | None = None
    until_on: date | None = None
    paper: Text | None = None
    entry: int = 1
    corrected_by: tuple[int, ...] = ()


def paper_text(paper: dict[str, Any] | None) -> Text:
    """A paper in words: kind, number, date, and the beginning of the hash of its scan; or that none is known."""
    if paper is None:
        return NOT_KNOWN
    parts = [paper["kind"], paper["number"]]
    if paper["dated_on"]:
        parts.append(f"{date.fromisoformat(paper['dated_on']):%d/%m/%Y}")
    said = ", ".join(part for part in parts if part)
    if paper["sha256"]:
        return _SCANNED.fill(paper=said, hash=paper["sha256"][:16])
    return Text(en=said, ml=said)


def told(known: AsKnown) -> list[Told]:
    """Every line of a society as known, in the order of a page."""
    return [_with_corrections(line, known) for line in _lines(known)]


def _with_corrections(line: Told, known: AsKnown) -> Told:
    said = known.said.get(line.entry)
    if said is None or not said.corrected_by:
        return line
    return replace(line, corrected_by=said.corrected_by)


def _lines(known: AsKnown) -> Iterator[Told]:
    society = known.society
    yield Told("number", _NUMBER, society.number_text)
    yield Told("class", _CLASS, society.class_text)
    yield Told("registered", _REGISTERED, _registered(known))
    yield Told("area", _AREA, area_text(known), entry=known.area[0].entry if known.area else 1)
    rows: tuple[tuple[str, Text, Any, Text | None], ...] = (
        ("office", _OFFICE, known.registered_office, society.registered_office),
        (
            "standing",
            _STANDING,
            known.standing,
            STANDINGS[known.standing.standing] if known.standing else None,
        ),
        (
            "liability",
            _LIABILITY,
            known.liability,
            LIABLE[known.liability.liability] if known.liability else None,
        ),
    )
    for key, label, row, says in rows:
        yield _of_row(key, label, row, says)
    if known.affiliation is not None:
        to = Society.objects.get(pk=known.affiliation.to_id).name
        says = Text(en=to.in_("en"), ml=to.in_("ml"))
        yield Told(
            "affiliation", _AFFILIATION, says, known.affiliation.from_on, entry=known.affiliation.entry
        )
    yield from _management(known)
    for audit in known.audit_certificates:
        label = _AUDIT.fill(day=f"{audit.year_ended_on:%d/%m/%Y}")
        says = _AUDIT_CLASS.fill(klass=audit.audit_class) if audit.audit_class else _NO_AUDIT_CLASS
        yield Told("audit", label, says, audit.from_on, None, paper_text(audit.paper), audit.entry)
    for statement in known.yearly_statements:
        label = _STATEMENT.fill(day=f"{statement.year_ended_on:%d/%m/%Y}")
        paper = paper_text(statement.paper)
        yield Told(
            "statement", label, statement_text(statement), statement.received_on, None, paper, statement.entry
        )
    for certificate in known.paper_certificates:
        number = Text(en=certificate.number, ml=certificate.number) if certificate.number else NOT_KNOWN
        paper = paper_text(certificate.paper)
        yield Told("certificate", _CERTIFICATE, number, certificate.from_on, None, paper, certificate.entry)
    for name in known.names:
        says = Text(en=name.name.in_("en"), ml=name.name.in_("ml"))
        since = name.from_on, name.until_on, paper_text(name.paper) if name.paper else None
        yield Told("name", _FORMER_NAME, says, *since, name.entry)
    for key, label, says in in_its_own_words(society):
        yield Told(key, label, says)


def _of_row(key: str, label: Text, row: Any, says: Text | None) -> Told:
    if row is None or says is None:
        return Told(key, label, NOT_KNOWN, entry=0)
    paper = paper_text(row.paper) if row.entry > 1 else None  # the first entry says itself where it is from
    return Told(key, label, says, row.from_on, None, paper, row.entry)


def _registered(known: AsKnown) -> Text:
    society = known.society
    if society.registered_on is not None:
        day = f"{society.registered_on:%d/%m/%Y}"
        return Text(en=day, ml=day)
    if society.registered_within:
        within: Text = PartialDay.read(society.registered_within).says
        return within
    return NOT_KNOWN


def area_text(known: AsKnown) -> Text:
    """The area of operation: its places, what is only written of it, or that it is not known."""
    society, said = known.society, []
    places: list[Place] = places_with_ids(row.place_id for row in known.area) if society.area_known else []
    if places:
        said.append(
            Text(en=", ".join(p.called.en for p in places), ml=", ".join(p.called.ml for p in places))
        )
    if society.area_as_written:
        said.append(_AS_WRITTEN.fill(written="; ".join(society.area_as_written)))
    return reduce(lambda one, other: _AND.fill(one=one, other=other), said) if said else NOT_KNOWN


def _management(known: AsKnown) -> Iterator[Told]:
    committee = known.committee
    if committee is None:
        yield Told("committee", _COMMITTEE, NOT_KNOWN, entry=0)
    else:
        says = CONSTITUTED[committee.constituted]
        if committee.seats is not None:
            says = _SEATS.fill(committee=says, n=committee.seats)
        if committee.until_on is not None and committee.until_on <= known.on:
            says = _TERM_OVER.fill(committee=says)
        yield Told(
            "committee",
            _COMMITTEE,
            says,
            committee.from_on,
            committee.until_on,
            paper_text(committee.paper),
            committee.entry,
        )
    named = committee is None or committee.constituted not in NOT_NAMED
    for holder in known.office_bearers:
        says = _holder(known, holder) if named or not holder.with_committee else NOT_SHOWN
        yield Told(
            f"holder {holder.id}",
            OFFICES[holder.office],
            says,
            holder.from_on,
            holder.until_on,
            paper_text(holder.paper),
            holder.entry,
        )


def _holder(known: AsKnown, holder: OfficeBearer) -> Text:
    name = name_of(known.society.id, holder)
    return ERASED if name is None else Text(en=name.in_("en"), ml=name.in_("ml"))


def as_data(known: AsKnown) -> dict[str, Any]:
    """The same as plain data: both days, what the society is, every line with both languages."""
    society = known.society
    return {
        "society": str(society.id),
        "on": known.on.isoformat(),
        "known_on": known.known_on.isoformat(),
        "office": society.office_code,
        "series": society.series,
        "number": society.number,
        "name_en": society.name_en,
        "name_ml": society.name_ml,
        "class_name": society.class_name or None,
        "tier": society.tier or None,
        "registered_on": society.registered_on and society.registered_on.isoformat(),
        "standing": society.standing or None,
        "bye_laws": [{"number": c.number, "heading": c.heading, "text": c.text} for c in known.bye_laws],
        "lines": [
            {
                "about": line.key,
                "label": line.label.both(),
                "says": line.says.both(),
                "from_on": line.from_on and line.from_on.isoformat(),
                "until_on": line.until_on and line.until_on.isoformat(),
                "paper": line.paper and line.paper.both(),
                "entry": line.entry or None,
                "corrected_by": list(line.corrected_by),
            }
            for line in told(known)
        ],
    }


NOT_SHOWN = Text(en="not named here", ml="പേര് ഇവിടെ കാണിക്കുന്നില്ല")
_SCANNED = Text(en="{paper}; scan {hash}…", ml="{paper}; സ്കാൻ {hash}…")
_NUMBER = Text(en="Register number", ml="രജിസ്റ്റർ നമ്പർ")
_CLASS = Text(en="Class", ml="തരം")
_REGISTERED = Text(en="Registered", ml="രജിസ്റ്റർ ചെയ്തത്")
_AREA = Text(en="Area of operation", ml="പ്രവർത്തനപരിധി")
_OFFICE = Text(en="Registered office", ml="രജിസ്റ്റർ ചെയ്ത ഓഫീസ്")
_STANDING = Text(en="Standing", ml="നില")
_LIABILITY = Text(en="Liability of members", ml="അംഗങ്ങളുടെ ബാധ്യത")
_COMMITTEE = Text(en="Management", ml="ഭരണം")
_SEATS = Text(en="{committee}, of {n}", ml="{committee}, അംഗസംഖ്യ {n}")
_TERM_OVER = Text(en="{committee}; its term is over", ml="{committee}; കാലാവധി കഴിഞ്ഞു")
_AFFILIATION = Text(en="Affiliated to", ml="അഫിലിയേഷൻ")
_AUDIT = Text(en="Audit certificate, year ended {day}", ml="ഓഡിറ്റ് സർട്ടിഫിക്കറ്റ്, {day}-ന് അവസാനിച്ച വർഷം")
_AUDIT_CLASS = Text(en="class as written: {klass}", ml="എഴുതിയ ക്ലാസ്: {klass}")
_NO_AUDIT_CLASS = Text(en="class not known", ml="ക്ലാസ് അറിയില്ല")
_STATEMENT = Text(en="Yearly statement, year ended {day}", ml="വാർഷിക സ്റ്റേറ്റ്മെന്റ്, {day}-ന് അവസാനിച്ച വർഷം")
_CERTIFICATE = Text(en="Certificate on paper", ml="കടലാസിലുള്ള സർട്ടിഫിക്കറ്റ്")
_FORMER_NAME = Text(en="Former name", ml="മുൻപേര്")
_AS_WRITTEN = Text(en="as written: {written}", ml="എഴുതിയിരിക്കുന്നത്: {written}")
_AND = Text(en="{one}; {other}", ml="{one}; {other}")
