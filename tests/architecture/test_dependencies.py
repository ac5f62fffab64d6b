"""What the project stands on: each dependency for a reason, locked by hash, under a licence that allows it."""

from __future__ import annotations

import re
from functools import cache
from importlib.metadata import PackageNotFoundError, metadata
from itertools import pairwise

import pytest

from tests.architecture.tree import ROOT, project, told

LOCKS = ("lock/runtime.txt", "lock/develop.txt", "lock/spark.txt")
REQUIREMENT = re.compile(r"([a-z0-9._-]+)(\[[a-z0-9,_-]+\])?==([\w.!+]+) \\\Z")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?\Z")
FREE = re.compile(
    r"\b(MIT(-0)?|BSD|Apache|PSF(L|-2\.0)?|Python Software Foundation|ISC|MPL|Mozilla|LGPL|Lesser General Public|Unlicense|0BSD)\b"
)
COPYLEFT = re.compile(r"\bA?GPL|Affero|(?<!Lesser )General Public Licen[cs]e")


def plain(requirement: str) -> str:
    """A package's name as registries compare it, from a requirement."""
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found
    return re.sub(r"[-_.]+", "-", found.group()).lower()


@cache
def locked(lock: str) -> dict[str, tuple[str, int]]:
    """Package -> its version and how many files' hashes it may have."""
    found: dict[str, tuple[str, int]] = {}
    name = ""
    for line in (ROOT / lock).read_text().splitlines():
        if taken := REQUIREMENT.match(line):
            name = plain(taken.group(1))
            found[name] = (taken.group(3), 0)
        elif HASH.match(line):
            version, hashes = found[name]
            found[name] = (version, hashes + 1)
        else:
            pytest.fail(f"{lock} holds more than packages and hashes: {line!r}")
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_locked_by_hash_and_by_nothing_else(lock: str) -> None:
    assert len(locked(lock)) > 20
    found = [name for name, (_, hashes) in locked(lock).items() if not hashes]
    assert not found, told(found)
    assert "://" not in (ROOT / lock).read_text()


def test_what_is_tested_is_what_runs() -> None:
    for smaller, larger in pairwise(map(locked, LOCKS)):
        assert {n: larger.get(n, ("missing",))[0] for n in smaller} == {n: v for n, (v, _) in smaller.items()}


def test_every_direct_dependency_is_locked() -> None:
    wanted = project()["project"]
    assert {plain(d) for d in wanted["dependencies"]} <= set(locked(LOCKS[0]))
    assert {plain(d) for d in wanted["optional-dependencies"]["dev"]} <= set(locked(LOCKS[1]))
    assert {plain(d) for d in wanted["optional-dependencies"]["spark"]} <= set(locked(LOCKS[2]))


def test_every_direct_dependency_has_its_reason() -> None:
    wanted = project()["project"]
    lines = (ROOT / "pyproject.toml").read_text().splitlines()
    found = []
    optional = [d for extra in wanted["optional-dependencies"].values() for d in extra]
    for dependency in [*wanted["dependencies"], *optional]:
        line = next(text for text in lines if text.strip().startswith(f'"{dependency}"'))
        if not re.search(r"#\s*\S+", line.split(f'"{dependency}"', 1)[1]):
            found.append(dependency)
    assert not found, told(found)


def licences(name: str) -> list[str]:
    """What a package says of its licence: the expression, else the field and the classifiers."""
    said = metadata(name)
    if expression := said.get_all("License-Expression"):
        return [str(text) for text in expression]
    classifiers = [c for c in said.get_all("Classifier") or [] if c.startswith("License ::")]
    first_lines = [str(text).strip().partition("\n")[0] for text in said.get_all("License") or []]
    return [text for text in (*classifiers, *first_lines) if text]


def is_free(said: list[str]) -> bool:
    """Whether a licence allows the project to stay under Apache-2.0: of alternatives one, of several all."""
    choices = [choice for text in said for choice in re.split(r"\bOR\b", text)]
    return any(FREE.search(choice) and not COPYLEFT.search(choice) for choice in choices)


def test_no_licence_binds_the_project() -> None:
    found = []
    for name in locked(LOCKS[0]):
        try:
            said = licences(name)
        except PackageNotFoundError:
            found.append(f"{name}: locked and not installed")
            continue
        if not is_free(said):
            found.append(f"{name}: {said}")
    assert not found, told(found)


@pytest.mark.parametrize(
    ("said", "free"),
    [
        (["GPL-3.0-only"], False),
        (["AGPL-3.0-or-later"], False),
        (["License :: OSI Approved :: GNU General Public License v3 (GPLv3)"], False),
        (["LGPL-3.0-only"], True),
        (["License :: OSI Approved :: GNU Library or Lesser General Public License (LGPL)"], True),
        (["GPL-2.0-only OR MIT"], True),
        (["proprietary"], False),
        ([], False),
    ],
)
def test_the_licence_test_itself(said: list[str], free: bool) -> None:
    assert is_free(said) is free


def test_the_project_says_its_own_licence() -> None:
    assert project()["project"]["license"] == "Apache-2.0"
    text = (ROOT / "LICENSE").read_text()
    assert "Apache License\n" in text and "END OF TERMS AND CONDITIONS" in text
