"""The words of the pages of `law_kept.py`, in both languages."""

from __future__ import annotations

from sangham.kernel.text import Text

ACCOUNTED = {
    "implemented": Text("Implemented", "നടപ്പാക്കിയവ"),
    "shown": Text("Shown, changes no answer", "കാണിക്കുന്നു; ഉത്തരം മാറ്റുന്നില്ല"),
    "text_not_in_source": Text("Text not in the sources", "പാഠം ഉറവിടങ്ങളിലില്ല"),
    "open": Text("Nothing yet", "ഇതുവരെ ഒന്നുമില്ല"),
    "all": Text("In all", "ആകെ"),
}
FAULTS = Text("What the file says and is not so", "ഫയലിൽ പറയുന്നതെങ്കിലും ശരിയല്ലാത്തത്")
CASES = Text("cases", "ഉദാഹരണങ്ങൾ")
KEPT = Text("The answer, from what was kept", "സൂക്ഷിച്ചതിൽ നിന്നുള്ള ഉത്തരം")
LAW = Text("the law consulted, SHA-256 {h}", "ആധാരമാക്കിയ നിയമപാഠം, SHA-256 {h}")
AGREES = Text(
    "It is what the receipt says, clause by clause.", "കണ്ടെത്തലിന്റെ രേഖയിൽ പറയുന്നതുതന്നെ; ഓരോ വ്യവസ്ഥയിലും."
)
DISAGREES = Text("It is not what the receipt says", "കണ്ടെത്തലിന്റെ രേഖയിൽ പറയുന്നതല്ല")
SAID_FOUND = Text(
    "the receipt says {a}; the law kept gives {b}", "കണ്ടെത്തലിന്റെ രേഖയിൽ: {a}; സൂക്ഷിച്ച നിയമപാഠപ്രകാരം: {b}"
)
GROUNDS = Text("Not met, or open", "പാലിക്കാത്തതും തീർപ്പാകാത്തതും")
TODAY = Text("Under today's law, for the same day", "അതേ ദിവസത്തിന്, ഇന്നത്തെ നിയമപ്രകാരം")
NOT_ASKED = Text("The question is no longer asked.", "ഈ ചോദ്യം ഇപ്പോഴില്ല.")
SAME = Text("The answer is the same, on the same grounds.", "ഉത്തരവും കാരണങ്ങളും ഒന്നുതന്നെ.")
SAME_OUTCOME = Text("The outcome is the same, the grounds are not.", "ഫലം ഒന്നുതന്നെ; കാരണങ്ങൾ വേറെ.")
OTHER = Text("The outcome is another.", "ഫലം വേറെയാണ്.")
DECIDES = Text("What changed the answer", "ഉത്തരം മാറ്റിയത്")
NOT_BY_LAW = Text(
    "Not the law: it gives the same answer on the same facts.", "നിയമമല്ല: ഒരേ വസ്തുതകളിൽ അത് ഒരേ ഉത്തരം നൽകുന്നു."
)
ALSO = Text("What else is otherwise", "മറ്റു വ്യത്യാസങ്ങൾ")
FACTS = Text("What is counted otherwise on the other day", "മറ്റേ ദിവസം വേറെയായി കണക്കാക്കുന്നത്")
NO_CLAUSE_THEN = Text("not asked", "ചോദിക്കുന്നില്ല")
STATE = Text("{on}, by the law published until {known_on}", "{on}; {known_on} വരെ പ്രസിദ്ധീകരിച്ച നിയമപ്രകാരം")
CORRECTED = Text(
    "The clause is held here in other terms than those kept.",
    "സൂക്ഷിച്ചതിൽ നിന്ന് വ്യത്യസ്തമായാണ് ഈ വ്യവസ്ഥ ഇപ്പോൾ ഇവിടെയുള്ളത്.",
)
