from __future__ import annotations

import json

import pytest
from django.test import Client

from sangham.documents import store
from sangham.journal.keys import public_key
from sangham.journal.proof.checkpoint import keys_from
from sangham.journal.proof.inclusion import read_proof
from sangham.journal.proof.trust import Trust
from tests.portal.made import Made


def test_a_paper_is_an_attachment_never_a_page(client: Client, made: Made) -> None:
    response = client.get(f"/en/societies/{made.society}/papers/{made.sha256}")
    assert response.content == made.pdf
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"] == 'attachment; filename="certificate-JR-TVM-C-2041-2026.pdf"'
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert "immutable" in response["Cache-Control"]


def test_a_paper_is_given_only_under_its_own_society(client: Client, made: Made) -> None:
    assert client.get(f"/en/societies/{made.neighbour}/papers/{made.sha256}").status_code == 404


def test_a_file_in_the_store_that_is_no_paper_is_not_given(client: Client, made: Made) -> None:
    kept = store.keep(b"%PDF- a stranger's file", media_type="application/pdf")
    assert client.get(f"/en/societies/{made.society}/papers/{kept}").status_code == 404


@pytest.mark.parametrize("digest", ["0" * 63, "g" * 64, "..%2f..%2fsecret_key", "A" * 64])
def test_what_is_no_hash_is_no_address(client: Client, made: Made, digest: str) -> None:
    assert client.get(f"/en/societies/{made.society}/papers/{digest}").status_code == 404


def test_a_damaged_file_is_not_given_out(client: Client, made: Made, settings: object) -> None:
    path = settings.VAR / "papers" / made.sha256[:2] / made.sha256  # type: ignore[attr-defined]
    content = path.read_bytes()
    path.chmod(0o640)
    path.write_bytes(content.replace(b"%PDF-", b"%PDX-", 1))
    client.raise_request_exception = False
    try:
        response = client.get(f"/en/societies/{made.society}/papers/{made.sha256}")
        assert response.status_code == 500
        assert b"%PDX" not in response.content
    finally:
        path.write_bytes(content)


def test_a_proof_can_be_taken_and_holds(client: Client, made: Made) -> None:
    response = client.get(f"/en/societies/{made.society}/record/1.json")
    assert response["Content-Disposition"] == 'attachment; filename="proof-1.json"'
    proof = read_proof(json.loads(response.content))
    assert proof.entry["stream"] == f"society/{made.society}"
    assert proof.faults(Trust(keys=frozenset({public_key()}))) == []


def test_the_public_key_is_given_for_comparison(client: Client, made: Made) -> None:
    response = client.get("/en/key.pem")
    assert keys_from(response.content) == {public_key()}
    assert b"PRIVATE" not in response.content
