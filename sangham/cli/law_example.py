"""A facts file to begin from: the library's example, with each question beside its answer."""

from __future__ import annotations

from typing import Any

import yaml

from sangham.cli.law_words import EXAMPLE
from sangham.kernel.text import Lang
from sangham.law import facts_check, facts_file
from sangham.law.library import Library


def example_file(library: Library, question: str, lang: Lang) -> str:
    """YAML that `facts_file.read` takes as it stands; comments are in one language."""
    example = facts_file.example(library, question)
    determined: dict[str, Any] = example.pop(facts_check.DETERMINATIONS, {})
    said = EXAMPLE.in_(lang)
    day = library.questions[question].on_means.in_(lang)
    lines = [
        f"# {said}",
        f"#   sangham law ask {question} --on 2026-01-19 --facts FILE",
        f"# --on: {day}",
        "",
    ]
    for name, value in example.items():
        lines += [f"# {library.facts[name].asks.in_(lang)}", *yaml_lines({name: value})]
    if determined:
        lines += ["", f"{facts_check.DETERMINATIONS}:"]
    for name, value in determined.items():
        lines += [f"  # {library.facts[name].asks.in_(lang)}"]
        lines += [f"  {line}" for line in yaml_lines({name: value})]
    return "\n".join(lines) + "\n"


def yaml_lines(data: dict[str, Any]) -> list[str]:
    """One name and its value as YAML, in lines that bear indenting."""
    # An applicant, an order, a determination is a line; a fact that is one word or number is not bracketed.
    within = None if isinstance(next(iter(data.values())), list | dict) else False
    return yaml.safe_dump(
        data, allow_unicode=True, sort_keys=False, default_flow_style=within, width=400
    ).splitlines()
