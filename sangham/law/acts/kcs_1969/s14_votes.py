"""Sections 14(2) and 14B(1): the general body meeting of each society, its majority and its notice.

Present and voting are those who voted for or against; who abstained is left out. Shares of a total are compared by
multiplying across, in whole numbers: exactly two thirds is enough, exactly half is no majority.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sangham.kernel.days import CountingRule, Length, last_day
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_transformation import Resolution
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.fact import Bounds

NOTICE = Length(days=15)
VOTED = ("votes_for", "votes_against")
NOTIFIED = ("notice_written", "notice_to_each", "notice_on", "held_on")

Meeting = Mapping[str, Any]


def two_thirds(votes_for: int, votes_against: int) -> bool:
    """At least two thirds of those who voted, and somebody did."""
    return votes_for > 0 and 3 * votes_for >= 2 * (votes_for + votes_against)


def majority(votes_for: int, votes_against: int) -> bool:
    """More than half of those who voted."""
    return 2 * votes_for > votes_for + votes_against


def resolved(meeting: Meeting, enough: Callable[[int, int], bool]) -> bool | None:
    """Whether a general body meeting passed it by enough votes; None where it is not known."""
    votes_for, votes_against = (meeting.get(n) for n in VOTED)
    general_body = meeting.get("general_body")
    counted = None if votes_for is None or votes_against is None else enough(votes_for, votes_against)
    if general_body is False or counted is False:
        return False
    return None if general_body is None or counted is None else True


def notified(meeting: Meeting) -> bool | None:
    """Whether each member had fifteen clear days' notice in writing."""
    written, each, given_on, held_on = (meeting.get(n) for n in NOTIFIED)
    clear = None if given_on is None or held_on is None else held_on >= may_be_held_on(given_on)
    parts = (written, each, clear)
    return False if False in parts else None if None in parts else True


def may_be_held_on(notice_on: date) -> date:
    """The first day on which a meeting may be held after a notice."""
    return last_day(notice_on, NOTICE, CountingRule.CLEAR_DAYS)


@kcs.derives(
    Resolution.societies_resolving,
    Resolution.societies_short_of_two_thirds,
    Resolution.societies_short_of_majority,
    Resolution.societies_short_of_notice,
    Resolution.first_meeting_on,
    source=("society_meetings",),
    citation="s.14(2)",
)
def meetings(given: Given) -> Mapping[str, Made]:
    """How many societies, at how many of them it was not passed or not duly called, and when the first met."""
    listed = given["society_meetings"]
    made = ("societies_short_of_two_thirds", "societies_short_of_majority", "societies_short_of_notice")
    if listed is None:
        unknown = Made(None, (), ("society_meetings",))
        return dict.fromkeys(("societies_resolving", *made, "first_meeting_on"), unknown)
    days = [m.get("held_on") for m in listed]
    return {
        "societies_resolving": Made(len(listed)),
        made[0]: _short(listed, lambda m: resolved(m, two_thirds), ("general_body", *VOTED)),
        made[1]: _short(listed, lambda m: resolved(m, majority), ("general_body", *VOTED)),
        made[2]: _short(listed, notified, NOTIFIED),
        "first_meeting_on": _first(days),
    }


def _first(days: list[date | None]) -> Made:
    known = [d for d in days if d is not None]
    return (
        Made(min(known))
        if days and len(known) == len(days)
        else Made(None, (), ("society_meetings.held_on",))
    )


def _short(listed: list[Meeting], so: Callable[[Meeting], bool | None], fields: tuple[str, ...]) -> Made:
    found = [(i, meeting, so(meeting)) for i, meeting in enumerate(listed, 1)]
    short = [(i, m) for i, m, yes in found if yes is False]
    open_ = [m for _, m, yes in found if yes is None]
    missing = {f"society_meetings.{f}": None for m in open_ for f in fields if m.get(f) is None}
    return Made(
        Bounds(len(short), len(short) + len(open_)),
        tuple(_said(i, m, fields) for i, m in short),
        tuple(missing),
    )


def _said(number: int, meeting: Meeting, fields: tuple[str, ...]) -> Text:
    name = meeting.get("society") or number
    if fields is NOTIFIED:
        return Text(
            "{n}: not each member had fifteen clear days' notice in writing.",
            "{n}: ഒരംഗത്തിനെങ്കിലും പതിനഞ്ച് പൂർണ്ണ ദിവസം മുമ്പ് രേഖാമൂലം നോട്ടീസ് കിട്ടിയിട്ടില്ല.",
        ).fill(n=name)
    votes_for, votes_against = ("?" if meeting.get(n) is None else meeting[n] for n in VOTED)
    if meeting.get("general_body") is False:
        return Text("{n}: no general body meeting.", "{n}: പൊതുയോഗമായിരുന്നില്ല.").fill(n=name)
    return Text("{n}: {f} for, {a} against.", "{n}: അനുകൂലം {f}, എതിർ {a}.").fill(
        n=name, f=votes_for, a=votes_against
    )
