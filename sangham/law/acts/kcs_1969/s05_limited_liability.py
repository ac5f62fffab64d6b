"""Section 5: limited liability only, and "limited" as the last word of the name."""

from __future__ import annotations

from collections.abc import Mapping

from sangham.kernel.names import last_word, without_number
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import Application
from sangham.law.acts.kcs_1969.facts_before_the_act import BeforeTheAct
from sangham.law.acts.kcs_1969.instruments import FROM_1969
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.expression import Test, readings
from sangham.law.provision import Alternative, Reading

# The word itself, and its equivalents; ലിമിറ്റഡ് is the word in Malayalam letters, ക്ലിപ്തം its equivalent,
# in older papers spelt ക്ളിപ്തം.
WORDS = frozenset({"limited", "ലിമിറ്റഡ്", "ലിമിറ്റെഡ്", "ക്ലിപ്തം", "ക്ളിപ്തം"})
BEGAN = FROM_1969.opened.acts_from
ABBREVIATIONS = frozenset({"ltd", "ലി"})

kcs.reading(
    Reading(
        "abbreviation",
        "s.5(2)",
        Text("Does “Ltd.” stand for the word “limited”?", "“Ltd.” എന്ന ചുരുക്കെഴുത്ത് “limited” എന്ന വാക്കിനു പകരമാകുമോ?"),
        {
            "literal": Alternative(
                Text(
                    "The word itself, or its equivalent in an Indian language, must be the last word.",
                    "ആ വാക്കുതന്നെയോ ഏതെങ്കിലും ഇന്ത്യൻ ഭാഷയിലെ തത്തുല്യപദമോ ആയിരിക്കണം അവസാന വാക്ക്.",
                ),
                Text(
                    "The words of s.5(2): the word “limited” or its equivalent.",
                    "5(2) ഉപവകുപ്പിലെ വാക്കുകൾ: “limited” എന്ന വാക്ക് അല്ലെങ്കിൽ തത്തുല്യപദം.",
                ),
            ),
            "customary": Alternative(
                Text("The customary abbreviation will do.", "പതിവുള്ള ചുരുക്കെഴുത്ത് മതി."),
                Text(
                    "Practice: societies stand registered in names that end in “Ltd.”, one of them in the scheme papers.",
                    "കീഴ്‌വഴക്കം: “Ltd.” എന്നവസാനിക്കുന്ന പേരുകളിൽ സംഘങ്ങൾ രജിസ്റ്റർ ചെയ്തിട്ടുണ്ട്; അതിലൊന്ന് പദ്ധതി രേഖകളിലുണ്ട്.",
                ),
            ),
        },
        default="literal",
    )
)


@kcs.clause(
    "s.5(1)",
    in_force=FROM_1969,
    says=Text(
        "A society is registered with limited liability only.",
        "ക്ലിപ്ത ബാധ്യതയോടെ മാത്രമേ സംഘം രജിസ്റ്റർ ചെയ്യാവൂ.",
    ),
    note=Text(
        "Societies with unlimited liability that existed when the Act began keep their rights and liabilities.",
        "നിയമം പ്രാബല്യത്തിൽ വന്നപ്പോൾ നിലവിലുണ്ടായിരുന്ന, ബാധ്യത ക്ലിപ്തമല്ലാത്ത സംഘങ്ങളുടെ അവകാശങ്ങളും ബാധ്യതകളും അതേപടി തുടരും.",
    ),
)
def limited_liability_only() -> Test:
    """A new society has no other choice."""
    return Application.limited_liability


@kcs.clause(
    "s.5(1) proviso",
    in_force=FROM_1969,
    says=Text(
        "A society with unlimited liability that existed when the Act began, on 15/05/1969, keeps its rights and liabilities.",
        "നിയമം പ്രാബല്യത്തിൽ വന്ന 15/05/1969-ന് നിലവിലുണ്ടായിരുന്ന, ബാധ്യത ക്ലിപ്തമല്ലാത്ത സംഘത്തിന്റെ അവകാശങ്ങളും ബാധ്യതകളും അതേപടി തുടരും.",
    ),
    note=Text(
        "One registered on that day or later is registered under this Act, and so with limited liability only.",
        "അന്നോ പിന്നീടോ രജിസ്റ്റർ ചെയ്തത് ഈ നിയമപ്രകാരമാണ്; അതുകൊണ്ട് ക്ലിപ്ത ബാധ്യത മാത്രം.",
    ),
)
def unlimited_liability_kept() -> Test:
    """Registered before the first day of the Act."""
    return BeforeTheAct.liability_unlimited & (BeforeTheAct.first_registered_on < BEGAN)


@kcs.clause(
    "s.5(2)",
    in_force=FROM_1969,
    says=Text(
        "The last word of the name is “limited”, or its equivalent in an Indian language.",
        "പേരിന്റെ അവസാന വാക്ക് “limited” എന്നോ ഏതെങ്കിലും ഇന്ത്യൻ ഭാഷയിലെ തത്തുല്യപദമോ (ക്ലിപ്തം, ലിമിറ്റഡ്) ആയിരിക്കണം.",
    ),
    note=Text(
        "A registration number written after it is not taken as part of the name. Where a name is proposed in both "
        "languages, both are looked at.",
        "അതിനുശേഷം എഴുതുന്ന രജിസ്റ്റർ നമ്പർ പേരിന്റെ ഭാഗമായി കണക്കാക്കുന്നില്ല. രണ്ടു ഭാഷയിലും പേര് നിർദ്ദേശിച്ചാൽ രണ്ടും നോക്കും.",
    ),
)
def limited_is_the_last_word() -> Test:
    """In each language in which a name is proposed, and in at least one."""
    en, ml = Application.name_en_ends, Application.name_ml_ends
    return (
        readings(
            "abbreviation",
            literal=en.among("word", "no_name") & ml.among("word", "no_name"),
            customary=en.among("word", "abbreviation", "no_name") & ml.among("word", "abbreviation", "no_name"),
        )
        & (en.differs_from("no_name") | ml.differs_from("no_name"))
    )  # fmt: skip


@kcs.derives(Application.name_en_ends, source=("name_en", "name_ml"), citation="s.5(2)")
def english_name_ends(given: Given) -> Mapping[str, Made]:
    """How the English name ends."""
    return {"name_en_ends": _ends(given, "name_en", "name_ml")}


@kcs.derives(Application.name_ml_ends, source=("name_ml", "name_en"), citation="s.5(2)")
def malayalam_name_ends(given: Given) -> Mapping[str, Made]:
    """How the Malayalam name ends."""
    return {"name_ml_ends": _ends(given, "name_ml", "name_en")}


def _ends(given: Given, name: str, other: str) -> Made:
    written = (given[name] or "").strip()
    if not written:
        # Where the application gives the name in the other language only, none is proposed in this one.
        return Made("no_name") if (given[other] or "").strip() else Made(None, (), (name,))
    last = last_word(written)
    kind = "word" if last in WORDS else "abbreviation" if last in ABBREVIATIONS else "other"
    proper, word = without_number(written), last or "—"
    because = Text(
        f"The last word of “{proper}” is “{word}”.", f"“{proper}” എന്ന പേരിന്റെ അവസാന വാക്ക് “{word}” ആണ്."
    )
    return Made(kind, (because,))
