"""The orders as papers: what stands on them, taken from the receipt that the order rests on.

The finding is replayed from what was kept when the order was made; nothing is asked of the law or of the register
again, which may have changed since (the society itself now stands on it).
"""

from __future__ import annotations

from typing import Any

from django.conf import settings

from sangham.accounts.models import Office
from sangham.accounts.queries import conferral_for, official
from sangham.documents import papers, signers, wording
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import CLASSES
from sangham.law.acts.kcs_1969.mending import MEND, OTHERWISE
from sangham.law.citation import in_words
from sangham.places.queries import places_with_ids
from sangham.proceedings import consulting
from sangham.proceedings.entries import Application, RegistrationOrdered, RegistrationRefused
from sangham.proceedings.facts import districts
from sangham.proceedings.finding_lines import because, finding_of, in_the_acts_order, line
from sangham.proceedings.models import Matter
from sangham.proceedings.state import Standing


def order_paper(s: Standing, registration_number: Text | None) -> papers.Order:
    """The paper of the order made in a matter. `registration_number` is given for an order of registration."""
    if isinstance(s.ordered, RegistrationOrdered):
        assert registration_number is not None
        return _registration(s, s.ordered, registration_number)
    assert isinstance(s.ordered, RegistrationRefused)
    return _refusal(s, s.ordered)


def society_name(a: Application) -> Text:
    """The name in both scripts; where one is wanting, the other stands for it."""
    en, ml = a.name_en or a.name_ml or "—", a.name_ml or a.name_en or "—"
    return Text(en, ml)


def area_of(a: Application) -> Text:
    """The local bodies of the area, by name."""
    places = places_with_ids(a.places)
    return Text(", ".join(p.called.en for p in places) or "—", ", ".join(p.called.ml for p in places) or "—")


def class_of(a: Application) -> Text:
    """The class in words."""
    return CLASSES.get(a.society_class or "", Text("—", "—"))


def signatory(s: Standing, office: Office) -> papers.Signatory:
    """Whose act the order is, in which office, by which conferred power."""
    assert s.ordered_by is not None and s.ordered_on is not None
    who = official(s.ordered_by)
    order = conferral_for(
        office.code,
        "s.7",
        on=s.ordered_on,
        districts=districts(s),
        class_name=s.application.society_class or "",
    )
    return papers.Signatory(
        name=Text(who.name_en, who.name_ml) if who else Text(s.ordered_by, s.ordered_by),
        designation=called(office),
        power=Text(
            "with the Registrar's powers, conferred by order {n} under section 3(2)",
            "3(2)-ാം വകുപ്പ് പ്രകാരം {n} ഉത്തരവിലൂടെ ലഭിച്ച സഹകരണ സംഘം രജിസ്ട്രാറുടെ അധികാരത്തോടെ",
        ).fill(n=order.number if order else "—"),
    )


def called(office: Office) -> Text:
    """An office's name."""
    return Text(office.name_en, office.name_ml)


def _common(s: Standing, subject: Text) -> dict[str, Any]:
    assert s.ordered is not None and s.ordered_on is not None
    office = Office.objects.get(pk=s.office)
    name = society_name(s.application)
    finding, receipt = finding_of(s)
    return {
        "number": f"{office.code}/{s.ordered.number}/{s.ordered.year}",
        "issued_on": s.ordered_on,
        "office": called(office),
        "place": place_of(office),
        "signatory": signatory(s, office),
        "verify_url": f"{settings.PUBLIC_URL}/v/{s.ordered.order}",
        "record": Text(
            "The order is an entry of the journal, in the stream of this matter ({m}); the law consulted is kept with it.",
            "ഈ ഉത്തരവ് നാൾവഴിയിൽ ഈ അപേക്ഷയുടെ ശ്രേണിയിൽ ({m}) ചേർത്തിട്ടുണ്ട്; ആധാരമാക്കിയ നിയമം അതോടൊപ്പം സൂക്ഷിച്ചിരിക്കുന്നു.",
        ).fill(m=str(s.matter)),
        "specimen": wording.SPECIMEN if signers.is_test() else None,
        "addressee": papers.Addressee(
            name=Text("The chief promoter", "ചീഫ് പ്രൊമോട്ടർ"),
            address=Text(f"{name.en} (proposed)", f"{name.ml} (നിർദ്ദിഷ്ടം)"),
        ),
        "matter_number": _inward(s),
        "received_on": s.received_on,
        "society_name": name,
        "subject": subject.fill(name=name),
        "read": _read(s),
        "narrative": _narrative(s),
        "findings": tuple(line(s, c, receipt) for c in in_the_acts_order(finding)),
    }


def _registration(s: Standing, ordered: RegistrationOrdered, number: Text) -> papers.OrderOfRegistration:
    a = s.application
    office = a.registered_office or Text("—", "—")
    return papers.OrderOfRegistration(
        **_common(s, Text("Registration of {name}", "{name}: രജിസ്ട്രേഷൻ")),
        operative=(
            Text(
                "Being satisfied of all that section 7(1) asks, I register the society and its bye-laws today.",
                "7(1)-ാം വകുപ്പ് ആവശ്യപ്പെടുന്നതെല്ലാം ബോധ്യപ്പെട്ടതിനാൽ സംഘവും അതിന്റെ നിയമാവലിയും ഇന്ന് രജിസ്റ്റർ ചെയ്ത് ഉത്തരവാകുന്നു.",
            ),
            Text(
                "The certificate of registration under section 8(1) goes to the society with this order.",
                "8(1)-ാം വകുപ്പ് പ്രകാരമുള്ള രജിസ്ട്രേഷൻ സർട്ടിഫിക്കറ്റ് ഈ ഉത്തരവോടൊപ്പം സംഘത്തിന് നൽകുന്നു.",
            ),
        ),
        registration_number=number,
        series=called(Office.objects.get(pk=s.office)),
        society_class=class_of(a),
        area_of_operation=area_of(a),
        registered_office=office,
        bye_laws=Text("{n} clauses, as lodged", "{n} വ്യവസ്ഥകൾ, അപേക്ഷയോടൊപ്പം ലഭിച്ചതുപോലെ").fill(
            n=len(a.bye_laws)
        ),
    )


def _refusal(s: Standing, refused: RegistrationRefused) -> papers.OrderOfRefusal:
    finding, receipt = finding_of(s)
    assert s.ordered_on is not None and refused.communication_due_on is not None
    return papers.OrderOfRefusal(
        **_common(s, Text("Refusal of registration: {name}", "{name}: രജിസ്ട്രേഷൻ നിരസിച്ചത്")),
        operative=(
            Text(
                "For the reasons above, registration of the society is refused under section 7.",
                "മുകളിൽ പറഞ്ഞ കാരണങ്ങളാൽ സംഘത്തിന്റെ രജിസ്ട്രേഷൻ 7-ാം വകുപ്പ് പ്രകാരം നിരസിച്ച് ഉത്തരവാകുന്നു.",
            ),
        ),
        decision=Text(
            "Your application to register {name} is refused.",
            "{name} രജിസ്റ്റർ ചെയ്യാനുള്ള നിങ്ങളുടെ അപേക്ഷ നിരസിച്ചിരിക്കുന്നു.",
        ).fill(name=society_name(s.application)),
        grounds=tuple(
            papers.Ground(
                citation=in_words(c),
                asks=finding[c].clause.says,
                facts=because(receipt, c),
                mend=MEND.get(c, OTHERWISE),
            )
            for c in refused.grounds
        ),
        remedies=(
            papers.Remedy(
                does=Text(
                    "Put right what is said above and apply again: a refusal does not bar a fresh application.",
                    "മുകളിൽ പറഞ്ഞവ പരിഹരിച്ച് വീണ്ടും അപേക്ഷിക്കുക: നിരസിച്ചതുകൊണ്ട് പുതിയ അപേക്ഷയ്ക്ക് തടസ്സമില്ല.",
                ),
                to=called(Office.objects.get(pk=s.office)),
                by=None,
                citation=None,
            ),
            papers.Remedy(
                does=Text(
                    "If this order did not reach you in time, ask for it in writing with its reasons. What appeal lies is "
                    "outside the sections that this finding rests on: ask a legal adviser without delay.",
                    "ഈ ഉത്തരവ് സമയത്തിന് കിട്ടിയില്ലെങ്കിൽ കാരണങ്ങൾ സഹിതം രേഖാമൂലം ആവശ്യപ്പെടുക. അപ്പീൽ എന്തെന്നത് ഈ കണ്ടെത്തലിന് "
                    "ആധാരമായ വകുപ്പുകളിലില്ല: വൈകാതെ നിയമോപദേശം തേടുക.",
                ),
                to=called(Office.objects.get(pk=s.office)),
                by=None,
                citation=in_words("s.7(2)"),
            ),
        ),
        communicate_by=refused.communication_due_on,
    )


def _inward(s: Standing) -> str:
    matter = Matter.objects.get(pk=s.matter)
    return f"{matter.inward}/{matter.year}"


def place_of(office: Office) -> Text:
    """Where the office sits: what stands after the comma of its name."""
    return Text(office.name_en.rpartition(", ")[2], office.name_ml.rpartition(", ")[2])


def _read(s: Standing) -> tuple[Text, ...]:
    return (
        Text("Application {n}, received on {d}", "{d}-ന് ലഭിച്ച {n} നമ്പർ അപേക്ഷ").fill(
            n=_inward(s), d=papers.print_date(s.received_on)
        ),
        Text("The report on scrutiny", "സൂക്ഷ്മപരിശോധനാ റിപ്പോർട്ട്"),
    )


def _narrative(s: Standing) -> tuple[Text, ...]:
    a = s.application
    said = [
        Text(
            "{n} applicants applied for the registration of {name}, with {c} copies of the proposed bye-laws.",
            "{name} രജിസ്റ്റർ ചെയ്യാൻ {n} പേർ അപേക്ഷിച്ചു; നിർദ്ദിഷ്ട നിയമാവലിയുടെ {c} പകർപ്പ് വച്ചിരുന്നു.",
        ).fill(
            n=a.applicants,
            name=society_name(a),
            c="—" if a.copies_of_bye_laws is None else a.copies_of_bye_laws,
        )
    ]
    due = Text(
        "Under section 7(3) it is to be disposed of by {d}, counted from {f}.",
        "7(3)-ാം വകുപ്പ് പ്രകാരം {d}-നകം തീർപ്പാക്കണം ({f} മുതൽ കണക്കാക്കി).",
    )
    said += [
        due.fill(d=papers.print_date(run.due_on), f=papers.print_date(run.starts_on))
        for run in consulting.disposal_due(s, known_on=s.ordered_on or s.received_on)
    ]
    return tuple(said)
