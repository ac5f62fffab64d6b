"""A list of places in a CSV file -> rows in this project's terms, and every row that cannot be taken.

Lists come from several authorities, each with its own headings; a heading is known by its letters alone
("Local Body Code", "LSGI_Code", "localbody_code"). Only what is wrong with the whole file raises Problems;
what is wrong with a row is reported with its number in the file, the heading being row 1.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sangham.kernel.names import normalise
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Lang, Text
from sangham.places import wording
from sangham.places.districts import district_called
from sangham.places.kinds import kind_called, name_and_kind
from sangham.places.list_file import rows_of

# Field -> headings, folded to letters and digits; an earlier heading is preferred.
_HEADINGS: dict[str, tuple[str, ...]] = {
    "code": ("code", "wardcode", "wardno", "lsgicode", "lsgcode", "localbodycode", "lgdcode", "subdistrictcode", "districtcode", "കോഡ"),
    "name_en": ("nameen", "wardname", "nameinenglish", "localbodyname", "name", "subdistrictname", "districtname"),
    "name_ml": ("nameml", "nameinmalayalam", "localbodynameinlocal", "namelocal", "പേര"),
    "kind": ("kind", "localbodytype", "localauth", "localbodytypecode", "type", "തരം"),
    "district": ("district", "districtname", "ജില്ല"),
    "authority": ("authority", "codeof"),
    "within": ("within", "ofbody", "localbodycode"),
    "wards": ("wards", "wardcount", "noofwards", "വാർഡുകൾ"),
    "population": ("population", "ജനസംഖ്യ"),
    "male": ("male",),
    "female": ("female",),
}  # fmt: skip
_KIND_BY_HEADING = {"wardname": "ward", "subdistrictname": "taluk", "districtname": "district"}
_AUTHORITY_BY_HEADING = {"subdistrictcode": "LGD", "districtcode": "LGD", "lgdcode": "LGD"}

# A list with one of these headings is the Local Government Directory's, whose kinds of local body are numbers.
_LGD_HEADINGS = frozenset({"localbodyversion", "subdistrictversion", "statecode"})
_LGD_KINDS = {"4": "municipal_corporation", "5": "municipality"}

_MALAYALAM = re.compile("[\u0d00-\u0d7f]")


@dataclass(frozen=True, slots=True)
class ReadPlace:
    """One place as the list gives it, in this project's terms; `row` is its row in the file.

    `district`, `wards` and `population` are None where the list does not say them. `within`: of a ward, the code of
    its local body, and "" of every other.
    """

    row: int
    code: str
    authority: str
    kind: str
    name_en: str
    name_ml: str
    district: str | None
    wards: int | None
    population: int | None
    within: str


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was not taken, with everything wrong with it."""

    row: int
    problems: tuple[Problem, ...]

    def lines(self, lang: Lang) -> list[str]:
        """A line for each thing wrong."""
        return [p.line(lang) for p in self.problems]


@dataclass(slots=True)
class Reading:
    """What a file came to. `doubts` are about rows that were taken."""

    taken: list[ReadPlace] = field(default_factory=list)
    refused: list[RefusedRow] = field(default_factory=list)
    doubts: list[Problem] = field(default_factory=list)


def read_places(
    content: bytes, *, where: str, authority: str | None = None, with_districts: bool = True
) -> Reading:
    """The places in a CSV file's bytes. Raises Problems where the file as a whole cannot be read.

    `authority`: whose codes they are, where the list does not say. `with_districts`: a list without a column of
    districts is not taken.
    """
    rows = rows_of(content, where)
    _, heading = next(rows, (1, []))
    columns = _columns(heading, where, authority, with_districts)
    reading = Reading()
    first_row: dict[tuple[str, str], int] = {}
    for number, cells in rows:
        if any(cell.strip() for cell in cells):
            _read_row(number, columns.of(cells), columns, first_row, reading, len(cells) > len(heading))
    return reading


@dataclass(frozen=True, slots=True)
class _Columns:
    at: dict[str, int]
    width: int
    kind: str | None  # of every row, where a heading says it
    authority: str

    def of(self, cells: list[str]) -> dict[str, str]:
        return {name: normalise(cells[i]) if i < len(cells) else "" for name, i in self.at.items()}


def _columns(heading: list[str], where: str, authority: str | None, with_districts: bool) -> _Columns:
    folded = [
        "".join(c for c in normalise(h).casefold() if c.isalnum() or "\u0d00" <= c <= "\u0d7f")
        for h in heading
    ]
    folded = [h.rstrip("\u0d4d") for h in folded]
    at: dict[str, int] = {}
    found: dict[str, str] = {}
    for name, spellings in _HEADINGS.items():
        for spelling in spellings:
            if spelling in folded:
                at[name], found[name] = folded.index(spelling), spelling
                break
    if "name_en" not in at and "name_ml" in at:
        at["name_en"] = at["name_ml"]
    wanted = {"code": ("a code", "കോഡ്"), "name_en": ("a name", "പേര്"), "district": ("a district", "ജില്ല")}
    missing = [
        Problem(
            f"{where}:1",
            Text(en=f"No column has {en} for its heading.", ml=f"«{ml}» എന്ന തലക്കെട്ടുള്ള കോളമില്ല."),
            Text(
                en="Head the columns code, kind, name_en, name_ml, district.",
                ml="കോളങ്ങൾക്ക് code, kind, name_en, name_ml, district എന്നിങ്ങനെ തലക്കെട്ടു നൽകുക.",
            ),
        )
        for name, (en, ml) in wanted.items()
        if name not in at and (with_districts or name != "district")
    ]
    if missing:
        raise Problems(missing)
    return _Columns(
        at=at,
        width=len(heading),
        kind=_KIND_BY_HEADING.get(found.get("name_en", "")),
        authority=authority
        or ("LGD" if _LGD_HEADINGS & set(folded) else _AUTHORITY_BY_HEADING.get(found["code"], "LSG")),
    )


def _read_row(
    number: int,
    cells: dict[str, str],
    columns: _Columns,
    first_row: dict[tuple[str, str], int],
    reading: Reading,
    too_wide: bool,
) -> None:
    name_en, kind_en = name_and_kind(cells["name_en"])
    name_ml, kind_ml = name_and_kind(cells.get("name_ml", ""))
    if name_en and _MALAYALAM.search(name_en):
        name_en, name_ml = "", name_ml or name_en
    wrong_script = bool(name_ml) and not _MALAYALAM.search(name_ml)
    kind_said = cells.get("kind", "")
    kind = (
        kind_called(_LGD_KINDS.get(kind_said, kind_said))
        if kind_said
        else (kind_en or kind_ml or columns.kind)
    )
    district = district_called(cells["district"]) if "district" in cells else None
    code, authority = cells["code"], cells.get("authority") or columns.authority

    within = cells.get("within", "") if kind == "ward" else ""
    if within and code.isdecimal() and len(code) < len(within):
        code = f"{within}/{code}"  # a number in its body, not a code

    where = f"{number}"
    found: list[Problem] = []
    if too_wide:
        found.append(Problem(where, wording.TOO_WIDE, wording.MEND_TOO_WIDE))
    if not code or len(code) > 40:
        found.append(Problem(where, wording.NO_CODE, wording.MEND_CODE))
    if not name_en and (not name_ml or wrong_script):
        found.append(Problem(where, wording.NO_NAME, wording.MEND_NAME))
    if max(len(name_en), len(name_ml)) > wording.LONGEST_NAME:
        found.append(Problem(where, wording.LONG_NAME, wording.MEND_LONG_NAME))
    if kind is None:
        found.append(Problem(where, wording.NO_KIND.fill(said=kind_said or "-"), wording.MEND_KIND))
    if district is None and "district" in cells:
        found.append(
            Problem(where, wording.NO_DISTRICT.fill(said=cells["district"] or "-"), wording.MEND_DISTRICT)
        )
    if kind == "ward" and not within:
        found.append(Problem(where, wording.NO_BODY.fill(code="-"), wording.MEND_BODY))
    if code and (authority, code) in first_row:
        found.append(
            Problem(where, wording.TWICE.fill(code=code, row=first_row[authority, code]), wording.MEND_TWICE)
        )
    if found or kind is None:
        reading.refused.append(RefusedRow(number, tuple(found)))
        return
    if wrong_script:
        reading.doubts.append(
            Problem(where, wording.NOT_MALAYALAM.fill(name=name_ml), wording.MEND_NOT_MALAYALAM)
        )
        name_ml = ""
    first_row[authority, code] = number
    wards, population = _figures(where, cells, reading)
    place = ReadPlace(number, code, authority, kind, name_en, name_ml, district, wards, population, within)
    reading.taken.append(place)


def _figures(where: str, cells: dict[str, str], reading: Reading) -> tuple[int | None, int | None]:
    """Wards and population; None where there is none, or it cannot be right, which is a doubt."""
    figures = {name: _whole(cells.get(name, "")) for name in ("wards", "population", "male", "female")}
    for name in ("wards", "population"):
        said = cells.get(name, "")
        if said and not figures[name]:
            reading.doubts.append(Problem(where, wording.NO_FIGURE.fill(said=said), wording.MEND_FIGURE))
            figures[name] = None
    population, male, female = (figures[name] for name in ("population", "male", "female"))
    if population and male and female and male + female != population:
        said = f"{male} + {female} ≠ {population}"
        reading.doubts.append(Problem(where, wording.NO_FIGURE.fill(said=said), wording.MEND_FIGURE))
        population = None
    return figures["wards"], population


def _whole(said: str) -> int | None:
    plain = said.replace(",", "")
    return int(plain) if plain.isdecimal() and len(plain) <= 9 else None
