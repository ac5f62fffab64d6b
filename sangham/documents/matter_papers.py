"""What stands on the papers of any matter: the acknowledgement, the letter of query, the notice of hearing, the order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from sangham.documents import wording
from sangham.documents.papers import Addressee, Ground, Order, Paper, PaperKind, Remedy
from sangham.kernel.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitLine:
    """A time limit that runs, under one reading of when it began.

    does       what is to be done in it
    by         its last day
    starts     the event from which it is counted, and its day
    who        who must act
    if_not     what follows when it passes
    you_may    what may then be done, by whom the paper goes to
    citation   the clause that fixes it
    reading    where readings of the start give different days: which one this is
    """

    does: Text
    by: date
    starts: Text
    who: Text
    if_not: Text
    you_may: Text
    citation: Text
    reading: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPart:
    """A headed part of a letter, in paragraphs, numbered where they are points to be met one by one."""

    heading: Text
    says: tuple[Text, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter(Paper):
    """What an office writes in a matter before it is decided.

    addressee      in which capacity it goes to whom; names and addresses are not on papers
    matter_number  the inward number
    received_on    when the matter was received at the office that writes
    subject        the subject line
    opening        what the letter says first
    limits         the time limits that run, with what may be done when they lapse
    parts          what else it says
    title, under   what it is, and under which clause it is written
    """

    addressee: Addressee
    matter_number: str
    received_on: date
    subject: Text
    opening: tuple[Text, ...]
    limits: tuple[LimitLine, ...] = ()
    parts: tuple[LetterPart, ...] = ()
    title: Text
    under: Text

    @property
    def document_title(self) -> str:
        return f"{self.title.en}: {self.number} | {self.title.ml}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement(Letter):
    """That a matter was received, under which number and section, by when it is to be decided, how to ask after it."""

    kind: ClassVar[PaperKind] = "acknowledgement"

    title: Text = wording.ACKNOWLEDGEMENT_TITLE


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterOfQuery(Letter):
    """What is wanting from whoever asked, point by point, each with the clause that needs it."""

    kind: ClassVar[PaperKind] = "letter_of_query"

    title: Text = wording.QUERY_TITLE


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeOfHearing(Letter):
    """That somebody is to be heard: on which day, at what time, where, and on what."""

    kind: ClassVar[PaperKind] = "notice_of_hearing"

    title: Text = wording.HEARING_TITLE


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderInMatter(Order):
    """The order in a matter other than registration: granted or refused.

    decision        what is decided, in one plain sentence to the reader
    grounds         why it is refused: each leaf clause that failed; none where the law leaves the merits to the official
    reasons         the official's
    remedies        what to do next and by when
    outside         what the sections held here do not tell of that
    text_not_held   said in place of the findings, where the words of the law are not held
    communicate_by  the last day to send it, where the law sets one
    """

    kind: ClassVar[PaperKind] = "order_in_matter"

    decision: Text
    grounds: tuple[Ground, ...]
    reasons: Text
    remedies: tuple[Remedy, ...]
    outside: Text
    text_not_held: Text | None
    communicate_by: date | None
    title: Text = wording.ORDER_TITLE
    under: Text

    def __post_init__(self) -> None:
        if not (self.findings or self.text_not_held):
            raise ValueError("an order tells the findings, or why there are none")
