"""The page of a society: what the register has of it today, as a reader sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import reduce
from uuid import UUID

from django.urls import reverse

from sangham.documents.models import Paper
from sangham.documents.queries import paper_by_id
from sangham.kernel.clock import legal_day
from sangham.kernel.text import Text
from sangham.places.models import Place
from sangham.portal.matter_history import history_of_matters
from sangham.portal.seal import ShownSeal, look_at_seal
from sangham.portal.shown import ShownLine, ShownName, ShownPaper, ShownResult, day, shown_name
from sangham.register.models import Society
from sangham.register.queries import (
    HistoryLine,
    affiliations_of,
    area_of,
    bye_laws_of,
    history_of,
    latest_certificate,
    papers_of,
)

_REGISTERED = Text(en="{day}, under section 7(1)", ml="{day}, 7(1)-ാം വകുപ്പ് പ്രകാരം")
_DAY_NOT_KNOWN = Text(en="The day is not known", ml="തീയതി അറിയില്ല")
_DAY_NOT_WHOLLY_KNOWN = Text(en="{when}; the day is not known", ml="{when}; ദിവസം അറിയില്ല")
_AREA_NOT_KNOWN = Text(en="Not known", ml="അറിയില്ല")
_AS_WRITTEN = Text(en="as written: {written}", ml="എഴുതിയിരിക്കുന്നത്: {written}")
_AND = Text(en="{one}; {other}", ml="{one}; {other}")
_RESULT = Text(en="{number} · {office} · {kind}", ml="{number} · {office} · {kind}")
_RESULT_DATED = Text(
    en="{number} · {office} · {kind} · registered on {day}",
    ml="{number} · {office} · {kind} · {day}-ന് രജിസ്റ്റർ ചെയ്തു",
)
MEDIA_NAMES = {"application/pdf": "PDF"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SocietyPage:
    """All that the page shows, in the order of the page."""

    name: ShownName
    number: Text
    registered: Text
    entered_from: str
    reconstructed: Text | None
    affiliated: tuple[ShownResult, ...]
    kind: Text
    area: Text
    address: Text | None
    office: Text
    standing: Text
    certificate: ShownPaper | None
    bye_laws_address: str
    neighbours_address: str
    seal: ShownSeal
    seal_address: str
    history: tuple[ShownLine, ...]
    papers: tuple[ShownPaper, ...]


def society_page(society: Society) -> SocietyPage:
    """The page as of today, the seal looked at now."""
    kept = papers_of(society)
    papers = {p.sha256: shown_paper(society, p) for p in kept}
    has_bye_laws = bool(bye_laws_of(society))
    return SocietyPage(
        name=shown_name(society.name),
        number=society.number_text,
        registered=registered(society),
        entered_from=society.entered_from,
        reconstructed=society.reconstructed_text,
        affiliated=tuple(shown_result(a.to) for a in affiliations_of(society)),
        kind=society.class_text,
        area=_area(society),
        address=society.registered_office,
        office=office_name(society),
        standing=society.standing_text,
        certificate=certificate_of(society),
        bye_laws_address=reverse("bye_laws", args=[society.id]) if has_bye_laws else "",
        neighbours_address=reverse("neighbours", args=[society.id]) if society.area_known else "",
        seal=look_at_seal(society.stream),
        seal_address=reverse("record", args=[society.id]),
        history=tuple(_line(line, papers) for line in _whole_history(society)),
        papers=tuple(papers.values()),
    )


def certificate_of(society: Society) -> ShownPaper | None:
    """The latest certificate of its registration, as it may be taken."""
    latest = latest_certificate(society.id)
    paper = paper_by_id(latest.id) if latest else None
    return shown_paper(society, paper) if paper else None


def shown_result(society: Society, address: str = "", why: Text | None = None) -> ShownResult:
    """The society in a list; `address` where it leads elsewhere than to its page, `why` it is among what was found."""
    of = {"number": society.number_text, "office": office_name(society), "kind": society.class_text}
    on = society.registered_on
    line = _RESULT.fill(**of) if on is None else _RESULT_DATED.fill(**of, day=day(on))
    if why is not None:
        line = _FOUND.fill(line=line, why=why)
    return ShownResult(shown_name(society.name), address or reverse("society", args=[society.id]), line)


_FOUND = Text(en="{line} · found by: {why}", ml="{line} · കണ്ടെത്തിയത്: {why}")


def shown_paper(society: Society, paper: Paper) -> ShownPaper:
    """A paper of the society, at the address it may be taken from."""
    return ShownPaper(
        title=paper.title,
        address=reverse("paper", args=[society.id, paper.sha256]),
        media_name=MEDIA_NAMES.get(paper.media_type, paper.media_type),
        issued_on=paper.issued_on,
    )


def registered(society: Society) -> Text:
    """On which day, and under which section where it was registered in this record."""
    on = society.registered_on
    if on is None:
        known = society.registered
        return _DAY_NOT_KNOWN if known is None else _DAY_NOT_WHOLLY_KNOWN.fill(when=known.says)
    return Text(day(on), day(on)) if society.entered_from else _REGISTERED.fill(day=day(on))


def office_name(society: Society) -> Text:
    """The Registrar's office in whose register it stands."""
    name = society.office.name
    return Text(en=name.in_("en"), ml=name.in_("ml"))


def _area(society: Society) -> Text:
    places = area_of(society) if society.area_known else []
    said = [Text(en=_listed(places, "en"), ml=_listed(places, "ml"))] if places else []
    if society.area_as_written:
        said.append(_AS_WRITTEN.fill(written="; ".join(society.area_as_written)))
    return reduce(lambda one, other: _AND.fill(one=one, other=other), said) if said else _AREA_NOT_KNOWN


def _listed(places: list[Place], lang: str) -> str:
    return ", ".join(p.called.ml if lang == "ml" else p.called.en for p in places)


def _whole_history(society: Society) -> list[HistoryLine]:
    """The society's lines, and those of the matters about it, the latest first."""
    lines = [*history_of(society), *history_of_matters(society)]
    return sorted(lines, key=lambda line: (line.on, line.recorded_at), reverse=True)


def _line(line: HistoryLine, papers: dict[str, ShownPaper]) -> ShownLine:
    entered_on: date = legal_day(line.recorded_at)
    return ShownLine(
        on=line.on,
        says=line.says,
        clause=line.clause,
        paper=papers.get(line.paper) if line.paper else None,
        entered_late_on=entered_on if entered_on != line.on else None,
    )


def paper_of(society: Society, sha256: str) -> Paper | None:
    """The society's paper with this hash; None for a paper that is not the society's."""
    return next((p for p in papers_of(society) if p.sha256 == sha256), None)


def certificate_address(certificate: UUID) -> str:
    """The page that verifies a certificate by its id."""
    return reverse("certificate", args=[certificate])
