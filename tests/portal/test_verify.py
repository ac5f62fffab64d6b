from __future__ import annotations

import re
import shutil
from datetime import date
from io import BytesIO
from pathlib import Path
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pyhanko.pdf_utils.generic import TextStringObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from sangham.documents.actions.rotate_signer import rotate_signer
from sangham.documents.signing import sign
from sangham.journal.actions.rotate_key import rotate_key
from sangham.journal.actor import SET_UP
from sangham.register.models import Certificate, Society
from tests.portal.made import Made, unsigned_pdf


def send(client: Client, content: bytes, name: str = "paper.pdf", lang: str = "en") -> object:
    """As a browser does: open the form, then send it with its token and the file."""
    form = client.get(f"/{lang}/verify/").content.decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', form)
    assert token is not None
    file = SimpleUploadedFile(name, content, content_type="application/pdf")
    return client.post(f"/{lang}/verify/", {"csrfmiddlewaretoken": token[1], "paper": file})


def checks_of(page: str) -> list[tuple[str, str]]:
    """(outcome, what is asserted) of each line of the answer."""
    return re.findall(r'<li><span class="mark ([\w-]+)">[^<]+</span><div><p>([^<]+)</p>', page)


def verdict_of(page: str) -> str:
    found = re.search(r'<div class="verdict ([\w-]+)">\s*<h1>([^<]+)</h1>', page)
    assert found is not None, page
    return f"{found[1]}: {found[2]}"


def test_the_pdf_as_issued_is_genuine_and_the_register_says_the_same(client: Client, made: Made) -> None:
    response = send(client, made.pdf)
    page = response.content.decode()
    assert verdict_of(page) == "met: This paper is genuine"
    assert "The register says the same today." in page
    assert "You may rely on it" not in page, "a test authority signed it"
    outcomes = checks_of(page)
    assert len(outcomes) == 7 and {o for o, _ in outcomes} == {"met"}
    assert "Sangham test document signer" in page and "It is a specimen" in page
    assert "number JR-TVM/C/2041/2026, issued on 03/04/2026" in page
    assert f"/en/societies/{made.society}/" in page
    assert made.sha256[:8] in page
    assert "no-store" in response["Cache-Control"]


def test_signed_by_a_real_authority_it_may_be_relied_on(
    client: Client, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sangham.documents.signers.is_test", lambda: False)
    page = send(client, made.pdf).content.decode()
    assert "You may rely on it" in page and "specimen" not in page


def test_in_malayalam_too(client: Client, made: Made) -> None:
    page = send(client, made.pdf, lang="ml").content.decode()
    assert verdict_of(page) == "met: ഈ രേഖ യഥാർത്ഥമാണ്"
    assert '<span lang="en">Common Name: Sangham test document signer' in page


def test_nothing_sent_is_kept(client: Client, made: Made, settings: object) -> None:
    folder: Path = settings.VAR  # type: ignore[attr-defined]
    before = sorted(folder.rglob("*"))
    send(client, made.pdf + b"\n% a stranger's")
    assert sorted(folder.rglob("*")) == before


def test_one_byte_changed(client: Client, made: Made) -> None:
    at = made.pdf.index(b"/Type")
    page = send(client, made.pdf[:at] + b"/Typf" + made.pdf[at + 5 :]).content.decode()
    assert "not-met" in verdict_of(page) or "damaged" in page


def test_something_added_after_the_signature(client: Client, made: Made) -> None:
    writer = IncrementalPdfFileWriter(BytesIO(made.pdf))
    writer.root["/Lang"] = TextStringObject("en")
    writer.update_root()
    writer.write(changed := BytesIO())
    page = send(client, changed.getvalue()).content.decode()
    assert verdict_of(page) == "not-met: Do not rely on this file"
    assert ("not-met", "The signature covers the whole file.") in checks_of(page)
    assert ("not-met", "This very file stands in the record as issued by this office.") in checks_of(page)


def test_not_signed(client: Client, made: Made) -> None:
    page = send(client, unsigned_pdf()).content.decode()
    assert verdict_of(page) == "not-met: This file proves nothing"
    assert "look the certificate up by its number" in page


def test_signed_by_the_office_and_not_in_its_record(client: Client, made: Made) -> None:
    """The key was misused, or an entry is missing: a sound signature alone is not enough."""
    page = send(client, sign(unsigned_pdf(), reason="x")).content.decode()
    assert verdict_of(page) == "not-met: Do not rely on this file"
    outcomes = checks_of(page)
    assert ("met", "This office trusts the signer.") in outcomes
    assert [says for o, says in outcomes if o == "not-met"] == [
        "This very file stands in the record as issued by this office."
    ]


def test_genuine_but_the_register_says_otherwise_today(client: Client, made: Made) -> None:
    """No act changes a society yet; the projection is changed as such an act would."""
    Society.objects.filter(pk=made.society).update(standing="under_liquidation", number=2042)
    page = send(client, made.pdf).content.decode()
    assert verdict_of(page) == "unknown: Genuine, but no longer what the register says"
    assert "Changed since: the register number, the standing (now: under liquidation)." in page


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "No file was chosen"),
        (b"\xff\xd8\xff\xe0 a photograph", "This is not a PDF"),
        (b"PK\x03\x04 a zip", "This is not a PDF"),
        (b"<html>", "This is not a PDF"),
        (b"%PDF-1.7\nnothing of a PDF", "damaged"),
    ],
)
def test_what_cannot_be_examined_is_told_with_what_to_do(
    client: Client, db: None, content: bytes, says: str
) -> None:
    response = send(client, content)
    page = response.content.decode()
    assert response.status_code == 422
    assert 'role="alert"' in page and says in page
    assert 'aria-invalid="true"' in page and 'aria-describedby="paper-hint' in page


def test_a_form_from_elsewhere_is_refused(client: Client, made: Made) -> None:
    response = client.post("/ml/verify/", {"paper": SimpleUploadedFile("a.pdf", made.pdf)})
    assert response.status_code == 403
    assert "ഫോറം സ്വീകരിക്കാനായില്ല" in response.content.decode()


def test_by_number_every_series_that_has_it(client: Client, made: Made) -> None:
    for number in ("2041", "T 2041", "ടി. 2041"):
        page = client.get("/en/verify/", {"number": number}).content.decode()
        assert "1 certificate under the number" in page
        assert f"/en/verify/{made.certificate}/" in page
        assert "unique only within one Registrar&#x27;s series" in page or "unique only within" in page


@pytest.mark.parametrize("number", ["385", "9999999", "x", "²", "99999999999999999999"])
def test_a_number_without_a_certificate(client: Client, made: Made, number: str) -> None:
    page = client.get("/en/verify/", {"number": number}).content.decode()
    assert "No certificate under the number" in page and "do not rely on the paper" in page


@pytest.mark.parametrize("lang", ["en", "ml"])
def test_the_qr_leads_to_the_page_in_the_readers_language(client: Client, made: Made, lang: str) -> None:
    response = client.get(f"/v/{made.certificate}", headers={"accept-language": f"{lang}-IN,{lang};q=0.9"})
    assert response.status_code == 302
    assert response["Location"] == f"/{lang}/verify/{made.certificate}/"
    assert "Accept-Language" in response["Vary"]
    page = client.get(response["Location"]).content.decode()
    assert verdict_of(page).startswith("met: ")
    for fact in ("03/04/2026", "JR-TVM/C/2041/2026", str(made.society)):
        assert fact in page


def test_the_qr_page_of_a_society_that_is_no_longer(client: Client, made: Made) -> None:
    Society.objects.filter(pk=made.society).update(standing="cancelled")
    page = client.get(f"/en/verify/{made.certificate}/").content.decode()
    assert verdict_of(page) == "unknown: Issued by this office; the society is now: registration cancelled"


def test_an_id_that_this_office_never_gave(client: Client, db: None) -> None:
    assert client.get(f"/en/verify/{uuid4()}/").status_code == 404
    assert not Certificate.objects.exists()


def test_a_certificate_stays_genuine_when_the_keys_were_succeeded(
    client: Client, made: Made, settings, tmp_path: Path
) -> None:
    """Offices change both keys now and then; what they handed out before is still theirs."""
    shutil.copytree(settings.VAR, tmp_path / "var")  # the other tests' keys stay as they are
    settings.VAR = tmp_path / "var"
    settings.AUTHORITY = settings.VAR / "authority"
    before = checks_of(send(client, made.pdf).content.decode())
    rotate_key(by=SET_UP, on=date(2026, 4, 5))
    rotate_signer(by=SET_UP, on=date(2026, 4, 5))
    page = send(client, made.pdf).content.decode()
    assert verdict_of(page) == "met: This paper is genuine"
    assert checks_of(page) == before
    society = client.get(f"/en/societies/{made.society}/record/")
    assert society.status_code == 200
