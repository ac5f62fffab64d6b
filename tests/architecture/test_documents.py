"""The documents for engineers: what they name is there, and each list of records is whole."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, cast

import pytest

from sangham.kernel.plain_yaml import load_yaml
from tests.architecture.tree import ROOT, modules, told, tracked_text
from tests.law.case_files import WrittenCase, wrong_with

DECISIONS = ROOT / "docs/decisions"
DOCUMENTS = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CONTEXT.md")]
RECORDS = sorted(DECISIONS.glob("[0-9][0-9][0-9][0-9]-*.md"))
# What running makes, so that a fresh clone has it not yet.
MADE = re.compile(r"(var|\.venv|out|DIR)\b")


@pytest.mark.parametrize(
    "document", [*DOCUMENTS, *RECORDS, DECISIONS / "README.md"], ids=lambda p: p.relative_to(ROOT).as_posix()
)
def test_every_path_that_a_document_names_is_there(document: Path) -> None:
    found = []
    for named in re.findall(r"`([\w.*/<>-]+/[\w.*/<>-]*)`", document.read_text()):
        inside = not named.startswith(("/", ".")) and named.split("/")[0] in TOPS
        if inside and "<" not in named and "…" not in named and not MADE.match(named) and not there(named):
            found.append(named)
    assert not found, told(found)


@pytest.mark.parametrize(
    "document", [*DOCUMENTS, *RECORDS, DECISIONS / "README.md"], ids=lambda p: p.relative_to(ROOT).as_posix()
)
def test_every_link_leads_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", document.read_text())
    found = [link for link in links if "://" not in link and not (document.parent / link).exists()]
    assert not found, told(found)


TOPS = {p.name for p in ROOT.iterdir()} | {p.name for p in (ROOT / "sangham").iterdir()}


def there(named: str) -> bool:
    """Whether a path stands in the project, from its root or from the package's."""
    return any(next(base.glob(named.rstrip("/")), None) for base in (ROOT, ROOT / "sangham"))


def test_decisions_are_numbered_once_and_titled_by_their_conclusion() -> None:
    numbers = [p.name[:4] for p in RECORDS]
    assert len(numbers) == len(set(numbers))
    wrong = [p.name for p in RECORDS if not p.read_text().startswith(f"# {p.name[:4]}. ")]
    assert not wrong, told(wrong)


def test_the_list_of_decisions_is_whole() -> None:
    listed = re.findall(r"\]\((\d{4}-[\w-]+\.md)\)", (DECISIONS / "README.md").read_text())
    assert listed == [p.name for p in RECORDS]


def test_decisions_are_about_a_page() -> None:
    long = [f"{p.name}: {n} lines" for p in RECORDS if (n := p.read_text().count("\n")) > 120]
    assert not long, told(long)


def examples(language: str) -> list[str]:
    """The blocks of CONTRIBUTING.md in one language."""
    text = (ROOT / "CONTRIBUTING.md").read_text()
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


def test_examples_for_contributors_are_the_code_as_it_stands() -> None:
    """Line by line, but for lines shortened with an ellipsis, and for comments that the document adds."""
    kept = {
        line.strip()
        for name, text in tracked_text().items()
        if name.endswith(".py")
        for line in text.splitlines()
    }
    kept |= {m.strip() for module in modules() for m in module.source.splitlines()}
    found = []
    for line in (line for block in examples("python") for line in block.splitlines()):
        said = re.sub(r"\s{2,}#.*", "", line).strip()
        if len(said) > 1 and "..." not in said and said not in kept:
            found.append(said)
    assert not found, told(found)


def test_the_case_for_contributors_comes_out_as_written() -> None:
    cases = [
        WrittenCase("CONTRIBUTING.md", data)
        for block in examples("yaml")
        for data in cast("list[dict[str, Any]]", load_yaml(block, name="CONTRIBUTING.md").data)
    ]
    assert cases
    assert not [wrong for case in cases for wrong in wrong_with(case, case.answer())]


def test_contributing_can_be_read_at_one_sitting() -> None:
    assert (ROOT / "CONTRIBUTING.md").read_text().count("\n") <= 250


def test_readme_names_the_two_commands() -> None:
    text = (ROOT / "README.md").read_text()
    assert "make run" in text and "make test" in text
