"""A dossier's files: folder or zip, and what may be in it."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from sangham.proceedings.dossier import bundle
from sangham.proceedings.dossier.bundle import open_bundle
from tests.proceedings.dossiers import SAMPLE, problems, sample, zipped

LEAST = {"application.yaml": b"a: 1", "applicants.csv": b"No,Name", "bye-laws.md": b"1. x"}


def written(folder: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def test_a_folder_and_its_zip_are_the_same(tmp_path: Path) -> None:
    from_folder = open_bundle(SAMPLE)
    files = sample()
    in_one_folder = zipped({f"Kalpaka/{n}": c for n, c in files.items()})
    (tmp_path / "dossier.zip").write_bytes(in_one_folder)
    for at in (zipped(files), in_one_folder, tmp_path / "dossier.zip"):
        assert open_bundle(at) == from_folder
    assert set(from_folder.files) == {"application", "applicants", "bye-laws", "determinations", "register"}
    assert [p.name for p in from_folder.papers] == [
        "papers/bank-certificate.pdf",
        "papers/challan.pdf",
        "papers/project-report.pdf",
        "papers/promoters-minutes.pdf",
    ]


def test_what_computers_leave_behind_is_passed_over(tmp_path: Path) -> None:
    left = {
        ".DS_Store": b"",
        "Thumbs.db": b"",
        "~$applicants.xlsx": b"",
        "README.md": b"",
        "__MACOSX/._x": b"",
        "papers/.x": b"",
    }
    assert open_bundle(written(tmp_path, {**LEAST, **left})).papers == ()
    assert open_bundle(zipped({**LEAST, **left})).papers == ()


def test_names_as_people_write_them() -> None:
    spelt = {"Application.YML": b"", "APPLICANTS.CSV": b"", "byelaws.md": b""}
    assert {r: f.name for r, f in open_bundle(zipped(spelt)).files.items()} == {
        "application": "Application.YML",
        "applicants": "APPLICANTS.CSV",
        "bye-laws": "byelaws.md",
    }


@pytest.mark.parametrize(
    ("change", "where", "word"),
    [
        ({"application.yaml": None}, "application.yaml", "missing"),
        ({"bye-laws.md": None}, "bye-laws.md", "missing"),
        ({"applicants.xlsx": b"x"}, "applicants.xlsx", "there twice"),
        ({"applicants.csv": None, "applicants.xls": b"x"}, "applicants.xls", "not read here"),
        ({"bye-laws.md": None, "bye-laws.doc": b"x"}, "bye-laws.doc", "not read here"),
        ({"minutes.pdf": b"x"}, "minutes.pdf", "no place"),
        ({"more/application.yaml": b"x"}, "more/application.yaml", "no place"),
    ],
)
def test_files_refused(change: dict[str, bytes | None], where: str, word: str) -> None:
    files = {n: c for n, c in {**LEAST, **change}.items() if c is not None}
    found = problems(lambda: open_bundle(zipped(files)))
    assert [f.where for f in found] == [where]
    assert word in found[0].says.en


def test_everything_wrong_at_once() -> None:
    found = problems(lambda: open_bundle(zipped({"x.txt": b"", "applicants.ods": b""})))
    assert {f.where for f in found} == {"x.txt", "applicants.ods", "application.yaml", "bye-laws.md"}


def test_links_are_not_followed(tmp_path: Path) -> None:
    folder = written(tmp_path / "d", LEAST)
    (folder / "papers").mkdir()
    (folder / "papers" / "secret.pdf").symlink_to("/etc/passwd")
    (found,) = problems(lambda: open_bundle(folder))
    assert found.where == "papers/secret.pdf"
    (folder / "papers" / "secret.pdf").unlink()
    (folder / "papers" / "loop").symlink_to(folder)
    problems(lambda: open_bundle(folder))


def test_names_that_lead_out_of_the_zip() -> None:
    for name in ("../application.yaml", "papers/../../x.pdf", "/etc/x.pdf", "..\\x.pdf"):
        found = problems(lambda name=name: open_bundle(zipped({**LEAST, name: b"x"})))  # type: ignore[misc]
        assert "leads out" in found[0].says.en


def test_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "FILES_LIMIT", 10)
    monkeypatch.setattr(bundle, "FILE_LIMIT", 1000)
    monkeypatch.setattr(bundle, "TOTAL_LIMIT", 5000)
    many = {**LEAST, **{f"papers/{i}.pdf": b"" for i in range(10)}}
    large = {**LEAST, "papers/a.pdf": bytes(1001)}
    bomb = {**LEAST, "papers/a.pdf": bytes(6000)}
    for i, (files, word) in enumerate(((many, "more than 10 files"), (large, "MB"), (bomb, "Together"))):
        assert word in problems(lambda f=files: open_bundle(zipped(f)))[0].says.en  # type: ignore[misc]
        folder = written(tmp_path / str(i), files)
        assert word in problems(lambda at=folder: open_bundle(at))[0].says.en  # type: ignore[misc]


def test_a_bomb_that_lies_about_its_size() -> None:
    """The size written in the zip is the most that is read; what comes out longer is a broken zip."""
    packed = bytearray(zipped({**LEAST, "papers/a.pdf": bytes(10_000_000)}))
    at = bytes(packed).rindex(b"PK\x01\x02")
    packed[at + 24 : at + 28] = (5).to_bytes(4, "little")
    assert "nor a zip" in problems(lambda: open_bundle(bytes(packed)))[0].says.en


@pytest.mark.parametrize("content", [b"", b"PK", b"hello", b"PK\x03\x04" + bytes(100)])
def test_what_is_no_zip(content: bytes, tmp_path: Path) -> None:
    assert "zip" in problems(lambda: open_bundle(content))[0].says.en
    (tmp_path / "dossier.zip").write_bytes(content)
    assert problems(lambda: open_bundle(tmp_path / "dossier.zip"))[0].where == "dossier.zip"


def test_a_locked_zip() -> None:
    packed = bytearray(zipped(LEAST))
    for at in (i for i in range(len(packed)) if packed[i : i + 4] == b"PK\x01\x02"):
        packed[at + 8] |= 1
    assert "password" in problems(lambda: open_bundle(bytes(packed)))[0].says.en


def test_no_such_folder(tmp_path: Path) -> None:
    assert problems(lambda: open_bundle(tmp_path / "nothing"))[0].where == "nothing"


def test_nothing_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    open_bundle(zipped(LEAST))
    assert list(tmp_path.iterdir()) == []
    assert zipfile.is_zipfile(io.BytesIO(zipped(LEAST)))
