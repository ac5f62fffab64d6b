"""The four orders: none says from when it acts, so the date of each is taken, and each says so in its note.

None was published in a gazette as far as the source shows, so `published_on` is None and the date of the order counts.
The source prints the rules of 1995 with the words of 1996 already in them. What stood there before is known only where
the order of 1996 prints it in its column of existing rules; everything else is taken to have stood from 1995.
"""

from __future__ import annotations

from datetime import date

from sangham.kernel.text import Text
from sangham.law.instrument import Commencement, Instrument, Span

GO_40_OF_1995 = Instrument(
    "go-40-95",
    Text("G.O.(MS) 40/95/Co-op. of 10/03/1995", "10/03/1995-ലെ സ.ഉ.(കൈ) 40/95/സഹ."),
    None,
    Text(
        "The order states no commencement; its date is taken. It carries on under the State's plan a scheme of the Union that "
        "stood from 1973-74 to 1992-93 and passed to the State from 1993-94; what was a subsidy for furniture is a loan since. "
        "The rules as printed already carry the words of 1996.",
        "പ്രാബല്യത്തീയതി ഉത്തരവിലില്ല; ഉത്തരവിന്റെ തീയതി എടുത്തിരിക്കുന്നു. 1973-74 മുതൽ 1992-93 വരെ കേന്ദ്രസർക്കാരിന്റേതായിരുന്നതും "
        "1993-94 മുതൽ സംസ്ഥാനത്തിന്റേതായതുമായ പദ്ധതി സംസ്ഥാന പദ്ധതിയിൽ തുടരുന്നു; ഫർണിച്ചറിനുള്ള സബ്സിഡി അന്നുമുതൽ വായ്പയാണ്. "
        "അച്ചടിച്ച ചട്ടങ്ങളിൽ 1996-ലെ വാക്കുകൾ ചേർത്തുകഴിഞ്ഞ പാഠമാണുള്ളത്.",
    ),
)
GO_102_OF_1996 = Instrument(
    "go-102-96",
    Text("G.O.(MS) 102/96/Co-op. of 22/10/1996", "22/10/1996-ലെ സ.ഉ.(കൈ) 102/96/സഹ."),
    None,
    Text(
        "The order states no commencement; its date is taken. It was made to clear an ambiguity. Its table has slips: “SSRs” "
        "and “LSR” for SSRO and LSRO, “Sakshman” for salesman, “Appendix Para 3” without the number of the appendix, a row "
        "without a label that is clause 6 of Form A-2, and in that row LSRO twice, the second time for SSRO.",
        "പ്രാബല്യത്തീയതി ഉത്തരവിലില്ല; ഉത്തരവിന്റെ തീയതി എടുത്തിരിക്കുന്നു. അവ്യക്തത നീക്കാനാണ് ഇതിറക്കിയത്. ഇതിലെ പട്ടികയിൽ പിഴവുകളുണ്ട്: "
        "SSRO, LSRO എന്നിവയ്ക്ക് “SSRs”, “LSR”; salesman എന്നതിന് “Sakshman”; അപ്പെൻഡിക്സിന്റെ നമ്പറില്ലാതെ “Appendix Para 3”; "
        "ഫോറം A-2-ലെ 6-ാം ഖണ്ഡമായ നിരയ്ക്ക് പേരില്ല, അതിൽ LSRO രണ്ടുതവണയുണ്ട്, രണ്ടാമത്തേത് SSRO ആകണം.",
    ),
)
GO_123_OF_1998 = Instrument(
    "go-123-98",
    Text("G.O.(MS) 123/98/Co-op. of 31/07/1998", "31/07/1998-ലെ സ.ഉ.(കൈ) 123/98/സഹ."),
    None,
    Text(
        "The order states no commencement; its date is taken. It amends “Rule 2 (1) of the scheme”, which is paragraph 2(1) of "
        "the scheme, and adds a “Rule 8” though the rules have a rule 8 already.",
        "പ്രാബല്യത്തീയതി ഉത്തരവിലില്ല; ഉത്തരവിന്റെ തീയതി എടുത്തിരിക്കുന്നു. “Rule 2 (1) of the scheme” എന്നു പറയുന്നത് പദ്ധതിയുടെ "
        "2(1)-ാം ഖണ്ഡികയാണ്; 8-ാം ചട്ടം ഉണ്ടായിരിക്കെ മറ്റൊരു “Rule 8” കൂട്ടിച്ചേർക്കുന്നു.",
    ),
)
GO_86_OF_2001 = Instrument(
    "go-86-2001",
    Text("G.O.(MS) 86/2001/Co-op. of 23/06/2001", "23/06/2001-ലെ സ.ഉ.(കൈ) 86/2001/സഹ."),
    None,
    Text(
        "The order states no commencement; its date is taken. It reduces areas and nothing else: the Registrar had also asked "
        "for higher amounts and another sanctioning authority, and neither was ordered. It gives the date of 102/96 as 22.10.92 "
        "where that order says 22.10.1996, cites “Annexure IIA” and “Rule 1(a) 1”, which do not exist (rule 4 is meant), and at "
        "its foot names the file of 123/98.",
        "പ്രാബല്യത്തീയതി ഉത്തരവിലില്ല; ഉത്തരവിന്റെ തീയതി എടുത്തിരിക്കുന്നു. വിസ്തീർണ്ണം കുറയ്ക്കുക മാത്രമാണ് ഇതു ചെയ്തത്: തുക കൂട്ടാനും അനുമതി നൽകുന്ന "
        "അധികാരിയെ മാറ്റാനും സഹകരണ സംഘം രജിസ്ട്രാർ ആവശ്യപ്പെട്ടിരുന്നു; രണ്ടും ഉത്തരവായില്ല. 102/96-ന്റെ തീയതി 22.10.92 എന്നു പറയുന്നു; ആ ഉത്തരവിൽ "
        "22.10.1996 ആണ്. ഇല്ലാത്ത “Annexure IIA”, “Rule 1(a) 1” എന്നിവ പരാമർശിക്കുന്നു (4-ാം ചട്ടമാണ് ഉദ്ദേശ്യം); അടിയിൽ 123/98-ന്റെ ഫയൽ പറയുന്നു.",
    ),
)

FROM_1995 = Span(Commencement(GO_40_OF_1995, date(1995, 3, 10)))
FROM_1996 = Span(Commencement(GO_102_OF_1996, date(1996, 10, 22)))
FROM_1998 = Span(Commencement(GO_123_OF_1998, date(1998, 7, 31)))
FROM_2001 = Span(Commencement(GO_86_OF_2001, date(2001, 6, 23)))
UNTIL_1996 = FROM_1995.until(FROM_1996.opened)
UNTIL_1998 = FROM_1995.until(FROM_1998.opened)
UNTIL_2001 = FROM_1995.until(FROM_2001.opened)
