"""What the orders ask about how a store was selected, and what they leave to Government to determine."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.fact import Sheet, collection, day, determination, listing, text, word, yes_or_no
from sangham.law.orders.consumer_stores.facts_store import AUTHORITIES, GOVERNMENT, OFFICE
from sangham.law.orders.consumer_stores.shelf import consumer_stores


@consumer_stores.sheet
class Selection(Sheet, asked_of=OFFICE):
    """Who selected store and place, what speaks against the Federation, and exemptions."""

    selected_by = word(
        Text("Who selected the store?", "സ്റ്റോറിനെ തിരഞ്ഞെടുത്തത് ആര്?"), AUTHORITIES, example="government"
    )
    place_selected_by = word(
        Text("Who selected the place?", "സ്ഥലം തിരഞ്ഞെടുത്തത് ആര്?"), AUTHORITIES, example="government"
    )
    selecting_authority = word(
        Text(
            "Who selects store and place for such an outlet?",
            "അത്തരം വില്പനശാലയ്ക്ക് സ്റ്റോറും സ്ഥലവും തിരഞ്ഞെടുക്കേണ്ടത് ആര്?",
        ),
        {k: v for k, v in AUTHORITIES.items() if k != "nobody"},
        derived=True,
    )
    good_store_works_there = yes_or_no(
        Text(
            "Does a good central, wholesale or primary store already work in the area?",
            "അവിടെ നന്നായി പ്രവർത്തിക്കുന്ന സെൻട്രൽ, ഹോൾസെയിൽ അല്ലെങ്കിൽ പ്രാഥമിക സ്റ്റോർ ഉണ്ടോ?",
        ),
        example=False,
    )
    primary_can_be_selected = yes_or_no(
        Text(
            "Can a strong and viable primary store of the area be selected instead?",
            "പകരം അവിടത്തെ ശക്തവും നിലനിൽക്കാൻ കഴിവുള്ളതുമായ ഒരു പ്രാഥമിക സ്റ്റോറിനെ തിരഞ്ഞെടുക്കാനാവുമോ?",
        ),
        example=False,
    )
    temporary_measure = yes_or_no(
        Text("Is the Federation's outlet a temporary measure?", "ഫെഡറേഷന്റെ വില്പനശാല താൽക്കാലിക നടപടിയാണോ?"),
        example=True,
    )
    full_justification = yes_or_no(
        Text("Is the Federation's proposal fully justified in it?", "ഫെഡറേഷന്റെ അപേക്ഷയിൽ പൂർണ്ണമായ ന്യായീകരണമുണ്ടോ?"),
        example=True,
    )
    exemption_orders = collection(
        Text(
            "Orders of Government that exempt this store or its class (an empty list where there are none)",
            "ഈ സ്റ്റോറിനെയോ ഇത്തരം സ്റ്റോറുകളെയോ ഒഴിവാക്കുന്ന സർക്കാർ ഉത്തരവുകൾ (ഇല്ലെങ്കിൽ ഒഴിഞ്ഞ പട്ടിക)",
        ),
        {
            "number": text(Text("Number of the order", "ഉത്തരവിന്റെ നമ്പർ")),
            "rules": listing(Text("From which rules: r.1, App.I ¶7", "ഏതെല്ലാം ചട്ടങ്ങളിൽനിന്ന്: r.1, App.I ¶7")),
            "reasons_stated": yes_or_no(Text("Does it state its reasons?", "കാരണം പറയുന്നുണ്ടോ?")),
            "from_on": day(Text("From", "മുതൽ")),
            "to_on": day(Text("Until and including (empty: still)", "വരെ (ഒഴിഞ്ഞാൽ ഇപ്പോഴും)")),
        },
        example=[
            {
                "number": "made-up 2",
                "rules": ["r.5"],
                "reasons_stated": True,
                "from_on": "2020-01-01",
            }
        ],
    )
    exempt_from_a_rule = yes_or_no(
        Text("Is the store exempted from some rule?", "ഏതെങ്കിലും ചട്ടത്തിൽനിന്ന് സ്റ്റോറിനെ ഒഴിവാക്കിയിട്ടുണ്ടോ?"),
        derived=True,
    )
    exempt_from_rule_1 = yes_or_no(
        Text("Is the store exempted from rule 1?", "1-ാം ചട്ടത്തിൽനിന്ന് സ്റ്റോറിനെ ഒഴിവാക്കിയിട്ടുണ്ടോ?"), derived=True
    )
    exempt_from_rule_2 = yes_or_no(
        Text("Is the store exempted from rule 2?", "2-ാം ചട്ടത്തിൽനിന്ന് സ്റ്റോറിനെ ഒഴിവാക്കിയിട്ടുണ്ടോ?"), derived=True
    )
    exempt_from_refund_rule = yes_or_no(
        Text(
            "Is the store exempted from paragraph 7 of Appendix I?",
            "I-ാം അപ്പെൻഡിക്സിലെ 7-ാം ഖണ്ഡികയിൽനിന്ന് സ്റ്റോറിനെ ഒഴിവാക്കിയിട്ടുണ്ടോ?",
        ),
        derived=True,
    )


@consumer_stores.sheet
class Determined(Sheet, asked_of=GOVERNMENT):
    """What the orders leave to the Government's or the Registrar's judgment."""

    potentially_viable = determination(
        Text("Is the store potentially viable?", "സ്റ്റോറിന് നിലനിൽക്കാനുള്ള ശേഷിയുണ്ടോ?"),
        citation="GO 40/95 scheme ¶4(a)",
        example=True,
    )
    strong_and_viable = determination(
        Text("Is the store strong and viable?", "സ്റ്റോർ ശക്തവും നിലനിൽക്കാൻ കഴിവുള്ളതുമാണോ?"),
        citation="GO 40/95 Annexure I A",
        example=True,
    )
    place_has_potential = determination(
        Text(
            "Has the area the potential for a Department store?",
            "ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോർ വളരാനുള്ള സാധ്യത ആ പ്രദേശത്തുണ്ടോ?",
        ),
        citation="GO 40/95 Annexure I A",
        example=True,
    )
    exceptional_case = determination(
        Text(
            "Is a town of less than 1 lakh taken as an exceptional case on its merits?",
            "1 ലക്ഷത്തിൽ താഴെ ജനസംഖ്യയുള്ള പട്ടണം അർഹത നോക്കി അപവാദമായി എടുത്തോ?",
        ),
        citation="GO 40/95 Annexure I A(I)",
        example=False,
    )
    relaxed_by_government = determination(
        Text(
            "Has Government relaxed population and area as far as this outlet needs it?",
            "ഈ വില്പനശാലയ്ക്കു വേണ്ടത്ര ജനസംഖ്യയിലും വിസ്തീർണ്ണത്തിലും സർക്കാർ ഇളവു നൽകിയോ?",
        ),
        citation="GO 123/98 r.8",
        example=False,
    )
    more_on_merits = determination(
        Text(
            "Is more than the stated amount given on the merits of the case?",
            "അർഹത നോക്കി, പറഞ്ഞതിലധികം തുക നൽകാൻ തീരുമാനിച്ചോ?",
        ),
        citation="GO 40/95 Annexure I A",
        example=False,
    )
    proportion_has_risen = determination(
        Text(
            "Has the members' proportion risen enough since the last assistance?",
            "കഴിഞ്ഞ സഹായത്തിനുശേഷം അംഗങ്ങളുടെ വിഹിതം വേണ്ടത്ര ഉയർന്നോ?",
        ),
        citation="GO 40/95 scheme ¶4(d)-(f)",
        example=True,
    )
