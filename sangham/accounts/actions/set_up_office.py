"""Set up an installation's offices from a file: offices, postings and orders of conferral, all or nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from django.db import transaction

from sangham.accounts.actions.confer_powers import confer_powers
from sangham.accounts.actions.open_office import open_office
from sangham.accounts.actions.post_official import post_official
from sangham.accounts.office_file import OfficeInFile, read_office_file
from sangham.journal.actor import Actor
from sangham.kernel.names import Name
from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import Text


def set_up_office(path: Path, *, by: Actor, on: date) -> list[str]:
    """Enter every office of the file with its postings and orders; returns the offices' codes.

    Raises Problems, and enters nothing, where the file or anything in it is wrong.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise problem(str(path), _NO_FILE, _MEND_NO_FILE) from error
    file = read_office_file(content, name=path.name)
    found: list[Problem] = []
    with transaction.atomic():
        for office in file.offices:
            found += _set_up(office, by=by, on=on)
        if found:
            raise Problems(found)
    return [office.code for office in file.offices]


def _set_up(office: OfficeInFile, *, by: Actor, on: date) -> list[Problem]:
    """Enter one office; what is wrong with it, so that a single pass finds everything in the file."""
    try:
        open_office(
            office.code,
            Name(office.name.en, office.name.ml),
            kind=office.kind,
            above=office.above,
            opened_on=office.opened_on,
            territory=office.territory,
            taluks=office.taluks,
            classes=office.classes,
            series=office.series,
            series_ml=office.series_ml,
            numbers_after=office.numbers_after,
            by=by,
            on=on,
        )
    except Problems as problems:
        return list(problems.found)
    found: list[Problem] = []
    for posted in office.posted:
        try:
            post_official(
                posted.official,
                Name(posted.name.en, posted.name.ml),
                office=office.code,
                role=posted.role,
                from_on=posted.from_on,
                to_on=posted.to_on,
                by=by,
                on=on,
            )
        except Problems as problems:
            found += problems.found
    for conferred in office.conferred:
        try:
            confer_powers(**conferred.model_dump(), office=office.code, by=by, on=on)
        except Problems as problems:
            found += problems.found
    return found


_NO_FILE = Text(en="The file cannot be opened.", ml="ഫയൽ തുറക്കാനാവുന്നില്ല.")
_MEND_NO_FILE = Text(
    en="Give the path of a file such as examples/office.yaml.",
    ml="examples/office.yaml പോലൊരു ഫയലിന്റെ സ്ഥാനം നൽകുക.",
)
