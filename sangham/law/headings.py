"""What each part of the law is about, for whoever looks for it: sections by chapter, parts of an order by order.

Our own words. A heading decides nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sangham.kernel.text import Text


@dataclass(frozen=True, slots=True)
class Heading:
    """A part of the law: the key that its citations begin with (``s.7``), what it is called and about, and
    what it stands in."""

    key: str
    called: Text
    about: Text
    within: Text


_PRELIMINARY = Text("Chapter I: Preliminary", "അധ്യായം I: പ്രാരംഭം")
_REGISTRATION = Text(
    "Chapter II: Registration of societies and their bye-laws",
    "അധ്യായം II: സംഘങ്ങളുടെയും നിയമാവലിയുടെയും രജിസ്ട്രേഷൻ",
)
_MEMBERS = Text(
    "Chapter III: Members, their rights and liabilities", "അധ്യായം III: അംഗങ്ങൾ, അവരുടെ അവകാശങ്ങളും ബാധ്യതകളും"
)
SECTIONS: dict[str, Text] = {
    "1": Text("Name, extent and commencement", "പേരും വ്യാപ്തിയും പ്രാബല്യവും"),
    "2": Text("What words mean", "വാക്കുകളുടെ അർത്ഥം"),
    "3": Text("The Registrar, and who has his powers", "സഹകരണ സംഘം രജിസ്ട്രാറും അധികാരം ലഭിച്ചവരും"),
    "4": Text("Which societies may be registered", "ഏതു സംഘങ്ങൾ രജിസ്റ്റർ ചെയ്യാം"),
    "5": Text("Limited liability, and the name", "ക്ലിപ്ത ബാധ്യതയും പേരും"),
    "6": Text("Applying for registration", "രജിസ്ട്രേഷന് അപേക്ഷിക്കൽ"),
    "7": Text("Registering a society", "സംഘം രജിസ്റ്റർ ചെയ്യൽ"),
    "8": Text("The certificate of registration", "രജിസ്ട്രേഷൻ സർട്ടിഫിക്കറ്റ്"),
    "8A": Text("Affiliation to an apex or central society", "അപ്പെക്സ് സംഘത്തിലോ സെൻട്രൽ സംഘത്തിലോ അഫിലിയേഷൻ"),
    "9": Text("A society is a body corporate", "സംഘം സ്വന്തം വ്യക്തിത്വമുള്ള സ്ഥാപനം"),
    "9A": Text("Name, number and address outside every office", "ഓഫീസിനു പുറത്ത് പേരും നമ്പറും വിലാസവും"),
    "10": Text("Changing the name", "പേരുമാറ്റം"),
    "11": Text("Changing the liability", "ബാധ്യതയിലെ മാറ്റം"),
    "12": Text("Amending bye-laws", "നിയമാവലി ഭേദഗതി"),
    "13": Text("When an amendment comes into force", "നിയമാവലി ഭേദഗതി പ്രാബല്യത്തിൽ വരുന്നത്"),
    "13A": Text("Bye-laws keep to the Act and the Rules", "നിയമാവലി നിയമത്തിനും ചട്ടങ്ങൾക്കും വിധേയം"),
    "14": Text("Transfer, division and amalgamation", "കൈമാറ്റം, വിഭജനം, സംയോജനം"),
    "14A": Text("Subsidiaries", "സബ്സിഡിയറി സ്ഥാപനങ്ങൾ"),
    "14B": Text("Partnership of societies", "സംഘങ്ങളുടെ പങ്കാളിത്തം"),
    "15": Text("When a registration is cancelled by the Act itself", "നിയമപ്രകാരം തനിയെ റദ്ദാകുന്ന രജിസ്ട്രേഷൻ"),
    "16": Text("Who may be a member", "ആർക്ക് അംഗമാകാം"),
    "16A": Text("Who may not stay a member, and removal", "അംഗമായി തുടരാനാകാത്തവരും നീക്കം ചെയ്യലും"),
    "17": Text("Expulsion", "അംഗത്തെ പുറത്താക്കൽ"),
    "18": Text("Nominal and associate members", "നാമമാത്ര അംഗങ്ങളും അസോസിയേറ്റ് അംഗങ്ങളും"),
    "19": Text("No rights before what is due is paid", "അടയ്ക്കേണ്ടത് അടയ്ക്കുംവരെ അവകാശമില്ല"),
    "19A": Text(
        "Meetings and services that a member takes part in", "യോഗത്തിലും സേവനങ്ങളിലും അംഗത്തിന്റെ പങ്കാളിത്തം"
    ),
    "19B": Text("What a member may inspect", "അംഗത്തിന് പരിശോധിക്കാവുന്നവ"),
    "20": Text("One member, one vote", "ഒരംഗത്തിന് ഒരു വോട്ട്"),
    "21": Text("How a vote is given", "വോട്ടു ചെയ്യുന്ന രീതി"),
    "22": Text("How much one may hold", "എത്ര ഓഹരി കൈവശം വയ്ക്കാം"),
    "23": Text("Transferring shares", "ഓഹരി കൈമാറ്റം"),
    "24": Text("Withdrawing shares", "ഓഹരി പിൻവലിക്കൽ"),
    "25": Text("When a member dies", "അംഗം മരിച്ചാൽ"),
    "26": Text("Liability after leaving", "പിരിഞ്ഞശേഷമുള്ള ബാധ്യത"),
}
_LAST_OF_CHAPTER = ((2, _PRELIMINARY), (15, _REGISTRATION), (26, _MEMBERS))

_ORDER = Text("Government Order {n}", "സർക്കാർ ഉത്തരവ് {n}")
# The parts of an order, by how the place in it begins.
_PARTS: tuple[tuple[str, Text, Text], ...] = (
    (r"¶", Text("The order", "ഉത്തരവ്"), Text("What the order itself says", "ഉത്തരവിൽത്തന്നെ പറയുന്നത്")),
    (r"scheme", Text("The scheme", "പദ്ധതി"), Text("What help is given, and how", "എന്തു സഹായം, എങ്ങനെ")),
    (
        r"r\.",
        Text("The rules", "ചട്ടങ്ങൾ"),
        Text("Outlets, help and who sanctions it", "വില്പനശാലകൾ, സഹായം, അനുവദിക്കേണ്ടവർ"),
    ),
    (r"App\.I(?![IVX])", Text("Appendix I", "I-ാം അപ്പെൻഡിക്സ്"), Text("Share capital", "ഓഹരി മൂലധനം")),
    (
        r"App\.II(?![IVX])",
        Text("Appendix II", "II-ാം അപ്പെൻഡിക്സ്"),
        Text("Loan for furniture", "ഫർണിച്ചറിനുള്ള വായ്പ"),
    ),
    (
        r"App\.III(?![IVX])",
        Text("Appendix III", "III-ാം അപ്പെൻഡിക്സ്"),
        Text("Subsidy for staff", "ജീവനക്കാർക്കുള്ള സബ്സിഡി"),
    ),
    (r"Annexure IV", Text("Annexure IV", "IV-ാം അനക്സർ"), Text("The quarterly report", "ത്രൈമാസ റിപ്പോർട്ട്")),
    (r"Annexure", Text("Annexures", "അനക്സറുകൾ"), Text("Outlets and amounts", "വില്പനശാലകളും തുകകളും")),
    (r"(A-1|A-2|B|C)\b", Text("The forms", "ഫോറങ്ങൾ"), Text("Applications and agreements", "അപേക്ഷകളും കരാറുകളും")),
)


def heading_of(citation: str) -> Heading:
    """The part of the law that a citation stands in. Raises ValueError for what is no citation."""
    if section := re.match(r"s\.((\d+)[A-Z]*)(?![0-9A-Z])", citation):
        number = section[1]
        within = next((c for last, c in _LAST_OF_CHAPTER if int(section[2]) <= last), _MEMBERS)
        called = Text(f"Section {number}", f"{number}-ാം വകുപ്പ്")
        return Heading(f"s.{number}", called, SECTIONS.get(number, called), within)
    if order := re.match(r"GO (\d+/\d+) (.+)\Z", citation):
        for number, (begins, called, about) in enumerate(_PARTS):
            if re.match(begins, order[2]):
                key = f"GO {order[1]} part {number + 1}"
                return Heading(key, called, about, _ORDER.fill(n=order[1]))
    raise ValueError(f"not a citation: {citation!r}")
