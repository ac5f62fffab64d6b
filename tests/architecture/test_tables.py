"""Tables: named from one another by words, written by projections alone, without logic of their own."""

from __future__ import annotations

import ast
import re

from tests.architecture.tree import Module, constant, modules, told

RELATIONS = {"ForeignKey", "OneToOneField", "ManyToManyField"}
WRITES = {"save", "create", "bulk_create", "bulk_update", "get_or_create", "update_or_create", "delete"}
# The journal keeps what entries derive tables from; it is below projections, and writes its own tables.
WRITERS = re.compile(r"sangham/journal/|sangham/[a-z]+/projections\.py\Z")
# Where `save` is no model's: what is saved there instead.
SAVES_ANOTHER_THING = {
    "sangham/documents/typesetting.py": "a QR code, into memory",
    "sangham/pages/fonts.py": "a web font",
    "sangham/survey/writing.py": "a spreadsheet",
    "sangham/register/importing/decisions_sheet.py": "a workbook, into memory",
}


def models() -> list[tuple[Module, ast.ClassDef]]:
    """Every model class, with its module."""
    return [
        (module, node)
        for module in modules()
        for node in module.every(ast.ClassDef)
        if any(ast.unparse(base) in ("models.Model", "Model") for base in node.bases)
    ]


def test_tables_are_found() -> None:
    assert {"Entry", "Society", "Matter", "Place", "Paper"} <= {node.name for _, node in models()}


def test_every_foreign_key_is_a_string() -> None:
    """``"places.Place"``: so that no package needs to import another's models to refer to them."""
    found = []
    for module in modules():
        for call in module.every(ast.Call):
            if not (isinstance(call.func, ast.Attribute) and call.func.attr in RELATIONS):
                continue
            to = call.args[0] if call.args else next((k.value for k in call.keywords if k.arg == "to"), None)
            if not re.fullmatch(r"[a-z]+\.[A-Z]\w+", constant(to)):
                found.append(f"{module.at(call)}: {ast.unparse(to) if to else '?'}")
    assert not found, told(found)


def test_models_hold_no_logic_of_saving() -> None:
    found = [
        f"{module.at(method)}: {node.name}.{method.name}"
        for module, node in models()
        for method in node.body
        if isinstance(method, ast.FunctionDef) and method.name in ("save", "delete", "full_clean", "clean")
    ]
    assert not found, told(found)


def written(module: Module) -> list[str]:
    """Every place that looks like a row being written."""
    found = []
    for call in module.every(ast.Call):
        if not isinstance(call.func, ast.Attribute):
            continue
        method, owner = call.func.attr, ast.unparse(call.func.value)
        manager = re.search(r"\bobjects\b|_set\b|_default_manager", owner)
        # QuerySet.update takes names only; a dict's update hardly ever does.
        names_only = bool(call.keywords) and not call.args and all(k.arg for k in call.keywords)
        saves = method == "save" and module.name not in SAVES_ANOTHER_THING
        if saves or (method in WRITES and manager) or (method == "update" and (manager or names_only)):
            found.append(f"{module.at(call)}: {owner}.{method}(…)")
    return found + [
        f"{module.at(function)}: {function.name} gives rows to be written"
        for function in module.every(ast.FunctionDef)
        if any(ast.unparse(d).startswith("adds(") for d in function.decorator_list)
    ]


def test_only_projections_write_tables() -> None:
    found = [where for module in modules() if not WRITERS.match(module.name) for where in written(module)]
    assert not found, told(found)


def test_projections_are_seen_to_write() -> None:
    """The search is not blind."""
    projections = [m for m in modules() if m.name.endswith("/projections.py")]
    assert projections and all(written(m) for m in projections), [
        m.name for m in projections if not written(m)
    ]


def test_projections_derive_from_the_entry_alone() -> None:
    """No clock, no chance, no network, nothing of a package that stands beside: a rebuild gives the same rows."""
    banned = re.compile(r"\b(clock|random|secrets|uuid4|uuid7|new_id|requests|urllib|socket|environ)\b")
    found = [
        f"{module.at(node)}: {ast.unparse(node)}"
        for module in modules()
        if module.name.endswith("/projections.py")
        for node in module.every(ast.Import, ast.ImportFrom, ast.Name)
        if banned.search(ast.unparse(node))
    ]
    assert not found, told(found)
