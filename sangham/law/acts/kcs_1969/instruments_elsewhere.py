"""What the Acts of the amendment key did outside sections 1 to 26, and from when. Source: the notes to the Act.

Eight of them mark nothing in those sections; three do, and reach further. Where a note states no commencement, the day
of publication is taken, and the instrument's note says so; where it states no publication, `published_on` is None.
"""

from __future__ import annotations

from datetime import date

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.instruments import (
    ACT_1_OF_2000,
    ACT_7_OF_2010,
    ACT_13_OF_2012,
    ACT_29_OF_1986,
)
from sangham.law.acts.kcs_1969.instruments_deferred import SRO_369_OF_2003
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.instrument import Instrument

OUTSIDE = Text("provisions outside sections 1 to 26", "1 മുതൽ 26 വരെ വകുപ്പുകൾക്കു പുറത്തുള്ള വ്യവസ്ഥകൾ")
NO_GAZETTE = Text(
    "The source leaves its publication blank; the day from which it acts is taken.",
    "പ്രസിദ്ധീകരിച്ച തീയതി ഉറവിടത്തിൽ ഒഴിഞ്ഞുകിടക്കുന്നു; പ്രാബല്യത്തിൽ വന്ന ദിവസം എടുത്തിരിക്കുന്നു.",
)
REACHES_BACK = Text(
    "It acts from a day before it was published.", "പ്രസിദ്ധീകരിക്കുന്നതിനു മുമ്പുള്ള ദിവസം മുതൽ പ്രാബല്യത്തിൽ."
)


def _act(number: int, year: int, published_on: date | None, note: Text | None = None) -> Instrument:
    title = Text(
        f"The Amendment Act of {year} (Act {number} of {year})",
        f"{year}-ലെ ഭേദഗതി നിയമം ({year}-ലെ {number}-ാം ആക്ട്)",
    )
    return Instrument(f"act-{number}-{year}", title, published_on, note)


kcs.acted_elsewhere(_act(38, 1971, None, NO_GAZETTE), {date(1971, 12, 23): OUTSIDE})
kcs.acted_elsewhere(_act(8, 1974, None, NO_GAZETTE), {date(1974, 3, 13): OUTSIDE})
kcs.acted_elsewhere(_act(7, 1988, date(1988, 4, 21), REACHES_BACK), {date(1988, 2, 15): OUTSIDE})
kcs.acted_elsewhere(_act(5, 1992, date(1992, 4, 12), REACHES_BACK), {date(1992, 2, 7): OUTSIDE})
kcs.acted_elsewhere(_act(16, 1993, date(1993, 8, 20), REACHES_BACK), {date(1993, 2, 6): OUTSIDE})
kcs.acted_elsewhere(
    _act(
        6,
        1995,
        date(1995, 8, 5),
        Text(
            "The source states no commencement; the day of publication is taken.",
            "പ്രാബല്യത്തീയതി ഉറവിടത്തിലില്ല; പ്രസിദ്ധീകരിച്ച ദിവസം എടുത്തിരിക്കുന്നു.",
        ),
    ),
    {date(1995, 8, 5): OUTSIDE},
)
kcs.acted_elsewhere(_act(16, 2004, date(2004, 6, 23)), {date(2004, 6, 23): OUTSIDE})
kcs.acted_elsewhere(
    _act(
        22,
        2013,
        date(2013, 4, 25),
        Text(
            "Parts of it reach back, to 05/06/2007, 28/04/2010 and 30/04/2011.",
            "ചിലത് മുൻകാല പ്രാബല്യമുള്ളതാണ്: 05/06/2007, 28/04/2010, 30/04/2011 എന്നീ ദിവസങ്ങൾ മുതൽ.",
        ),
    ),
    {
        date(2007, 6, 5): Text("section 63(13)", "63(13) ഉപവകുപ്പ്"),
        date(2010, 4, 28): Text("sections 33, 63(3), 66 and 69A", "33, 63(3), 66, 69A വകുപ്പുകൾ"),
        date(2011, 4, 30): Text("sections 56A, 80C, 80D and 80E", "56A, 80C, 80D, 80E വകുപ്പുകൾ"),
        date(2013, 4, 25): Text("all the rest of it", "ബാക്കിയെല്ലാം"),
    },
)
kcs.acted_elsewhere(
    ACT_29_OF_1986,
    {
        date(1969, 5, 15): Text("sections 69 and 70", "69, 70 വകുപ്പുകൾ"),
        date(1985, 2, 25): Text("sections 28A and 80", "28A, 80 വകുപ്പുകൾ"),
        date(1986, 2, 14): Text("sections 88 and 89", "88, 89 വകുപ്പുകൾ"),
        date(1986, 11, 28): Text("all the rest of it", "ബാക്കിയെല്ലാം"),
    },
)
kcs.acted_elsewhere(
    ACT_1_OF_2000, {date(2000, 1, 1): Text("the preamble, put in its place", "ആമുഖം മാറ്റി പുതിയതു ചേർത്തു")}
)
kcs.acted_elsewhere(
    SRO_369_OF_2003, {date(2003, 1, 2): Text("sections 70, 70A and 70B", "70, 70A, 70B വകുപ്പുകൾ")}
)
kcs.acted_elsewhere(
    ACT_7_OF_2010,
    {
        date(2010, 4, 28): Text(
            "words of the preamble (its brackets do not close in the source)",
            "ആമുഖത്തിലെ വാക്കുകൾ (ഉറവിടത്തിൽ അവയുടെ ബ്രാക്കറ്റ് അടയുന്നില്ല)",
        )
    },
)
kcs.acted_elsewhere(
    ACT_13_OF_2012,
    {
        date(2011, 8, 12): Text("section 28(1D) and (1E)", "28(1D), (1E) ഉപവകുപ്പുകൾ"),
        date(2012, 2, 11): Text(
            "section 28(1F) to (1I), and special provisions on the District Co-operative Banks of that day",
            "28(1F) മുതൽ (1I) വരെ ഉപവകുപ്പുകൾ; അന്നത്തെ ജില്ലാ സഹകരണ ബാങ്കുകളെക്കുറിച്ചുള്ള പ്രത്യേക വ്യവസ്ഥകൾ",
        ),
        date(2012, 7, 23): Text(
            "the rest of it (no commencement is stated; its publication is taken)",
            "ബാക്കി (പ്രാബല്യത്തീയതി പറയുന്നില്ല; പ്രസിദ്ധീകരിച്ച ദിവസം എടുത്തിരിക്കുന്നു)",
        ),
    },
)
