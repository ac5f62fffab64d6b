"""Set up an installation's offices from a file: offices, postings and orders of conferral, all or nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from django.db import transaction

from sangham.accounts.actions.confer_powers import enter_conferral
from sangham.accounts.actions.open_office import enter_office
from sangham.accounts.actions.post_official import enter_posting
from sangham.accounts.office_file import BothNames, OfficeFile, OfficeInFile, Posted, read_office_file
from sangham.accounts.permissions import Act, require
from sangham.accounts.tree import Seat, Tree, above, check_seat, downward, tree_of_record
from sangham.journal.actor import Actor
from sangham.kernel.names import Name
from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import Text


def set_up_office(path: Path, *, by: Actor, on: date) -> list[str]:
    """Enter every office of the file with its postings and orders; returns the offices' codes.

    Offices may stand in the file in any order. Once a department of Government is among them, nothing more is set up:
    whoever is posted there acts for it. Raises Problems, and enters nothing, where the file or anything in it is wrong, or
    the record has such an office.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise problem(str(path), _NO_FILE, _MEND_NO_FILE) from error
    file = read_office_file(content, name=path.name)
    offices = {office.code: office for office in file.offices}
    tree = tree_of_record() | {code: _seat(office) for code, office in offices.items()}
    found = [
        *_twice(file),
        *_nobody_at_government(file),
        *(p for code in offices for p in check_seat(code, tree)),
    ]
    with transaction.atomic():
        require("set_up_offices", by, Act(office=by.office, on=on))
        found += _enter(offices, tree, {p.where for p in found}, by=by, on=on)
        if found:
            raise Problems(found)
    return list(offices)


def _enter(
    offices: dict[str, OfficeInFile], tree: Tree, wrong: set[str], *, by: Actor, on: date
) -> list[Problem]:
    """Enter all that can be; what is wrong with the rest. Nothing in an office that has no place, or under such a one."""
    found, opened = list[Problem](), list[OfficeInFile]()
    for code in downward(offices, tree):
        if not wrong.isdisjoint({code, *above(code, tree)}):
            continue
        problems = _wrong_with(partial(_open, offices[code], by=by, on=on))
        if problems:
            wrong.add(code)
        else:
            opened.append(offices[code])
        found += problems
    acts: list[Callable[[], object]] = [
        partial(_post, posted, office.code, by=by, on=on) for office in opened for posted in office.posted
    ]
    acts += [
        partial(enter_conferral, **conferred.model_dump(), office=office.code, by=by, on=on)
        for office in opened
        for conferred in office.conferred
    ]
    return [*found, *(p for act in acts for p in _wrong_with(act))]


def _wrong_with(act: Callable[[], object]) -> list[Problem]:
    try:
        act()
    except Problems as problems:
        return list(problems.found)
    return []


def _open(office: OfficeInFile, *, by: Actor, on: date) -> None:
    plain = office.model_dump(exclude={"name", "posted", "conferred"})
    enter_office(**plain, name=_name(office.name), by=by, on=on)


def _post(posted: Posted, office: str, *, by: Actor, on: date) -> None:
    plain = posted.model_dump(exclude={"name", "unit"})
    unit = None if posted.unit is None else _name(posted.unit)
    enter_posting(**plain, name=_name(posted.name), unit=unit, office=office, by=by, on=on)


def _name(both: BothNames) -> Name:
    return Name(both.en, both.ml)


def _seat(office: OfficeInFile) -> Seat:
    return Seat(office.kind, office.above, tuple(office.territory), tuple(office.classes))


def _twice(file: OfficeFile) -> list[Problem]:
    codes = [office.code for office in file.offices]
    return [Problem(code, _TWICE, _MEND_TWICE) for code in dict.fromkeys(codes) if codes.count(code) > 1]


def _nobody_at_government(file: OfficeFile) -> list[Problem]:
    """Nobody could enter anything about any office afterwards."""
    own = [office for office in file.offices if office.kind == "government"]
    heads = any(posted.role == "secretary" for office in own for posted in office.posted)
    return [] if heads or not own else [Problem(own[0].code, _NOBODY, _MEND_NOBODY)]


_NOBODY = Text(
    en="Nobody is posted to Government's own office, so that nobody could enter later postings and orders.",
    ml="സർക്കാരിന്റെ ഓഫീസിൽ ആർക്കും നിയമനമില്ല; പിന്നീടുള്ള നിയമനങ്ങളും ഉത്തരവുകളും ചേർക്കാൻ ആരുമുണ്ടാവില്ല.",
)
_MEND_NOBODY = Text(en="Post a Secretary to Government there.", ml="അവിടെ ഒരു സർക്കാർ സെക്രട്ടറിയെ നിയമിക്കുക.")
_TWICE = Text(en="This code stands in the file twice.", ml="ഈ കോഡ് ഫയലിൽ രണ്ടു തവണയുണ്ട്.")
_MEND_TWICE = Text(en="Give one of them another code.", ml="ഒന്നിനു മറ്റൊരു കോഡ് നൽകുക.")
_NO_FILE = Text(en="The file cannot be opened.", ml="ഫയൽ തുറക്കാനാവുന്നില്ല.")
_MEND_NO_FILE = Text(
    en="Give the path of a file such as examples/office.yaml.",
    ml="examples/office.yaml പോലൊരു ഫയലിന്റെ സ്ഥാനം നൽകുക.",
)
