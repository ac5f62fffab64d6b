"""Interviews on forming a society: any, and one of expatriates."""

from __future__ import annotations

from dataclasses import replace

from sangham.kernel.text import Text
from sangham.law.interview import Assumed, Interview, Stage, Step
from sangham.law.outcome import Outcome

STANDS = (Outcome.MET, Outcome.DISCRETION, Outcome.UNKNOWN, Outcome.AMBIGUOUS)
# In place of the list of applicants, and of the societies whose area shares a place.
SUMMARY = frozenset(
    [
        "applicant_count",
        "applicants_all_individuals",
        "related_pairs",
        "different_families",
        "applicants_not_signed",
        "individuals_under_18",
        "individuals_of_unsound_mind",
        "individuals_outside_area",
        "overlapping_societies",
    ]
)

APPLYING = (
    Step(
        Text(
            "Write the bye-laws, and make three copies of them for the application.",
            "നിയമാവലി എഴുതി, അപേക്ഷയോടൊപ്പം വയ്ക്കാൻ മൂന്ന് പകർപ്പ് എടുക്കുക.",
        ),
        "s.6(2)(a)",
        after=STANDS,
    ),
    Step(
        Text(
            "Let every applicant sign; for a body, the person whom it authorised.",
            "എല്ലാ അപേക്ഷകരും ഒപ്പിടുക; സ്ഥാപനത്തിനു വേണ്ടി അധികാരപ്പെട്ട ആൾ ഒപ്പിടണം.",
        ),
        "s.6(2)(c)",
        after=STANDS,
    ),
    Step(
        Text(
            "Ask which office has the Registrar's powers for a society of this class in your district: orders under this section "
            "say so, and they are not in these texts.",
            "നിങ്ങളുടെ ജില്ലയിൽ ഈ തരം സംഘത്തിന് സഹകരണ സംഘം രജിസ്ട്രാറുടെ അധികാരം ഏത് ഓഫീസിനെന്ന് ചോദിച്ചറിയുക: ഈ വകുപ്പനുസരിച്ചുള്ള ഉത്തരവുകളാണ് "
            "അത് പറയുന്നത്; അവ ഇവിടെയില്ല.",
        ),
        "s.3(2)",
        after=STANDS,
    ),
    Step(
        Text(
            "Apply there in the prescribed form, and keep proof of the day on which it is received: the time runs from it. "
            "Furnish whatever the Registrar asks to know.",
            "അവിടെ നിർണ്ണയിക്കപ്പെട്ട ഫോറത്തിൽ അപേക്ഷിക്കുക; അപേക്ഷ ലഭിച്ച ദിവസത്തിന് തെളിവ് സൂക്ഷിക്കുക: സമയം തുടങ്ങുന്നത് അന്നാണ്. "
            "സഹകരണ സംഘം രജിസ്ട്രാർ ചോദിക്കുന്ന വിവരങ്ങൾ നൽകുക.",
        ),
        "s.6(1)",
        after=STANDS,
    ),
    Step(
        Text("The Registrar disposes of the application.", "സഹകരണ സംഘം രജിസ്ട്രാർ അപേക്ഷ തീർപ്പാക്കണം."),
        "s.7(3)",
        after=STANDS,
        limit="s.7(3)",
        start="application_on",
        interview="registration-undecided",
    ),
    Step(
        Text(
            "Once registered, the society gets a certificate, signed and sealed: it is conclusive.",
            "രജിസ്റ്റർ ചെയ്താൽ ഒപ്പും മുദ്രയുമുള്ള സർട്ടിഫിക്കറ്റ് കിട്ടും: അത് നിർണ്ണായക തെളിവാണ്.",
        ),
        "s.8(1)",
        after=STANDS,
    ),
)

FORM_A_SOCIETY = Interview(
    name="form-a-society",
    title=Text("Form a co-operative society", "സഹകരണ സംഘം രൂപീകരിക്കുക"),
    introduces=Text(
        "Answer for the application as you mean to send it: you hear whether it could be registered as it stands, what to "
        "mend, and by when there must be an answer.",
        "നൽകാൻ ഉദ്ദേശിക്കുന്ന അപേക്ഷയെക്കുറിച്ച് ഉത്തരം പറയുക: അത് അതേപടി രജിസ്റ്റർ ചെയ്യാനാകുമോ, എന്തു തിരുത്തണം, എന്നേക്ക് തീരുമാനം "
        "വരണം എന്ന് അറിയാം.",
    ),
    stages=(Stage("registration", on="application_on"),),
    days={
        "application_on": Text(
            "On which day does the Registrar's office receive the application, or did it?",
            "സഹകരണ സംഘം രജിസ്ട്രാറുടെ ഓഫീസിൽ അപേക്ഷ ലഭിക്കുന്നത് (അല്ലെങ്കിൽ ലഭിച്ചത്) ഏത് ദിവസം?",
        ),
    },
    order=(
        "applicants_all_individuals",
        "applicant_count",
        "related_pairs",
        "different_families",
        "individuals_outside_area",
        "individuals_under_18",
        "formed_exclusively_for_students",
        "individuals_of_unsound_mind",
        "name_en",
        "name_ml",
        "limited_liability",
        "copies_of_bye_laws",
        "applicants_not_signed",
        "overlapping_societies",
    ),
    summary=SUMMARY,
    left=frozenset({"overlapping_similar_societies"}),
    assumes={
        "information_furnished": Assumed(
            True,
            Text(
                "The Registrar has asked for nothing more that was not given.",
                "സഹകരണ സംഘം രജിസ്ട്രാർ ചോദിച്ചിട്ട് നൽകാത്ത വിവരമൊന്നുമില്ല.",
            ),
        )
    },
    asks={
        "related_pairs": Text(
            "How many pairs among the applicants are of one family? Counted are wife and husband, parents, grandparents, "
            "children, grandchildren, brothers and sisters (step and half too), and a brother's wife; not uncles, aunts, "
            "nephews, nieces, cousins or other in-laws. Write 0 if there are none.",
            "അപേക്ഷകരിൽ ഒരേ കുടുംബത്തിൽപ്പെട്ട എത്ര ജോഡികളുണ്ട്? ഭാര്യ, ഭർത്താവ്, മാതാപിതാക്കൾ (രണ്ടാനച്ഛനും രണ്ടാനമ്മയും), മുത്തച്ഛൻ, മുത്തശ്ശി, മക്കൾ (ഭാര്യയുടെയോ ഭർത്താവിന്റെയോ മുൻവിവാഹത്തിലെ മക്കളും), പേരക്കുട്ടികൾ, "
            "സഹോദരങ്ങൾ (അർദ്ധസഹോദരങ്ങളും), സഹോദരന്റെ ഭാര്യ എന്നിവരെ എണ്ണണം; മാതാപിതാക്കളുടെ സഹോദരങ്ങൾ, അവരുടെ മക്കൾ, സഹോദരങ്ങളുടെ മക്കൾ, "
            "മറ്റു വിവാഹബന്ധുക്കൾ എന്നിവരെ എണ്ണേണ്ട. ഇല്ലെങ്കിൽ 0 എന്നെഴുതുക.",
        ),
        "copies_of_bye_laws": Text(
            "How many copies of the proposed bye-laws go with the application?",
            "അപേക്ഷയോടൊപ്പം നിർദ്ദിഷ്ട നിയമാവലിയുടെ എത്ര പകർപ്പ് വയ്ക്കും?",
        ),
        "applicants_not_signed": Text(
            "How many applicants will not have signed?", "ഒപ്പിടാത്ത എത്ര അപേക്ഷകർ ഉണ്ടാകും?"
        ),
        "overlapping_societies": Text(
            "How many societies work already in a place that is in your area of operation? This register can be searched from "
            "the first page; ask at the office as well.",
            "നിങ്ങളുടെ പ്രവർത്തനപരിധിയിലെ ഏതെങ്കിലും സ്ഥലത്ത് ഇപ്പോൾത്തന്നെ എത്ര സംഘങ്ങൾ പ്രവർത്തിക്കുന്നുണ്ട്? ആദ്യ പേജിൽ ഈ രജിസ്റ്റർ തിരയാം; "
            "ഓഫീസിലും ചോദിക്കുക.",
        ),
        "overlapping_similar_societies": Text(
            "Is any of the societies that share a place with the area of a similar type?",
            "പ്രവർത്തനപരിധിയിൽ പൊതുസ്ഥലമുള്ള സംഘങ്ങളിൽ ഏതെങ്കിലും സമാന തരത്തിലുള്ളതാണോ?",
        ),
    },
    answers={
        ("registration", Outcome.DISCRETION): Text(
            "On what you told, nothing in the Act stands in the way. It may be registered once the Registrar is satisfied of "
            "what is listed below.",
            "നിങ്ങൾ പറഞ്ഞതനുസരിച്ച് നിയമത്തിൽ തടസ്സമൊന്നുമില്ല. താഴെ പറയുന്ന കാര്യങ്ങൾ സഹകരണ സംഘം രജിസ്ട്രാർക്ക് ബോധ്യമായാൽ രജിസ്റ്റർ "
            "ചെയ്യാം.",
        ),
        ("registration", Outcome.NOT_MET): Text(
            "No: as it stands, the application cannot lead to registration. See what to mend.",
            "ഇല്ല: ഇപ്പോഴത്തെ നിലയിൽ ഈ അപേക്ഷയിൽ രജിസ്റ്റർ ചെയ്യാനാകില്ല. തിരുത്തേണ്ടത് താഴെ കാണാം.",
        ),
    },
    steps=APPLYING,
    outside=("fees-and-forms", "money-to-start", "sample-bye-laws"),
)

FORM_A_PRAVASI_SOCIETY = replace(
    FORM_A_SOCIETY,
    name="form-a-pravasi-society",
    title=Text("Form a society of expatriates (pravasi)", "പ്രവാസി സഹകരണ സംഘം രൂപീകരിക്കുക"),
    introduces=Text(
        "The Act has no rules of their own for expatriates. It asks of each applicant that he or she live in the area of "
        "operation or occupy land there; so that is asked first, then what every new society is asked.",
        "പ്രവാസികൾക്കായി നിയമത്തിൽ പ്രത്യേക വ്യവസ്ഥയില്ല. ഓരോ അപേക്ഷകനും പ്രവർത്തനപരിധിയിൽ താമസിക്കുകയോ അവിടെ ഭൂമി കൈവശം വയ്ക്കുകയോ "
        "വേണം; അതിനാൽ ആദ്യം അതും പിന്നെ ഏതു പുതിയ സംഘത്തോടും ചോദിക്കുന്നതും ചോദിക്കുന്നു.",
    ),
    order=("applicants_all_individuals", "individuals_outside_area", *FORM_A_SOCIETY.order),
    asks={
        **FORM_A_SOCIETY.asks,
        "individuals_outside_area": Text(
            "How many of the applicants neither live in the area of operation nor occupy land there? Either is enough: who "
            "works abroad and occupies land in the area is not counted.",
            "അപേക്ഷകരിൽ എത്ര പേർക്ക് പ്രവർത്തനപരിധിയിൽ താമസവുമില്ല, കൈവശം ഭൂമിയുമില്ല? ഏതെങ്കിലും ഒന്നു മതി: വിദേശത്ത് ജോലി ചെയ്യുന്നവർക്ക് "
            "പ്രവർത്തനപരിധിയിൽ ഭൂമി കൈവശമുണ്ടെങ്കിൽ അവരെ എണ്ണേണ്ട.",
        ),
    },
    steps=(
        Step(
            Text(
                "Choose the area of operation so that every applicant lives or occupies land in it, and gather proof of that "
                "for each.",
                "എല്ലാ അപേക്ഷകർക്കും താമസമോ കൈവശഭൂമിയോ ഉള്ള വിധത്തിൽ പ്രവർത്തനപരിധി നിശ്ചയിക്കുക; ഓരോരുത്തർക്കും അതിന്റെ തെളിവ് "
                "ശേഖരിക്കുക.",
            ),
            "s.16(1)(a)(iii)",
        ),
        *APPLYING,
    ),
)

INTERVIEWS = (FORM_A_SOCIETY, FORM_A_PRAVASI_SOCIETY)
