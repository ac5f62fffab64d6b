"""What people write in a cell: names, ages, yes and no, amounts (days are in `dates.py`). A blank is None, whatever is asked.

Each reader takes a cell and where it stands, and returns the value or raises Problems with a single Problem.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Final

from sangham.kernel.money import Paise, ascii_digits, parse_amount
from sangham.kernel.names import normalise
from sangham.kernel.problem import problem
from sangham.kernel.sheet.legacy_font import is_legacy_font, looks_legacy, probably
from sangham.kernel.sheet.sheet import Cell
from sangham.kernel.text import Text

_DASHES: Final = re.compile(r"[-–—.,_/\s]+")
_YES: Final = frozenset({
    "y", "yes", "true", "1", "ok", "signed", "sd", "✓", "✔", "☑", "അതെ", "അതേ", "ഉണ്ട്", "ഉവ്വ്",
    "ശരി", "ഒപ്പിട്ടു", "ഒപ്പിട്ടുണ്ട്", "ഒപ്പ്", "ഒ",
})  # fmt: skip
_NO: Final = frozenset({
    "n", "no", "false", "0", "nil", "none", "unsigned", "✗", "✘", "ഇല്ല", "അല്ല", "ഒപ്പിട്ടില്ല",
    "ഇല്ലാ",
})  # fmt: skip
_AGE: Final = re.compile(r"(\d{1,3})\s*(?:years?|yrs?|വയസ്സ്|വയസ്|വ)?\.?", re.IGNORECASE)
_OLDEST: Final = 125


def is_blank(cell: Cell | None) -> bool:
    """Blank, or only a dash: a dash says nothing, and least of all "no"."""
    return cell is None or not _DASHES.sub("", cell.text)


def words_of(cell: Cell | None, where: str, *, longest: int = 300) -> str | None:
    """A name, an address, an occupation: normalised; refused when typed in a pre-Unicode font."""
    if cell is None or is_blank(cell):
        return None
    check_no_error(cell, where)
    text = normalise(cell.text)
    if len(text) > longest:
        raise problem(where, TOO_LONG.fill(limit=longest), MEND_TOO_LONG)
    if isinstance(cell.value, str) and (
        looks_legacy(cell.text) or (is_legacy_font(cell.font) and re.search("[A-Za-z]", text))
    ):
        raise problem(where, LEGACY.fill(written=text[:60]), MEND_LEGACY.fill(perhaps=probably(text)[:60]))
    return text


def age_of(cell: Cell | None, where: str) -> int | None:
    """Completed years, as stated: 34, "34", "34 years", "൩൪ വയസ്സ്"."""
    if cell is None or is_blank(cell):
        return None
    check_no_error(cell, where)
    if cell.formula and re.search(r"\b(TODAY|NOW)\s*\(", cell.formula, re.IGNORECASE):
        raise problem(where, AGE_MOVES, MEND_AGE_MOVES)
    found = _AGE.fullmatch(ascii_digits(normalise(cell.text))) if not isinstance(cell.value, date) else None
    if found is None or int(found[1]) > _OLDEST:
        raise problem(where, NOT_AN_AGE.fill(written=cell.text[:40]), MEND_AGE)
    return int(found[1])


def whole_of(cell: Cell | None, where: str) -> int | None:
    """A serial number: 7, "7.", "(7)", "൭"."""
    if cell is None or is_blank(cell):
        return None
    check_no_error(cell, where)
    found = re.fullmatch(r"\(?(\d{1,5})\)?\.?", ascii_digits(cell.text))
    if found is None or isinstance(cell.value, bool):
        raise problem(where, NOT_A_NUMBER.fill(written=cell.text[:40]), MEND_NUMBER)
    return int(found[1])


def yes_or_no(cell: Cell | None, where: str) -> bool | None:
    """Yes or no, in either language; a tick is yes; a cross might be either, and is asked about."""
    if cell is None or is_blank(cell):
        return None
    check_no_error(cell, where)
    if isinstance(cell.value, bool):
        return cell.value
    word = re.sub(r"[\s.,/()\-–]+", " ", normalise(cell.text).casefold()).strip()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise problem(where, NOT_YES_OR_NO.fill(written=cell.text[:40]), MEND_YES_OR_NO)


def amount_of(cell: Cell | None, where: str) -> Paise | None:
    """An amount of rupees."""
    if cell is None or is_blank(cell):
        return None
    check_no_error(cell, where)
    if isinstance(cell.value, (int, float)) and not isinstance(cell.value, bool):
        return parse_amount(format(Decimal(repr(cell.value)), "f"), where=where)
    return parse_amount(cell.text, where=where)


def check_no_error(cell: Cell, where: str) -> None:
    """Raise Problems where the cell shows an error of the spreadsheet's."""
    if isinstance(cell.value, str) and re.fullmatch(r"#[A-Z/0]+[!?]?", cell.value.strip()):
        raise problem(where, FORMULA_ERROR.fill(written=cell.value.strip()), MEND_FORMULA)


NOT_AN_AGE = Text("“{written}” cannot be read as an age.", "“{written}” വയസ്സായി വായിക്കാനാവുന്നില്ല.")
MEND_AGE = Text("Write the completed years in figures: 34.", "പൂർത്തിയായ വയസ്സ് അക്കത്തിൽ എഴുതുക: 34.")
AGE_MOVES = Text(
    "The age is reckoned by a formula from today's date, so it changes with the day on which the file is opened.",
    "വയസ്സ് ഇന്നത്തെ തീയതി വച്ച് സൂത്രവാക്യം കണക്കാക്കുന്നതാണ്; ഫയൽ തുറക്കുന്ന ദിവസമനുസരിച്ച് അത് മാറും.",
)
MEND_AGE_MOVES = Text(
    "Write the age on the day of the application as a figure, or give the date of birth.",
    "അപേക്ഷാ ദിവസത്തെ വയസ്സ് അക്കമായി എഴുതുക; അല്ലെങ്കിൽ ജനനത്തീയതി നൽകുക.",
)
NOT_A_NUMBER = Text("“{written}” cannot be read as a serial number.", "“{written}” ക്രമനമ്പറായി വായിക്കാനാവുന്നില്ല.")
MEND_NUMBER = Text("Number the applicants 1, 2, 3.", "അപേക്ഷകർക്ക് 1, 2, 3 എന്ന് ക്രമനമ്പർ നൽകുക.")
NOT_YES_OR_NO = Text(
    "“{written}” says neither yes nor no.", "“{written}” എന്നതിൽനിന്ന് ഉണ്ടെന്നോ ഇല്ലെന്നോ വ്യക്തമല്ല."
)
MEND_YES_OR_NO = Text(
    "Write yes or no; leave it blank if it is not known.", "ഉണ്ട് അല്ലെങ്കിൽ ഇല്ല എന്ന് എഴുതുക; അറിയില്ലെങ്കിൽ ഒഴിച്ചിടുക."
)
FORMULA_ERROR = Text("The cell shows the error {written}.", "ഈ കള്ളിയിൽ {written} എന്ന പിശക് കാണിക്കുന്നു.")
MEND_FORMULA = Text("Write the value itself instead of a formula.", "സൂത്രവാക്യത്തിനു പകരം വിവരം തന്നെ എഴുതുക.")
TOO_LONG = Text("More is written here than {limit} letters.", "ഇവിടെ {limit} അക്ഷരത്തിൽ കൂടുതൽ എഴുതിയിരിക്കുന്നു.")
MEND_TOO_LONG = Text("Write only what the heading asks.", "തലക്കെട്ടിൽ ചോദിച്ചതു മാത്രം എഴുതുക.")
LEGACY = Text(
    "“{written}” is Malayalam typed for an old font (such as ML-TTKarthika); without that font nobody can read it.",
    "“{written}” പഴയ ഫോണ്ടിൽ (ML-TTKarthika പോലുള്ളവ) ടൈപ്പ് ചെയ്ത മലയാളമാണ്; ആ ഫോണ്ടില്ലാതെ ആർക്കും വായിക്കാനാവില്ല.",
)
MEND_LEGACY = Text(
    "Type it again in Unicode Malayalam. It may say: “{perhaps}”. Check it letter by letter.",
    "യൂണികോഡ് മലയാളത്തിൽ വീണ്ടും ടൈപ്പ് ചെയ്യുക. ഇതാവാം: “{perhaps}”. ഓരോ അക്ഷരവും ഒത്തുനോക്കുക.",
)
