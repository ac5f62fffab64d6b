"""A terminal that keeps what was typed and what was said, and the office at which it stands."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import yaml
from typer.testing import CliRunner

from sangham.cli.command import app
from sangham.cli.main_job import sample_office
from sangham.documents import signers
from sangham.documents.authority import make_test_authority
from sangham.journal.keys import make_key

EXAMPLES = Path(__file__).parents[2] / "examples"
GOLDEN = Path(__file__).parent / "golden"
_CHANGES = re.compile(r"[0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|^/\S*(?=/)", re.MULTILINE)


def staffed_office() -> None:
    """The sample office and its keys."""
    make_key()
    make_test_authority(signers.authority_folder())
    sample_office(EXAMPLES)


class Terminal:
    """Runs `sangham`, and keeps the transcript: hashes, ids and folders, which differ each time, as an ellipsis."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.told: list[str] = []

    def __call__(self, *words: str, status: int = 0) -> str:
        """What is printed. The words may be paths: only their last part stands in the transcript."""
        done = CliRunner().invoke(app, [*words, "--lang", self.lang], env={"COLUMNS": "100"})
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        assert done.exit_code == status, done.output
        shown = " ".join(Path(w).name if w.startswith("/") else w for w in words)
        self.told += [f"$ sangham {shown}", _CHANGES.sub("…", done.output).rstrip(), ""]
        return done.stdout

    def transcript(self) -> str:
        """All that was typed and said."""
        return "\n".join(line.rstrip() for text in self.told for line in text.splitlines() or [""]) + "\n"

    def agrees_with(self, name: str) -> None:
        """The transcript is the one that was read and kept under this name, in this language."""
        kept = GOLDEN / f"{name}.{self.lang}.txt"
        assert self.transcript() == kept.read_text(encoding="utf-8")


def dossier(name: str, to: Path, **changes: object) -> Path:
    """A copy of an example dossier, with lines of its application changed; None leaves one out."""
    shutil.copytree(EXAMPLES / "registration" / name, to)
    file = to / "application.yaml"
    said = yaml.safe_load(file.read_text(encoding="utf-8")) | changes
    file.write_text(yaml.safe_dump(said, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return to


def findings(dossier: Path) -> Path:
    """The determinations of a dossier as `determine` takes them."""
    said = yaml.safe_load((dossier / "determinations.yaml").read_text(encoding="utf-8"))
    file = dossier.parent / "findings.yaml"
    said = {name: value for name, value in said.items() if name not in ("on", "by")}
    file.write_text(yaml.safe_dump(said, allow_unicode=True), encoding="utf-8")
    return file
