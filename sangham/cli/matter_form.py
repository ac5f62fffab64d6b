"""What is lodged and answered from a file, and the example form that is filled for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from sangham.cli import matter_words as w
from sangham.cli.acting import actor
from sangham.cli.law_example import yaml_lines
from sangham.cli.main_job import lodge_dossier
from sangham.documents import store
from sangham.journal.actor import Actor
from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import Lang
from sangham.law import facts_file
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.citation import in_words
from sangham.proceedings.actions.answer_matter_query import answer_matter_query
from sangham.proceedings.actions.answer_query import answer_query
from sangham.proceedings.actions.lodge_matter import lodge_matter
from sangham.proceedings.dossier.bundle import GivenFile
from sangham.proceedings.dossier.given_papers import papers_of
from sangham.proceedings.dossier.read import read_dossier
from sangham.proceedings.entries import PaperLodged
from sangham.proceedings.form import read_matter
from sangham.proceedings.from_dossier import Lodgement, known_places, lodgement_of
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.matters.kind import MatterKind
from sangham.proceedings.queries import standing_of


def lodged(kind: str, brought: Path, by: str, on: date) -> UUID:
    """The matter in which a form or dossier was lodged at the office of whoever receives it."""
    described = _kind(kind)
    receiver = actor(by, described.citation)
    if described.name == "registration":
        return lodge_dossier(_dossier(brought), receiver)
    asked = read_matter(brought)
    return lodge_matter(
        kind,
        office=receiver.office,
        stated=asked.stated,
        asked_by=asked.asked_by,
        received_on=on,
        by=receiver,
        on=on,
    )


def answered(matter: UUID, brought: Path, *, by: Actor, on: date) -> None:
    """Receive an answer: the whole dossier or form, as it now stands."""
    if standing_of(matter).kind == "registration":
        dossier = _dossier(brought)
        answer_query(
            matter,
            application=dossier.application,
            applicants=dossier.applicants,
            digest=dossier.digest,
            by=by,
            on=on,
        )
        return
    asked = read_matter(brought)
    answer_matter_query(matter, stated=asked.stated, asked_by=asked.asked_by, by=by, on=on)


def papers_kept(paths: Sequence[Path]) -> tuple[PaperLodged, ...]:
    """Scans, kept in the store. Raises Problems for what is no PDF, PNG or JPEG."""
    found: list[Problem] = []
    papers = papers_of([GivenFile(path.name, path.read_bytes()) for path in paths], found)
    if found:
        raise Problems(found)
    for paper in papers:
        store.keep(paper.content, media_type=paper.media_type)
    return tuple(
        PaperLodged(name=p.name, sha256=p.sha256, media_type=p.media_type, size=p.size) for p in papers
    )


def readings_given(written: Sequence[str]) -> dict[str, str]:
    """Readings by name, from ``NAME=LABEL``. Raises Problems for what is not so written."""
    found = {name: label for name, _, label in (one.partition("=") for one in written)}
    wrong = [
        Problem("--reading", w.NOT_A_READING.fill(v=n), w.MEND_READING)
        for n, label in found.items()
        if not label
    ]
    if wrong:
        raise Problems(wrong)
    return found


def example_form(kind: str, lang: Lang) -> str:
    """YAML that `lodge` takes once it is filled; each question of the law as a comment above its place."""
    described = _kind(kind)
    heads = [f"# {described.says.in_(lang)} ({in_words(described.citation).in_(lang)})"]
    if described.name == "registration":
        return "\n".join([*heads, f"# {w.FORM_REGISTRATION.in_(lang)}"]) + "\n"
    lines = [
        *heads,
        f"# {w.FORM.fill(kind=kind).in_(lang)}",
        "",
        f"# {w.FORM_ASKED_BY.in_(lang)}",
        "asked_by:",
        f"  name:     # {w.FORM_NAME.in_(lang)}",
        f"  address:  # {w.FORM_ADDRESS.in_(lang)}",
    ]
    if described.about_society:
        lines += [f"# {w.FORM_SOCIETY.in_(lang)}", "society:"]
    if described.names_other:
        lines += [f"# {w.FORM_OTHER.in_(lang)}", "other_society:"]
    lines += [
        f"# {w.FORM_AGAINST.in_(lang)}",
        "against:",
        f"# {w.FORM_ASKS.in_(lang)}",
        "asks:",
        "  en:",
        "  ml:",
        *_facts(described, lang),
        f"# {w.FORM_MORE.in_(lang)}",
        "bye_laws: []  # - {number: '1', heading: , text: }",
        "takes_effect_on:",
        "number:",
        "registered_on:",
        f"# {w.FORM_PAPERS.in_(lang)}",
        "papers: []",
    ]
    return "\n".join(lines) + "\n"


def _facts(kind: MatterKind, lang: Lang) -> list[str]:
    if not kind.question:
        return [f"# {w.NOT_HELD.in_(lang)}"]
    lines = [f"# {w.FORM_FACTS.in_(lang)}", "facts:"]
    for name, fact in facts_file.facts_asked(kcs, kind.question).items():
        if fact.derived or fact.determination or name in kind.of_record:
            continue
        lines.append(f"  # {fact.asks.in_(lang)}")
        lines += [f"  # {word} = {says.in_(lang)}" for word, says in fact.words.items()]
        lines += [f"  # {line}" for line in yaml_lines({name: fact.example})]
        lines.append(f"  {name}:")
    return lines


def _dossier(brought: Path) -> Lodgement:
    return lodgement_of(read_dossier(brought, places=known_places()))


def _kind(name: str) -> MatterKind:
    if name not in MATTERS:
        raise problem(name, w.NO_KIND, w.MEND_KIND.fill(all=", ".join(MATTERS)))
    return MATTERS[name]
