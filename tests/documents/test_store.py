"""The store: by hash, whole or not at all, and never anything that is no longer what it was."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangham.documents import store
from sangham.kernel.problem import Problems

PDF = b"%PDF-1.7 a paper"
SHA = hashlib.sha256(PDF).hexdigest()


@pytest.fixture(autouse=True)
def var(tmp_path: Path, settings: Any) -> Path:
    settings.VAR = tmp_path
    return tmp_path


def files(var: Path) -> list[Path]:
    return [p for p in var.rglob("*") if p.is_file()]


def test_kept_once_under_its_hash(var: Path) -> None:
    assert store.keep(PDF, media_type="application/pdf") == SHA
    assert store.keep(PDF, media_type="application/pdf") == SHA
    assert files(var) == [var / "papers" / SHA[:2] / SHA]
    assert store.fetch(SHA) == PDF
    assert store.holds(SHA) and not store.holds("0" * 64) and not store.holds("../secret_key")


def test_any_bytes_come_back(var: Path) -> None:
    @given(st.binary(max_size=5000))
    def comes_back(content: bytes) -> None:
        assert store.fetch(store.keep(content, media_type="text/csv")) == content

    comes_back()


def test_a_kept_file_is_not_writable(var: Path) -> None:
    store.keep(PDF, media_type="application/pdf")
    assert files(var)[0].stat().st_mode & 0o222 == 0


def test_a_damaged_file_is_not_given_out_and_is_mended_by_keeping_it_again(var: Path) -> None:
    store.keep(PDF, media_type="application/pdf")
    (kept,) = files(var)
    kept.chmod(0o600)
    kept.write_bytes(PDF + b"!")
    with pytest.raises(Problems, match="damaged"):
        store.fetch(SHA)
    store.keep(PDF, media_type="application/pdf")
    assert store.fetch(SHA) == PDF


@pytest.mark.parametrize(
    "name", ["", "..", "../../etc/passwd", SHA.upper(), SHA[:-1], SHA + "0", "g" * 64, SHA + "\n"]
)
def test_only_a_hash_is_looked_for(name: str) -> None:
    with pytest.raises(Problems, match="hash"):
        store.fetch(name)


def test_what_is_not_here_is_said() -> None:
    with pytest.raises(Problems) as e:
        store.fetch("0" * 64)
    assert e.value.lines("ml")[0].startswith("0000")


def test_nothing_half_written_is_left(var: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: int) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(OSError, match="no space"):
        store.keep(PDF, media_type="application/pdf")
    monkeypatch.undo()
    assert files(var) == []


def test_the_file_is_synced_before_it_has_its_name(var: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    sync, replace = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda fd: (done.append("sync"), sync(fd))[1])
    monkeypatch.setattr(Path, "replace", lambda self, to: (done.append("name"), replace(self, to))[1])
    store.keep(PDF, media_type="application/pdf")
    assert done == ["sync", "name", "sync", "sync"]


def test_content_of_another_kind_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="application/pdf"):
        store.keep(b"<html>", media_type="application/pdf")
