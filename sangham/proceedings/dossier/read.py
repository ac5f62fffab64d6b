"""Read a dossier whole, or say everything that is wrong with it in one pass.

Each file is read though another is broken, so that promoters mend all at once. Order: application (dates and
area are needed by the list), applicants, bye-laws, papers, then what the office adds.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, TypeVar

from sangham.kernel.plain_yaml import PlainDocument, load_yaml
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.proceedings.dossier.applicants import ApplicantsRead, read_applicants
from sangham.proceedings.dossier.bundle import Bundle, GivenFile, open_bundle
from sangham.proceedings.dossier.clauses import read_clauses
from sangham.proceedings.dossier.dossier import (
    Application,
    ByeLaws,
    Checklist,
    ChosenReading,
    DatedPaper,
    Declaration,
    Declarations,
    Determination,
    Determinations,
    Dossier,
    GivenPaper,
    Neighbour,
    Place,
    Register,
    SimilarType,
    Words,
    as_place,
)
from sangham.proceedings.dossier.office_file import what_it_is
from sangham.proceedings.dossier.place_names import KnownPlace, PlaceNames
from sangham.proceedings.dossier.yaml_forms import (
    ApplicationForm,
    DatedPaperForm,
    DeterminationsForm,
    Form,
    RegisterForm,
    WordsForm,
    check_application,
    check_determinations,
    filled,
)

F = TypeVar("F", bound=Form)
T = TypeVar("T")

PAPER_KINDS: Final = {
    b"%PDF-": ("application/pdf", (".pdf",)),
    b"\x89PNG\r\n\x1a\n": ("image/png", (".png",)),
    b"\xff\xd8\xff": ("image/jpeg", (".jpg", ".jpeg")),
}
_SOURCE_TYPES: Final = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "csv": "text/csv",
    "md": "text/markdown",
    "yaml": "application/yaml",
    "yml": "application/yaml",
}


def read_dossier(at: Path | bytes, *, places: Iterable[KnownPlace]) -> Dossier:
    """The dossier in a folder, a .zip file, or a zip's bytes. `places`: the office's list of local bodies.

    Raises Problems with everything wrong, file by file, with sheet, cell or line, in both languages.
    """
    return _Reading(open_bundle(at), PlaceNames(places)).read()


class _Reading:
    """One reading of one dossier."""

    def __init__(self, bundle: Bundle, places: PlaceNames) -> None:
        self.bundle, self.places = bundle, places
        self.found: list[Problem] = []

    def read(self) -> Dossier:
        application = self._application()
        listed = self._applicants(application)
        bye_laws = self._try(lambda: read_clauses(*self._file("bye-laws")))
        papers = self._papers()
        register = self._register()
        determinations = self._determinations(application, register)
        if application and listed:
            self._chief_promoter(application, listed)
        if self.found or application is None or listed is None or bye_laws is None:
            raise Problems(self.found)
        return Dossier(
            application=application,
            applicants=tuple(sorted(listed.applicants, key=lambda a: a.serial)),
            relations=tuple(sorted(listed.relations, key=lambda r: (r.of, r.to, r.relation))),
            bye_laws=ByeLaws.model_validate(bye_laws),
            determinations=determinations,
            register_as_it_stood=register,
            papers=papers,
            sources=tuple(_kept(f, _SOURCE_TYPES[_ending(f.name)]) for f in self.bundle.files.values()),
            notes=tuple(listed.notes),
        )

    def _file(self, role: str) -> tuple[bytes, str]:
        given = self.bundle.files[role]
        return given.content, given.name

    def _form(self, role: str, form: type[F]) -> tuple[F | None, PlainDocument | None]:
        """The YAML file of a role as a form; nothing where it is absent or wrong."""
        if role not in self.bundle.files:
            return None, None
        content, name = self._file(role)
        document = self._try(lambda: load_yaml(content, name=name, found=self.found))
        return (filled(form, document, self.found), document) if document else (None, None)

    def _application(self) -> Application | None:
        form, document = self._form("application", ApplicationForm)
        if form is None or document is None:
            # The area is looked up all the same, so that one reading tells all that is wrong.
            data = document.data if document else None
            written = data.get("area") if isinstance(data, dict) else None
            if document and isinstance(written, list):
                self._area([name for name in written if isinstance(name, str)], document, "area")
            return None
        wrong = check_application(form, document)
        area = self._area(form.area, document, "area")
        self.found.extend(wrong)
        if wrong or area is None:
            return None
        listed = form.checklist
        return Application(
            received_on=form.received_on,
            office=form.office,
            names=_words(form.names),
            society_class=form.society_class,
            objects=_words(form.objects),
            limited_liability=form.limited_liability,
            formed_exclusively_for_students=form.formed_exclusively_for_students,
            area=area,
            registered_office=_words(form.registered_office),
            copies_of_bye_laws=form.copies_of_bye_laws,
            prescribed_form_used=form.prescribed_form_used,
            information_furnished=form.information_furnished,
            declarations=_declarations(form),
            checklist=Checklist(
                chief_promoter=listed.chief_promoter,
                promoters_minutes=_dated(listed.promoters_minutes),
                bank_certificate=_dated(listed.bank_certificate),
                project_report=_dated(listed.project_report),
                challan=_dated(listed.challan),
            ),
        )

    def _applicants(self, application: Application | None) -> ApplicantsRead | None:
        content, name = self._file("applicants")
        return self._try(
            lambda: read_applicants(
                content,
                name,
                places=self.places,
                area=[self.places.by_code[p.code.casefold()] for p in application.area]
                if application
                else None,
                received_on=application.received_on if application else None,
                declarations=application.declarations if application else Declarations(),
            )
        )

    def _area(
        self, written: Iterable[str], document: PlainDocument, *path: str | int
    ) -> tuple[Place, ...] | None:
        """The places of an area; None, with the problems noted, where one is not known or is two."""
        known: dict[str, Place] = {}
        before = len(self.found)
        for i, name in enumerate(written):
            places = self.places.found(name)
            where = document.where(*path, i)
            if len(places) == 1:
                if places[0].code in known:
                    self.found.append(Problem(where, PLACE_TWICE.fill(name=name[:60]), MEND_PLACE_TWICE))
                known[places[0].code] = as_place(places[0])
            elif places:
                which = "; ".join(f"{p.code} ({p.name_en}, {p.kind.replace('_', ' ')})" for p in places)
                self.found.append(
                    Problem(where, SEVERAL_PLACES.fill(name=name[:60]), MEND_SEVERAL.fill(which=which))
                )
            else:
                like = self.places.like(name)
                mend = MEND_LIKE.fill(like=", ".join(like)) if like else MEND_NO_PLACE
                self.found.append(Problem(where, NO_PLACE.fill(name=name[:60]), mend))
        return tuple(known.values()) if len(self.found) == before else None

    def _register(self) -> Register | None:
        form, document = self._form("register", RegisterForm)
        if form is None or document is None:
            return None
        societies = []
        for i, one in enumerate(form.societies):
            area = self._area(one.area, document, "societies", i, "area")
            if any(one.number == other.number for other in form.societies[:i]):
                self.found.append(
                    Problem(
                        document.where("societies", i), NUMBER_TWICE.fill(n=one.number), MEND_NUMBER_TWICE
                    )
                )
            if area is not None:
                societies.append(
                    Neighbour(
                        number=one.number,
                        name=_words(one.name),
                        society_class=one.society_class,
                        area=area,
                        registered_on=one.registered_on,
                        office=one.office,
                        address=_words(one.address) if one.address else None,
                    )
                )
        return Register(as_on=form.as_on, societies=tuple(societies))

    def _determinations(
        self, application: Application | None, register: Register | None
    ) -> Determinations | None:
        form, document = self._form("determinations", DeterminationsForm)
        if form is None or document is None:
            return None
        received_on = application.received_on if application else None
        self.found.extend(check_determinations(form, document, received_on))
        numbers = {s.number for s in register.societies} if register else set()
        for i, similar in enumerate(form.similar_type):
            if similar.society not in numbers and "register" in self.bundle.files:
                where = document.where("similar_type", i, "society")
                self.found.append(Problem(where, NO_NEIGHBOUR.fill(n=similar.society[:40]), MEND_NEIGHBOUR))
        return Determinations(
            on=form.on,
            by=form.by,
            determinations={
                name: Determination(holds=d.holds, reasons=Words(en=d.reasons.en, ml=d.reasons.ml))
                for name, d in form.determinations.items()
            },
            similar_type=tuple(
                SimilarType(society=s.society, holds=s.holds, reasons=Words(en=s.reasons.en, ml=s.reasons.ml))
                for s in form.similar_type
            ),
            readings={
                name: ChosenReading(chosen=r.chosen, reasons=Words(en=r.reasons.en, ml=r.reasons.ml))
                for name, r in form.readings.items()
            },
        )

    def _papers(self) -> tuple[GivenPaper, ...]:
        kept = []
        for given in self.bundle.papers:
            kind = next((k for start, k in PAPER_KINDS.items() if given.content.startswith(start)), None)
            if kind is None:
                is_ = what_it_is(given.content)
                self.found.append(Problem(given.name, PAPER_KIND.fill(is_=is_), MEND_PAPER_KIND))
            elif not given.name.lower().endswith(kind[1]):
                self.found.append(
                    Problem(
                        given.name,
                        PAPER_NAME.fill(is_=what_it_is(given.content)),
                        MEND_PAPER_NAME.fill(ending=kind[1][0]),
                    )
                )
            else:
                kept.append(_kept(given, kind[0]))
        return tuple(kept)

    def _chief_promoter(self, application: Application, listed: ApplicantsRead) -> None:
        chief = application.checklist.chief_promoter
        if chief is not None and chief not in {a.serial for a in listed.applicants}:
            where = f"{self.bundle.files['application'].name} › checklist › chief_promoter"
            self.found.append(Problem(where, NO_CHIEF.fill(n=chief), MEND_NO_CHIEF))

    def _try(self, read: Callable[[], T]) -> T | None:
        try:
            return read()
        except Problems as e:
            self.found.extend(e.found)
            return None


def _words(form: WordsForm) -> Words:
    return Words(en=form.en, ml=form.ml)


def _declarations(form: ApplicationForm) -> Declarations:
    given = form.declarations
    return Declarations(
        **{
            name: Declaration(by=one.by, on=one.on)
            for name in Declarations.model_fields
            if (one := getattr(given, name)) is not None
        }
    )


def _dated(form: DatedPaperForm | None) -> DatedPaper | None:
    return DatedPaper(on=form.on, number=form.number, amount=form.amount, from_=form.from_) if form else None


def _kept(given: GivenFile, media_type: str) -> GivenPaper:
    return GivenPaper(
        name=given.name,
        media_type=media_type,
        sha256=hashlib.sha256(given.content).hexdigest(),
        content=given.content,
    )


def _ending(name: str) -> str:
    return name.rpartition(".")[2].lower()


PLACE_TWICE = Text("“{name}” is in the area twice.", "“{name}” പ്രവർത്തനപരിധിയിൽ രണ്ടുതവണ ചേർത്തിരിക്കുന്നു.")
MEND_PLACE_TWICE = Text("Take one out.", "ഒന്ന് നീക്കുക.")
SEVERAL_PLACES = Text("There is more than one “{name}”.", "“{name}” എന്ന പേരിൽ ഒന്നിലധികം സ്ഥലമുണ്ട്.")
MEND_SEVERAL = Text("Write the code of the one meant: {which}.", "ഉദ്ദേശിച്ചതിന്റെ കോഡ് എഴുതുക: {which}.")
NO_PLACE = Text("There is no place “{name}” in the list.", "“{name}” എന്നൊരു സ്ഥലം പട്ടികയിലില്ല.")
MEND_LIKE = Text("Perhaps one of these: {like}.", "ഇവയിലൊന്നാവാം: {like}.")
MEND_NO_PLACE = Text(
    "Write the name of the grama panchayat, municipality or corporation, or its code.",
    "ഗ്രാമപഞ്ചായത്തിന്റെയോ നഗരസഭയുടെയോ കോർപ്പറേഷന്റെയോ പേരോ കോഡോ എഴുതുക.",
)
NUMBER_TWICE = Text("Number {n} is given to two societies.", "{n} എന്ന നമ്പർ രണ്ടു സംഘങ്ങൾക്ക് നൽകിയിരിക്കുന്നു.")
MEND_NUMBER_TWICE = Text("Mend the wrong number.", "തെറ്റായ നമ്പർ തിരുത്തുക.")
NO_NEIGHBOUR = Text("There is no society {n} in register.yaml.", "register.yaml-ൽ {n} എന്ന നമ്പറുള്ള സംഘമില്ല.")
MEND_NEIGHBOUR = Text(
    "Write the number as it stands in register.yaml.", "register.yaml-ൽ ഉള്ളതുപോലെ നമ്പർ എഴുതുക."
)
PAPER_KIND = Text(
    "A paper must be a PDF, PNG or JPEG; this is {is_}.", "രേഖ PDF, PNG, JPEG ഇവയിലൊന്നാകണം; ഇത് {is_}."
)
MEND_PAPER_KIND = Text("Scan or export it as PDF.", "PDF ആയി സ്കാൻ ചെയ്യുകയോ എക്സ്പോർട്ട് ചെയ്യുകയോ ചെയ്യുക.")
PAPER_NAME = Text(
    "The ending of the name does not agree with what the file is ({is_}).",
    "ഫയലിന്റെ പേരിലെ അവസാനഭാഗവും ഉള്ളടക്കവും ({is_}) ചേരുന്നില്ല.",
)
MEND_PAPER_NAME = Text("Name it with {ending} at the end.", "പേരിന്റെ അവസാനം {ending} എന്നാക്കുക.")
NO_CHIEF = Text(
    "The chief promoter, {n}, is not in the list of applicants.",
    "ചീഫ് പ്രൊമോട്ടറായി പറഞ്ഞ {n}-ാം ആൾ അപേക്ഷകരുടെ പട്ടികയിലില്ല.",
)
MEND_NO_CHIEF = Text("Write his or her serial number in the list.", "പട്ടികയിലെ ക്രമനമ്പർ എഴുതുക.")
