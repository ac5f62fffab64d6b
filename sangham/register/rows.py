"""From what an entry says to the rows that say it in the register: the one translation, for the live tables and for
what was known on a day. Rows are made here and not saved; `projections.py` saves them, `known.py` looks at them.

Every kind of entry in a society's stream that says something of the register has its function here, under `gives`.
"""

from __future__ import annotations

from typing import Any

from django.db.models import Model

from sangham.register.correcting import Said
from sangham.register.entries import (
    RegistrationCertified,
    SocietyEntered,
    SocietyRegistered,
)
from sangham.register.entries_of_older_registers import (
    AreaEntered,
    ByeLawsEntered,
    CertificateEntered,
    ClassEntered,
    FormerNameEntered,
    LiabilityEntered,
)
from sangham.register.entries_of_standing import (
    AuditCertificateReceived,
    CommitteeEntered,
    OfficeBearerCeased,
    OfficeBearerEntered,
    RegisteredOfficeChanged,
    StandingEntered,
    YearlyStatementReceived,
)
from sangham.register.giving import GIVES as GIVES
from sangham.register.giving import Given as Given
from sangham.register.giving import given_by as given_by
from sangham.register.giving import gives
from sangham.register.models import (
    AuditCertificate,
    Committee,
    Liability,
    PaperCertificate,
    RegisteredOffice,
    SocietyStanding,
    YearlyStatement,
)
from sangham.register.rows_made import (
    area_rows,
    bye_law_rows,
    holder_row,
    name_row,
    society_row,
    stated,
)
from sangham.register.rows_of_matters import registration_certified as registration_certified


@gives(SocietyRegistered)
def society_registered(what: SocietyRegistered, said: Said) -> Given:
    """The society with its first name, its area, its registered office and its bye-laws, from the day of registration."""
    on = said.on
    society = society_row(what, registered_on=on, matter=what.matter, area_known=True)
    address = what.registered_office
    rows: list[Model] = [
        name_row(what.id, what.name_id, what, said, from_on=on),
        *area_rows(what.id, what.area, said, on),
        *bye_law_rows(what.id, what.bye_laws, said, registered_on=on, from_on=on),
        RegisteredOffice(
            society_id=what.id, entry=said.number, from_on=on, address_en=address.en, address_ml=address.ml
        ),
        SocietyStanding(society_id=what.id, entry=said.number, from_on=on, standing="working"),
    ]
    return Given(society, rows)


@gives(SocietyEntered)
def society_entered(what: SocietyEntered, said: Said) -> Given:
    """The society as the older register has it; how it stands, where it is and how its members are liable, if it says."""
    society = society_row(
        what,
        sector=what.sector,
        registered_on=what.registered_on,
        registered_within=what.registered_within,
        area_known=what.area is not None,
        area_as_written=list(what.area_as_written),
        remarks=what.remarks,
        as_written=dict(sorted(what.as_written.items())),
        entered_from=what.entered_from,
        entered_row=what.row,
    )
    first: dict[str, Any] = {"society_id": what.id, "entry": said.number}
    en, ml = what.registered_office_en, what.registered_office_ml
    rows: list[Model] = [
        name_row(what.id, what.name_id, what, said, from_on=what.registered_on),
        *(name_row(what.id, n.id, n, said, from_on=None, former=True) for n in what.former_names),
        *area_rows(what.id, what.area or (), said, what.registered_on),
        *([SocietyStanding(**first, standing=what.standing)] if what.standing else []),
        *([RegisteredOffice(**first, address_en=en, address_ml=ml)] if en or ml else []),
        *([Liability(**first, liability=what.liability)] if what.liability else []),
    ]
    return Given(society, rows)


@gives(StandingEntered)
def standing_entered(what: StandingEntered, said: Said) -> Given:
    """How it stands."""
    return Given(rows=[SocietyStanding(**stated(what, said), standing=what.standing)])


@gives(RegisteredOfficeChanged)
def registered_office_changed(what: RegisteredOfficeChanged, said: Said) -> Given:
    """Where its registered office is."""
    address = what.address
    return Given(rows=[RegisteredOffice(**stated(what, said), address_en=address.en, address_ml=address.ml)])


@gives(LiabilityEntered)
def liability_entered(what: LiabilityEntered, said: Said) -> Given:
    """How its members are liable."""
    return Given(rows=[Liability(**stated(what, said), liability=what.liability)])


@gives(CommitteeEntered)
def committee_entered(what: CommitteeEntered, said: Said) -> Given:
    """Who has the management, and those in its offices with it."""
    committee = Committee(
        **stated(what, said), constituted=what.constituted, seats=what.seats, until_on=what.until_on
    )
    holders = [
        holder_row(what.society, h, said, what.paper, from_on=h.from_on or what.from_on) for h in what.holders
    ]
    return Given(rows=[committee, *holders])


@gives(OfficeBearerEntered)
def office_bearer_entered(what: OfficeBearerEntered, said: Said) -> Given:
    """Somebody in an office."""
    holder = what.holders[0]
    row = holder_row(
        what.society, holder, said, what.paper, from_on=holder.from_on, with_committee=what.with_committee
    )
    return Given(rows=[row])


@gives(OfficeBearerCeased)
def office_bearer_ceased(what: OfficeBearerCeased, said: Said) -> Given:
    """The end of it."""
    return Given(ceased={what.holder: (what.until_on, said.number)})


@gives(AuditCertificateReceived)
def audit_certificate_received(what: AuditCertificateReceived, said: Said) -> Given:
    """The audit certificate of a year, known of from the day on which it was received."""
    row = AuditCertificate(
        **stated(what, said, from_on=what.received_on),
        year_ended_on=what.year_ended_on,
        audit_class=what.audit_class,
    )
    return Given(rows=[row])


@gives(YearlyStatementReceived)
def yearly_statement_received(what: YearlyStatementReceived, said: Said) -> Given:
    """The statement of a year, which speaks for its last day."""
    members = what.members.model_dump(mode="json")
    capital = what.share_capital.model_dump(mode="json")
    row = YearlyStatement(
        **stated(what, said, from_on=what.year_ended_on),
        **members,
        **{f"capital_{holder}": paise for holder, paise in capital.items()},
        year_ended_on=what.year_ended_on,
        received_on=what.received_on,
        turnover=what.turnover,
        result=what.result,
        employees=what.employees,
    )
    return Given(rows=[row])


@gives(FormerNameEntered)
def former_name_entered(what: FormerNameEntered, said: Said) -> Given:
    """A name that it bears no longer."""
    row = name_row(
        what.society, what.name_id, what, said, from_on=what.from_on, former=True, paper=what.paper
    )
    row.until_on = what.until_on
    return Given(rows=[row])


@gives(ClassEntered)
def class_entered(what: ClassEntered, said: Said) -> Given:
    """Its class and tier, known at last."""
    return Given(always={"class_name": what.class_name, "tier": what.tier})


@gives(AreaEntered)
def area_entered(what: AreaEntered, said: Said) -> Given:
    """Its area, known at last."""
    rows = area_rows(what.society, what.area, said, what.from_on, what.paper)
    return Given(rows=[*rows], always={"area_known": True})


@gives(ByeLawsEntered)
def bye_laws_entered(what: ByeLawsEntered, said: Said) -> Given:
    """Clauses, worded so from a day on."""
    rows = bye_law_rows(
        what.society,
        what.bye_laws,
        said,
        registered_on=what.registered_on,
        from_on=what.from_on,
        whole=what.whole,
        paper=what.paper,
    )
    return Given(rows=[*rows])


@gives(CertificateEntered)
def certificate_entered(what: CertificateEntered, said: Said) -> Given:
    """A certificate on paper."""
    return Given(rows=[PaperCertificate(**stated(what, said, from_on=what.issued_on), number=what.number)])


FIRST = (SocietyRegistered, SocietyEntered)
# Kinds whose rows touch no others, and those that may take the place of others or show in the society's own row.
ALONE = (
    RegistrationCertified,
    CommitteeEntered,
    OfficeBearerEntered,
    AuditCertificateReceived,
    YearlyStatementReceived,
    CertificateEntered,
)
AMONG_OTHERS = tuple(kind for kind in GIVES if kind not in (*FIRST, *ALONE))
