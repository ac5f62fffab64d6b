"""The questions of sections 19 to 26: votes, shares, death, and what is still owed after leaving."""

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.provision import Question

POLL = Text("the day of the poll", "വോട്ടെടുപ്പ് ദിവസം")
DEATH = Text("the day of the member's death", "അംഗം മരിച്ച ദിവസം")

VOTE = kcs.question(
    Question(
        name="vote",
        asks=Text("May this member vote, and how many votes?", "ഈ അംഗത്തിന് വോട്ട് ചെയ്യാമോ, എത്ര വോട്ട്?"),
        root="s.20",
        on_means=POLL,
        values=("votes_from_on",),
        answers={
            "MET": Text("Yes; one vote, however many shares.", "ചെയ്യാം; ഓഹരി എത്രയായാലും ഒരു വോട്ട്."),
            "NOT_MET": Text("No; there is no vote at this poll.", "പാടില്ല; ഈ വോട്ടെടുപ്പിൽ വോട്ടില്ല."),
        },
    )
)
VOTERS_ROLL = kcs.question(
    Question(
        name="voters-roll",
        asks=Text(
            "Does this member stand on the voters' list, also by the rule known from outside the sources?",
            "ഉറവിടങ്ങൾക്കു പുറത്തുനിന്ന് അറിയുന്ന ചട്ടവും കൂട്ടിയാൽ ഈ അംഗം വോട്ടർപട്ടികയിൽ വരുമോ?",
        ),
        root="s.20(R28)",
        on_means=POLL,
        answers={
            "MET": Text("On the list.", "പട്ടികയിൽ ഉൾപ്പെടുത്താം."),
            "NOT_MET": Text("Not on the list.", "പട്ടികയിൽ ഉൾപ്പെടില്ല."),
        },
    )
)
COMMITTEE_VOTE = kcs.question(
    Question(
        name="committee-vote",
        asks=Text("May this member of the committee vote in this?", "ഈ ഭരണസമിതി അംഗത്തിന് ഇതിൽ വോട്ടുണ്ടോ?"),
        root="s.20 proviso",
        on_means=Text("the day of the vote in the committee", "ഭരണസമിതിയിലെ വോട്ടെടുപ്പ് ദിവസം"),
        answers={
            "MET": Text("Yes; one vote.", "ഉണ്ട്; ഒരു വോട്ട്."),
            "NOT_MET": Text("No vote in this.", "ഇതിൽ വോട്ടില്ല."),
        },
    )
)
CASTING_VOTE = kcs.question(
    Question(
        name="casting-vote",
        asks=Text("Is there a second vote on this tie?", "വോട്ട് തുല്യമായതിനാൽ രണ്ടാമതൊരു വോട്ടുണ്ടോ?"),
        root="s.20(e)",
        on_means=Text("the day of the vote", "വോട്ടെടുപ്പ് ദിവസം"),
        answers={
            "MET": Text("Yes; a second vote, two in all.", "ഉണ്ട്; രണ്ടാമതൊരു വോട്ട്, ആകെ രണ്ട്."),
            "NOT_MET": Text("No second vote.", "രണ്ടാമതൊരു വോട്ടില്ല."),
        },
    )
)
WHO_CASTS = kcs.question(
    Question(
        name="who-casts-vote",
        asks=Text(
            "May this person cast the member's vote (an institution's too)?",
            "അംഗത്തിന്റെ (സ്ഥാപനമായ അംഗത്തിന്റെയും) വോട്ട് ഈ ആൾക്ക് ചെയ്യാമോ?",
        ),
        root="s.21",
        on_means=POLL,
        answers={
            "MET": Text("Yes; this person casts it.", "ചെയ്യാം; ഈ ആളാണ് ചെയ്യേണ്ടത്."),
            "NOT_MET": Text("No; there is no proxy.", "പാടില്ല; പകരക്കാരന് വോട്ട് ചെയ്യാനാകില്ല."),
        },
    )
)
HOLD_SHARES = kcs.question(
    Question(
        name="hold-shares",
        asks=Text(
            "May this member hold these shares, or be allotted them?",
            "ഈ അംഗത്തിന് ഇത്രയും ഓഹരി കൈവശം വയ്ക്കാമോ, അനുവദിക്കാമോ?",
        ),
        root="s.22",
        on_means=Text("the day of the holding or allotment", "ഓഹരി കൈവശം വയ്ക്കുന്ന അല്ലെങ്കിൽ അനുവദിക്കുന്ന ദിവസം"),
        answers={
            "MET": Text("Yes; it is within the maximum.", "ആകാം; പരിധിക്കുള്ളിലാണ്."),
            "NOT_MET": Text("No; it is above the maximum.", "പാടില്ല; പരിധി കടക്കുന്നു."),
        },
    )
)
TRANSFER_SHARE = kcs.question(
    Question(
        name="transfer-share",
        asks=Text("May the member transfer this share?", "അംഗത്തിന് ഈ ഓഹരി കൈമാറാമോ?"),
        root="s.23",
        on_means=Text("the day of the transfer", "ഓഹരി കൈമാറ്റ ദിവസം"),
        time_limits=("s.23(2)(a)",),
        values=("share_free_on",),
        answers={
            "MET": Text("Yes; the transfer is valid.", "ആകാം; കൈമാറ്റം സാധുവാണ്."),
            "NOT_MET": Text("No; the transfer would not be valid.", "പാടില്ല; കൈമാറ്റം സാധുവാകില്ല."),
        },
    )
)
WITHDRAW_SHARE = kcs.question(
    Question(
        name="withdraw-share",
        asks=Text("May the member withdraw this share?", "അംഗത്തിന് ഈ ഓഹരി പിൻവലിക്കാമോ?"),
        root="s.24",
        on_means=Text("the day of the withdrawal", "ഓഹരി പിൻവലിക്കുന്ന ദിവസം"),
        time_limits=("s.24(a)",),
        values=("share_free_on",),
        answers={
            "MET": Text("Yes; the withdrawal is valid.", "ആകാം; പിൻവലിക്കൽ സാധുവാണ്."),
            "NOT_MET": Text("No; the withdrawal would not be valid.", "പാടില്ല; പിൻവലിക്കൽ സാധുവാകില്ല."),
        },
    )
)
SHARE_ON_DEATH = kcs.question(
    Question(
        name="share-on-death",
        asks=Text("Does this person take the dead member's share?", "മരിച്ച അംഗത്തിന്റെ ഓഹരി ഈ ആൾക്ക് കിട്ടുമോ?"),
        root="s.25(1)",
        on_means=DEATH,
        answers={
            "MET": Text("Yes; the society transfers it to this person.", "കിട്ടും; സംഘം ഈ ആൾക്ക് കൈമാറണം."),
            "NOT_MET": Text("No; this person does not take it.", "ഇല്ല; ഈ ആൾക്ക് കിട്ടില്ല."),
        },
    )
)
VALUE_ON_DEATH = kcs.question(
    Question(
        name="value-on-death",
        asks=Text(
            "Must the society pay this person the value of the dead member's share?",
            "മരിച്ച അംഗത്തിന്റെ ഓഹരിയുടെ വില സംഘം ഈ ആൾക്ക് നൽകണോ?",
        ),
        root="s.25(2)",
        on_means=DEATH,
        answers={
            "MET": Text("Yes; now that the demand has come.", "നൽകണം; ആവശ്യം കിട്ടിക്കഴിഞ്ഞു."),
            "NOT_MET": Text("No; not to this person, or not yet.", "ഇല്ല; ഈ ആൾക്കില്ല, അല്ലെങ്കിൽ ഇപ്പോഴില്ല."),
        },
    )
)
DISCHARGED = kcs.question(
    Question(
        name="discharge-on-death",
        asks=Text(
            "Is the society free of other people's claims, after this transfer or payment?",
            "ഇങ്ങനെ കൈമാറുകയോ നൽകുകയോ ചെയ്ത ശേഷം മറ്റുള്ളവരുടെ അവകാശവാദങ്ങളിൽ നിന്ന് സംഘം ഒഴിവായോ?",
        ),
        root="s.25(4)",
        on_means=DEATH,
        answers={
            "MET": Text(
                "Yes; it stands against every other claim.", "ഒഴിവായി; മറ്റെല്ലാ അവകാശവാദങ്ങൾക്കെതിരെയും ഇതു നിലനിൽക്കും."
            ),
            "NOT_MET": Text("No; it was not in accordance with the section.", "ഇല്ല; വകുപ്പനുസരിച്ചല്ല ചെയ്തത്."),
        },
    )
)
PAST_LIABILITY = kcs.question(
    Question(
        name="past-liability",
        asks=Text(
            "Is the past member, or the dead member's estate, still liable for this debt of the society?",
            "സംഘത്തിന്റെ ഈ കടത്തിന് മുൻ അംഗത്തിനോ മരിച്ച അംഗത്തിന്റെ സ്വത്തിനോ ഇപ്പോഴും ബാധ്യതയുണ്ടോ?",
        ),
        root="s.26",
        on_means=Text(
            "the day on which the membership ended or the member died",
            "അംഗത്വം അവസാനിച്ച അല്ലെങ്കിൽ അംഗം മരിച്ച ദിവസം",
        ),
        time_limits=("s.26(1)",),
        answers={
            "MET": Text("Yes; still liable for this debt.", "ഉണ്ട്; ഈ കടത്തിന് ഇപ്പോഴും ബാധ്യതയുണ്ട്."),
            "NOT_MET": Text("No; not liable for this debt.", "ഇല്ല; ഈ കടത്തിന് ബാധ്യതയില്ല."),
        },
    )
)
