"""Named points of matters at which a process is killed: the acts, in the order in which they are done in one record.

    python -m tests.proceedings.matter_kill_points

reads one JSON object a line, ``{"out": FOLDER, "database": ADDRESS, "log": FILE}`` with ``"act"``, a name of ACTS, and
``"point"``, one of its points or null, and does the act in a forked process that dies there, after it has written down
what it found (`look`). With ``"act": "prepare"`` it makes the record; with ``"look"`` it only looks. How a point kills is
`kill_points.arm`.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Callable
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.proceedings.kill_points import MODULES, Point, arm, settle

ACTS_IN = "sangham.proceedings.actions"
JOURNAL = "sangham.journal.actions.record"


def recorded(module: str) -> Point:
    """Just after the act has recorded, and before it is committed."""
    return Point(f"{ACTS_IN}.{module}", "record", after=True)


POINTS: dict[str, dict[str, Point]] = {
    "lodge": {
        "received: appended, tables not written": Point(JOURNAL, "project", after=False),
        "received: recorded, not committed": recorded("lodge_matter"),
    },
    "scrutinise": {
        "scrutiny: receipt kept, not recorded": Point(f"{ACTS_IN}.scrutinise", "record", after=False),
        "scrutiny: recorded, not committed": recorded("scrutinise"),
    },
    "query": {"query: recorded, not committed": recorded("raise_query")},
    "answer": {"answer: recorded, not committed": recorded("answer_matter_query")},
    "order enquiry": {"enquiry: ordered, not committed": recorded("order_enquiry")},
    "report enquiry": {"enquiry: reported, not committed": recorded("report_enquiry")},
    "fix hearing": {"hearing: fixed, not committed": recorded("fix_hearing")},
    "adjourn hearing": {"hearing: adjourned, not committed": recorded("adjourn_hearing")},
    "hold hearing": {"hearing: held, not committed": recorded("hold_hearing")},
    "determine": {"determinations: recorded, not committed": recorded("record_determinations")},
    "change name": {
        "change of name: ordered, the register not told": recorded("decide_matter"),
        "change of name: appended to the society's stream, tables not written": Point(
            JOURNAL, "project", after=False, call=2
        ),
        "change of name: entered, not committed": Point(
            "sangham.proceedings.matters.change_of_name", "change_name", after=True
        ),
    },
    "issue order": {
        "order: signed, not stored": Point(f"{ACTS_IN}.issue_order", "sign", after=True),
        "order: entered, not committed": Point(f"{ACTS_IN}.issue_order", "issue_paper", after=True),
    },
    "send order": {"order: sent, not committed": recorded("send_order")},
    "amend certificate": {
        "certificate: sealed, not typeset": Point(f"{ACTS_IN}.give_certificate", "typeset", after=False),
        "certificate: stored, not entered": Point("sangham.documents.store", "keep", after=True),
        "certificate: in the society's stream, not in the matter's": Point(
            f"{ACTS_IN}.give_certificate", "issue_paper", after=False
        ),
        "certificate: entered, not committed": Point(
            f"{ACTS_IN}.give_certificate", "issue_paper", after=True
        ),
    },
    "reconstruct": {
        "lost certificate: ordered, number and day not entered": recorded("decide_matter"),
        "lost certificate: entered, not committed": Point(
            "sangham.proceedings.matters.certificates", "reconstruct_registration", after=True
        ),
    },
    "report decision": {
        "affiliation: decision recorded, the register not told": recorded("report_society_decision"),
        "affiliation: entered, not committed": Point(
            f"{ACTS_IN}.report_society_decision", "affiliate_society", after=True
        ),
    },
    "deem": {
        "deeming: outcome recorded, the register not told": recorded("enter_deemed"),
        "deeming: entered, not committed": Point(f"{ACTS_IN}.enter_deemed", "affiliate_society", after=True),
    },
    "allow appeal": {
        "appeal: allowed, the register not told": Point(
            "sangham.proceedings.matters.affiliation", "affiliate_society", after=False
        ),
    },
    "direct": {
        "representation: decided, directions not received": Point(
            "sangham.proceedings.matters.representation", "record", after=False
        ),
        "representation: directions received, not committed": Point(
            "sangham.proceedings.matters.representation", "record", after=True
        ),
    },
    "withdraw": {"withdrawal: recorded, not committed": recorded("withdraw_matter")},
}


def matter(kind: str) -> Any:
    """The id of the latest matter of a kind."""
    from sangham.proceedings.models import Matter

    return Matter.objects.filter(kind=kind).latest("id").id


def society(name: str) -> Any:
    """The id of a society by the name that it was entered under."""
    from sangham.register.models import SocietyName

    return SocietyName.objects.get(name_en=name).society_id


def prepare() -> None:
    """The office, four societies, and the matters that are scrutinised before their time comes."""
    from sangham.kernel.names import Name
    from tests.proceedings import staged as of

    of.office()
    kalpaka, stores = of.registered(), of.older()
    apex = of.older(Name("Apex Limited", ""), number=1, tier="apex")
    union = of.older(Name("Vembayam Union Limited", ""), number=2)
    of.looked_at(lost := of.lost_certificate(stores))
    of.satisfied(lost, *of.LOST)
    for applicant in (kalpaka, stores):
        of.lodged("affiliation", applicant, other_society=apex, facts=of.AFFILIATION)
    facts = {"affiliation_rejection_received_on": "2026-01-20", "affiliation_appeal_filed_on": "2026-01-30"}
    of.looked_at(of.lodged("affiliation_appeal", union, other_society=apex, facts=facts))
    silent = of.name_change(union, facts={"name_en": "Vembayam Federation Limited"})
    clerk = of.Actor("rcs-clerk", "RCS", "s.12(4B)")
    on = of.RECEIVED_ON + timedelta(days=100)
    above = of.lodged("amendment_representation", union, on, office="RCS", by=clerk, against=silent)
    of.looked_at(above, on=on, by=clerk)
    of.lodged("duplicate", kalpaka)


def acts() -> dict[str, Callable[[], object]]:
    """Each act, by its name in POINTS."""
    from sangham.journal.actor import Actor
    from sangham.proceedings.actions.adjourn_hearing import adjourn_hearing
    from sangham.proceedings.actions.answer_matter_query import answer_matter_query
    from sangham.proceedings.actions.decide_matter import decide_matter
    from sangham.proceedings.actions.enter_deemed import enter_deemed
    from sangham.proceedings.actions.fix_hearing import fix_hearing
    from sangham.proceedings.actions.give_certificate import give_certificate
    from sangham.proceedings.actions.hold_hearing import hold_hearing
    from sangham.proceedings.actions.issue_order import issue_order
    from sangham.proceedings.actions.order_enquiry import order_enquiry
    from sangham.proceedings.actions.raise_query import raise_query
    from sangham.proceedings.actions.report_enquiry import report_enquiry
    from sangham.proceedings.actions.report_society_decision import report_society_decision
    from sangham.proceedings.actions.send_order import send_order
    from sangham.proceedings.actions.withdraw_matter import withdraw_matter
    from sangham.proceedings.models import Matter
    from sangham.proceedings.queries import standing_of
    from tests.proceedings import staged as of

    on, later = of.RECEIVED_ON, of.RECEIVED_ON + timedelta(days=100)
    jr, inspector, rcs = of.JR, of.INSPECTOR, Actor("rcs", "RCS", "s.12(4B)")
    why = (of.WHY,)

    def renaming() -> Any:
        return Matter.objects.get(kind="change_of_name", society=society(of.KALPAKA.en)).id

    def applying(name: str) -> Any:
        return Matter.objects.get(kind="affiliation", society=society(name)).id

    def answer() -> None:
        stated = standing_of(renaming()).stated
        whole = stated.model_copy(update={"facts": {**stated.facts, "circle_union_consulted": True}})
        answer_matter_query(renaming(), stated=whole, asked_by={}, by=inspector, on=on)

    def grant(which: Any, by: Actor = jr, day: date = on) -> None:
        decide_matter(which, granted=True, reasons=of.WHY, by=by, on=day)

    return {
        "lodge": lambda: of.name_change(society(of.KALPAKA.en), facts={"circle_union_consulted": None}),
        "scrutinise": lambda: of.looked_at(renaming()),
        "query": lambda: raise_query(renaming(), by=inspector, on=on),
        "answer": answer,
        "order enquiry": lambda: order_enquiry(
            renaming(), inspector=inspector.official, points=why, report_by=None, by=jr, on=on
        ),
        "report enquiry": lambda: report_enquiry(renaming(), found=why, by=inspector, on=on),
        "fix hearing": lambda: fix_hearing(
            renaming(), held_on=on, at="11:00", place=of.WHY, noticed=why, by=jr, on=on
        ),
        "adjourn hearing": lambda: adjourn_hearing(
            renaming(), to_on=on, at="15:00", because=of.WHY, by=jr, on=on
        ),
        "hold hearing": lambda: hold_hearing(renaming(), appeared=why, said=of.WHY, by=jr, on=on),
        "determine": lambda: of.satisfied(renaming(), *of.SATISFIED),
        "change name": lambda: grant(renaming()),
        "issue order": lambda: issue_order(renaming(), by=jr, on=on),
        "send order": lambda: send_order(renaming(), by_way_of="hand", to=of.WHY, by=inspector, on=on),
        "amend certificate": lambda: give_certificate(renaming(), by=jr, on=on),
        "reconstruct": lambda: grant(matter("lost_certificate")),
        "report decision": lambda: report_society_decision(
            applying(of.KALPAKA.en), granted=True, decided_on=on, told_on=on, by=inspector, on=on
        ),
        "deem": lambda: enter_deemed(applying(of.STORES.en), by=inspector, on=later),
        "allow appeal": lambda: grant(matter("affiliation_appeal")),
        "direct": lambda: grant(matter("amendment_representation"), rcs, later),
        "withdraw": lambda: withdraw_matter(matter("duplicate"), because=None, by=inspector, on=on),
    }


def look() -> dict[str, Any]:
    """What stands: where tables are not what the entries say; the entries of each stream; rows of what stands beside."""
    from sangham.journal.actions.rebuild import check_tables
    from sangham.journal.models import Entry, Particular, Receipt, StreamHead
    from sangham.journal.queries import entries_of

    streams = {head.stream: [e.kind for e in entries_of(head.stream)] for head in StreamHead.objects.all()}
    return {
        "wrong": [str(difference) for difference in check_tables()],
        "streams": streams,
        "beside": [Entry.objects.count(), Particular.objects.count(), Receipt.objects.count()],
    }


def run(asked: dict[str, Any]) -> None:
    """In a process of its own."""
    office = Path(asked["out"]).resolve() / "office"
    office.mkdir(parents=True, exist_ok=True)
    settle(office, asked["database"])
    from django.core.management import call_command

    match asked["act"]:
        case "prepare":
            call_command("migrate", verbosity=0)
            prepare()
        case act:
            (office / "look.json").write_text(json.dumps(look()))
            if act == "look":
                return
            if asked["point"] is not None:
                arm(POINTS[act][asked["point"]])
            acts()[act]()


def main() -> None:
    """Fork a process for each line; answer its wait status."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    import django

    django.setup(set_prefix=False)
    for name in (
        *MODULES,
        "tests.proceedings.staged",
        f"{ACTS_IN}.give_certificate",
        "sangham.journal.actions.rebuild",
    ):
        import_module(name)
    for line in sys.stdin:
        asked = json.loads(line)
        child = os.fork()
        if child == 0:
            log = os.open(asked["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
            os.dup2(log, 1)
            os.dup2(log, 2)
            try:
                run(asked)
            except BaseException:
                traceback.print_exc()
                os._exit(70)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        print(status, flush=True)


if __name__ == "__main__":
    main()
