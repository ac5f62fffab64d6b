"""What must not be in the repository: people's mailboxes and telephones, and places of the machines it is made on."""

from __future__ import annotations

import configparser
import os
import re
import sys
from pathlib import Path
from tempfile import gettempdir
from urllib.parse import urlsplit

import pytest

from tests.architecture.tree import ROOT, told, tracked_text

# Names that are kept free for examples (RFC 2606), and none other.
MAILBOX = re.compile(r"[\w.+-]+@(?!(?:[\w-]+\.)*example\b)(?:[\w-]+\.)+[a-z]{2,}\b", re.IGNORECASE)
INVENTED = re.compile(r"@[\w.-]*\.(test|invalid|example)\b", re.IGNORECASE)
TELEPHONE = re.compile(r"(?<![\w.:-])(?:\+?91[ -]?)?[6-9]\d{4}[ -]?\d{5}(?![\w-])")
AADHAAR = re.compile(r"(?<![\w-])[2-9]\d{3} \d{4} \d{4}(?![\w-])")
# In brackets, so that this file does not find itself.
MACHINE_PATH = re.compile(r"/(?:[w]ork|[f]arm|[r]oot|[h]ome/\w+|[U]sers/\w+)/")
REGISTRY = re.compile(
    r"pypi\.[o]rg|pythonhosted\.[o]rg|[a]rtifactory|/[s]imple/|registry\.[n]pmjs|[n]exus\.", re.IGNORECASE
)


def lines_with(pattern: re.Pattern[str], *, but: str = r"(?!)") -> list[str]:
    """Where a pattern stands in tracked files, `but` leaving out files by their place."""
    found = []
    for name, text in tracked_text().items():
        if re.match(but, name):
            continue
        for n, line in enumerate(text.splitlines(), 1):
            if any(not INVENTED.search(hit.group()) for hit in pattern.finditer(line)):
                found.append(f"{name}:{n}")
    return found


def test_no_mailbox() -> None:
    found = lines_with(MAILBOX)
    assert not found, told(found)


@pytest.mark.parametrize("number", [TELEPHONE, AADHAAR], ids=["telephone", "Aadhaar"])
def test_no_number_of_a_person(number: re.Pattern[str]) -> None:
    found = lines_with(number, but=r"lock/|LICENSE")
    assert not found, told(found)


def test_the_search_for_persons_is_not_blind() -> None:
    digits = "98470" + "12345"
    assert TELEPHONE.search(f"Phone {digits}") and TELEPHONE.search(f"+91 {digits[:5]} {digits[5:]}")
    assert AADHAAR.search("2345 " + "6789 0123")
    assert MAILBOX.search("somebody" + "@" + "keralagov.in") and not MAILBOX.search("a@b.example.org")
    assert not TELEPHONE.search("sha256:" + "9" * 10 + "ab") and not TELEPHONE.search("1000000000")


def test_no_path_of_a_machine() -> None:
    found = lines_with(MACHINE_PATH)
    assert not found, told(found)


def test_this_checkout_is_not_named() -> None:
    """Nor the folder that these tests run in, or the home of whoever runs them, whatever they are called."""
    for folder in {ROOT, Path.home()}:
        if len(folder.parts) > 2 and not folder.is_relative_to(gettempdir()):
            found = lines_with(re.compile(re.escape(str(folder)) + r"(?![\w.-])"))
            assert not found, told(found)


def test_no_host_of_a_registry() -> None:
    found = lines_with(REGISTRY)
    assert not found, told(found)


def test_the_index_of_this_machine_is_not_named() -> None:
    urls = [os.environ.get(name, "") for name in ("PIP_INDEX_URL", "UV_DEFAULT_INDEX", "UV_INDEX_URL")]
    home = Path.home()
    pip_settings = configparser.RawConfigParser(strict=False)
    pip_settings.read(
        [
            os.environ.get("PIP_CONFIG_FILE", ""),
            "/etc/pip.conf",
            home / ".pip/pip.conf",
            home / ".config/pip/pip.conf",
            Path(sys.prefix) / "pip.conf",
        ]
    )
    for section in pip_settings.sections():
        urls += [
            url
            for name in ("index-url", "extra-index-url")
            for url in pip_settings.get(section, name, fallback="").split()
        ]
    hosts = {urlsplit(url).hostname for url in urls} - {None, "localhost", "127.0.0.1"}
    found = [where for host in hosts for where in lines_with(re.compile(re.escape(str(host))))]
    assert not found, told(found)
