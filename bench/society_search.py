"""What a search costs in a register of 100,000 societies, on generated names; and how often the right one is first.

    python bench/society_search.py            (SQLite; SANGHAM_BENCH_POSTGRES=postgresql://… measures that server too)

A query is a name in the other script, misspelt by a letter, half of it, or of common words alone. On SQLite a search is
measured in CPU of the one process that does it, on PostgreSQL by the clock, since the server is another process.
Prints a JSON object a line: name, value (ms at p99), unit, baseline (the bar), ratio, and how many were sought.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
import uuid
from itertools import islice, product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

BAR = 50  # ms
SOCIETIES = int(os.environ.get("SANGHAM_BENCH_SOCIETIES", "100000"))
SOUGHT = 400
HEADS = (
    "മാണി:mani വെള്ള:vella കോട്ട:kotta പുതു:puthu നെടു:nedu തിരു:thiru കാഞ്ഞിര:kanjira ചെറു:cheru പെരു:peru കീഴ:keezha"
)
MIDDLES = ": വാ:va മന:mana ക്കര:kkara പ്പാറ:ppara യൂ:yoo ത്തോ:ttho ങ്ങാ:nga ഞ്ചേ:nche മുടി:mudi ല്ലി:lli"
TAILS = (
    "കുളം:kulam പുരം:puram മംഗലം:mangalam പുഴ:puzha നാട്:nad വയൽ:vayal കുഴി:kuzhi മല:mala ശ്ശേരി:ssery പറമ്പ്:parambu"
)
KINDS = (
    "Service:സർവീസ് Consumer:കൺസ്യൂമർ Women's:വനിതാ Housing:ഭവന Handloom_Weavers:കൈത്തറി_നെയ്ത്ത് Dairy:ക്ഷീര "
    "Employees:ജീവനക്കാരുടെ Coir:കയർ Marketing:വിപണന Fishermen_Welfare:മത്സ്യത്തൊഴിലാളി_ക്ഷേമ Urban:അർബൻ Rural:ഗ്രാമീണ "
    "Agricultural:കാർഷിക Hospital:ആശുപത്രി Rubber_Growers:റബ്ബർ_കർഷക Industrial:വ്യവസായ"
)
MARKS = "Old:പഴയ New:പുതിയ Central:സെൻട്രൽ Model:മാതൃകാ Taluk:താലൂക്ക് Town:ടൗൺ"


def pairs(text: str) -> list[tuple[str, str]]:
    """``x:y`` by spaces as tuples."""
    return [tuple(p.replace("_", " ").split(":", 1)) for p in text.split()]  # type: ignore[misc]


def whole(many: int) -> list[tuple[str, str]]:
    """So many names of societies in both scripts."""
    chance = random.Random(1)
    places = [
        (h[1] + m[1] + t[1], h[0] + m[0] + t[0]) for h, m, t in product(*map(pairs, (HEADS, MIDDLES, TAILS)))
    ]
    places = [(en.capitalize(), ml) for en, ml in chance.sample(places, len(places))][:1200]
    kinds, marks = pairs(KINDS), [("", ""), *pairs(MARKS)]
    every = list(product(places, marks, kinds))
    chance.shuffle(every)
    names = []
    for (pe, pm), (me, mm), (ke, km) in islice(every, many):
        en = " ".join(f"{pe} {me} {ke} Co-operative Society Ltd.".split())
        ml = " ".join(f"{pm} {mm} {km} സഹകരണ സംഘം ക്ലിപ്തം".split())
        names.append((en, ml))
    return names


def kept(names: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """As the register has them: of every four, one in English alone and one in Malayalam alone."""
    return [(en if i % 4 != 1 else "", ml if i % 4 != 3 else "") for i, (en, ml) in enumerate(names)]


def filled(names: list[tuple[str, str]]) -> None:
    """The tables as the projections fill them, in bulk."""
    from sangham.accounts.models import Office
    from sangham.kernel.names import search_key, search_text
    from sangham.kernel.sound import bones, word_sounds
    from sangham.register.models import Society, SocietyName, SocietyWord, WordOfSociety

    office = Office(pk="O", name_en="Office", name_ml="ഓഫീസ്")
    for field in Office._meta.concrete_fields:
        if getattr(office, field.attname) in (None, "") and not field.null:
            setattr(office, field.attname, [] if field.get_internal_type() == "JSONField" else "T")
    office.save(force_insert=True)
    rows, named_, words, has = [], [], set(), []
    for n, (en, ml) in enumerate(names, start=1):
        id_ = uuid.UUID(int=n)
        rows.append(Society(id=id_, office=office, series="T", series_ml="ടി", number=n, name_en=en, name_ml=ml,
                            tier="primary", area_known=False, standing="working"))  # fmt: skip
        named_.append(SocietyName(id=id_, society_id=id_, name_en=en, name_ml=ml, key_en=search_key(en),
                                  key_ml=search_key(ml), search_text=search_text(en, ml)))  # fmt: skip
        for word in word_sounds(en, ml):
            words.add(word)
            has.append(WordOfSociety(of_id=id_, word_id=word))
    Society.objects.bulk_create(rows, batch_size=5000)
    SocietyName.objects.bulk_create(named_, batch_size=5000)
    SocietyWord.objects.bulk_create((SocietyWord(sound=w, bones=bones(w)) for w in words), batch_size=5000)
    WordOfSociety.objects.bulk_create(has, batch_size=5000)


def misspelt(name: str, chance: random.Random) -> str:
    """A letter wanting, or doubled, in the first word."""
    at = chance.randrange(2, 5)
    return name[:at] + name[at + 1 :] if chance.random() < 0.5 else name[:at] + name[at] + name[at:]


def queries(
    names: list[tuple[str, str]], whole_names: list[tuple[str, str]]
) -> dict[str, list[tuple[int, str]]]:
    """What is sought, by sort: the number of the society meant, and the text."""
    chance = random.Random(2)
    both = [(n, en, ml) for n, (en, ml) in enumerate(names, start=1)]
    english, malayalam = [b for b in both if not b[2]], [b for b in both if not b[1]]
    return {
        "as_written": [(n, en) for n, en, _ in chance.sample([b for b in both if b[1]], SOUGHT)],
        "misspelt": [(n, misspelt(en, chance)) for n, en, _ in chance.sample([b for b in both if b[1]], SOUGHT)],
        "other_script": [(n, whole_names[n - 1][1]) for n, _, _ in chance.sample(english, SOUGHT // 2)]
        + [(n, whole_names[n - 1][0]) for n, _, _ in chance.sample(malayalam, SOUGHT // 2)],
        "half": [(n, " ".join(en.split()[:2])[:-2]) for n, en, _ in chance.sample([b for b in both if b[1]], SOUGHT)],
        "common_words": [(0, text) for text in ("Co-operative Society Ltd", "സഹകരണ സംഘം ക്ലിപ്തം", "Consumer",
                         "Service Co-operative", "വനിതാ സഹകരണ സംഘം", "New Housing Society", "Town Urban") * 20],
    }  # fmt: skip


def measure(kind: str) -> None:
    """One database, filled, then asked."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    from sangham.kernel import names as kernel_names
    from sangham.register.finding import search_societies

    call_command("migrate", verbosity=0)
    written = whole(SOCIETIES)
    names = kept(written)
    filled(names)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    clock = time.process_time if kind == "sqlite" else time.perf_counter
    taken: list[float] = []
    for sort, asked in queries(names, written).items():
        first, its = 0, []
        for number, text in asked:
            for cache in (kernel_names.words, kernel_names.search_key):
                cache.cache_clear()
            begun = clock()
            found = search_societies(text)
            its.append(1000 * (clock() - begun))
            first += bool(found) and found[0].society.number == number
        taken += its
        tell(
            f"society_search_{sort}_p99_{kind}",
            p99(its),
            len(asked),
            right=None if sort == "common_words" else first,
        )
    tell(f"society_search_p99_{kind}", p99(taken), len(taken), right=None)


def p99(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.99)]


def tell(name: str, value: float, many: int, right: int | None) -> None:
    """One figure."""
    line = {
        "name": name,
        "value": round(value, 1),
        "unit": "ms",
        "baseline": BAR,
        "ratio": round(value / BAR, 2),
        "of": many,
    }
    if right is not None:
        line["right_first_of_100"] = round(100 * right / many, 1)
    print(json.dumps(line), flush=True)


def main() -> None:
    """SQLite, then PostgreSQL where a server is given; each in a process of its own."""
    if kind := os.environ.get("SANGHAM_BENCH_KIND"):
        measure(kind)
        return
    server = os.environ.get("SANGHAM_BENCH_POSTGRES", "")
    with tempfile.TemporaryDirectory() as folder:
        for kind, address in (("sqlite", f"sqlite:///{folder}/bench.sqlite3"), ("postgresql", server)):
            if not address:
                print(json.dumps({"name": f"society_search_{kind}", "skipped": "no server given"}))
                continue
            own = {"SANGHAM_VAR": folder, "SANGHAM_DATABASE": address, "SANGHAM_BENCH_KIND": kind,
                   "DJANGO_SETTINGS_MODULE": "sangham.config.settings"}  # fmt: skip
            subprocess.run([sys.executable, __file__], env={**os.environ, **own}, check=True)


if __name__ == "__main__":
    main()
