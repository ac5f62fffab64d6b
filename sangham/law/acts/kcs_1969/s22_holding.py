"""Section 22: how much of the share capital one member may hold."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.exemptions import Exemption
from sangham.law.acts.kcs_1969.facts_shares import Holding, HoldingPrescribed
from sangham.law.acts.kcs_1969.instruments import FROM_2000, UNTIL_2000
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test, Value, readings
from sangham.law.provision import Alternative, Reading

A_FIFTH = 5

kcs.reading(
    Reading(
        "share_base",
        "s.22",
        Text(
            "New shares are allotted: one fifth of which capital, that before the allotment or that after it?",
            "പുതിയ ഓഹരി അനുവദിക്കുമ്പോൾ, ഏതു മൂലധനത്തിന്റെ അഞ്ചിലൊന്ന്: അതിനു മുമ്പുള്ളതോ ശേഷമുള്ളതോ?",
        ),
        {
            "after": Alternative(
                Text(
                    "That after it: the new shares are part of the total share capital.",
                    "ശേഷമുള്ളത്: പുതിയ ഓഹരികളും ആകെ ഓഹരി മൂലധനത്തിന്റെ ഭാഗമാണ്.",
                ),
                Text(
                    "The word “hold”: the limit is tested when the shares are held, and then the total has grown too.",
                    "“hold” എന്ന വാക്ക്: ഓഹരി കൈവശമാകുമ്പോഴാണ് പരിധി നോക്കേണ്ടത്; അപ്പോഴേക്കും ആകെത്തുകയും കൂടിയിരിക്കും.",
                ),
            ),
            "before": Alternative(
                Text(
                    "That before it: what is asked is whether the allotment may be made.",
                    "മുമ്പുള്ളത്: ഓഹരി അനുവദിക്കാമോ എന്നാണ് ചോദ്യം.",
                ),
                Text(
                    "The purpose: nobody is to buy his way in by an allotment that itself widens the base.",
                    "ഉദ്ദേശ്യം: അടിസ്ഥാനം തന്നെ വലുതാക്കുന്ന അനുവദിക്കലിലൂടെ ആരും പിടിമുറുക്കരുത്.",
                ),
            ),
        },
        default="after",
    )
)

kcs.text_not_held(
    "s.22",
    in_force=UNTIL_2000,
    says=Text(
        "How much one member might hold before 2000 is not in the source; the section was replaced whole.",
        "2000-നു മുമ്പ് ഒരംഗത്തിന് എത്ര ഓഹരി കൈവശം വയ്ക്കാമായിരുന്നെന്ന് ഉറവിടത്തിലില്ല; വകുപ്പ് മുഴുവനായി മാറ്റി.",
    ),
)


def _within(capital: Value) -> Test:
    """What is then held, against a fifth and the prescribed portion, or against what was notified for the class."""
    held = Holding.shares_held + Holding.shares_allotted + Holding.shares_transferred
    usual = (held * A_FIFTH <= capital) & (
        held * HoldingPrescribed.portion_of <= capital * HoldingPrescribed.portion_parts
    )
    notified = Holding.higher_maximum_notified & (
        held * Holding.notified_of <= capital * Holding.notified_parts
    )
    return usual | notified


@kcs.clause(
    "s.22",
    in_force=FROM_2000,
    says=Text(
        "No member holds more of the total share capital than the portion that is prescribed, one fifth at the most, or "
        "the higher maximum that the Government notified for the class. The Government, another society, and a Board, "
        "Committee or Corporation that the Government approved for this, are free of it.",
        "ആകെ ഓഹരി മൂലധനത്തിൽ നിർണ്ണയിക്കപ്പെട്ട പരിധിയിലധികം ഒരംഗവും കൈവശം വയ്ക്കരുത്; ഏറ്റവും കൂടിയാൽ അഞ്ചിലൊന്ന്, അല്ലെങ്കിൽ ആ തരം സംഘങ്ങൾക്ക് സർക്കാർ വിജ്ഞാപനം ചെയ്ത കൂടിയ പരിധി. സർക്കാരിനും മറ്റു സംഘങ്ങൾക്കും ഇതിനായി സർക്കാർ അംഗീകരിച്ച ബോർഡ്, സമിതി, കോർപ്പറേഷൻ എന്നിവയ്ക്കും ഇത് ബാധകമല്ല.",
    ),
    note=Text(
        "Exactly one fifth is lawful if the Rules go so far; what they prescribe is not in the sources. A local self "
        "government is a member since 2000 but is not named among the free. Commas are missing between those who are.",
        "ചട്ടങ്ങൾ അനുവദിക്കുന്നെങ്കിൽ കൃത്യം അഞ്ചിലൊന്ന് നിയമപരമാണ്; അവയിലെ പരിധി ഉറവിടങ്ങളിലില്ല. തദ്ദേശ സ്വയംഭരണ സ്ഥാപനത്തിന് 2000 മുതൽ അംഗമാകാമെങ്കിലും ഇളവുള്ളവരിൽ അതിന്റെ പേരില്ല. ഇളവുള്ളവരുടെ പേരുകൾക്കിടയിൽ കോമകൾ വിട്ടുപോയിട്ടുണ്ട്.",
    ),
)
def no_more_than_a_fifth() -> Test:
    """A transfer leaves the capital as it is; an allotment adds to it, by one of the readings."""
    free = Holding.holder_kind.among("government", "society") | (
        Holding.holder_kind.among("board") & Holding.holder_approved
    )
    within = readings(
        "share_base",
        after=_within(Holding.share_capital + Holding.shares_allotted),
        before=_within(Holding.share_capital),
    )
    return within.unless(free).unless(Exemption.exempted_from_s22)
