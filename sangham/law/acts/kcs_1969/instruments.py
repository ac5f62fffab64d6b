"""The Acts behind the clauses held so far: when published, from when acting. Source: the notes to the Act."""

from __future__ import annotations

from datetime import date

from sangham.kernel.text import Text
from sangham.law.instrument import Commencement, Instrument, Span

ACT_21_OF_1969 = Instrument(
    "act-21-1969",
    Text(
        "The Kerala Co-operative Societies Act, 1969 (Act 21 of 1969)",
        "1969-ലെ കേരള സഹകരണ സംഘം നിയമം (1969-ലെ 21-ാം ആക്ട്)",
    ),
    date(1969, 4, 11),
    Text(
        "Brought into force on 15/05/1969 by notification 24314/C3/69/AD of 12/05/1969.",
        "12/05/1969-ലെ 24314/C3/69/AD വിജ്ഞാപനപ്രകാരം 15/05/1969-ന് പ്രാബല്യത്തിൽ വന്നു.",
    ),
)
ACT_1_OF_2000 = Instrument(
    "act-1-2000",
    Text("The Amendment Act of 1999 (Act 1 of 2000)", "1999-ലെ ഭേദഗതി നിയമം (2000-ലെ 1-ാം ആക്ട്)"),
    date(2000, 1, 1),
    Text(
        "Sections 13, 16, 17, 18 and 21 of this amending Act itself were deferred; sections 16, 17 and 18 of "
        "the principal Act were not.",
        "ഈ ഭേദഗതി ആക്ടിന്റെ തന്നെ 13, 16, 17, 18, 21 വകുപ്പുകളാണ് നീട്ടിവെച്ചത്; മൂലനിയമത്തിലെ 16, 17, 18 വകുപ്പുകളല്ല.",
    ),
)
ACT_7_OF_2010 = Instrument(
    "act-7-2010",
    Text("The Amendment Act of 2010 (Act 7 of 2010)", "2010-ലെ ഭേദഗതി നിയമം (2010-ലെ 7-ാം ആക്ട്)"),
    date(2010, 4, 28),
)
ACT_8_OF_2013 = Instrument(
    "act-8-2013",
    Text("The Amendment Act of 2013 (Act 8 of 2013)", "2013-ലെ ഭേദഗതി നിയമം (2013-ലെ 8-ാം ആക്ട്)"),
    date(2013, 2, 14),
)

FROM_1969 = Span(Commencement(ACT_21_OF_1969, date(1969, 5, 15)))
FROM_2000 = Span(Commencement(ACT_1_OF_2000, date(2000, 1, 1)))
FROM_2010 = Span(Commencement(ACT_7_OF_2010, date(2010, 4, 28)))
FROM_2013 = Span(Commencement(ACT_8_OF_2013, date(2013, 2, 14)))

UNTIL_2000 = FROM_1969.until(FROM_2000.opened)
UNTIL_2010 = FROM_1969.until(FROM_2010.opened)
