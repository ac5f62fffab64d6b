"""Makes the example dossiers from examples/sources/, the same bytes every time.

    python examples/registration/make_examples.py [--into DIR]

The lists of applicants differ in file, language, headings, order of columns and way of writing dates, as real
ones do; the people are made up.
"""

from __future__ import annotations

import argparse
import csv
import io
import re
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import docx
import openpyxl
import yaml
from docx.shared import Pt
from openpyxl.styles import Alignment, Font

HERE = Path(__file__).resolve().parent
SOURCES = HERE.parent / "sources"
ZIP_TIME = (2026, 1, 1, 0, 0, 0)
MADE_AT = datetime(2026, 1, 1)  # noqa: DTZ001  what the file formats keep has no zone
OFFICIALS = {"JR-TVM": "jr-tvm", "JR-PKD": "jr-pkd"}
MALAYALAM_DIGITS = str.maketrans("0123456789", "൦൧൨൩൪൫൬൭൮൯")


@dataclass(frozen=True)
class Person:
    """One made-up applicant. Pairs are (English, Malayalam)."""

    serial: int
    name: tuple[str, str]
    born: date
    age: int
    house: tuple[str, str]
    trade: tuple[str, str]
    lives_in: tuple[str, str]
    outside: bool = False  # lives elsewhere, has land here
    relation: tuple[str, str] = ("none", "ഇല്ല")


def source(name: str) -> Any:
    """A source file's data."""
    return yaml.safe_load((SOURCES / name).read_text(encoding="utf-8"))


def places() -> dict[str, dict[str, str]]:
    """examples/places.csv by code."""
    with (HERE.parent / "places.csv").open(encoding="utf-8", newline="") as f:
        return {row["code"]: row for row in csv.DictReader(f)}


def people_of(name: str, society: dict[str, Any], number: int) -> list[Person]:
    """The applicants of the example that is the `number`th; steps that share no factor repeat nobody."""
    pool, known, received = source("people.yaml"), places(), society["received_on"]
    people = []
    for i in range(society["applicants"]):
        born = date(
            1957 + (number * 13 + i * 17) % 46, 1 + (i * 5 + number) % 12, 1 + (i * 11 + number * 3) % 28
        )
        if name == "a-minor" and i == 20:
            born = date(2008, 6, 15)
        given = pool["given"][(number * 11 + i * 7) % len(pool["given"])]
        initial = pool["initials"][(number + i * 3) % len(pool["initials"])]
        place = known[society["area"][i % len(society["area"])]]
        people.append(
            Person(
                serial=i + 1,
                name=(f"{given[0]} {initial[0]}", f"{given[1]} {initial[1]}"),
                born=born,
                age=received.year - born.year - ((received.month, received.day) < (born.month, born.day)),
                house=tuple(pool["houses"][(number * 4 + i * 5) % len(pool["houses"])]),
                trade=tuple(pool["trades"][(number + i * 3) % len(pool["trades"])]),
                lives_in=local_body(place),
            )
        )
    return [special(name, p, known) for p in people]


def local_body(place: dict[str, str]) -> tuple[str, str]:
    """A place with what it is, in both languages."""
    kind = {
        "grama_panchayat": (" Grama Panchayat", " ഗ്രാമപഞ്ചായത്ത്"),
        "municipality": (" Municipality", " നഗരസഭ"),
    }[place["kind"]]
    return place["name_en"] + kind[0], place["name_ml"] + kind[1]


def special(name: str, p: Person, known: dict[str, dict[str, str]]) -> Person:
    """What makes an example the example that it is, and a little of what every list has."""
    changes: dict[str, Any] = {}
    if name == "consumer-registered":
        if p.serial == 5:
            changes = {"relation": ("18: uncle; no other relation", "18: അമ്മാവൻ; മറ്റു ബന്ധമില്ല")}
        if p.serial == 11:
            changes = {"lives_in": local_body(known["G01047"]), "outside": True}
    if name == "two-brothers-among-25" and p.serial in (7, 15):
        other = 22 - p.serial
        changes = {"relation": (f"{other}: brother; none other", f"{other}: സഹോദരൻ; മറ്റാരുമില്ല")}
        changes["name"] = {7: ("Sreedharan M.", "ശ്രീധരൻ എം."), 15: ("Sasidharan M.", "ശശിധരൻ എം.")}[p.serial]
    if name == "business-not-sound" and p.serial == 9:
        changes = {"relation": ("14: cousin; no other relation", "14: കസിൻ; മറ്റു ബന്ധമില്ല")}
    if name == "relations-not-declared":
        changes = {"relation": ("", "")}
    return Person(**{**p.__dict__, **changes})


# --- lists of applicants, each as another secretary would make it ---


def malayalam_xlsx(people: list[Person], society: dict[str, Any]) -> bytes:
    """Two lines of title in merged cells, Malayalam headings, real dates, the date of birth before the name."""
    head = ["ക്രമനമ്പർ", "ജനനത്തീയതി", "വയസ്സ്", "പേര് (മലയാളം)", "പേര് (ഇംഗ്ലീഷ്)", "മേൽവിലാസം", "തൊഴിൽ",
            "താമസിക്കുന്ന തദ്ദേശ സ്ഥാപനം", "പ്രവർത്തനപരിധിയിൽ ഭൂമി കൈവശമുണ്ടോ", "മറ്റ് അപേക്ഷകരുമായുള്ള ബന്ധം", "ഒപ്പ്",
            "ഓഹരി തുക (രൂപ)", "പ്രവേശന ഫീസ്"]  # fmt: skip
    rows = [
        [p.serial, p.born, p.age, p.name[1], p.name[0], f"{p.house[1]}, {p.lives_in[1]}", p.trade[1], p.lives_in[1],
         "ഉണ്ട്" if p.outside else None, p.relation[1], "ഒപ്പിട്ടു", 100, 10]
        for p in people
    ]  # fmt: skip
    rows.append(
        [
            None,
            None,
            None,
            "ആകെ",
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            100 * len(people),
            10 * len(people),
        ]
    )
    return workbook("അപേക്ഷകർ", [society["name"]["ml"], "അപേക്ഷകരുടെ പട്ടിക"], [head], rows)


def english_xlsx(people: list[Person], society: dict[str, Any]) -> bytes:
    """Dates as text with dashes; a blank row now and then."""
    head = ["Sl. No.", "Name of applicant", "Date of Birth (dd-mm-yyyy)", "Age", "House name and address", "Occupation",
            "Local body of residence", "Relation to other applicants", "Signature", "Share amount (Rs.)", "Entrance fee (Rs.)"]  # fmt: skip
    rows: list[list[Any]] = []
    for p in people:
        rows.append([p.serial, p.name[0], f"{p.born:%d-%m-%Y}", str(p.age), f"{p.house[0]}, {p.lives_in[0]}", p.trade[0],
                     p.lives_in[0], p.relation[0], "Sd/-", "Rs. 100/-", "Rs. 10/-"])  # fmt: skip
        if p.serial % 10 == 0:
            rows.append([])
    return workbook("Sheet1", [f"{society['name']['en']}: list of promoters"], [head], rows)


def bilingual_xlsx(people: list[Person], society: dict[str, Any]) -> bytes:
    """Headings in both languages, ages only, "34 years"."""
    head = ["No. / നമ്പർ", "Name / പേര്", "Age / വയസ്സ്", "Address / മേൽവിലാസം", "Occupation / തൊഴിൽ",
            "Panchayat / പഞ്ചായത്ത്", "Relation to other applicants / ബന്ധം", "Signed / ഒപ്പ്", "Share / ഓഹരി", "Entrance fee / പ്രവേശന ഫീസ്"]  # fmt: skip
    rows = [
        [p.serial, f"{p.name[0]} / {p.name[1]}", f"{p.age} years", f"{p.house[1]}", p.trade[1], p.lives_in[1], p.relation[1],
         "yes", 100, 10]
        for p in people
    ]  # fmt: skip
    return workbook("List", [], [head], rows)


def serial_dates_xlsx(people: list[Person], society: dict[str, Any]) -> bytes:
    """Dates of birth left as Excel's day numbers, as a paste without formats leaves them."""
    head = [
        "ക്രമ നമ്പർ",
        "പേര്",
        "വിലാസം",
        "ജനന തീയതി",
        "തൊഴിൽ",
        "തദ്ദേശ സ്ഥാപനം",
        "ബന്ധം",
        "ഒപ്പിട്ടോ",
        "ഓഹരി തുക",
        "പ്രവേശന ഫീസ്",
    ]
    rows = [
        [p.serial, p.name[1], f"{p.house[1]}", (p.born - date(1899, 12, 30)).days, p.trade[1], p.lives_in[1], p.relation[1],
         "അതെ", "₹100", "₹10"]
        for p in people
    ]  # fmt: skip
    return workbook("Sheet1", [], [head], rows)


def numbered_columns_xlsx(people: list[Person], society: dict[str, Any]) -> bytes:
    """A Government form: headings in two rows, the upper merged, and a row that numbers the columns."""
    upper = ["Sl No", "Applicant", None, None, "Residence", None, "Occupation", "Relation to other applicants", "Signature",
             "Payments", None]  # fmt: skip
    lower = [None, "Name in English", "Name in Malayalam", "Date of birth", "Address", "Local body", None, None, None,
             "Share", "Entrance fee"]  # fmt: skip
    count = [f"({i})" for i in range(1, len(upper) + 1)]
    rows = [
        [p.serial, p.name[0], p.name[1], f"{p.born:%d/%m/%Y}", f"{p.house[0]}, {p.lives_in[0]}", p.lives_in[0], p.trade[0],
         p.relation[0], "Y", 100.0, 10.0]
        for p in people
    ]  # fmt: skip
    return workbook(
        "Form",
        [society["name"]["en"]],
        [upper, lower, count],
        rows,
        merge=["B{0}:D{0}", "E{0}:F{0}", "J{0}:K{0}"],
    )


def semicolons_csv(people: list[Person], society: dict[str, Any]) -> bytes:
    """Semicolons, d/m/y without leading noughts."""
    rows = [["Sl No", "Name", "Date of birth", "Address", "Occupation", "Panchayat", "Relation to other applicants", "Signed",
             "Share paid", "Entrance fee"]]  # fmt: skip
    rows += [
        [str(p.serial), p.name[0], f"{p.born.day}/{p.born.month}/{p.born.year}", f"{p.house[0]}, Pullampara", p.trade[0],
         p.lives_in[0], p.relation[0], "Yes", "100/-", "10/-"]
        for p in people
    ]  # fmt: skip
    return text_table(rows, ";").encode()


def malayalam_csv(people: list[Person], society: dict[str, Any]) -> bytes:
    """UTF-16 with tabs, as Excel's "Unicode text"; the column of relations is there, and blank."""
    rows = [
        [
            "ക്രമനമ്പർ",
            "പേര്",
            "വയസ്സ്",
            "മേൽവിലാസം",
            "തൊഴിൽ",
            "പഞ്ചായത്ത്",
            "മറ്റ് അപേക്ഷകരുമായുള്ള ബന്ധം",
            "ഒപ്പ്",
            "ഓഹരി തുക",
            "പ്രവേശന ഫീസ്",
        ]
    ]
    rows += [
        [
            str(p.serial),
            p.name[1],
            f"{p.age} വയസ്സ്",
            p.house[1],
            p.trade[1],
            p.lives_in[1],
            p.relation[1],
            "ഉണ്ട്",
            "100",
            "10",
        ]
        for p in people
    ]
    return text_table(rows, "\t").encode("utf-16")


def excel_csv(people: list[Person], society: dict[str, Any]) -> bytes:
    """UTF-8 with Excel's mark and its "sep=" line; year-month-day; the headings in an order of their own."""
    rows = [["Name", "Sl No", "Local body of residence", "Date of Birth", "Occupation", "Address", "Entrance fee paid",
             "Share amount paid", "Signature obtained", "Relation with other applicants", "Phone"]]  # fmt: skip
    rows += [
        [p.name[0], str(p.serial), p.lives_in[0], f"{p.born:%Y-%m-%d}", p.trade[0], p.house[0], "Rs. 10", "Rs. 100.00", "Y",
         "Nil", ""]
        for p in people
    ]  # fmt: skip
    return b"\xef\xbb\xbf" + ("sep=,\r\n" + text_table(rows, ",")).encode()


def dotted_dates_csv(people: list[Person], society: dict[str, Any]) -> bytes:
    """Dates with dots, ages in Malayalam figures."""
    rows = [
        [
            "നമ്പർ",
            "പേര്",
            "ജനനത്തീയതി",
            "വയസ്സ്",
            "വീട്ടുപേര്",
            "തൊഴിൽ",
            "നഗരസഭ",
            "മറ്റു ബന്ധം",
            "ഒപ്പ്",
            "ഓഹരി",
            "പ്രവേശന ഫീസ്",
        ]
    ]
    rows += [
        [str(p.serial), p.name[1], f"{p.born:%d.%m.%Y}", str(p.age).translate(MALAYALAM_DIGITS), p.house[1], p.trade[1],
         p.lives_in[1], p.relation[1], "ഒപ്പിട്ടു", "൧൦൦ രൂപ", "൧൦ രൂപ"]
        for p in people
    ]  # fmt: skip
    return text_table(rows, ",").encode()


def plain_csv(people: list[Person], society: dict[str, Any]) -> bytes:
    """No serial numbers; months by name."""
    rows = [["Name in English", "പേര് മലയാളത്തിൽ", "Date of birth", "House", "Occupation", "Panchayat", "Relations among applicants",
             "Signed", "Share", "Entrance fee"]]  # fmt: skip
    rows += [
        [p.name[0], p.name[1], f"{p.born.day} {p.born:%B} {p.born.year}", p.house[0], p.trade[0], p.lives_in[0], p.relation[0],
         "yes", "100", "10"]
        for p in people
    ]  # fmt: skip
    return text_table(rows, ",").encode()


LISTS: dict[str, Callable[[list[Person], dict[str, Any]], bytes]] = {
    "malayalam-xlsx": malayalam_xlsx,
    "english-xlsx": english_xlsx,
    "bilingual-xlsx": bilingual_xlsx,
    "serial-dates-xlsx": serial_dates_xlsx,
    "numbered-columns-xlsx": numbered_columns_xlsx,
    "semicolons-csv": semicolons_csv,
    "malayalam-csv": malayalam_csv,
    "excel-csv": excel_csv,
    "dotted-dates-csv": dotted_dates_csv,
    "plain-csv": plain_csv,
}


def text_table(rows: list[list[str]], delimiter: str) -> str:
    """Rows as delimited text."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue()


def workbook(
    title: str,
    titles: list[str],
    heads: list[list[Any]],
    rows: list[list[Any]],
    *,
    merge: list[str] | None = None,
) -> bytes:
    """An .xlsx with lines of title in merged cells, one or more rows of headings, and the rows."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    width = len(heads[0])
    for line in titles:
        sheet.append([line])
        sheet.merge_cells(start_row=sheet.max_row, end_row=sheet.max_row, start_column=1, end_column=width)
        sheet.cell(sheet.max_row, 1).font = Font(bold=True, size=13)
        sheet.cell(sheet.max_row, 1).alignment = Alignment(horizontal="center")
    if titles:
        sheet.append([])
    first_head = len(titles) + 2 if titles else 1
    for offset, head in enumerate(heads):
        for column, value in enumerate(head, start=1):
            cell = sheet.cell(first_head + offset, column, value)
            cell.font = Font(bold=True)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    for span in merge or []:
        sheet.merge_cells(span.format(first_head))
    for number, row in enumerate(rows, start=first_head + len(heads)):
        for column, value in enumerate(row, start=1):
            cell = sheet.cell(number, column, value)
            if isinstance(value, date):
                cell.number_format = "dd/mm/yyyy"
    for column in sheet.columns:
        letter = next(c.column_letter for c in column if hasattr(c, "column_letter"))
        sheet.column_dimensions[letter].width = 18
    book.properties.creator = "Sangham examples"
    book.properties.created = MADE_AT
    out = io.BytesIO()
    book.save(out)
    return rezipped(out.getvalue())


def rezipped(content: bytes) -> bytes:
    """The same zip with fixed times, so that the same source gives the same bytes."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as before,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for info in before.infolist():
            data = before.read(info)
            if info.filename == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2026-01-01T00:00:00Z", data)
            kept = zipfile.ZipInfo(info.filename, ZIP_TIME)
            kept.compress_type = zipfile.ZIP_DEFLATED
            kept.external_attr = 0o600 << 16
            after.writestr(kept, data)
    return out.getvalue()


# --- bye-laws ---


def bye_laws(society: dict[str, Any], language: str) -> str:
    """The bye-laws' text, with the society's own words put in."""
    known = places()
    bodies = [local_body(known[code])[0 if language == "en" else 1] for code in society["area"]]
    joined = " and ".join(bodies) if language == "en" else ", ".join(bodies)
    template = (SOURCES / f"bye-laws.{language}.md").read_text(encoding="utf-8")
    words = {k: society[k][language] for k in ("name", "address", "objects", "business")}
    return template.format(area=joined, **words)


def bye_laws_docx(text: str) -> bytes:
    """The same as a Word document: headings as styles, a clause's heading in bold, its parts indented."""
    document = docx.Document()
    document.styles["Normal"].font.name = "Manjari"
    document.styles["Normal"].font.size = Pt(11)
    for block in re.split(r"\n\n+", text.strip()):
        if block.startswith("# "):
            document.add_heading(block[2:], level=0)
        elif block.startswith("## "):
            document.add_heading(block[3:], level=1)
        elif match := re.fullmatch(r"(\d+\. )\*\*(.+?)\*\*(: )(.*)", block, re.DOTALL):
            first, *parts = match[4].split("\n")
            paragraph = document.add_paragraph()
            paragraph.add_run(match[1] + match[2]).bold = True
            paragraph.add_run(match[3] + first)
            for part in parts:
                document.add_paragraph(part.strip()).paragraph_format.left_indent = Pt(24)
        else:
            document.add_paragraph(block)
    document.core_properties.author = "Sangham examples"
    document.core_properties.created = document.core_properties.modified = MADE_AT
    out = io.BytesIO()
    document.save(out)
    return rezipped(out.getvalue())


# --- the rest ---


def paper(line: str) -> bytes:
    """A one-page PDF that stands for a scan."""
    text = f"BT /F1 14 Tf 72 760 Td ({line}) Tj 0 -24 Td (A made-up paper for an example.) Tj ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
            b"/Resources << /Font << /F1 5 0 R >> >> >>"
        ),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, starts = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        starts.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + end


def application(society: dict[str, Any]) -> dict[str, Any]:
    """application.yaml."""
    received = society["received_on"]
    return {
        "received_on": received,
        "office": society["office"],
        "names": society["name"],
        "class": society["class"],
        "objects": society["objects"],
        "limited_liability": True,
        "formed_exclusively_for_students": False,
        "area": society["area"],
        "registered_office": society["address"],
        "copies_of_bye_laws": society.get("copies", 3),
        "prescribed_form_used": True,
        "information_furnished": True,
        "declarations": {
            "of_sound_mind": {"by": "the chief promoter", "on": received - timedelta(days=9)},
            "reside_or_occupy_land": {"by": "the chief promoter", "on": received - timedelta(days=9)},
        },
        "checklist": {
            "chief_promoter": 1,
            "promoters_minutes": {"on": received - timedelta(days=12)},
            "bank_certificate": {
                "on": received - timedelta(days=4),
                "amount": f"Rs. {society['applicants'] * 110}",
            },
            "project_report": {"on": received - timedelta(days=7)},
            "challan": {"on": received - timedelta(days=3), "number": "7/2026", "amount": "Rs. 1,000"},
        },
    }


def determinations(society: dict[str, Any]) -> dict[str, Any]:
    """determinations.yaml."""
    unsatisfied = society.get("not_satisfied", {})
    made = {}
    for name, usual in source("reasons.yaml").items():
        reasons = unsatisfied.get(name) or {"en": usual["en"], "ml": usual["ml"]}
        made[name] = {
            "holds": not usual["holds"] if name in unsatisfied else usual["holds"],
            "reasons": reasons,
        }
    similar = [
        {"society": n["number"], "holds": n["similar"], "reasons": n["reasons"]}
        for n in society.get("neighbours", [])
        if "similar" in n
    ]
    return {
        "on": society["determined_on"],
        "by": OFFICIALS[society["office"]],
        "determinations": made,
        "similar_type": similar,
    }


def register(society: dict[str, Any]) -> dict[str, Any]:
    """register.yaml: the register as it stood on the day of receipt."""
    kept = ("number", "name", "class", "area", "registered_on")
    return {
        "as_on": society["received_on"],
        "societies": [{k: n[k] for k in kept} for n in society.get("neighbours", [])],
    }


def expected(society: dict[str, Any]) -> dict[str, Any]:
    """expected.yaml."""
    return {"question": "registration", "leaves": {}, "consequences": {}, **society["expected"]}


def written(data: dict[str, Any], remark: str) -> bytes:
    """YAML as a person would write it."""
    body = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=110)
    return f"# {remark}\n{body}".encode()


def files_of(name: str, society: dict[str, Any], number: int) -> dict[str, bytes]:
    """Every file of one example, by its name in the folder."""
    about = f"{society['name']['en']}: a made-up example. {society['about']}"
    ending = society["list"].rpartition("-")[2]
    language, _, kind = society["bye_laws"].partition("-")
    text = bye_laws(society, language)
    files = {
        "application.yaml": written(application(society), about),
        "register.yaml": written(
            register(society), "The register as it stood, as far as it touches the area."
        ),
        "expected.yaml": written(expected(society), society["about"]),
        f"applicants.{ending}": LISTS[society["list"]](people_of(name, society, number), society),
        f"bye-laws.{kind}": bye_laws_docx(text) if kind == "docx" else text.encode(),
    }
    if "determined_on" in society:
        files["determinations.yaml"] = written(
            determinations(society), "What the Registrar determined, as the office adds it."
        )
    for one in society["papers"]:
        files[f"papers/{one}.pdf"] = paper(
            f"{one.replace('-', ' ').capitalize()}: {society['name']['en']}".replace("'", "")
        )
    return files


def make(into: Path) -> None:
    """Write every example below a folder, each in place of what was there."""
    for number, (name, society) in enumerate(source("societies.yaml").items(), start=1):
        folder = into / name
        shutil.rmtree(folder, ignore_errors=True)
        for file, content in files_of(name, society, number).items():
            path = folder / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=HERE)
    make(parser.parse_args().into)
