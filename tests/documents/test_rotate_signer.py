"""The signer of papers is succeeded by another: older papers stay good, newer ones are by the new one."""

from __future__ import annotations

from datetime import date

import pytest

from sangham.documents import authority, signers
from sangham.documents.actions import rotate_signer as rotating
from sangham.documents.actions.rotate_signer import rotate_signer
from sangham.documents.examination import examine
from sangham.documents.signing import sign
from sangham.documents.typesetting import typeset
from sangham.journal.actor import SET_UP
from sangham.kernel.problem import Problems
from tests.documents import samples

ON = date(2026, 11, 20)


@pytest.fixture
def folder(settings, tmp_path, monkeypatch, db):
    for name in ("SANGHAM_TRUST", "SANGHAM_SIGNER_PKCS12", "SANGHAM_SIGNER_PKCS11_MODULE"):
        monkeypatch.delenv(name, raising=False)
    settings.AUTHORITY = tmp_path / "authority"
    authority.make_test_authority(settings.AUTHORITY)
    settings.SANGHAM_PROJECTIONS = []
    return settings.AUTHORITY


def test_older_papers_stay_good(folder):
    pdf = typeset(samples.certificate(), {})
    before = sign(pdf, reason="s.8(1)")
    entry = rotate_signer(by=SET_UP, on=ON)
    after = sign(pdf, reason="s.8(1)")
    old, new = examine(before), examine(after)
    assert old.sound and new.sound
    assert (entry.what.old, entry.what.new) == (old.signer_certificate, new.signer_certificate)
    assert old.signer_certificate != new.signer_certificate
    private = (authority.SIGNER_KEY, authority.PASSPHRASE)
    assert {(folder / name).stat().st_mode & 0o777 for name in private} == {0o600}
    assert sorted(p.name for p in folder.iterdir()) == sorted(authority.FILES)
    assert authority.make_test_authority(folder) is False


@pytest.mark.parametrize("cut", ["record", "authority.take_successor"])
def test_cut_off_and_called_again(folder, monkeypatch, cut):
    def killed(*_, **__):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(f"{rotating.__name__}.{cut}", killed)
        with pytest.raises(KeyboardInterrupt):
            rotate_signer(by=SET_UP, on=ON)
    assert examine(sign(typeset(samples.certificate(), {}), reason="s.8(1)")).sound  # by the old one still
    entry = rotate_signer(by=SET_UP, on=ON)
    assert entry.number == 1
    done = examine(sign(typeset(samples.certificate(), {}), reason="s.8(1)"))
    assert done.sound and done.signer_certificate == entry.what.new


def test_a_real_certificate_comes_from_its_authority(folder, monkeypatch):
    monkeypatch.setenv("SANGHAM_SIGNER_PKCS12", "/somewhere.p12")
    with pytest.raises(Problems, match="SANGHAM_TRUST"):
        rotate_signer(by=SET_UP, on=ON)
    monkeypatch.delenv("SANGHAM_SIGNER_PKCS12")
    (signers.authority_folder() / authority.ROOT).unlink()
    with pytest.raises(Problems, match="no test authority"):
        rotate_signer(by=SET_UP, on=ON)
