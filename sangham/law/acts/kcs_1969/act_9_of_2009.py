"""The two doubts about Act 9 of 2009: from which day it acts, and from when it was known.

It bears on sections 2(od), 2(ta) and 18(1). The readings stand at 2(od), the first of them.
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.provision import Alternative, Reading

kcs.reading(
    Reading(
        "act_9_of_2009",
        "s.2(od)",
        Text("From which day does Act 9 of 2009 act?", "2009-ലെ 9-ാം ആക്ട് ഏതു ദിവസം മുതലാണ് പ്രാബല്യത്തിൽ?"),
        {
            "source": Alternative(
                Text("From 11/12/2007, reaching back.", "11/12/2007 മുതൽ, മുൻകാല പ്രാബല്യത്തോടെ."),
                Text("Note 13 to the Act in the source.", "ഉറവിടത്തിൽ നിയമത്തിനുള്ള 13-ാം കുറിപ്പ്."),
            ),
            "judgment": Alternative(
                Text("From 11/12/2009.", "11/12/2009 മുതൽ."),
                Text(
                    "A reported judgment of the High Court of Kerala, from outside the sources.",
                    "കേരള ഹൈക്കോടതിയുടെ പ്രസിദ്ധീകരിച്ച ഒരു വിധി; ഉറവിടങ്ങൾക്കു പുറത്തുനിന്ന്.",
                ),
            ),
        },
        default="source",
    )
)

kcs.reading(
    Reading(
        "publication_of_act_9_of_2009",
        "s.2(od)",
        Text(
            "Had Act 9 of 2009 been published by that day of 2009?",
            "2009-ലെ ആ ദിവസത്തിനകം 2009-ലെ 9-ാം ആക്ട് പ്രസിദ്ധീകരിച്ചിരുന്നോ?",
        ),
        {
            "not_yet": Alternative(
                Text(
                    "Not shown to have been; the law is as it was before it.",
                    "പ്രസിദ്ധീകരിച്ചെന്നതിന് തെളിവില്ല; അതിനു മുമ്പത്തെ നിയമം തന്നെ ബാധകം.",
                ),
                Text(
                    "Note 13 to the Act leaves number and date of the gazette blank.",
                    "ഗസറ്റിന്റെ നമ്പറും തീയതിയും 13-ാം കുറിപ്പിൽ ഒഴിഞ്ഞുകിടക്കുന്നു.",
                ),
            ),
            "published": Alternative(
                Text("It had been.", "പ്രസിദ്ധീകരിച്ചിരുന്നു."),
                Text(
                    "Its number: the ninth Act of 2009; on which day of that year is not told.",
                    "അതിന്റെ നമ്പർ: 2009-ലെ 9-ാം ആക്ട്; ആ വർഷം ഏതു ദിവസമെന്ന് പറയുന്നില്ല.",
                ),
            ),
        },
        default="not_yet",
    )
)
