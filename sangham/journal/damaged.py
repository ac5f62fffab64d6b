"""What is raised when the record itself does not hold together."""

from __future__ import annotations

from sangham.kernel.text import Text


class JournalDamaged(Exception):
    """The journal in the database is not what was recorded. Nothing is signed or shown from it: export it,
    run `sangham verify` on the export and compare with a backup."""

    def __init__(self, says: Text) -> None:
        self.says = says
        super().__init__(says.en)
