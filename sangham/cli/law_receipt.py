"""A receipt from a file, as strangers send it: read whole, checked, and given again."""

from __future__ import annotations

import json
from typing import Any

from sangham.cli.law_files import content
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.law.comparing import replayed
from sangham.law.finding import Finding
from sangham.law.plain_tree import NotReplayable

LIMIT = 8_000_000  # bytes; the largest question with its law has some hundred thousand

_NOT_ONE = Text("This is not a receipt with its law: {why}.", "ഇത് നിയമപാഠം ചേർന്ന, കണ്ടെത്തലിന്റെ രേഖയല്ല: {why}.")
_NOT_JSON = Text("it is not JSON", "JSON അല്ല")
_TOO_LONG = Text("it is longer than {n} bytes", "{n} ബൈറ്റിലേറെ നീളമുണ്ട്")
_NO_PARTS = Text("“receipt” and “law” are not both in it", "“receipt”, “law” എന്നിവ രണ്ടും അതിലില്ല")
_BROKEN = Text("a part of it is missing or misshapen", "ഒരു ഭാഗം ഇല്ല, അല്ലെങ്കിൽ രൂപം ശരിയല്ല")
_REFUSED = Text("the law in it cannot be run ({why})", "അതിലെ നിയമപാഠം പ്രവർത്തിപ്പിക്കാനാവില്ല ({why})")
_MEND = Text(
    "Give a receipt.json as `sangham demo` leaves it, unchanged.",
    "`sangham demo` തരുന്ന receipt.json മാറ്റമൊന്നും വരുത്താതെ നൽകുക.",
)


def kept_answer(path: str) -> tuple[dict[str, Any], Finding, dict[str, tuple[str, str]]]:
    """The receipt, the answer given again, and where it differs from the receipt. Raises Problems."""
    written = content(path, LIMIT)
    if len(written) > LIMIT:
        raise _refusal(path, _TOO_LONG.fill(n=LIMIT))
    try:
        whole = json.loads(written)
    except (ValueError, RecursionError):
        raise _refusal(path, _NOT_JSON) from None
    if not isinstance(whole, dict) or not all(isinstance(whole.get(k), dict) for k in ("receipt", "law")):
        raise _refusal(path, _NO_PARTS)
    try:
        finding, differs = replayed(whole["receipt"], whole["law"])
    except NotReplayable as e:
        raise _refusal(path, _REFUSED.fill(why=str(e))) from None
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, RecursionError, SyntaxError):
        raise _refusal(path, _BROKEN) from None
    return whole["receipt"], finding, differs


def _refusal(path: str, why: Text) -> Exception:
    return problem(path, _NOT_ONE.fill(why=why), _MEND)
