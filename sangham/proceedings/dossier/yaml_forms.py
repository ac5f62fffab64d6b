"""The forms of application.yaml, determinations.yaml and register.yaml.

Every field that is not known may be left out or blank. `form_filling.py` tells what does not fit.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from sangham.kernel.money import Paise, parse_amount
from sangham.kernel.names import normalise
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.sheet.cells import yes_or_no
from sangham.kernel.sheet.dates import date_of
from sangham.kernel.sheet.legacy_font import looks_legacy, probably
from sangham.kernel.sheet.sheet import Cell
from sangham.kernel.text import Text


class Told(ValueError):
    """A value refused, with what is wrong and what to do in both languages."""

    def __init__(self, told: Problem) -> None:
        super().__init__(told.says.en)
        self.told = told


def _telling(read: Callable[[Any], Any]) -> BeforeValidator:
    """A reader that raises Problems, as a validator that pydantic collects."""

    def validate(value: Any) -> Any:
        if value is None or (isinstance(value, str) and not value.strip()):
            return None
        try:
            return read(value)
        except Problems as e:
            raise Told(e.found[0]) from e

    return BeforeValidator(validate)


def _read_date(value: Any) -> Any:
    return date_of(Cell(value, ""), "") if isinstance(value, str) else value


def _read_yes(value: Any) -> Any:
    return yes_or_no(Cell(value, ""), "") if isinstance(value, (str, int)) else value


def _read_words(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if looks_legacy(value):
        shown = " ".join(value.split())[:60]
        raise Problems([Problem("", LEGACY.fill(written=shown), MEND_LEGACY.fill(perhaps=probably(shown)))])
    return "\n".join(normalise(line) for line in value.strip().splitlines())


def _read_amount(value: Any) -> Any:
    """Rupees as people write them in quotes; a bare number is paise, as everywhere in the record."""
    return parse_amount(value) if isinstance(value, str) else Paise(value) if type(value) is int else value


def _read_name(value: Any) -> Any:
    return normalise(value) if isinstance(value, str) else value


def _listed(value: Any) -> Any:
    return [] if value is None else [value] if isinstance(value, str) else value


Day = Annotated[date, Field(strict=True), _telling(_read_date)]
DayOrNone = Annotated[date | None, Field(strict=True), _telling(_read_date)]
YesNo = Annotated[bool | None, Field(strict=True), _telling(_read_yes)]
Wording = Annotated[str | None, _telling(_read_words)]
Named = Annotated[str, Field(min_length=1, max_length=200), BeforeValidator(_read_name)]
Amount = Annotated[Paise | None, _telling(_read_amount)]
Count = Annotated[int | None, Field(strict=True, ge=0, le=10_000)]
Places = Annotated[tuple[Named, ...], BeforeValidator(_listed)]


class Form(BaseModel):
    """A part of one of the files."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class WordsForm(Form):
    """Words in both languages."""

    en: Wording = None
    ml: Wording = None


class ReasonsForm(Form):
    """Reasons, in both languages: an order is in both."""

    en: Annotated[str, Field(min_length=3), BeforeValidator(_read_words)]
    ml: Annotated[str, Field(min_length=3), BeforeValidator(_read_words)]


class DeclarationForm(Form):
    """A declaration: by whom, and when."""

    by: Named
    on: Day


class DeclarationsForm(Form):
    """Declarations made for all."""

    of_sound_mind: DeclarationForm | None = None
    reside_or_occupy_land: DeclarationForm | None = None
    no_other_relation: DeclarationForm | None = None


class DatedPaperForm(Form):
    """A line of the check-list."""

    on: DayOrNone = None
    number: Annotated[str | None, BeforeValidator(lambda v: str(v) if type(v) is int else v)] = None
    amount: Amount = None
    from_: Wording = Field(default=None, alias="from")


class ChecklistForm(Form):
    """The check-list."""

    chief_promoter: Count = None
    promoters_minutes: DatedPaperForm | None = None
    bank_certificate: DatedPaperForm | None = None
    project_report: DatedPaperForm | None = None
    challan: DatedPaperForm | None = None


class ApplicationForm(Form):
    """application.yaml."""

    received_on: Day
    office: Named
    names: WordsForm
    society_class: Annotated[str | None, BeforeValidator(_read_name)] = Field(default=None, alias="class")
    objects: WordsForm = WordsForm()
    limited_liability: YesNo = None
    formed_exclusively_for_students: YesNo = None
    area: Annotated[Places, Field(min_length=1)]
    registered_office: WordsForm = WordsForm()
    copies_of_bye_laws: Count = None
    prescribed_form_used: YesNo = None
    information_furnished: YesNo = None
    declarations: DeclarationsForm = DeclarationsForm()
    checklist: ChecklistForm = ChecklistForm()


class DeterminationForm(Form):
    """One determination."""

    holds: Annotated[bool, Field(strict=True), _telling(_read_yes)]
    reasons: ReasonsForm


class SimilarTypeForm(DeterminationForm):
    """A determination on a neighbour."""

    society: Named


class ReadingForm(Form):
    """A reading chosen."""

    chosen: Named
    reasons: ReasonsForm


class DeterminationsForm(Form):
    """determinations.yaml."""

    on: Day
    by: Named
    determinations: dict[str, DeterminationForm] = Field(default_factory=dict)
    similar_type: tuple[SimilarTypeForm, ...] = ()
    readings: dict[str, ReadingForm] = Field(default_factory=dict)


class NeighbourForm(Form):
    """A society on the register."""

    number: Named
    name: WordsForm
    society_class: Named = Field(alias="class")
    area: Annotated[Places, Field(min_length=1)]
    registered_on: Day
    office: Annotated[str | None, BeforeValidator(_read_name)] = None
    address: WordsForm | None = None


class RegisterForm(Form):
    """register.yaml."""

    as_on: Day
    societies: tuple[NeighbourForm, ...] = ()


LEGACY = Text("“{written}” is Malayalam typed for an old font.", "“{written}” പഴയ ഫോണ്ടിൽ ടൈപ്പ് ചെയ്ത മലയാളമാണ്.")
MEND_LEGACY = Text(
    "Type it again in Unicode Malayalam. It may say: “{perhaps}”.",
    "യൂണികോഡ് മലയാളത്തിൽ വീണ്ടും ടൈപ്പ് ചെയ്യുക. ഇതാവാം: “{perhaps}”.",
)
