"""Money as whole paise: how it is kept, written in figures, read from what people write, and put in words.

`Paise` is an integer and nothing else; no float ever holds money. Figures are grouped as in India
(₹6,00,000.50). Words are Text: English from num2words, Malayalam from `malayalam_number`, our own.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any, Final, NoReturn

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from sangham.kernel.problem import problem
from sangham.kernel.text import Text

_HUNDRED: Final = 100
_THOUSAND: Final = 1000
_LAKH: Final = 100_000
_CRORE: Final = 10_000_000
# Words stop below a crore of crores, which no order of a State's office will reach.
_WORDS_BELOW: Final = _CRORE * _CRORE


class Paise(int):
    """An amount in paise. Adds, subtracts and multiplies to Paise; division is refused, since it loses.

    `Paise(150)` is ₹1.50; `Paise.rupees(6_00_000)` is six lakh. Raises TypeError for a float or a bool.
    """

    __slots__ = ()

    def __new__(cls, paise: int) -> Paise:
        if isinstance(paise, bool) or not isinstance(paise, int):
            raise TypeError(f"money is whole paise, not {type(paise).__name__}")
        return super().__new__(cls, paise)

    @classmethod
    def rupees(cls, rupees: int, paise: int = 0) -> Paise:
        """From whole rupees and 0 to 99 paise."""
        if not 0 <= paise < _HUNDRED or (rupees < 0 and paise):
            raise ValueError(f"{rupees} rupees and {paise} paise is no amount")
        return cls(rupees * _HUNDRED + paise)

    def __add__(self, other: int) -> Paise:
        return Paise(int(self) + _whole(other))

    __radd__ = __add__

    def __sub__(self, other: int) -> Paise:
        return Paise(int(self) - _whole(other))

    def __rsub__(self, other: int) -> Paise:
        return Paise(_whole(other) - int(self))

    def __mul__(self, times: int) -> Paise:
        return Paise(int(self) * _whole(times))

    __rmul__ = __mul__

    def __neg__(self) -> Paise:
        return Paise(-int(self))

    def __truediv__(self, other: object) -> NoReturn:
        raise TypeError("money is not divided: say with divmod who bears the remainder")

    __rtruediv__ = __truediv__

    def __repr__(self) -> str:
        return f"Paise({int(self)})"

    def __str__(self) -> str:
        return self.written()

    def __format__(self, spec: str) -> str:
        return format(self.written(), spec)

    def grouped(self) -> str:
        """Figures without the sign of the rupee: ``6,00,000.50``; paise only where there are any."""
        rupees, paise = divmod(abs(int(self)), _HUNDRED)
        tail = f".{paise:02d}" if paise else ""
        return f"{'-' if self < 0 else ''}{group(rupees)}{tail}"

    def written(self) -> str:
        """As printed: ``₹6,00,000.50``, ``-₹50``."""
        plain = self.grouped()
        return f"-₹{plain[1:]}" if plain.startswith("-") else f"₹{plain}"

    def in_words(self) -> Text:
        """Both languages: "Rupees six lakh only", "ആറ് ലക്ഷം രൂപ മാത്രം".

        Raises ValueError for a negative amount, and from a crore of crores of rupees on.
        """
        if self < 0:
            raise ValueError("a negative amount is not put in words: say which way the money goes")
        rupees, paise = divmod(int(self), _HUNDRED)
        en, ml = [], []
        if rupees or not paise:
            en.append(f"Rupees {english_number(rupees)}")
            ml.append(f"{_counting(rupees)} രൂപ")
        if paise:
            unit = "paisa" if paise == 1 else "paise"
            en.append(f"{unit if rupees else unit.capitalize()} {english_number(paise)}")
            ml.append(f"{_counting(paise)} പൈസ")
        return Text(" and ".join(en) + " only", " ".join(ml) + " മാത്രം")

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(
            cls,
            core_schema.int_schema(strict=True),
            serialization=core_schema.plain_serializer_function_ser_schema(int),
        )


def _whole(n: object) -> int:
    if isinstance(n, bool) or not isinstance(n, int):
        raise TypeError(f"money goes with whole numbers only, not {type(n).__name__}")
    return int(n)


def group(n: int) -> str:
    """A whole number grouped as in India: ``1,23,45,678``."""
    sign, digits = ("-", str(-n)) if n < 0 else ("", str(n))
    head, tail = digits[:-3], digits[-3:]
    pairs = [head[max(0, i - 2) : i] for i in range(len(head), 0, -2)]
    return sign + ",".join([*reversed(pairs), tail])


# What people write round the figures. Longest first where one begins another.
_BEFORE = re.compile(r"^(?:inr|rupees|rs\.?|₹|രൂപ|രൂ\.?)\s*", re.IGNORECASE)
_AFTER = re.compile(r"\s*(?:rupees|rs\.?|രൂപ|രൂ\.?)$", re.IGNORECASE)
_ENDING = re.compile(r"\s*(?:/[-=]|only|മാത്രം|\.)$", re.IGNORECASE)
_SCALE = re.compile(r"\s*(?P<lakh>lakhs?|lacs?|ലക്ഷം)$|\s*(?P<crore>crores?|cr\.?|കോടി)$", re.IGNORECASE)
_FIGURES = re.compile(
    r"""(?:\d+ | \d{1,2}(?:,\d{2})*,\d{3} | \d{1,3}(?:,\d{3})+ )   # plain, Indian, or thousands
        (?:\.\d+)?""",
    re.VERBOSE,
)
_MEND: Final = Text(
    en="Write the amount in figures, such as 6,00,000 or 6,00,000.50.",
    ml="തുക അക്കത്തിൽ എഴുതുക; ഉദാഹരണം: 6,00,000 അല്ലെങ്കിൽ 6,00,000.50.",
)
_LONGEST_AMOUNT: Final = 60


def parse_amount(written: str, *, where: str = "") -> Paise:
    """What people write for rupees: ``Rs. 6,00,000/-``, ``₹ 1,00,000.5``, ``൬,൦൦,൦൦൦ രൂപ``, ``1.5 lakh``.

    Raises Problems when it is not an amount that can be read in one way only, or a crore of crores or more.
    """
    if len(written) > _LONGEST_AMOUNT:
        raise problem(where, _NOT_AN_AMOUNT.fill(written=written[:20] + "…"), _MEND)
    text = ascii_digits(unicodedata.normalize("NFKC", written)).strip()
    if text.startswith(("-", "−", "(")):
        raise problem(where, _NEGATIVE.fill(written=written.strip()), _MEND)
    text, before = _BEFORE.sub("", text), ""
    while before != text:  # "6,00,000/- only", "6,00,000 രൂപ മാത്രം"
        before = text
        text = _AFTER.sub("", _ENDING.sub("", text))
    times = 1
    if scale := _SCALE.search(text):
        times = _LAKH if scale["lakh"] else _CRORE
        text = text[: scale.start()]
    if not _FIGURES.fullmatch(text):
        raise problem(where, _NOT_AN_AMOUNT.fill(written=written.strip() or "…"), _MEND)
    return _exact(text, times, written, where)


def _exact(figures: str, times: int, written: str, where: str) -> Paise:
    try:
        paise = Decimal(figures.replace(",", "")) * times * _HUNDRED
    except InvalidOperation as e:
        raise problem(where, _NOT_AN_AMOUNT.fill(written=written.strip()), _MEND) from e
    if paise != paise.to_integral_value():
        raise problem(where, _FINER_THAN_PAISE.fill(written=written.strip()), _MEND)
    if paise >= _WORDS_BELOW * _HUNDRED:
        raise problem(where, _TOO_MUCH.fill(written=written.strip()), _MEND)
    return Paise(int(paise))


_TOO_MUCH: Final = Text(
    en="“{written}” is too large an amount to be right.",
    ml="“{written}” ശരിയാകാനിടയില്ലാത്തത്ര വലിയ തുകയാണ്.",
)
_NOT_AN_AMOUNT: Final = Text(
    en="“{written}” cannot be read as an amount of money.",
    ml="“{written}” ഒരു തുകയായി വായിക്കാനാവുന്നില്ല.",
)
_NEGATIVE: Final = Text(
    en="“{written}”: an amount cannot be less than nothing.",
    ml="“{written}”: തുക പൂജ്യത്തിൽ കുറയാൻ പാടില്ല.",
)
_FINER_THAN_PAISE: Final = Text(
    en="“{written}” has parts smaller than a paisa.",
    ml="“{written}” എന്നതിൽ ഒരു പൈസയിൽ താഴെയുള്ള അംശമുണ്ട്.",
)


def ascii_digits(text: str) -> str:
    """The text with digits of every script (൧൨൩, १२३) as 0 to 9."""
    return "".join(str(unicodedata.digit(c)) if c.isdecimal() else c for c in text)


def english_number(n: int) -> str:
    """A whole number in English words, with lakh and crore.

    Raises ValueError outside 0 to a crore of crores.
    """
    _check_words(n)
    if n < 1000 * _CRORE:  # num2words ends there
        return _num2words(n)
    crores, rest = divmod(n, _CRORE)
    if not rest:
        return f"{english_number(crores)} crore"
    return f"{english_number(crores)} crore{' and' if rest < _HUNDRED else ','} {_num2words(rest)}"


@lru_cache(maxsize=1024)
def _num2words(n: int) -> str:
    from num2words import num2words

    return str(num2words(n, lang="en_IN"))  # type: ignore[no-untyped-call]


def _check_words(n: int) -> None:
    if not 0 <= n < _WORDS_BELOW:
        raise ValueError(f"{n} is outside the numbers that are put in words")


# Malayalam joins a number to the one before it: the end of a ten, a hundred, a thousand or a lakh turns to -ി
# (ഇരുപത് -> ഇരുപത്തി-), and a vowel that follows takes a glide (ഇരുപത്തി + അഞ്ച് -> ഇരുപത്തിയഞ്ച്). Tens with
# units, and whatever stands before ആയിരം, are one word; larger parts are written apart, as on cheques.
_UNITS: Final = ("", "ഒന്ന്", "രണ്ട്", "മൂന്ന്", "നാല്", "അഞ്ച്", "ആറ്", "ഏഴ്", "എട്ട്", "ഒമ്പത്")
_GLIDED: Final = ("", "യൊന്ന്", "രണ്ട്", "മൂന്ന്", "നാല്", "യഞ്ച്", "യാറ്", "യേഴ്", "യെട്ട്", "യൊമ്പത്")
_TEENS: Final = (
    "പത്ത്", "പതിനൊന്ന്", "പന്ത്രണ്ട്", "പതിമൂന്ന്", "പതിനാല്",
    "പതിനഞ്ച്", "പതിനാറ്", "പതിനേഴ്", "പതിനെട്ട്", "പത്തൊമ്പത്",
)  # fmt: skip
_TENS: Final = ("", "", "ഇരുപത്", "മുപ്പത്", "നാൽപ്പത്", "അമ്പത്", "അറുപത്", "എഴുപത്", "എൺപത്", "തൊണ്ണൂറ്")
_TENS_JOINED: Final = (
    "", "", "ഇരുപത്തി", "മുപ്പത്തി", "നാൽപ്പത്തി", "അമ്പത്തി", "അറുപത്തി", "എഴുപത്തി", "എൺപത്തി", "തൊണ്ണൂറ്റി",
)  # fmt: skip
_HUNDREDS: Final = (
    "", "നൂറ്", "ഇരുനൂറ്", "മുന്നൂറ്", "നാനൂറ്", "അഞ്ഞൂറ്", "അറുനൂറ്", "എഴുനൂറ്", "എണ്ണൂറ്", "തൊള്ളായിരം",
)  # fmt: skip
_THOUSANDS_OF_UNITS: Final = (
    "", "യൊന്നായിരം", "രണ്ടായിരം", "മൂവായിരം", "നാലായിരം",
    "യയ്യായിരം", "യാറായിരം", "യേഴായിരം", "യെട്ടായിരം", "യൊമ്പതിനായിരം",
)  # fmt: skip
_THOUSANDS_BELOW_TWENTY: Final = (
    "", "ആയിരം", "രണ്ടായിരം", "മൂവായിരം", "നാലായിരം",
    "അയ്യായിരം", "ആറായിരം", "ഏഴായിരം", "എണ്ണായിരം", "ഒമ്പതിനായിരം",
    "പതിനായിരം", "പതിനൊന്നായിരം", "പന്ത്രണ്ടായിരം", "പതിമൂവായിരം", "പതിനാലായിരം",
    "പതിനയ്യായിരം", "പതിനാറായിരം", "പതിനേഴായിരം", "പതിനെട്ടായിരം", "പത്തൊമ്പതിനായിരം",
)  # fmt: skip
_THOUSANDS_OF_TENS: Final = (
    "", "", "ഇരുപതിനായിരം", "മുപ്പതിനായിരം", "നാൽപ്പതിനായിരം",
    "അമ്പതിനായിരം", "അറുപതിനായിരം", "എഴുപതിനായിരം", "എൺപതിനായിരം", "തൊണ്ണൂറായിരം",
)  # fmt: skip


def malayalam_number(n: int) -> str:
    """A whole number in Malayalam words, with ലക്ഷം and കോടി: 2,12,000 is രണ്ട് ലക്ഷത്തി പന്ത്രണ്ടായിരം.

    Raises ValueError outside 0 to a crore of crores.
    """
    _check_words(n)
    if n == 0:
        return "പൂജ്യം"
    crores, rest = divmod(n, _CRORE)
    parts = [f"{_counting(crores)} കോടി"] if crores else []
    lakhs, rest = divmod(rest, _LAKH)
    if lakhs:
        parts.append(f"{_counting(lakhs)} ലക്ഷം")
    thousands, rest = divmod(rest, _THOUSAND)
    if thousands:
        parts.append(_thousands(thousands))
    hundreds, rest = divmod(rest, _HUNDRED)
    if hundreds:
        # A bare നൂറ് after a larger part would be heard as its multiple: hence ഒരുനൂറ്.
        parts.append("ഒരുനൂറ്" if hundreds == 1 and parts else _HUNDREDS[hundreds])
    if rest:
        parts.append(_below_hundred(rest))
    return " ".join([*map(_joined, parts[:-1]), parts[-1]])


def _counting(n: int) -> str:
    """The number before what it counts: ഒരു, not ഒന്ന്."""
    return "ഒരു" if n == 1 else malayalam_number(n)


def _joined(part: str) -> str:
    """The form that another number may follow: ആയിരത്തി, ലക്ഷത്തി, ഇരുനൂറ്റി; കോടി stays."""
    if part.endswith("ം"):
        return part.removesuffix("ം") + "ത്തി"
    return part.removesuffix("റ്") + "റ്റി" if part.endswith("റ്") else part


def _thousands(n: int) -> str:
    if n < 20:
        return _THOUSANDS_BELOW_TWENTY[n]
    tens, unit = divmod(n, 10)
    return _TENS_JOINED[tens] + _THOUSANDS_OF_UNITS[unit] if unit else _THOUSANDS_OF_TENS[tens]


def _below_hundred(n: int) -> str:
    if n < 10:
        return _UNITS[n]
    if n < 20:
        return _TEENS[n - 10]
    tens, unit = divmod(n, 10)
    return _TENS_JOINED[tens] + _GLIDED[unit] if unit else _TENS[tens]
