"""Rules 1 and 2: which stores may be assisted, selected by whom.

Rule 2 of 1995 left primary stores out for large outlets and Department stores, while rule 1 and Annexure I had them.
"""

from __future__ import annotations

from collections.abc import Mapping

from sangham.kernel.text import Text
from sangham.law.derive import Given, Made
from sangham.law.expression import Test, cite, readings, when
from sangham.law.orders.consumer_stores.facts_selection import Selection
from sangham.law.orders.consumer_stores.facts_store import Store
from sangham.law.orders.consumer_stores.instruments import FROM_1995, FROM_1996, UNTIL_1996
from sangham.law.orders.consumer_stores.shelf import consumer_stores
from sangham.law.provision import Alternative, Reading

consumer_stores.reading(
    Reading(
        "primary_stores",
        "GO 40/95 r.2",
        Text(
            "Before 22/10/1996, could a primary store be selected for a large outlet or a Department store?",
            "22/10/1996-നു മുമ്പ് വലിയ വില്പനശാലയ്ക്കോ ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോറിനോ പ്രാഥമിക സ്റ്റോറിനെ തിരഞ്ഞെടുക്കാമായിരുന്നോ?",
        ),
        {
            "rule_2": Alternative(
                Text(
                    "No: only a wholesale store or the Federation.",
                    "പാടില്ലായിരുന്നു: ഹോൾസെയിൽ സ്റ്റോറിനെയോ ഫെഡറേഷനെയോ മാത്രം.",
                ),
                Text("Rule 2 as it then stood: only these.", "അന്നത്തെ 2-ാം ചട്ടം: ഇവ മാത്രം."),
            ),
            "annexure": Alternative(
                Text("Yes.", "തിരഞ്ഞെടുക്കാമായിരുന്നു."),
                Text(
                    "Rule 1, Annexure I and paragraph 4(b) of the scheme had primary stores from the beginning.",
                    "1-ാം ചട്ടത്തിലും I-ാം അനക്സറിലും പദ്ധതിയുടെ 4(b)-ാം ഖണ്ഡികയിലും തുടക്കം മുതൽ പ്രാഥമിക സ്റ്റോറുണ്ട്.",
                ),
            ),
        },
        default="rule_2",
    )
)
consumer_stores.reading(
    Reading(
        "employees_stores",
        "GO 40/95 r.2",
        Text(
            "May an employees' store have a large outlet or a Department store?",
            "ജീവനക്കാരുടെ സ്റ്റോറിന് വലിയ വില്പനശാലയോ ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോറോ ആകാമോ?",
        ),
        {
            "small_only": Alternative(
                Text("No: a small outlet only.", "പാടില്ല: ചെറിയ വില്പനശാല മാത്രം."),
                Text(
                    "Annexure I names employees' stores for small outlets and nowhere else.",
                    "ചെറിയ വില്പനശാലകളുടെ കാര്യത്തിൽ മാത്രമാണ് I-ാം അനക്സർ ജീവനക്കാരുടെ സ്റ്റോർ എന്നു പറയുന്നത്.",
                ),
            ),
            "primary": Alternative(
                Text("Yes, as a primary store.", "ആകാം, പ്രാഥമിക സ്റ്റോർ എന്ന നിലയിൽ."),
                Text(
                    "The same sentence counts them among primary stores, which rule 2 has.",
                    "അതേ വാക്യം അവയെ പ്രാഥമിക സ്റ്റോറുകളിൽ ഉൾപ്പെടുത്തുന്നു; 2-ാം ചട്ടത്തിൽ പ്രാഥമിക സ്റ്റോറുണ്ട്.",
                ),
            ),
        },
        default="small_only",
    )
)


@consumer_stores.clause(
    "GO 40/95 r.1",
    in_force=FROM_1995,
    says=Text(
        "The State Federation, district wholesale stores and primary stores that are selected may have share capital, a loan for "
        "furniture and fixtures, and managerial subsidy to set up outlets.",
        "തിരഞ്ഞെടുക്കപ്പെട്ട സംസ്ഥാന ഫെഡറേഷനും ജില്ലാ ഹോൾസെയിൽ സ്റ്റോറുകൾക്കും പ്രാഥമിക സ്റ്റോറുകൾക്കും വില്പനശാല തുടങ്ങാൻ ഓഹരി മൂലധനവും ഫർണിച്ചറിനും "
        "സജ്ജീകരണങ്ങൾക്കും വായ്പയും മാനേജീരിയൽ സബ്സിഡിയും ലഭിക്കാം.",
    ),
    note=Text(
        "The rule says “large sized retail outlets” only; the title of the rules, rules 2 and 4 and Annexure I name all three, and so it "
        "is read. Preferences (scheme, paragraph 4(d) to (f)) decide nothing here. All help is subject to the budget.",
        "“Large sized retail outlets” എന്നു മാത്രമാണ് ചട്ടത്തിൽ; ചട്ടങ്ങളുടെ തലക്കെട്ടും 2, 4 ചട്ടങ്ങളും I-ാം അനക്സറും മൂന്നും പറയുന്നതിനാൽ അങ്ങനെ വായിക്കുന്നു. മുൻഗണനകൾ (പദ്ധതി, 4(d) മുതൽ (f) വരെ ഖണ്ഡികകൾ) ഇവിടെ ഒന്നും തീരുമാനിക്കുന്നില്ല. എല്ലാ സഹായവും ബജറ്റിന് വിധേയം.",
    ),
)
def may_be_assisted() -> Test:
    """Which store, where, selected by whom, and what the outlet asks of its place."""
    named = Store.store_kind.among("primary", "employees", "wholesale", "federation")
    return (
        named.unless(Selection.exempt_from_rule_1)
        & cite("GO 40/95 scheme ¶2(1)")
        & cite("GO 40/95 scheme ¶4(a)")
        & cite("GO 40/95 scheme ¶4(b)")
        & cite("GO 40/95 r.2")
        & when(Store.outlet.equals("department_store"), cite("GO 40/95 Annexure I A"))
        & when(Store.outlet.equals("lsro"), cite("GO 40/95 Annexure I B"))
        & when(Store.outlet.equals("ssro"), cite("GO 40/95 Annexure I SSRO"))
    )


def _small() -> Test:
    return (
        Store.outlet.equals("ssro")
        & Store.store_kind.among("primary", "employees", "wholesale")
        & Selection.selected_by.equals("registrar")
        & Selection.place_selected_by.equals("registrar")
    )


def _large(kind: Test) -> Test:
    return (
        Store.outlet.among("lsro", "department_store")
        & kind
        & Selection.selected_by.equals("government")
        & Selection.place_selected_by.equals("government")
    )


def _with_primary() -> Test:
    return readings(
        "employees_stores",
        small_only=Store.store_kind.among("primary", "wholesale", "federation"),
        primary=Store.store_kind.among("primary", "employees", "wholesale", "federation"),
    )


@consumer_stores.clause(
    "GO 40/95 r.2",
    in_force=UNTIL_1996,
    says=Text(
        "For small outlets, wholesale and primary stores that the Registrar selects, in places that he selects; for large outlets "
        "and Department stores, only wholesale stores and the Federation, selected by Government in places that it selects.",
        "ചെറിയ വില്പനശാലയ്ക്ക്: സഹകരണ സംഘം രജിസ്ട്രാർ തിരഞ്ഞെടുത്ത സ്ഥലത്ത് അദ്ദേഹം തിരഞ്ഞെടുത്ത ഹോൾസെയിൽ, പ്രാഥമിക സ്റ്റോറുകൾ; വലിയ വില്പനശാലയ്ക്കും "
        "ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോറിനും: സർക്കാർ തിരഞ്ഞെടുത്ത സ്ഥലത്ത് സർക്കാർ തിരഞ്ഞെടുത്ത ഹോൾസെയിൽ സ്റ്റോറുകളും ഫെഡറേഷനും മാത്രം.",
    ),
    note=Text(
        "These words are held only in the column of existing rules of G.O.(MS) 102/96.",
        "ഈ വാക്കുകൾ സ.ഉ.(കൈ) 102/96-ലെ നിലവിലുള്ള ചട്ടങ്ങളുടെ കോളത്തിൽനിന്നു മാത്രം.",
    ),
)
def selected_of_1995() -> Test:
    """Primary stores are left out of the second half; rule 1 and Annexure I have them."""
    only = Store.store_kind.among("wholesale", "federation")
    large = _large(readings("primary_stores", rule_2=only, annexure=_with_primary()))
    return (_small() | large).unless(Selection.exempt_from_rule_2)


@consumer_stores.clause(
    "GO 40/95 r.2",
    in_force=FROM_1996,
    says=Text(
        "For small outlets, wholesale and primary stores that the Registrar selects, in places that he selects; for large outlets "
        "and Department stores, primary stores, wholesale stores and the Federation, selected by Government in places that it selects.",
        "ചെറിയ വില്പനശാലയ്ക്ക്: സഹകരണ സംഘം രജിസ്ട്രാർ തിരഞ്ഞെടുത്ത സ്ഥലത്ത് അദ്ദേഹം തിരഞ്ഞെടുത്ത ഹോൾസെയിൽ, പ്രാഥമിക സ്റ്റോറുകൾ; വലിയ വില്പനശാലയ്ക്കും "
        "ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോറിനും: സർക്കാർ തിരഞ്ഞെടുത്ത സ്ഥലത്ത് സർക്കാർ തിരഞ്ഞെടുത്ത പ്രാഥമിക സ്റ്റോറുകളും ഹോൾസെയിൽ സ്റ്റോറുകളും ഫെഡറേഷനും.",
    ),
    note=Text(
        "The Federation never has a small outlet.",
        "ഫെഡറേഷന് ചെറിയ വില്പനശാല ഇല്ല.",
    ),
)
def selected_of_1996() -> Test:
    """With primary stores."""
    return (_small() | _large(_with_primary())).unless(Selection.exempt_from_rule_2)


@consumer_stores.derives(Selection.selecting_authority, source=("outlet",), citation="GO 40/95 r.2")
def selecting(given: Given) -> Mapping[str, Made]:
    """The Registrar for small outlets, Government for the others."""
    outlet = given["outlet"]
    if outlet is None:
        return {"selecting_authority": Made(None, (), ("outlet",))}
    return {"selecting_authority": Made("registrar" if outlet == "ssro" else "government")}
