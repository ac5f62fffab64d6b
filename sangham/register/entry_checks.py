"""What one entry about a society may say: the checks of the act that made such an entry, on what it says corrected."""

from __future__ import annotations

from datetime import date

from sangham.kernel import clock
from sangham.kernel.names import Name
from sangham.kernel.problem import Problem
from sangham.kernel.text import Text
from sangham.register.checks import (
    Clause,
    check_address,
    check_area,
    check_bye_laws,
    check_kind,
    check_letters,
    check_name,
)
from sangham.register.correcting import ON, Said
from sangham.register.entries import SocietyEntered, SocietyRegistered
from sangham.register.entries_of_matters import NameChanged, RegistrationReconstructed
from sangham.register.entries_of_older_registers import (
    AreaEntered,
    ByeLawsEntered,
    ClassEntered,
    FormerNameEntered,
    LiabilityEntered,
)
from sangham.register.entries_of_standing import (
    CommitteeEntered,
    OfficeBearerEntered,
    RegisteredOfficeChanged,
    StandingEntered,
    YearlyStatementReceived,
)
from sangham.register.standing import LIABLE, OFFICES, STANDINGS
from sangham.register.standing_checks import (
    check_capital,
    check_count,
    check_members,
    check_order,
    check_word,
)

FIRST = (SocietyRegistered, SocietyEntered)  # a society never leaves the register


def check_itself(said: Said) -> list[Problem]:
    """What the act that made such an entry would have refused."""
    what, found = said.what, []
    today = clock.today()
    for name in ("from_on", "registered_on", "received_on", "year_ended_on", "issued_on", ON):
        day = said.on if name == ON else getattr(what, name, None)
        if isinstance(day, date) and day > today:
            found.append(Problem(name, _NOT_YET, _MEND_NOT_YET))
    if isinstance(what, (*FIRST, FormerNameEntered, NameChanged)):
        found += _check_name(what.name_en, what.name_ml)
    if isinstance(what, FIRST):
        found += _check_number(what)
    if isinstance(what, RegistrationReconstructed):
        found += check_count("number", what.number, least=1)
    if isinstance(what, SocietyRegistered):
        found += check_address(what.registered_office)
    if isinstance(what, RegisteredOfficeChanged):
        found += check_address(what.address)
    if isinstance(what, (*FIRST, ClassEntered)):
        found += check_kind(what.class_name, what.tier, may_be_unknown=isinstance(what, SocietyEntered))
    if isinstance(what, (*FIRST, AreaEntered)) and what.area is not None:
        found += check_area([row.place for row in what.area])[1]
    if isinstance(what, SocietyRegistered | ByeLawsEntered | NameChanged):
        found += check_bye_laws([Clause(row.number, row.heading, row.text) for row in what.bye_laws])
    if isinstance(what, StandingEntered | SocietyEntered):
        found += check_word("standing", what.standing, STANDINGS)
    if isinstance(what, LiabilityEntered):
        found += check_word("liability", what.liability, LIABLE)
    if isinstance(what, CommitteeEntered | FormerNameEntered):
        found += check_order("until_on", what.from_on, what.until_on)
    if isinstance(what, CommitteeEntered | OfficeBearerEntered):
        for holder in what.holders:
            found += check_word(f"holders/{holder.id}/office", holder.office, OFFICES)
            found += check_order(f"holders/{holder.id}/until_on", holder.from_on, holder.until_on)
    if isinstance(what, YearlyStatementReceived):
        found += [*check_members(what.members), *check_capital(what.share_capital)]
    return found


def _check_name(en: str, ml: str) -> list[Problem]:
    if not (en.strip() or ml.strip()):
        return [Problem("name_en", _NO_NAME, _MEND_NO_NAME)]
    return [*check_name(Name(en, ml)), *check_letters("name_en", en, ml)]


def _check_number(what: SocietyRegistered | SocietyEntered) -> list[Problem]:
    found = check_letters("series", what.series, what.series_ml)
    if max(len(what.series), len(what.series_ml)) > 20:
        found.append(Problem("series", _LONG_SERIES, _MEND_SERIES))
    return found + check_count("number", what.number, least=1)


_NOT_YET = Text(en="This day has not come yet.", ml="ഈ ദിവസം ആയിട്ടില്ല.")
_MEND_NOT_YET = Text(en="Look at the date.", ml="തീയതി നോക്കുക.")
_NO_NAME = Text(en="A society has a name.", ml="സംഘത്തിന് പേരുണ്ടാകണം.")
_MEND_NO_NAME = Text(en="Give it in one script at least.", ml="ഒരു ലിപിയിലെങ്കിലും നൽകുക.")
_LONG_SERIES = Text(en="This has more than 20 letters.", ml="ഇതിന് 20-ലധികം അക്ഷരങ്ങളുണ്ട്.")
_MEND_SERIES = Text(en="Give the letters that head the numbers.", ml="നമ്പറുകൾക്കു മുന്നിലെ അക്ഷരങ്ങൾ മാത്രം നൽകുക.")
