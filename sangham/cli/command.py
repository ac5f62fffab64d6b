"""`sangham`: mounts each part of the command, and loads it only when it is called."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_command, get_group

PACKAGE = "sangham.cli"
# A command with commands below it, and the module whose `app` it is.
GROUPS = {
    "key": "key",
    "law": "law",
    "checkpoint": "checkpoint",
    "export": "export",
    "search": "search",
    "matter": "matter",
    "import": "importing",
    "society": "society",
    "office": "office_acts",
    "official": "official",
    "power": "power",
    "place": "place",
}
# A module whose `app` has commands that stand at the top.
TOP: dict[str, tuple[str, ...]] = {
    "office": ("prepare", "run", "demo"),
    "offices": ("offices",),
    "record": ("verify", "rebuild"),
    "feed": ("feed",),
    "backup": ("backup", "restore"),
    "due": ("due",),
    "seed": ("seed",),
    "survey": ("survey",),
    "overlap": ("overlap",),
}


class Parts(TyperGroup):
    """The commands of all parts; a part is imported when one of its commands is asked for."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Every command, in the order of the table above."""
        there = [name for name, module in GROUPS.items() if _is_there(module)]
        return there + [name for module, names in TOP.items() if _is_there(module) for name in names]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of a name, from its part; None where there is none."""
        if cmd_name in GROUPS and _is_there(GROUPS[cmd_name]):
            return _group(cmd_name)
        module = next((m for m, names in TOP.items() if cmd_name in names and _is_there(m)), None)
        if module is None:
            return None
        found = _commands(module)
        return found.commands.get(cmd_name) if isinstance(found, TyperGroup) else _named(found, cmd_name)


@cache
def _group(name: str) -> Any:
    return _named(get_group(_app(GROUPS[name])), name)


@cache
def _commands(module: str) -> Any:
    return get_command(_app(module))


def _named(command: Any, name: str) -> Any:
    command.name = name
    return command


def _is_there(module: str) -> bool:
    return find_spec(f"{PACKAGE}.{module}") is not None


def _app(module: str) -> typer.Typer:
    app: typer.Typer = import_module(f"{PACKAGE}.{module}").app
    return app


app = typer.Typer(
    cls=Parts,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Sangham: the register of co-operative societies, and the law as code.",
)


@app.callback()
def _whole() -> None:
    """Sangham: the register of co-operative societies, and the law as code."""


def main() -> None:
    """Run the command."""
    app()
