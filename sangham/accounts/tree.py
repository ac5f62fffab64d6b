"""The tree of offices: which may stand under which, with which districts and classes, checked whole in one pass."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sangham.accounts.hierarchy import OFFICE_KINDS, Kind
from sangham.accounts.models import Office
from sangham.kernel.problem import Problem
from sangham.kernel.text import Text


@dataclass(frozen=True, slots=True)
class Seat:
    """An office's place: what it is (None: not known), the code of the office above, its districts and classes."""

    kind: Kind | None
    above: str | None
    territory: tuple[str, ...]
    classes: tuple[str, ...]


Tree = Mapping[str, Seat]


def tree_of_record() -> dict[str, Seat]:
    """Every office of the record that is not closed, by its code."""
    return {
        o.code: Seat(o.kind or None, o.above_id, tuple(o.territory), tuple(o.classes))  # type: ignore[arg-type]
        for o in Office.objects.filter(closed_on__isnull=True).order_by("code")
    }


def above(code: str, tree: Tree) -> Iterator[str]:
    """The codes above an office, nearest first, to the top; one that comes twice ends them."""
    seen = {code}
    seat = tree.get(code)
    while seat is not None and seat.above is not None:
        yield seat.above
        if seat.above in seen:
            return
        seen.add(seat.above)
        seat = tree.get(seat.above)


def check_seat(code: str, tree: Tree) -> list[Problem]:
    """What is wrong with an office's place in a tree that has it: under nothing, under what it may not be, under itself;
    or with a district or class that the office above has not."""
    seat = tree[code]
    if seat.kind is None:
        return []
    under = OFFICE_KINDS[seat.kind].under
    if seat.above is None:
        return [Problem(code, _UNDER_NONE, _under(under))] if under else []
    if not under:
        return [Problem(code, _OF_GOVERNMENT, _MEND_OF_GOVERNMENT)]
    over = tree.get(seat.above)
    if over is None:
        return [Problem(code, _NO_OFFICE.fill(above=seat.above), _MEND_NO_OFFICE)]
    found = []
    if code in above(code, tree):
        found.append(Problem(code, _UNDER_ITSELF, _under(under)))
    if over.kind not in under:
        found.append(Problem(code, _UNDER_WRONG.fill(above=seat.above), _under(under)))
    return found + _beyond(code, seat, over)


def check_under(code: str, tree: Tree) -> list[Problem]:
    """What would be wrong with the offices that stand directly under one, in a tree."""
    return [p for other, seat in tree.items() if seat.above == code for p in check_seat(other, tree)]


def downward(codes: Iterable[str], tree: Tree) -> list[str]:
    """The codes, each after those that it stands under."""
    return sorted(codes, key=lambda code: len(list(above(code, tree))))


def _beyond(code: str, seat: Seat, over: Seat) -> list[Problem]:
    wide = [w for w in seat.territory if over.territory and w not in over.territory]
    wide += [w for w in seat.classes if over.classes and w not in over.classes]
    return [
        Problem(code, _BEYOND.fill(above=seat.above, what=what), _MEND_BEYOND)
        for what in (
            *wide,
            *([_ALL] if over.territory and not seat.territory else []),
            *([_ALL_CLASSES] if over.classes and not seat.classes else []),
        )
    ]


def _under(kinds: Sequence[Kind]) -> Text:
    names = [OFFICE_KINDS[kind].says for kind in kinds]
    return _MEND_UNDER.fill(all=Text(en=", ".join(n.en for n in names), ml=", ".join(n.ml for n in names)))


_UNDER_NONE = Text(en="The office above this one is not named.", ml="മേലോഫീസ് ഏതെന്നു പറഞ്ഞിട്ടില്ല.")
_UNDER_WRONG = Text(
    en="An office of this kind does not stand under {above}.", ml="ഇത്തരം ഓഫീസ് {above} ഓഫീസിനു കീഴിൽ വരില്ല."
)
_UNDER_ITSELF = Text(en="The office would stand under itself.", ml="ഓഫീസ് അതിന്റെ തന്നെ കീഴിലാകും.")
_MEND_UNDER = Text(en="It stands under: {all}.", ml="ഇതിന്റെ കീഴിലാണു വേണ്ടത്: {all}.")
_NO_OFFICE = Text(
    en="The office above, {above}, is not open in the record.", ml="മേലോഫീസായ {above} ഇപ്പോൾ രേഖയിലില്ല."
)
_MEND_NO_OFFICE = Text(
    en="Open that one first, or look at its code.", ml="ആദ്യം അതു ചേർക്കുക, അല്ലെങ്കിൽ കോഡ് നോക്കുക."
)
_OF_GOVERNMENT = Text(en="No office stands above a department of Government.", ml="സർക്കാർ വകുപ്പിനു മേലോഫീസില്ല.")
_MEND_OF_GOVERNMENT = Text(en="Leave out the office above.", ml="മേലോഫീസ് ഒഴിവാക്കുക.")
_BEYOND = Text(
    en="The office above, {above}, does not have this: {what}.", ml="മേലോഫീസായ {above}-ന് ഇതില്ല: {what}."
)
_ALL = Text(en="all districts", ml="എല്ലാ ജില്ലകളും")
_ALL_CLASSES = Text(en="all classes", ml="എല്ലാ തരവും")
_MEND_BEYOND = Text(
    en="An office has no district and no class that the office above it has not.",
    ml="മേലോഫീസിനില്ലാത്ത ജില്ലയോ തരമോ കീഴോഫീസിനുണ്ടാവില്ല.",
)
