"""What an applicant can do where a clause is not met, clause by clause: practical words, no rule of their own."""

from sangham.kernel.text import Text

_REPRESENT_WHEN_DUE = Text(
    "Make the representation once the time for deciding has passed without a decision, before the one whom the section names.",
    "തീരുമാനമില്ലാതെ സമയം കഴിഞ്ഞശേഷം, വകുപ്പിൽ പറയുന്നയാൾക്ക് നിവേദനം നൽകുക.",
)
MEND: dict[str, Text] = {
    "s.4": Text(
        "State objects that further the members' economic interests, or the public's interests, by co-operative principles.",
        "സഹകരണ തത്ത്വങ്ങൾക്കനുസരിച്ച് അംഗങ്ങളുടെ സാമ്പത്തിക താല്പര്യങ്ങളോ പൊതുജനങ്ങളുടെ താല്പര്യങ്ങളോ പരിപോഷിപ്പിക്കുന്ന ഉദ്ദേശ്യങ്ങൾ എഴുതുക.",
    ),
    "s.4 proviso": Text(
        "Answer the Registrar's reasons with a project that stands on its own and does not harm other societies.",
        "സ്വന്തം നിലയിൽ നിലനിൽക്കുന്നതും മറ്റു സംഘങ്ങൾക്ക് ദോഷമില്ലാത്തതുമായ പദ്ധതി തയ്യാറാക്കി സഹകരണ സംഘം രജിസ്ട്രാർ പറഞ്ഞ കാരണങ്ങൾക്ക് മറുപടി നൽകുക.",
    ),
    "s.5(1)": Text("Provide for limited liability in the bye-laws.", "നിയമാവലിയിൽ ക്ലിപ്ത ബാധ്യത വ്യവസ്ഥ ചെയ്യുക."),
    "s.5(2)": Text(
        "End the name with “Limited”, and the Malayalam name with “ക്ലിപ്തം”.",
        "മലയാളം പേര് “ക്ലിപ്തം” എന്ന വാക്കിലും ഇംഗ്ലീഷ് പേര് “Limited” എന്ന വാക്കിലും അവസാനിപ്പിക്കുക.",
    ),
    "s.6(1)": Text(
        "Apply in the prescribed form and furnish what was asked.",
        "നിർണ്ണയിക്കപ്പെട്ട ഫോറത്തിൽ അപേക്ഷിച്ച് ചോദിച്ച വിവരങ്ങൾ നൽകുക.",
    ),
    "s.6(2)(a)": Text(
        "Send three copies of the proposed bye-laws with the application.",
        "നിർദ്ദിഷ്ട നിയമാവലിയുടെ മൂന്ന് പകർപ്പ് അപേക്ഷയോടൊപ്പം വയ്ക്കുക.",
    ),
    "s.6(2)(b)": Text(
        "Let at least twenty-five individuals apply, no two of them of one family.",
        "ഒരേ കുടുംബത്തിൽ നിന്ന് രണ്ടുപേർ വരാതെ കുറഞ്ഞത് ഇരുപത്തിയഞ്ച് പേർ ചേർന്ന് അപേക്ഷിക്കുക.",
    ),
    "s.6(2)(c)": Text("Let every applicant sign.", "എല്ലാ അപേക്ഷകരും ഒപ്പിടുക."),
    "s.7(1)(a)": Text(
        "Comply with the Rules as the Registrar's reasons say.",
        "സഹകരണ സംഘം രജിസ്ട്രാർ പറഞ്ഞ കുറവുകൾ പരിഹരിച്ച് ചട്ടങ്ങൾ പാലിക്കുക.",
    ),
    "s.7(1)(c)": Text(
        "Choose an area of operation that leaves out the places shared with the similar society.",
        "സമാന തരത്തിലുള്ള സംഘവുമായി പൊതുവായുള്ള സ്ഥലങ്ങൾ ഒഴിവാക്കി പ്രവർത്തനപരിധി നിശ്ചയിക്കുക.",
    ),
    "s.7(1)(d)": Text("Mend the bye-laws where they are contrary.", "നിയമാവലിയിൽ വിരുദ്ധമായ വ്യവസ്ഥകൾ തിരുത്തുക."),
    "s.7(1)(e)": Text(
        "Send a business plan that answers the Registrar's reasons.",
        "സഹകരണ സംഘം രജിസ്ട്രാറുടെ കാരണങ്ങൾക്ക് മറുപടിയാകുന്ന ബിസിനസ് പദ്ധതി നൽകുക.",
    ),
    "s.7(4)": _REPRESENT_WHEN_DUE,
    "s.12(4B)": _REPRESENT_WHEN_DUE,
    "s.13A": Text("Mend the bye-laws where they are contrary.", "നിയമാവലിയിൽ വിരുദ്ധമായ വ്യവസ്ഥകൾ തിരുത്തുക."),
    "s.16(1)(a)(i)": Text(
        "Let only persons who have attained eighteen apply.", "പതിനെട്ട് വയസ്സ് തികഞ്ഞവർ മാത്രം അപേക്ഷിക്കുക."
    ),
    "s.16(1)(a)(ii)": Text("Let another person apply instead.", "പകരം മറ്റൊരാൾ അപേക്ഷിക്കുക."),
    "s.16(1)(a)(iii)": Text(
        "Let only those apply who live or occupy land in the area, or widen the area.",
        "പ്രവർത്തനപരിധിയിൽ താമസമോ കൈവശഭൂമിയോ ഉള്ളവർ മാത്രം അപേക്ഷിക്കുക; അല്ലെങ്കിൽ പരിധി വിപുലമാക്കുക.",
    ),
}
OTHERWISE = Text("Answer the reasons given.", "പറഞ്ഞ കാരണങ്ങൾക്ക് മറുപടി നൽകുക.")
