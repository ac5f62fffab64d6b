"""Import a list of places as an edition: one file, one entry, and every refused row accounted for."""

from __future__ import annotations

import hashlib
import re
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.permitting import require_permission
from sangham.kernel.identifier import new_id
from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import Lang, Text
from sangham.places import wording
from sangham.places.entries import PlaceRow, PlacesImported
from sangham.places.list_file import LIMITS
from sangham.places.models import Edition
from sangham.places.reading import Reading, ReadPlace, RefusedRow, read_places

_EDITION = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}\Z")


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of each row: how many were taken, which were refused and why, what is doubtful."""

    edition: str
    taken: int
    refused: tuple[RefusedRow, ...]
    doubts: tuple[Problem, ...]

    def lines(self, lang: Lang) -> list[str]:
        """The report for a reader: a sum, then a line for every row refused and every doubt."""
        total = _TOTAL.fill(edition=self.edition, taken=self.taken, refused=len(self.refused)).in_(lang)
        rows = [_ROW.fill(line=line).in_(lang) for row in self.refused for line in row.lines(lang)]
        return [total, *rows, *(_ROW.fill(line=p.line(lang)).in_(lang) for p in self.doubts)]


_TOTAL = Text(
    en="Edition {edition}: {taken} places taken, {refused} rows refused.",
    ml="{edition} പതിപ്പ്: {taken} സ്ഥലങ്ങൾ ചേർത്തു, {refused} വരികൾ നിരസിച്ചു.",
)
_ROW = Text(en="Row {line}", ml="വരി {line}")


def import_places(
    path: Path, *, edition: str, by: Actor, on: date, authority: str | None = None
) -> ImportReport:
    """Take a CSV list of places as an edition, in force from `on`; the rows that cannot be taken are reported.

    Raises Problems, and takes nothing, where the file cannot be read, no row can be taken, or the edition
    is there already, or `by` may not. `authority`: whose codes they are, where the list does not say.
    """
    require_permission("import_places", by=by, on=on)
    content = content_of(path)
    _check_name(edition)
    reading = read_places(content, where=path.name, authority=authority)
    _leave_wards(reading)
    if not reading.taken:
        raise nothing_taken(reading, path.name)
    entered = PlacesImported(
        edition=edition,
        source=path.name[:200],
        sha256=hashlib.sha256(content).hexdigest(),
        refused=len(reading.refused),
        places=tuple(entered_row(place) for place in reading.taken),
    )
    with transaction.atomic():
        if Edition.objects.filter(name=edition).exists():
            raise problem(edition, _ALREADY.fill(edition=edition), _MEND_ALREADY)
        record(entered, stream=f"places/{edition}", by=by, on=on)
    return ImportReport(edition, len(entered.places), tuple(reading.refused), tuple(reading.doubts))


def _leave_wards(reading: Reading) -> None:
    """Refuse the wards of a first list: the bodies they lie in are not there yet."""
    wards = [row for row in reading.taken if row.within]
    reading.taken = [row for row in reading.taken if not row.within]
    for row in wards:
        said = wording.NO_BODY.fill(code=row.within)
        reading.refused.append(RefusedRow(row.row, (Problem(f"{row.row}", said, wording.MEND_BODY),)))
    reading.refused.sort(key=lambda refused: refused.row)


def entered_row(place: ReadPlace, within: UUID | None = None) -> PlaceRow:
    """A row of the list as it is entered, with an id of its own."""
    row = asdict(place)
    del row["row"]
    return PlaceRow(id=new_id(), **{**row, "within": within})


def content_of(path: Path) -> bytes:
    """The file's bytes, as many as are read. Raises Problems where it cannot be opened."""
    try:
        with path.open("rb") as file:
            return file.read(LIMITS.size + 1)
    except OSError as error:
        raise problem(str(path), _NO_FILE, _MEND_NO_FILE) from error


def _check_name(edition: str) -> None:
    if not _EDITION.match(edition):
        raise problem("edition", _BAD_NAME.fill(edition=edition), _MEND_BAD_NAME)


def nothing_taken(reading: Reading, where: str) -> Problems:
    """What to raise where no row can be taken."""
    found = [p for row in reading.refused for p in row.problems]
    return Problems([Problem(where, _NOTHING, _MEND_NOTHING), *found])


_NO_FILE = Text(en="The file cannot be opened.", ml="ഫയൽ തുറക്കാനാവുന്നില്ല.")
_MEND_NO_FILE = Text(en="Give the path of a .csv or .xlsx file.", ml=".csv അല്ലെങ്കിൽ .xlsx ഫയലിന്റെ സ്ഥാനം നൽകുക.")
_BAD_NAME = Text(en="«{edition}» cannot name an edition.", ml="«{edition}» പതിപ്പിനു പേരാക്കാനാവില്ല.")
_MEND_BAD_NAME = Text(
    en="Use up to 40 English letters, digits, dots and hyphens, such as 2025.",
    ml="40 വരെ ഇംഗ്ലീഷ് അക്ഷരങ്ങൾ, അക്കങ്ങൾ, കുത്ത്, വര എന്നിവ ഉപയോഗിക്കുക; ഉദാ: 2025.",
)
_ALREADY = Text(en="The edition {edition} is there already.", ml="{edition} എന്ന പതിപ്പ് നിലവിലുണ്ട്.")
_MEND_ALREADY = Text(
    en="An edition is never changed: give the new list a new name.",
    ml="പതിപ്പ് മാറ്റാറില്ല: പുതിയ പട്ടികയ്ക്ക് പുതിയ പേര് നൽകുക.",
)
_NOTHING = Text(en="Not one row could be taken.", ml="ഒരു വരി പോലും ചേർക്കാനായില്ല.")
_MEND_NOTHING = Text(en="See the reasons below.", ml="കാരണങ്ങൾ താഴെ കാണുക.")
