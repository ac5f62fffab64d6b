"""The form of a matter other than registration, and of what an official determined: YAML, read whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

from pydantic import BeforeValidator, Field

from sangham.documents import store
from sangham.journal.proof.canonical import JSON
from sangham.kernel.plain_yaml import PlainDocument, load_yaml
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.proceedings.dossier.bundle import GivenFile
from sangham.proceedings.dossier.form_filling import filled
from sangham.proceedings.dossier.given_papers import papers_of
from sangham.proceedings.dossier.yaml_forms import (
    Count,
    DayOrNone,
    DeterminationForm,
    Form,
    Named,
    ReadingForm,
    SimilarTypeForm,
    Wording,
    WordsForm,
)
from sangham.proceedings.entries import ByeLawClause, DeterminationMade, PaperLodged, Stated
from sangham.proceedings.naming import matter_meant, society_meant

Written = Annotated[str | None, BeforeValidator(lambda v: str(v) if type(v) is int else v)]


class AskedByForm(Form):
    """Who asks: a particular, kept beside the record."""

    name: Named
    address: Wording = None


class ByeLawForm(Form):
    """A clause of the bye-laws, as it is to be worded."""

    number: Annotated[str, BeforeValidator(lambda v: str(v) if type(v) is int else v)]
    heading: Wording = None
    text: Annotated[str, Field(min_length=1)]


class MatterForm(Form):
    """What is asked, and what is stated."""

    asked_by: AskedByForm
    society: Written = None
    other_society: Written = None
    against: Written = None
    asks: WordsForm
    facts: dict[str, Any] = Field(default_factory=dict)
    bye_laws: tuple[ByeLawForm, ...] = ()
    takes_effect_on: DayOrNone = None
    number: Count = None
    registered_on: DayOrNone = None
    papers: tuple[Named, ...] = ()


class FindingsForm(Form):
    """What an official determined, of which neighbours, and by which readings."""

    determinations: dict[str, DeterminationForm] = Field(default_factory=dict)
    similar_type: tuple[SimilarTypeForm, ...] = ()
    readings: dict[str, ReadingForm] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a form asks, and who asks it."""

    stated: Stated
    asked_by: dict[str, JSON]


def read_matter(file: Path) -> Asked:
    """A form, with its papers (by their paths beside it) kept in the store. Raises Problems with all that is wrong."""
    document, found = _document(file)
    form = filled(MatterForm, document, found)
    if form is None:
        raise Problems(found)
    asks = _both(form.asks)
    if asks is None:
        found.append(Problem(document.where("asks"), _NO_ASKS, _MEND_ASKS))
    society = _meant(society_meant, form.society, document.where("society"), found)
    other = _meant(society_meant, form.other_society, document.where("other_society"), found)
    against = _meant(matter_meant, form.against, document.where("against"), found)
    papers = papers_of([g for name in form.papers if (g := _given(file, name, found))], found)
    if found or asks is None:
        raise Problems(found)
    for paper in papers:
        store.keep(paper.content, media_type=paper.media_type)
    stated = Stated(
        society=society,
        other_society=other,
        against=against,
        facts={name: _plain(value) for name, value in form.facts.items()},
        asks=asks,
        bye_laws=tuple(
            ByeLawClause(number=c.number, heading=c.heading or "", text=c.text) for c in form.bye_laws
        ),
        takes_effect_on=form.takes_effect_on,
        number=form.number,
        registered_on=form.registered_on,
        papers=tuple(
            PaperLodged(name=p.name, sha256=p.sha256, media_type=p.media_type, size=p.size) for p in papers
        ),
    )
    return Asked(stated, {"name": form.asked_by.name, "address": form.asked_by.address})


def read_findings(file: Path) -> dict[str, Any]:
    """What was determined, as `record_determinations` takes it. Raises Problems with all that is wrong."""
    document, found = _document(file)
    form = filled(FindingsForm, document, found)
    if form is None:
        raise Problems(found)
    similar = {
        str(society): _made(one)
        for at, one in enumerate(form.similar_type)
        if (society := _meant(society_meant, one.society, document.where("similar_type", at), found))
    }
    if found:
        raise Problems(found)
    return {
        "determinations": {name: _made(one) for name, one in form.determinations.items()},
        "similar_type": similar,
        "readings": {name: one.chosen for name, one in form.readings.items()},
        "reading_reasons": {
            name: Text(one.reasons.en, one.reasons.ml) for name, one in form.readings.items()
        },
    }


def _document(file: Path) -> tuple[PlainDocument, list[Problem]]:
    found: list[Problem] = []
    return load_yaml(file.read_bytes(), name=file.name, found=found), found


def _meant(read: Any, written: str | None, where: str, found: list[Problem]) -> UUID | None:
    """What is meant by a name or number; what is wrong is added to `found`."""
    if not written:
        return None
    try:
        meant: UUID = read(written).id
    except Problems as wrong:
        found += [Problem(where, p.says, p.mend) for p in wrong.found]
        return None
    return meant


def _given(file: Path, name: str, found: list[Problem]) -> GivenFile | None:
    path = file.parent / name
    try:
        return GivenFile(Path(name).name, path.read_bytes())
    except OSError:
        found.append(Problem(name, _NO_PAPER, _MEND_PAPER))
        return None


def _both(words: WordsForm) -> Text | None:
    """In both languages, the one standing in for the other: those who ask write in their own."""
    en, ml = words.en or words.ml, words.ml or words.en
    return Text(en, ml) if en and ml else None


def _made(one: DeterminationForm) -> DeterminationMade:
    return DeterminationMade(holds=one.holds, reasons=Text(one.reasons.en, one.reasons.ml))


def _plain(value: Any) -> JSON:
    """A fact as the record keeps it: a date by its ISO form."""
    match value:
        case date():
            return value.isoformat()
        case Mapping():
            return {str(name): _plain(within) for name, within in value.items()}
        case list():
            return [_plain(within) for within in value]
    plain: JSON = value
    return plain


_NO_ASKS = Text("What is asked is not said.", "ആവശ്യപ്പെടുന്നത് എന്തെന്ന് പറഞ്ഞിട്ടില്ല.")
_MEND_ASKS = Text("Say it under “en”, “ml” or both.", "“en”, “ml” എന്നിവയിൽ എഴുതുക.")
_NO_PAPER = Text("There is no such paper beside the form.", "ഫോറത്തിന്റെ കൂടെ ഇങ്ങനെയൊരു രേഖയില്ല.")
_MEND_PAPER = Text("Give its path, as seen from the form.", "ഫോറം ഉള്ളിടത്തുനിന്നുള്ള പാത നൽകുക.")
