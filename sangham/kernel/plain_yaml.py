"""YAML and JSON from strangers, read strictly: the same text can only mean one thing.

What surprises people in YAML is refused or not done: `no` and `on` are words, not false and true; 0123 stays
as written; a number with a decimal point is refused (money is whole paise, or in quotes); a key given twice,
an impossible date, an anchor, alias or tag is a Problem with its line and column. All are found in one pass,
save that nothing after a break in the file's form can be read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, NoReturn, TypeAlias

import yaml

from sangham.kernel import plain_yaml_words as words
from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import Text

Plain: TypeAlias = "bool | int | str | date | list[Plain] | dict[str, Plain] | None"
Path: TypeAlias = tuple[str | int, ...]

SIZE_LIMIT: Final = 1_000_000
DEPTH_LIMIT: Final = 30
_LONGEST_INTEGER: Final = 18  # digits: what fits a database's 64 bits
_Loader: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class PlainDocument:
    """A file's data, and where in the file each part of it stands.

    `data`: dicts with string keys, lists, str, int, bool, date (YAML only), None; None for an empty file.
    """

    name: str
    data: Plain
    marks: Mapping[Path, tuple[int, int]] = field(default_factory=dict, repr=False)

    def where(self, *path: str | int) -> str:
        """``application.yaml:5:12 › names › en``: line and column (from 1) of the part, or of what holds it."""
        for end in range(len(path), -1, -1):
            if mark := self.marks.get(path[:end]):
                return _where(self.name, mark, path)
        return _where(self.name, None, path)


def load(content: bytes | str, *, name: str, limit: int = SIZE_LIMIT) -> PlainDocument:
    """YAML or JSON, by the name's ending; where that does not say, by the first character.

    `name` is what the reader knows the file by. Raises Problems.
    """
    ending = name.rpartition(".")[2].lower()
    if ending == "json":
        return load_json(content, name=name, limit=limit)
    if ending not in ("yaml", "yml") and _decoded(content, name, limit).lstrip()[:1] in ("{", "["):
        try:
            return load_json(content, name=name, limit=limit)
        except _NotJson:
            pass
    return load_yaml(content, name=name, limit=limit)


def load_yaml(
    content: bytes | str, *, name: str, limit: int = SIZE_LIMIT, found: list[Problem] | None = None
) -> PlainDocument:
    """One YAML document. Raises Problems with every problem found, each with line and column.

    With `found`, what is wrong with single values is added there instead and the value read as None, so that
    the caller can go on and report all at once; only a file whose form is broken still raises.
    """
    return _YamlReading(name).read(_decoded(content, name, limit), found)


def load_json(content: bytes | str, *, name: str, limit: int = SIZE_LIMIT) -> PlainDocument:
    """One JSON document; dates stay strings. Raises Problems."""
    text = _decoded(content, name, limit)
    found: list[Problem] = []

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        seen: dict[str, Any] = {}
        for key, value in pairs:
            if key in seen:
                found.append(
                    Problem(
                        _where(name, None, (key,)), words.KEY_TWICE.fill(key=_shown(key)), words.MEND_TWICE
                    )
                )
            seen[key] = value
        return seen

    def no_fraction(written: str) -> None:
        found.append(Problem(name, words.FRACTION.fill(written=_shown(written)), words.MEND_FRACTION))

    def whole(written: str) -> int:
        if len(written.lstrip("+-")) > _LONGEST_INTEGER:
            found.append(Problem(name, words.LONG.fill(written=_shown(written)), words.MEND_LONG))
            return 0
        return int(written)

    try:
        data = json.loads(
            text, object_pairs_hook=once, parse_float=no_fraction, parse_int=whole, parse_constant=no_fraction
        )
    except json.JSONDecodeError as e:
        at = _where(name, (e.lineno, e.colno), ())
        raise _NotJson([*found, Problem(at, words.NOT_JSON.fill(why=e.msg), words.MEND_JSON)]) from e
    except RecursionError as e:
        raise problem(name, words.DEEP.fill(limit=DEPTH_LIMIT), words.MEND_DEEP) from e
    found.extend(_depth_and_letters(data, name))
    if found:
        raise Problems(found)
    return PlainDocument(name, data)


class _NotJson(Problems):
    """The text is not JSON at all; it may yet be YAML."""


def _depth_and_letters(data: Any, name: str) -> Iterator[Problem]:
    """JSON may be too deep, and may spell half a letter (a lone surrogate), which no file can hold."""
    waiting: list[tuple[Any, int]] = [(data, 1)]
    while waiting:
        value, depth = waiting.pop()
        if depth > DEPTH_LIMIT:
            yield Problem(name, words.DEEP.fill(limit=DEPTH_LIMIT), words.MEND_DEEP)
            return
        if isinstance(value, dict):
            waiting += [(v, depth + 1) for v in value.values()] + [(k, depth) for k in value]
        elif isinstance(value, list):
            waiting += [(v, depth + 1) for v in value]
        elif isinstance(value, str) and any("\ud800" <= c <= "\udfff" for c in value):
            yield Problem(name, words.HALF_LETTER, words.MEND_LETTERS)


def _decoded(content: bytes | str, name: str, limit: int) -> str:
    if len(content) > limit:
        raise problem(name, words.LARGE.fill(size=len(content), limit=limit), words.MEND_LARGE)
    if isinstance(content, str):
        return content.removeprefix("\ufeff")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return content.decode("utf-16")
        except UnicodeDecodeError as e:
            raise problem(name, words.NOT_TEXT, words.MEND_LETTERS) from e
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as e:
        line = content.count(b"\n", 0, e.start) + 1
        raise problem(_where(name, (line, 1), ()), words.NOT_TEXT, words.MEND_LETTERS) from e


class _YamlReading:
    """One reading of one document, from the parser's events: no recursion, so no depth can hurt."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.found: list[Problem] = []
        self.marks: dict[Path, tuple[int, int]] = {}
        self.open: list[_Open] = []
        self.root: Plain = None
        self.documents = 0

    def read(self, text: str, into: list[Problem] | None) -> PlainDocument:
        try:
            for event in yaml.parse(text, Loader=_Loader):
                self._take(event)
        except yaml.YAMLError as e:
            self._form_is_broken(e)
            raise Problems(self.found) from e
        if self.found and into is None:
            raise Problems(self.found)
        (into if into is not None else []).extend(self.found)
        return PlainDocument(self.name, self.root, self.marks)

    def _take(self, event: yaml.Event) -> None:
        mark = event.start_mark
        at = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self._stop(at, words.SECOND_DOCUMENT, words.MEND_SECOND)
        elif isinstance(event, yaml.AliasEvent):
            self._say(at, words.ALIAS.fill(name=_shown(event.anchor or "")), words.MEND_ALIAS)
            self._place(None, at)
        elif isinstance(event, yaml.ScalarEvent):
            self._no_extras(event, at)
            if self.open and self.open[-1].wants_key:
                self._key(event.value, at)
            else:
                self._place(self._scalar(event, at), at)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            self._no_extras(event, at)
            self._begin({} if isinstance(event, yaml.MappingStartEvent) else [], at)
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self.open.pop()

    def _begin(self, holder: list[Plain] | dict[str, Plain], at: tuple[int, int]) -> None:
        if len(self.open) >= DEPTH_LIMIT:
            self._stop(at, words.DEEP.fill(limit=DEPTH_LIMIT), words.MEND_DEEP)
        if self.open and self.open[-1].wants_key:
            self._stop(at, words.KEY_NOT_WORD, words.MEND_KEY)
        path = self._place(holder, at)
        self.open.append(_Open(holder, path))

    def _key(self, key: str, at: tuple[int, int]) -> None:
        inner = self.open[-1]
        assert isinstance(inner.holder, dict)
        if key in inner.holder:
            self._say(at, words.KEY_TWICE.fill(key=_shown(key)), words.MEND_TWICE, (*inner.path, key))
        else:
            self.marks[(*inner.path, key)] = at
        inner.key = key

    def _place(self, value: Plain, at: tuple[int, int]) -> Path:
        """Put a value where it belongs; returns its path."""
        if not self.open:
            self.root = value
            self.marks[()] = at
            return ()
        inner = self.open[-1]
        if isinstance(inner.holder, list):
            path: Path = (*inner.path, len(inner.holder))
            inner.holder.append(value)
            self.marks[path] = at
            return path
        if inner.key is None:  # an alias as a key: already a Problem
            inner.key = ""
            return inner.path
        path = (*inner.path, inner.key)
        inner.holder[inner.key] = value
        inner.key = None
        return path

    def _scalar(self, event: yaml.ScalarEvent, at: tuple[int, int]) -> Plain:
        written: str = event.value
        if not event.implicit[0]:  # in quotes, or a block of text
            return written
        if written in ("", "~", "null", "Null", "NULL"):
            return None
        if written in ("true", "True", "TRUE", "false", "False", "FALSE"):
            return written.lower() == "true"
        if _INTEGER.fullmatch(written):
            if len(written.lstrip("+-")) > _LONGEST_INTEGER:
                self._say(at, words.LONG.fill(written=_shown(written)), words.MEND_LONG)
                return None
            return int(written)
        if _FLOAT.fullmatch(written):
            self._say(at, words.FRACTION.fill(written=_shown(written)), words.MEND_FRACTION)
            return None
        if _DATE.fullmatch(written):
            try:
                return date.fromisoformat(written)
            except ValueError:
                self._say(at, words.NO_SUCH_DAY.fill(written=written), words.MEND_DAY)
                return None
        return written

    def _no_extras(self, event: yaml.NodeEvent, at: tuple[int, int]) -> None:
        if event.anchor is not None:
            self._say(at, words.ALIAS.fill(name=_shown(event.anchor)), words.MEND_ALIAS)
        tag = getattr(event, "tag", None)
        if tag not in (None, "!"):
            self._say(at, words.TAG.fill(tag=_shown(str(tag))), words.MEND_TAG)

    def _form_is_broken(self, e: yaml.YAMLError) -> None:
        if isinstance(e, yaml.MarkedYAMLError) and e.problem_mark is not None:
            at: tuple[int, int] | None = (e.problem_mark.line + 1, e.problem_mark.column + 1)
            why = e.problem or ""
        else:  # a reader's error has an offset only
            at, why = None, str(getattr(e, "reason", ""))
        says, mend = words.of_broken_form(why)
        self.found.append(Problem(_where(self.name, at, ()), says, mend))

    def _say(self, at: tuple[int, int], says: Text, mend: Text, path: Path | None = None) -> None:
        inner = self.open[-1] if self.open else None
        if path is None:
            path = (
                (*inner.path, inner.key) if inner and inner.key is not None else (inner.path if inner else ())
            )
        self.found.append(Problem(_where(self.name, at, path), says, mend))

    def _stop(self, at: tuple[int, int], says: Text, mend: Text) -> NoReturn:
        self._say(at, says, mend)
        raise Problems(self.found)


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not been reached."""

    holder: list[Plain] | dict[str, Plain]
    path: Path
    key: str | None = None

    @property
    def wants_key(self) -> bool:
        return isinstance(self.holder, dict) and self.key is None


_INTEGER: Final = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_FLOAT: Final = re.compile(
    r"[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|[-+]?[0-9]+[eE][-+]?[0-9]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _where(name: str, mark: tuple[int, int] | None, path: Path) -> str:
    head = f"{name}:{mark[0]}:{mark[1]}" if mark else name
    return " › ".join([head, *(_shown(str(p)) if isinstance(p, str) else str(p + 1) for p in path)])


def _shown(written: str) -> str:
    """A stranger's words, short enough and on one line."""
    plain = " ".join("".join(c if c.isprintable() else " " for c in written).split())
    return plain if len(plain) <= 40 else plain[:39] + "…"
