"""Bye-laws as numbered clauses, from Markdown and Word."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from sangham.proceedings.dossier.clauses import read_clauses
from tests.proceedings.dossiers import EXAMPLES, problems, repacked


def md(text: str) -> Any:
    return read_clauses(text.encode(), "bye-laws.md")


def word(make: Callable[[Any], None]) -> bytes:
    document = docx.Document()
    make(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_markdown() -> None:
    got = md(
        """# Kalpaka Society
Bye-laws

## Chapter I

1. **Name**: The society is called Kalpaka,
and nothing else.

2. Its objects are
   (a) to buy;
   (b) to sell.
(c) and to store.

## Chapter II
3) Any person may join.

   1. This is a part of clause 3.
"""
    )
    assert got.script == "en"
    assert got.preamble == "Kalpaka Society\nBye-laws"
    assert [(c.number, c.heading, c.chapter) for c in got.clauses] == [
        ("1", "Name", "Chapter I"),
        ("2", None, "Chapter I"),
        ("3", None, "Chapter II"),
    ]
    assert got.clauses[0].text == "The society is called Kalpaka, and nothing else."
    assert got.clauses[1].text == "Its objects are\n(a) to buy;\n(b) to sell.\n(c) and to store."
    assert got.clauses[2].text == "Any person may join.\n1. This is a part of clause 3."


@pytest.mark.parametrize(
    "first", ["1. പേര്", "1) പേര്", "൧. പേര്", "1-ാം വ്യവസ്ഥ: പേര്", "വ്യവസ്ഥ 1: പേര്", "Clause 1. പേര്", "1 – പേര്"]
)
def test_ways_of_numbering(first: str) -> None:
    got = md(f"{first}\n\n2. സഹകരണ സംഘം\n")
    assert [(c.number, c.text) for c in got.clauses] == [("1", "പേര്"), ("2", "സഹകരണ സംഘം")]
    assert got.script == "ml"


@pytest.mark.parametrize(
    ("text", "where", "word_"),
    [
        ("1. A\n\n3. B\n", "bye-laws.md › 3", "Clause 3 stands where clause 2 should"),
        ("1. A\n\n1. B\n", "bye-laws.md › 3", "Clause 1 stands where clause 2 should"),
        ("2. B\n", "bye-laws.md › 1", "Clause 2 stands where clause 1 should"),
        ("1.\n\n2. B\n", "bye-laws.md › 1", "Clause 1 has no words"),
        ("Nothing is numbered here.\n", "bye-laws.md", "No numbered clause"),
        ("", "bye-laws.md", "No numbered clause"),
        ("1. klIcW kwLw tIcf\n", "bye-laws.md › 1", "old font"),
        ("1. A\n\x00\x01", "bye-laws.md", "not text"),
        ("1. " + "x" * 400_001, "bye-laws.md", "more than"),
    ],
)
def test_markdown_refused(text: str, where: str, word_: str) -> None:
    found = problems(lambda: md(text))
    assert found[0].where == where
    assert word_ in found[0].says.en


def test_all_gaps_are_told_at_once() -> None:
    assert len(problems(lambda: md("1. A\n\n3. B\n\n4. C\n\n9. D\n"))) == 2


def test_word_with_typed_numbers() -> None:
    def make(document: Any) -> None:
        document.add_heading("Kalpaka", level=0)
        document.add_heading("Chapter I", level=1)
        paragraph = document.add_paragraph()
        paragraph.add_run("1. Name").bold = True
        paragraph.add_run(": Kalpaka.")
        document.add_paragraph("It has no other.")
        document.add_paragraph("2. Shares")
        table = document.add_table(rows=1, cols=2)
        table.cell(0, 0).text, table.cell(0, 1).text = "A", "Rs. 100"
        document.add_paragraph("first", style="List Bullet")

    got = read_clauses(word(make), "bye-laws.docx")
    assert got.preamble == "Kalpaka"
    one, two = got.clauses
    assert (one.number, one.heading, one.text, one.chapter) == (
        "1",
        "Name",
        "Kalpaka.\nIt has no other.",
        "Chapter I",
    )
    assert two.text == "Shares\nA | Rs. 100\nfirst"


def test_word_that_numbers_of_itself() -> None:
    def make(document: Any) -> None:
        document.add_paragraph("Kalpaka")
        document.add_paragraph("The society is called Kalpaka.", style="List Number")
        document.add_paragraph("Anybody may join.", style="List Number")
        document.add_paragraph("1) This is typed within clause 2.")

    got = read_clauses(word(make), "bye-laws.docx")
    assert [(c.number, c.text) for c in got.clauses] == [
        ("1", "The society is called Kalpaka."),
        ("2", "Anybody may join.\n1) This is typed within clause 2."),
    ]


def tracked(document: Any) -> None:
    paragraph = document.add_paragraph("1. Name")
    inserted = OxmlElement("w:ins")
    inserted.append(paragraph.add_run(" changed")._r)
    paragraph._p.append(inserted)


def boxed(document: Any) -> None:
    paragraph = document.add_paragraph("1. Name")
    box = OxmlElement("w:pict")
    content = OxmlElement("w:txbxContent")
    box.append(content)
    paragraph.add_run()._r.append(box)


def old_font(document: Any) -> None:
    run = document.add_paragraph("1. ").add_run("AanWn")
    run.font.name = "ML-TTKarthika"


@pytest.mark.parametrize(
    ("make", "says"),
    [(tracked, "neither accepted nor rejected"), (boxed, "text box"), (old_font, "old font")],
)
def test_word_refused(make: Callable[[Any], None], says: str) -> None:
    (found,) = problems(lambda: read_clauses(word(make), "bye-laws.docx"))
    assert says in found.says.en


PLAIN = word(lambda d: d.add_paragraph("1. Name"))
DOCTYPE = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document>&a;</w:document>'
)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"1. Name", "plain text"),
        (PLAIN[:200], "damaged"),
        (repacked(PLAIN, {"word/document.xml": b"<w:document"}), "damaged"),
        (repacked(PLAIN, {"word/document.xml": DOCTYPE}), "damaged"),
        (repacked(PLAIN, {"word/vbaProject.bin": b"x"}), "macros"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old kind"),
    ],
)
def test_files_that_are_no_word_documents(content: bytes, says: str) -> None:
    (found,) = problems(lambda: read_clauses(content, "bye-laws.docx"))
    assert says in found.says.en


def test_numbering_is_found_where_the_document_has_none() -> None:
    assert read_clauses(PLAIN, "bye-laws.docx").clauses[0].text == "Name"
    assert qn("w:p").endswith("}p")


def test_the_same_bye_laws_in_both_files() -> None:
    """The examples' Malayalam bye-laws, of one society as .docx and of another as .md, have the same shape."""
    folder = EXAMPLES / "registration"
    as_word = read_clauses((folder / "two-copies" / "bye-laws.docx").read_bytes(), "bye-laws.docx")
    as_text = read_clauses((folder / "a-minor" / "bye-laws.md").read_bytes(), "bye-laws.md")
    assert [(c.number, c.heading, c.chapter) for c in as_word.clauses] == [
        (c.number, c.heading, c.chapter) for c in as_text.clauses
    ]
    assert as_word.clauses[7:] == as_text.clauses[7:]
    assert len(as_word.clauses) == 32 and as_word.script == as_text.script == "ml"
