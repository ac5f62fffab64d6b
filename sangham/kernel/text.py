"""Words for a reader, always in both languages.

A `Text` cannot be made with one language missing, so no screen, refusal or error can forget the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Lang = Literal["en", "ml"]
LANGS: tuple[Lang, ...] = ("en", "ml")


def as_lang(code: str | None) -> Lang:
    """The language for a code such as ``ml-IN``; English where it is neither."""
    head = (code or "en").split("-")[0].lower()
    return "ml" if head == "ml" else "en"


@dataclass(frozen=True, slots=True)
class Text:
    """The same words in English and in Malayalam. `{names}` in braces are filled by `fill`."""

    en: str
    ml: str

    def __post_init__(self) -> None:
        if not self.en or not self.ml:
            raise ValueError(f"a Text needs both languages: en={self.en!r} ml={self.ml!r}")

    def in_(self, lang: Lang) -> str:
        """The words in one language."""
        return self.ml if lang == "ml" else self.en

    def fill(self, **values: object) -> Text:
        """The text with its `{names}` filled. A value that is itself a `Text` is filled per language.

        Raises KeyError when a name in braces is not given.
        """
        if not any(isinstance(v, Text) for v in values.values()):
            return Text(self.en.format_map(values), self.ml.format_map(values))
        return Text(
            self.en.format(**{k: v.en if isinstance(v, Text) else v for k, v in values.items()}),
            self.ml.format(**{k: v.ml if isinstance(v, Text) else v for k, v in values.items()}),
        )

    def both(self) -> dict[str, str]:
        """As plain data: ``{"en": ..., "ml": ...}``."""
        return {"en": self.en, "ml": self.ml}
