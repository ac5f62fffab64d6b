"""Papers of any matter, to typeset. People, societies and numbers in them are made up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from sangham.documents.matter_papers import (
    Acknowledgement,
    LetterPart,
    LimitLine,
    NoticeOfHearing,
    OrderInMatter,
)
from sangham.kernel.text import Text
from sangham.law.outcome import Outcome
from tests.documents import samples

UNDER = Text("Section 10, Kerala Co-operative Societies Act, 1969", "കേരള സഹകരണ സംഘം നിയമം, 1969: 10-ാം വകുപ്പ്")


def _letter() -> dict[str, Any]:
    bears = {
        k: v
        for k, v in samples.order_common().items()
        if k in ("addressee", "matter_number", "received_on", "subject")
    }
    return {
        **{k: v for k, v in samples.common().items() if k != "society_name"},
        **bears,
        "number": "JR-TVM/A/31/2026",
        "under": UNDER,
        "opening": (Text(f"It was received: {samples.NAME.en}.", samples.NAME.ml),),
    }


def limit(**changes: Any) -> LimitLine:
    """A time limit under one reading of its start."""
    made = LimitLine(
        does=Text("To dispose of the application", "അപേക്ഷ തീർപ്പാക്കാൻ"),
        by=date(2026, 4, 19),
        starts=Text("first receipt, 19/01/2026", "ആദ്യം ലഭിച്ച ദിവസം, 19/01/2026"),
        who=Text("the Registrar", "സഹകരണ സംഘം രജിസ്ട്രാർ"),
        if_not=Text("Nothing is deemed.", "ഒന്നും സംഭവിച്ചതായി കരുതില്ല."),
        you_may=Text("Make a representation.", "നിവേദനം നൽകാം."),
        citation=Text("Section 7(3)", "7(3)-ാം വകുപ്പ്"),
        reading=Text("from the first receipt, in any office", "ഏത് ഓഫീസിലായാലും ആദ്യം ലഭിച്ചതു മുതൽ"),
    )
    return replace(made, **changes)


def acknowledgement(**changes: Any) -> Acknowledgement:
    """An acknowledgement, with a time limit under a reading and under none."""
    made = Acknowledgement(
        **_letter(),
        limits=(limit(), limit(reading=None, by=date(2026, 5, 1))),
        parts=(LetterPart(heading=Text("To ask after it", "അന്വേഷിക്കാൻ"), says=(samples.ASKS,)),),
    )
    return replace(made, **changes)


def notice(**changes: Any) -> NoticeOfHearing:
    """A notice of hearing, with points."""
    points = (Text("Point one.", "ഒന്നാമത്തെ കാര്യം."), Text("Point two.", "രണ്ടാമത്തെ കാര്യം."))
    made = NoticeOfHearing(
        **_letter(), parts=(LetterPart(heading=Text("Points", "കാര്യങ്ങൾ"), says=points, numbered=True),)
    )
    return replace(made, **changes)


def order(**changes: Any) -> OrderInMatter:
    """An order in a matter: refused, with grounds and findings."""
    made = OrderInMatter(
        **{**samples.order_common(), "findings": (samples.finding(Outcome.NOT_MET),)},
        under=UNDER,
        decision=Text("The name is not changed.", "പേര് മാറ്റുന്നില്ല."),
        grounds=(samples.ground(1),),
        reasons=Text("The name is another society's.", "ഈ പേര് മറ്റൊരു സംഘത്തിന്റേതാണ്."),
        remedies=samples.refusal().remedies,
        outside=Text("What appeal lies is not held here.", "അപ്പീൽ എന്തെന്ന് ഇവിടെയില്ല."),
        text_not_held=None,
        communicate_by=date(2026, 4, 10),
    )
    return replace(made, **changes)


def order_without_text(**changes: Any) -> OrderInMatter:
    """An order where the words of the law are not held: no finding, no ground, and so said."""
    none = Text("The words are not held here.", "പാഠം ഇവിടെയില്ല.")
    without: dict[str, Any] = {"findings": (), "grounds": (), "text_not_held": none, "communicate_by": None}
    return order(**{**without, **changes})


ALL = (acknowledgement(), notice(), order(), order_without_text())
