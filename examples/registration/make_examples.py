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
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import docx
import yaml
from docx.shared import Pt
from lists import LISTS, MADE_AT, Person, rezipped, spoilt_xlsx

HERE = Path(__file__).resolve().parent
SOURCES = HERE.parent / "sources"
OFFICIALS = {"JR-TVM": "jr-tvm", "JR-PKD": "jr-pkd"}


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
            changes = {"relation": ("16: uncle; no other relation", "16: അമ്മാവൻ; മറ്റു ബന്ധമില്ല")}
        if p.serial == 11:
            changes = {"lives_in": local_body(known["G01047"]), "outside": True}
    if name == "two-brothers-among-25" and p.serial in (7, 15):
        other = 22 - p.serial
        changes = {"relation": (f"{other}: brother; none other", f"{other}: സഹോദരൻ; മറ്റാരുമില്ല")}
        changes["name"] = {7: ("Sreedharan M.", "ശ്രീധരൻ എം."), 15: ("Sasidharan M.", "ശശിധരൻ എം.")}[p.serial]
    if name == "business-not-sound" and p.serial == 9:
        changes = {"relation": ("12: cousin; no other relation", "12: കസിൻ; മറ്റു ബന്ധമില്ല")}
    if name == "relations-not-declared":
        changes = {"relation": ("", "")}
    return Person(**{**p.__dict__, **changes})


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


# --- dossiers that must not be taken ---


def spoilt_application(society: dict[str, Any]) -> bytes:
    """A day that does not exist, fields misspelt and left out, a place unknown, a fraction of a rupee."""
    data = application(society)
    data |= {
        "area": ["Vembayam", "Nedumangad", "Vembaya"],
        "limited_liability": "perhaps",
        "copies_of_bye_laws": -3,
    }
    del data["office"]
    data["recieved_by_post"] = True
    text = written(data, "Wrong in many ways.").decode()
    text = text.replace("received_on: 2026-01-12", "received_on: 2026-02-30").replace("Rs. 1,000", "Rs. 1,00")
    return text.encode()


def broken(society: dict[str, Any]) -> dict[str, dict[str, bytes]]:
    """Dossiers with one file spoilt, made from the example that is in order."""
    whole = files_of("consumer-registered", society, 1)
    people = people_of("consumer-registered", society, 1)
    sound = {n: c for n, c in whole.items() if n in ("application.yaml", "applicants.xlsx", "bye-laws.docx")}
    return {
        "spoilt-list": {**sound, "applicants.xlsx": spoilt_xlsx(people, society)},
        "spoilt-application": {**sound, "application.yaml": spoilt_application(society)},
        "not-a-word-file": {**sound, "bye-laws.docx": bye_laws(society, "en").encode()},
        "wrong-files": {
            "application.yaml": sound["application.yaml"],
            "applicants.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504),
            "bye-laws.docx": sound["bye-laws.docx"],
            "minutes.pdf": paper("Minutes"),
        },
    }


def put(folder: Path, files: dict[str, bytes]) -> None:
    """Write a folder in place of what was there."""
    shutil.rmtree(folder, ignore_errors=True)
    for file, content in files.items():
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def make(into: Path) -> None:
    """Write every example below a folder: `registration/` and `broken/`."""
    societies = source("societies.yaml")
    for number, (name, society) in enumerate(societies.items(), start=1):
        put(into / "registration" / name, files_of(name, society, number))
    for name, files in broken(societies["consumer-registered"]).items():
        put(into / "broken" / name, files)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=HERE.parent)
    make(parser.parse_args().into)
