"""The Malayalam of templates: found, kept in a gettext catalogue, compiled by Babel without system tools.

`compile_catalogue` runs at set-up. `renew_catalogue` is for whoever changes a template: it brings the
catalogue in step with what the templates and the Python say now, and leaves new entries empty for a
translator; a test fails as long as one is empty.
"""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po, write_po
from django.utils.translation.template import templatize

from sangham.kernel.problem import problem
from sangham.kernel.text import Text

PROJECT = Path(__file__).resolve().parents[1]
CATALOGUE = Path(__file__).resolve().parent / "locale/ml/LC_MESSAGES/django.po"
_KEYWORDS = {
    **DEFAULT_KEYWORDS,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext_lazy": (1, 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
_ASKS_FOR_GETTEXT = "django.utils.translation"
_HEADER = """\
# The pages' Malayalam. Terms from the glossary; atomic chillu throughout.
# Brought in step with the templates by: python -m sangham.pages.catalogue
msgid ""
msgstr ""
"Language: ml\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""


def compile_catalogue(source: Path = CATALOGUE) -> Path:
    """Compile the catalogue beside itself, for gettext to read, and give the path of the result.

    Fuzzy entries are left out, as gettext's own compiler does. Nothing is written when nothing changed.
    Raises `Problems` where the catalogue is missing or unreadable.
    """
    catalogue = read_catalogue(source)
    out = io.BytesIO()
    write_mo(out, catalogue)
    target = source.with_suffix(".mo")
    if not target.exists() or target.read_bytes() != out.getvalue():
        _write_whole(target, out.getvalue())
    return target


def read_catalogue(source: Path = CATALOGUE) -> Catalog:
    """The catalogue as it stands. Raises `Problems` where it is missing or unreadable."""
    try:
        with source.open("rb") as f:
            return read_po(f, locale="ml", domain="django", abort_invalid=True)
    except (OSError, ValueError, PoFileError) as e:
        raise problem(
            str(source),
            Text(
                en=f"The Malayalam catalogue cannot be read: {e}.",
                ml=f"മലയാളം വാക്കുപട്ടിക വായിക്കാനാവുന്നില്ല: {e}.",
            ),
            Text(en="Restore the file from the project.", ml="പ്രോജക്റ്റിൽ നിന്ന് ഈ ഫയൽ തിരികെയെടുക്കുക."),
        ) from e


def strings_in_use(under: Path = PROJECT) -> Iterator[tuple[str, int, Message]]:
    """Every string that templates and Python ask gettext for: file below `under`, line, message."""
    for path in sorted(under.rglob("*.html")):
        python_like = templatize(path.read_text("utf-8"), origin=str(path))
        yield from _strings_of(path.relative_to(under), python_like)
    for path in sorted(under.rglob("*.py")):
        text = path.read_text("utf-8")
        if _ASKS_FOR_GETTEXT in text and path != Path(__file__).resolve():
            yield from _strings_of(path.relative_to(under), text)


def _strings_of(path: Path, source: str) -> Iterator[tuple[str, int, Message]]:
    found = extract("python", io.BytesIO(source.encode()), keywords=_KEYWORDS, options={"encoding": "utf-8"})
    for line, ids, _comments, context in found:
        yield path.as_posix(), line, Message(ids, context=context)


def renew_catalogue(source: Path = CATALOGUE) -> tuple[int, int]:
    """Bring the catalogue in step with the strings in use. Gives how many entries it has, and how many wait
    for a translator. No entry is guessed from a similar one."""
    catalogue = read_catalogue(source)
    template = Catalog(locale="ml", domain="django", charset="utf-8")
    for path, line, message in strings_in_use():
        template.add(message.id, locations=[(path, line)], context=message.context)
    catalogue.update(template, no_fuzzy_matching=True)
    out = io.BytesIO()
    write_po(out, catalogue, width=100, omit_header=True, ignore_obsolete=True, include_lineno=False)
    _write_whole(source, _HEADER.encode() + out.getvalue())
    messages = [m for m in catalogue if m.id]
    return len(messages), sum(not is_translated(m) for m in messages)


def is_translated(message: Message) -> bool:
    """Whether an entry has all its Malayalam and no doubt marked on it."""
    said = message.string if isinstance(message.string, list | tuple) else (message.string,)
    return not message.fuzzy and all(said)


def _write_whole(target: Path, content: bytes) -> None:
    handle, partial = tempfile.mkstemp(dir=target.parent, suffix=".partial")
    with os.fdopen(handle, "wb") as f:
        f.write(content)
    Path(partial).chmod(0o644)
    Path(partial).replace(target)


if __name__ == "__main__":  # python -m sangham.pages.catalogue
    entries, waiting = renew_catalogue()
    print(f"{entries} entries, {waiting} waiting for their Malayalam, in {CATALOGUE.relative_to(PROJECT)}")
