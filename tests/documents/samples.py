"""Papers to typeset. People, societies and numbers in them are made up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from sangham.documents import wording
from sangham.documents.papers import (
    Addressee,
    CertificateOfRegistration,
    Determination,
    FindingLine,
    Ground,
    OrderOfRefusal,
    OrderOfRegistration,
    Reading,
    Remedy,
    Signatory,
    Tone,
)
from sangham.kernel.text import Text
from sangham.law.outcome import Outcome

OFFICE = Text(
    "Office of the Joint Registrar (General) of Co-operative Societies, Thiruvananthapuram",
    "സഹകരണ സംഘം ജോയിന്റ് രജിസ്ട്രാർ (ജനറൽ) ഓഫീസ്, തിരുവനന്തപുരം",
)
SIGNATORY = Signatory(
    name=Text("Meenakshi Varma", "മീനാക്ഷി വർമ്മ"),
    designation=Text("Joint Registrar (General), Thiruvananthapuram", "ജോയിന്റ് രജിസ്ട്രാർ (ജനറൽ), തിരുവനന്തപുരം"),
    power=Text(
        "with the Registrar's powers, conferred by order CO/1/2026 under section 3(2)",
        "3(2)-ാം വകുപ്പ് പ്രകാരം CO/1/2026 ഉത്തരവിലൂടെ ലഭിച്ച രജിസ്ട്രാറുടെ അധികാരത്തോടെ",
    ),
)
NAME = Text("Kalpaka Consumer Co-operative Society Limited", "കല്പക കൺസ്യൂമർ സഹകരണ സംഘം ക്ലിപ്തം")
VERIFY = "https://sangham.example/v/019d4f3e-7a10-7c3b-9a44-0f6b5e2d1c88"
PROOF = {"proof.json": '{"leaf":4,"society":"കല്പക"}'.encode()}


def common() -> dict[str, Any]:
    """What every paper bears."""
    return {
        "issued_on": date(2026, 4, 3),
        "office": OFFICE,
        "place": Text("Thiruvananthapuram", "തിരുവനന്തപുരം"),
        "signatory": SIGNATORY,
        "verify_url": VERIFY,
        "record": Text(
            "This is entry 4 in the society's record. The proof is attached to this file.",
            "ഇത് സംഘത്തിന്റെ രേഖയിലെ നാലാം കുറിപ്പാണ്. തെളിവ് ഈ ഫയലിനൊപ്പമുണ്ട്.",
        ),
        "specimen": wording.SPECIMEN,
        "society_name": NAME,
    }


REGISTERED: dict[str, Any] = {
    "registration_number": Text("T 2041", "ടി 2041"),
    "series": Text("Joint Registrar (General), Thiruvananthapuram", "ജോയിന്റ് രജിസ്ട്രാർ (ജനറൽ), തിരുവനന്തപുരം"),
    "society_class": Text("Primary co-operative society: consumer", "പ്രാഥമിക സഹകരണ സംഘം: കൺസ്യൂമർ"),
    "area_of_operation": Text("Manickal, Vembayam Grama Panchayats", "മാണിക്കൽ, വെമ്പായം ഗ്രാമപഞ്ചായത്തുകൾ"),
    "registered_office": Text("12/418, Venjaramoodu 695 607", "കെട്ടിട നമ്പർ 12/418, വെഞ്ഞാറമൂട് 695 607"),
}


def certificate(**changes: Any) -> CertificateOfRegistration:
    """A certificate of registration."""
    made = CertificateOfRegistration(
        **common(),
        **REGISTERED,
        number="JR-TVM/C/2041/2026",
        registered_on=date(2026, 4, 3),
        order_number="JR-TVM/118/2026",
        ordered_on=date(2026, 4, 3),
    )
    return replace(made, **changes)


ASKS = Text(
    "Where all the applicants are individuals, at least twenty-five, each of a different family.",
    "അപേക്ഷകരെല്ലാം വ്യക്തികളാണെങ്കിൽ കുറഞ്ഞത് ഇരുപത്തിയഞ്ച് പേർ; ഓരോരുത്തരും വ്യത്യസ്ത കുടുംബത്തിൽനിന്ന്.",
)
READINGS = (
    Reading(
        name=Text("literal", "അക്ഷരാർത്ഥം"),
        says=Text("every applicant must be of a different family", "ഓരോ അപേക്ഷകനും വ്യത്യസ്ത കുടുംബത്തിൽനിന്നാകണം"),
        outcome=Outcome.NOT_MET.word,
        source=Text("the words of the clause", "ഖണ്ഡത്തിലെ വാക്കുകൾ"),
        chosen=True,
    ),
    Reading(
        name=Text("purposive", "ഉദ്ദേശ്യാനുസൃതം"),
        says=Text("twenty-five families among them are enough", "അവരിൽ ഇരുപത്തിയഞ്ച് കുടുംബങ്ങൾ ഉണ്ടായാൽ മതി"),
        outcome=Outcome.MET.word,
        source=Text("the purpose of the explanation", "വിശദീകരണത്തിന്റെ ഉദ്ദേശ്യം"),
        chosen=False,
    ),
)
DETERMINED = Determination(
    determined=Text("Not satisfied that the business is sound.", "വ്യാപാരം സുസ്ഥിരമാണെന്ന് ബോധ്യപ്പെട്ടിട്ടില്ല."),
    reasons=Text(
        "The report counts on sales of ₹42,00,000 from 260 families in the first year; the two stores of the same "
        "ward sold ₹3,900 a family. No source is named for the rent of the building.",
        "ആദ്യ വർഷം 260 കുടുംബങ്ങളിൽനിന്ന് ₹42,00,000 വില്പനയാണ് റിപ്പോർട്ട് കണക്കാക്കുന്നത്; അതേ വാർഡിലെ രണ്ട് സ്റ്റോറുകൾ ഒരു "
        "കുടുംബത്തിന് ₹3,900 ആണ് വിറ്റത്. കെട്ടിടവാടകയ്ക്ക് വക പറഞ്ഞിട്ടില്ല.",
    ),
    by=Text("Meenakshi Varma, Joint Registrar (General)", "മീനാക്ഷി വർമ്മ, ജോയിന്റ് രജിസ്ട്രാർ (ജനറൽ)"),
    on=date(2026, 3, 30),
)
_TONES = dict(
    zip(
        Outcome,
        (Tone.MET, Tone.NOT_MET, Tone.UNKNOWN, Tone.DISCRETION, *[Tone.OFF] * 3, Tone.DOUBT),
        strict=True,
    )
)


def finding(outcome: Outcome, at: int = 1, **changes: Any) -> FindingLine:
    """A finding on a clause numbered `at`."""
    made = FindingLine(
        citation=Text(f"Section 6({at})(b)", f"6({at})(b)-ാം ഖണ്ഡം"),
        asks=ASKS,
        outcome=outcome.word,
        tone=_TONES[outcome],
        reason=Text(f"Reason {at}: two are brothers.", f"കാരണം {at}: രണ്ടുപേർ സഹോദരന്മാരാണ്."),
        depth=at % 3,
    )
    return replace(made, **changes)


def findings() -> tuple[FindingLine, ...]:
    """A line for every outcome, with readings, wants and a determination."""
    lines = [finding(outcome, at) for at, outcome in enumerate(Outcome, 1)]
    lines[1] = replace(lines[1], readings=READINGS)
    lines[2] = replace(lines[2], missing=(Text("birth date of applicant 14", "14-ാം അപേക്ഷകന്റെ ജനനത്തീയതി"),))
    lines[3] = replace(lines[3], determinations=(DETERMINED,))
    return tuple(lines)


def order_common() -> dict[str, Any]:
    """What both orders bear."""
    return {
        **common(),
        "number": "JR-TVM/118/2026",
        "addressee": Addressee(
            name=Text("The chief promoter", "ചീഫ് പ്രൊമോട്ടർ"),
            address=Text(
                "12/418, Venjaramoodu\nThiruvananthapuram 695 607", "12/418, വെഞ്ഞാറമൂട്\nതിരുവനന്തപുരം 695 607"
            ),
        ),
        "matter_number": "31/2026",
        "received_on": date(2026, 1, 19),
        "subject": Text(f"Registration of {NAME.en}", f"{NAME.ml}: രജിസ്ട്രേഷൻ"),
        "read": (Text("Application of 19/01/2026", "19/01/2026-ലെ അപേക്ഷ"),),
        "narrative": (Text("It was received on 19/01/2026.", "അപേക്ഷ 19/01/2026-ന് ലഭിച്ചു."),),
        "findings": findings(),
        "operative": (Text("It is so ordered under section 7.", "7-ാം വകുപ്പ് പ്രകാരം ഉത്തരവാകുന്നു."),),
        "copies": (Text("Unit Inspector, Nedumangad", "യൂണിറ്റ് ഇൻസ്പെക്ടർ, നെടുമങ്ങാട്"),),
    }


def registration(**changes: Any) -> OrderOfRegistration:
    """An order of registration."""
    bye_laws = Text("41 clauses", "41 വ്യവസ്ഥകൾ")
    return replace(OrderOfRegistration(**order_common(), **REGISTERED, bye_laws=bye_laws), **changes)


def ground(at: int) -> Ground:
    """The ground of refusal numbered `at`."""
    return Ground(
        citation=Text(f"Section 6(2)({'abcdefgh'[at - 1]})", f"6(2)({'abcdefgh'[at - 1]})-ാം ഖണ്ഡം"),
        asks=ASKS,
        facts=Text(f"Fact {at}: the list has 24 applicants.", f"വസ്തുത {at}: പട്ടികയിൽ 24 അപേക്ഷകരേയുള്ളൂ."),
        mend=Text(f"Mend {at}: find one more applicant.", f"പരിഹാരം {at}: ഒരു അപേക്ഷകനെക്കൂടി ചേർക്കുക."),
    )


def refusal(grounds: int = 8, **changes: Any) -> OrderOfRefusal:
    """An order of refusal."""
    made = OrderOfRefusal(
        **order_common(),
        decision=Text(
            f"Your application to register {NAME.en} is refused.",
            f"{NAME.ml} രജിസ്റ്റർ ചെയ്യാനുള്ള നിങ്ങളുടെ അപേക്ഷ നിരസിച്ചിരിക്കുന്നു.",
        ),
        grounds=tuple(ground(at) for at in range(1, grounds + 1)),
        remedies=(
            Remedy(
                does=Text("Apply again when this is put right.", "ഇത് പരിഹരിച്ചശേഷം വീണ്ടും അപേക്ഷിക്കുക."),
                to=Text("this office", "ഈ ഓഫീസ്"),
                by=None,
                citation=None,
            ),
            Remedy(
                does=Text("Ask for the reasons in writing.", "കാരണങ്ങൾ രേഖാമൂലം ആവശ്യപ്പെടുക."),
                to=Text("this office", "ഈ ഓഫീസ്"),
                by=date(2026, 6, 2),
                citation=Text("Section 7(2)", "7(2)-ാം വകുപ്പ്"),
            ),
        ),
        communicate_by=date(2026, 4, 10),
    )
    return replace(made, **changes)
