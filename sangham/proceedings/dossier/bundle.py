"""The dossier as files: a folder, or a zip of one. Nothing is unpacked to disk; names are only looked up.

What is needed: application.yaml, applicants (.xlsx or .csv), bye-laws (.md or .docx). What may be there:
determinations.yaml, register.yaml, papers/ (scans). Anything else is a Problem, save what computers leave
behind and the examples' own expected.yaml and README.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import Text

FILES_LIMIT: Final = 300
FILE_LIMIT: Final = 15_000_000
TOTAL_LIMIT: Final = 60_000_000

ROLES: Final = {
    "application": ("yaml", "yml"),
    "applicants": ("xlsx", "csv"),
    "bye-laws": ("md", "docx"),
    "determinations": ("yaml", "yml"),
    "register": ("yaml", "yml"),
}
NEEDED: Final = ("application", "applicants", "bye-laws")
_OTHER_SPELLINGS: Final = {
    "byelaws": "bye-laws",
    "bye_laws": "bye-laws",
    "bylaws": "bye-laws",
    "by-laws": "bye-laws",
}
_LEFT_BEHIND: Final = (".", "~$", "__macosx", "thumbs.db", "desktop.ini", "readme", "expected.yaml")
_INSTEAD_OF: Final = {
    "xls": "xlsx",
    "xlsm": "xlsx",
    "ods": "xlsx",
    "doc": "docx",
    "docm": "docx",
    "odt": "docx",
}


@dataclass(frozen=True, slots=True)
class GivenFile:
    """One file as given: its name in the dossier, and its bytes."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Bundle:
    """Files by role (keys of ROLES), and the papers, in the order of their names."""

    files: dict[str, GivenFile]
    papers: tuple[GivenFile, ...]


def open_bundle(at: Path | bytes) -> Bundle:
    """The files of a dossier: a folder, a .zip file, or a zip's bytes. Raises Problems with everything wrong."""
    if isinstance(at, bytes):
        return _sorted_out(list(_in_zip(at, "dossier.zip")))
    if at.is_dir():
        return _sorted_out(list(_in_folder(at)))
    if not at.is_file():
        raise problem(at.name, NO_SUCH, MEND_NO_SUCH)
    if at.stat().st_size > TOTAL_LIMIT:
        raise problem(at.name, TOO_LARGE.fill(limit=TOTAL_LIMIT // 1_000_000), MEND_TOO_LARGE)
    return _sorted_out(list(_in_zip(at.read_bytes(), at.name)))


def _in_folder(root: Path) -> Iterator[GivenFile]:
    paths = sorted(p for p in root.rglob("*") if not p.is_dir() or p.is_symlink())
    kept = [p for p in paths if not _is_left_behind(p.relative_to(root).as_posix())]
    total = 0
    if len(kept) > FILES_LIMIT:
        raise problem(root.name, TOO_MANY.fill(limit=FILES_LIMIT), MEND_TOO_LARGE)
    for path in kept:
        name = path.relative_to(root).as_posix()
        if path.is_symlink() or not path.is_file():
            raise problem(name, NOT_A_FILE, MEND_NOT_A_FILE)
        total += path.stat().st_size
        if total > TOTAL_LIMIT:
            raise problem(root.name, TOO_LARGE.fill(limit=TOTAL_LIMIT // 1_000_000), MEND_TOO_LARGE)
        yield GivenFile(name, path.read_bytes())


def _in_zip(content: bytes, zip_name: str) -> Iterator[GivenFile]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            infos = [i for i in packed.infolist() if not i.is_dir() and not _is_left_behind(i.filename)]
            if len(infos) > FILES_LIMIT:
                raise problem(zip_name, TOO_MANY.fill(limit=FILES_LIMIT), MEND_TOO_LARGE)
            if sum(i.file_size for i in infos) > TOTAL_LIMIT:  # and zipfile reads no more than it says
                raise problem(zip_name, TOO_LARGE.fill(limit=TOTAL_LIMIT // 1_000_000), MEND_TOO_LARGE)
            if any(i.flag_bits & 1 for i in infos):
                raise problem(zip_name, LOCKED, MEND_LOCKED)
            names = _within_one_folder([i.filename.replace("\\", "/") for i in infos])
            for info, name in sorted(zip(infos, names, strict=True), key=lambda both: both[1]):
                if name.startswith("/") or ".." in name.split("/"):
                    raise problem(zip_name, NOT_A_FILE, MEND_NOT_A_FILE)
                yield GivenFile(name, packed.read(info))
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError, OSError) as e:
        raise problem(zip_name, NOT_ZIP, MEND_NOT_ZIP) from e


def _within_one_folder(names: list[str]) -> list[str]:
    """Names without the folder that was zipped, where all stand in one."""
    tops = {n.split("/", 1)[0] for n in names}
    if len(tops) == 1 and all("/" in n for n in names) and tops != {"papers"}:
        return [n.split("/", 1)[1] for n in names]
    return names


def _is_left_behind(name: str) -> bool:
    parts = name.replace("\\", "/").lower().split("/")
    return any(part.startswith(_LEFT_BEHIND) and part != ".." for part in parts)


def _sorted_out(given: list[GivenFile]) -> Bundle:
    files: dict[str, GivenFile] = {}
    papers: list[GivenFile] = []
    found: list[Problem] = []
    for one in given:
        if len(one.content) > FILE_LIMIT:
            found.append(
                Problem(one.name, FILE_TOO_LARGE.fill(limit=FILE_LIMIT // 1_000_000), MEND_TOO_LARGE)
            )
        elif one.name.lower().startswith("papers/"):
            papers.append(one)
        elif (role := _role(one.name, found)) is None:
            continue
        elif role in files:
            found.append(Problem(one.name, TWICE.fill(role=role, other=files[role].name), MEND_TWICE))
        else:
            files[role] = one
    told = {p.where.lower().rpartition(".")[0] for p in found}
    found += [
        Problem(f"{role}.{ROLES[role][0]}", MISSING, MEND_MISSING.fill(role=role, endings=_endings(role)))
        for role in NEEDED
        if role not in files and role not in {_OTHER_SPELLINGS.get(t, t) for t in told}
    ]
    if found:
        raise Problems(found)
    return Bundle(files, tuple(papers))


def _role(name: str, found: list[Problem]) -> str | None:
    stem, _, ending = name.lower().rpartition(".")
    role = _OTHER_SPELLINGS.get(stem, stem)
    if role in ROLES and ending in ROLES[role]:
        return role
    if role in ROLES:
        wanted = _INSTEAD_OF.get(ending, ROLES[role][0])
        found.append(
            Problem(name, WRONG_KIND.fill(endings=_endings(role)), MEND_WRONG_KIND.fill(wanted=wanted))
        )
    else:
        found.append(Problem(name, NOT_KNOWN, MEND_NOT_KNOWN))
    return None


def _endings(role: str) -> str:
    return ", ".join(f".{e}" for e in ROLES[role])


NO_SUCH = Text("There is no such folder or file.", "ഇങ്ങനെയൊരു ഫോൾഡറോ ഫയലോ ഇല്ല.")
MEND_NO_SUCH = Text(
    "Give the folder of the dossier, or a zip of it.", "അപേക്ഷയുടെ ഫോൾഡറോ അതിന്റെ zip ഫയലോ നൽകുക."
)
NOT_ZIP = Text(
    "This is neither a folder nor a zip file that can be opened.", "ഇത് ഫോൾഡറോ തുറക്കാവുന്ന zip ഫയലോ അല്ല."
)
MEND_NOT_ZIP = Text("Zip the folder again and send it.", "ഫോൾഡർ വീണ്ടും zip ചെയ്ത് അയയ്ക്കുക.")
LOCKED = Text("The zip file is locked with a password.", "zip ഫയൽ പാസ്‌വേഡ് ഉപയോഗിച്ച് പൂട്ടിയിരിക്കുന്നു.")
MEND_LOCKED = Text("Zip the folder without a password.", "പാസ്‌വേഡ് ഇല്ലാതെ zip ചെയ്യുക.")
TOO_MANY = Text("There are more than {limit} files.", "{limit}-ൽ കൂടുതൽ ഫയലുകളുണ്ട്.")
TOO_LARGE = Text("Together the files are larger than {limit} MB.", "എല്ലാ ഫയലുകളും ചേർന്ന് {limit} MB-യിൽ കൂടുതലാണ്.")
FILE_TOO_LARGE = Text("The file is larger than {limit} MB.", "ഫയലിന് {limit} MB-യിൽ കൂടുതൽ വലുപ്പമുണ്ട്.")
MEND_TOO_LARGE = Text(
    "Scan at 150 to 200 dots an inch, and leave out what does not belong to the application.",
    "150 മുതൽ 200 വരെ DPI-യിൽ സ്കാൻ ചെയ്യുക; അപേക്ഷയുമായി ബന്ധമില്ലാത്തവ ഒഴിവാക്കുക.",
)
NOT_A_FILE = Text(
    "This is a link or a name that leads out of the dossier.", "ഇത് അപേക്ഷയുടെ ഫോൾഡറിനു പുറത്തേക്കുള്ള ലിങ്കോ പേരോ ആണ്."
)
MEND_NOT_A_FILE = Text("Put the file itself in the folder.", "ഫയൽ തന്നെ ഫോൾഡറിൽ വയ്ക്കുക.")
MISSING = Text("This file is missing.", "ഈ ഫയൽ ഇല്ല.")
MEND_MISSING = Text("Add the file “{role}” ({endings}).", "“{role}” ({endings}) എന്ന ഫയൽ ചേർക്കുക.")
TWICE = Text("“{role}” is there twice: also as {other}.", "“{role}” രണ്ടുണ്ട്: {other} എന്നും.")
MEND_TWICE = Text("Keep the one that holds good.", "ശരിയായത് മാത്രം നിലനിർത്തുക.")
WRONG_KIND = Text(
    "A file of this kind is not read here; it should be {endings}.",
    "ഇത്തരം ഫയൽ ഇവിടെ വായിക്കില്ല; വേണ്ടത് {endings}.",
)
MEND_WRONG_KIND = Text(
    "Open it in the program it was made with and choose Save As .{wanted}.",
    "ഉണ്ടാക്കിയ പ്രോഗ്രാമിൽ തുറന്ന് Save As വഴി .{wanted} ആയി സേവ് ചെയ്യുക.",
)
NOT_KNOWN = Text("This file has no place in a dossier.", "അപേക്ഷയിൽ ഈ ഫയലിന് സ്ഥാനമില്ല.")
MEND_NOT_KNOWN = Text(
    "Put scans and letters in the folder “papers”; take the file out if it does not belong here.",
    "സ്കാൻ ചെയ്തവയും കത്തുകളും “papers” എന്ന ഫോൾഡറിൽ വയ്ക്കുക; വേണ്ടാത്തതാണെങ്കിൽ നീക്കുക.",
)
