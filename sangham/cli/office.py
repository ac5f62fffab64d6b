"""`sangham prepare`, `sangham run`, `sangham demo`: an installation made ready, and the main job before your eyes.

Settings are read from the environment; `demo` puts its own there before Django starts.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from sangham.cli import at_the_record
from sangham.cli.at_the_record import LangOption
from sangham.kernel.text import Lang, Text

app = typer.Typer(no_args_is_help=True, help="An installation: made ready, run, and shown.")
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
SAMPLE = EXAMPLES / "registration" / "consumer-registered"

HELD, NOT_HELD = 0, 1  # exit statuses

READY = Text("Ready: {what}", "തയ്യാർ: {what}")
SERVING = Text(
    "Open {url} in a browser. Verify a certificate there, or offline with: sangham verify. Stop with Ctrl+C.",
    "ബ്രൗസറിൽ {url} തുറക്കുക. സർട്ടിഫിക്കറ്റ് അവിടെയോ, sangham verify ഉപയോഗിച്ച് ഇന്റർനെറ്റില്ലാതെയോ പരിശോധിക്കാം. നിർത്താൻ Ctrl+C.",
)
PORT_TAKEN = Text(
    "Port {port} is in use by another program. End that one, or set PORT to another number.",
    "{port} എന്ന പോർട്ട് മറ്റൊരു പ്രോഗ്രാം ഉപയോഗിക്കുന്നു. അത് നിർത്തുക, അല്ലെങ്കിൽ PORT മറ്റൊന്നാക്കുക.",
)


@app.command()
def prepare(lang: LangOption = "en") -> None:
    """Make everything that running needs: tables, the journal's key, a test authority, fonts, translations."""
    with at_the_record.database(lang):
        _prepared(Console(), lang, web=True)


@app.command()
def run(
    dossier: Annotated[Path, typer.Option(help="the dossier to carry through")] = SAMPLE,
    port: Annotated[int, typer.Option(envvar="PORT", min=1, max=65535)] = 8000,
    lang: LangOption = "en",
) -> None:
    """Register the sample society in this office's record, then serve the portal on 127.0.0.1."""
    console = Console()
    with at_the_record.database(lang):
        from sangham.cli.main_job import carry_through, sample_office

        sample_office(EXAMPLES)
        for done in carry_through(dossier):
            console.print(done.line(lang))
    _serve(port, console, lang)


@app.command()
def demo(
    out: Annotated[Path, typer.Option(help="the folder to leave everything in")],
    dossier: Annotated[Path, typer.Option(help="the dossier to carry through")] = SAMPLE,
    database: Annotated[
        str | None, typer.Option(help="a database of its own; SQLite under --out if not given")
    ] = None,
    lang: LangOption = "en",
) -> None:
    """Carry one dossier from lodging to verified papers, without a server. Exit status 0 only if every step held.

    Run again on the same folder, it goes on where it was stopped.
    """
    out.mkdir(parents=True, exist_ok=True)
    office = (out / "office").resolve()
    _authority_of_this_installation(office)
    os.environ["SANGHAM_VAR"] = str(office)
    os.environ["SANGHAM_DATABASE"] = database or f"sqlite:///{office / 'sangham.sqlite3'}"
    office.mkdir(exist_ok=True)
    console = Console()
    with at_the_record.database(lang):
        from sangham.cli.leaving import leave_behind
        from sangham.cli.main_job import carry_through, sample_office

        _prepared(console, lang, web=False)
        sample_office(EXAMPLES)
        done = None
        for done in carry_through(dossier):
            console.print(done.line(lang))
        assert done is not None, "a dossier is at least lodged"
        held = leave_behind(out, done.matter, console, lang)
    raise typer.Exit(HELD if held else NOT_HELD)


def _authority_of_this_installation(own: Path) -> None:
    """Have the demo sign by the test authority that this installation made and trusts, where it has made one."""
    var = Path(os.environ.get("SANGHAM_VAR") or Path(__file__).resolve().parents[2] / "var")
    made = var / "authority"
    os.environ.setdefault("SANGHAM_AUTHORITY", str(made if made.is_dir() else own / "authority"))


def _prepared(console: Console, lang: Lang, *, web: bool) -> None:
    """Tables and keys; with `web`, also what the pages need. What is there already stays as it is."""
    from django.conf import settings

    from sangham.documents import signers
    from sangham.documents.authority import make_test_authority
    from sangham.journal.actions.upgrade import upgrade
    from sangham.journal.keys import make_key

    Path(settings.VAR).mkdir(parents=True, exist_ok=True)
    upgrade()
    make_key()
    if signers.is_test():
        make_test_authority(signers.authority_folder())
    if web:
        from sangham.pages.make_ready import make_ready

        make_ready()
    console.print(READY.fill(what=settings.VAR).in_(lang), style="dim")


def _serve(port: int, console: Console, lang: Lang) -> None:
    """Become the server. The process is replaced, so that a signal reaches it."""
    import socket

    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            typer.echo(PORT_TAKEN.fill(port=port).in_(lang), err=True)
            raise typer.Exit(NOT_HELD) from None
    console.print(SERVING.fill(url=f"http://127.0.0.1:{port}").in_(lang), style="bold")
    sys.stdout.flush()
    granian = shutil.which("granian", path=str(Path(sys.executable).parent)) or "granian"
    arguments = [
        "--interface",
        "wsgi",
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
        "--workers",
        "1",
        "--blocking-threads",
        "4",
    ]
    os.execv(granian, [granian, *arguments, "--log-level", "warning", "sangham.config.wsgi:application"])  # noqa: S606
