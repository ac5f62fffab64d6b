"""The questions of sections 1 and 2: what class a society is, who somebody is, what a term takes in."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.outcome import Outcome
from sangham.law.provision import Question

DAY = Text("the day for which it is asked", "ഏത് ദിവസത്തെ കാര്യമാണോ ചോദിക്കുന്നത് ആ ദിവസം")


def _question(name: str, root: str, en: str, ml: str, values: tuple[str, ...] = ()) -> None:
    kcs.question(
        Question(
            name=name,
            asks=Text(en, ml),
            root=root,
            on_means=DAY,
            values=values,
            answers={Outcome.MET.name: Text("Yes.", "അതെ."), Outcome.NOT_MET.name: Text("No.", "അല്ല.")},
        )
    )


AREA = ("districts_of_area",)
_question("act-extends", "s.1", "Does the Act run at this place?", "ഈ സ്ഥലത്ത് ഈ നിയമം ബാധകമാണോ?")

_question("is-apex", "s.2(a)", "Is this an apex society?", "ഇത് അപ്പെക്സ് സഹകരണ സംഘമാണോ?")
_question("is-assisted", "s.2(aa)", "Is this an assisted society?", "ഇത് സർക്കാർ സഹായം ലഭിച്ച സംഘമാണോ?")
_question("is-central", "s.2(d)", "Is this a central society?", "ഇത് സെൻട്രൽ സഹകരണ സംഘമാണോ?")
_question(
    "is-district-bank", "s.2(ia)", "Is this a District Co-operative Bank?", "ഇത് ജില്ലാ സഹകരണ ബാങ്കാണോ?", AREA
)
_question("is-federal", "s.2(ib)", "Is this a Federal Co-operative Society?", "ഇത് ഫെഡറൽ സഹകരണ സംഘമാണോ?", AREA)
_question("is-financing-bank", "s.2(j)", "Is this a financing bank?", "ഇത് ഫിനാൻസിംഗ് ബാങ്കാണോ?")
_question("is-limited", "s.2(g)", "Is this a society with limited liability?", "ഇത് ക്ലിപ്ത ബാധ്യതയുള്ള സംഘമാണോ?")
_question(
    "is-unlimited", "s.2(h)", "Is this a society with unlimited liability?", "ഇത് ബാധ്യത ക്ലിപ്തമല്ലാത്ത സംഘമാണോ?"
)
_question(
    "unlimited-liability-kept",
    "s.5(1) proviso",
    "Does this society keep its unlimited liability?",
    "ക്ലിപ്തമല്ലാത്ത ബാധ്യത ഈ സംഘത്തിന് തുടരുന്നതാണോ?",
)
_question("is-miscellaneous", "s.2(la)", "Is this a miscellaneous society?", "ഇത് പലവക സഹകരണ സംഘമാണോ?")
_question(
    "is-pacs",
    "s.2(oaa)",
    "Is this a Primary Agricultural Credit Society?",
    "ഇത് പ്രാഥമിക കാർഷിക വായ്പാ സഹകരണ സംഘമാണോ?",
)
_question("is-primary-credit", "s.2(ob)", "Is this a primary credit society?", "ഇത് പ്രാഥമിക വായ്പാ സംഘമാണോ?")
_question(
    "is-pcardb",
    "s.2(oc)",
    "Is this a Primary Co-operative Agricultural and Rural Development Bank?",
    "ഇത് പ്രാഥമിക സഹകരണ കാർഷിക ഗ്രാമവികസന ബാങ്കാണോ?",
)
_question(
    "pcardb-registrable",
    "s.2(oc) proviso",
    "May such a bank be registered before an existing one of more taluks is divided?",
    "ഒന്നിലധികം താലൂക്കിൽ നിലവിലുള്ള ബാങ്ക് വിഭജിക്കുന്നതിനു മുമ്പ് ഇത്തരമൊരു ബാങ്ക് രജിസ്റ്റർ ചെയ്യാവുന്നതാണോ?",
)
_question("is-primary", "s.2(od)", "Is this a Primary Co-operative Society?", "ഇത് പ്രാഥമിക സഹകരണ സംഘമാണോ?", AREA)
_question(
    "is-scardb",
    "s.2(ra)",
    "Is this the State Co-operative Agricultural and Rural Development Bank?",
    "ഇത് സംസ്ഥാന സഹകരണ കാർഷിക ഗ്രാമവികസന ബാങ്കാണോ?",
)
_question("is-state-bank", "s.2(rb)", "Is this the State Co-operative Bank?", "ഇത് സംസ്ഥാന സഹകരണ ബാങ്കാണോ?")
_question("is-urban-bank", "s.2(ta)", "Is this an Urban Co-operative Bank?", "ഇത് അർബൻ സഹകരണ ബാങ്കാണോ?")
_question("is-urban-society", "s.2(taa)", "Is this an Urban Co-operative Society?", "ഇത് അർബൻ സഹകരണ സംഘമാണോ?")

_question("is-member", "s.2(l)", "Is he or she a member of the society?", "സംഘത്തിലെ അംഗമാണോ?")
_question(
    "is-nominal-member",
    "s.2(m)",
    "Is this member a nominal or associate one?",
    "ഇത് നാമമാത്ര അംഗമോ അസോസിയേറ്റ് അംഗമോ ആണോ?",
)
_question(
    "is-of-general-body",
    "s.2(k)",
    "Is this member one of the general body?",
    "ഈ അംഗം പൊതുയോഗത്തിൽ ഉൾപ്പെടുന്നയാളാണോ?",
)
_question("is-officer", "s.2(n)", "Is he or she an officer of the society?", "സംഘത്തിലെ ഓഫീസറാണോ?")
_question("is-chief-executive", "s.2(da)", "Is he or she the chief executive?", "സംഘത്തിന്റെ ചീഫ് എക്സിക്യൂട്ടീവാണോ?")
_question(
    "is-registrar",
    "s.2(p)",
    "Is this official the Registrar within the Act?",
    "ഈ ഉദ്യോഗസ്ഥൻ നിയമത്തിൽ പറയുന്ന സഹകരണ സംഘം രജിസ്ട്രാറാണോ?",
)
_question(
    "is-special-officer", "s.2(qc)", "Is this official a Special Officer?", "ഈ ഉദ്യോഗസ്ഥൻ സ്പെഷ്യൽ ഓഫീസറാണോ?"
)

_question("is-dispute", "s.2(i)", "Is this matter a dispute?", "ഈ വിഷയം തർക്കമാണോ?")
_question(
    "day-in-year", "s.2(u)", "Is the day in that co-operative year?", "ആ ദിവസം ആ സഹകരണ വർഷത്തിൽപ്പെട്ടതാണോ?"
)
_question(
    "prescribed-period",
    "s.2(oa)",
    "Is this within the prescribed period?",
    "ഇത് നിർണ്ണയിക്കപ്പെട്ട കാലയളവിനുള്ളിലാണോ?",
)
_question(
    "is-arbitration-court",
    "s.2(ea)",
    "Is this a Co-operative Arbitration Court?",
    "ഇത് സഹകരണ ആർബിട്രേഷൻ കോടതിയാണോ?",
)
_question(
    "is-welfare-fund",
    "s.2(ec)",
    "Is this the Co-operative Development and Welfare Fund?",
    "ഇത് സഹകരണ വികസന ക്ഷേമനിധിയാണോ?",
)
_question(
    "is-examination-board",
    "s.2(ed)",
    "Is this the Co-operative Service Examination Board?",
    "ഇത് സഹകരണ സർവീസ് പരീക്ഷാ ബോർഡാണോ?",
)
_question(
    "is-guarantee-scheme", "s.2(ha)", "Is this the Deposit Guarantee Scheme?", "ഇത് നിക്ഷേപ ഗ്യാരണ്ടി പദ്ധതിയാണോ?"
)
_question(
    "is-election-commission",
    "s.2(rc)",
    "Is this the State Co-operative Election Commission?",
    "ഇത് സംസ്ഥാന സഹകരണ തിരഞ്ഞെടുപ്പ് കമ്മീഷനാണോ?",
)
