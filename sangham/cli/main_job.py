"""The main job: one dossier carried from lodging to what it comes to, a legal act at a time.

Each step is one action, taken only if `next_steps` names it; stopped anywhere, it goes on from where the record is.
No rule is here: which step is next is `proceedings`' to say, what the order is, `law`'s.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from django.db import transaction

from sangham.accounts.actions.set_up_office import set_up_office
from sangham.accounts.holding import officials_at
from sangham.accounts.models import Office
from sangham.accounts.roles import Role
from sangham.journal.actions.seal import seal
from sangham.journal.actor import SET_UP, Actor
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.law.outcome import Outcome
from sangham.places.actions.import_places import import_places
from sangham.places.queries import editions
from sangham.proceedings import consulting
from sangham.proceedings.actions.acknowledge import acknowledge
from sangham.proceedings.actions.certify import certify
from sangham.proceedings.actions.issue_order import issue_order
from sangham.proceedings.actions.issue_query_letter import issue_query_letter
from sangham.proceedings.actions.lodge_application import lodge_application
from sangham.proceedings.actions.order_refusal import order_refusal
from sangham.proceedings.actions.order_registration import order_registration
from sangham.proceedings.actions.raise_query import points_of, raise_query
from sangham.proceedings.actions.record_determinations import record_determinations
from sangham.proceedings.actions.scrutinise import scrutinise
from sangham.proceedings.actions.send_on import send_on
from sangham.proceedings.actions.send_order import send_order
from sangham.proceedings.dossier.read import read_dossier
from sangham.proceedings.from_dossier import Lodgement, known_places, lodgement_of
from sangham.proceedings.name_warning import warning
from sangham.proceedings.queries import standing_of
from sangham.proceedings.steps import Step, next_steps
from sangham.register.actions.enter_society import enter_society

BEGINS_ON = date(2024, 6, 1)  # of the sample office's record


@dataclass(frozen=True, slots=True)
class Done:
    """A step that was taken: what, and how the matter stands after it."""

    matter: UUID
    step: Text
    detail: Text

    def line(self, lang: str) -> str:
        """One line for the terminal."""
        return f"{self.step.in_(lang):<14} {self.detail.in_(lang)}"  # type: ignore[arg-type]


def sample_office(examples: Path) -> None:
    """The places and offices of the examples, entered where the record has none yet."""
    with transaction.atomic():
        if not editions().exists():
            import_places(examples / "places.csv", edition="examples", by=SET_UP, on=BEGINS_ON)
        if not Office.objects.exists():
            set_up_office(examples / "office.yaml", by=SET_UP, on=BEGINS_ON)


def carry_through(dossier: Path) -> Iterator[Done]:
    """Take one dossier through every step that its record calls for; yields each as it is done.

    Raises Problems for a dossier that cannot be taken; then nothing is recorded.
    """
    brought = lodgement_of(read_dossier(dossier, places=known_places()))
    matter = lodge_dossier(brought, _official(brought.office, "inspector", brought.received_on))
    yield Done(matter, _LODGED, Text("{o}, {n}", "{o}, {n}").fill(o=brought.office, n=str(matter)))
    while (step := _next(brought, matter)) is not None:
        yield Done(matter, *_taken(step, brought, matter))
    sealed = seal()
    if sealed is not None:
        yield Done(matter, _SEALED, Text("{n} entries", "{n} രേഖപ്പെടുത്തലുകൾ").fill(n=sealed.size))


def lodge_dossier(brought: Lodgement, receiver: Actor) -> UUID:
    """Lodge an application, and enter the register as it stood that came with it: all or nothing. The matter's id."""
    with transaction.atomic():
        for neighbour in brought.neighbours:
            if neighbour.found() is None:
                enter_society(**neighbour.as_entered(), by=receiver, on=brought.received_on)
        return lodge_application(
            office=brought.office,
            application=brought.application,
            applicants=brought.applicants,
            digest=brought.digest,
            received_on=brought.received_on,
            by=receiver,
            on=brought.received_on,
        )


def _next(brought: Lodgement, matter: UUID) -> Step | None:
    """The step to take now with what the dossier brought; None where it waits for somebody, or has ended."""
    s = standing_of(matter)
    steps = next_steps(s)
    if s.sent_on is not None or not steps:
        return None
    for letter in (Step.ACKNOWLEDGE, Step.ISSUE_QUERY_LETTER):
        if letter in steps:
            return letter
    if Step.ANSWER in steps:
        return None
    if Step.DETERMINE in steps and s.determined_on is None and brought.decision is not None:
        return Step.DETERMINE
    if Step.ORDER_REGISTRATION not in steps and Step.QUERY not in steps:
        return steps[0]
    answer = consulting.registration(s, on=brought.acts_on)
    if Step.ORDER_REGISTRATION in steps and answer.outcome is Outcome.MET:
        return Step.ORDER_REGISTRATION
    if Step.ORDER_REGISTRATION in steps and answer.outcome is Outcome.NOT_MET:
        return Step.ORDER_REFUSAL
    return Step.QUERY if points_of(answer) else None


def _taken(step: Step, brought: Lodgement, matter: UUID) -> tuple[Text, Text]:
    """Take one step, by the official whose it is; what was done, and what came of it."""
    s = standing_of(matter)
    on = brought.acts_on
    registrar, inspector = (_official(s.office, role, on) for role in ("registrar", "inspector"))
    match step:
        case Step.ACKNOWLEDGE:
            received_on = brought.received_on
            receiver = _official(s.office, "inspector", received_on)
            return _ACKNOWLEDGED, _hash(acknowledge(matter, by=receiver, on=received_on))
        case Step.ISSUE_QUERY_LETTER:
            return _ASKED, _hash(issue_query_letter(matter, by=inspector, on=on))
        case Step.SCRUTINISE:
            scrutiny = scrutinise(matter, by=inspector, on=on)
            assert scrutiny.answer is not None, "s.7(1) is held"
            found = Text("s.3(2): {c}; s.7(1): {r}", "3(2): {c}; 7(1): {r}").fill(
                c=scrutiny.competence.word, r=scrutiny.answer.outcome.word
            )
            if (alike := warning(standing_of(matter))) is not None:
                found = Text("{f}. {w}", "{f}. {w}").fill(f=found, w=alike)
            return _SCRUTINISED, found
        case Step.SEND_ON:
            sent = send_on(matter, received_on=on, by=registrar, on=on)
            return _SENT_ON, Text("{a} → {b}; due {d}", "{a} → {b}; അവസാന ദിവസം {d}").fill(
                a=sent.from_office,
                b=sent.to_office,
                d=" / ".join(f"{d.due_on:%d/%m/%Y} ({d.reading})" for d in sent.due),
            )
        case Step.DETERMINE:
            assert brought.decision is not None
            answer = record_determinations(
                matter, **brought.decision.as_recorded(brought.neighbours), by=registrar, on=on
            )
            return _DETERMINED, Text("s.7(1): {o}", "7(1): {o}").fill(o=answer.outcome.word)
        case Step.QUERY:
            query = raise_query(matter, by=inspector, on=on)
            return _QUERIED, Text("{p}", "{p}").fill(
                p=Text("; ".join(p.asks.en for p in query.points), "; ".join(p.asks.ml for p in query.points))
            )
        case Step.ORDER_REGISTRATION:
            ordered = order_registration(matter, by=registrar, on=on)
            return _REGISTERED, Text("order {n}/{y}", "ഉത്തരവ് {n}/{y}").fill(n=ordered.number, y=ordered.year)
        case Step.ORDER_REFUSAL:
            refused = order_refusal(matter, by=registrar, on=on)
            return _REFUSED, Text("{g}", "{g}").fill(g=", ".join(refused.grounds))
        case Step.ISSUE_ORDER:
            return _ISSUED, _hash(issue_order(matter, by=registrar, on=on))
        case Step.CERTIFY:
            return _CERTIFIED, _hash(certify(matter, by=registrar, on=on))
        case Step.SEND_ORDER:
            send_order(matter, by_way_of="hand", to=_PROMOTER, by=registrar, on=on)
            return _SENT, _PROMOTER
        case _:
            raise AssertionError(f"{step} waits for somebody else")


def _hash(sha256: str) -> Text:
    return Text("{h}", "{h}").fill(h=f"sha256 {sha256[:16]}…")


def _official(office: str, role: Role, on: date) -> Actor:
    """Who holds a role at an office on a day. Raises Problems where nobody does."""
    there = officials_at(office, on, role=role)
    if not there:
        raise problem(
            office,
            Text("No {r} is posted at this office on {d}.", "{d}-ന് ഈ ഓഫീസിൽ {r} ഇല്ല.").fill(
                r=role, d=f"{on:%d/%m/%Y}"
            ),
            Text(
                "Enter the posting, or give the dossier another office.",
                "നിയമനം ചേർക്കുക, അല്ലെങ്കിൽ മറ്റൊരു ഓഫീസ് നൽകുക.",
            ),
        )
    return Actor(there[0], office, "s.7(1)" if role == "registrar" else "s.6")


_LODGED = Text("Lodged", "ലഭിച്ചു")
_ACKNOWLEDGED = Text("Acknowledged", "രസീത് നൽകി")
_ASKED = Text("Letter issued", "കത്ത് നൽകി")
_SCRUTINISED = Text("Scrutinised", "സൂക്ഷ്മപരിശോധന നടത്തി")
_SENT_ON = Text("Sent on", "കൈമാറി അയച്ചു")
_DETERMINED = Text("Determined", "തീരുമാനിച്ചു")
_QUERIED = Text("Query raised", "വിവരം ചോദിച്ചു")
_REGISTERED = Text("Registered", "രജിസ്റ്റർ ചെയ്തു")
_REFUSED = Text("Refused", "നിരസിച്ചു")
_ISSUED = Text("Order issued", "ഉത്തരവ് നൽകി")
_CERTIFIED = Text("Certified", "സർട്ടിഫിക്കറ്റ് നൽകി")
_SENT = Text("Order sent", "ഉത്തരവ് അയച്ചു")
_PROMOTER = Text("to the chief promoter, by hand", "ചീഫ് പ്രൊമോട്ടർക്ക് നേരിട്ട്")
_SEALED = Text("Sealed", "മുദ്രവച്ചു")
