"""The form of a backup, number 1: a ZIP file with these members, a JSON object a line in those called .jsonl.

``backup.json``        what it is: format, origin, size (leaves sealed), entries, made_at, papers_missing
``entries.jsonl``      ``{"entry":…,"hash":"…","leaf":N}`` in the order of recording; leaf null: not sealed
``particulars.jsonl``  id, stream, number, name, salt, content (both null: erased)
``receipts.jsonl``, ``laws.jsonl``  sha256, content
``checkpoints.jsonl``  as `checkpoint.json`, by size
``papers/<sha256>``    the files, by their hash
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import Any
from zipfile import BadZipFile, ZipFile

from pydantic_core import from_json

from sangham.kernel.problem import Problems, problem
from sangham.kernel.text import Text

FORMAT = "sangham/backup/1"
ABOUT, ENTRIES, PARTICULARS = "backup.json", "entries.jsonl", "particulars.jsonl"
RECEIPTS, LAWS, CHECKPOINTS, PAPERS = "receipts.jsonl", "laws.jsonl", "checkpoints.jsonl", "papers/"
_LINE = re.compile(
    rb'\{"entry":(\{.*\}),"hash":"([0-9a-f]{64})","leaf":(null|0|[1-9][0-9]{0,17})\}\n', re.DOTALL
)

take_apart = _LINE.fullmatch  # groups: the entry's form, its hash, its leaf number or null


def about(archive: ZipFile) -> dict[str, Any]:
    """What the backup says of itself. Raises Problems when it is none, or of a form that is not known here."""
    try:
        found = from_json(b"".join(line for _, line in lines(archive, ABOUT)))
    except ValueError:
        raise not_a_backup() from None
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise not_a_backup()
    return found


def lines(archive: ZipFile, member: str) -> Iterator[tuple[int, bytes]]:
    """The lines of a member with their numbers from 1. Raises Problems when it is not there."""
    try:
        with archive.open(member) as file:
            yield from enumerate(file, start=1)
    except KeyError:
        raise not_a_backup() from None
    except (BadZipFile, zlib.error, EOFError):
        raise damaged(member, _DAMAGED) from None


def objects(archive: ZipFile, member: str, fields: dict[str, tuple[type, ...]]) -> Iterator[dict[str, Any]]:
    """The objects of a member, each with exactly these fields of these types. Raises Problems at the first other."""
    for number, line in lines(archive, member):
        try:
            found = from_json(line)
            well = found.keys() == fields.keys() and all(
                type(found[n]) in types for n, types in fields.items()
            )
        except (ValueError, AttributeError):
            well = False
        if not well:
            raise damaged(f"{member} {number}", _LINE_NOT_READABLE)
        yield found


def not_a_backup() -> Problems:
    """That a file is no backup."""
    return problem("", _NOT_A_BACKUP, _GIVE_ANOTHER)


def damaged(where: str, says: Text) -> Problems:
    """That something in a backup is not what was kept."""
    return problem(where, says, _GIVE_ANOTHER)


_NOT_A_BACKUP = Text(
    en="This is not a backup of an office (form {form}), or it is cut off.",
    ml="ഇത് ഒരു ഓഫീസിന്റെ ബാക്കപ്പല്ല (മാതൃക {form}), അല്ലെങ്കിൽ മുഴുവനില്ല.",
).fill(form=FORMAT)
_GIVE_ANOTHER = Text(
    en="Use another backup. Nothing was changed.", ml="മറ്റൊരു ബാക്കപ്പ് ഉപയോഗിക്കുക. ഒന്നും മാറ്റിയിട്ടില്ല."
)
_DAMAGED = Text(en="This part of the backup is damaged.", ml="ബാക്കപ്പിന്റെ ഈ ഭാഗത്തിന് കേടുപറ്റിയിരിക്കുന്നു.")
_LINE_NOT_READABLE = Text(en="This line of the backup cannot be read.", ml="ബാക്കപ്പിലെ ഈ വരി വായിക്കാനാവുന്നില്ല.")
