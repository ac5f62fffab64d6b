"""What promoters brought, read and checked: one frozen `Dossier`. Its parts are in `parts.py`."""

from __future__ import annotations

import hashlib
from typing import Any

import rfc8785

from sangham.proceedings.dossier.area import places_in_common
from sangham.proceedings.dossier.parts import (
    APPLICANT_FACTS,
    Applicant,
    Application,
    ByeLaws,
    Checklist,
    DatedPaper,
    Determinations,
    GivenPaper,
    Neighbour,
    Note,
    Part,
    Register,
    Relation,
    Words,
)

__all__ = [
    "APPLICANT_FACTS",
    "Applicant",
    "Application",
    "Checklist",
    "DatedPaper",
    "Determinations",
    "Dossier",
    "Neighbour",
    "Words",
]


class Dossier(Part):
    """All of it. `papers` are the scans; `sources` the files that were read; `notes` what was passed over."""

    application: Application
    applicants: tuple[Applicant, ...]
    relations: tuple[Relation, ...]
    bye_laws: ByeLaws
    determinations: Determinations | None
    register_as_it_stood: Register | None
    papers: tuple[GivenPaper, ...]
    sources: tuple[GivenPaper, ...]
    notes: tuple[Note, ...]

    def digest(self) -> str:
        """SHA-256 of what the promoters brought, in canonical JSON: lodging the same twice is lodging it once.

        Of the content, not of the files: a list saved again in the other format has the same digest. What the
        office adds (determinations, the register, its own notes) is no part of it.
        """
        brought: dict[str, Any] = {
            "application": self.application.model_dump(
                mode="json", exclude={"prescribed_form_used", "information_furnished"}
            ),
            "applicants": [a.model_dump(mode="json") for a in self.applicants],
            "relations": [r.model_dump(mode="json") for r in self.relations],
            "bye_laws": self.bye_laws.model_dump(mode="json"),
            "papers": [[p.name, p.sha256] for p in self.papers],
        }
        return hashlib.sha256(rfc8785.dumps(brought)).hexdigest()

    @property
    def area_districts(self) -> tuple[str, ...]:
        """The districts in which the area lies, in the order of the area."""
        return tuple(dict.fromkeys(p.district for p in self.application.area))

    def neighbours(self) -> tuple[tuple[Neighbour, int], ...] | None:
        """Societies with places in common, and how many; None where no register came with the dossier."""
        if self.register_as_it_stood is None:
            return None
        here = self.application.area
        shared = ((s, places_in_common(here, s.area)) for s in self.register_as_it_stood.societies)
        return tuple((society, count) for society, count in shared if count)
