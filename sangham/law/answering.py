"""What somebody answers in an interview, read strictly: what cannot be read is a Problem in both languages."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from sangham.kernel.money import Paise, ascii_digits, group, parse_amount
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.law.interview import Interview, Told, Value
from sangham.law.interviewing import Asked, could_be_asked
from sangham.law.shelves import shelf_of_question
from sangham.law.together import AtLeast, impossible

UNKNOWN = "unknown"
YES, NO = "yes", "no"
LONGEST = 200  # letters
EARLIEST, LATEST = date(1900, 1, 1), date(2100, 12, 31)
MOST = 10**12

SAID = {
    UNKNOWN: Text("I do not know", "അറിയില്ല"),
    YES: Text("Yes", "അതെ"),
    NO: Text("No", "അല്ല"),
}
_NOTHING = Text("There is no answer yet.", "ഉത്തരം നൽകിയിട്ടില്ല.")
_CHOOSE = Text("Choose one, or “I do not know”.", "ഒന്നു തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ “അറിയില്ല”.")
_WRITE = Text("Write it, or choose “I do not know”.", "എഴുതുക, അല്ലെങ്കിൽ “അറിയില്ല” തിരഞ്ഞെടുക്കുക.")
_NOT_OFFERED = Text("That is not one of the answers here.", "അത് ഇവിടത്തെ ഉത്തരങ്ങളിൽ ഒന്നല്ല.")
_NO_NUMBER = Text("“{v}” is not a whole number.", "“{v}” ഒരു പൂർണ്ണസംഖ്യയല്ല.")
_NUMBER = Text("Write figures only: 0, 26, 1500.", "അക്കങ്ങൾ മാത്രം എഴുതുക: 0, 26, 1500.")
_NO_DAY = Text("“{v}” is not a day as it is read here.", "“{v}” എന്നത് ഇവിടെ വായിക്കുന്ന രൂപത്തിലുള്ള തീയതിയല്ല.")
_DAY = Text(
    "Write day/month/year: 10/01/2014 is 10 January 2014.",
    "ദിവസം/മാസം/വർഷം എന്ന ക്രമത്തിൽ എഴുതുക: 10/01/2014 എന്നാൽ 2014 ജനുവരി 10.",
)
_FAR_DAY = Text("{v} is too far away.", "{v} വളരെ അകലെയാണ്.")
_NEAR = Text("Days from 1900 to 2100 are read.", "1900 മുതൽ 2100 വരെയുള്ള ദിവസങ്ങളാണ് വായിക്കുന്നത്.")
_BESIDE = Text(
    "This cannot be so beside your answer to “{asks}”, which was {said}.",
    "“{asks}” എന്നതിന് പറഞ്ഞ ഉത്തരത്തോട് ({said}) ഇത് ചേരില്ല.",
)
_TOO_LONG = Text("That is too long.", "അത് വളരെ നീണ്ടുപോയി.")
_SHORTER = Text("Write at most {n} letters.", "{n} അക്ഷരത്തിൽ കവിയാതെ എഴുതുക.").fill(n=LONGEST)
_TOO_MUCH = Text("“{v}” is too large to be right.", "“{v}” ശരിയാകാനിടയില്ലാത്തത്ര വലുതാണ്.")


_IT_IS = re.compile("(ണോ|ല്ലേ)\\s*$")
_THERE_IS = re.compile("ണ്ടോ\\s*$")


def yes_and_no(asks: Text) -> dict[str, Text]:
    """The two answers to a yes-or-no question. Malayalam answers with the verb of the question: ആണോ, ഉണ്ടോ, or another."""
    question = re.sub(r"\([^)]*\)", "", asks.ml).partition("?")[0]
    if _IT_IS.search(question):
        return {YES: SAID[YES], NO: SAID[NO]}
    yes = "ഉണ്ട്" if _THERE_IS.search(question) else "ഉവ്വ്"
    return {YES: Text(SAID[YES].en, yes), NO: Text(SAID[NO].en, "ഇല്ല")}


def heard(asked: Asked, written: str) -> Value | None:
    """The answer in its own type; None for "I do not know". Raises Problems."""
    plain = _fit(written)
    if plain == UNKNOWN:
        return None
    if len(plain) > LONGEST:
        raise _wrong(asked, _TOO_LONG, _SHORTER)
    if not plain:
        raise _wrong(asked, _NOTHING, _CHOOSE if asked.declared.kind in ("truth", "word") else _WRITE)
    match asked.declared.kind:
        case "truth":
            if plain in (YES, NO):
                return plain == YES
            raise _wrong(asked, _NOT_OFFERED, _CHOOSE)
        case "word":
            if plain in asked.words:
                return plain
            raise _wrong(asked, _NOT_OFFERED, _CHOOSE)
        case "number":
            return _number(asked, plain)
        case "day":
            return _day(asked, plain)
        case _:
            return plain


def contradicted(interview: Interview, key: str, told: Told) -> Problem | None:
    """What is wrong with an answer beside those given before: days out of their order, a part above its whole."""
    values = {n: v for n, v in told.items() if v is not None}
    for stage in interview.stages:
        on = values.get(stage.on)
        for rule in shelf_of_question(stage.question).never_together:
            right = None if isinstance(rule, AtLeast) else rule.right
            if rule.within or key not in (rule.left, right):
                continue
            found = next(impossible([rule], values, on if isinstance(on, date) else None), None)
            if found is not None:
                other = right if key == rule.left else rule.left
                before = could_be_asked(interview, str(other))
                beside = before and _BESIDE.fill(asks=before.asks, said=said(before, values[before.key]))
                return Problem(key, beside or found.says, found.mend)
    return None


def kept(asked: Asked, value: Value | None) -> str:
    """An answer as a form carries it, to be read again by `heard`."""
    if value is None:
        return UNKNOWN
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, date):
        return value.isoformat()
    if asked.rupees and isinstance(value, int):
        rupees, paise = divmod(value, 100)
        return f"{rupees}.{paise:02}" if paise else str(rupees)
    return str(value)


def said(asked: Asked, value: Value | None) -> Text:
    """An answer as a reader is shown it."""
    if value is None:
        return SAID[UNKNOWN]
    if isinstance(value, bool):
        return yes_and_no(asked.asks)[YES if value else NO]
    if isinstance(value, date):
        return _same(f"{value:%d/%m/%Y}")
    if isinstance(value, int):
        return _same(str(Paise(value)) if asked.rupees else group(value))
    return asked.words.get(value) or _same(value)


def _number(asked: Asked, plain: str) -> int:
    if asked.rupees:
        try:
            return int(parse_amount(plain, where=asked.key))
        except Problems as e:
            raise Problems([Problem(asked.key, p.says, p.mend) for p in e.found]) from e
    figures = ascii_digits(plain).replace(",", "")
    if not re.fullmatch(r"[0-9]{1,15}", figures):
        raise _wrong(asked, _NO_NUMBER.fill(v=_short(plain)), _NUMBER)
    if int(figures) > MOST:
        raise _wrong(asked, _TOO_MUCH.fill(v=_short(plain)), _NUMBER)
    return int(figures)


def _day(asked: Asked, plain: str) -> date:
    figures = ascii_digits(plain)
    try:
        if parts := re.fullmatch(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})", figures):
            found = date(int(parts[3]), int(parts[2]), int(parts[1]))
        elif re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", figures):
            found = date.fromisoformat(figures)
        else:
            raise ValueError(figures)
    except ValueError as e:
        raise _wrong(asked, _NO_DAY.fill(v=_short(plain)), _DAY) from e
    if not EARLIEST <= found <= LATEST:
        raise _wrong(asked, _FAR_DAY.fill(v=f"{found:%d/%m/}{found.year:04}"), _NEAR)
    return found


def _fit(written: str) -> str:
    """Single spaces, and no character that is none (as in `portal.asked`): joiners stay, Malayalam needs them."""
    unfit = {"Cc", "Cs", "Cn"}
    letters = (" " if unicodedata.category(c) in unfit else c for c in written[: LONGEST * 4])
    return " ".join("".join(letters).split())


def _wrong(asked: Asked, says: Text, mend: Text) -> Problems:
    return Problems([Problem(asked.key, says, mend)])


def _short(plain: str) -> str:
    return plain if len(plain) <= 40 else plain[:39] + "…"


def _same(words: str) -> Text:
    return Text(words, words)
