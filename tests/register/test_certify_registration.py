"""The certificate: one original a society, by whoever may, and the history that tells of it."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid4

import pytest

from sangham.journal.actions.rebuild import check_tables
from sangham.journal.actor import Actor
from sangham.journal.kinds import read_payload
from sangham.kernel.problem import Problems
from sangham.register.actions.certify_registration import certify_registration
from sangham.register.entries import RegistrationCertified
from sangham.register.models import Certificate, Society
from sangham.register.queries import certificate, history_of, papers_of
from tests.register.conftest import REGISTRAR, Enter, Register

SHA = "ab" * 32
ON = date(2026, 4, 4)


def certified(society: UUID, by: Actor = REGISTRAR) -> UUID:
    id_ = uuid4()
    certify_registration(society=society, certificate=id_, number="C/T/2041", sha256=SHA, by=by, on=ON)
    return id_


def test_a_certificate_is_found_by_the_id_in_its_qr_code(register: Register) -> None:
    society = register().id
    id_ = certified(society)
    found = certificate(id_)
    assert found is not None
    assert (found.society_id, found.number, found.issued_on, found.sha256) == (society, "C/T/2041", ON, SHA)
    assert certificate(uuid4()) is None
    assert check_tables() == []


def test_one_certificate_a_society(register: Register) -> None:
    society = register().id
    certified(society)
    with pytest.raises(Problems, match="its certificate already"):
        certified(society)
    assert Certificate.objects.count() == 1


def test_only_a_society_registered_here_is_certified_and_only_by_the_registrar(
    register: Register, enter: Enter
) -> None:
    for society in (enter(), uuid4()):
        with pytest.raises(Problems, match="No such society was registered"):
            certified(society)
    with pytest.raises(Problems, match="posted at this office as Registrar"):
        certified(register().id, Actor("ui-vembayam", "JR-TVM", "s.8(1)"))


def test_the_history_of_a_registered_society(register: Register) -> None:
    society = Society.objects.get(pk=register().id)
    certified(society.id)
    lines = history_of(society)
    assert [(line.on, line.clause, line.paper) for line in lines] == [
        (ON, "s.8(1)", SHA),
        (date(2026, 4, 3), "s.7(1)", None),
    ]
    assert "T 2041" in lines[1].says.en and "ടി 2041" in lines[1].says.ml
    assert lines[0].recorded_at.tzinfo is not None
    assert papers_of(society) == []


def test_the_history_of_a_society_of_an_older_register(enter: Enter) -> None:
    society = Society.objects.get(pk=enter())
    lines = history_of(society)
    assert [line.on for line in lines] == [date(2026, 1, 1), date(1961, 7, 1)]
    assert all("volume 4" in line.says.en and "volume 4" in line.says.ml for line in lines)


def test_a_certificate_of_before_there_were_others_was_an_original() -> None:
    older = {"certificate": str(uuid4()), "society": str(uuid4()), "number": "C/1/2026", "sha256": "0" * 64}
    read = read_payload("registration_certified", 1, older)
    assert isinstance(read, RegistrationCertified) and (read.kind, read.of) == ("original", None)
