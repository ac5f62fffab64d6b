"""The project as text and as syntax trees, read once for all architecture tests."""

from __future__ import annotations

import ast
import subprocess
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CODE = ROOT / "sangham"
DOMAINS = ("places", "accounts", "documents", "register", "proceedings")
"""The packages that keep tables derived from entries."""


@dataclass(frozen=True)
class Module:
    """A module of the project."""

    path: Path
    source: str
    tree: ast.Module
    nodes: tuple[ast.AST, ...]

    @property
    def name(self) -> str:
        """Its place in the project: ``sangham/kernel/text.py``."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def package(self) -> str:
        """The storey that it belongs to: ``kernel``."""
        return self.path.relative_to(CODE).parts[0]

    def at(self, node: ast.AST) -> str:
        """Where a node stands, as editors take it: ``sangham/kernel/text.py:12``."""
        return f"{self.name}:{getattr(node, 'lineno', 1)}"

    def every(self, *kinds: type[Any]) -> Iterator[Any]:
        """The nodes of some kinds."""
        return (node for node in self.nodes if isinstance(node, kinds))


@cache
def modules() -> tuple[Module, ...]:
    """Every module of the project but migrations, which Django writes."""
    paths = sorted(p for p in CODE.rglob("*.py") if "migrations" not in p.parts)
    return tuple(_module(p) for p in paths)


def _module(path: Path) -> Module:
    source = path.read_text()
    tree = ast.parse(source)
    return Module(path, source, tree, tuple(ast.walk(tree)))


def packages() -> set[str]:
    """The storeys that there are."""
    return {p.parent.name for p in CODE.glob("*/__init__.py")}


@cache
def tracked() -> tuple[Path, ...]:
    """Every file under version control that is still there; every file not made by running, where git is not."""
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if done.returncode == 0 and done.stdout:
        named = [ROOT / name for name in done.stdout.split("\0") if name]
    else:
        made = {line.strip("/") for line in (ROOT / ".gitignore").read_text().splitlines()} | {".git"}
        named = [p for top in ROOT.iterdir() if top.name not in made for p in (top, *top.rglob("*"))]
        named = [p for p in named if p.suffix not in (".pyc", ".mo")]
    return tuple(p for p in named if p.is_file())


@cache
def tracked_text() -> dict[str, str]:
    """The tracked files that are text, by their place in the project."""
    found = {}
    for path in tracked():
        content = path.read_bytes()
        if b"\0" not in content:
            found[path.relative_to(ROOT).as_posix()] = content.decode("utf-8", "replace")
    return found


@cache
def project() -> dict[str, Any]:
    """pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


def layers() -> list[frozenset[str]]:
    """The house from the roof down, as the import-linter's contract has it."""
    contracts = project()["tool"]["importlinter"]["contracts"]
    listed = next(c["layers"] for c in contracts if c["type"] == "layers")
    return [frozenset(name.strip() for name in line.split("|")) for line in listed]


def calls(module: Module, name: str) -> Iterator[ast.Call]:
    """The calls of a function or class by its bare name."""
    return (c for c in module.every(ast.Call) if isinstance(c.func, ast.Name) and c.func.id == name)


def constant(node: ast.expr | None) -> str:
    """The string that stands written out; "" where anything else does."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def told(found: list[str]) -> str:
    """What an assertion says: each thing found on a line of its own."""
    return "\n" + "\n".join(found)
