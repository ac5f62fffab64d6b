"""The words of the guide's pages that are made in Python."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.outcome import Outcome

# What an answer says where neither the interview nor the question has words of its own for it.
ANSWERS = {
    Outcome.MET: Text("Yes, on what you told.", "അതെ, നിങ്ങൾ പറഞ്ഞതനുസരിച്ച്."),
    Outcome.NOT_MET: Text("No, on what you told.", "ഇല്ല, നിങ്ങൾ പറഞ്ഞതനുസരിച്ച്."),
    Outcome.UNKNOWN: Text(
        "That cannot be said yet: something is not known that would decide it.",
        "ഇപ്പോൾ പറയാനാവില്ല: തീരുമാനിക്കാൻ വേണ്ട ചിലത് അറിയില്ല.",
    ),
    Outcome.DISCRETION: Text(
        "On what you told nothing stands in the way; but others have to decide what is listed below.",
        "നിങ്ങൾ പറഞ്ഞതനുസരിച്ച് തടസ്സമില്ല; എന്നാൽ താഴെ പറയുന്നത് മറ്റുള്ളവർ തീരുമാനിക്കണം.",
    ),
    Outcome.NOT_IN_FORCE: Text(
        "The law had no such provision on that day.", "ആ ദിവസം നിയമത്തിൽ ഇങ്ങനെയൊരു വ്യവസ്ഥ ഇല്ലായിരുന്നു."
    ),
    Outcome.TEXT_NOT_IN_SOURCE: Text(
        "That cannot be said: the text in force on that day is not held here.",
        "പറയാനാവില്ല: അന്ന് പ്രാബല്യത്തിലുണ്ടായിരുന്ന പാഠം ഇവിടെയില്ല.",
    ),
    Outcome.INOPERATIVE: Text(
        "That provision could not work on that day: the rule on which it leans had not been made.",
        "ആ ദിവസം ആ വ്യവസ്ഥ പ്രവർത്തിച്ചിരുന്നില്ല: അതിനു വേണ്ട ചട്ടം വന്നിരുന്നില്ല.",
    ),
    Outcome.AMBIGUOUS: Text(
        "That is doubtful: the text can be read in more than one way, and on what you told it matters which.",
        "ഇത് സംശയത്തിലാണ്: പാഠം ഒന്നിലധികം വിധത്തിൽ വായിക്കാം; നിങ്ങൾ പറഞ്ഞ കാര്യത്തിൽ ഏതു വിധത്തിൽ എന്നത് പ്രധാനമാണ്.",
    ),
}
LEADS = Text("By your answer it is known what to ask next.", "ഇനി എന്തു ചോദിക്കണമെന്ന് ഈ ഉത്തരം നോക്കി അറിയാം.")
THE_DAY = Text(
    "This is the day whose law applies: {means}.", "ഏത് ദിവസത്തെ നിയമം ബാധകമെന്ന് ഇതു നോക്കി അറിയാം: {means}."
)
TODAY_TAKEN = Text(
    "You did not know the day, so the law of today, {day}, was taken.",
    "ദിവസം അറിയില്ലെന്നു പറഞ്ഞതിനാൽ ഇന്നത്തെ ({day}) നിയമം എടുത്തു.",
)
OF_THE_DAY = Text("By the law of {day}.", "{day}-ലെ നിയമമനുസരിച്ച്.")
DAY_HINT = Text("day/month/year", "ദിവസം/മാസം/വർഷം")
NUMBER_HINT = Text("In figures.", "അക്കത്തിൽ.")
SEVERAL = Text("These belong together", "ഇവ ഒരുമിച്ചു പറയുക")
DUE = Text("Last day: {due}; that is {length} from {start}.", "അവസാന ദിവസം: {due}; {start} മുതൽ {length}.")
NO_DUE = Text("Time: {length} from {event}.", "സമയം: {event} മുതൽ {length}.")
HOLIDAY = Text(
    "That day is a holiday ({why}); the Act says nothing of holidays.",
    "അത് അവധി ദിവസമാണ് ({why}); അവധിയെക്കുറിച്ച് നിയമം ഒന്നും പറയുന്നില്ല.",
)
