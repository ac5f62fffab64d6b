"""Section 9: what registration makes of a society. Section 9A: where its name stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import Certificate
from sangham.law.acts.kcs_1969.facts_names import Name
from sangham.law.acts.kcs_1969.instruments import FROM_1969, FROM_2010, FROM_2013
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.expression import NoText, Test, cite
from sangham.law.fact import Bounds

OUTSIDE = ("name", "register_number", "address", "conspicuous", "legible", "vernacular", "english")


@kcs.clause(
    "s.9",
    in_force=FROM_1969,
    says=Text(
        "A registered society is a body corporate under its registered name: it lasts though its members change, has a "
        "common seal, may hold property, make contracts, sue and be sued, and do all that its purposes need.",
        "രജിസ്റ്റർ ചെയ്ത സംഘം ആ പേരിൽ, നിയമപരമായി സ്വന്തം വ്യക്തിത്വമുള്ള സ്ഥാപനമാണ് (ബോഡി കോർപ്പറേറ്റ്): അംഗങ്ങൾ മാറിയാലും അതു തുടരും; പൊതുമുദ്രയുണ്ട്; വസ്തു കൈവശം വയ്ക്കാം, കരാറിൽ ഏർപ്പെടാം, കേസ് കൊടുക്കാം, കേസ് നേരിടാം; ലക്ഷ്യങ്ങൾക്ക് വേണ്ടതെല്ലാം ചെയ്യാം.",
    ),
    note=Text(
        "Until its registration is cancelled (of itself in the cases of section 15).",
        "രജിസ്ട്രേഷൻ റദ്ദാകുന്നതുവരെ (15-ാം വകുപ്പിലെ സന്ദർഭങ്ങളിൽ അത് തനിയെ റദ്ദാകും).",
    ),
)
def body_corporate() -> Test:
    """By registration alone."""
    return Certificate.society_registered


REGULATE = Text(
    "The Government and the Registrar may regulate the working of a society for the economic and social betterment of its "
    "members and the general public.",
    "അംഗങ്ങളുടെയും പൊതുജനങ്ങളുടെയും സാമ്പത്തികവും സാമൂഹികവുമായ ഉന്നമനത്തിനായി സംഘത്തിന്റെ പ്രവർത്തനം നിയന്ത്രിക്കാൻ സർക്കാരിനും സഹകരണ സംഘം രജിസ്ട്രാർക്കും അധികാരമുണ്ട്.",
)


@kcs.clause(
    "s.9 proviso",
    in_force=FROM_2010.until(FROM_2013.opened),
    says=REGULATE,
    note=Text(
        "Words that stood here until 14/02/2013 are not in the source.",
        "14/02/2013 വരെ ഇവിടെ ഉണ്ടായിരുന്ന ചില വാക്കുകൾ ഉറവിടത്തിലില്ല.",
    ),
)
def may_be_regulated_until_2013() -> Test:
    """Inserted whole in 2010; words omitted in 2013."""
    return Name.betters_members_and_public & NoText()


@kcs.clause("s.9 proviso", in_force=FROM_2013, says=REGULATE)
def may_be_regulated() -> Test:
    """For that purpose and no other."""
    return Name.betters_members_and_public


@kcs.clause(
    "s.9A",
    in_force=FROM_2013,
    says=Text(
        "Every society shows its name as clauses (a), (b) and (c) say: outside, on its seal and on its papers.",
        "(a), (b), (c) ഖണ്ഡങ്ങൾ പറയുന്നതുപോലെ ഓരോ സംഘവും പേര് കാണിക്കണം: ഓഫീസിനു പുറത്തും മുദ്രയിലും കടലാസുകളിലും.",
    ),
    note=Text(
        "It is a lasting duty; this section names no penalty. What the common emblem is, it does not say.",
        "ഇത് തുടർച്ചയായ കടമയാണ്; ഈ വകുപ്പിൽ ശിക്ഷ പറയുന്നില്ല. പൊതു എംബ്ലം ഏതെന്നും പറയുന്നില്ല.",
    ),
)
def name_is_shown() -> Test:
    """All three."""
    return cite("s.9A(a)") & cite("s.9A(b)") & cite("s.9A(c)")


@kcs.clause(
    "s.9A(a)",
    in_force=FROM_2013,
    says=Text(
        "Outside every office and place of business stand, painted or affixed where they are easily seen, the name, the "
        "register number and the address of the registered office, in letters that members read easily, in the vernacular "
        "and in English.",
        "എല്ലാ ഓഫീസിനും ഇടപാട് നടത്തുന്ന സ്ഥലത്തിനും പുറത്ത് എളുപ്പം കാണാവുന്നിടത്ത് പേരും രജിസ്റ്റർ നമ്പറും രജിസ്റ്റർ ചെയ്ത ഓഫീസിന്റെ മേൽവിലാസവും, അംഗങ്ങൾക്ക് എളുപ്പം വായിക്കാവുന്ന അക്ഷരത്തിൽ, പ്രാദേശിക ഭാഷയിലും ഇംഗ്ലീഷിലും എഴുതുകയോ പതിക്കുകയോ ചെയ്യണം.",
    ),
    note=Text(
        "A branch too shows the address of the registered office. Which language is the vernacular is not said.",
        "ശാഖയിലും രജിസ്റ്റർ ചെയ്ത ഓഫീസിന്റെ മേൽവിലാസമാണ് വേണ്ടത്. പ്രാദേശിക ഭാഷ ഏതെന്ന് പറയുന്നില്ല.",
    ),
)
def name_outside() -> Test:
    """At none of its places is anything wanting."""
    return Name.places_not_showing_the_name <= 0


@kcs.clause(
    "s.9A(b)",
    in_force=FROM_2013,
    says=Text(
        "The name is engraved in legible characters on the society's seal, with the common emblem.",
        "സംഘത്തിന്റെ മുദ്രയിൽ പൊതു എംബ്ലത്തോടൊപ്പം വായിക്കാവുന്ന അക്ഷരത്തിൽ പേര് കൊത്തിയിരിക്കണം.",
    ),
)
def name_on_the_seal() -> Test:
    """Both."""
    return Name.name_engraved_on_seal & Name.seal_bears_common_emblem


@kcs.clause(
    "s.9A(c)",
    in_force=FROM_2013,
    says=Text(
        "Name and address of the registered office stand on its letters, bill heads, letter paper, notices and official "
        "publications; the name stands on its cheques, bills, notes, orders, invoices, receipts and letters of credit.",
        "കത്തുകൾ, ബിൽ തലക്കെട്ടുകൾ, ലെറ്റർ പേപ്പർ, നോട്ടീസുകൾ, ഔദ്യോഗിക പ്രസിദ്ധീകരണങ്ങൾ എന്നിവയിൽ പേരും രജിസ്റ്റർ ചെയ്ത ഓഫീസിന്റെ മേൽവിലാസവും വേണം; ചെക്കുകൾ, വിനിമയ ബില്ലുകൾ, പ്രോമിസറി നോട്ടുകൾ, ഓർഡറുകൾ, ഇൻവോയ്സുകൾ, രസീതുകൾ, ലെറ്റർ ഓഫ് ക്രെഡിറ്റ് എന്നിവയിൽ പേരും.",
    ),
)
def name_on_papers() -> Test:
    """Of the second kind the name alone is asked for."""
    return Name.letters_bear_name_and_address & Name.bills_and_receipts_bear_name


@kcs.derives(Name.places_not_showing_the_name, source=("places_of_business",), citation="s.9A(a)")
def places(given: Given) -> Mapping[str, Made]:
    """At how many places something is wanting; a place of which not all is known widens the bounds."""
    listed = given["places_of_business"]
    if listed is None:
        return {"places_not_showing_the_name": Made(None, (), ("places_of_business",))}
    wanting = [i for i, place in enumerate(listed, 1) if _states(place, False)]
    open_ = [i for i, place in enumerate(listed, 1) if i not in wanting and _states(place, None)]
    missing = {f"places_of_business.{f}": None for i in open_ for f in _states(listed[i - 1], None)}
    said = tuple(
        Text("At {w}: wanting.", "{w}: കുറവുണ്ട്.").fill(w=listed[i - 1].get("place") or i) for i in wanting
    )
    return {
        "places_not_showing_the_name": Made(
            Bounds(len(wanting), len(wanting) + len(open_)), said, tuple(missing)
        )
    }


def _states(place: Mapping[str, Any], state: bool | None) -> list[str]:
    """What is so (or not known) of the outside of a place."""
    return [f for f in OUTSIDE if place.get(f) is state]
