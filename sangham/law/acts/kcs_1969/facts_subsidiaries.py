"""What ss. 14A and 14B ask for: a subsidiary institution, and a partnership of societies."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import REGISTRAR
from sangham.law.acts.kcs_1969.facts_transformation import SOCIETY
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.fact import Sheet, day, determination, number, yes_or_no


@kcs.sheet
class Subsidiary(Sheet, asked_of=SOCIETY):
    """A body that a society promoted or holds (s.14A). Money is in paise."""

    subsidiary_furthers_objects = yes_or_no(
        Text(
            "Does it further the objects that the society's bye-laws state?",
            "സംഘത്തിന്റെ നിയമാവലിയിൽ പറഞ്ഞ ഉദ്ദേശ്യങ്ങൾക്ക് സഹായകമാണോ ഈ സ്ഥാപനം?",
        ),
        example=True,
    )
    substantive_business_moved = yes_or_no(
        Text(
            "Does the society hand over to it a substantive part of its own business or activities?",
            "സംഘം സ്വന്തം പ്രവർത്തനത്തിന്റെ കാതലായ ഒരു ഭാഗം ആ സ്ഥാപനത്തിന് കൈമാറുന്നുണ്ടോ?",
        ),
        example=False,
    )
    subsidiary_still_needed = yes_or_no(
        Text(
            "Does the general body still deem the subsidiary necessary?",
            "സബ്സിഡിയറി സ്ഥാപനം ഇനിയും ആവശ്യമാണെന്ന് പൊതുയോഗം കരുതുന്നുണ്ടോ?",
        ),
        example=True,
    )
    society_controls_management = yes_or_no(
        Text(
            "Does the society control its management, its board of directors or the members of its governing body?",
            "അതിന്റെ മാനേജ്മെന്റോ ഡയറക്ടർ ബോർഡോ ഭരണസംവിധാനത്തിലെ അംഗങ്ങളോ സംഘത്തിന്റെ നിയന്ത്രണത്തിലാണോ?",
        ),
        example=True,
    )
    equity_held = number(
        Text(
            "What is the nominal value of the equity shares that the society holds in it (in paise)?",
            "അതിൽ സംഘത്തിനുള്ള ഇക്വിറ്റി ഓഹരികളുടെ മുഖവില എത്ര (പൈസയിൽ)?",
        ),
        example=60_00_000_00,
    )
    equity_in_all = number(
        Text(
            "What is the nominal value of all its equity shares (in paise)?",
            "അതിന്റെ ആകെ ഇക്വിറ്റി ഓഹരികളുടെ മുഖവില എത്ര (പൈസയിൽ)?",
        ),
        example=1_00_00_000_00,
    )
    is_partnership_firm = yes_or_no(
        Text("Is it a partnership firm?", "അത് ഒരു പാർട്ണർഷിപ്പ് ഫേം ആണോ?"), example=False
    )
    subsidiary_report_placed = yes_or_no(
        Text(
            "Was its annual report placed before the society's general body meeting in the year?",
            "അതിന്റെ വാർഷിക റിപ്പോർട്ട് ആ വർഷം സംഘത്തിന്റെ പൊതുയോഗത്തിൽ വച്ചോ?",
        ),
        example=True,
    )
    subsidiary_audited_accounts_placed = yes_or_no(
        Text("Were its audited accounts placed before it?", "അതിന്റെ ഓഡിറ്റ് ചെയ്ത കണക്കുകൾ പൊതുയോഗത്തിൽ വച്ചോ?"),
        example=True,
    )


@kcs.sheet
class Partnership(Sheet, asked_of=REGISTRAR):
    """Two or more societies that would carry on a business together (s.14B); their meetings are in `Resolution`."""

    partnership_permitted = determination(
        Text("Does the Registrar permit the partnership?", "പങ്കാളിത്തത്തിന് സഹകരണ സംഘം രജിസ്ട്രാർ അനുമതി നൽകുന്നുണ്ടോ?"),
        citation="s.14B(1)",
        example=True,
    )
    partnership_permitted_on = day(
        Text("When was the permission given?", "അനുമതി നൽകിയത് എന്ന്?"), example="2025-08-20"
    )
    partnership_entered_on = day(
        Text(
            "When do, or did, they enter into the partnership?",
            "പങ്കാളിത്തത്തിൽ ഏർപ്പെടുന്നത്, അല്ലെങ്കിൽ ഏർപ്പെട്ടത്, എന്ന്?",
        ),
        example="2025-10-01",
    )
    partnership_for_specific_business = yes_or_no(
        Text(
            "Is it for one or more specific businesses?",
            "ഒന്നോ അതിലധികമോ പ്രത്യേക ബിസിനസുകൾ നടത്താനാണോ?",
        ),
        example=True,
        asked_of=SOCIETY,
    )
    partnership_in_interest = determination(
        Text(
            "Is it in the interest of the members, or of the public, or of the co-operative movement in general?",
            "അംഗങ്ങളുടെയോ പൊതുജനങ്ങളുടെയോ പൊതുവെ സഹകരണ പ്രസ്ഥാനത്തിന്റെയോ താല്പര്യത്തിനു വേണ്ടിയാണോ?",
        ),
        citation="s.14B(2)",
        example=True,
    )
    partnership_is_registered_firm = yes_or_no(
        Text(
            "Is it a firm registered under the Indian Partnership Act, 1932?",
            "1932-ലെ ഇന്ത്യൻ പാർട്ണർഷിപ്പ് ആക്ട് പ്രകാരം രജിസ്റ്റർ ചെയ്ത ഫേം ആണോ?",
        ),
        example=False,
        asked_of=SOCIETY,
    )
