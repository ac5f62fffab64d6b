"""What PDF/A-3a and PDF/UA-1 demand, as far as it can be checked here, on a signed certificate and a signed order.

No validator stands behind this: veraPDF is in none of the package sources that the project uses. The typesetter
refuses to write what it knows to be against the standards, and these tests look at what came of it.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, IndirectObject, PdfObject, StreamObject
from pyhanko.pdf_utils.reader import PdfFileReader

from sangham.documents import signing
from sangham.documents.typesetting import typeset
from tests.documents import samples


@pytest.fixture(params=["certificate", "refusal"])
def pdf(request: pytest.FixtureRequest, office: Path) -> bytes:
    paper = getattr(samples, request.param)()
    return signing.sign(typeset(paper, samples.PROOF), reason="Section 8(1)")


@pytest.fixture
def reader(pdf: bytes) -> PdfFileReader:
    return PdfFileReader(io.BytesIO(pdf), strict=True)


def everything(reader: PdfFileReader) -> Iterator[DictionaryObject]:
    """Every dictionary and stream that can be reached from the catalog."""
    pending: list[PdfObject] = [reader.root]
    seen: set[tuple[int, int]] = set()
    while pending:
        at = pending.pop()
        if isinstance(at, IndirectObject):
            if (at.idnum, at.generation) in seen:
                continue
            seen.add((at.idnum, at.generation))
            pending.append(at.get_object())
        elif isinstance(at, DictionaryObject):
            yield at
            pending += [at.raw_get(key) for key in at]
        elif isinstance(at, ArrayObject):
            pending += [at.raw_get(i) for i in range(len(at))]


def pages(reader: PdfFileReader) -> list[DictionaryObject]:
    return [d for d in everything(reader) if d.get("/Type") == "/Page"]


def test_header_trailer_and_no_lock(pdf: bytes, reader: PdfFileReader) -> None:
    head = pdf.split(b"\n", 2)
    assert head[0] == b"%PDF-1.7"
    assert head[1][:1] == b"%" and len(head[1]) >= 5 and all(b > 127 for b in head[1][1:5])
    assert len(reader.trailer["/ID"]) == 2
    assert not reader.encrypted
    assert pdf.rstrip().endswith(b"%%EOF")


def test_metadata_names_the_standards_and_agrees_with_info(reader: PdfFileReader) -> None:
    stream = reader.root["/Metadata"]
    assert "/Filter" not in stream
    xmp = stream.data.decode()
    for said in ("<pdfaid:part>3<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<", "2026-04-03T"):
        assert said in xmp
    assert xmp.startswith("<?xpacket begin=") and "bytes=" not in xmp and "encoding=" not in xmp[:80]
    info = reader.trailer["/Info"]
    title = re.search(r"<dc:title>.*?>([^<]+)</rdf:li>", xmp)
    assert title and title[1].replace("&amp;", "&") == str(info["/Title"])
    assert set(info) <= {"/Title", "/Author", "/Keywords", "/Creator", "/CreationDate", "/ModDate"}
    created = re.search(r"<xmp:CreateDate>(\d{4})-(\d\d)-(\d\d)T", xmp)
    assert created and str(info["/CreationDate"]).startswith("D:" + "".join(created.groups()))


def test_output_intent_is_an_embedded_profile(reader: PdfFileReader) -> None:
    assert len(reader.root["/OutputIntents"]) == 1
    intent = reader.root["/OutputIntents"][0]
    assert intent["/S"] == "/GTS_PDFA1"
    profile = intent["/DestOutputProfile"]
    assert profile["/N"] == 3
    assert profile.data[36:40] == b"acsp" and profile.data[16:20] == b"RGB "


def test_every_font_is_embedded_and_says_its_letters(reader: PdfFileReader) -> None:
    fonts = [d for d in everything(reader) if d.get("/Type") == "/Font"]
    assert fonts
    descriptors = [d for d in everything(reader) if d.get("/Type") == "/FontDescriptor"]
    for font in fonts:
        if font["/Subtype"] == "/Type0":
            assert "/ToUnicode" in font
            assert font["/DescendantFonts"][0]["/FontDescriptor"] in descriptors
        else:
            assert font["/Subtype"] in ("/CIDFontType0", "/CIDFontType2")
            assert font["/CIDSystemInfo"]["/Ordering"] == "Identity"
    for descriptor in descriptors:
        assert {"/FontFile2", "/FontFile3"} & set(descriptor)
        assert re.match(r"/[A-Z]{6}\+", str(descriptor["/FontName"]))
    names = {str(d["/FontName"]).split("+")[1] for d in descriptors}
    assert any(n.startswith("Manjari") for n in names) and any(n.startswith("Rachana") for n in names)
    assert not any(n.startswith("NotoSansMalayalam") for n in names), (
        "a fall-back face was used for plain words"
    )


def test_nothing_that_acts_or_hides(reader: PdfFileReader) -> None:
    for found in everything(reader):
        assert found.get("/S") not in (
            "/JavaScript",
            "/Launch",
            "/Sound",
            "/Movie",
            "/SubmitForm",
            "/ResetForm",
        )
        assert not {"/AA", "/XFA", "/OPI", "/PS", "/TR", "/Alternates"} & set(found)
        if found.get("/Subtype") == "/Image":
            assert not bool(found.get("/Interpolate", False))
        if isinstance(found, StreamObject):
            assert "LZW" not in str(found.get("/Filter")) and "/FFilter" not in found
    assert "/OpenAction" not in reader.root and "/OCProperties" not in reader.root
    assert "/NeedAppearances" not in reader.root["/AcroForm"]


def test_attachments_say_what_they_are_to_the_paper(reader: PdfFileReader) -> None:
    assert len(reader.root["/AF"]) == 1
    specification = reader.root["/AF"][0]
    assert specification["/AFRelationship"] == "/Data"
    assert specification["/F"] == specification["/UF"] == "proof.json"
    stream = specification["/EF"]["/F"]
    assert stream["/Subtype"] == "/application/json"
    assert stream.data == samples.PROOF["proof.json"]
    names = reader.root["/Names"]["/EmbeddedFiles"]["/Names"]
    assert names[0] == "proof.json" and names[1] == specification


def test_tagged_for_readers_who_do_not_see(reader: PdfFileReader) -> None:
    assert reader.root["/MarkInfo"]["/Marked"] == True  # noqa: E712
    assert reader.root["/Lang"] == "ml"
    assert reader.root["/ViewerPreferences"]["/DisplayDocTitle"] == True  # noqa: E712
    tags = [d for d in everything(reader) if "/S" in d and "/P" in d and "/K" in d]
    kinds = {str(d["/S"]) for d in tags}
    assert "/H1" in kinds and "/P" in kinds
    figures = [d for d in tags if d["/S"] == "/Figure"]
    assert figures and all(d.get("/Alt") for d in figures)
    assert {str(d["/Lang"]) for d in tags if "/Lang" in d} >= {"en"}
    assert all(p["/Tabs"] == "/S" and "/StructParents" in p for p in pages(reader))


def test_the_signature_field_asks_for_no_appearance_and_no_tag(reader: PdfFileReader) -> None:
    annotations = [a for p in pages(reader) for a in p.get("/Annots", ArrayObject())]
    fields = [a.get_object() for a in annotations]
    (field,) = [f for f in fields if f["/Subtype"] == "/Widget"]
    left, bottom, right, top = map(float, field["/Rect"])
    assert (left, bottom) == (right, top), "without size it needs no appearance (ISO 19005-3, 6.3.3)"
    assert right < 0 and top < 0, "outside the page it needs no tag (ISO 14289-1, 7.18.1)"
    flags = int(field["/F"])
    assert flags & 4, "print"
    assert not flags & (1 | 2 | 32 | 256), "not invisible, hidden, no-view, toggle-no-view"
    permissions = reader.root["/Perms"]
    assert set(permissions) == {"/DocMDP"}
    reference = permissions["/DocMDP"]["/Reference"][0]
    assert not {"/DigestLocation", "/DigestMethod", "/DigestValue"} & set(reference)
