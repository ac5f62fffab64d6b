"""What stands on a certificate given after a grant: amended on a change of name, a duplicate, in place of a lost one.

All is taken from the register, which the grant has brought up to date.
"""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from sangham.accounts.models import Office
from sangham.documents import papers, wording
from sangham.journal.models import Entry
from sangham.journal.queries import entries_of
from sangham.kernel.names import Name
from sangham.kernel.text import Text
from sangham.proceedings.entries import MatterDecided
from sangham.proceedings.letterhead import called, letterhead, signs_order
from sangham.proceedings.matters.kind import Certificate
from sangham.proceedings.state import Standing
from sangham.register.actions.certify_registration import UNDER
from sangham.register.entries_of_matters import NameChanged, RegistrationReconstructed
from sangham.register.models import Certificate as Given
from sangham.register.models import Society
from sangham.register.queries import (
    area_of,
    former_names,
    latest_certificate,
    on_paper,
    society,
)

PROOF = "proof.json"


def about(s: Standing) -> Society:
    """The society that a certificate is of."""
    found = society(s.stated.society) if s.stated.society else None
    assert found is not None, "what is certified is of a society of the register"
    return found


def rests_on(s: Standing) -> Entry:
    """The entry whose proof a certificate carries: what the grant had entered, or else the registration itself."""
    entries = entries_of(about(s).stream)
    of_matter = (
        entry
        for entry in entries
        if isinstance(entry.what, NameChanged | RegistrationReconstructed) and entry.what.matter == s.matter
    )
    return next(of_matter, entries[0])


def certificate_paper(
    s: Standing, kind: Certificate, certificate: UUID, on: date
) -> papers.CertificateOfRegistration:
    """What stands on it. Raises AssertionError in a matter that was not granted."""
    of, order = about(s), s.ordered
    assert isinstance(order, MatterDecided) and order.granted and s.ordered_on and of.registered_on
    office = Office.objects.get(pk=s.office)
    name = of.name
    return papers.CertificateOfRegistration(
        **letterhead(
            office,
            number=f"{office.code}/C/{order.number}/{order.year}",
            paper=certificate,
            on=on,
            signatory=signs_order(s, office, power=UNDER[kind]),
        ),
        record=_RECORD.fill(p=PROOF),
        society_name=Text(name.en or name.ml, name.ml or name.en),
        registration_number=of.number_text,
        series=called(of.office),
        society_class=of.class_text,
        liability=of.liability_text if of.liability or of.entered_from else wording.LIMITED_LIABILITY,
        area_of_operation=_area(of),
        registered_office=of.registered_office or _NOT_KNOWN,
        registered_on=of.registered_on,
        order_label=wording.LABELS["order_on_it"],
        order_number=f"{office.code}/{order.number}/{order.year}",
        ordered_on=s.ordered_on,
        **_form(of, kind),
    )


def _form(of: Society, kind: Certificate) -> dict[str, Any]:
    """What is said otherwise than on the original."""
    certifies = wording.CERTIFIES_OLDER if of.entered_from else wording.CERTIFIES
    if kind == "amended":
        names = former_names(of)
        return {
            "title": wording.AMENDED_TITLE,
            "under": wording.AMENDED_UNDER,
            "certifies": certifies,
            "further": tuple(
                papers.Further(label=wording.LABELS["former_name"], says=_until(n.name, n.until_on))
                for n in names[:1]
            ),
        }
    if kind == "duplicate":
        return {
            "title": wording.DUPLICATE_TITLE,
            "certifies": certifies,
            "further": (papers.Further(label=wording.LABELS["duplicate_of"], says=_of_which(of)),),
        }
    found = of.reconstructed_from or []
    listed = "; ".join(str(paper["kind"]) for paper in found)
    return {
        "title": wording.IN_PLACE_TITLE,
        "under": wording.IN_PLACE_UNDER,
        "certifies": wording.IN_PLACE_CERTIFIES,
        "effect": wording.IN_PLACE_EFFECT,
        "further": (papers.Further(label=wording.LABELS["found_in"], says=Text(listed, listed)),),
    }


def _of_which(of: Society) -> Text:
    """The certificate that is repeated: given here, or on paper before; by the registration where neither is known."""
    latest: Given | None = latest_certificate(of.id)
    if latest is not None:
        return _CERTIFICATE.fill(number=latest.number, day=papers.print_date(latest.issued_on))
    paper = on_paper(of)
    if paper is not None and paper.number and paper.from_on is not None:
        return _CERTIFICATE.fill(number=paper.number, day=papers.print_date(paper.from_on))
    return _ON_REGISTRATION.fill(number=of.number_text)


def _until(name: Name, until_on: date | None) -> Text:
    written = Text(name.in_("en"), name.in_("ml"))
    return written if until_on is None else _UNTIL.fill(name=written, day=papers.print_date(until_on))


def _area(of: Society) -> Text:
    places = area_of(of) if of.area_known else []
    if not places:
        return _NOT_KNOWN
    return Text(", ".join(p.called.en for p in places), ", ".join(p.called.ml for p in places))


_RECORD = Text(
    "What this rests on is an entry of the journal; the proof is attached to this file as {p}.",
    "ഇതിന് ആധാരമായത് നാൾവഴിയിൽ ചേർത്തിട്ടുണ്ട്; അതിന്റെ തെളിവ് {p} എന്ന പേരിൽ ഈ ഫയലിനോടു ചേർത്തിരിക്കുന്നു.",
)
_NOT_KNOWN = Text("not known", "അറിയില്ല")
_CERTIFICATE = Text("Certificate {number}, given on {day}", "{day}-ന് നൽകിയ {number} നമ്പർ സർട്ടിഫിക്കറ്റ്")
_ON_REGISTRATION = Text(
    "The certificate given on registration under the number {number}",
    "{number} എന്ന നമ്പറിൽ രജിസ്റ്റർ ചെയ്തപ്പോൾ നൽകിയ സർട്ടിഫിക്കറ്റ്",
)
_UNTIL = Text("{name}, until {day}", "{name}, {day} വരെ")
