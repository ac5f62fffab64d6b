"""Going through a case from outside, once, and collecting everything that is wrong with it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any

from sangham.kernel.days import FAR_DAY, far
from sangham.kernel.problem import Problem
from sangham.kernel.text import LANGS, Text
from sangham.law.asking import Case, Determined
from sangham.law.fact import Bounds, Declared
from sangham.law.library import Library
from sangham.law.together import impossible

_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
DETERMINATIONS, READINGS = "determinations", "readings"
MEND = Text("Correct it, or leave it out if it is not known.", "തിരുത്തുക; അറിയില്ലെങ്കിൽ ഒഴിവാക്കുക.")


class Checker:
    """Goes through a case once and collects everything wrong with it."""

    def __init__(self, library: Library, declared: Mapping[str, Declared], on: date | None = None) -> None:
        self.library = library
        self.on = on
        self.declared = declared
        self.found: list[Problem] = []

    def wrong(self, where: str, says: Text, mend: Text) -> None:
        self.found.append(Problem(where, says, mend))

    def case(self, data: Mapping[Any, Any]) -> Case:
        facts: dict[str, Any] = {}
        determinations: dict[str, Determined] = {}
        readings: dict[str, str] = {}
        plain = {n for n, d in self.declared.items() if not d.determination}
        for name, value in data.items():
            if name == DETERMINATIONS:
                determinations = self.determinations(value)
            elif name == READINGS:
                readings = self.readings(value)
            elif (declared := self.known(str(name), plain)) is not None:
                checked = self.value(str(name), declared, value)
                if checked is not None:
                    facts[str(name)] = checked
        self.counted_once(facts)
        self.consistent(facts)
        self.found += impossible(self.library.never_together, facts, self.on)
        return Case(facts, determinations, readings)

    def known(self, name: str, among: set[str], where: str = "") -> Declared | None:
        if name in among:
            return self.declared[name]
        if name in self.declared and self.declared[name].determination:
            self.wrong(
                where or name,
                Text("“{n}” is a determination.", "“{n}” ഒരു തീരുമാനമാണ്.").fill(n=name),
                Text(
                    "Give it under “determinations”, with reasons.",
                    "“determinations” എന്നതിനു കീഴിൽ കാരണങ്ങളോടെ നൽകുക.",
                ),
            )
            return None
        close = get_close_matches(name, sorted(among), n=1)
        mend = (
            Text("Did you mean “{c}”?", "“{c}” എന്നാണോ ഉദ്ദേശിച്ചത്?").fill(c=close[0])
            if close
            else Text("`sangham law facts` lists the names.", "പേരുകൾ `sangham law facts` കാണിക്കും.")
        )
        self.wrong(where or name, Text("There is no fact “{n}”.", "“{n}” എന്നൊരു വസ്തുതയില്ല.").fill(n=name), mend)
        return None

    def value(self, where: str, declared: Declared, value: Any) -> Any:
        """The value in its own type; None where it is unknown or wrong (wrong is reported)."""
        if value is None:
            return None
        match declared.kind:
            case "truth":
                if isinstance(value, bool):
                    return value
                return self.not_a(where, value, Text("true or false", "true അല്ലെങ്കിൽ false"))
            case "number":
                return self.number(where, declared, value)
            case "day":
                return self.day(where, value)
            case "word":
                if isinstance(value, str) and value in declared.words:
                    return value
                return self.not_a(
                    where, value, Text("one of: {w}", "ഇവയിലൊന്ന്: {w}").fill(w=", ".join(declared.words))
                )
            case "text":
                return value if isinstance(value, str) else self.not_a(where, value, Text("text", "എഴുത്ത്"))
            case "list":
                if isinstance(value, list) and all(isinstance(v, str) for v in value):
                    return value
                return self.not_a(where, value, Text("a list of words", "വാക്കുകളുടെ പട്ടിക"))
            case "collection":
                return self.members(where, declared, value)

    def not_a(self, where: str, value: object, wanted: Text) -> None:
        self.wrong(
            where,
            Text("{v} is not {w}.", "{v} എന്നത് ശരിയല്ല; വേണ്ടത് {w}.").fill(v=_shown(value), w=wanted),
            MEND,
        )

    def number(self, where: str, declared: Declared, value: Any) -> int | Bounds | None:
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value
        if declared.bounded and isinstance(value, Mapping) and set(value) <= {"at_least", "at_most"}:
            low, high = value.get("at_least"), value.get("at_most")
            whole = all(v is None or (type(v) is int and v >= 0) for v in (low, high))
            if whole and (low is None or high is None or low <= high):
                return Bounds(low, high)
        self.not_a(where, value, Text("a whole number, 0 or more", "പൂജ്യമോ അതിനു മുകളിലോ ഉള്ള പൂർണ്ണസംഖ്യ"))
        return None

    def day(self, where: str, value: Any) -> date | None:
        if isinstance(value, str) and _ISO_DAY.fullmatch(value):
            with suppress(ValueError):
                value = date.fromisoformat(value)
        if isinstance(value, date) and not isinstance(value, datetime):
            if not far(value):
                return value
            self.wrong(where, FAR_DAY.fill(v=value.isoformat()), MEND)
            return None
        self.not_a(where, value, Text("a date as 2026-01-19", "2026-01-19 എന്ന രൂപത്തിലുള്ള തീയതി"))
        return None

    def members(self, where: str, declared: Declared, value: Any) -> list[dict[str, Any]] | None:
        if not isinstance(value, list):
            self.not_a(where, value, Text("a list", "പട്ടിക"))
            return None
        members: list[dict[str, Any]] = []
        for i, member in enumerate(value, 1):
            place = f"{where}[{i}]"
            if not isinstance(member, Mapping):
                self.not_a(place, member, Text("facts by name", "പേരു ചേർത്ത വസ്തുതകൾ"))
                continue
            checked: dict[str, Any] = {}
            for name, given in member.items():
                if name not in declared.fields:
                    close = get_close_matches(str(name), sorted(declared.fields), n=1)
                    self.wrong(
                        f"{place}.{name}",
                        Text("There is no fact “{n}” here.", "“{n}” എന്നൊരു വസ്തുത ഇവിടെയില്ല.").fill(n=name),
                        Text("Known here: {w}.", "ഇവിടെയുള്ളവ: {w}.").fill(
                            w=", ".join(close or declared.fields)
                        ),
                    )
                    continue
                checked[str(name)] = self.value(f"{place}.{name}", declared.fields[str(name)], given)
            if "serial" in declared.fields and checked.get("serial") is None:
                checked["serial"] = i
            members.append(checked)
        return members

    def counted_once(self, facts: Mapping[str, Any]) -> None:
        """What is computed from given facts is not given beside them, where the two might differ."""
        for derivation in self.library.derivations:
            sources = [n for n in derivation.source if n in facts]
            for name in derivation.makes if sources else ():
                if name in facts and len(sources) == len(derivation.source):
                    self.wrong(
                        name,
                        Text(
                            "“{n}” is computed from “{s}”, which is given too.",
                            "“{n}” കണക്കാക്കുന്നത് “{s}” നോക്കിയാണ്; അതും നൽകിയിട്ടുണ്ട്.",
                        ).fill(n=name, s=", ".join(sources)),
                        Text("Leave one of them out.", "ഒന്ന് ഒഴിവാക്കുക."),
                    )

    def consistent(self, facts: Mapping[str, Any]) -> None:
        """Serial numbers are each one's own, and relations name applicants who are there."""
        applicants = facts.get("applicants")
        if applicants is None:
            return
        serials = [a.get("serial") for a in applicants]
        for twice in sorted({s for s in serials if s is not None and serials.count(s) > 1}):
            self.wrong(
                "applicants",
                Text("Serial number {n} is used twice.", "{n} എന്ന ക്രമനമ്പർ രണ്ടുതവണയുണ്ട്.").fill(n=twice),
                Text("Number the applicants 1, 2, 3.", "അപേക്ഷകർക്ക് 1, 2, 3 എന്നു നമ്പറിടുക."),
            )
        for i, relation in enumerate(facts.get("relations") or [], 1):
            for end in ("of", "to"):
                if relation.get(end) not in serials or relation.get("of") == relation.get("to"):
                    self.wrong(
                        f"relations[{i}].{end}",
                        Text("{n} is not another applicant.", "{n} മറ്റൊരു അപേക്ഷകനല്ല.").fill(
                            n=relation.get(end)
                        ),
                        Text("Give the serial numbers of two applicants.", "രണ്ട് അപേക്ഷകരുടെ ക്രമനമ്പർ നൽകുക."),
                    )

    def determinations(self, value: Any) -> dict[str, Determined]:
        names = {n for n, d in self.declared.items() if d.determination}
        found: dict[str, Determined] = {}
        if value is None:
            return found
        if not isinstance(value, Mapping):
            self.not_a(DETERMINATIONS, value, Text("determinations by name", "പേരു ചേർത്ത തീരുമാനങ്ങൾ"))
            return found
        for name, given in value.items():
            where = f"{DETERMINATIONS}.{name}"
            if given is None or self.known(str(name), names, where) is None:
                continue
            if not isinstance(given, Mapping) or set(given) - {"holds", "reasons", "by", "on"}:
                self.not_a(where, given, Text("holds, reasons (and by, on)", "holds, reasons (by, on) എന്നിവ"))
                continue
            holds = self.value(f"{where}.holds", self.declared[str(name)], given.get("holds"))
            reasons, by = _reasons(given.get("reasons")), given.get("by")
            on = self.day(f"{where}.on", given["on"]) if given.get("on") is not None else None
            if reasons is None:
                self.wrong(
                    where,
                    Text("A determination needs its reasons.", "തീരുമാനത്തിന് കാരണം വേണം."),
                    Text("Write them under “reasons”.", "“reasons” എന്നതിൽ എഴുതുക."),
                )
            elif "holds" not in given:
                self.wrong(
                    where,
                    Text("It is not said what was determined.", "എന്തു തീരുമാനിച്ചെന്ന് പറഞ്ഞിട്ടില്ല."),
                    Text("Write holds: true or holds: false.", "holds: true അല്ലെങ്കിൽ holds: false എന്നെഴുതുക."),
                )
            elif holds is not None:
                found[str(name)] = Determined(holds, reasons, None if by is None else str(by), on)
        return found

    def readings(self, value: Any) -> dict[str, str]:
        if value is None:
            return {}
        if not isinstance(value, Mapping):
            self.not_a(READINGS, value, Text("readings by name", "പേരു ചേർത്ത വ്യാഖ്യാനങ്ങൾ"))
            return {}
        found: dict[str, str] = {}
        for name, label in value.items():
            where, known = f"{READINGS}.{name}", self.library.readings
            reading = known.get(str(name))
            if reading is None:
                close = get_close_matches(str(name), sorted(known), n=3) or sorted(known)
                self.wrong(
                    where,
                    Text("There is no reading “{n}”.", "“{n}” എന്നൊരു വ്യാഖ്യാനമില്ല.").fill(n=name),
                    Text("Known here: {w}.", "ഇവിടെയുള്ളവ: {w}.").fill(w=", ".join(close)),
                )
            elif not isinstance(label, str) or label not in reading.alternatives:
                self.not_a(
                    where, label, Text("one of: {w}", "ഇവയിലൊന്ന്: {w}").fill(w=", ".join(reading.alternatives))
                )
            else:
                found[str(name)] = label
        return found


def _shown(value: object) -> str:
    """What was written, as its writer would write it, and not too long."""
    written = (
        f"“{value}”"
        if isinstance(value, str)
        else json.dumps(value, ensure_ascii=False, default=str, skipkeys=True)
    )
    plain = written.strip('"') if isinstance(value, date) else written
    return plain if len(plain) <= 60 else plain[:59] + "…"


def _reasons(given: object) -> Text | None:
    """Reasons as one text, or as ``{en: ..., ml: ...}``; one language stands for the other where it is alone."""
    if isinstance(given, str) and given.strip():
        return Text(given, given)
    if isinstance(given, Mapping) and set(given) <= set(LANGS):
        en, ml = (given.get(lang) for lang in LANGS)
        en, ml = en or ml, ml or en
        if isinstance(en, str) and isinstance(ml, str) and en.strip() and ml.strip():
            return Text(en, ml)
    return None
