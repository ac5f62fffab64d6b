"""A YAML document put into its form: each field that does not fit is a Problem with its line, and all are told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from difflib import get_close_matches
from typing import Any, Final, TypeVar, cast

from pydantic import BaseModel, ValidationError

from sangham.kernel.plain_yaml import PlainDocument
from sangham.kernel.problem import Problem
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.acts.kcs_1969.facts import CLASSES
from sangham.proceedings.dossier.yaml_forms import ApplicationForm, DeterminationsForm, Form, Told

# The names are the law's own; similar_type, of each neighbour, has its own place in the form.
DETERMINATIONS: Final = tuple(name for name, fact in kcs.facts.items() if fact.determination)
READINGS: Final = {name: tuple(reading.alternatives) for name, reading in kcs.readings.items()}

F = TypeVar("F", bound=Form)


def filled(form: type[F], document: PlainDocument, found: list[Problem]) -> F | None:
    """The document as a form; None, with what is wrong added to `found`, where it is not."""
    if not isinstance(document.data, dict):
        found.append(Problem(document.name, EMPTY, MEND_EMPTY))
        return None
    try:
        return form.model_validate(document.data)
    except ValidationError as e:
        told = {_field(p.where) for p in found if p.where.startswith(f"{document.name}:")}
        problems = [_problem(document, form, cast(Mapping[str, Any], error)) for error in e.errors()]
        # What could not be read as a value at all is now also missing: said once.
        found.extend(p for p in problems if _field(p.where) not in told)
        return None


def _field(where: str) -> str:
    """The path of a place in a file, without its line and column."""
    return where.partition(" › ")[2]


def _problem(document: PlainDocument, form: type[Form], error: Mapping[str, Any]) -> Problem:
    loc = tuple(p for p in error["loc"] if isinstance(p, (str, int)))
    where, field = document.where(*loc), str(loc[-1]) if loc else ""
    kind, told = error["type"], (error.get("ctx") or {}).get("error")
    if isinstance(told, Told):
        return Problem(where, told.told.says, told.told.mend)
    if kind == "extra_forbidden":
        near = get_close_matches(field, sorted(_field_names(form)), n=1)
        mend = MEND_PERHAPS.fill(name=near[0]) if near else MEND_UNKNOWN
        return Problem(where, UNKNOWN_FIELD.fill(name=field[:40]), mend)
    if kind == "missing" or (error.get("input") is None and kind.endswith("_type")):
        return Problem(where, MISSING.fill(name=field), MEND_MISSING)
    says, mend = _WRONG_KIND.get(kind, (WRONG, MEND_WRONG))
    return Problem(where, says.fill(name=field, written=str(error.get("input"))[:40]), mend)


def _field_names(form: type[BaseModel]) -> set[str]:
    """The names of a form's fields and of the forms within it."""
    names: set[str] = set()
    waiting: list[type[BaseModel]] = [form]
    seen: set[type[BaseModel]] = set()
    while waiting:
        one = waiting.pop()
        if one in seen:
            continue
        seen.add(one)
        for name, info in one.model_fields.items():
            names.add(info.alias or name)
            waiting += [c for c in _classes(info.annotation) if issubclass(c, BaseModel)]
    return names


def _classes(annotation: Any) -> list[type]:
    found = [annotation] if isinstance(annotation, type) else []
    for argument in getattr(annotation, "__args__", ()):
        found += _classes(argument)
    return found


def check_application(form: ApplicationForm, document: PlainDocument) -> list[Problem]:
    """What one field's kind cannot tell."""
    found = []
    if form.society_class is not None and form.society_class not in CLASSES:
        known = ", ".join(CLASSES)
        found.append(
            Problem(
                document.where("class"),
                NOT_A_CLASS.fill(name=form.society_class[:40]),
                MEND_CLASS.fill(known=known),
            )
        )
    if not (form.names.en or form.names.ml):
        found.append(Problem(document.where("names"), NO_NAME, MEND_NO_NAME))
    return found


def check_determinations(
    form: DeterminationsForm, document: PlainDocument, received_on: date | None
) -> list[Problem]:
    """Names of determinations and readings, and that nothing was determined before it was received."""
    found = []
    for name in set(form.determinations) - set(DETERMINATIONS):
        near = get_close_matches(name, DETERMINATIONS, n=1)
        mend = MEND_PERHAPS.fill(name=near[0]) if near else MEND_KNOWN.fill(known=", ".join(DETERMINATIONS))
        found.append(
            Problem(document.where("determinations", name), UNKNOWN_FIELD.fill(name=name[:40]), mend)
        )
    for name, reading in form.readings.items():
        known = ", ".join(f"{n}: {' | '.join(c)}" for n, c in READINGS.items())
        if reading.chosen not in READINGS.get(name, ()):
            says = NOT_A_READING.fill(name=f"{name}: {reading.chosen}"[:60])
            found.append(Problem(document.where("readings", name), says, MEND_KNOWN.fill(known=known)))
    if received_on is not None and form.on < received_on:
        found.append(
            Problem(document.where("on"), TOO_EARLY.fill(on=form.on, received=received_on), MEND_TOO_EARLY)
        )
    return found


EMPTY = Text(
    "The file is empty or is not a list of names and values.",
    "ഫയൽ ശൂന്യമാണ്, അല്ലെങ്കിൽ പേരും വിവരവും ചേർന്ന രൂപത്തിലല്ല.",
)
MEND_EMPTY = Text(
    "Begin with the example file and change its values.", "ഉദാഹരണ ഫയലെടുത്ത് അതിലെ വിവരങ്ങൾ മാറ്റിയെഴുതുക."
)
UNKNOWN_FIELD = Text("“{name}” is not asked for here.", "“{name}” ഇവിടെ ചോദിച്ചിട്ടില്ല.")
MEND_PERHAPS = Text("Perhaps “{name}” is meant.", "“{name}” ആവാം ഉദ്ദേശിച്ചത്.")
MEND_UNKNOWN = Text(
    "Take it out, or see the example file for the names.", "അതു നീക്കുക; അല്ലെങ്കിൽ ഉദാഹരണ ഫയലിലെ പേരുകൾ നോക്കുക."
)
MEND_KNOWN = Text("What may stand here: {known}.", "ഇവിടെ ആകാവുന്നത്: {known}.")
MISSING = Text("“{name}” is missing.", "“{name}” നൽകിയിട്ടില്ല.")
MEND_MISSING = Text("Add it, as in the example file.", "ഉദാഹരണ ഫയലിലേതുപോലെ ചേർക്കുക.")
WRONG = Text("“{written}” will not do for “{name}”.", "“{name}” എന്നതിന് “{written}” പറ്റില്ല.")
MEND_WRONG = Text("See the example file for what is asked.", "എന്താണു വേണ്ടതെന്ന് ഉദാഹരണ ഫയലിൽ നോക്കുക.")
_NUMBER: Final = (WRONG, Text("Write a whole number, without quotes.", "പൂർണ്ണസംഖ്യ ഉദ്ധരണിചിഹ്നമില്ലാതെ എഴുതുക."))
_LETTERS: Final = (
    WRONG,
    Text(
        "Write words; put a number or date in quotes.",
        "വാക്കുകളിൽ എഴുതുക; സംഖ്യയോ തീയതിയോ ആണെങ്കിൽ ഉദ്ധരണിചിഹ്നത്തിനുള്ളിൽ.",
    ),
)
_DATE: Final = (
    WRONG,
    Text(
        "Write the date as year-month-day: 2026-01-31.", "തീയതി വർഷം-മാസം-ദിവസം എന്ന ക്രമത്തിൽ എഴുതുക: 2026-01-31."
    ),
)
_YES: Final = (
    WRONG,
    Text(
        "Write true or false; leave it blank if it is not known.",
        "true അല്ലെങ്കിൽ false എന്ന് എഴുതുക; അറിയില്ലെങ്കിൽ ഒഴിച്ചിടുക.",
    ),
)
_GROUP: Final = (
    WRONG,
    Text(
        "Write it as a group of indented lines, as in the example file.",
        "ഉദാഹരണ ഫയലിലേതുപോലെ അകത്തേക്കു നീക്കിയ വരികളായി എഴുതുക.",
    ),
)
_FEW: Final = (Text("“{name}” is empty.", "“{name}” ഒഴിഞ്ഞുകിടക്കുന്നു."), MEND_MISSING)
_WRONG_KIND: Final = {
    "int_type": _NUMBER, "int_parsing": _NUMBER, "greater_than_equal": _NUMBER, "less_than_equal": _NUMBER,
    "string_type": _LETTERS, "date_type": _DATE, "bool_type": _YES, "bool_parsing": _YES,
    "model_type": _GROUP, "model_attributes_type": _GROUP, "dict_type": _GROUP, "tuple_type": _GROUP,
    "too_short": _FEW, "string_too_short": _FEW,
}  # fmt: skip
NOT_A_CLASS = Text("“{name}” is not a class of society known here.", "“{name}” എന്നൊരു തരം സംഘം ഇവിടെയില്ല.")
MEND_CLASS = Text("Write one of: {known}.", "ഇവയിലൊന്ന് എഴുതുക: {known}.")
NO_NAME = Text("The proposed name is given in neither language.", "നിർദ്ദിഷ്ട പേര് രണ്ടു ഭാഷയിലും നൽകിയിട്ടില്ല.")
MEND_NO_NAME = Text("Give the name under “en”, “ml” or both.", "“en”, “ml” എന്നിവയിൽ പേര് എഴുതുക.")
NOT_A_READING = Text("“{name}” is not a reading known here.", "“{name}” എന്നൊരു വ്യാഖ്യാനം ഇവിടെയില്ല.")
TOO_EARLY = Text(
    "The determination is dated {on}, before the application was received ({received}).",
    "തീരുമാനത്തിന്റെ തീയതി {on}; അത് അപേക്ഷ ലഭിച്ചതിനു ({received}) മുമ്പാണ്.",
)
MEND_TOO_EARLY = Text("Mend the wrong one of the two dates.", "രണ്ടു തീയതികളിൽ തെറ്റായത് തിരുത്തുക.")
