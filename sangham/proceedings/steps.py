"""What may lawfully be done next in a matter: one function, so that no two doors disagree."""

from __future__ import annotations

from enum import StrEnum

from sangham.kernel.text import Text
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.matters.kind import MatterKind
from sangham.proceedings.state import Standing, State


class Step(StrEnum):
    """An act that a matter may call for."""

    SCRUTINISE = "scrutinise"
    QUERY = "query"
    ISSUE_QUERY_LETTER = "issue_query_letter"
    ANSWER = "answer"
    SEND_ON = "send_on"
    DETERMINE = "determine"
    ORDER_REGISTRATION = "order_registration"
    ORDER_REFUSAL = "order_refusal"
    GRANT = "grant"
    REFUSE = "refuse"
    REPORT_DECISION = "report_decision"
    ENTER_DEEMED = "enter_deemed"
    ISSUE_ORDER = "issue_order"
    CERTIFY = "certify"
    SEND_ORDER = "send_order"
    ACKNOWLEDGE = "acknowledge"
    ORDER_ENQUIRY = "order_enquiry"
    REPORT_ENQUIRY = "report_enquiry"
    FIX_HEARING = "fix_hearing"
    ISSUE_NOTICE = "issue_notice"
    ADJOURN_HEARING = "adjourn_hearing"
    HOLD_HEARING = "hold_hearing"
    WITHDRAW = "withdraw"

    @property
    def says(self) -> Text:
        """The step in words."""
        return _SAYS[self]


_SAYS = {
    Step.SCRUTINISE: Text("Scrutinise it", "സൂക്ഷ്മപരിശോധന നടത്തുക"),
    Step.QUERY: Text("Ask for what is wanting", "വേണ്ട വിവരം ആവശ്യപ്പെടുക"),
    Step.ISSUE_QUERY_LETTER: Text("Issue the letter of query", "വിവരം ആവശ്യപ്പെടുന്ന കത്ത് പുറപ്പെടുവിക്കുക"),
    Step.ANSWER: Text("Receive the answer to the query", "മറുപടി സ്വീകരിക്കുക"),
    Step.SEND_ON: Text("Send it on to the office that has the power", "അധികാരമുള്ള ഓഫീസിലേക്ക് അയയ്ക്കുക"),
    Step.DETERMINE: Text("Record what the official determines", "ഉദ്യോഗസ്ഥന്റെ കണ്ടെത്തലുകൾ രേഖപ്പെടുത്തുക"),
    Step.ORDER_REGISTRATION: Text("Order registration", "രജിസ്റ്റർ ചെയ്യാൻ ഉത്തരവിടുക"),
    Step.ORDER_REFUSAL: Text("Order refusal", "നിരസിച്ച് ഉത്തരവിടുക"),
    Step.GRANT: Text("Grant it by order", "അനുവദിച്ച് ഉത്തരവിടുക"),
    Step.REFUSE: Text("Refuse it by order", "നിരസിച്ച് ഉത്തരവിടുക"),
    Step.REPORT_DECISION: Text("Enter the other society's decision", "മറ്റേ സംഘത്തിന്റെ തീരുമാനം ചേർക്കുക"),
    Step.ENTER_DEEMED: Text("Enter what the Act itself has decided", "നിയമപ്രകാരം തനിയെ തീർപ്പായത് ചേർക്കുക"),
    Step.ISSUE_ORDER: Text("Issue the order", "ഉത്തരവ് പുറപ്പെടുവിക്കുക"),
    Step.CERTIFY: Text("Give the certificate", "സർട്ടിഫിക്കറ്റ് നൽകുക"),
    Step.SEND_ORDER: Text("Send the order", "ഉത്തരവ് അയയ്ക്കുക"),
    Step.ACKNOWLEDGE: Text("Acknowledge it", "കൈപ്പറ്റ് രസീത് നൽകുക"),
    Step.ORDER_ENQUIRY: Text("Order a field enquiry", "സ്ഥലത്ത് അന്വേഷണത്തിന് ഉത്തരവിടുക"),
    Step.REPORT_ENQUIRY: Text("Report on the enquiry", "അന്വേഷണ റിപ്പോർട്ട് നൽകുക"),
    Step.FIX_HEARING: Text("Fix a hearing", "വാദം കേൾക്കാൻ തീയതി നിശ്ചയിക്കുക"),
    Step.ISSUE_NOTICE: Text("Issue the notice of hearing", "വാദം കേൾക്കുന്നതിനുള്ള നോട്ടീസ് പുറപ്പെടുവിക്കുക"),
    Step.ADJOURN_HEARING: Text("Adjourn the hearing", "വാദം കേൾക്കൽ മാറ്റിവയ്ക്കുക"),
    Step.HOLD_HEARING: Text("Record the hearing", "വാദം കേട്ടത് രേഖപ്പെടുത്തുക"),
    Step.WITHDRAW: Text("Receive its withdrawal", "പിൻവലിച്ചത് രേഖപ്പെടുത്തുക"),
}


def next_steps(s: Standing) -> tuple[Step, ...]:
    """What may be done next, the usual step first. Whether the order grants or refuses is law's to say."""
    kind = MATTERS[s.kind]
    if s.state.ended:
        return _after_the_end(s, kind)
    return (*_usual(s, kind), *_beside(s, kind))


def _usual(s: Standing, kind: MatterKind) -> tuple[Step, ...]:
    if kind.decided_by == "society":
        return (Step.ENTER_DEEMED,) if s.society_decision else (Step.REPORT_DECISION, Step.ENTER_DEEMED)
    match s.state:
        case State.LODGED:
            return (Step.SCRUTINISE,)
        case State.SCRUTINISED if s.competence == "NOT_MET" and kind.decided_by == "registrar":
            return (Step.SEND_ON,)
        case State.SCRUTINISED:
            # Where nothing is left to be determined, the order may come at once.
            return (Step.DETERMINE, Step.QUERY, *(() if s.kind == "registration" else _order(s)))
        case State.QUERIED:
            return (*((Step.ISSUE_QUERY_LETTER,) if s.letter_due else ()), Step.ANSWER)
        case _:
            return (*_order(s), Step.QUERY, Step.DETERMINE)


def _order(s: Standing) -> tuple[Step, ...]:
    """No order while somebody who was called has not been heard."""
    if s.hearing is not None:
        return ()
    if s.kind == "registration":
        return (Step.ORDER_REGISTRATION, Step.ORDER_REFUSAL)
    return (Step.GRANT, Step.REFUSE)


def _beside(s: Standing, kind: MatterKind) -> tuple[Step, ...]:
    """What may be done in whichever state the matter is, so long as it is not decided."""
    acknowledge = () if "acknowledgement" in s.papers else (Step.ACKNOWLEDGE,)
    if kind.decided_by == "society":
        return (*acknowledge, Step.WITHDRAW)
    enquire = Step.REPORT_ENQUIRY if s.enquiry else Step.ORDER_ENQUIRY
    return (*acknowledge, enquire, *_hearing(s), Step.WITHDRAW)


def _hearing(s: Standing) -> tuple[Step, ...]:
    if s.hearing is None:
        return (Step.FIX_HEARING,)
    notice = (Step.ISSUE_NOTICE,) if s.notice_due else ()
    return (*notice, Step.HOLD_HEARING, Step.ADJOURN_HEARING)


def _after_the_end(s: Standing, kind: MatterKind) -> tuple[Step, ...]:
    if s.ordered is None:
        return ()
    issued = any(p.startswith("order_") for p in s.papers)
    steps = () if issued else (Step.ISSUE_ORDER,)
    certified = any(p.startswith("certificate_") for p in s.papers)
    granted = s.state is State.REGISTERED or (s.state is State.GRANTED and kind.certificate is not None)
    if granted and not certified:
        steps = (*steps, Step.CERTIFY)
    return steps if s.order_sent_on or not issued else (*steps, Step.SEND_ORDER)
