"""Lists of applicants for the examples, each as another secretary would make it; and the files that hold them."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Font

ZIP_TIME = (2026, 1, 1, 0, 0, 0)
MADE_AT = datetime(2026, 1, 1)  # noqa: DTZ001  what the file formats keep has no zone
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
    for number, row in enumerate(rows, start=first_head + len(heads)):
        for column, value in enumerate(row, start=1):
            cell = sheet.cell(number, column, value)
            if isinstance(value, date):
                cell.number_format = "dd/mm/yyyy"
    for span in merge or []:
        sheet.merge_cells(span.format(first_head))
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


def spoilt_xlsx(people: list[Person], society: dict[str, Any]) -> bytes:
    """Nearly everything that goes wrong in a list, in one list."""
    head = [
        "Sl. No.",
        "Name of applicant",
        "Date of Birth",
        "Age",
        "House",
        "Panchayat",
        "Relation to other applicants",
        "Signature",
    ]
    rows: list[list[Any]] = [
        [p.serial, p.name[0], p.born, p.age, p.house[0], p.lives_in[0], "none", "yes"] for p in people[:12]
    ]
    rows[1][1] = "tKm]me³ ]n."  # typed for ML-TTKarthika
    rows[2][2] = "12/25/1980"
    rows[3][2] = "5/6/71"
    rows[4][3] = "fifty"
    rows[5][6] = "40: brother"
    rows[6][6] = "friend of 2"
    rows[7][7] = "x"
    rows[8][3] = '=DATEDIF(C10,TODAY(),"Y")'
    rows[9][0] = 9
    rows[10][1:5] = [people[0].name[0], people[0].born, people[0].age, people[0].house[0]]
    return workbook("Sheet1", [], [head], rows, merge=["F8:F9"])
