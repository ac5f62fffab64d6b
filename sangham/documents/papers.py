"""What stands on each paper, in both languages: all that a sheet needs, so that typesetting knows no law.

The callers in `register` and `proceedings` fill these. What is the same on every paper of a kind (its title,
the clause it is made under, the sentence that certifies) has a default from `wording`; a caller may give
another where the law differs. Dates print as day/month/year.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar, Literal

from sangham.documents import wording
from sangham.kernel.text import Text

PaperKind = Literal[
    "acknowledgement",
    "certificate_of_registration",
    "letter_of_query",
    "notice_of_hearing",
    "order_in_matter",
    "order_of_refusal",
    "order_of_registration",
]


class Tone(StrEnum):
    """The colour in which an outcome's word is printed. The word itself always stands beside it."""

    MET = "met"
    NOT_MET = "not-met"
    UNKNOWN = "unknown"
    DISCRETION = "discretion"
    DOUBT = "doubt"
    OFF = "off"


# The name of law's Outcome -> its tone. `OFF` is for what drops out; the word on the paper says which.
TONE_OF: dict[str, Tone] = {
    "MET": Tone.MET,
    "NOT_MET": Tone.NOT_MET,
    "UNKNOWN": Tone.UNKNOWN,
    "DISCRETION": Tone.DISCRETION,
    "NOT_IN_FORCE": Tone.OFF,
    "TEXT_NOT_IN_SOURCE": Tone.OFF,
    "INOPERATIVE": Tone.OFF,
    "AMBIGUOUS": Tone.DOUBT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """The official whose act the paper is; the signature's own certificate may be the office's.

    name         the official's name
    designation  office held: "Joint Registrar (General), Thiruvananthapuram"
    power        by what power: "exercising the Registrar's powers, conferred by order CO/1/2026 under s.3(2)"
    """

    name: Text
    designation: Text
    power: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """To whom an order is sent: the applicant named by the rules to receive it, usually the chief promoter."""

    name: Text
    address: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One of the readings that a clause's text bears, on these facts.

    name     "literal", "purposive"
    says     what the clause means when read so
    outcome  the outcome's word under this reading
    source   where the reading comes from: a judgment, a commentary, the Department's practice
    chosen   whether the order goes by this reading
    """

    name: Text
    says: Text
    outcome: Text
    source: Text
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Determination:
    """What the law leaves to an official, as he determined it: a fact of its own kind, with reasons.

    determined  "Satisfied that the business is sound" or the contrary, whole
    reasons     why, in the official's words
    by          name and office of who determined
    on          the day
    """

    determined: Text
    reasons: Text
    by: Text
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingLine:
    """What the law finds on one clause.

    citation        "Section 6(2)(b)" / "6(2)(b)-ാം വകുപ്പ്"
    asks            what the clause asks, in plain words
    outcome         the outcome's word (law.outcome.Outcome.word)
    tone            its colour: TONE_OF[outcome.name]
    reason          why, on these facts
    missing         facts that would decide it, where it is open
    readings        every reading of the clause that matters here, the chosen one marked
    determinations  what was determined under it
    depth           0 for a section's own line, 1 for a clause within it, and so on; indents the line
    """

    citation: Text
    asks: Text
    outcome: Text
    tone: Tone
    reason: Text
    missing: tuple[Text, ...] = ()
    readings: tuple[Reading, ...] = ()
    determinations: tuple[Determination, ...] = ()
    depth: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One ground of refusal, as the person refused needs it.

    citation  the leaf clause that failed
    asks      what the law asks
    facts     what was found instead, on these facts
    mend      what would put it right
    """

    citation: Text
    asks: Text
    facts: Text
    mend: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """One thing that the person may do next.

    does      what to do, and what comes of it
    to        before whom, with the address where there is one
    by        the last day, where the law sets one of its own; None prints none
    citation  the clause that gives it; None where it is simply open to anyone (a fresh application)
    """

    does: Text
    to: Text
    by: date | None
    citation: Text | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What every paper bears.

    number      the paper's own number in its office's series: "JR-TVM/CERT/2041/2026"
    issued_on   the day it is made; also the PDF's own date, so that the same data give the same bytes
    office      the issuing office, as its letterhead: "Office of the Joint Registrar (General), ..."
    place       where it is signed; None where the record does not tell
    signatory   whose act it is
    verify_url  the address in the QR: ``https://…/v/<certificate or paper id>``
    record      what in the record holds this, and how it can be checked: entry, seal, attached proof
    specimen    printed across the head when the paper is no Government document (a test authority signs);
                None on a real one
    """

    kind: ClassVar[PaperKind]

    number: str
    issued_on: date
    office: Text
    place: Text | None
    signatory: Signatory
    verify_url: str
    record: Text
    specimen: Text | None = None

    @property
    def document_title(self) -> str:
        """The PDF's title, one line in both languages; readers show it in the window's head."""
        raise NotImplementedError

    def data(self) -> dict[str, Any]:
        """The paper as plain JSON data for its sheet; texts as {"en", "ml"}, dates as day/month/year."""
        return {
            "kind": self.kind,
            "document_title": self.document_title,
            "labels": {name: text.both() for name, text in wording.LABELS.items()},
            **_plain(self),
        }

    def strings(self) -> Iterator[str]:
        """Every string that will be printed, to check that it can be."""
        yield from _strings(self.data())


@dataclass(frozen=True, slots=True, kw_only=True)
class Further:
    """One more thing that a certificate says: its label, and what stands beside it."""

    label: Text
    says: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateOfRegistration(Paper):
    """Section 8(1): signed and sealed, conclusive evidence that the society is duly registered. So too one amended on a
    change of name (section 10(2)), a duplicate, and one in place of a lost one (section 8(2)).

    society_name         in both scripts, as registered, without the number
    registration_number  "T 2041" / "ടി 2041"
    series               the series in which the number is unique: "Joint Registrar (General), ..."
    society_class        type and class: "Primary co-operative society: consumer"
    liability            section 5(1): limited
    area_of_operation    the local bodies named
    registered_office    the address
    registered_on        the day of registration (section 7(1))
    order_number         the order of registration, and its day
    ordered_on
    order_label          what order that is
    further              what a certificate other than the original has besides
    title, under, certifies, effect   the form of the certificate; see `wording`
    """

    kind: ClassVar[PaperKind] = "certificate_of_registration"

    society_name: Text
    registration_number: Text
    series: Text
    society_class: Text
    area_of_operation: Text
    registered_office: Text
    registered_on: date
    order_number: str
    ordered_on: date
    liability: Text = wording.LIMITED_LIABILITY
    order_label: Text = wording.LABELS["order"]
    further: tuple[Further, ...] = ()
    title: Text = wording.CERTIFICATE_TITLE
    under: Text = wording.CERTIFICATE_UNDER
    certifies: Text = wording.CERTIFIES
    effect: Text = wording.CERTIFICATE_EFFECT

    @property
    def document_title(self) -> str:
        return f"{self.title.en}: {self.society_name.en} | {self.society_name.ml}"

    def data(self) -> dict[str, Any]:
        plain = Paper.data(self)
        plain["certifies"] = self.certifies.fill(registered_on=print_date(self.registered_on)).both()
        return plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(Paper):
    """What both orders on an application for registration bear. `issued_on` is the day of the order.

    addressee     to whom it goes
    matter_number the application's number in the office
    received_on   when the application was received; the ninety days of section 7(3) run from it
    society_name  the name proposed, in both scripts
    subject       the subject line
    read          papers read: the application, the report on scrutiny, replies, determinations
    narrative     what happened, in paragraphs
    findings      every clause asked, in the Act's order
    operative     the order itself, in paragraphs: "... is registered" or "... is refused"
    copies        to whom copies go
    """

    addressee: Addressee
    matter_number: str
    received_on: date
    society_name: Text
    subject: Text
    read: tuple[Text, ...]
    narrative: tuple[Text, ...]
    findings: tuple[FindingLine, ...]
    operative: tuple[Text, ...]
    copies: tuple[Text, ...] = ()

    @property
    def document_title(self) -> str:
        return f"{self.number}: {self.subject.en} | {self.subject.ml}"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderOfRegistration(Order):
    """Section 7(1): the Registrar, being satisfied, registers the society and its bye-laws.

    registration_number, series, society_class, area_of_operation, registered_office   as on the certificate
    bye_laws   what was registered as the bye-laws: how many clauses, and the hash of the file
    """

    kind: ClassVar[PaperKind] = "order_of_registration"

    registration_number: Text
    series: Text
    society_class: Text
    area_of_operation: Text
    registered_office: Text
    bye_laws: Text
    title: Text = wording.REGISTRATION_TITLE
    under: Text = wording.REGISTRATION_UNDER


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderOfRefusal(Order):
    """Section 7(2): refusal, with its reasons, written for the person refused.

    decision        what is decided, in one plain sentence to the reader
    grounds         why: each leaf clause that failed; at least one
    remedies        what to do next and by when
    communicate_by  the last day to communicate this order (seven days)
    """

    kind: ClassVar[PaperKind] = "order_of_refusal"

    decision: Text
    grounds: tuple[Ground, ...]
    remedies: tuple[Remedy, ...]
    communicate_by: date
    title: Text = wording.REFUSAL_TITLE
    under: Text = wording.REFUSAL_UNDER

    def __post_init__(self) -> None:
        if not self.grounds:
            raise ValueError("an order of refusal needs its grounds: section 7(2) asks for reasons")
        if not self.remedies:
            raise ValueError("an order of refusal says what to do next")


def print_date(day: date) -> str:
    """A date as it is printed, in both languages: 03/04/2026."""
    return day.strftime("%d/%m/%Y")


def _plain(value: Any) -> Any:
    if isinstance(value, Text):
        return value.both()
    if isinstance(value, date):
        return print_date(value)
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    return value


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for v in value.values():
            yield from _strings(v)
    elif isinstance(value, list):
        for v in value:
            yield from _strings(v)
