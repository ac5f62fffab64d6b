"""CONTEXT.md as data: its sections, their tables, and the English words that names may be made of."""

from __future__ import annotations

import re
from functools import cache

from tests.architecture.tree import ROOT

UNCONFIRMED = "C unconfirmed"
Row = tuple[str, ...]


@cache
def tables() -> dict[str, tuple[Row, ...]]:
    """Section -> the rows of its table, without the heading."""
    found: dict[str, tuple[Row, ...]] = {}
    for section in re.split(r"^## ", (ROOT / "CONTEXT.md").read_text(), flags=re.MULTILINE)[1:]:
        title, _, rest = section.partition("\n")
        rows = [line for line in rest.splitlines() if line.startswith("|")]
        found[title.strip()] = tuple(
            tuple(cell.strip() for cell in row.strip("|").split("|")) for row in rows[2:]
        )
    return found


def terms() -> tuple[Row, ...]:
    """The rows of the vocabulary itself: term, Malayalam, place, status, what goes wrong."""
    return tuple(row for rows in tables().values() for row in rows if len(row) == 5)


def entries() -> dict[str, Row]:
    """The entry kinds that the glossary knows, by name."""
    return {row[0].strip("`"): row for row in tables()["Acts, and what is entered"]}


@cache
def words() -> frozenset[str]:
    """Every English word of a term, in the singular and in small letters."""
    return frozenset(singular(w) for row in terms() for w in re.findall(r"[A-Za-z]+", row[0]))


def singular(word: str) -> str:
    """A word without the plural's ending: societies, society; bye-laws are taken apart before."""
    word = word.lower()
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
