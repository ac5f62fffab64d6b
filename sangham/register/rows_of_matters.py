"""Rows of the register from what matters had entered: a certificate, a name changed, a registration reconstructed, an affiliation."""

from __future__ import annotations

from sangham.register.correcting import Said
from sangham.register.entries import RegistrationCertified
from sangham.register.entries_of_matters import NameChanged, RegistrationReconstructed, SocietyAffiliated
from sangham.register.giving import Given, gives
from sangham.register.models import Affiliation, Certificate
from sangham.register.rows_made import bye_law_rows, name_row, paper_data


@gives(RegistrationCertified)
def registration_certified(what: RegistrationCertified, said: Said) -> Given:
    """The certificate."""
    certificate = Certificate(
        id=what.certificate,
        society_id=what.society,
        kind=what.kind,
        of=what.of,
        number=what.number,
        issued_on=said.on,
        sha256=what.sha256,
    )
    return Given(rows=[certificate])


@gives(NameChanged)
def name_changed(what: NameChanged, said: Said) -> Given:
    """The new name, and the clauses so worded, from their day; what they take the place of stays with its days."""
    clauses = bye_law_rows(
        what.society,
        what.bye_laws,
        said,
        registered_on=said.on,
        from_on=what.from_on,
        whole=False,
    )
    return Given(rows=[name_row(what.society, what.name_id, what, said, from_on=what.from_on), *clauses])


@gives(RegistrationReconstructed)
def registration_reconstructed(what: RegistrationReconstructed, said: Said) -> Given:
    """Its number and day of registration, and for ever that they were found so."""
    return Given(
        always={
            "number": what.number,
            "registered_on": what.registered_on,
            "registered_within": "",
            "reconstructed_from": [paper_data(paper) for paper in what.found_in],
        }
    )


@gives(SocietyAffiliated)
def society_affiliated(what: SocietyAffiliated, said: Said) -> Given:
    """To which society it is affiliated."""
    row = Affiliation(
        society_id=what.society,
        entry=said.number,
        from_on=what.from_on,
        to_id=what.to,
        how=what.how,
        matter=what.matter,
    )
    return Given(rows=[row])
