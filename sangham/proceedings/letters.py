"""What an office writes in a matter before it is decided: the acknowledgement, the query, the notice of a hearing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID

from sangham.accounts.models import Office
from sangham.documents import papers
from sangham.documents.matter_papers import Acknowledgement, LetterOfQuery, LetterPart, NoticeOfHearing
from sangham.journal.actor import Actor
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.citation import in_words
from sangham.proceedings.entries import HearingFixed, Point
from sangham.proceedings.letterhead import (
    addressee,
    inward_of,
    letterhead,
    limits_of,
    name_of,
    signs_letter,
    under,
)
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.state import Standing


def acknowledgement(s: Standing, paper: UUID, *, by: Actor, on: date) -> Acknowledgement:
    """That it was received, under which number and section, and by when it is to be decided."""
    kind = MATTERS[s.kind]
    inward = inward_of(s)
    limits = limits_of(s, on=on)
    decides = kcs.questions[kind.question].asks if kind.question else _NOT_HELD.fill(c=in_words(kind.power))
    return Acknowledgement(
        **_letter(s, paper, "A", by=by, on=on),
        opening=(
            _RECEIVED.fill(what=kind.says, d=papers.print_date(s.received_on), n=inward),
            _SECTION.fill(c=in_words(kind.citation)),
            _DECIDED.fill(q=decides),
            *(() if limits else (_NO_TIME,)),
            _ONLY_RECEIVED,
        ),
        limits=limits,
        parts=(LetterPart(heading=_ASK, says=(_HOW_TO_ASK.fill(n=inward),)),),
    )


def letter_of_query(
    s: Standing, paper: UUID, points: tuple[Point, ...], *, by: Actor, on: date
) -> LetterOfQuery:
    """What is wanting, each with the clause that needs it. It is no refusal, and the time keeps running."""
    inward = inward_of(s)
    asked = tuple(_POINT.fill(asks=p.asks, c=in_words(p.citation)) for p in points)
    return LetterOfQuery(
        **_letter(s, paper, "Q", by=by, on=on),
        opening=(_WANTING.fill(n=inward),),
        limits=limits_of(s, on=on),
        parts=(
            LetterPart(heading=_ASKED, says=asked, numbered=True),
            LetterPart(heading=_ANSWERING, says=(_NO_REFUSAL, _NO_DAY_FIXED.fill(n=inward))),
        ),
    )


def notices_of_hearing(
    s: Standing, hearing: HearingFixed, ids: Iterator[UUID], *, by: Actor, on: date
) -> Iterator[tuple[UUID, NoticeOfHearing]]:
    """A notice to each who is called, in the capacity in which he is, with its id."""
    kind = MATTERS[s.kind]
    subject = _SUBJECT.fill(what=kind.says, name=name_of(s))
    when = _WHEN.fill(d=papers.print_date(hearing.on), t=hearing.at, p=hearing.place)
    for number, (called, paper) in enumerate(zip(hearing.noticed, ids, strict=False), 1):
        letter = _letter(s, paper, "H", by=by, on=on, also=number)
        letter["addressee"] = papers.Addressee(name=called, address=name_of(s))
        yield (
            paper,
            NoticeOfHearing(
                **letter,
                opening=(_CALLED.fill(what=subject), when, _LAST_NOTICE),
                parts=(LetterPart(heading=_HEARD, says=(_RIGHT_TO_BE_HEARD,)),),
            ),
        )


def _letter(
    s: Standing, paper: UUID, series: str, *, by: Actor, on: date, also: int | None = None
) -> dict[str, Any]:
    """`series`: the letter that its numbers bear; `also`: which of several that go out at once."""
    office = Office.objects.get(pk=s.office)
    kind = MATTERS[s.kind]
    inward = inward_of(s)
    before = sum(k == _KINDS[series] for k in s.papers)
    nth = before + (also or 1)
    number = inward.replace(f"{s.office}/", f"{s.office}/{series}/", 1) + (f"/{nth}" if series != "A" else "")
    return {
        **letterhead(office, number=number, paper=paper, on=on, signatory=signs_letter(by, office)),
        "record": _RECORD.fill(m=str(s.matter)),
        "addressee": addressee(s),
        "matter_number": inward,
        "received_on": s.received_on,
        "subject": _SUBJECT.fill(what=kind.says, name=name_of(s)),
        "under": under(kind.citation),
    }


_KINDS = {"A": "acknowledgement", "Q": "letter_of_query", "H": "notice_of_hearing"}
_SUBJECT = Text("{what}: {name}", "{what}: {name}")
_RECORD = Text(
    "That it was issued is an entry of the journal, in the stream of this matter ({m}).",
    "ഇത് നൽകിയ വിവരം നാൾവഴിയിൽ ഈ അപേക്ഷയുടെ ശ്രേണിയിൽ ({m}) ചേർത്തിട്ടുണ്ട്.",
)
_RECEIVED = Text(
    "{what}: received in this office on {d}. Its inward number is {n}.",
    "{what}: {d}-ന് ഈ ഓഫീസിൽ ലഭിച്ചു. ഇൻവേർഡ് നമ്പർ {n}.",
)
_SECTION = Text("It is brought under {c}.", "{c} പ്രകാരമുള്ളതാണ് ഇത്.")
_ONLY_RECEIVED = Text(
    "This paper says that it was received, and no more: nothing has been decided.",
    "ലഭിച്ചു എന്നു മാത്രമാണ് ഈ രസീത് പറയുന്നത്: തീരുമാനമൊന്നും എടുത്തിട്ടില്ല.",
)
_DECIDED = Text("What is to be decided: {q}", "തീരുമാനിക്കേണ്ടത്: {q}")
_NOT_HELD = Text(
    "what is asked, under {c}. Its words are not among the texts held here; the order will give its reasons.",
    "{c} പ്രകാരം ആവശ്യപ്പെട്ടത്. അതിന്റെ പാഠം ഇവിടെയില്ല; ഉത്തരവിൽ കാരണങ്ങൾ പറയും.",
)
_NO_TIME = Text("The sections held here set no time for it.", "ഇതിന് ഇവിടെയുള്ള വകുപ്പുകൾ സമയം നിശ്ചയിച്ചിട്ടില്ല.")
_ASK = Text("To ask after it", "ഇതേക്കുറിച്ച് അന്വേഷിക്കാൻ")
_HOW_TO_ASK = Text(
    "Ask at this office, or write to it, and give the number {n}. Every paper that is issued in the matter can be checked "
    "at the address that stands on it.",
    "{n} എന്ന നമ്പർ പറഞ്ഞ് ഈ ഓഫീസിൽ നേരിട്ടോ കത്തിലൂടെയോ ചോദിക്കുക. ഇതിൽ നൽകുന്ന ഓരോ രേഖയും അതിലുള്ള വിലാസത്തിൽ പരിശോധിക്കാം.",
)
_WANTING = Text(
    "The matter numbered {n} cannot be decided until what stands below is known.",
    "താഴെപ്പറയുന്നവ അറിയാതെ {n} എന്ന നമ്പറിലുള്ള കാര്യത്തിൽ തീരുമാനമെടുക്കാനാവില്ല.",
)
_ASKED = Text("What is asked", "ചോദിക്കുന്നത്")
_POINT = Text("{asks} ({c})", "{asks} ({c})")
_ANSWERING = Text("Answering", "മറുപടി")
_NO_REFUSAL = Text(
    "This is not a refusal. The time within which the matter is to be decided keeps running.",
    "ഇത് നിരസിക്കലല്ല. തീരുമാനമെടുക്കാനുള്ള സമയം തുടർന്നും ഓടിക്കൊണ്ടിരിക്കും.",
)
_NO_DAY_FIXED = Text(
    "The sections held here set no day by which you must answer. Answer in writing, and give the number {n}.",
    "എന്നകം മറുപടി നൽകണമെന്ന് ഇവിടെയുള്ള വകുപ്പുകൾ പറയുന്നില്ല. {n} എന്ന നമ്പർ ചേർത്ത് രേഖാമൂലം മറുപടി നൽകുക.",
)
_CALLED = Text("You are called to be heard in this matter: {what}.", "ഈ കാര്യത്തിൽ നിങ്ങളുടെ വാദം കേൾക്കുന്നു: {what}.")
_WHEN = Text("Day: {d}. Time: {t}. Place: {p}.", "തീയതി: {d}. സമയം: {t}. സ്ഥലം: {p}.")
_LAST_NOTICE = Text(
    "Where an earlier notice named another day, this one stands in its place.",
    "മുൻ നോട്ടീസിൽ മറ്റൊരു തീയതിയാണെങ്കിൽ അതിനു പകരമാണിത്.",
)
_HEARD = Text("Your right to be heard", "പറയാനുള്ളത് പറയാൻ നിങ്ങൾക്കുള്ള അവകാശം")
_RIGHT_TO_BE_HEARD = Text(
    "Before the order is made you may say what you have to say on this, and bring the papers that bear it out. What is said "
    "is recorded and stands in the order.",
    "ഉത്തരവിനു മുമ്പ് ഇതിൽ നിങ്ങൾക്കു പറയാനുള്ളതു പറയാം; അതിനുള്ള രേഖകൾ ഹാജരാക്കാം. പറയുന്നത് രേഖപ്പെടുത്തി ഉത്തരവിൽ ചേർക്കും.",
)
