"""What a permission may need, and what a person is told where it does not hold.

Which action needs which of them is said in `permissions.py`; what each asks of the record, in `predicates.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

from rules.predicates import Predicate

from sangham.accounts import predicates as p
from sangham.kernel.text import Text


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that must hold, and what a person is told where it does not."""

    holds: Predicate
    says: Text
    mend: Text


_POST = Text(
    en="Ask for the posting to be entered, if there is one.", ml="നിയമനമുണ്ടെങ്കിൽ അത് രേഖപ്പെടുത്താൻ ആവശ്യപ്പെടുക."
)
INSPECTOR = Need(
    p.acts_as("inspector"),
    Text(
        en="Only an inspector posted at this office on that day may do this.",
        ml="അന്ന് ഈ ഓഫീസിൽ നിയമനമുള്ള ഇൻസ്പെക്ടർക്കു മാത്രമേ ഇതു ചെയ്യാനാവൂ.",
    ),
    _POST,
)
REGISTRAR = Need(
    p.acts_as("registrar"),
    Text(
        en="Only whoever is posted at this office as Registrar of Co-operative Societies on that day may do this.",
        ml="അന്ന് ഈ ഓഫീസിൽ സഹകരണ സംഘം രജിസ്ട്രാറുടെ ചുമതലയുള്ളയാൾക്കു മാത്രമേ ഇതു ചെയ്യാനാവൂ.",
    ),
    _POST,
)
OF_THIS_OFFICE = Need(
    Predicate(p.acts_here),
    Text(
        en="Only an official posted at this office on that day may do this.",
        ml="അന്ന് ഈ ഓഫീസിൽ നിയമനമുള്ള ഉദ്യോഗസ്ഥർക്കു മാത്രമേ ഇതു ചെയ്യാനാവൂ.",
    ),
    _POST,
)
POWER = Need(
    Predicate(p.has_the_power),
    Text(
        en="No order under section 3(2) confers this power on the office for such a society in these districts.",
        ml="ഈ ജില്ലകളിൽ ഇത്തരം സംഘത്തിന്റെ കാര്യത്തിൽ ഈ അധികാരം 3(2) ഉപവകുപ്പ് പ്രകാരം ഈ ഓഫീസിനു നൽകിയിട്ടില്ല.",
    ),
    Text(en="Send the matter on to the office that has it.", ml="അധികാരമുള്ള ഓഫീസിലേക്ക് അയയ്ക്കുക."),
)
SCRUTINISED = Need(
    Predicate(p.is_scrutinised),
    Text(en="The matter has not been scrutinised.", ml="അപേക്ഷയുടെ സൂക്ഷ്മപരിശോധന കഴിഞ്ഞിട്ടില്ല."),
    Text(en="Have an inspector scrutinise it first.", ml="ആദ്യം ഇൻസ്പെക്ടർ സൂക്ഷ്മപരിശോധന നടത്തണം."),
)
FOUR_EYES = Need(
    Predicate(p.did_not_scrutinise),
    Text(
        en="The official who scrutinised this matter may not decide it.",
        ml="സൂക്ഷ്മപരിശോധന നടത്തിയ ഉദ്യോഗസ്ഥൻ തന്നെ തീരുമാനമെടുക്കാൻ പാടില്ല.",
    ),
    Text(en="Another official must decide it.", ml="മറ്റൊരു ഉദ്യോഗസ്ഥൻ തീരുമാനമെടുക്കണം."),
)
INSPECTOR_OR_REGISTRAR = Need(
    p.acts_as("inspector", "registrar"),
    Text(
        en="Only an inspector, or whoever is posted as Registrar, at this office on that day may do this.",
        ml="അന്ന് ഈ ഓഫീസിൽ നിയമനമുള്ള ഇൻസ്പെക്ടർക്കോ സഹകരണ സംഘം രജിസ്ട്രാറുടെ ചുമതലയുള്ളയാൾക്കോ മാത്രമേ ഇതു ചെയ്യാനാവൂ.",
    ),
    _POST,
)
PROPOSED_BY_ANOTHER = Need(
    Predicate(p.did_not_propose),
    Text(
        en="Whoever proposed a correction may not approve it.",
        ml="തിരുത്തൽ നിർദ്ദേശിച്ചയാൾ തന്നെ അത് അംഗീകരിക്കാൻ പാടില്ല.",
    ),
    Text(en="Another official must approve it.", ml="മറ്റൊരു ഉദ്യോഗസ്ഥൻ അംഗീകരിക്കണം."),
)
OFFICE_OR_ABOVE = Need(
    Predicate(p.of_the_office_or_above),
    Text(
        en="Only an official posted at this office on that day may do this; where nobody else is, one of the office above it.",
        ml="അന്ന് ഈ ഓഫീസിൽ നിയമനമുള്ള ഉദ്യോഗസ്ഥർക്കു മാത്രമേ ഇതു ചെയ്യാനാവൂ; മറ്റാരുമില്ലെങ്കിൽ മേലോഫീസിലുള്ളവർക്ക്.",
    ),
    _POST,
)
_BY_SET_UP = Predicate(p.sets_up)
FIRST_SET_UP = Need(
    Predicate(p.sets_up_first),
    Text(
        en="The first offices are entered at the installation; the record has a department of Government.",
        ml="ആദ്യത്തെ ഓഫീസുകൾ ചേർക്കുന്നത് സജ്ജീകരണസമയത്താണ്; രേഖയിൽ സർക്കാർ വകുപ്പുണ്ട്.",
    ),
    Text(en="Have later offices entered by the office above them.", ml="പിന്നീടുള്ളവ മേലോഫീസ് രേഖപ്പെടുത്തണം."),
)
OF_THE_REGISTER = Need(
    p.acts_at_the_register,
    Text(
        en="Only an official posted at this office, to keep its register, on that day may do this.",
        ml="അന്ന് ഈ ഓഫീസിലെ രജിസ്റ്ററിന്റെ ചുമതലയുള്ള ഉദ്യോഗസ്ഥർക്കു മാത്രമേ ഇതു ചെയ്യാനാവൂ.",
    ),
    _POST,
)
REGISTER_OR_SET_UP = Need(_BY_SET_UP | OF_THE_REGISTER.holds, OF_THE_REGISTER.says, OF_THE_REGISTER.mend)
_STATES_REGISTRAR = Need(
    Predicate(p.heads_the_registrars_office),
    Text(
        en="Only whoever is posted as the Registrar of Co-operative Societies of the State on that day may do this.",
        ml="അന്ന് സംസ്ഥാനത്തെ സഹകരണ സംഘം രജിസ്ട്രാറായി നിയമനമുള്ളയാൾക്കു മാത്രമേ ഇതു ചെയ്യാനാവൂ.",
    ),
    _POST,
)
STATES_REGISTRAR_OR_SET_UP = Need(
    _BY_SET_UP | _STATES_REGISTRAR.holds, _STATES_REGISTRAR.says, _STATES_REGISTRAR.mend
)
STATES_REGISTRAR_OR_FIRST_SET_UP = Need(
    FIRST_SET_UP.holds | _STATES_REGISTRAR.holds, _STATES_REGISTRAR.says, _STATES_REGISTRAR.mend
)
GOVERNMENT = Need(
    Predicate(p.acts_for_government),
    Text(en="Only Government's own office may do this.", ml="സർക്കാരിന്റെ ഓഫീസിനു മാത്രമേ ഇതു ചെയ്യാനാവൂ."),
    Text(
        en="Have it entered by a Secretary to Government posted on that day.",
        ml="അന്ന് നിയമനമുള്ള സർക്കാർ സെക്രട്ടറി അത് രേഖപ്പെടുത്തണം.",
    ),
)
HEAD = Need(
    Predicate(p.heads_here),
    Text(
        en="Only whoever heads this office on that day may do this.",
        ml="അന്ന് ഈ ഓഫീസിന്റെ മേധാവിക്കു മാത്രമേ ഇതു ചെയ്യാനാവൂ.",
    ),
    _POST,
)
HEAD_ABOVE = Need(
    Predicate(p.heads_here) & Predicate(p.at_a_head_office),
    Text(
        en="Only whoever heads the Registrar's own office, the department or Government's office may decide this.",
        ml="സഹകരണ സംഘം രജിസ്ട്രാർക്കോ വകുപ്പ് മേധാവിക്കോ സർക്കാരിനോ മാത്രമേ ഇതിൽ തീരുമാനമെടുക്കാനാവൂ.",
    ),
    Text(en="Send the representation there.", ml="നിവേദനം അവിടേക്ക് അയയ്ക്കുക."),
)
DESK_ABOVE = Need(
    p.acts_as("inspector", "clerk") & Predicate(p.at_a_head_office),
    Text(
        en="Only an inspector or section clerk of that office may scrutinise this.",
        ml="ആ ഓഫീസിലെ ഇൻസ്പെക്ടർക്കോ സെക്ഷൻ ക്ലർക്കിനോ മാത്രമേ ഇതിന്റെ സൂക്ഷ്മപരിശോധന നടത്താനാവൂ.",
    ),
    _POST,
)
ABOVE = Need(
    Predicate(p.heads_above),
    Text(
        en="Only the head of the office above this one may do this.",
        ml="മേലോഫീസിന്റെ മേധാവിക്കു മാത്രമേ ഇതു ചെയ്യാനാവൂ.",
    ),
    Text(en="Have it entered there.", ml="അവിടെ രേഖപ്പെടുത്തിക്കുക."),
)
ANOTHER = Need(
    Predicate(p.is_another),
    Text(
        en="Nobody enters their own posting, leave or charge.",
        ml="സ്വന്തം നിയമനമോ അവധിയോ ചുമതലയോ ആരും സ്വയം രേഖപ്പെടുത്താറില്ല.",
    ),
    Text(en="Another official must enter it.", ml="മറ്റൊരു ഉദ്യോഗസ്ഥൻ രേഖപ്പെടുത്തണം."),
)
OPEN = Need(
    Predicate(p.office_is_open),
    Text(en="This office was not open on that day.", ml="അന്ന് ഈ ഓഫീസ് ഉണ്ടായിരുന്നില്ല."),
    Text(en="Look at the office and the day.", ml="ഓഫീസും തീയതിയും നോക്കുക."),
)
