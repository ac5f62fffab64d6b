"""Section 2: societies for credit: of agriculture, of members, of towns; and miscellaneous ones."""

from __future__ import annotations

from datetime import date

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_classes import Area, Objects
from sangham.law.acts.kcs_1969.facts_definitions import Miscellaneous
from sangham.law.acts.kcs_1969.instruments import FROM_1985, FROM_2010, FROM_2013
from sangham.law.acts.kcs_1969.instruments_deferred import FROM_2010_UNTIL_2013
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test, cite, readings
from sangham.law.provision import Alternative, Reading

ACT_OF_2000 = date(2000, 1, 1)
ACT_OF_2010 = date(2010, 4, 28)


@kcs.clause(
    "s.2(oaa)",
    in_force=FROM_2010,
    says=Text(
        "A Primary Agricultural Credit Society is a service society, service bank, farmers' service bank or rural "
        "bank; agricultural credit is its principal object, at the interest that the Registrar fixes; and its area is "
        "a village, panchayat or municipality, unless it existed on 01/01/2000.",
        "പ്രാഥമിക കാർഷിക വായ്പാ സഹകരണ സംഘം എന്നാൽ: സർവീസ് സഹകരണ സംഘം, സർവീസ് സഹകരണ ബാങ്ക്, ഫാർമേഴ്സ് സർവീസ് സഹകരണ ബാങ്ക്, റൂറൽ ബാങ്ക് എന്നിവയിലൊന്ന്; കാർഷിക വായ്പ പ്രധാന ഉദ്ദേശ്യം; പലിശ സഹകരണ സംഘം രജിസ്ട്രാർ നിശ്ചയിക്കുന്ന നിരക്കിൽ; പ്രവർത്തനപരിധി ഒരു വില്ലേജിലോ പഞ്ചായത്തിലോ മുനിസിപ്പാലിറ്റിയിലോ ഒതുങ്ങണം (01/01/2000-ന് നിലവിലുണ്ടായിരുന്നവയ്ക്ക് ഒഴികെ).",
    ),
    note=Text(
        "A clause of 2010 that looks back to 2000. One registered on 01/01/2000 itself is counted as existing. In the "
        "source it stands inside the bracket of clause (oa), which came in 2013: by its own mark it is of 2010. That "
        "(ob) came in 1985 shows that some (oa) stood before; it is not in the source.",
        "2010-ലെ ഖണ്ഡം 2000-ലേക്ക് പിന്തിരിഞ്ഞു നോക്കുന്നു. 01/01/2000-ന് തന്നെ രജിസ്റ്റർ ചെയ്തത് നിലവിലുണ്ടായിരുന്നതായി കണക്കാക്കുന്നു. ഉറവിടത്തിൽ ഇത് 2013-ൽ വന്ന (oa) ഖണ്ഡത്തിന്റെ ബ്രാക്കറ്റിനുള്ളിലാണ്: അടയാളമനുസരിച്ച് 2010-ലേതാണ്. (ob) ഖണ്ഡം 1985-ൽ വന്നതിനാൽ അതിനുമുമ്പ് ഏതോ (oa) ഉണ്ടായിരുന്നു; അത് ഉറവിടത്തിലില്ല.",
    ),
)
def agricultural_credit_society() -> Test:
    """Kind, object, interest and area; the first proviso is the exemption, the second a clause of its own."""
    kind = Objects.credit_society_kind.among(
        "service_society", "service_bank", "farmers_service_bank", "rural_bank"
    )
    area = Area.area_confined_to.among("village", "panchayat", "municipality").unless(
        Objects.society_registered_on <= ACT_OF_2000
    )
    return (
        kind
        & Objects.object_agricultural_credit
        & Objects.interest_as_registrar_fixed
        & area
        & cite("s.2(oaa)(2nd) proviso")
    )


@kcs.clause(
    "s.2(oaa)(2nd) proviso",
    in_force=FROM_2010,
    says=Text(
        "One that does not fulfil its principal object of agricultural credit loses all that marks such a society; "
        "only the staff that it has may stay as it is.",
        "കാർഷിക വായ്പ എന്ന പ്രധാന ഉദ്ദേശ്യം നിറവേറ്റാത്ത സംഘത്തിന് പ്രാഥമിക കാർഷിക വായ്പാ സഹകരണ സംഘത്തിന്റെ എല്ലാ സ്വഭാവവും നഷ്ടപ്പെടും; നിലവിലുള്ള ജീവനക്കാരുടെ എണ്ണം മാത്രം തുടരും.",
    ),
    note=Text(
        "Who is to find so, and after what hearing, is not said here.",
        "അങ്ങനെ കണ്ടെത്തേണ്ടത് ആരെന്നോ ഭാഗം ബോധിപ്പിക്കാൻ എന്ത് അവസരമെന്നോ ഇവിടെ പറയുന്നില്ല.",
    ),
)
def object_is_fulfilled() -> Test:
    """Met while the society keeps its character."""
    return Objects.agricultural_object_fulfilled


@kcs.clause(
    "s.2(ob)",
    in_force=FROM_1985,
    says=Text(
        "A primary credit society is one, neither apex nor central, whose principal object is to raise funds to lend "
        "to its members.",
        "പ്രാഥമിക വായ്പാ സംഘം എന്നാൽ: ഫണ്ട് സ്വരൂപിച്ച് അംഗങ്ങൾക്ക് വായ്പ നൽകുക പ്രധാന ഉദ്ദേശ്യമായ, അപ്പെക്സോ സെൻട്രലോ അല്ലാത്ത സംഘം.",
    ),
    note=Text(
        "It reaches back to 25/02/1985 and was published on 28/11/1986. Until 25/08/1987 central society was defined "
        "in words that are not held.",
        "25/02/1985 മുതൽ മുൻകാല പ്രാബല്യം; പ്രസിദ്ധീകരിച്ചത് 28/11/1986-ന്. 25/08/1987 വരെ സെൻട്രൽ സംഘത്തെ നിർവചിച്ച വാക്കുകൾ കൈവശമില്ല.",
    ),
)
def credit_society() -> Test:
    """By clauses (a) and (d), not by name."""
    return ~cite("s.2(a)") & ~cite("s.2(d)") & Objects.object_lending_to_members


kcs.reading(
    Reading(
        "existing_urban_societies",
        "s.2(taa)",
        Text(
            "The area is no condition for “existing” urban societies: existing when?",
            "“നിലവിലുള്ള” അർബൻ സംഘങ്ങൾക്ക് പ്രവർത്തനപരിധിയുടെ നിബന്ധനയില്ല: എന്ന് നിലവിലുണ്ടായിരുന്നവ?",
        ),
        {
            "clause": Alternative(
                Text("On 28/04/2010, when the clause began.", "ഖണ്ഡം പ്രാബല്യത്തിൽ വന്ന 28/04/2010-ന്."),
                Text(
                    "Existing, without more, is existing when the provision begins.",
                    "മറ്റൊന്നും പറയാത്തപ്പോൾ നിലവിലുള്ളത് എന്നാൽ വ്യവസ്ഥ തുടങ്ങുമ്പോൾ നിലവിലുള്ളത്.",
                ),
            ),
            "sister": Alternative(
                Text(
                    "On 01/01/2000, as of agricultural credit societies.",
                    "കാർഷിക വായ്പാ സംഘങ്ങൾക്കെന്നപോലെ 01/01/2000-ന്.",
                ),
                Text(
                    "Clause (oaa), put in by the same Act with a like proviso, names that day.",
                    "ഇതേ നിയമം കൊണ്ടുവന്ന, സമാനമായ ക്ലിപ്തനിബന്ധനയുള്ള (oaa) ഖണ്ഡം ആ ദിവസം പറയുന്നു.",
                ),
            ),
        },
        default="clause",
    )
)


@kcs.clause(
    "s.2(taa)",
    in_force=FROM_2010,
    says=Text(
        "An Urban Co-operative Society has credit other than agricultural, and raising funds to lend to its members, "
        "as its principal object; its area is one municipality or corporation, unless it existed already.",
        "അർബൻ സഹകരണ സംഘം എന്നാൽ: കാർഷികേതര വായ്പയും, ഫണ്ട് സ്വരൂപിച്ച് അംഗങ്ങൾക്ക് വായ്പ നൽകലും പ്രധാന ഉദ്ദേശ്യമായ സംഘം; പ്രവർത്തനപരിധി ഒരു മുനിസിപ്പാലിറ്റിയിലോ കോർപ്പറേഷനിലോ ഒതുങ്ങണം (മുമ്പേ നിലവിലുള്ളവയ്ക്ക് ഒഴികെ).",
    ),
    note=Text(
        "On which day a society must have existed is not said.",
        "ഏതു ദിവസം നിലവിലുണ്ടായിരിക്കണമെന്ന് പറഞ്ഞിട്ടില്ല.",
    ),
)
def urban_society() -> Test:
    """Both objects; the proviso is the exemption from the area alone."""
    existed = readings(
        "existing_urban_societies",
        clause=Objects.society_registered_on <= ACT_OF_2010,
        sister=Objects.society_registered_on <= ACT_OF_2000,
    )
    return (
        Objects.object_non_agricultural_credit
        & Objects.object_lending_to_members
        & Area.area_confined_to.among("municipality", "corporation").unless(existed)
    )


kcs.text_not_held(
    "s.2(la)",
    in_force=FROM_2010_UNTIL_2013,
    says=Text(
        "Miscellaneous societies were defined in words that the source does not give.",
        "പലവക സഹകരണ സംഘത്തെ അന്ന് നിർവചിച്ച വാക്കുകൾ ഉറവിടത്തിലില്ല.",
    ),
)


@kcs.clause(
    "s.2(la)",
    in_force=FROM_2013,
    says=Text(
        "A miscellaneous society is of a class that is prescribed; it takes deposits from members only, none from "
        "nominal or associate members, does business for its members' welfare by its bye-laws, and lends to members only.",
        "പലവക സഹകരണ സംഘം (മിസലേനിയസ്) എന്നാൽ: നിർണ്ണയിക്കപ്പെട്ട തരത്തിൽപ്പെട്ട്, അംഗങ്ങളിൽനിന്നു മാത്രം നിക്ഷേപം സ്വീകരിച്ച് (നാമമാത്ര, അസോസിയേറ്റ് അംഗങ്ങളിൽനിന്ന് പാടില്ല), നിയമാവലി അനുസരിച്ച് അംഗങ്ങളുടെ ക്ഷേമത്തിനുള്ള ബിസിനസ് നടത്തി, അംഗങ്ങൾക്കു മാത്രം വായ്പ നൽകുന്ന സംഘം.",
    ),
    note=Text(
        "Which classes are prescribed is not held here. What the society shall do is written into the definition, so "
        "that one which does otherwise falls outside it. The brackets of the source do not close.",
        "ഏതെല്ലാം തരങ്ങളെന്ന് നിർണ്ണയിക്കുന്ന ചട്ടം ഇവിടെയില്ല. സംഘം ചെയ്യേണ്ടത് നിർവചനത്തിൽത്തന്നെ എഴുതിയിരിക്കുന്നു; മറിച്ചു ചെയ്യുന്നത് അതിൽ വരില്ല. ഉറവിടത്തിലെ ബ്രാക്കറ്റുകൾ അടയുന്നില്ല.",
    ),
)
def miscellaneous() -> Test:
    """All of it; the proviso on loans is a clause of its own."""
    return (
        Miscellaneous.prescribed_as_miscellaneous
        & Miscellaneous.deposits_from_members_only
        & ~Miscellaneous.deposits_from_nominal_members
        & Miscellaneous.business_for_members_welfare
        & Miscellaneous.loans_to_members_only
        & cite("s.2(la) proviso")
    )


@kcs.clause(
    "s.2(la) proviso",
    in_force=FROM_2013,
    says=Text(
        "It gives no agricultural and no schematic loans, but for welfare activities.",
        "കാർഷിക വായ്പയോ പദ്ധതി വായ്പയോ നൽകരുത്; ക്ഷേമപ്രവർത്തനങ്ങൾക്കുള്ളവ ഒഴികെ.",
    ),
)
def no_agricultural_loans() -> Test:
    """Except the loans for welfare activities."""
    return (~Miscellaneous.agricultural_or_schematic_loans).unless(Miscellaneous.such_loans_for_welfare_only)
