"""Which societies are asked: a closed list of narrowings, `class=consumer`, and never a piece of SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Q

from sangham.accounts.models import Office
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import CLASSES
from sangham.places.districts import DISTRICTS, district_called
from sangham.register.standing import ENDED, STANDINGS, TIERS


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is asked for, by key: any of its values. `said` is as it was written."""

    values: dict[str, tuple[str, ...]]
    said: tuple[str, ...]

    def condition(self) -> Q:
        """On a society's row, as far as that tells it."""
        found = Q()
        for key, column in _COLUMNS.items():
            if key in self.values:
                found &= Q(**{f"{column}__in": self.values[key]})
        return found

    def asks(self, standing: str, districts: Sequence[str]) -> bool:
        """Whether one that stood so on the day, its area in these districts, is asked. Societies whose registration was
        cancelled are asked only where that standing is named."""
        standings, wanted = self.values.get("standing"), self.values.get("district")
        stood = standing not in ENDED if standings is None else standing in standings
        return stood and (wanted is None or any(district in wanted for district in districts))


def read_where(given: Sequence[str]) -> Narrowing:
    """``class=``, ``tier=``, ``standing=``, ``office=``, ``district=``; one key more than once means any of them.

    Raises Problems with every one that cannot be read.
    """
    values: dict[str, list[str]] = {}
    wrong = []
    for each in given:
        key, equals, said = (part.strip() for part in each.partition("="))
        known = _KNOWN.get(key)
        if known is None or not equals:
            wrong.append(
                Problem(f"--where {each}", _NO_KEY, _KEYS.fill(keys=", ".join(f"{k}=" for k in _KNOWN)))
            )
            continue
        value = (district_called(said) or "") if key == "district" else said
        if value not in (among := list(known())):
            wrong.append(Problem(f"--where {each}", _NO_VALUE, _VALUES.fill(values=", ".join(among))))
        else:
            values.setdefault(key, []).append(value)
    if wrong:
        raise Problems(wrong)
    return Narrowing({key: tuple(its) for key, its in values.items()}, tuple(given))


def _offices() -> Iterable[str]:
    return Office.objects.order_by("code").values_list("code", flat=True)


_COLUMNS = {"class": "class_name", "tier": "tier", "office": "office_id"}
_KNOWN: dict[str, Callable[[], Iterable[str]]] = {
    "class": lambda: CLASSES,
    "tier": lambda: TIERS,
    "standing": lambda: STANDINGS,
    "office": _offices,
    "district": lambda: DISTRICTS,
}

_NO_KEY = Text(en="Societies cannot be narrowed so.", ml="സംഘങ്ങളെ ഇങ്ങനെ തിരഞ്ഞെടുക്കാനാവില്ല.")
_KEYS = Text(en="Write one of {keys} and a value.", ml="{keys} ഇവയിലൊന്ന് എഴുതി അതിനുശേഷം വേണ്ടത് ചേർക്കുക.")
_NO_VALUE = Text(en="There is no such value.", ml="ഇങ്ങനെയൊന്ന് ഇല്ല.")
_VALUES = Text(en="Give one of: {values}.", ml="ഇവയിലൊന്ന് നൽകുക: {values}.")
