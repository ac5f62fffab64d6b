"""The words of which made-up names consist, each in both scripts."""

from __future__ import annotations

Word = tuple[str, str]  # English, Malayalam


def _words(text: str) -> tuple[Word, ...]:
    """``Malayalam:English`` by spaces; an underscore is a space within a word; ``:`` alone is no word."""
    pairs = (pair.replace("_", " ").split(":", 1) for pair in text.split())
    return tuple((en, ml) for ml, en in pairs)


HEADS = _words(
    "മാണി:mani വെള്ള:vella കോട്ട:kotta പുതു:puthu നെടു:nedu തിരു:thiru കാഞ്ഞിര:kanjira ചെറു:cheru പെരു:peru കീഴ:keezha "
    "മേല:mela കരി:kari ഇല:ila"
)
MIDDLES = _words(": വാ:va മന:mana ക്കര:kkara പ്പാറ:ppara യൂ:yoo ത്തോ:ttho ങ്ങാ:nga ഞ്ചേ:nche മുടി:mudi ല്ലി:lli")
TAILS = _words(
    "കുളം:kulam പുരം:puram മംഗലം:mangalam പുഴ:puzha നാട്:nad വയൽ:vayal കുഴി:kuzhi മല:mala ശ്ശേരി:ssery പറമ്പ്:parambu "
    "തറ:thara കുന്ന്:kunnu"
)
MARKS = _words("പഴയ:Old പുതിയ:New സെൻട്രൽ:Central മാതൃകാ:Model താലൂക്ക്:Taluk ടൗൺ:Town")
ENDINGS = _words(
    "സഹകരണ_സംഘം_ക്ലിപ്തം:Co-operative_Society_Ltd. സഹകരണ_സംഘം_ക്ലിപ്തം:Co-operative_Society_Limited "
    "സഹകരണ_സംഘം_ലിമിറ്റഡ്:Co-operative_Society_Ltd"
)

# By class: how many of a thousand primary societies, and what such societies are called.
CLASSES: dict[str, tuple[int, tuple[Word, ...]]] = {
    "consumer": (70, _words("കൺസ്യൂമർ:Consumer ഉപഭോക്തൃ:Consumers'")),
    "industrial": (70, _words("വ്യവസായ:Industrial കരകൗശല:Handicrafts")),
    "coir": (60, _words("കയർ:Coir കയർ_തൊഴിലാളി:Coir_Workers")),
    "handloom": (60, _words("കൈത്തറി:Handloom കൈത്തറി_നെയ്ത്തുകാരുടെ:Handloom_Weavers'")),
    "credit": (130, _words("ജീവനക്കാരുടെ:Employees' അർബൻ:Urban അധ്യാപകരുടെ:Teachers'")),
    "agricultural": (140, _words("സർവീസ്:Service കർഷക_സേവന:Farmers'_Service കാർഷിക_വായ്പാ:Agricultural_Credit")),
    "housing": (40, _words("ഭവനനിർമ്മാണ:Housing ഭവന:House_Construction")),
    "hospital": (20, _words("ആശുപത്രി:Hospital")),
    "marketing": (40, _words("വിപണന:Marketing റബ്ബർ_വിപണന:Rubber_Marketing")),
    "dairy": (120, _words("ക്ഷീരോല്പാദക:Milk_Producers' ക്ഷീര:Dairy")),
    "fisheries": (40, _words("മത്സ്യത്തൊഴിലാളി_ക്ഷേമ:Fishermen_Welfare")),
    "labour": (50, _words("തൊഴിലാളി_കരാർ:Labour_Contract നിർമ്മാണ_തൊഴിലാളി:Construction_Workers'")),
    "women": (90, _words("വനിതാ:Women's")),
    "miscellaneous": (70, _words("വിദ്യാഭ്യാസ:Educational വിവിധോദ്ദേശ്യ:Multi-purpose ടൂറിസം:Tourism")),
}
INDUSTRIES = ("industrial", "coir", "handloom")  # registered before the General Managers

# By district: code of its offices, and the series in which its societies are numbered.
DISTRICT_CODES: dict[str, tuple[str, str, str]] = {
    "Thiruvananthapuram": ("TVM", "T", "ടി"),
    "Kollam": ("KLM", "K", "കെ"),
    "Pathanamthitta": ("PTA", "PT", "പി.ടി"),
    "Alappuzha": ("ALP", "A", "എ"),
    "Kottayam": ("KTM", "KT", "കെ.ടി"),
    "Idukki": ("IDK", "I", "ഐ"),
    "Ernakulam": ("EKM", "E", "ഇ"),
    "Thrissur": ("TSR", "TR", "ടി.ആർ"),
    "Palakkad": ("PKD", "P", "പി"),
    "Malappuram": ("MLP", "M", "എം"),
    "Kozhikode": ("KKD", "D", "ഡി"),
    "Wayanad": ("WYD", "W", "ഡബ്ല്യു"),
    "Kannur": ("KNR", "C", "സി"),
    "Kasaragod": ("KSD", "KS", "കെ.എസ്"),
}

# The bye-laws of a society registered in this record, in our own words; {name} and {area} are filled in.
BYE_LAWS: tuple[tuple[str, str], ...] = (
    ("Name", "The society is called {name}."),
    ("പ്രവർത്തനപരിധി", "സംഘത്തിന്റെ പ്രവർത്തനപരിധി: {area}."),
    ("Objects", "The society works for the economic interest of its members, on co-operative principles."),
    ("Share capital", "A share has a nominal value of ₹100, paid in full when it is allotted."),
    ("അംഗത്വം", "പ്രവർത്തനപരിധിയിൽ താമസിക്കുന്ന, പതിനെട്ടു വയസ്സു തികഞ്ഞവർക്ക് അംഗമാകാം."),
    ("Committee", "A committee of nine members, elected by the general body, manages the society."),
    ("General body", "The general body meets at least once a year."),
)
