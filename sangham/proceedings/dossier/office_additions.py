"""What the office adds to a dossier: its determinations, and the register as it stood."""

from __future__ import annotations

from datetime import date

from sangham.kernel.plain_yaml import PlainDocument
from sangham.kernel.problem import Problem
from sangham.kernel.text import Text
from sangham.proceedings.dossier.area import area_of
from sangham.proceedings.dossier.form_filling import check_determinations
from sangham.proceedings.dossier.parts import (
    ChosenReading,
    Determination,
    Determinations,
    Neighbour,
    Register,
    SimilarType,
    Words,
)
from sangham.proceedings.dossier.place_names import PlaceNames
from sangham.proceedings.dossier.yaml_forms import DeterminationsForm, ReasonsForm, RegisterForm, WordsForm


def register_of(
    form: RegisterForm, document: PlainDocument, places: PlaceNames, found: list[Problem]
) -> Register:
    """The register as it stood; what is wrong with it is added to `found`."""
    societies = []
    for i, one in enumerate(form.societies):
        area = area_of(one.area, places, found, document, "societies", i, "area")
        if any(one.number == other.number for other in form.societies[:i]):
            where = document.where("societies", i)
            found.append(Problem(where, NUMBER_TWICE.fill(n=one.number), MEND_NUMBER_TWICE))
        if area is not None:
            societies.append(
                Neighbour(
                    number=one.number,
                    name=words_of_form(one.name),
                    society_class=one.society_class,
                    area=area,
                    registered_on=one.registered_on,
                    office=one.office,
                    address=words_of_form(one.address) if one.address else None,
                )
            )
    return Register(as_on=form.as_on, societies=tuple(societies))


def determinations_of(
    form: DeterminationsForm,
    document: PlainDocument,
    *,
    received_on: date | None,
    numbers: set[str] | None,
    found: list[Problem],
) -> Determinations:
    """What was determined. `numbers`: of the societies in the register, or None where it did not come.

    What is wrong is added to `found`.
    """
    found.extend(check_determinations(form, document, received_on))
    for i, similar in enumerate(form.similar_type):
        if numbers is not None and similar.society not in numbers:
            where = document.where("similar_type", i, "society")
            found.append(Problem(where, NO_NEIGHBOUR.fill(n=similar.society[:40]), MEND_NEIGHBOUR))
    return Determinations(
        on=form.on,
        by=form.by,
        determinations={
            name: Determination(holds=d.holds, reasons=_reasons(d.reasons))
            for name, d in form.determinations.items()
        },
        similar_type=tuple(
            SimilarType(society=s.society, holds=s.holds, reasons=_reasons(s.reasons))
            for s in form.similar_type
        ),
        readings={
            name: ChosenReading(chosen=r.chosen, reasons=_reasons(r.reasons))
            for name, r in form.readings.items()
        },
    )


def words_of_form(form: WordsForm) -> Words:
    """A form's words as a dossier keeps them."""
    return Words(en=form.en, ml=form.ml)


def _reasons(form: ReasonsForm) -> Words:
    return Words(en=form.en, ml=form.ml)


NUMBER_TWICE = Text("Number {n} is given to two societies.", "{n} എന്ന നമ്പർ രണ്ടു സംഘങ്ങൾക്ക് നൽകിയിരിക്കുന്നു.")
MEND_NUMBER_TWICE = Text("Mend the wrong number.", "തെറ്റായ നമ്പർ തിരുത്തുക.")
NO_NEIGHBOUR = Text("There is no society {n} in register.yaml.", "register.yaml-ൽ {n} എന്ന നമ്പറുള്ള സംഘമില്ല.")
MEND_NEIGHBOUR = Text(
    "Write the number as it stands in register.yaml.", "register.yaml-ൽ ഉള്ളതുപോലെ നമ്പർ എഴുതുക."
)
