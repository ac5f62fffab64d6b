"""An office with a society registered here and two that an older register has, and matters about them, step by step."""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from sangham.cli.main_job import sample_office
from sangham.documents import signers
from sangham.documents.authority import make_test_authority
from sangham.journal.actor import SET_UP, Actor
from sangham.journal.keys import make_key
from sangham.kernel.names import Name
from sangham.kernel.text import Text
from sangham.places.queries import find_place
from sangham.proceedings.actions.lodge_matter import lodge_matter
from sangham.proceedings.actions.record_determinations import record_determinations
from sangham.proceedings.actions.scrutinise import Scrutiny, scrutinise
from sangham.proceedings.entries import ByeLawClause, DeterminationMade, PaperLodged, Stated
from sangham.register.actions.enter_society import enter_society
from sangham.register.actions.register_society import register_society
from sangham.register.checks import Clause
from tests.accounts.posting import posted

EXAMPLES = Path(__file__).parents[2] / "examples"
JR = Actor("jr-tvm", "JR-TVM", "s.12(2)")
INSPECTOR = Actor("ui-vembayam", "JR-TVM", "s.6")
BEGAN = date(2024, 6, 1)
REGISTERED_ON = date(2026, 1, 5)
RECEIVED_ON = date(2026, 2, 2)
WHY = Text("As the papers show.", "രേഖകൾ പ്രകാരം.")
KALPAKA = Name("Kalpaka Consumer Co-operative Society Limited", "കല്പക കൺസ്യൂമർ സഹകരണ സംഘം ക്ലിപ്തം")
PARIJATHAM = Name("Parijatham Consumer Co-operative Society Limited", "പാരിജാതം കൺസ്യൂമർ സഹകരണ സംഘം ക്ലിപ്തം")
STORES = Name("Manickal Stores Limited", "")
NAME_CHANGE: dict[str, Any] = {
    "name_en": PARIJATHAM.en,
    "name_ml": PARIJATHAM.ml,
    "limited_liability": True,
    "amendment_by_society": True,
    "amendment_changes_objects": False,
    "amendment_changes_area": False,
    "amendment_changes_liability": False,
    "circle_union_consulted": True,
    "indebted_to_financing_bank": False,
    "declared_apex": False,
    "declared_central": False,
}
SATISFIED = ("bye_laws_not_contrary", "sound_business", "amendment_complies_with_rules")
AFFILIATION: dict[str, Any] = {
    "individual_members": 250,
    "member_societies": 2,
    "declared_apex": False,
    "declared_central": False,
    "affiliation_sought_as_prescribed": True,
    "affiliation_received_on": "2026-02-02",
}


def office() -> None:
    """Keys and the sample office."""
    make_key()
    make_test_authority(signers.authority_folder())
    sample_office(EXAMPLES)


def staffed(official: str, office: str, role: Any, from_on: date = BEGAN, to_on: date | None = None) -> None:
    """Post somebody whom the sample office has not."""
    posted(official, office, role, from_on, to_on)


def registered(name: Name = KALPAKA) -> UUID:
    """A society registered in this record."""
    done = register_society(
        name=name,
        class_name="consumer",
        area=[find_place("Manickal").id],
        bye_laws=[
            Clause("1", "Name", f"The name of the society is {name.en}."),
            Clause("2", "Area of operation", "Manickal Grama Panchayat."),
        ],
        registered_office=Text(en="Vembayam", ml="വെമ്പായം"),
        office="JR-TVM",
        by=Actor("jr-tvm", "JR-TVM", "s.7(1)"),
        on=REGISTERED_ON,
    )
    return done.id


MANICKAL = Name("Manickal Stores Limited", "")


def older(
    name: Name = STORES,
    number: int | None = None,
    registered_on: date | None = None,
    **otherwise: Any,
) -> UUID:
    """A society that an older register has, as far as that says."""
    given: dict[str, Any] = {
        "office": "JR-TVM",
        "area": [find_place("Manickal").id],
        "class_name": "consumer",
        "entered_from": "A list of societies",
        "by": SET_UP,
        "on": BEGAN,
    }
    return enter_society(name=name, number=number, registered_on=registered_on, **(given | otherwise))


def paper(name: str) -> PaperLodged:
    """A paper that came with it."""
    return PaperLodged(
        name=name, sha256=sha256(name.encode()).hexdigest(), media_type="application/pdf", size=1
    )


def lodged(kind: str, society: UUID | None, received_on: date = RECEIVED_ON, **otherwise: Any) -> UUID:
    """A matter, just received at the Joint Registrar's."""
    given: dict[str, Any] = {"facts": {}, "asks": WHY, "society": society}
    office, by = otherwise.pop("office", "JR-TVM"), otherwise.pop("by", INSPECTOR)
    return lodge_matter(
        kind,
        office=office,
        stated=Stated(**(given | otherwise)),
        asked_by={"name": "The secretary"},
        received_on=received_on,
        by=by,
        on=received_on,
    )


def name_change(society: UUID, received_on: date = RECEIVED_ON, **otherwise: Any) -> UUID:
    """An application to register an amendment that changes the name to Parijatham."""
    facts = NAME_CHANGE | otherwise.pop("facts", {})
    clause = ByeLawClause(number="1", heading="Name", text=f"The name of the society is {PARIJATHAM.en}.")
    return lodged(
        "change_of_name", society, received_on, **({"facts": facts, "bye_laws": (clause,)} | otherwise)
    )


def looked_at(matter: UUID, on: date = RECEIVED_ON, by: Actor = INSPECTOR) -> Scrutiny:
    """Scrutinised."""
    return scrutinise(matter, by=by, on=on)


def satisfied(matter: UUID, *names: str, on: date = RECEIVED_ON, **readings: str) -> None:
    """The Registrar is satisfied of these, and goes by these readings."""
    record_determinations(
        matter,
        determinations={name: DeterminationMade(holds=True, reasons=WHY) for name in names},
        similar_type={},
        readings=readings,
        reading_reasons=dict.fromkeys(readings, WHY),
        by=JR,
        on=on,
    )


def lost_certificate(society: UUID, received_on: date = RECEIVED_ON, **otherwise: Any) -> UUID:
    """An application under s.8(2), with the audit certificates that show number and day."""
    given: dict[str, Any] = {
        "number": 1002,
        "registered_on": date(1961, 7, 1),
        "papers": (paper("Audit certificate 1987-88"), paper("Audit certificate 1991-92")),
    }
    return lodged("lost_certificate", society, received_on, **(given | otherwise))


LOST = ("certificate_irrecoverably_lost", "duplicate_impossible")
