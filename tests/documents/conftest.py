"""A test authority, and papers signed by it. Poppler's tools read them as strangers would."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sangham.documents import authority, dissection, examination, signers, signing
from sangham.documents.typesetting import typeset
from tests.documents import samples


def tool(name: str, package: str) -> str:
    """The path of a tool of the system. A tool that is missing fails the test, with its Debian package."""
    found = shutil.which(name)
    if found is None:
        pytest.fail(f"{name} is needed: install the Debian package {package}")
    return found


def run(*command: str | Path) -> str:
    """What a command prints; its exit status must be 0."""
    return subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True).stdout


def squeezed(text: str) -> str:
    """Text with its spaces and line breaks made one space each."""
    return re.sub(r"\s+", " ", text)


@pytest.fixture(scope="session")
def pdftotext(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., str]:
    """A PDF -> its text layer, as poppler reads it."""
    folder = tmp_path_factory.mktemp("pdftotext")

    def read(pdf: bytes, *options: str) -> str:
        path = folder / "paper.pdf"
        path.write_bytes(pdf)
        return run(tool("pdftotext", "poppler-utils"), "-enc", "UTF-8", *options, path, "-")

    return read


@pytest.fixture(scope="session")
def authority_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a test authority in it."""
    folder = tmp_path_factory.mktemp("office") / "authority"
    assert authority.make_test_authority(folder)
    return folder


@pytest.fixture
def office(authority_folder: Path, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This installation signs with the test authority. Gives the authority's folder."""
    for name in ("PKCS12", "PASSPHRASE_FILE", "PKCS11_MODULE"):
        monkeypatch.delenv(f"SANGHAM_SIGNER_{name}", raising=False)
    monkeypatch.delenv("SANGHAM_TRUST", raising=False)
    settings.AUTHORITY = authority_folder
    return signers.authority_folder()


@pytest.fixture(scope="session")
def typeset_certificate() -> bytes:
    """A certificate, not yet signed."""
    return typeset(samples.certificate(), samples.PROOF)


@pytest.fixture
def signed(office: Path, typeset_certificate: bytes) -> bytes:
    """A certificate signed by the test authority."""
    return signing.sign(typeset_certificate, reason="Section 8(1)")


@pytest.fixture
def nearby(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take PDFs apart in this process, which is quicker: for tests of what is found, not of the confinement."""
    monkeypatch.setattr(examination, "_confined", dissection.answer)
