"""What people ask and sections 1 to 26 and the orders on consumer stores do not answer, and where to look.

Drawn from what readers of the sources asked. Whatever is known from elsewhere says so.
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.interview import Outside

_COMMENT = Text("A reader says so; not verified.", "ഒരു വായനക്കാരൻ പറഞ്ഞത്; പരിശോധിച്ചിട്ടില്ല.")
_OUTSIDE = Text("From outside the sources.", "ഉറവിടങ്ങൾക്കു പുറത്തുനിന്ന്.")


def _look(en: str, ml: str, source: Text | None = None) -> Text:
    return Text(f"{en} {source.en}", f"{ml} {source.ml}") if source else Text(en, ml)


OUTSIDE = (
    Outside(
        "fees-and-forms",
        Text("What does it cost, and on which form?", "എത്ര ഫീസ്, ഏത് ഫോറം?"),
        Text(
            "The Act speaks of the prescribed form and leaves fees to the Rules, whose text is not held here. Pages outside "
            "give fees that contradict one another, so none is repeated.",
            "നിർണ്ണയിക്കപ്പെട്ട ഫോറം എന്നേ നിയമം പറയുന്നുള്ളൂ; ഫീസ് ചട്ടങ്ങളിലാണ്; അവയുടെ പാഠം ഇവിടെയില്ല. പുറത്തുള്ള പേജുകൾ പറയുന്ന ഫീസുകൾ "
            "പരസ്പരം ചേരുന്നില്ല; അതിനാൽ ഒന്നും ആവർത്തിക്കുന്നില്ല.",
        ),
        _look(
            "The Kerala Co-operative Societies Rules, 1969, rule 3 on the application; ask at the Registrar's office.",
            "കേരള സഹകരണ സംഘം ചട്ടങ്ങൾ, 1969: അപേക്ഷയെക്കുറിച്ച് 3-ാം ചട്ടം; സഹകരണ സംഘം രജിസ്ട്രാറുടെ ഓഫീസിൽ ചോദിക്കുക.",
            _OUTSIDE,
        ),
        ("s.6(1)",),
    ),
    Outside(
        "money-to-start",
        Text("How much money must a new society have?", "പുതിയ സംഘത്തിന് എത്ര പണം വേണം?"),
        Text(
            "Sections 1 to 26 name no amount. They ask for sound business, which the Registrar determines.",
            "1 മുതൽ 26 വരെ വകുപ്പുകൾ തുകയൊന്നും പറയുന്നില്ല. ഭദ്രമായ ബിസിനസ് വേണം; അത് തീരുമാനിക്കുന്നത് സഹകരണ സംഘം രജിസ്ട്രാറാണ്.",
        ),
        _look("Ask at the Registrar's office.", "സഹകരണ സംഘം രജിസ്ട്രാറുടെ ഓഫീസിൽ ചോദിക്കുക."),
        ("s.7(1)(e)",),
    ),
    Outside(
        "sample-bye-laws",
        Text("Where is a model of bye-laws?", "മാതൃകാ നിയമാവലി എവിടെ കിട്ടും?"),
        Text(
            "The Act asks for three copies, and that they keep to the Act and the Rules. It gives no model.",
            "മൂന്ന് പകർപ്പ് വേണമെന്നും നിയമത്തിനും ചട്ടങ്ങൾക്കും വിധേയമാകണമെന്നും നിയമം പറയുന്നു. മാതൃക അതിലില്ല.",
        ),
        _look(
            "The Rules: rule 5 on their subjects and rule 6 on model bye-laws.",
            "ചട്ടങ്ങൾ: വിഷയങ്ങളെക്കുറിച്ച് 5-ാം ചട്ടം, മാതൃകാ നിയമാവലിയെക്കുറിച്ച് 6-ാം ചട്ടം.",
            _OUTSIDE,
        ),
        ("s.6(2)(a)", "s.7(1)(d)", "s.13A"),
    ),
    Outside(
        "letters-of-classes",
        Text("What do the letters A, B, C and D mean?", "എ, ബി, സി, ഡി എന്നീ അക്ഷരങ്ങൾക്ക് എന്താണർത്ഥം?"),
        Text(
            "The Act has no letters; it knows members, and nominal or associate members, who have no dividend and no vote.",
            "നിയമത്തിൽ അക്ഷരങ്ങളില്ല; അംഗങ്ങളും, ലാഭവിഹിതവും വോട്ടുമില്ലാത്ത നാമമാത്ര, അസോസിയേറ്റ് അംഗങ്ങളുമേ അതിലുള്ളൂ.",
        ),
        _look("The society's bye-laws.", "സംഘത്തിന്റെ നിയമാവലി."),
        ("s.18(2)", "s.20(b)"),
    ),
    Outside(
        "voters-list",
        Text("How do I object to a voters' list?", "വോട്ടർപട്ടികയിൽ ആക്ഷേപം എങ്ങനെ?"),
        Text(
            "Sections 19 to 21 say who has a vote. How lists are made, objected to and elections held is not in these texts.",
            "ആർക്ക് വോട്ടുണ്ടെന്ന് 19 മുതൽ 21 വരെ വകുപ്പുകൾ പറയുന്നു. പട്ടിക തയ്യാറാക്കലും ആക്ഷേപവും തിരഞ്ഞെടുപ്പ് നടത്തലും ഈ പാഠങ്ങളിലില്ല.",
        ),
        _look(
            "Sections 28 and 28B and the Rules; the returning officer.",
            "28, 28B വകുപ്പുകളും ചട്ടങ്ങളും; വരണാധികാരിയോട് ചോദിക്കുക.",
        ),
        ("s.20",),
    ),
    Outside(
        "standing-for-election",
        Text(
            "May I stand for the committee, or in a local election?",
            "ഭരണസമിതിയിലേക്കോ തദ്ദേശ തിരഞ്ഞെടുപ്പിലോ മത്സരിക്കാമോ?",
        ),
        Text(
            "A nominal member cannot be elected to the committee: so much is in section 18. All else about standing is not in "
            "these texts; for elections of local bodies, and for employees who stand in them, other law holds.",
            "നാമമാത്ര അംഗത്തെ ഭരണസമിതിയിലേക്ക് തിരഞ്ഞെടുക്കാനാവില്ല: ഇത്രയും 18-ാം വകുപ്പിലുണ്ട്. മത്സരിക്കാനുള്ള മറ്റു യോഗ്യതകൾ ഈ പാഠങ്ങളിലില്ല; "
            "തദ്ദേശ തിരഞ്ഞെടുപ്പിനും അതിൽ മത്സരിക്കുന്ന ജീവനക്കാർക്കും മറ്റു നിയമങ്ങളാണ് ബാധകം.",
        ),
        _look(
            "Section 28 and the Rules for the committee; the law on elections to local bodies for the other.",
            "ഭരണസമിതിക്ക് 28-ാം വകുപ്പും ചട്ടങ്ങളും; മറ്റേതിന് തദ്ദേശ തിരഞ്ഞെടുപ്പ് നിയമം.",
        ),
        ("s.18(2)",),
    ),
    Outside(
        "term-of-committee",
        Text(
            "How long may the first committee stay? What if there is no election?",
            "ആദ്യ ഭരണസമിതിക്ക് എത്ര കാലം തുടരാം? തിരഞ്ഞെടുപ്പ് നടത്തിയില്ലെങ്കിലോ?",
        ),
        Text(
            "The term of committees, its extension, and what follows where no election is held are not in sections 1 to 26.",
            "ഭരണസമിതിയുടെ കാലാവധിയും അതു നീട്ടലും തിരഞ്ഞെടുപ്പില്ലാത്തതിന്റെ ഫലവും 1 മുതൽ 26 വരെ വകുപ്പുകളിലില്ല.",
        ),
        _look(
            "Section 28, as amended since; rule 8 on the first general body meeting.",
            "പിന്നീട് ഭേദഗതി ചെയ്ത 28-ാം വകുപ്പ്; ആദ്യ പൊതുയോഗത്തെക്കുറിച്ച് 8-ാം ചട്ടം.",
            _OUTSIDE,
        ),
    ),
    Outside(
        "complaint-about-a-society",
        Text("Where do I complain about a society or a bank?", "സംഘത്തെയോ ബാങ്കിനെയോ കുറിച്ച് എവിടെ പരാതിപ്പെടാം?"),
        Text(
            "Section 2(i) says what a dispute is. Before whom it is brought, and in which time, is not in these texts.",
            "തർക്കം എന്തെന്ന് 2(i)-ാം വകുപ്പ് പറയുന്നു. ആരുടെ മുമ്പാകെ, എത്ര സമയത്തിനകം എന്നത് ഈ പാഠങ്ങളിലില്ല.",
        ),
        _look("Sections 69 and 69A.", "69, 69A വകുപ്പുകൾ."),
        ("s.2(i)",),
    ),
    Outside(
        "matured-deposit",
        Text(
            "My deposit has matured and the society does not pay: is the Government liable?",
            "നിക്ഷേപ കാലാവധി കഴിഞ്ഞിട്ടും സംഘം പണം തരുന്നില്ല: സർക്കാരിന് ബാധ്യതയുണ്ടോ?",
        ),
        Text(
            "A society is a body corporate and its members' liability is limited. These texts name a Deposit Guarantee Scheme and "
            "do not hold it; they say nothing of the Government's liability, of costs, or of attaching property.",
            "സംഘം നിയമപരമായി സ്വന്തം വ്യക്തിത്വമുള്ള സ്ഥാപനമാണ്; അംഗങ്ങളുടെ ബാധ്യത ക്ലിപ്തമാണ്. നിക്ഷേപ ഗ്യാരണ്ടി പദ്ധതിയുടെ പേര് മാത്രം ഈ പാഠങ്ങളിലുണ്ട്; "
            "പദ്ധതി ഇവിടെയില്ല. സർക്കാരിന്റെ ബാധ്യതയെയോ ചെലവിനെയോ ജപ്തിയെയോ കുറിച്ച് ഇവയിൽ ഒന്നുമില്ല.",
        ),
        _look(
            "Section 57B with the scheme; section 69 for disputes.",
            "57B-ാം വകുപ്പും പദ്ധതിയും; തർക്കങ്ങൾക്ക് 69-ാം വകുപ്പ്.",
        ),
        ("s.9", "s.5(1)", "s.2(ha)"),
    ),
    Outside(
        "enquiry",
        Text(
            "What is an enquiry under section 68, and what follows it?",
            "68-ാം വകുപ്പിലെ അന്വേഷണം എന്ത്, തുടർന്ന് എന്ത്?",
        ),
        Text("That section is not in these texts.", "ആ വകുപ്പ് ഈ പാഠങ്ങളിലില്ല."),
        _look("Section 68, and the Rules.", "68-ാം വകുപ്പും ചട്ടങ്ങളും."),
    ),
    Outside(
        "posts-and-relatives",
        Text(
            "May a relative of the president get a post? Which schooling does a post need, and what is its pay?",
            "പ്രസിഡന്റിന്റെ ബന്ധുവിന് ജോലി കിട്ടുമോ? ഓരോ തസ്തികയ്ക്കും എന്തു വിദ്യാഭ്യാസം വേണം, ശമ്പളം എത്ര?",
        ),
        Text(
            "Posts, qualifications, promotion and pay are not in these texts. The list of the family in section 6(2)(b) is for those who "
            "apply for registration, and is another list than that for appointments.",
            "തസ്തികകളും യോഗ്യതയും സ്ഥാനക്കയറ്റവും ശമ്പളവും ഈ പാഠങ്ങളിലില്ല. 6(2)(b)-ാം വകുപ്പിലെ കുടുംബ പട്ടിക രജിസ്ട്രേഷന് അപേക്ഷിക്കുന്നവർക്കുള്ളതാണ്; "
            "നിയമനത്തിനുള്ളത് മറ്റൊന്നാണ്.",
        ),
        _look(
            "Section 80 on pay; rules 185 and 186 on posts; for relatives rule 44 and a notification of 2013.",
            "ശമ്പളത്തിന് 80-ാം വകുപ്പ്; തസ്തികകൾക്ക് 185, 186 ചട്ടങ്ങൾ; ബന്ധുക്കളുടെ കാര്യത്തിൽ 44-ാം ചട്ടവും 2013-ലെ ഒരു വിജ്ഞാപനവും.",
            _COMMENT,
        ),
        ("s.6(2)(b)",),
    ),
    Outside(
        "share-limits",
        Text("What is the most that one member may hold?", "ഒരംഗത്തിന് പരമാവധി എത്ര ഓഹരി?"),
        Text(
            "The Act caps it at one fifth of the share capital; the portion that holds is in the Rules, whose text is not held here.",
            "ഓഹരി മൂലധനത്തിന്റെ അഞ്ചിലൊന്നാണ് നിയമത്തിലെ പരിധി; ബാധകമായ ഭാഗം ചട്ടങ്ങളിലാണ്; അവയുടെ പാഠം ഇവിടെയില്ല.",
        ),
        _look("The Rules, and the society's bye-laws.", "ചട്ടങ്ങളും സംഘത്തിന്റെ നിയമാവലിയും."),
        ("s.22",),
    ),
    Outside(
        "value-of-shares",
        Text("How is a dead member's share valued?", "മരിച്ച അംഗത്തിന്റെ ഓഹരിയുടെ വില എങ്ങനെ കണക്കാക്കും?"),
        Text("The value is paid; how it is found is in the Rules.", "വില നൽകണം; കണക്കാക്കുന്ന രീതി ചട്ടങ്ങളിലാണ്."),
        _look("Rule 21; rule 23 on nomination.", "21-ാം ചട്ടം; നോമിനിയെ നിർദ്ദേശിക്കുന്നതിന് 23-ാം ചട്ടം.", _OUTSIDE),
        ("s.25(2)",),
    ),
    Outside(
        "whole-text",
        Text(
            "Where is the whole Act, with the Rules, in Malayalam?", "നിയമവും ചട്ടങ്ങളും മുഴുവനായി മലയാളത്തിൽ എവിടെ?"
        ),
        Text(
            "Not here: these pages say in their own words what sections 1 to 26 say. A society must let its members read the Act, "
            "the Rules and its bye-laws.",
            "ഇവിടെയില്ല: 1 മുതൽ 26 വരെ വകുപ്പുകൾ പറയുന്നത് സ്വന്തം വാക്കുകളിൽ പറയുകയാണ് ഈ പേജുകൾ. നിയമവും ചട്ടങ്ങളും നിയമാവലിയും വായിക്കാൻ സംഘം "
            "അംഗങ്ങളെ അനുവദിക്കണം.",
        ),
        _look("The Gazette; and the society's office.", "ഗസറ്റ്; സംഘത്തിന്റെ ഓഫീസ്."),
        ("s.19B",),
    ),
    Outside(
        "later-amendments",
        Text("Is this the law of today?", "ഇത് ഇന്നത്തെ നിയമമാണോ?"),
        Text(
            "The text held here is as of 1 January 2014. Acts of amendment have come since, one of them of 2024; what they "
            "changed in sections 1 to 26 was not found.",
            "ഇവിടെയുള്ള പാഠം 2014 ജനുവരി 1-ലേതാണ്. അതിനുശേഷം ഭേദഗതി നിയമങ്ങൾ വന്നിട്ടുണ്ട്, ഒന്ന് 2024-ലേത്; 1 മുതൽ 26 വരെ വകുപ്പുകളിൽ അവ എന്തു മാറ്റിയെന്ന് "
            "കണ്ടെത്താനായിട്ടില്ല.",
        ),
        _look(
            "The Gazette, for Acts of amendment after 2013.", "2013-നു ശേഷമുള്ള ഭേദഗതി നിയമങ്ങൾക്ക് ഗസറ്റ്.", _OUTSIDE
        ),
    ),
    Outside(
        "defamation",
        Text("Is there a clause on defamation?", "അപകീർത്തിയെക്കുറിച്ച് വ്യവസ്ഥയുണ്ടോ?"),
        Text("Not in sections 1 to 26.", "1 മുതൽ 26 വരെ വകുപ്പുകളിലില്ല."),
        _look("The general law, and a lawyer.", "പൊതുനിയമം; അഭിഭാഷകനോട് ചോദിക്കുക."),
    ),
    Outside(
        "overdues",
        Text("How can overdue loans be prevented?", "വായ്പക്കുടിശ്ശിക എങ്ങനെ തടയാം?"),
        Text(
            "That is good management and not law; these texts only speak of overdue debts in passing.",
            "അത് നല്ല നടത്തിപ്പിന്റെ കാര്യമാണ്, നിയമത്തിന്റേതല്ല; കുടിശ്ശികയെക്കുറിച്ച് ഈ പാഠങ്ങളിൽ പരാമർശം മാത്രമേയുള്ളൂ.",
        ),
        _look("The society's committee and its financing bank.", "സംഘത്തിന്റെ ഭരണസമിതിയും ഫിനാൻസിംഗ് ബാങ്കും."),
    ),
    Outside(
        "help-today",
        Text(
            "Does Government still help consumer stores in this way?",
            "കൺസ്യൂമർ സ്റ്റോറുകൾക്ക് സർക്കാർ ഇന്നും ഇങ്ങനെ സഹായം നൽകുന്നുണ്ടോ?",
        ),
        Text(
            "The orders held here are of 1995 to 2001, and help is always subject to the budget. Whether later orders changed "
            "them is not known here. Annexures II and III are wanting.",
            "ഇവിടെയുള്ള ഉത്തരവുകൾ 1995 മുതൽ 2001 വരെയുള്ളവയാണ്; സഹായം എപ്പോഴും ബജറ്റിനു വിധേയമാണ്. പിന്നീടുള്ള ഉത്തരവുകൾ മാറ്റം വരുത്തിയോ എന്ന് "
            "ഇവിടെ അറിയില്ല. II, III അനക്സറുകൾ ഇവിടെയില്ല.",
        ),
        _look(
            "The office of the Joint Registrar of the district.", "ജില്ലയിലെ സഹകരണ സംഘം ജോയിന്റ് രജിസ്ട്രാറുടെ ഓഫീസ്."
        ),
    ),
)
