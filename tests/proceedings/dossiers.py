"""Lists and dossiers made in memory for the tests of the dossier's reader."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from sangham.kernel.problem import Problem, Problems
from sangham.proceedings.dossier.place_names import KnownPlace, read_known_places

EXAMPLES = Path(__file__).parents[2] / "examples"
SAMPLE = EXAMPLES / "registration" / "consumer-registered"


def places() -> list[KnownPlace]:
    """The examples' places."""
    return read_known_places(EXAMPLES / "places.csv")


def xlsx(
    *rows: Sequence[Any], merged: Sequence[str] = (), change: Callable[[Any], None] | None = None
) -> bytes:
    """A workbook with one sheet of these rows; `change` gets the sheet before it is saved."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    for span in merged:
        sheet.merge_cells(span)
    if change is not None:
        change(sheet)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def zipped(files: dict[str, bytes]) -> bytes:
    """A zip of these files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return out.getvalue()


def repacked(content: bytes, changes: dict[str, bytes]) -> bytes:
    """The same zip with some parts put in or replaced."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        parts = {i.filename: packed.read(i) for i in packed.infolist()}
    return zipped({**parts, **changes})


def sample(**changes: bytes | None) -> dict[str, bytes]:
    """The files of the example that is in order, by name; with `applicants_xlsx=...` one replaced or left out."""
    files = {p.relative_to(SAMPLE).as_posix(): p.read_bytes() for p in SAMPLE.rglob("*") if p.is_file()}
    for name, content in changes.items():
        stem, _, ending = name.rpartition("_")
        file = f"{stem.replace('_', '-')}.{ending}"
        if content is None:
            del files[file]
        else:
            files[file] = content
    return files


def problems(read: Callable[[], object]) -> list[Problem]:
    """The problems that a reading raises; each says something in both languages."""
    with pytest.raises(Problems) as caught:
        read()
    for found in caught.value.found:
        assert found.where
        assert any("\u0d00" <= c <= "\u0d7f" for c in found.says.ml), found.says
        assert any("\u0d00" <= c <= "\u0d7f" for c in found.mend.ml), found.mend
        assert "{" not in found.line("en") + found.line("ml"), "a name in braces was not filled"
    return list(caught.value.found)
