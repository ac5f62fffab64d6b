"""Section 2: other terms: dispute, year, prescribed period; and bodies that stand on sections deferred in 2000."""

from __future__ import annotations

from collections.abc import Mapping

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_definitions import Matter
from sangham.law.acts.kcs_1969.instruments import FROM_1969, FROM_2013, FROM_MAY_1997
from sangham.law.acts.kcs_1969.instruments_deferred import (
    FROM_28B,
    FROM_57A,
    FROM_57B,
    FROM_70A,
    FROM_80B,
    UNTIL_28B,
    UNTIL_57A,
    UNTIL_57B,
    UNTIL_70A,
    UNTIL_80B,
    UNTIL_MAY_1997,
)
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.expression import Dropped, NoText, Test, readings
from sangham.law.instrument import Span
from sangham.law.provision import Alternative, Reading


@kcs.clause(
    "s.2(i)",
    in_force=FROM_1969,
    says=Text(
        "A dispute is a matter touching the business, constitution, establishments or management of a society that "
        "could be litigated; and any claim to a sum payable to or by a society, admitted or not.",
        "തർക്കം എന്നാൽ: സംഘത്തിന്റെ ബിസിനസ്, രൂപീകരണം, എസ്റ്റാബ്ലിഷ്മെന്റ് (ജീവനക്കാരും ഓഫീസും), ഭരണം എന്നിവയെ സംബന്ധിച്ച, വ്യവഹാരമാക്കാവുന്ന വിഷയം; സംഘത്തിനു കിട്ടാനുള്ളതോ സംഘം നൽകാനുള്ളതോ ആയ തുകയ്ക്കുള്ള അവകാശവാദവും (സമ്മതിച്ചാലും ഇല്ലെങ്കിലും).",
    ),
    note=Text(
        "Where a dispute goes (section 69) is outside the sections held here.",
        "തർക്കം എവിടെ കൊണ്ടുപോകണമെന്നത് (69-ാം വകുപ്പ്) ഇവിടെയുള്ള വകുപ്പുകളിലില്ല.",
    ),
)
def dispute() -> Test:
    """A claim to a sum is one without more."""
    matter = Matter.matter_touches.among("business", "constitution", "establishment", "management")
    return (matter & Matter.can_be_litigated) | Matter.claim_of_a_sum


@kcs.clause(
    "s.2(oa)",
    in_force=FROM_2013,
    says=Text(
        "The prescribed period is the period of limitation in Schedule III.",
        "നിർണ്ണയിക്കപ്പെട്ട കാലയളവ് എന്നാൽ III-ാം പട്ടികയിലെ കാലപരിധി.",
    ),
    note=Text(
        "Schedule III is not in the source. That (ob) came in 1985 shows that another (oa) stood before 2013; its "
        "words are not held, nor what it defined.",
        "III-ാം പട്ടിക ഉറവിടത്തിലില്ല. (ob) ഖണ്ഡം 1985-ൽ വന്നതിനാൽ 2013-നു മുമ്പ് മറ്റൊരു (oa) ഉണ്ടായിരുന്നു; അതിന്റെ വാക്കുകളോ അതെന്തു നിർവചിച്ചുവെന്നതോ അറിയില്ല.",
    ),
)
def prescribed_period() -> Test:
    """The clause is held, the figures are not."""
    return NoText()


kcs.reading(
    Reading(
        "end_of_the_year",
        "s.2(u)",
        Text(
            "The year ends with the “30st of March”: with which day?",
            "വർഷം അവസാനിക്കുന്നത് “30st of March”: ഏതു ദിവസം?",
        ),
        {
            "thirty_first": Alternative(
                Text("31 March; the figure is a misprint.", "മാർച്ച് 31; അക്കം അച്ചടിപ്പിശകാണ്."),
                Text(
                    "The ending -st, and that the next year begins on 1 April.",
                    "-st എന്ന അവസാനം; അടുത്ത വർഷം ഏപ്രിൽ 1-ന് തുടങ്ങുന്നു എന്നതും.",
                ),
            ),
            "thirtieth": Alternative(
                Text("30 March; the 31st is then of no year.", "മാർച്ച് 30; അപ്പോൾ 31 ഒരു വർഷത്തിലും പെടില്ല."),
                Text("The figure, as the source prints it.", "ഉറവിടത്തിൽ അച്ചടിച്ച അക്കം."),
            ),
        },
        default="thirty_first",
    )
)
YEAR = Text(
    "A year runs from 1 April until the end of March; where the accounts are closed on another day with the Registrar's "
    "previous sanction, it ends with that day.",
    "വർഷം ഏപ്രിൽ 1 മുതൽ അടുത്ത മാർച്ച് അവസാനം വരെ; സഹകരണ സംഘം രജിസ്ട്രാറുടെ മുൻകൂർ അനുമതിയോടെ കണക്ക് മറ്റൊരു ദിവസം അവസാനിപ്പിക്കുന്ന സംഘങ്ങൾക്ക് ആ ദിവസം അവസാനിക്കുന്ന വർഷം.",
)


@kcs.derives(Matter.year_began_first_of_april, source=("year_began_on",), citation="s.2(u)")
def began_in_april(given: Given) -> Mapping[str, Made]:
    """Whether the year began on the first day of April."""
    began = given["year_began_on"]
    if began is None:
        return {"year_began_first_of_april": Made(None, (), ("year_began_on",))}
    return {"year_began_first_of_april": Made((began.month, began.day) == (4, 1))}


def _closed_on_another_day() -> Test:
    day, closed = Matter.day_in_question, Matter.accounts_closed_on
    return Matter.other_closing_day_sanctioned & (day <= closed) & (day > closed.after(years=-1))


@kcs.clause(
    "s.2(u)",
    in_force=UNTIL_MAY_1997,
    says=YEAR,
    note=Text(
        "The words on April and March came in 1997; those before are not held.",
        "ഏപ്രിൽ, മാർച്ച് എന്ന വാക്കുകൾ 1997-ൽ വന്നതാണ്; അതിനുമുമ്പത്തേത് കൈവശമില്ല.",
    ),
)
def year_until_1997() -> Test:
    """Only the other closing day stood then in words that are held."""
    return _closed_on_another_day() | (~Matter.other_closing_day_sanctioned & NoText())


@kcs.clause(
    "s.2(u)",
    in_force=FROM_MAY_1997,
    says=YEAR,
    note=Text(
        "The source leaves the commencement of the Act of 1997 blank; its publication is taken.",
        "1997-ലെ നിയമത്തിന്റെ പ്രാബല്യത്തീയതി ഉറവിടത്തിൽ ഒഴിഞ്ഞുകിടക്കുന്നു; പ്രസിദ്ധീകരിച്ച ദിവസം എടുത്തിരിക്കുന്നു.",
    ),
)
def year() -> Test:
    """Asked of a day: is it in the year that began then?"""
    day, began = Matter.day_in_question, Matter.year_began_on
    ends = readings(
        "end_of_the_year",
        thirty_first=day <= began.after(years=1, days=-1),
        thirtieth=day <= began.after(years=1, days=-2),
    )
    ordinary = Matter.year_began_first_of_april & (day >= began) & ends
    return _closed_on_another_day() | (~Matter.other_closing_day_sanctioned & ordinary)


def deferred(citation: str, section: str, called: Text, before: Span, since: Span, note: Text) -> None:
    """A definition that points at a deferred section: nothing answers to it until that section is in force."""
    says = Text(
        f"{called.en}: what stands under section {section}.", f"{called.ml}: {section} വകുപ്പ് പ്രകാരം നിലകൊള്ളുന്നത്."
    )

    @kcs.clause(citation, in_force=before, says=says, note=note)
    def nothing_yet() -> Test:
        """Defined, and empty."""
        return Dropped(inoperative=True)

    @kcs.clause(citation, in_force=since, says=says, note=note)
    def stands() -> Test:
        """By the section named, and no other."""
        return Matter.set_up_under.equals(section)


def _since(section: str, day: str) -> Text:
    return Text(
        f"Section {section} is in force only from {day}; until then the definition has nothing to point at.",
        f"{section} വകുപ്പ് {day} മുതൽ മാത്രം പ്രാബല്യത്തിൽ; അതുവരെ ഈ നിർവചനത്തിൽ വരുന്ന ഒന്നുമില്ല.",
    )


deferred(
    "s.2(ea)", "70A", Text("Co-operative Arbitration Court", "സഹകരണ ആർബിട്രേഷൻ കോടതി"), UNTIL_70A, FROM_70A,
    Text(
        "Its words came in 1997, the letter (ea) only in 2000; under which letter they stood between is not in the "
        "source. Section 70A is in force from 02/01/2003, notified on 12/05/2003; until then there is nothing to point at.",
        "വാക്കുകൾ 1997-ലേതാണ്, (ea) എന്ന അക്ഷരം 2000-ലേതും; ഇടയ്ക്ക് ഏത് അക്ഷരത്തിലായിരുന്നെന്ന് ഉറവിടത്തിലില്ല. 70A വകുപ്പ് 02/01/2003 മുതൽ പ്രാബല്യത്തിൽ, വിജ്ഞാപനം 12/05/2003-ന്; അതുവരെ ഈ നിർവചനത്തിൽ വരുന്ന ഒന്നുമില്ല.",
    ),
)  # fmt: skip
deferred(
    "s.2(ec)", "57A", Text("Co-operative Development and Welfare Fund", "സഹകരണ വികസന ക്ഷേമനിധി"), UNTIL_57A, FROM_57A,
    _since("57A", "04/07/2000"),
)  # fmt: skip
deferred(
    "s.2(ed)", "80B", Text("Co-operative Service Examination Board", "സഹകരണ സർവീസ് പരീക്ഷാ ബോർഡ്"), UNTIL_80B, FROM_80B,
    _since("80B", "25/01/2001"),
)  # fmt: skip
deferred(
    "s.2(ha)", "57B", Text("Deposit Guarantee Scheme", "നിക്ഷേപ ഗ്യാരണ്ടി പദ്ധതി"), UNTIL_57B, FROM_57B,
    _since("57B", "02/01/2001"),
)  # fmt: skip
deferred(
    "s.2(rc)", "28B", Text("State Co-operative Election Commission", "സംസ്ഥാന സഹകരണ തിരഞ്ഞെടുപ്പ് കമ്മീഷൻ"), UNTIL_28B, FROM_28B,
    _since("28B", "07/03/2001"),
)  # fmt: skip
