"""Read a dossier whole, or say everything that is wrong with it in one pass.

Each file is read though another is broken, so that promoters mend all at once. Order: application (dates and
area are needed by the list), applicants, bye-laws, papers, then what the office adds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from sangham.kernel.plain_yaml import PlainDocument, load_yaml
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.proceedings.dossier.applicants import ApplicantsRead, read_applicants
from sangham.proceedings.dossier.area import area_of
from sangham.proceedings.dossier.bundle import Bundle, open_bundle
from sangham.proceedings.dossier.clauses import read_clauses
from sangham.proceedings.dossier.dossier import Dossier
from sangham.proceedings.dossier.form_filling import check_application, filled
from sangham.proceedings.dossier.given_papers import papers_of, sources_of
from sangham.proceedings.dossier.office_additions import determinations_of, register_of, words_of_form
from sangham.proceedings.dossier.parts import (
    Application,
    Checklist,
    DatedPaper,
    Declaration,
    Declarations,
    Determinations,
    Register,
)
from sangham.proceedings.dossier.place_names import KnownPlace, PlaceNames
from sangham.proceedings.dossier.yaml_forms import (
    ApplicationForm,
    DatedPaperForm,
    DeterminationsForm,
    Form,
    RegisterForm,
)

F = TypeVar("F", bound=Form)
T = TypeVar("T")


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
        papers = papers_of(self.bundle.papers, self.found)
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
            bye_laws=bye_laws,
            determinations=determinations,
            register_as_it_stood=register,
            papers=papers,
            sources=sources_of(self.bundle.files.values()),
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
                area_of([n for n in written if isinstance(n, str)], self.places, self.found, document, "area")
            return None
        wrong = check_application(form, document)
        area = area_of(form.area, self.places, self.found, document, "area")
        self.found.extend(wrong)
        if wrong or area is None:
            return None
        listed = form.checklist
        return Application(
            received_on=form.received_on,
            office=form.office,
            names=words_of_form(form.names),
            society_class=form.society_class,
            objects=words_of_form(form.objects),
            limited_liability=form.limited_liability,
            formed_exclusively_for_students=form.formed_exclusively_for_students,
            area=area,
            registered_office=words_of_form(form.registered_office),
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

    def _register(self) -> Register | None:
        form, document = self._form("register", RegisterForm)
        return register_of(form, document, self.places, self.found) if form and document else None

    def _determinations(
        self, application: Application | None, register: Register | None
    ) -> Determinations | None:
        form, document = self._form("determinations", DeterminationsForm)
        if form is None or document is None:
            return None
        return determinations_of(
            form,
            document,
            received_on=application.received_on if application else None,
            numbers={s.number for s in register.societies} if register else None,
            found=self.found,
        )

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


NO_CHIEF = Text(
    "The chief promoter, {n}, is not in the list of applicants.",
    "ചീഫ് പ്രൊമോട്ടറായി പറഞ്ഞ {n}-ാം ആൾ അപേക്ഷകരുടെ പട്ടികയിലില്ല.",
)
MEND_NO_CHIEF = Text("Write his or her serial number in the list.", "പട്ടികയിലെ ക്രമനമ്പർ എഴുതുക.")
