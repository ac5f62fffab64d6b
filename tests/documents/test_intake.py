"""Strangers' files: what is taken, what is not, and that the reason is said in both languages."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

import docx
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangham.documents import intake, intake_office, intake_pictures, intake_wording
from sangham.documents.intake import Kind, accept, accept_all, safe_name
from sangham.kernel.problem import Problems


def xlsx() -> bytes:
    book = openpyxl.Workbook()
    book.active.append(["പേര്", "വയസ്സ്"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def word() -> bytes:
    document = docx.Document()
    document.add_paragraph("1. സംഘത്തിന്റെ പേര്")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def with_parts(content: bytes, parts: dict[str, bytes], drop: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            if item.filename not in parts and item.filename != drop:
                new.writestr(item, old.read(item))
        for name, data in parts.items():
            new.writestr(name, data)
    return out.getvalue()


def png(wide: int = 2, high: int = 2) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\x00" * 6)) + chunk(b"IEND", b"")


def jpeg(wide: int = 8, high: int = 8) -> bytes:
    app0 = b"\xff\xe0" + struct.pack(">H", 16) + b"JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, high, wide, 1) + b"\x01\x11\x00"
    return b"\xff\xd8" + app0 + frame + b"\xff\xda\x00\x08\x01\x01\x00\x00?\x00" + b"\x12" * 20 + b"\xff\xd9"


def pdf(extra: bytes = b"", stream: bytes = b"scan") -> bytes:
    body = b"%PDF-1.4\n1 0 obj <</Type /Catalog " + extra + b">> endobj\n"
    return (
        body
        + b"2 0 obj <<>> stream\n"
        + stream
        + b"\nendstream endobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n"
    )


GOOD = {
    "applicants.xlsx": (xlsx, Kind.XLSX),
    "bye-laws.docx": (word, Kind.DOCX),
    "നിയമാവലി.md": (lambda: "# നിയമാവലി\n1. പേര്\n".encode(), Kind.MARKDOWN),
    "applicants.csv": (lambda: "\ufeffname,age\nരമ,30\n".encode(), Kind.CSV),
    "application.yaml": (lambda: b"name: Kalpaka\n", Kind.YAML),
    "page.png": (png, Kind.PNG),
    "page.JPG": (jpeg, Kind.JPEG),
    "challan.pdf": (pdf, Kind.PDF),
}


@pytest.mark.parametrize(("name", "made"), [(n, m) for n, (m, _) in GOOD.items()], ids=GOOD)
def test_what_promoters_bring_is_taken(name: str, made: Callable[[], bytes]) -> None:
    content = made()
    taken = accept(name, content)
    assert taken.kind is GOOD[name][1]
    assert taken.name == name and taken.content == content and len(taken.sha256) == 64
    assert taken.media_type == taken.kind.media_type


def test_a_real_paper_is_no_scan_but_its_attachment_is_seen(typeset_certificate: bytes) -> None:
    with pytest.raises(Problems) as e:
        accept("certificate.pdf", typeset_certificate)
    assert e.value.found[0].says == intake_pictures.ACTIVE[0]


EXCEL = xlsx()
WORD = word()
MACRO_TYPES = b'<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>'
REMOTE = (
    b'<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    b'attachedTemplate" Target="https://evil.example/t.dotm" TargetMode="External"/></Relationships>'
)
BAD: dict[str, tuple[str, bytes, intake_wording.Words]] = {
    "nothing in it": ("a.pdf", b"", intake_wording.EMPTY),
    "a program": ("a.exe", b"MZ\x90\x00" + b"\x00" * 100, intake_wording.UNKNOWN_KIND),
    "a program called a PDF": ("a.pdf", b"MZ\x90\x00", intake_wording.NOT_WHAT_IT_IS_CALLED),
    "a web page": ("a.html", b"<html><script>", intake_wording.UNKNOWN_KIND),
    "a drawing with scripts": ("a.svg", b"<svg onload='x'>", intake_wording.UNKNOWN_KIND),
    "a PNG called a PDF": ("a.pdf", png(), intake_wording.NOT_WHAT_IT_IS_CALLED),
    "a PDF called a CSV": ("a.csv", pdf(), intake_wording.NOT_WHAT_IT_IS_CALLED),
    "a spreadsheet called a document": ("a.docx", EXCEL, intake_wording.NOT_WHAT_IT_IS_CALLED),
    "an old .xls": ("a.xls", intake_office.OLE2 + b"\x00" * 600, intake_wording.LEGACY_OFFICE),
    "a locked .xlsx": ("a.xlsx", intake_office.OLE2 + "EncryptedPackage".encode("utf-16-le"), intake_wording.LOCKED_OFFICE),
    "another zip": ("a.zip", with_parts(EXCEL, {"x.txt": b"x"}, drop="xl/workbook.xml"), intake_wording.OTHER_ZIP),
    "a zip cut short": ("a.xlsx", EXCEL[:-40], intake_wording.OTHER_ZIP),
    "a zip with a changed byte": ("a.xlsx", EXCEL[:70] + b"\xff\xff\xff\xff" + EXCEL[74:], intake_office.DAMAGED),
    "macros": ("a.xlsx", with_parts(EXCEL, {"xl/vbaProject.bin": b"x"}), intake_office.MACROS),
    "old macros": ("a.xlsx", with_parts(EXCEL, {"xl/macrosheets/sheet1.xml": b"<x/>"}), intake_office.MACROS),
    "macros by type": ("a.xlsx", with_parts(EXCEL, {"[Content_Types].xml": MACRO_TYPES}), intake_office.MACROS),
    "embedded files": ("a.docx", with_parts(WORD, {"word/embeddings/oleObject1.bin": b"x"}), intake_office.EMBEDDED),
    "a template from elsewhere": (
        "a.docx",
        with_parts(WORD, {"word/_rels/settings.xml.rels": REMOTE}),
        intake_office.EMBEDDED,
    ),
    "entities": (
        "a.xlsx",
        with_parts(EXCEL, {"xl/sharedStrings.xml": b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a/>'}),
        intake_office.ENTITIES,
    ),
    "entities in UTF-16": (
        "a.xlsx",
        with_parts(EXCEL, {"xl/sharedStrings.xml": '<?xml version="1.0"?><!DOCTYPE a []><a/>'.encode("utf-16")}),
        intake_office.ENTITIES,
    ),
    "a bomb": ("a.xlsx", with_parts(EXCEL, {"xl/worksheets/sheet2.xml": b" " * 20_000_000}), intake_office.BOMB),
    "a way out of the folder": ("a.xlsx", with_parts(EXCEL, {"../../x.xml": b"<x/>"}), intake_office.DAMAGED),
    "a PDF cut short": ("a.pdf", pdf()[:-12], intake_pictures.CUT),
    "a locked PDF": ("a.pdf", pdf(b"/Encrypt 5 0 R "), intake_pictures.LOCKED),
    "a PDF with a program": ("a.pdf", pdf(b"/OpenAction <</S /JavaScript /JS (app.alert\\(1\\))>> "), intake_pictures.ACTIVE),
    "a PDF with a program in disguise": ("a.pdf", pdf(b"/OpenAction <</S /J#61vaScript>> "), intake_pictures.ACTIVE),
    "a PDF that starts a program": ("a.pdf", pdf(b"/A <</S /Launch /F (cmd)>> "), intake_pictures.ACTIVE),
    "a PNG cut short": ("a.png", png()[:-8], intake_pictures.CUT),
    "a PNG with a changed byte": ("a.png", png()[:20] + b"\x07" + png()[21:], intake_pictures.CUT),
    "a PNG of a billion dots": ("a.png", png(40_000, 40_000), intake_pictures.PIXELS),
    "a JPEG cut short": ("a.jpg", jpeg()[:-2], intake_pictures.CUT),
    "a JPEG of four billion dots": ("a.jpg", jpeg(65_000, 65_000), intake_pictures.PIXELS),
    "CSV in UTF-16": ("a.csv", "പേര്,വയസ്സ്".encode("utf-16"), intake_wording.NOT_UTF8),
    "CSV in Latin-1": ("a.csv", "café".encode("latin-1"), intake_wording.NOT_UTF8),
    "text with a bell": ("a.md", b"a\x07b", intake_wording.CONTROLS),
    "text with nothing bytes": ("a.yaml", b"a\x00b", intake_wording.NOT_UTF8),
}  # fmt: skip


@pytest.mark.parametrize(("name", "content", "words"), BAD.values(), ids=BAD)
def test_what_is_not_taken_is_told_why(name: str, content: bytes, words: intake_wording.Words) -> None:
    with pytest.raises(Problems) as e:
        accept(name, content)
    (found,) = e.value.found
    values = {"word": "", "kinds": "", "size": "", "most": ""}
    begins = words[0].fill(**values).en.split("  ")[0][:20].rstrip()
    assert found.where == name
    assert found.says.en.startswith(begins) or words[0].en.split("{")[0] in found.says.en
    assert "{" not in "".join(e.value.lines("en") + e.value.lines("ml"))


def test_a_scan_may_have_any_letters_in_its_data() -> None:
    assert accept("a.pdf", pdf(stream=b"\x01/JS /JavaScript /Encrypt \x02")).kind is Kind.PDF


def test_a_stream_that_never_ends_costs_no_time() -> None:
    many = pdf()[:-60] + b"stream\n" * 500_000 + b"startxref\n9\n%%EOF\n"
    with pytest.raises(Problems):
        accept("a.pdf", many + b"/" * (Kind.PDF.most))
    assert accept("a.pdf", many).kind is Kind.PDF


@pytest.mark.parametrize("kind", list(Kind))
def test_each_kind_has_its_limit(kind: Kind) -> None:
    content = {
        Kind.PDF: pdf(stream=b" " * kind.most), Kind.PNG: png() + b" " * kind.most, Kind.JPEG: jpeg() + b" " * kind.most,
        Kind.XLSX: EXCEL + b" " * kind.most, Kind.DOCX: WORD + b" " * kind.most,
    }.get(kind, b"a" * (kind.most + 1))  # fmt: skip
    with pytest.raises(Problems) as e:
        accept("a" + kind.suffixes[0], content)
    says = e.value.found[0].says
    assert ("MB" in says.en and "MB" in says.ml) or says == intake_wording.OTHER_ZIP[0]


def test_only_the_kinds_asked_for() -> None:
    with pytest.raises(Problems, match=r"PDF, PNG, JPEG"):
        accept("a.md", b"# a", kinds=intake.SCANS)


def test_everything_wrong_is_told_in_one_pass() -> None:
    with pytest.raises(Problems) as e:
        accept_all({"a.exe": b"MZ", "b.csv": b"\xff\xfe", "c.md": b"# fine", "d.pdf": b""})
    assert [p.where for p in e.value.found] == ["a.exe", "b.csv", "d.pdf"]
    taken = accept_all({"c.md": b"# fine", "d.png": png()})
    assert [t.kind for t in taken] == [Kind.MARKDOWN, Kind.PNG]


def test_too_many_and_too_large_together() -> None:
    with pytest.raises(Problems, match="40"):
        accept_all({f"{n}.md": b"a" for n in range(41)})
    with pytest.raises(Problems, match="60 MB"):
        accept_all({f"{n}.png": b" " * 9_000_000 for n in range(7)})


@pytest.mark.parametrize(
    ("given_name", "safe"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\papers\\list.xlsx", "list.xlsx"),
        ("list\u202efdp.exe", "listfdp.exe"),
        ("a\x00b\n.pdf", "ab.pdf"),
        ("രജിസ്\u200cട്രേഷൻ.pdf", "രജിസ്\u200cട്രേഷൻ.pdf"),
        ("", "file"),
        ("..", "file"),
        (".pdf", "pdf"),
    ],
)
def test_names_are_made_safe(given_name: str, safe: str) -> None:
    assert safe_name(given_name) == safe


@given(st.text(max_size=400))
def test_a_safe_name_is_safe(name: str) -> None:
    safe = safe_name(name)
    assert 0 < len(safe) <= intake.MAX_NAME
    assert "/" not in safe and "\\" not in safe and not safe.startswith(".")
    assert safe_name(safe) == safe


@given(
    st.binary(max_size=3000), st.sampled_from(["a.pdf", "a.png", "a.jpg", "a.xlsx", "a.docx", "a.csv", "a"])
)
def test_whatever_comes_it_is_taken_or_told(content: bytes, name: str) -> None:
    heads = (b"", b"%PDF-1.4\n", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"PK\x03\x04", intake_office.OLE2)
    for head in heads:
        try:
            accept(name, head + content)
        except Problems as e:
            assert e.lines("ml")


@given(st.integers(min_value=0), st.integers(0, 255), st.sampled_from([EXCEL, WORD, png(), jpeg(), pdf()]))
def test_a_changed_byte_never_upsets_the_intake(at: int, byte: int, content: bytes) -> None:
    changed = bytearray(content)
    changed[at % len(changed)] = byte
    try:
        accept("a", bytes(changed))
    except Problems as e:
        assert e.lines("ml")
