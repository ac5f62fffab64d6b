"""A dossier -> what the acts of a matter take: places found in the record, papers kept, particulars set apart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sangham.documents import store
from sangham.journal.proof.canonical import JSON
from sangham.kernel import clock
from sangham.kernel.names import Name
from sangham.kernel.text import Text
from sangham.places.queries import find_place, places_of
from sangham.proceedings import entries as e
from sangham.proceedings.dossier import dossier as d
from sangham.proceedings.dossier.place_names import KnownPlace
from sangham.register.models import Society


@dataclass(frozen=True, slots=True)
class EarlierSociety:
    """A society of the register as it stood, which came with the dossier."""

    number: int | None
    name: Name
    office: str
    class_name: str
    area: tuple[UUID, ...]
    registered_on: date
    written: str  # the number as written in the dossier

    def found(self) -> Society | None:
        """The society, where the record has it already."""
        there = Society.objects.filter(office_id=self.office, name_en=self.name.en, name_ml=self.name.ml)
        return there.filter(number=self.number).first()

    def as_entered(self) -> dict[str, Any]:
        """The arguments of `enter_society`."""
        return {
            "name": self.name,
            "office": self.office,
            "number": self.number,
            "area": self.area,
            "entered_from": f"register.yaml: {self.written}",  # recorded once, and read in either language
            "class_name": self.class_name,
            "registered_on": self.registered_on,
        }


@dataclass(frozen=True, slots=True)
class Decision:
    """What the Registrar determined, as the dossier has it."""

    on: date
    made: d.Determinations

    def as_recorded(self, earlier: tuple[EarlierSociety, ...]) -> dict[str, Any]:
        """The arguments of `record_determinations`; neighbours by the ids that the record gave them."""
        ids = {s.written: found.id for s in earlier if (found := s.found()) is not None}
        return {
            "determinations": {n: _made(x.holds, x.reasons) for n, x in self.made.determinations.items()},
            "similar_type": {
                str(ids[x.society]): _made(x.holds, x.reasons)
                for x in self.made.similar_type
                if x.society in ids
            },
            "readings": {n: x.chosen for n, x in self.made.readings.items()},
            "reading_reasons": {n: _words(x.reasons) for n, x in self.made.readings.items()},
        }


@dataclass(frozen=True, slots=True)
class Lodgement:
    """All that a dossier brings to the office."""

    office: str
    received_on: date
    application: e.Application
    applicants: dict[str, JSON]
    digest: str
    neighbours: tuple[EarlierSociety, ...]
    decision: Decision | None

    @property
    def acts_on(self) -> date:
        """The day on which the office acts: that of the determinations, where there are any; else today."""
        return self.decision.on if self.decision else clock.today()


def known_places() -> list[KnownPlace]:
    """The local bodies of the latest edition, as the dossier's reader takes them."""
    return [
        KnownPlace(code=p.code, kind=p.kind, name_en=p.name_en, name_ml=p.name_ml, district=p.district)
        for p in places_of()
    ]


def lodgement_of(brought: d.Dossier) -> Lodgement:
    """A dossier, ready to be lodged. Its scanned papers go into the store, by their hashes.

    Raises Problems where a place of the area is not in the record.
    """
    a = brought.application
    for paper in brought.papers:
        store.keep(paper.content, media_type=paper.media_type)
    stood = brought.register_as_it_stood
    return Lodgement(
        office=a.office,
        received_on=a.received_on,
        application=_application(brought),
        applicants={
            "applicants": [p.model_dump(mode="json") for p in brought.applicants],
            "relations": [r.model_dump(mode="json") for r in brought.relations],
        },
        digest=brought.digest(),
        neighbours=tuple(_earlier(s, a.office) for s in stood.societies) if stood else (),
        decision=Decision(brought.determinations.on, brought.determinations)
        if brought.determinations
        else None,
    )


def _application(brought: d.Dossier) -> e.Application:
    a = brought.application
    return e.Application(
        name_en=a.names.en,
        name_ml=a.names.ml,
        society_class=a.society_class,
        objects_en=a.objects.en,
        objects_ml=a.objects.ml,
        limited_liability=a.limited_liability,
        places=tuple(find_place(p.code).id for p in a.area),
        registered_office=a.registered_office.text(),
        copies_of_bye_laws=a.copies_of_bye_laws,
        information_furnished=a.information_furnished,
        formed_exclusively_for_students=a.formed_exclusively_for_students,
        bye_laws=tuple(
            e.ByeLawClause(number=c.number, heading=c.heading or "", text=c.text)
            for c in brought.bye_laws.clauses
        ),
        applicants=len(brought.applicants),
        checklist=_checked(a.checklist),
        papers=tuple(
            e.PaperLodged(name=p.name, sha256=p.sha256, media_type=p.media_type, size=p.size)
            for p in brought.papers
        ),
    )


def _checked(checklist: d.Checklist) -> tuple[e.Checked, ...]:
    """The check-list without the chief promoter, who is a person: his serial number stands with the applicants."""
    items = ("promoters_minutes", "bank_certificate", "project_report", "challan")
    found: list[e.Checked] = []
    for item in items:
        paper: d.DatedPaper | None = getattr(checklist, item)
        found.append(
            e.Checked(
                item=item,
                present=paper is not None,
                dated_on=paper.on if paper else None,
                number=paper.number if paper else None,
                amount=paper.amount if paper else None,
            )
        )
    return tuple(found)


def _earlier(s: d.Neighbour, office: str) -> EarlierSociety:
    digits = "".join(c for c in s.number if c.isdigit())
    return EarlierSociety(
        number=int(digits) if digits else None,
        name=Name(s.name.en or "", s.name.ml or ""),
        office=s.office or office,
        class_name=s.society_class,
        area=tuple(find_place(p.code).id for p in s.area),
        registered_on=s.registered_on,
        written=s.number,
    )


def _made(holds: bool, reasons: d.Words) -> e.DeterminationMade:
    return e.DeterminationMade(holds=holds, reasons=_words(reasons))


def _words(words: d.Words) -> Text:
    found = words.text()
    assert found is not None, "the reader asks for reasons"
    return found
