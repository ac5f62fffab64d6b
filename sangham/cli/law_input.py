"""What a person types after `sangham law`, read strictly; everything wrong is a Problem in both languages."""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sangham.kernel import clock
from sangham.kernel.days import FAR_DAY, far
from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import LANGS, Lang, Text, as_lang

if TYPE_CHECKING:  # what only some commands need is imported where they need it: a start is to be quick
    from collections.abc import Iterable

    from sangham.kernel.plain_yaml import PlainDocument
    from sangham.law.asking import Case
    from sangham.law.library import Library

_LANG = Text(
    "“{v}” is not a language that this speaks.", "“{v}” എന്ന ഭാഷയിൽ ഇതു ലഭ്യമല്ല."
)  # said in both languages, since neither was chosen
_LANG_MEND = Text("Write --lang en or --lang ml.", "--lang en അല്ലെങ്കിൽ --lang ml എന്നെഴുതുക.")
_NO_DATE = Text("“{v}” is not a date as it is read here.", "“{v}” എന്നത് ഇവിടെ വായിക്കുന്ന രൂപത്തിലുള്ള തീയതിയല്ല.")
_NO_DATE_MEND = Text(
    "Write year-month-day: 2026-01-19 is 19 January 2026.",
    "വർഷം-മാസം-ദിവസം എന്ന ക്രമത്തിൽ എഴുതുക: 2026-01-19 എന്നാൽ 2026 ജനുവരി 19.",
)
_SLASHES_MEND = Text(
    "Such a date may be read day first or month first, so it is not guessed. If it is {d} day first, write {iso}.",
    "ഇങ്ങനെ എഴുതിയാൽ ദിവസമോ മാസമോ ആദ്യം എന്നു തീർച്ചയില്ല; അതിനാൽ ഊഹിക്കുന്നില്ല. ദിവസം ആദ്യമെഴുതിയ {d} ആണെങ്കിൽ {iso} എന്നെഴുതുക.",
)
_NO_SUCH_DAY = Text("There is no such day as {v}.", "{v} എന്നൊരു ദിവസമില്ല.")
_WANTING = {
    "--on": (
        Text("The day is not given.", "ദിവസം നൽകിയിട്ടില്ല."),
        Text(
            "Say on which day the law is asked: --on 2026-01-19.",
            "ഏത് ദിവസത്തെ നിയമമെന്നു നൽകുക: --on 2026-01-19.",
        ),
    ),
    "--from": (
        Text("The day from which time runs is not given.", "സമയം തുടങ്ങുന്ന ദിവസം നൽകിയിട്ടില്ല."),
        Text("Give it: --from 2026-01-19.", "അതു നൽകുക: --from 2026-01-19."),
    ),
    "--facts": (
        Text("The facts are not given.", "വസ്തുതകൾ നൽകിയിട്ടില്ല."),
        Text(
            "Give a file, or - for standard input: --facts case.yaml. `sangham law facts QUESTION --example` prints one.",
            "ഫയൽ നൽകുക; സ്റ്റാൻഡേർഡ് ഇൻപുട്ടിൽ നിന്നാണെങ്കിൽ -: --facts case.yaml. മാതൃക `sangham law facts QUESTION --example` കാണിക്കും.",
        ),
    ),
}
_UNREADABLE = Text("The file cannot be read: {why}.", "ഫയൽ വായിക്കാനാവുന്നില്ല: {why}.")
_WHY = {
    FileNotFoundError: Text("there is no such file", "അങ്ങനെയൊരു ഫയലില്ല"),
    IsADirectoryError: Text("it is a folder", "അതൊരു ഫോൾഡറാണ്"),
    PermissionError: Text("it may not be opened", "തുറക്കാൻ അനുവാദമില്ല"),
}
_NO_QUESTION = Text("There is no question “{v}”.", "“{v}” എന്നൊരു ചോദ്യമില്ല.")
_NO_CITATION = Text("There is no clause “{v}” here.", "“{v}” എന്നൊരു വ്യവസ്ഥ ഇവിടെയില്ല.")
_NO_LIMIT = Text("{v} fixes no time.", "{v} സമയം നിശ്ചയിക്കുന്നില്ല.")
_NO_LABEL = Text("“{v}” is not a reading of the start here.", "“{v}” എന്നൊരു വ്യാഖ്യാനം ഇവിടെയില്ല.")
_KNOWN = Text("Known: {w}.", "ഉള്ളവ: {w}.")
_MEANT = Text("Did you mean “{c}”? Known: {w}.", "“{c}” എന്നാണോ ഉദ്ദേശിച്ചത്? ഉള്ളവ: {w}.")


def language(code: str) -> Lang:
    """The language chosen. Raises Problems."""
    if code in LANGS:
        return as_lang(code)
    raise problem("--lang", _LANG.fill(v=code), _LANG_MEND)


def given(option: str, value: str | None) -> str:
    """A value that cannot be done without. Raises Problems."""
    if value:
        return value
    raise problem(option, *_WANTING[option])


def day(option: str, written: str | None) -> date:
    """A day in ISO form, and in no other. Raises Problems."""
    value = given(option, written).strip()
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        try:
            found = date.fromisoformat(value)
        except ValueError:
            raise problem(option, _NO_SUCH_DAY.fill(v=value), _NO_DATE_MEND) from None
        if far(found):
            raise problem(option, FAR_DAY.fill(v=value), _NO_DATE_MEND)
        return found
    raise problem(option, _NO_DATE.fill(v=value), _day_first(value) or _NO_DATE_MEND)


def _day_first(written: str) -> Text | None:
    parts = re.fullmatch(r"([0-9]{1,2})[/.\-]([0-9]{1,2})[/.\-]([0-9]{4})", written)
    if parts is None:
        return None
    d, m, y = map(int, parts.groups())
    try:
        meant = date(y, m, d)
    except ValueError:
        return None
    return _SLASHES_MEND.fill(d=meant.strftime("%d/%m/%Y"), iso=meant.isoformat())


def known_day(written: str | None) -> date:
    """The day by which the law consulted had been published; today where none is given."""
    return day("--known-on", written) if written else clock.today()


def question(name: str) -> tuple[Library, str]:
    """A question that exists, and the body of law that answers it. Raises Problems."""
    from sangham.law import shelves

    try:
        return shelves.shelf_of_question(name), name
    except KeyError:
        raise _unknown("QUESTION", _NO_QUESTION, name, shelves.questions()) from None


def citation(written: str) -> tuple[Library, str]:
    """A clause, however its number is punctuated, and its body of law. Raises Problems.

    ``s.6(2)(b)``, ``6(2)(b)``, ``section 6.2.b``; ``GO 40/95 App.I ¶8``, ``G.O.(MS) 40/95, Appendix I, paragraph 8``.
    """
    from sangham.law import shelves

    library = (shelves.STORES if _ORDER.match(written) else shelves.ACT).library()
    return library, _one_of(library.versions, written)


def _one_of(known: Iterable[str], written: str) -> str:
    names = list(known)
    if written in names:
        return written
    found = [c for c in names if _steps(c) == _steps(written)]
    if len(found) == 1:
        return found[0]
    raise _unknown("CITATION", _NO_CITATION, written, names)


def time_limit(written: str) -> tuple[Library, str]:
    """A clause that fixes a time, and its body of law. Raises Problems."""
    library, found = citation(written)
    if found in library.time_limits:
        return library, found
    raise problem("CITATION", _NO_LIMIT.fill(v=found), _KNOWN.fill(w=", ".join(library.time_limits)))


def starts(library: Library, cited: str, written: Iterable[str]) -> dict[str, date]:
    """The days from which a time runs: one for every reading, or ``label=day`` for each. Raises Problems."""
    found: dict[str, date] = {}
    labels = [s.label for limit in library.time_limits[cited] for s in limit.starts if s.label]
    for one in written:
        label, equals, on = one.rpartition("=")
        if equals and label not in labels:
            raise _unknown("--from", _NO_LABEL, label, labels)
        found[label] = day("--from", on)
    if not found:
        given("--from", None)
    return found


# A Government Order, however it is written: "GO 40/95", "G.O.(MS) No.40/95", "സ.ഉ.(കൈ) 40/95", "40/95".
_ORDER = re.compile(
    r"\s*(?:g\.?\s*o\.?|സ\.ഉ\.)?\s*:?\s*(?:\((?:ms|കൈ)\)|ms)?[\s.]*(?:no\.?\s*)?(?=[0-9]+/[0-9]+)", re.I
)
_SHORT = {"rule": "r", "appendix": "app", "clause": "cl"} | dict.fromkeys(
    ("paragraph", "para", "form", "the", "to", "on"), ""
)


def _steps(written: str) -> list[str]:
    plain = written.casefold().replace("second sentence", "sentence 2")
    order = _ORDER.match(plain)
    plain = plain[order.end() :] if order else re.sub(r"^\s*(section|sec|s)\b", "", plain)
    steps = re.findall(r"[0-9]+[a-z]*|[a-z]+", plain)
    return [s for step in steps if (s := _SHORT.get(step, step) if order else step)]


def _unknown(where: str, says: Text, name: str, known: Iterable[str]) -> Problems:
    from difflib import get_close_matches

    names = list(known)
    close = get_close_matches(name, names, n=1)
    mend = _MEANT.fill(c=close[0], w=", ".join(names)) if close else _KNOWN.fill(w=", ".join(names) or "—")
    return problem(where, says.fill(v=name), mend)


def case(library: Library, asked: str, path: str | None, on: date | None = None) -> Case:
    """A checked case from a file or from standard input; what is wrong names its line. Raises Problems."""
    from sangham.kernel.plain_yaml import load
    from sangham.law import facts_file

    document = load(_content(given("--facts", path)), name=given("--facts", path))
    try:
        return facts_file.read(library, asked, {} if document.data is None else document.data, on=on)
    except Problems as wrong:
        raise Problems(Problem(_in_file(document, p.where), p.says, p.mend) for p in wrong.found) from None


def _content(path: str) -> bytes:
    from sangham.kernel.plain_yaml import SIZE_LIMIT

    if path == "-":
        return sys.stdin.buffer.read(SIZE_LIMIT + 1)
    try:
        with Path(path).open("rb") as file:
            return file.read(SIZE_LIMIT + 1)
    except OSError as e:
        why = next(
            (says for kind, says in _WHY.items() if isinstance(e, kind)), Text(*[e.strerror or "?"] * 2)
        )
        mend = Text("Check the name and the place of the file.", "ഫയലിന്റെ പേരും സ്ഥാനവും പരിശോധിക്കുക.")
        raise problem(path, _UNREADABLE.fill(why=why), mend) from None


def _in_file(document: PlainDocument, where: str) -> str:
    """``applicants[3].age`` as the file's own line and column."""
    path: list[str | int] = []
    for step, number in re.findall(r"([^.\[\]]+)|\[([0-9]+)\]", where):
        path.append(step or int(number) - 1)
    return document.where(*path)
