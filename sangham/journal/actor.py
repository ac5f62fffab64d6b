"""Who acts: kept in each entry as values, so that no later change to an official's row changes the record."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Actor:
    """The official's code, the office's code and the power used: ``Actor("off-0001", "JR-TVM", "s.7(1)")``.

    Raises ValueError when one of them is blank: an entry without an author is not an act.
    """

    official: str
    office: str
    power: str

    def __post_init__(self) -> None:
        if not (self.official.strip() and self.office.strip() and self.power.strip()):
            raise ValueError(f"an Actor needs official, office and power: {self!r}")


SET_UP = Actor("set-up", "SETUP", "set-up")  # acts of installation, before any office stands
