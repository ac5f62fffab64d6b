"""A made-up list of societies with all the troubles that such lists have: `python examples/societies/make_messy.py FILE`.

No society of it exists. What `sangham import societies` says of `messy.xlsx` is what it has to cope with everywhere.
"""

from __future__ import annotations

import io
import sys
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Font

HEADINGS = [
    "Sl. No.",
    "Reg. No.",
    "Name of Society / സംഘത്തിന്റെ പേര്",
    "പേര് (മലയാളം)",
    "Dt. of Regn",
    "Type",
    "Area of operation",
    "Registered Office",
    "Status",
    "Name of Secretary",
    "Members",
    "Share capital (Rs.)",
    "File shelf",
    "Remarks",
]
NUMBERS = [f"({n})" for n in range(1, len(HEADINGS) + 1)]
SECRETARY = "A made-up person"

ROWS: list[list[Any]] = [
    # in order, in three styles of date
    [1, "T. 385", "Aruvi Service Co-operative Society Ltd.", "അരുവി സർവീസ് സഹകരണ സംഘം ക്ലിപ്തം", "01.07.1961", "Credit", "Manickal Grama Panchayat", "Manickal P.O.", "Working", SECRETARY, 1250, "Rs. 1,25,000/-", "R2", ""],
    [2, "ടി.386", "Kuyil Consumer Co-operative Stores Limited No. T.386", "", date(1974, 3, 12), "Cons.", "Vembayam, Manickal Grama Panchayats", "Vembayam", "functioning", SECRETARY, "2,040", "1.25 lakh", "R2", "register torn"],
    [3, "No. T 387 (Cons)", "Thumpa Consumer Society Ltd", "", "12/3/74", "consumer", "Whole of Nedumangad Block", "Nedumangad, Ph: 0472 2000000", "u/l", SECRETARY, "about 300", "-", "", ""],
    # the year alone; the century not written; a month's name; digits and words of Malayalam
    [4, 388, "Nilavu Vanitha Co-operative Society Ltd.", "", 1978, "Vanitha", "വെമ്പായം പഞ്ചായത്ത് മുഴുവൻ", "", "defunct", SECRETARY, "", "", "R3", ""],
    [5, "T/389", "Malar Housing Co-operative Society", "", "Mar-74", "Hsg", "Wards 1 to 5 of Vembayam", "", "പ്രവർത്തനരഹിതം", SECRETARY, "", "", "", ""],
    [6, "T 390", "", "പുഴയോരം ക്ഷീര സഹകരണ സംഘം", "൧൨.൦൩.൧൯൮൦", "ക്ഷീര", "വാമനപുരം", "", "പ്രവർത്തിക്കുന്നു", SECRETARY, "", "", "", ""],
    [7, "T 391", "Kadavu Coir Society", "", "മാർച്ച് 1982", "കയർ", "Vamanpuram GP, Nelanad", "", "not working", SECRETARY, "", "", "", ""],
    [8, "T 392", "Vayal Marketing Society", "", "12/3/12", "Marketting", "Atlantis Panchayat", "", "stopped", SECRETARY, "", "", "", ""],
    # typed for an old font
    [9, "T 393", "hma\\]pcw klIcW kwLw", "", "5 മീനം 1149", "Misc", "hma\\]pcw", "", "W", SECRETARY, "", "", "", ""],
    # merged with the row below it, and ditto
    [10, "T 394", "Theeram Fisheries Society", "", "31/02/1985", "Fisheries", "Attingal Municipality", "", "Working", SECRETARY, "", "", "", ""],
    [11, "T 395", "Thirayottam Fisheries Society", "", "1985", None, "ditto", "", "do", SECRETARY, "", "", "", ""],
    # the same number; the same name in the other script; the same row once more
    [12, "T 385", "Oru Puthiya Society", "", "1990", "Credit", "Karakulam", "", "Working", SECRETARY, "", "", "", ""],
    [13, "T 396", "", "കുയിൽ കൺസ്യൂമർ സഹകരണ സ്റ്റോഴ്സ് ക്ലിപ്തം", "1974", "Consumer", "Manickal", "", "", SECRETARY, "", "", "", ""],
    # half known
    [14, "", "Pakuthi Society", "", "", "", "", "", "", "", "", "", "", ""],
    [15, "T 397", "", "", "1992", "Credit", "", "", "", SECRETARY, "", "", "", ""],
    [16, "T 99999", "Akale Society", "", "1993-94", "Unheard-of", "Kerala", "", "", "", "", "", "", "asked of the Unit Inspector"],
    ["", "", "NEDUMANGAD TALUK", "", "", "", "", "", "", "", "", "", "", ""],
    [17, "A 524", "Kunnu Labour Society / കുന്ന് തൊഴിലാളി സംഘം", "", "27100", "Labour", "Nedumangad", "", "Cancelled", "", "", "", "", ""],
    ["", "", "", "", "Note: rows above are from the old register", "", "", "", "", "", "", "", "", ""],
    ["", "Total", "17", "", "", "", "", "", "", "", 3290, "", "", ""],
]  # fmt: skip


def messy() -> openpyxl.Workbook:
    """The workbook: titles, two rows of headings' worth of trouble, the rows above, a second and a hidden sheet."""
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.title = "Unit I"
    sheet.append(["List of co-operative societies, made up"])
    sheet.merge_cells("A1:N1")
    sheet.append([])
    sheet.append(HEADINGS)
    sheet.append(NUMBERS)
    first = sheet.max_row + 1
    for row in ROWS:
        sheet.append([None if value == "" else value for value in row])
    legacy = first + 8
    for column in "CG":
        sheet[f"{column}{legacy}"].font = Font(name="ML-TTKarthika")
    sheet.merge_cells(f"F{first + 9}:F{first + 10}")
    sheet[f"L{first + 3}"] = "=1/0"
    other: Any = book.create_sheet("Unit II")
    other.append(
        ["ക്രമ നമ്പർ", "രജി. നമ്പർ", "സംഘത്തിന്റെ പേര്", "രജിസ്റ്റർ ചെയ്ത തീയതി", "തരം", "പ്രവർത്തനപരിധി", "നില", "ഫോൺ"]
    )
    other.append(
        [
            "൧",
            "ടി 400",
            "തുമ്പി വനിതാ സഹകരണ സംഘം ക്ലിപ്തം",
            "1988 മാർച്ച് 5",
            "വനിതാ",
            "കരകുളം ഗ്രാമപഞ്ചായത്ത്",
            "പ്രവർത്തിക്കുന്നു",
            "-",
        ]
    )
    other.append(["൨", "ടി 401", "തുമ്പ കൺസ്യൂമർ സംഘം", "1989", "കൺസ്യൂമർ", "മാണിക്കൽ, പുല്ലമ്പാറ", "ലിക്വിഡേഷനിൽ", "-"])
    hidden: Any = book.create_sheet("old list")
    hidden.sheet_state = "hidden"
    hidden.append(["Name", "Reg. No."])
    hidden.append(["Maranna Society", "T 402"])
    scrap: Any = book.create_sheet("scrap")
    scrap.append(["to be asked", "on Monday"])
    return book


def as_bytes(book: openpyxl.Workbook) -> bytes:
    """The workbook as a file."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(as_bytes(messy()))
