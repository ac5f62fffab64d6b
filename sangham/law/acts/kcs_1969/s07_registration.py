"""Section 7(1) to (3): registration, its grounds and its time. What follows silence is in `s07_representation.py`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from sangham.kernel.days import CountingRule, Length
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import Determinations, Disposal, Register
from sangham.law.acts.kcs_1969.instruments import FROM_1969, FROM_2000, UNTIL_2000
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.expression import Compare, Const, Test, cite
from sangham.law.fact import Bounds
from sangham.law.provision import Alternative, Reading, Start, TimeLimit


@kcs.clause(
    "s.7(1)",
    in_force=FROM_1969,
    says=Text(
        "The Registrar may register the society and its bye-laws when he is satisfied of all that clauses (a) to "
        "(e) ask.",
        "(a) മുതൽ (e) വരെയുള്ള ഖണ്ഡങ്ങൾ പറയുന്നതെല്ലാം ബോധ്യപ്പെട്ടാൽ സഹകരണ സംഘം രജിസ്ട്രാർക്ക് സംഘവും അതിന്റെ നിയമാവലിയും രജിസ്റ്റർ ചെയ്യാം.",
    ),
    note=Text(
        "Since 01/01/2000 this sub-section too names ninety days from receipt; the time is under section 7(3). That they pass does not "
        "take the power away: by section 7(4) the authority is directed to decide afterwards.",
        "01/01/2000 മുതൽ ഈ ഉപവകുപ്പും അപേക്ഷ ലഭിച്ച് തൊണ്ണൂറ് ദിവസം എന്നു പറയുന്നു; സമയപരിധി 7(3) ഉപവകുപ്പിനു കീഴിൽ. അതു കഴിഞ്ഞാലും അധികാരം "
        "ഇല്ലാതാകുന്നില്ല: പിന്നീട് തീരുമാനമെടുക്കാൻ നിർദ്ദേശിക്കാമെന്ന് 7(4) ഉപവകുപ്പ് പറയുന്നു.",
    ),
)
def may_be_registered() -> Test:
    """The five matters of which he is to be satisfied, and what section 4's proviso forbids."""
    return (
        cite("s.7(1)(a)")
        & cite("s.7(1)(b)")
        & cite("s.7(1)(c)")
        & cite("s.7(1)(d)")
        & cite("s.7(1)(e)")
        & cite("s.4 proviso")
    )


@kcs.clause(
    "s.7(1)(a)",
    in_force=FROM_1969,
    says=Text(
        "The application complies with the Act and the Rules.",
        "അപേക്ഷ നിയമവും ചട്ടങ്ങളും പാലിക്കുന്നു.",
    ),
    note=Text(
        "The Rules are not held here; compliance with them is what the Registrar records.",
        "ചട്ടങ്ങളുടെ പാഠം ഇവിടെയില്ല; അവ പാലിച്ചെന്നത് സഹകരണ സംഘം രജിസ്ട്രാർ രേഖപ്പെടുത്തുന്നതാണ്.",
    ),
)
def application_complies() -> Test:
    """Sections 5 and 6 one by one; the Rules by a determination."""
    return (
        cite("s.5(1)")
        & cite("s.5(2)")
        & cite("s.6(1)")
        & cite("s.6(2)(a)")
        & cite("s.6(2)(b)")
        & cite("s.6(2)(c)")
        & Determinations.rules_complied_with
    )


@kcs.clause(
    "s.7(1)(b)",
    in_force=FROM_1969,
    says=Text("The objects are such as section 4 asks.", "ഉദ്ദേശ്യങ്ങൾ 4-ാം വകുപ്പിന് അനുസൃതമാണ്."),
)
def objects_accord() -> Test:
    """By reference."""
    return cite("s.4")


@kcs.clause(
    "s.7(1)(c)",
    in_force=FROM_1969,
    says=Text(
        "The area of operation does not overlap that of another society of a similar type.",
        "സമാന തരത്തിലുള്ള മറ്റൊരു സംഘത്തിന്റെ പ്രവർത്തനപരിധിയിൽ ഉൾപ്പെട്ട സ്ഥലമൊന്നും ഈ സംഘത്തിന്റെ പ്രവർത്തനപരിധിയിലില്ല.",
    ),
    note=Text(
        "What is a similar type the Act does not say: it is for the Registrar to determine, society by society.",
        "സമാന തരം ഏതെന്ന് നിയമം പറയുന്നില്ല: ഓരോ സംഘത്തിന്റെയും കാര്യത്തിൽ സഹകരണ സംഘം രജിസ്ട്രാർ തീരുമാനിക്കണം.",
    ),
)
def no_overlap_with_similar() -> Test:
    """Overlap is a fact of the register; similarity is a determination on each society that overlaps."""
    none_similar = Compare("<=", Register.overlapping_similar_societies, Const(0), determination=True)
    return (Register.overlapping_societies <= 0) | none_similar


@kcs.clause(
    "s.7(1)(d)",
    in_force=FROM_1969,
    says=Text(
        "The proposed bye-laws are not contrary to the Act and the Rules.",
        "നിർദ്ദിഷ്ട നിയമാവലി നിയമത്തിനും ചട്ടങ്ങൾക്കും വിരുദ്ധമല്ല.",
    ),
)
def bye_laws_lawful() -> Test:
    """One determination; since 14.02.2013 section 13A says the same of every society's bye-laws."""
    return Determinations.bye_laws_not_contrary & cite("s.13A")


@kcs.clause(
    "s.7(1)(e)",
    in_force=FROM_1969,
    says=Text(
        "The proposed society meets the requirements of sound business.",
        "നിർദ്ദിഷ്ട സംഘം ഭദ്രമായ ബിസിനസിന്റെ ആവശ്യകതകൾ നിറവേറ്റുന്നു.",
    ),
    note=Text(
        "In the source the words by which he may register, with the ninety days, hang on this clause; they belong to the whole sub-section.",
        "രജിസ്റ്റർ ചെയ്യാം എന്ന വാക്കുകളും തൊണ്ണൂറ് ദിവസവും ഉറവിടത്തിൽ ഈ ഖണ്ഡത്തോടു ചേർന്നാണ്; അവ ഉപവകുപ്പിനാകെയുള്ളതാണ്.",
    ),
)
def sound_business() -> Test:
    """A determination, with reasons."""
    return Determinations.sound_business


@kcs.derives(
    Register.overlapping_societies,
    Register.overlapping_similar_societies,
    source=("neighbours",),
    citation="s.7(1)(c)",
)
def overlaps(given: Given) -> Mapping[str, Made]:
    """Societies with a place in common, and how many of them have been determined to be of a similar type."""
    listed = given["neighbours"]
    if listed is None:
        unknown = Made(None, (), ("neighbours",))
        return {"overlapping_societies": unknown, "overlapping_similar_societies": unknown}
    # A neighbour of whom it is not said how many places are shared is listed because it shares one.
    sharing = [n for n in listed if n.get("places_in_common") != 0]
    similar = [n for n in sharing if n.get("similar_type") is True]
    open_ = [n for n in sharing if n.get("similar_type") is None]
    said = _told(sharing)
    return {
        "overlapping_societies": Made(len(sharing), said),
        "overlapping_similar_societies": Made(
            Bounds(len(similar), len(similar) + len(open_)),
            said,
            ("neighbours.similar_type",) if open_ else (),
        ),
    }


_SIMILAR = {
    True: Text("determined to be of a similar type", "സമാന തരത്തിലുള്ളതെന്ന് തീരുമാനിച്ചു"),
    False: Text("determined not to be of a similar type", "സമാന തരത്തിലുള്ളതല്ലെന്ന് തീരുമാനിച്ചു"),
    None: Text("whether of a similar type is not yet determined", "സമാന തരമാണോ എന്ന് തീരുമാനിച്ചിട്ടില്ല"),
}


_NAMED = 20  # in a district with hundreds, those that weigh are named and the rest are counted
_WEIGHT = {True: 0, None: 1, False: 2}
_MORE = Text("{n} more with places in common; {s}.", "പൊതുവായ സ്ഥലങ്ങളുള്ള മറ്റ് {n} സംഘങ്ങൾ; {s}.")


def _told(sharing: Sequence[Mapping[str, Any]]) -> tuple[Text, ...]:
    if len(sharing) <= _NAMED:
        return tuple(_said(n) for n in sharing)
    weighed = sorted(sharing, key=lambda n: _WEIGHT[n.get("similar_type")])
    more = Counter(n.get("similar_type") for n in weighed[_NAMED:])
    return (
        *(_said(n) for n in weighed[:_NAMED]),
        *(_MORE.fill(n=many, s=_SIMILAR[similar]) for similar, many in more.items()),
    )


def _said(neighbour: Mapping[str, Any]) -> Text:
    en, ml = neighbour.get("name_en"), neighbour.get("name_ml")
    name = en or ml or str(neighbour.get("society") or "—")
    return Text("{name}: {n} places in common; {s}.", "{name}: പൊതുവായ സ്ഥലങ്ങൾ {n}; {s}.").fill(
        name=Text(en or name, ml or name),
        n=neighbour.get("places_in_common") or "?",
        s=_SIMILAR[neighbour.get("similar_type")],
    )


kcs.reading(
    Reading(
        "receipt",
        "s.7(3)",
        Text(
            "An application was first sent to an office without the power: from which receipt do the ninety days run?",
            "അധികാരമില്ലാത്ത ഓഫീസിലാണ് അപേക്ഷ ആദ്യം ലഭിച്ചതെങ്കിൽ തൊണ്ണൂറ് ദിവസം എന്നുമുതൽ?",
        ),
        {
            "competent": Alternative(
                Text(
                    "From its receipt by the competent Registrar.",
                    "അധികാരമുള്ള സഹകരണ സംഘം രജിസ്ട്രാർക്ക് ലഭിച്ച ദിവസം മുതൽ.",
                ),
                Text(
                    "Section 6(1): the application is made to the Registrar; until he has it, none has been made to him.",
                    "6(1) ഉപവകുപ്പ്: അപേക്ഷ നൽകേണ്ടത് സഹകരണ സംഘം രജിസ്ട്രാർക്കാണ്; അദ്ദേഹത്തിന് കിട്ടുന്നതുവരെ അപേക്ഷ നൽകിയതായില്ല.",
                ),
            ),
            "first": Alternative(
                Text(
                    "From its first receipt, whichever office that was.", "ഏത് ഓഫീസിലായാലും ആദ്യം ലഭിച്ച ദിവസം മുതൽ."
                ),
                Text(
                    "Section 7(3): from the date of receipt of the application, without more; the limit is there for the applicant.",
                    "7(3) ഉപവകുപ്പ്: അപേക്ഷ ലഭിച്ച തീയതി മുതൽ എന്നു മാത്രം പറയുന്നു; സമയപരിധി അപേക്ഷകനു വേണ്ടിയുള്ളതാണ്.",
                ),
            ),
        },
        default="competent",
    )
)

_REPRESENT = Text(
    "Make a representation under section 7(4): to the Registrar of Co-operative Societies where the application was made to one "
    "who acts with his powers; to the Government where it was made to the Registrar himself.",
    "7(4) ഉപവകുപ്പ് പ്രകാരം നിവേദനം നൽകാം: 3(2) ഉപവകുപ്പ് പ്രകാരം അധികാരം ലഭിച്ച ഉദ്യോഗസ്ഥന്റെ മുമ്പാകെയാണ് അപേക്ഷ നൽകിയതെങ്കിൽ സഹകരണ സംഘം രജിസ്ട്രാർക്ക്; സഹകരണ സംഘം രജിസ്ട്രാർക്കു തന്നെയാണ് നൽകിയതെങ്കിൽ സർക്കാരിന്.",
)

kcs.text_not_held(
    "s.7(3)",
    in_force=UNTIL_2000,
    says=Text(
        "A time for disposing of the application was fixed in words that the source does not give.",
        "അപേക്ഷ തീർപ്പാക്കാനുള്ള സമയം നിശ്ചയിച്ച അന്നത്തെ വാക്കുകൾ ഉറവിടത്തിലില്ല.",
    ),
)


@kcs.clause(
    "s.7(3)",
    in_force=FROM_2000,
    says=Text(
        "The application is disposed of within ninety days of its receipt.",
        "അപേക്ഷ ലഭിച്ച് തൊണ്ണൂറ് ദിവസത്തിനകം തീർപ്പാക്കണം.",
    ),
    note=Text("Registration is never deemed.", "സമയം കഴിഞ്ഞാലും രജിസ്റ്റർ ചെയ്തതായി കരുതില്ല."),
)
def disposed_of_in_ninety_days() -> Test:
    """Whether a matter was disposed of in time, for those who ask afterwards."""
    return Disposal.disposed_on <= Disposal.received_on.after(days=90)


kcs.time_limit(
    TimeLimit(
        citation="s.7(3)",
        in_force=FROM_2000,
        says=Text("To dispose of the application", "അപേക്ഷ തീർപ്പാക്കാൻ"),
        starts=(
            Start(
                "received_by_competent_registrar",
                Text("receipt by the competent Registrar", "അധികാരമുള്ള സഹകരണ സംഘം രജിസ്ട്രാർക്ക് ലഭിച്ച ദിവസം"),
                "competent",
            ),
            Start(
                "first_received",
                Text("first receipt, in any office", "ഏത് ഓഫീസിലായാലും ആദ്യം ലഭിച്ച ദിവസം"),
                "first",
            ),
        ),
        reading="receipt",
        length=Length(days=90),
        rules=(CountingRule.TRIGGER_DAY_EXCLUDED,),
        who=Text("the Registrar", "സഹകരണ സംഘം രജിസ്ട്രാർ"),
        on_lapse=Text(
            "The society is not thereby registered; the applicant may make a representation.",
            "അതുകൊണ്ട് സംഘം രജിസ്റ്റർ ചെയ്തതാകില്ല; അപേക്ഷകന് നിവേദനം നൽകാം.",
        ),
        remedy=_REPRESENT,
        remedy_citation="s.7(4)",
    )
)


@kcs.clause(
    "s.7(2)",
    in_force=FROM_1969,
    says=Text(
        "An order of refusal is sent, with its reasons, within seven days, to such of the applicants as the Rules name.",
        "നിരസിക്കൽ ഉത്തരവ് കാരണങ്ങൾ സഹിതം ഏഴു ദിവസത്തിനകം ചട്ടങ്ങൾ പറയുന്ന അപേക്ഷകർക്ക് അയയ്ക്കണം.",
    ),
    note=Text(
        "Which of the applicants is prescribed by a rule that is not held here; send it to all. The source has “therefore” for “therefor”.",
        "ഏതെല്ലാം അപേക്ഷകർക്കെന്ന് പറയുന്ന ചട്ടം ഇവിടെയില്ല; എല്ലാവർക്കും അയയ്ക്കുക. ഉറവിടത്തിൽ “therefor” എന്നതിനു പകരം “therefore”.",
    ),
)
def refusal_communicated_in_seven_days() -> Test:
    """Whether a refusal was sent in time."""
    return Disposal.refusal_sent_on <= Disposal.disposed_on.after(days=7)


kcs.time_limit(
    TimeLimit(
        citation="s.7(2)",
        in_force=FROM_1969,
        says=Text("To send the order of refusal with its reasons", "നിരസിക്കൽ ഉത്തരവ് കാരണങ്ങൾ സഹിതം അയയ്ക്കാൻ"),
        starts=(Start("refusal_ordered", Text("the day of the order of refusal", "നിരസിച്ച് ഉത്തരവിട്ട ദിവസം")),),
        length=Length(days=7),
        rules=(CountingRule.TRIGGER_DAY_EXCLUDED,),
        who=Text("the Registrar", "സഹകരണ സംഘം രജിസ്ട്രാർ"),
        on_lapse=Text(
            "The Act attaches no consequence here; the reasons are still owed.",
            "ഇതിനൊരു ഫലം ഈ വകുപ്പ് പറയുന്നില്ല; കാരണങ്ങൾ തുടർന്നും നൽകേണ്ടതുണ്ട്.",
        ),
        remedy=Text(
            "Ask in writing for the order and its reasons; what appeal lies is outside the sections held here.",
            "ഉത്തരവും കാരണങ്ങളും രേഖാമൂലം ആവശ്യപ്പെടാം; അപ്പീൽ എന്തെന്നത് ഇവിടെയുള്ള വകുപ്പുകളിലില്ല.",
        ),
        remedy_citation="s.7(2)",
    )
)
