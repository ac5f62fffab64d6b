"""The file from which an installation's offices are set up (`examples/office.yaml`), read and checked."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from sangham.accounts.hierarchy import Kind
from sangham.accounts.roles import Role
from sangham.kernel.plain_yaml import PlainDocument, load
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class BothNames(_Part):
    """A name, in both scripts."""

    en: str = Field(min_length=1, max_length=200)
    ml: str = Field(min_length=1, max_length=200)


class Posted(_Part):
    """An official at the office; `to_on` is the last day."""

    official: str
    name: BothNames
    role: Role
    from_on: date
    to_on: date | None = None
    unit: BothNames | None = None
    order: str = ""


class Conferred(_Part):
    """An order under s.3(2); `special`: None where the file does not say whether it is special or general."""

    number: str
    made_on: date
    special: bool | None = None
    powers: list[str]
    districts: list[str]
    classes: list[str]
    from_on: date
    to_on: date | None = None


class OfficeInFile(_Part):
    """An office with its postings and the orders that give it powers."""

    code: str
    name: BothNames
    kind: Kind
    above: str | None = None
    opened_on: date | None = None
    territory: list[str] = []
    taluks: list[str] = []
    classes: list[str] = []
    series: str = ""
    series_ml: str = ""
    numbers_after: Annotated[int, Field(ge=0)] = 0
    posted: list[Posted] = []
    conferred: list[Conferred] = []


class OfficeFile(_Part):
    """The whole file."""

    offices: list[OfficeInFile] = Field(min_length=1)


def read_office_file(content: bytes, *, name: str) -> OfficeFile:
    """The file, checked against its shape. Raises Problems, with the line of everything that is wrong."""
    document = load(content, name=name)
    try:
        return OfficeFile.model_validate(document.data)
    except ValidationError as error:
        raise Problems(_said(document, e["loc"], e["type"], e["msg"]) for e in error.errors()) from error


def _said(document: PlainDocument, loc: tuple[str | int, ...], type_: str, message: str) -> Problem:
    says = _KNOWN.get(type_) or Text(
        en=f"This cannot stand here: {message}.", ml=f"ഇത് ഇവിടെ പറ്റില്ല: {message}."
    )
    return Problem(document.where(*loc), says, _MEND)


_KNOWN = {
    "missing": Text(en="This is wanting.", ml="ഈ വിവരം ചേർത്തിട്ടില്ല."),
    "extra_forbidden": Text(en="No such field is known.", ml="ഇങ്ങനെയൊരു വിവരം ഇവിടെ ചേർക്കാനാവില്ല."),
}
_MEND = Text(en="Write it as in examples/office.yaml.", ml="examples/office.yaml-ൽ ഉള്ളതുപോലെ എഴുതുക.")
