"""The notifications that brought in the deferred sections of Act 1 of 2000, and spans that only section 2 needs.

The definitions that point at those sections stood in the Act from 01.01.2000, with nothing to point at until the
sections came. Source: note 10 to the Act. Two of the notifications reach back before their publication; of two,
neither the number nor the publication is given.
"""

from __future__ import annotations

from datetime import date

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.instruments import (
    FROM_1969,
    FROM_1987,
    FROM_2000,
    FROM_2002,
    FROM_2007,
    FROM_2009,
    FROM_2010,
    FROM_2011,
    FROM_2012,
    FROM_2013,
    FROM_JUNE_1997,
    FROM_MAY_1997,
)
from sangham.law.instrument import Commencement, Instrument, Span

SRO_244_OF_2001 = Instrument(
    "sro-244-2001",
    Text(
        "Notification S.R.O. 244/2001, bringing in section 28B",
        "28B വകുപ്പ് പ്രാബല്യത്തിലാക്കിയ എസ്.ആർ.ഒ. 244/2001 വിജ്ഞാപനം",
    ),
    date(2001, 3, 7),
)
NOTIFICATION_OF_57A = Instrument(
    "notification-57a",
    Text("The notification bringing in section 57A", "57A വകുപ്പ് പ്രാബല്യത്തിലാക്കിയ വിജ്ഞാപനം"),
    None,
    Text(
        "Section 57A came into force on 04/07/2000; neither the number nor the publication is in the source.",
        "57A വകുപ്പ് 04/07/2000-ന് പ്രാബല്യത്തിൽ വന്നു; വിജ്ഞാപനത്തിന്റെ നമ്പറും പ്രസിദ്ധീകരിച്ച തീയതിയും ഉറവിടത്തിലില്ല.",
    ),
)
NOTIFICATION_OF_57B = Instrument(
    "notification-57b",
    Text("The notification bringing in section 57B", "57B വകുപ്പ് പ്രാബല്യത്തിലാക്കിയ വിജ്ഞാപനം"),
    None,
    Text(
        "Section 57B came into force on 02/01/2001; neither the number nor the publication is in the source.",
        "57B വകുപ്പ് 02/01/2001-ന് പ്രാബല്യത്തിൽ വന്നു; വിജ്ഞാപനത്തിന്റെ നമ്പറും പ്രസിദ്ധീകരിച്ച തീയതിയും ഉറവിടത്തിലില്ല.",
    ),
)
SRO_89_OF_2001 = Instrument(
    "sro-89-2001",
    Text(
        "Notification S.R.O. 89/2001, bringing in section 80B",
        "80B വകുപ്പ് പ്രാബല്യത്തിലാക്കിയ എസ്.ആർ.ഒ. 89/2001 വിജ്ഞാപനം",
    ),
    date(2001, 1, 29),
    Text(
        "It acts from 25/01/2001, before it was published.",
        "പ്രസിദ്ധീകരിക്കുന്നതിനു മുമ്പ്, 25/01/2001 മുതൽ, പ്രാബല്യത്തിൽ.",
    ),
)
SRO_369_OF_2003 = Instrument(
    "sro-369-2003",
    Text(
        "Notification S.R.O. 369/2003, bringing in sections 70, 70A and 70B",
        "70, 70A, 70B വകുപ്പുകൾ പ്രാബല്യത്തിലാക്കിയ എസ്.ആർ.ഒ. 369/2003 വിജ്ഞാപനം",
    ),
    date(2003, 5, 12),
    Text(
        "It acts from 02/01/2003, before it was published.",
        "പ്രസിദ്ധീകരിക്കുന്നതിനു മുമ്പ്, 02/01/2003 മുതൽ, പ്രാബല്യത്തിൽ.",
    ),
)

FROM_28B = Span(Commencement(SRO_244_OF_2001, date(2001, 3, 7)))
FROM_57A = Span(Commencement(NOTIFICATION_OF_57A, date(2000, 7, 4)))
FROM_57B = Span(Commencement(NOTIFICATION_OF_57B, date(2001, 1, 2)))
FROM_80B = Span(Commencement(SRO_89_OF_2001, date(2001, 1, 25)))
FROM_70A = Span(Commencement(SRO_369_OF_2003, date(2003, 1, 2)))

UNTIL_28B = FROM_2000.until(FROM_28B.opened)
UNTIL_57A = FROM_2000.until(FROM_57A.opened)
UNTIL_57B = FROM_2000.until(FROM_57B.opened)
UNTIL_80B = FROM_2000.until(FROM_80B.opened)
UNTIL_70A = FROM_JUNE_1997.until(FROM_70A.opened)

UNTIL_1987 = FROM_1969.until(FROM_1987.opened)
UNTIL_MAY_1997 = FROM_1969.until(FROM_MAY_1997.opened)
FROM_2000_UNTIL_2002 = FROM_2000.until(FROM_2002.opened)
FROM_2000_UNTIL_2007 = FROM_2000.until(FROM_2007.opened)
FROM_2000_UNTIL_2010 = FROM_2000.until(FROM_2010.opened)
FROM_2002_UNTIL_2010 = FROM_2002.until(FROM_2010.opened)
FROM_2007_UNTIL_2009 = FROM_2007.until(FROM_2009.opened)
FROM_2010_UNTIL_2012 = FROM_2010.until(FROM_2012.opened)
FROM_2010_UNTIL_2013 = FROM_2010.until(FROM_2013.opened)
FROM_2011_UNTIL_2013 = FROM_2011.until(FROM_2013.opened)
