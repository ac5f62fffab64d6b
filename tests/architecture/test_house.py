"""The house: a package imports only what stands below it, and every list of the storeys is the same list."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, layers, modules, packages, told


def test_the_import_contracts_hold() -> None:
    # In a process of its own: the linter turns off every logger that is there before it.
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_every_package_has_its_storey() -> None:
    storeys = [name for line in layers() for name in line]
    assert len(storeys) == len(set(storeys))
    assert set(storeys) == packages()


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_documents_list_the_same_storeys(document: str) -> None:
    assert storeys_in(ROOT / document) == layers()


def storeys_in(document: Path) -> list[frozenset[str]]:
    """The first fenced list of a document whose lines begin with packages' names, as sets from the roof down."""
    known = packages()
    for block in re.findall(r"^```\w*\n(.*?)^```", document.read_text(), re.DOTALL | re.MULTILINE):
        listed = []
        for line in block.splitlines():
            names = re.split(r"\s{2,}", line.strip(), maxsplit=1)[0]
            said = {name.strip("/,") for name in re.split(r"[\s|]+", names)} - {""}
            if said and said <= known:
                listed.append(frozenset(said))
        if listed:
            return listed
    return []


def test_each_package_says_what_it_is_for() -> None:
    """Purpose, what may import it or what it imports, where to start; and nothing but these words."""
    found = []
    for module in modules():
        if module.path.name != "__init__.py" or module.path.parent.parent.name != "sangham":
            continue
        words = ast.get_docstring(module.tree) or ""
        found += [
            f"{module.name}: its docstring has no “{needed}”"
            for needed in ("import", "start with")
            if needed not in words.lower()
        ]
        if len(module.tree.body) != 1:
            found.append(f"{module.name}: more than a docstring")
    assert not found, told(found)


def test_each_folder_and_module_says_what_it_is() -> None:
    found = [m.name for m in modules() if m.source.strip() and not ast.get_docstring(m.tree)]
    empty = [m.name for m in modules() if m.path.name == "__init__.py" and not m.source.strip()]
    assert not found + empty, told(found + empty)


def test_no_file_is_named_without_a_subject() -> None:
    subjectless = re.compile(r"(utils?|helpers?|common|core|misc|managers?|services?|handlers?)(\.py)?\Z")
    code = [p for top in ("sangham", "tests", "bench") for p in (ROOT / top).rglob("*")]
    found = [str(p.relative_to(ROOT)) for p in code if subjectless.match(p.name)]
    assert not found, told(found)


def test_nothing_listens_in_secret() -> None:
    """No signals: what follows from an act is read where the act is."""
    found = []
    for module in modules():
        for node in module.every(ast.ImportFrom, ast.Import):
            names = {a.name for a in node.names} | {getattr(node, "module", None) or ""}
            if any(re.match(r"signals\Z|django\.(dispatch|(db\.models|core)\.signals)", n) for n in names):
                found.append(module.at(node))
    assert not found, told(found)
