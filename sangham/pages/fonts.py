"""Web fonts made at set-up from the system's own: nothing is fetched from another's server, ever.

Manjari (text) and Rachana (display) hold both scripts and are laid down by Debian's `fonts-smc-manjari` and
`fonts-smc-rachana`. They are packed as woff2 whole and unaltered: leaving out glyphs was measured to save
under 3 % and would be a change of the font under its licence.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTFont, TTLibError

from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text

_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
# A page of either language needs these: the letters, the atomic chillu, the joiners, the rupee.
NEEDED = "AZaz09സഘംൽൻർൾൺ₹–’\u200c\u200d"


@dataclass(frozen=True, slots=True)
class WebFont:
    """One face: the file the system has, the Debian package it comes with, the file the pages use."""

    source: str
    package: str
    name: str


WEB_FONTS = (
    WebFont("Manjari-Regular.otf", "fonts-smc-manjari", "manjari-regular.woff2"),
    WebFont("Manjari-Bold.otf", "fonts-smc-manjari", "manjari-bold.woff2"),
    WebFont("Rachana-Regular.ttf", "fonts-smc-rachana", "rachana-regular.woff2"),
    WebFont("Rachana-Bold.ttf", "fonts-smc-rachana", "rachana-bold.woff2"),
)


def make_web_fonts(to: Path, *, folders: Iterable[Path] = _FOLDERS) -> list[Path]:
    """Make every web font in the folder `to`, and give the paths made or already there.

    A file newer than its source is left alone (packing four takes some five seconds). Raises `Problems`
    naming every font that is missing or unreadable; then nothing has been made.
    """
    sources = _find_all(tuple(folders))
    to.mkdir(parents=True, exist_ok=True)
    made = []
    for font in WEB_FONTS:
        source, target = sources[font], to / font.name
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            _pack(source, target)
        made.append(target)
    return made


def _find_all(folders: tuple[Path, ...]) -> dict[WebFont, Path]:
    found: dict[WebFont, Path] = {}
    problems: list[Problem] = []
    for font in WEB_FONTS:
        path = next((p for folder in folders for p in sorted(folder.rglob(font.source))), None)
        if path is None:
            problems.append(_missing(font))
        elif lacking := _lacking(path):
            problems.append(_unfit(path, lacking))
        else:
            found[font] = path
    if problems:
        raise Problems(problems)
    return found


def _lacking(path: Path) -> str:
    """What a font file lacks for our pages: letters, or all of it if it cannot be read; empty if nothing."""
    try:
        with TTFont(path, lazy=True) as font:
            held = font.getBestCmap() or {}
    except (TTLibError, OSError, AssertionError):
        return NEEDED
    return "".join(letter for letter in NEEDED if ord(letter) not in held)


def _pack(source: Path, target: Path) -> None:
    """Write the font as woff2, whole or not at all, however many set-ups run at once."""
    with TTFont(source) as font:
        font.flavor = "woff2"
        handle, partial = tempfile.mkstemp(dir=target.parent, suffix=".partial")
        try:
            with os.fdopen(handle, "wb") as out:
                font.save(out)
            Path(partial).chmod(0o644)
            Path(partial).replace(target)
        except BaseException:
            Path(partial).unlink(missing_ok=True)
            raise


def _missing(font: WebFont) -> Problem:
    return Problem(
        font.source,
        Text(
            en="This font, without which Malayalam would be a page of boxes, is not installed.",
            ml="മലയാളം കാണിക്കാൻ വേണ്ട ഈ ഫോണ്ട് ഇൻസ്റ്റാൾ ചെയ്തിട്ടില്ല.",
        ),
        Text(
            en=f"Install Debian's package {font.package} and run set-up again.",
            ml=f"ഡെബിയന്റെ {font.package} എന്ന പാക്കേജ് ഇൻസ്റ്റാൾ ചെയ്ത് സജ്ജീകരണം വീണ്ടും നടത്തുക.",
        ),
    )


def _unfit(path: Path, lacking: str) -> Problem:
    codes = " ".join(f"U+{ord(letter):04X}" for letter in lacking)
    return Problem(
        str(path),
        Text(
            en=f"This font file is damaged or too old: it has no {codes}.",
            ml=f"ഈ ഫോണ്ട് ഫയൽ കേടുവന്നതോ പഴയതോ ആണ്: {codes} ഇതിലില്ല.",
        ),
        Text(
            en="Install the package of the font again and run set-up again.",
            ml="ഫോണ്ടിന്റെ പാക്കേജ് വീണ്ടും ഇൻസ്റ്റാൾ ചെയ്ത് സജ്ജീകരണം വീണ്ടും നടത്തുക.",
        ),
    )
