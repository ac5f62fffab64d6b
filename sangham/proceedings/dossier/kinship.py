"""What applicants write of their relations to one another: "15: brother", "7, 15 – സഹോദരൻ", "wife of 3", "ഇല്ല".

A statement in applicant 7's row is 7's own: "15: brother" is "15 is my brother"; "brother of 15" and
"15-ന്റെ സഹോദരൻ" are "I am 15's brother". Codes are those of `law`, which alone says what is family.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from sangham.kernel.money import ascii_digits
from sangham.kernel.names import normalise
from sangham.kernel.problem import problem
from sangham.kernel.text import Text

_WORDS: Final = {
    "wife": "wife, ഭാര്യ",
    "husband": "husband, ഭർത്താവ്",
    "father": "father, dad, അച്ഛൻ, പിതാവ്, അപ്പൻ, ബാപ്പ, വാപ്പ, ഉപ്പ, അപ്പച്ചൻ",
    "mother": "mother, അമ്മ, മാതാവ്, ഉമ്മ, അമ്മച്ചി",
    "grandfather": "grandfather, grand father, മുത്തച്ഛൻ, അപ്പൂപ്പൻ, ഉപ്പൂപ്പ",
    "grandmother": "grandmother, grand mother, മുത്തശ്ശി, അമ്മൂമ്മ, ഉമ്മൂമ്മ",
    "step_father": "stepfather, step father, രണ്ടാനച്ഛൻ",
    "step_mother": "stepmother, step mother, രണ്ടാനമ്മ",
    "son": "son, മകൻ, പുത്രൻ",
    "daughter": "daughter, മകൾ, പുത്രി",
    "step_son": "stepson, step son, ഭാര്യയുടെ മകൻ, ഭർത്താവിന്റെ മകൻ",
    "step_daughter": "stepdaughter, step daughter, ഭാര്യയുടെ മകൾ, ഭർത്താവിന്റെ മകൾ",
    "grandson": "grandson, grand son, പേരമകൻ, ചെറുമകൻ, കൊച്ചുമകൻ, പൗത്രൻ, പൌത്രൻ",
    "granddaughter": "granddaughter, grand daughter, പേരമകൾ, ചെറുമകൾ, കൊച്ചുമകൾ, പൗത്രി, പൌത്രി",
    "brother": "brother, elder brother, younger brother, സഹോദരൻ, ചേട്ടൻ, അനിയൻ, അനുജൻ, ജ്യേഷ്ഠൻ, ജ്യേഷ്ഠസഹോദരൻ",
    "sister": "sister, elder sister, younger sister, സഹോദരി, ചേച്ചി, അനിയത്തി, അനുജത്തി, പെങ്ങൾ, ജ്യേഷ്ഠസഹോദരി",
    "half_brother": "half brother, അർദ്ധസഹോദരൻ, അർധസഹോദരൻ, അർദ്ധ സഹോദരൻ, അർധ സഹോദരൻ",
    "half_sister": "half sister, അർദ്ധസഹോദരി, അർധസഹോദരി, അർദ്ധ സഹോദരി, അർധ സഹോദരി",
    "wife_of_brother": (
        "brother's wife, wife of brother, brothers wife, സഹോദരന്റെ ഭാര്യ, സഹോദരഭാര്യ, ചേട്ടന്റെ ഭാര്യ, അനിയന്റെ ഭാര്യ, "
        "അനുജന്റെ ഭാര്യ, ജ്യേഷ്ഠന്റെ ഭാര്യ"
    ),
    "wife_of_half_brother": "half brother's wife, wife of half brother, അർദ്ധസഹോദരന്റെ ഭാര്യ, അർധസഹോദരന്റെ ഭാര്യ",
    "uncle": "uncle, maternal uncle, paternal uncle, അമ്മാവൻ, ചെറിയച്ഛൻ, കൊച്ചച്ഛൻ, മാമൻ",
    "aunt": "aunt, അമ്മായി, ചെറിയമ്മ, കുഞ്ഞമ്മ",
    "nephew": "nephew, അനന്തരവൻ, സഹോദരന്റെ മകൻ, സഹോദരിയുടെ മകൻ, brother's son, sister's son",
    "niece": "niece, അനന്തരവൾ, സഹോദരന്റെ മകൾ, സഹോദരിയുടെ മകൾ, brother's daughter, sister's daughter",
    "cousin": "cousin, cousin brother, cousin sister, കസിൻ",
    "father_in_law": "father in law, അമ്മായിയച്ഛൻ, അമ്മായിഅച്ഛൻ, ഭാര്യാപിതാവ്, ഭർതൃപിതാവ്, ഭാര്യയുടെ അച്ഛൻ, ഭർത്താവിന്റെ അച്ഛൻ",
    "mother_in_law": "mother in law, അമ്മായിയമ്മ, അമ്മായിഅമ്മ, ഭാര്യാമാതാവ്, ഭർതൃമാതാവ്, ഭാര്യയുടെ അമ്മ, ഭർത്താവിന്റെ അമ്മ",
    "son_in_law": "son in law, മകളുടെ ഭർത്താവ്, മരുമകൻ",
    "daughter_in_law": "daughter in law, മകന്റെ ഭാര്യ, മരുമകൾ",
    "adopted_son": "adopted son, ദത്തുപുത്രൻ, ദത്തുമകൻ",
    "adopted_daughter": "adopted daughter, ദത്തുപുത്രി, ദത്തുമകൾ",
    "husband_of_sister": "sister's husband, husband of sister, sisters husband, സഹോദരിയുടെ ഭർത്താവ്, സഹോദരീഭർത്താവ്",
    "brother_of_husband": "husband's brother, brother of husband, ഭർത്താവിന്റെ സഹോദരൻ, ഭർതൃസഹോദരൻ",
    "sister_of_husband": "husband's sister, sister of husband, ഭർത്താവിന്റെ സഹോദരി, ഭർതൃസഹോദരി",
    "brother_of_wife": "wife's brother, brother of wife, ഭാര്യയുടെ സഹോദരൻ, ഭാര്യാസഹോദരൻ",
    "sister_of_wife": "wife's sister, sister of wife, ഭാര്യയുടെ സഹോദരി, ഭാര്യാസഹോദരി",
    # What may be of the Act's list or not, by who says it and where in Kerala: settles nothing.
    "brother_in_law": "brother in law, അളിയൻ",
    "sister_in_law": "sister in law, നാത്തൂൻ",
    "other": "other, relative, relation, ബന്ധു, മറ്റു ബന്ധം, വല്യച്ഛൻ, വല്യമ്മ, ചിറ്റമ്മ, ചേട്ടത്തി",
}
_NOBODY: Final = (
    "none, nil, no, nobody, not related, no relation, no relations, no relation to anyone, no other relation, "
    "no other relations, no other, no others, none other, no relation to other applicants, "
    "no relation with other applicants, not related to other applicants, not related to any other applicant, "
    "മറ്റ് അപേക്ഷകരുമായി ബന്ധമില്ല, മറ്റു അപേക്ഷകരുമായി ബന്ധമില്ല, ഇല്ല, ആരുമില്ല, ആരും ഇല്ല, ബന്ധമില്ല, ബന്ധം ഇല്ല, മറ്റാരുമില്ല, മറ്റാരും ഇല്ല, "
    "മറ്റു ബന്ധമില്ല, മറ്റ് ബന്ധമില്ല, മറ്റു ബന്ധം ഇല്ല, മറ്റ് ബന്ധം ഇല്ല, മറ്റു ബന്ധങ്ങളില്ല, മറ്റ് ബന്ധങ്ങളില്ല, മറ്റ് ബന്ധങ്ങൾ ഇല്ല, ബന്ധുക്കളില്ല"
)
_PASSED_OVER: Final = frozenset(
    [
        "my",
        "is",
        "am",
        "i",
        "the",
        "a",
        "an",
        "are",
        "and",
        "applicant",
        "applicants",
        "no",
        "number",
        "numbers",
        "nos",
        "sl",
        "serial",
        "with",
        "to",
        "of's",
        "എന്റെ",
        "ഞാൻ",
        "അപേക്ഷകൻ",
        "അപേക്ഷക",
        "അപേക്ഷകർ",
        "നമ്പർ",
        "ക്രമനമ്പർ",
        "ആണ്",
        "ഉം",
        "ആം",
        "ാം",
        "ാമത്തെ",
        "നമ്പറിലെ",
    ]
)
_OF: Final = frozenset(
    ["of", "'s", "s", "ന്റെ", "യുടെ", "ഉടെ", "ുടെ", "അപേക്ഷകന്റെ", "അപേക്ഷകയുടെ", "അപേക്ഷകരുടെ", "ആളുടെ", "നമ്പറിന്റെ"]
)

Sort = Literal["number", "relation", "of", "nobody"]


@dataclass(frozen=True, slots=True)
class Statement:
    """What one applicant's cell says: (of, to, relation) for each, and whether there is declared to be no other."""

    relations: tuple[tuple[int, int, str], ...]
    no_other: bool


def read_statement(written: str, *, by: int, where: str) -> Statement:
    """Read a cell of the relations column in the row of applicant `by`. Raises Problems with one Problem."""
    found: list[tuple[int, int, str]] = []
    no_other = False
    for part in re.split(r"[;\n]|(?<=[^\d\s])\.(?:\s|$)", _folded(written)):
        tokens = _tokens(part, written, where)
        if ("nobody", "") in tokens:
            no_other = True
            tokens = [t for t in tokens if t[0] != "nobody"]
        if tokens:
            found += _stated(tokens, by, written, where)
    if any(of == to for of, to, _ in found):
        raise problem(where, HIMSELF.fill(written=written[:60], n=by), MEND_HIMSELF)
    return Statement(tuple(dict.fromkeys(found)), no_other)


def _folded(written: str) -> str:
    lines = (normalise(line) for line in ascii_digits(written).splitlines())
    text = "\n".join(lines).casefold().replace("’", "'").replace("ൻറെ", "ന്റെ")
    text = re.sub(r"(?<=[a-z])-(?=[a-z])", " ", text)  # half-brother
    return re.sub(r"(?<![a-z])(?:sl\.? ?)?nos?\.?\s*(?=\d)", "", text)  # "no. 15" is a number, not a denial


def _stated(tokens: list[tuple[Sort, str]], by: int, written: str, where: str) -> list[tuple[int, int, str]]:
    """One of: numbers, then what they are; what I am, of whom; whose, what I am. Repeated as often as written."""
    shape = "".join({"number": "n", "relation": "r", "of": "o"}[sort] for sort, _ in tokens)
    begins_with_number = shape.startswith("n")
    pattern = re.compile(r"(?:no?)+r" if begins_with_number else r"ro?(?:n)+(?!r)|ro?n+?(?=r)")
    out: list[tuple[int, int, str]] = []
    at = 0
    while at < len(tokens):
        match = pattern.match(shape, at)
        if match is None:
            raise problem(where, NOT_UNDERSTOOD.fill(written=written[:60]), MEND_RELATION)
        piece = tokens[at : match.end()]
        numbers = [int(word) for sort, word in piece if sort == "number"]
        relation = next(word for sort, word in piece if sort == "relation")
        if any(sort == "of" for sort, _ in piece):  # I am the relation of theirs
            out += [(n, by, relation) for n in numbers]
        else:  # they are the relation of mine; one's own number in the list is only how the pair is named
            others = [n for n in numbers if n != by] if len(numbers) > 1 else numbers
            out += [(by, n, relation) for n in others]
        at = match.end()
    return out


def _variants(word: str) -> set[str]:
    """The word as it also ends in a sentence: സഹോദരൻ, സഹോദരനാണ്, സഹോദരനും; brother, brothers."""
    stem = word
    for chillu, letter in (("ൻ", "ന"), ("ൾ", "ള"), ("ർ", "ര")):
        if word.endswith(chillu):
            stem = word[: -len(chillu)] + letter
    if word.endswith("്"):
        stem = word[:-1]
    elif word.endswith("ി") or (stem == word and not word.isascii()):
        stem = word + "യ"
    if word.isascii():
        return {word, word + "s"}
    return {word, stem + "ാണ്", stem + "ും", word + " ആണ്"}


def _lexicon() -> list[tuple[str, tuple[Sort, str]]]:
    entries: dict[str, tuple[Sort, str]] = {}
    for code, words in _WORDS.items():
        for word in words.split(", "):
            for form in _variants(word):
                entries[form] = ("relation", code)
    for phrase in _NOBODY.split(", "):
        entries[phrase] = ("nobody", "")
    return sorted(entries.items(), key=lambda e: -len(e[0]))


_LEXICON: Final = _lexicon()
_LETTER: Final = r"[^\W\d_]|[\u0d00-\u0d7f]"
_NUMBER: Final = re.compile(r"(\d{1,4})(?:\s*-?\s*(?:ാം|ആം|ാമത്തെ|st|nd|rd|th))?")
_OTHER_WORD: Final = re.compile(r"'s|(?:[a-z]+|[\u0d00-\u0d7f\u200c]+)")


def _tokens(part: str, written: str, where: str) -> list[tuple[Sort, str]]:
    tokens: list[tuple[Sort, str]] = []
    at = 0
    while at < len(part):
        if match := _NUMBER.match(part, at):
            tokens.append(("number", match[1]))
            at = match.end()
        elif entry := _entry_at(part, at):
            tokens.append(entry[1])
            at += len(entry[0])
        elif match := _OTHER_WORD.match(part, at):
            if match[0] in _OF:
                tokens.append(("of", ""))
            elif match[0] not in _PASSED_OVER:
                raise problem(
                    where, UNKNOWN_WORD.fill(word=match[0][:30], written=written[:60]), MEND_RELATION
                )
            at = match.end()
        else:
            at += 1
    return tokens


def _entry_at(part: str, at: int) -> tuple[str, tuple[Sort, str]] | None:
    """The longest word or phrase of the lexicon that stands here and ends here."""
    for phrase, entry in _LEXICON:
        if part.startswith(phrase, at) and not re.match(_LETTER, part[at + len(phrase) :]):
            before = part[at - 1 : at]
            if not before or not re.match(_LETTER, before):
                return phrase, entry
    return None


NOT_UNDERSTOOD = Text(
    "From “{written}” it is not clear who is what to whom.", "“{written}” എന്നതിൽനിന്ന് ആര് ആരുടെ ആരാണെന്ന് വ്യക്തമല്ല."
)
UNKNOWN_WORD = Text(
    "“{word}” in “{written}” is not a relation that is known here.",
    "“{written}” എന്നതിലെ “{word}” ഇവിടെ അറിയുന്ന ബന്ധമല്ല.",
)
MEND_RELATION = Text(
    "Write the other applicant's serial number and what he or she is to this one: “15: brother”. Where there is "
    "nobody, write “none”.",
    "മറ്റേ അപേക്ഷകന്റെ ക്രമനമ്പറും അദ്ദേഹം ഇദ്ദേഹത്തിന്റെ ആരാണെന്നും എഴുതുക: “15: സഹോദരൻ”. ആരുമില്ലെങ്കിൽ “ഇല്ല” എന്നെഴുതുക.",
)
HIMSELF = Text(
    "“{written}” makes applicant {n} a relation of himself or herself.",
    "“{written}” പ്രകാരം {n}-ാം അപേക്ഷകൻ തന്റെതന്നെ ബന്ധുവാകുന്നു.",
)
MEND_HIMSELF = Text("Write the other applicant's serial number.", "മറ്റേ അപേക്ഷകന്റെ ക്രമനമ്പർ എഴുതുക.")
