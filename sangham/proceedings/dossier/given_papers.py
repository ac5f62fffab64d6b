"""The files of a dossier as they were given: scans checked by what they are, and all kept by their hashes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Final

from sangham.kernel.problem import Problem
from sangham.kernel.sheet.office_file import what_it_is
from sangham.kernel.text import Text
from sangham.proceedings.dossier.bundle import GivenFile
from sangham.proceedings.dossier.parts import GivenPaper

PAPER_KINDS: Final = {
    b"%PDF-": ("application/pdf", (".pdf",)),
    b"\x89PNG\r\n\x1a\n": ("image/png", (".png",)),
    b"\xff\xd8\xff": ("image/jpeg", (".jpg", ".jpeg")),
}
_SOURCE_TYPES: Final = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "csv": "text/csv",
    "md": "text/markdown",
    "yaml": "application/yaml",
    "yml": "application/yaml",
}


def papers_of(given: Iterable[GivenFile], found: list[Problem]) -> tuple[GivenPaper, ...]:
    """The scans, each of which must be a PDF, PNG or JPEG by its content as by its name."""
    kept = []
    for one in given:
        kind = next((k for start, k in PAPER_KINDS.items() if one.content.startswith(start)), None)
        is_ = what_it_is(one.content)
        if kind is None:
            found.append(Problem(one.name, PAPER_KIND.fill(is_=is_), MEND_PAPER_KIND))
        elif not one.name.lower().endswith(kind[1]):
            mend = MEND_PAPER_NAME.fill(ending=kind[1][0])
            found.append(Problem(one.name, PAPER_NAME.fill(is_=is_), mend))
        else:
            kept.append(_kept(one, kind[0]))
    return tuple(kept)


def sources_of(given: Iterable[GivenFile]) -> tuple[GivenPaper, ...]:
    """The files that were read, as they were given."""
    return tuple(_kept(one, _SOURCE_TYPES[one.name.rpartition(".")[2].lower()]) for one in given)


def _kept(given: GivenFile, media_type: str) -> GivenPaper:
    return GivenPaper(
        name=given.name,
        media_type=media_type,
        sha256=hashlib.sha256(given.content).hexdigest(),
        content=given.content,
    )


PAPER_KIND = Text(
    "A paper must be a PDF, PNG or JPEG; this is {is_}.", "രേഖ PDF, PNG, JPEG ഇവയിലൊന്നാകണം; ഇത് {is_}."
)
MEND_PAPER_KIND = Text("Scan or export it as PDF.", "PDF ആയി സ്കാൻ ചെയ്യുകയോ എക്സ്പോർട്ട് ചെയ്യുകയോ ചെയ്യുക.")
PAPER_NAME = Text(
    "The ending of the name does not agree with what the file is ({is_}).",
    "ഫയലിന്റെ പേരിലെ അവസാനഭാഗവും ഉള്ളടക്കവും ({is_}) ചേരുന്നില്ല.",
)
MEND_PAPER_NAME = Text("Name it with {ending} at the end.", "പേരിന്റെ അവസാനം {ending} എന്നാക്കുക.")
