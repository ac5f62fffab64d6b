"""The orders as papers: what stands on them, taken from the receipt that the order rests on.

The finding is replayed from what was kept when the order was made; nothing is asked of the law or of the register
again, which may have changed since (the society itself now stands on it).
"""

from __future__ import annotations

from typing import Any

from sangham.accounts.models import Office
from sangham.documents import papers
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import CLASSES
from sangham.law.acts.kcs_1969.mending import MEND, OTHERWISE
from sangham.law.citation import in_words
from sangham.places.queries import places_with_ids
from sangham.proceedings.entries import Application, MatterDecided, RegistrationOrdered, RegistrationRefused
from sangham.proceedings.finding_lines import because, finding_of, in_the_acts_order, line
from sangham.proceedings.letterhead import called, name_of
from sangham.proceedings.matter_order import on_every_order, order_in_matter
from sangham.proceedings.narrative import the_way_to_it
from sangham.proceedings.state import Standing


def order_paper(s: Standing, registration_number: Text | None) -> papers.Order:
    """The paper of the order made in a matter. `registration_number` is given for an order of registration."""
    if isinstance(s.ordered, RegistrationOrdered):
        assert registration_number is not None
        return _registration(s, s.ordered, registration_number)
    if isinstance(s.ordered, MatterDecided):
        return order_in_matter(s, s.ordered)
    assert isinstance(s.ordered, RegistrationRefused)
    return _refusal(s, s.ordered)


def area_of(a: Application) -> Text:
    """The local bodies of the area, by name."""
    places = places_with_ids(a.places)
    return Text(", ".join(p.called.en for p in places) or "—", ", ".join(p.called.ml for p in places) or "—")


def class_of(a: Application) -> Text:
    """The class in words."""
    return CLASSES.get(a.society_class or "", Text("—", "—"))


def _common(s: Standing, subject: Text) -> dict[str, Any]:
    finding, receipt = finding_of(s)
    return {
        **on_every_order(s, subject.fill(name=name_of(s))),
        "narrative": (_who_applied(s), *the_way_to_it(s)),
        "findings": tuple(line(s, finding, c, receipt) for c in in_the_acts_order(finding)),
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
        ).fill(name=name_of(s)),
        grounds=tuple(
            papers.Ground(
                citation=in_words(c),
                asks=finding[c].clause.says,
                facts=because(finding, receipt, c),
                mend=MEND.get(c, OTHERWISE),
            )
            for c in refused.grounds
        ),
        remedies=(
            papers.Remedy(
                does=Text(
                    "Put right what is said above and apply again: a refusal does not bar a fresh application, and the law sets no last "
                    "day for it.",
                    "മുകളിൽ പറഞ്ഞവ പരിഹരിച്ച് വീണ്ടും അപേക്ഷിക്കുക: നിരസിച്ചതുകൊണ്ട് പുതിയ അപേക്ഷയ്ക്ക് തടസ്സമില്ല; അതിന് "
                    "നിയമത്തിൽ അവസാന തീയതി പറഞ്ഞിട്ടില്ല.",
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


def _who_applied(s: Standing) -> Text:
    a = s.application
    return Text(
        "{n} applicants applied for the registration of {name}, with {c} copies of the proposed bye-laws.",
        "{name} രജിസ്റ്റർ ചെയ്യാൻ {n} പേർ അപേക്ഷിച്ചു; നിർദ്ദിഷ്ട നിയമാവലിയുടെ {c} പകർപ്പ് വച്ചിരുന്നു.",
    ).fill(
        n=a.applicants,
        name=name_of(s),
        c="—" if a.copies_of_bye_laws is None else a.copies_of_bye_laws,
    )
