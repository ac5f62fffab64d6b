"""Lines of a list of matters and of what is due; as JSON, an object a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sangham.cli import matter_words as w
from sangham.cli.matter_page import how_it_runs
from sangham.cli.matter_shown import limit_shown
from sangham.kernel.names import Name
from sangham.kernel.text import Lang, Text
from sangham.proceedings.lists import Lapsing, Listed
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.models import Matter
from sangham.proceedings.state import State


def list_lines(found: Iterable[Listed], lang: Lang, *, as_json: bool) -> Iterator[str]:
    """A matter a line, with what is overdue in it beneath."""
    nothing = True
    for one in found:
        nothing = False
        if as_json:
            yield json.dumps(_as_json(one, lang), ensure_ascii=False)
        else:
            yield _line(one).in_(lang)
    if nothing and not as_json:
        yield w.NONE.in_(lang)


def due_lines(found: Iterable[Lapsing], lang: Lang, *, as_json: bool) -> Iterator[str]:
    """A time limit under one reading a line, with what may be done when it lapses beneath."""
    nothing = True
    for one in found:
        nothing = False
        if as_json:
            due = {**_matter(one.matter), **limit_shown(one.run, lang), "left": one.left}
            yield json.dumps(due, ensure_ascii=False)
        else:
            first, *rest = (text.in_(lang) for text in _due(one))
            yield first
            yield from (f"    {line}" for line in rest)
    if nothing and not as_json:
        yield w.NONE.in_(lang)


def _line(one: Listed) -> Text:
    matter = one.matter
    line = w.LISTED.fill(
        n=matter.called,
        age=one.age,
        what=MATTERS[matter.kind].says,
        name=_name(matter),
        district=", ".join(one.districts) or "—",
        state=State(matter.state).says,
    )
    if matter.official:
        line = w.WITH.fill(line=line, who=matter.official)
    if one.overdue:
        what = [
            w.OVERDUE_BY.fill(c=o.run.limit.citation, n=-o.left, d=f"{o.run.due_on:%d/%m/%Y}")
            for o in one.overdue
        ]
        each = Text("; ".join(t.en for t in what), "; ".join(t.ml for t in what))
        line = w.OVERDUE.fill(line=line, what=each)
    return line


def _due(one: Lapsing) -> Iterator[Text]:
    run, limit = one.run, one.run.limit
    yield w.DUE.fill(
        d=f"{run.due_on:%d/%m/%Y}",
        left=how_it_runs(one.left, None),
        n=one.matter.called,
        c=limit.citation,
        does=limit.says,
    )
    if one.in_doubt:
        yield w.BY_READING.fill(start=run.start.says, label=run.start.label)
    yield w.THEN.fill(lapse=limit.on_lapse, remedy=limit.remedy, c=limit.remedy_citation)


def _name(matter: Matter) -> Text:
    name = Name(matter.name_en, matter.name_ml)
    return Text(name.in_("en") or "—", name.in_("ml") or "—")


def _matter(matter: Matter) -> dict[str, Any]:
    return {
        "matter": str(matter.id),
        "number": matter.called,
        "kind": matter.kind,
        "office": matter.office_id,
        "state": matter.state,
        "official": matter.official or None,
        "name_en": matter.name_en,
        "name_ml": matter.name_ml,
        "first_received_on": matter.first_received_on.isoformat(),
    }


def _as_json(one: Listed, lang: Lang) -> dict[str, Any]:
    return {
        **_matter(one.matter),
        "age": one.age,
        "districts": list(one.districts),
        "overdue": [{**limit_shown(o.run, lang), "left": o.left} for o in one.overdue],
    }
