"""Section 6: the application for registration. Families are in `s06_families.py`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import Application, Determinations
from sangham.law.acts.kcs_1969.instruments import FROM_1969, FROM_2010, UNTIL_2010
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.expression import NoText, Test, cite
from sangham.law.fact import Bounds


@kcs.clause(
    "s.6(1)",
    in_force=FROM_1969,
    says=Text(
        "The application is made to the Registrar in the prescribed form, and the applicants furnish what he asks "
        "to know about the society.",
        "നിർണ്ണയിക്കപ്പെട്ട ഫോറത്തിൽ സഹകരണ സംഘം രജിസ്ട്രാർക്ക് അപേക്ഷിക്കണം; സംഘത്തെക്കുറിച്ച് സഹകരണ സംഘം രജിസ്ട്രാർ ആവശ്യപ്പെടുന്ന വിവരങ്ങൾ അപേക്ഷകർ നൽകണം.",
    ),
    note=Text(
        "The rule that prescribes the form is not held here; that it was used is recorded by the Registrar.",
        "ഫോറം നിർണ്ണയിക്കുന്ന ചട്ടത്തിന്റെ പാഠം ഇവിടെയില്ല; അതുപയോഗിച്ചെന്ന് സഹകരണ സംഘം രജിസ്ട്രാർ രേഖപ്പെടുത്തുന്നു.",
    ),
)
def form_and_information() -> Test:
    """The form is a determination, since the rule is not held; what was asked and not given is a fact."""
    return Determinations.prescribed_form & Application.information_furnished


@kcs.clause(
    "s.6(2)(a)",
    in_force=FROM_1969,
    says=Text(
        "Three copies of the proposed bye-laws come with the application.",
        "നിർദ്ദിഷ്ട നിയമാവലിയുടെ മൂന്ന് പകർപ്പ് അപേക്ഷയോടൊപ്പം വേണം.",
    ),
)
def three_copies() -> Test:
    """Three; more do no harm."""
    return Application.copies_of_bye_laws >= 3


SIGNED = Text(
    "Every applicant who is an individual signs the application; for the Government, a society or another body, "
    "a person authorised by it signs.",
    "വ്യക്തികളായ എല്ലാ അപേക്ഷകരും അപേക്ഷയിൽ ഒപ്പിടണം; സർക്കാരിനോ സംഘത്തിനോ മറ്റ് സ്ഥാപനത്തിനോ വേണ്ടി അധികാരപ്പെട്ട ആൾ ഒപ്പിടണം.",
)


@kcs.clause(
    "s.6(2)(c)",
    in_force=UNTIL_2010,
    says=SIGNED,
    note=Text(
        "The words that tie this to section 16(1)(a) came in 2010; how the clause read before is not in the source.",
        "16(1)(a) ഖണ്ഡത്തെ ഇതുമായി ബന്ധിപ്പിക്കുന്ന വാക്കുകൾ 2010-ൽ വന്നതാണ്; അതിനുമുമ്പത്തെ പാഠം ഉറവിടത്തിലില്ല.",
    ),
)
def signed_until_2010() -> Test:
    """Words were put in by Act 7 of 2010; for a day before, whatever stood there is not held."""
    return (Application.applicants_not_signed <= 0) & NoText()


@kcs.clause(
    "s.6(2)(c)",
    in_force=FROM_2010,
    says=Text(
        "Every applicant who is an individual signs the application and is such as section 16(1)(a) admits; for "
        "the Government, a society or another body, a person authorised by it signs.",
        "വ്യക്തികളായ എല്ലാ അപേക്ഷകരും അപേക്ഷയിൽ ഒപ്പിടണം; അവർ 16(1)(a) ഖണ്ഡപ്രകാരം അംഗമാകാവുന്നവരാകണം. സർക്കാരിനോ സംഘത്തിനോ മറ്റ് സ്ഥാപനത്തിനോ വേണ്ടി അധികാരപ്പെട്ട ആൾ ഒപ്പിടണം.",
    ),
    note=Text(
        "The words on section 16(1)(a) may also be read as only naming who has to sign. That changes no answer: whoever joins in the "
        "application is a member from then on (section 2(l)), and section 16(1) lets no other individual be one.",
        "16(1)(a) ഖണ്ഡത്തെക്കുറിച്ചുള്ള വാക്കുകൾ ആരെല്ലാം ഒപ്പിടണം എന്നു മാത്രം പറയുന്നതായും വായിക്കാം. അതുകൊണ്ട് ഉത്തരം മാറുന്നില്ല: അപേക്ഷയിൽ ചേരുന്നയാൾ അതോടെ "
        "അംഗമാണ് (2(l)-ാം വകുപ്പ്); മറ്റൊരു വ്യക്തിയെയും അംഗമാക്കാൻ 16(1) ഉപവകുപ്പ് അനുവദിക്കുന്നില്ല.",
    ),
)
def signed_by_all() -> Test:
    """ "As specified under clause (a) of sub-section (1) of section 16": words of Act 7 of 2010."""
    return (Application.applicants_not_signed <= 0) & cite("s.16(1)(a)")


Applicant = Mapping[str, Any]


def count(
    applicants: list[Applicant], so: Callable[[Applicant], bool | None], missing: str, because: Text
) -> Made:
    """Count the applicants of whom something is so; those of whom it is not known widen the bounds."""
    found = {a["serial"]: so(a) for a in applicants}
    yes = [n for n, known in found.items() if known]
    unknown = [n for n, known in found.items() if known is None]
    said = []
    if yes:
        said.append(because.fill(who=_serials(yes)))
    if unknown:
        said.append(
            Text("Not known of: {who}.", "ഇവരുടെ കാര്യം അറിയില്ല (ക്രമനമ്പർ): {who}.").fill(who=_serials(unknown))
        )
    return Made(Bounds(len(yes), len(yes) + len(unknown)), tuple(said), (missing,) if unknown else ())


def _serials(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers))


@kcs.derives(
    Application.applicant_count,
    Application.applicants_all_individuals,
    Application.applicants_not_signed,
    source=("applicants",),
    citation="s.6(2)",
)
def applicants(given: Given) -> Mapping[str, Made]:
    """How many applied, whether all are individuals, and how many have not signed."""
    listed = given["applicants"]
    if listed is None:
        unknown = Made(None, (), ("applicants",))
        return dict.fromkeys(
            ("applicant_count", "applicants_all_individuals", "applicants_not_signed"), unknown
        )
    kinds = [a.get("kind") for a in listed]
    others = [k for k in kinds if k is not None and k != "individual"]
    all_individuals = False if others else None if None in kinds else True
    return {
        "applicant_count": Made(
            len(listed), (Text("{n} applied.", "{n} പേർ അപേക്ഷിച്ചു.").fill(n=len(listed)),)
        ),
        "applicants_all_individuals": Made(
            all_individuals, (), ("applicants.kind",) if all_individuals is None else ()
        ),
        "applicants_not_signed": count(
            listed,
            lambda a: None if a.get("signed") is None else not a["signed"],
            "applicants.signed",
            Text("Not signed by: {who}.", "ഒപ്പിടാത്തവർ (ക്രമനമ്പർ): {who}."),
        ),
    }
