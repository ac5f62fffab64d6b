"""Section 12(1) to (3): which amendment of bye-laws is valid, may be registered, and is proved; whom to consult.

The time for it is in `s12_time.py`. An amendment is never deemed to be registered.
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import Application
from sangham.law.acts.kcs_1969.facts_amendment import Amendment, Consulted
from sangham.law.acts.kcs_1969.facts_classes import Objects
from sangham.law.acts.kcs_1969.instruments import FROM_1969, UNTIL_2013
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test, cite, when


@kcs.clause(
    "s.12(1)",
    in_force=FROM_1969,
    says=Text(
        "No amendment of the bye-laws is valid that has not been registered.",
        "രജിസ്റ്റർ ചെയ്യാത്ത നിയമാവലി ഭേദഗതിക്ക് സാധുതയില്ല.",
    ),
)
def valid_when_registered() -> Test:
    """Registration alone makes it valid; it is never deemed."""
    return Amendment.amendment_registered


@kcs.clause(
    "s.12(2)",
    in_force=FROM_1969,
    says=Text(
        "What section 7 asks before a society's bye-laws are registered is asked, as far as it fits, of an amendment of "
        "them too. One that changes the name or the liability has also to satisfy section 5(2) or section 11(5).",
        "സംഘത്തിന്റെ നിയമാവലി രജിസ്റ്റർ ചെയ്യാൻ 7-ാം വകുപ്പ് ആവശ്യപ്പെടുന്ന കാര്യങ്ങൾ, ചേരുന്നിടത്തോളം, ഭേദഗതിക്കും ബാധകമാണ്. പേര് മാറ്റുന്ന ഭേദഗതി 5(2)-ാം വകുപ്പും ബാധ്യത മാറ്റുന്നത് 11(5)-ാം വകുപ്പും പാലിക്കണം.",
    ),
    note=Text(
        "The Act does not say by which majority bye-laws are amended. From outside the sources: rule 9 is said to ask for "
        "two thirds of those present and voting, and for sending the amendment on within a month.",
        "നിയമാവലി ഭേദഗതി ചെയ്യാൻ എത്ര ഭൂരിപക്ഷം വേണമെന്ന് നിയമം പറയുന്നില്ല. ഉറവിടങ്ങൾക്കു പുറത്തുനിന്ന്: ഹാജരായി വോട്ട് ചെയ്തവരിൽ മൂന്നിൽ രണ്ട് വേണമെന്നും ഒരു മാസത്തിനകം അയയ്ക്കണമെന്നും 9-ാം ചട്ടം പറയുന്നതായി അറിയുന്നു.",
    ),
)
def conditions_of_section_7() -> Test:
    """Section 7(1)(a) by a determination, (b) and (c) where the amendment touches them, (d) and (e) always.

    Until 14.02.2013 an amendment might also come of sub-sections (5) to (7), whose words are not held.
    """
    made = Amendment.amendment_by_society | cite("s.12(5)") | cite("s.12(6)") | cite("s.12(7)")
    return (
        made
        & Consulted.amendment_complies_with_rules
        & when(Amendment.amendment_changes_objects, cite("s.7(1)(b)"))
        & when(Amendment.amendment_changes_area, cite("s.7(1)(c)"))
        & cite("s.7(1)(d)")
        & cite("s.7(1)(e)")
        & when(Amendment.amendment_changes_name & Application.limited_liability, cite("s.5(2)"))
        & when(Amendment.amendment_changes_liability, cite("s.11(5)"))
        & cite("s.12(2) proviso")
    )


@kcs.clause(
    "s.12(2) proviso",
    in_force=FROM_1969,
    says=Text(
        "Before registering an amendment the Registrar consults those whom clauses (a), (b) and (c) name.",
        "ഭേദഗതി രജിസ്റ്റർ ചെയ്യുന്നതിനുമുമ്പ് (a), (b), (c) ഖണ്ഡങ്ങൾ പറയുന്നവരുമായി സഹകരണ സംഘം രജിസ്ട്രാർ കൂടിയാലോചിക്കണം.",
    ),
    note=Text(
        "To consult is not to be bound by what is said; no time is given for the answer.",
        "കൂടിയാലോചിക്കണമെന്നേയുള്ളൂ; അഭിപ്രായം അംഗീകരിക്കണമെന്നില്ല. മറുപടിക്ക് സമയം പറഞ്ഞിട്ടില്ല.",
    ),
)
def consults_before_registering() -> Test:
    """(a) or (b) by what the society is; (c) as well, where it is in debt."""
    return cite("s.12(2)(a)") & cite("s.12(2)(b)") & cite("s.12(2)(c)")


@kcs.clause(
    "s.12(2)(a)",
    in_force=FROM_1969,
    says=Text(
        "Of an apex or central society: the State Co-operative Union is consulted.",
        "അപ്പെക്സ് സംഘമോ സെൻട്രൽ സംഘമോ ആണെങ്കിൽ: സംസ്ഥാന സഹകരണ യൂണിയനുമായി കൂടിയാലോചിക്കണം.",
    ),
    note=Text("Clause (a) of the proviso.", "ക്ലിപ്തനിബന്ധനയുടെ (a) ഖണ്ഡം."),
)
def state_union() -> Test:
    """Sections 2(a) and 2(d): a society is apex or central by a declaration."""
    return when(Objects.declared_apex | Objects.declared_central, Consulted.state_union_consulted)


@kcs.clause(
    "s.12(2)(b)",
    in_force=FROM_1969,
    says=Text(
        "Of any other society: the circle co-operative union is consulted.",
        "മറ്റേതു സംഘമാണെങ്കിലും: സർക്കിൾ സഹകരണ യൂണിയനുമായി കൂടിയാലോചിക്കണം.",
    ),
    note=Text("Clause (b) of the proviso.", "ക്ലിപ്തനിബന്ധനയുടെ (b) ഖണ്ഡം."),
)
def circle_union() -> Test:
    """Of every society that is neither apex nor central."""
    return when(~Objects.declared_apex & ~Objects.declared_central, Consulted.circle_union_consulted)


@kcs.clause(
    "s.12(2)(c)",
    in_force=FROM_1969,
    says=Text(
        "Of a society that is in debt to the financing bank: that bank is consulted as well.",
        "ഫിനാൻസിംഗ് ബാങ്കിന് പണം കൊടുക്കാനുള്ള സംഘമാണെങ്കിൽ: ആ ബാങ്കുമായും കൂടിയാലോചിക്കണം.",
    ),
    note=Text("Clause (c) of the proviso.", "ക്ലിപ്തനിബന്ധനയുടെ (c) ഖണ്ഡം."),
)
def financing_bank() -> Test:
    """Besides the union."""
    return when(Consulted.indebted_to_financing_bank, Consulted.financing_bank_consulted)


@kcs.clause(
    "s.12(3)",
    in_force=FROM_1969,
    says=Text(
        "The Registrar sends the society a copy of the registered amendment with a certificate that he signed and sealed; "
        "the certificate is conclusive evidence that the amendment is duly registered.",
        "രജിസ്റ്റർ ചെയ്ത ഭേദഗതിയുടെ പകർപ്പും, ഒപ്പും മുദ്രയും വച്ച സർട്ടിഫിക്കറ്റും സഹകരണ സംഘം രജിസ്ട്രാർ സംഘത്തിന് അയയ്ക്കണം; ഭേദഗതി യഥാവിധി രജിസ്റ്റർ ചെയ്തതിന് ആ സർട്ടിഫിക്കറ്റ് നിർണ്ണായക തെളിവാണ്.",
    ),
)
def amendment_certificate_is_conclusive() -> Test:
    """Registered, signed, sealed."""
    return cite("s.12(1)") & Amendment.amendment_certificate_signed & Amendment.amendment_certificate_sealed


for _place in ("s.12(5)", "s.12(6)", "s.12(7)"):
    kcs.text_not_held(
        _place,
        in_force=UNTIL_2013,
        says=Text(
            "Until 14/02/2013 the Registrar had a power to have bye-laws amended, in words that the source does not give.",
            "14/02/2013 വരെ നിയമാവലി ഭേദഗതി ചെയ്യിക്കാൻ സഹകരണ സംഘം രജിസ്ട്രാർക്ക് അധികാരമുണ്ടായിരുന്നു; അന്നത്തെ വാക്കുകൾ ഉറവിടത്തിലില്ല.",
        ),
    )
