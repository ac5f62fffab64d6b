"""Files that are named after `sangham law`, or standard input: read whole, up to a limit."""

from __future__ import annotations

import sys
from pathlib import Path

from sangham.kernel.plain_yaml import SIZE_LIMIT
from sangham.kernel.problem import problem
from sangham.kernel.text import Text

_UNREADABLE = Text("The file cannot be read: {why}.", "ഫയൽ വായിക്കാനാവുന്നില്ല: {why}.")
_WHY = {
    FileNotFoundError: Text("there is no such file", "അങ്ങനെയൊരു ഫയലില്ല"),
    IsADirectoryError: Text("it is a folder", "അതൊരു ഫോൾഡറാണ്"),
    PermissionError: Text("it may not be opened", "തുറക്കാൻ അനുവാദമില്ല"),
}
_MEND = Text("Check the name and the place of the file.", "ഫയലിന്റെ പേരും സ്ഥാനവും പരിശോധിക്കുക.")


def content(path: str, limit: int = SIZE_LIMIT) -> bytes:
    """The bytes of a file, or of standard input for ``-``; one more than the limit where there are more.

    Raises Problems.
    """
    if path == "-":
        return sys.stdin.buffer.read(limit + 1)
    try:
        with Path(path).open("rb") as file:
            return file.read(limit + 1)
    except (OSError, ValueError) as e:  # a name with a null in it is a ValueError
        told = str(getattr(e, "strerror", None) or "?")
        why = next((says for kind, says in _WHY.items() if isinstance(e, kind)), Text(told, told))
        raise problem(path, _UNREADABLE.fill(why=why), _MEND) from None
