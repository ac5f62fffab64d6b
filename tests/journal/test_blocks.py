"""A large journal is read in blocks, by several processes: every line once, in order; either verifier finds what one finds."""

from __future__ import annotations

from functools import partial
from io import BytesIO
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangham.journal.audit import verify
from sangham.journal.proof.entry import line_of
from sangham.journal.proof.export import check_export
from sangham.journal.proof.trust import Trust
from tests.journal.made import journal_of, write


def said_of(path: Path, looks=bytes) -> list:
    return list(chain.from_iterable(verify.each_block(path, looks)))


@given(st.lists(st.binary(max_size=6), max_size=8), st.integers(1, 12))
def test_every_line_once_wherever_blocks_end(tmp_path_factory, pieces, block):
    content = b"\n".join(pieces)
    path = tmp_path_factory.mktemp("blocks") / "lines"
    path.write_bytes(content)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(verify, "BLOCK", block)
        patch.setattr(verify, "PROCESSES", 1)
        assert said_of(path) == BytesIO(content).readlines()


@pytest.fixture
def by_processes(monkeypatch):
    """Blocks so small that a short journal is a large file."""
    monkeypatch.setattr(verify, "BLOCK", 3000)
    monkeypatch.setattr(verify, "PROCESSES", 2)


def found_in(path: Path) -> list:
    found: list = []
    tree = verify.Tree()
    given = list(verify.entries_of(path, [], lambda what, **of: found.append((what, of)), tree))
    return [found, given, tree.root(), check_export(path, Trust())]


FALSIFIED = {
    "nothing": lambda lines: lines,
    "a byte": lambda lines: [line.replace(b"word 21", b"word 22") for line in lines],
    "a line less": lambda lines: lines[:17] + lines[18:],
    "two exchanged": lambda lines: [*lines[:9], lines[30], *lines[10:30], lines[9], *lines[31:]],
    "the last line cut": lambda lines: [*lines[:-1], lines[-1][:-9]],
    "another form": lambda lines: [*lines[:25], other_form(25), *lines[26:]],
    "a line end less": lambda lines: [*lines[:12], lines[12][:-1], *lines[13:]],
}


def other_form(leaf: int) -> bytes:
    form = journal_of(40).forms[leaf].replace(b'"author":', b'"author": ', 1)
    return line_of(form, verify.sha256(form).hexdigest(), leaf)


@pytest.mark.parametrize("what", FALSIFIED)
def test_several_processes_say_what_one_says(tmp_path, what, monkeypatch, by_processes):
    journal = journal_of(40)
    path = write(tmp_path, FALSIFIED[what](journal.lines()), journal.checkpoint())
    several = found_in(path)
    assert len(list(verify.each_block(path, bytes))) > verify.FEW
    monkeypatch.setattr(verify, "PROCESSES", 1)
    assert several == found_in(path)
    assert bool(several[0]) == bool(several[3].faults) == (what != "nothing")


def test_what_goes_wrong_in_a_process_is_heard_of(tmp_path, by_processes):
    path = write(tmp_path, [*journal_of(40).lines(), b"x\n"], journal_of(40).checkpoint())
    with pytest.raises(ValueError, match="invalid literal"):
        said_of(path, partial(int, base=10))
