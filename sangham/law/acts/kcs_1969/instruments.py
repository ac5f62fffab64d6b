"""The Acts behind every clause: when published, from when acting. Source: the notes to the Act.

Where a note leaves the publication blank, `published_on` is None; where it leaves the commencement blank, the day of
publication is taken, and the instrument's note says so. Act 9 of 2009 acts from a day of 2007, and by its number cannot have
been published before 2009: on a day of 2009 it is a doubt whether it was known.
"""

from __future__ import annotations

from datetime import date

from sangham.kernel.text import Text
from sangham.law.instrument import Commencement, Instrument, Span, Within

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
        "ഈ ഭേദഗതി നിയമത്തിന്റെ തന്നെ 13, 16, 17, 18, 21 വകുപ്പുകളാണ് നീട്ടിവച്ചത്; മൂലനിയമത്തിലെ 16, 17, 18 വകുപ്പുകളല്ല.",
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

ACT_29_OF_1986 = Instrument(
    "act-29-1986",
    Text("The Amendment Act of 1986 (Act 29 of 1986)", "1986-ലെ ഭേദഗതി നിയമം (1986-ലെ 29-ാം ആക്ട്)"),
    date(1986, 11, 28),
    Text(
        "What it did to section 2 is deemed to act from 25/02/1985, before it was published.",
        "2-ാം വകുപ്പിൽ വരുത്തിയ മാറ്റങ്ങൾ പ്രസിദ്ധീകരിക്കുന്നതിനു മുമ്പ്, 25/02/1985 മുതൽ, പ്രാബല്യത്തിലെന്നു കരുതപ്പെടും.",
    ),
)
ACT_19_OF_1987 = Instrument(
    "act-19-1987",
    Text("The Amendment Act of 1987 (Act 19 of 1987)", "1987-ലെ ഭേദഗതി നിയമം (1987-ലെ 19-ാം ആക്ട്)"),
    date(1987, 8, 25),
    Text(
        "The source states no commencement; the day of publication is taken.",
        "പ്രാബല്യത്തീയതി ഉറവിടത്തിലില്ല; പ്രസിദ്ധീകരിച്ച ദിവസം എടുത്തിരിക്കുന്നു.",
    ),
)
ACT_9_OF_1997 = Instrument(
    "act-9-1997",
    Text("The Amendment Act of 1997 (Act 9 of 1997)", "1997-ലെ ഭേദഗതി നിയമം (1997-ലെ 9-ാം ആക്ട്)"),
    date(1997, 5, 3),
    Text(
        "The source leaves the commencement blank; the day of publication is taken.",
        "പ്രാബല്യത്തീയതി ഉറവിടത്തിൽ ഒഴിഞ്ഞുകിടക്കുന്നു; പ്രസിദ്ധീകരിച്ച ദിവസം എടുത്തിരിക്കുന്നു.",
    ),
)
ACT_15_OF_1997 = Instrument(
    "act-15-1997",
    Text("The second Amendment Act of 1997 (Act 15 of 1997)", "1997-ലെ രണ്ടാം ഭേദഗതി നിയമം (1997-ലെ 15-ാം ആക്ട്)"),
    date(1997, 12, 29),
    Text(
        "It acts from 03/06/1997, before it was published. The source gives both Acts of 1997 the same number of the gazette, 42, though "
        "eight months lie between them.",
        "പ്രസിദ്ധീകരിക്കുന്നതിനു മുമ്പ്, 03/06/1997 മുതൽ, പ്രാബല്യത്തിൽ. തമ്മിൽ എട്ടു മാസത്തെ അന്തരമുണ്ടായിട്ടും 1997-ലെ രണ്ട് ആക്ടിനും ഉറവിടം പറയുന്ന ഗസറ്റ് നമ്പർ 42 തന്നെ.",
    ),
)
ACT_3_OF_2002 = Instrument(
    "act-3-2002",
    Text("The Amendment Act of 2002 (Act 3 of 2002)", "2002-ലെ ഭേദഗതി നിയമം (2002-ലെ 3-ാം ആക്ട്)"),
    date(2002, 7, 15),
    Text(
        "It acts from 04/05/2002, before it was published.",
        "പ്രസിദ്ധീകരിക്കുന്നതിനു മുമ്പ്, 04/05/2002 മുതൽ, പ്രാബല്യത്തിൽ.",
    ),
)
ACT_9_OF_2009 = Instrument(
    "act-9-2009",
    Text("The Amendment Act of 2009 (Act 9 of 2009)", "2009-ലെ ഭേദഗതി നിയമം (2009-ലെ 9-ാം ആക്ട്)"),
    None,
    Text(
        "The source says that it acts from 11/12/2007, and leaves its publication blank; by its number it is of 2009, so nobody could "
        "know it before 2009, and on a day of 2009 it is not known whether it was published. From outside the sources: a judgment "
        "of the High Court says that it acts from 11/12/2009.",
        "11/12/2007 മുതൽ പ്രാബല്യമെന്ന് ഉറവിടം പറയുന്നു; പ്രസിദ്ധീകരിച്ച തീയതി ഒഴിഞ്ഞുകിടക്കുന്നു. നമ്പർ അനുസരിച്ച് ഇത് 2009-ലേതാണ്: 2009-നു മുമ്പ് ആർക്കും ഇതറിയില്ല; "
        "2009-ലെ ഒരു ദിവസം ഇത് പ്രസിദ്ധീകരിച്ചിരുന്നോ എന്ന് അറിയില്ല. ഉറവിടങ്ങൾക്കു പുറത്തുനിന്ന്: 11/12/2009 മുതൽ പ്രാബല്യമെന്ന് ഒരു ഹൈക്കോടതി വിധി.",
    ),
    Within(date(2009, 1, 1), date(2009, 12, 31), "publication_of_act_9_of_2009"),
)
ACT_13_OF_2012 = Instrument(
    "act-13-2012",
    Text("The Amendment Act of 2012 (Act 13 of 2012)", "2012-ലെ ഭേദഗതി നിയമം (2012-ലെ 13-ാം ആക്ട്)"),
    date(2012, 7, 23),
    Text(
        "Parts of it reach back: section 2(oc) to 12/08/2011, sections 2(ia) and 18 to 11/02/2012.",
        "ചിലത് മുൻകാല പ്രാബല്യമുള്ളതാണ്: 2(oc) 12/08/2011 മുതൽ; 2(ia), 18 എന്നിവ 11/02/2012 മുതൽ.",
    ),
)

FROM_1969 = Span(Commencement(ACT_21_OF_1969, date(1969, 5, 15)))
FROM_2000 = Span(Commencement(ACT_1_OF_2000, date(2000, 1, 1)))
FROM_2010 = Span(Commencement(ACT_7_OF_2010, date(2010, 4, 28)))
FROM_2013 = Span(Commencement(ACT_8_OF_2013, date(2013, 2, 14)))

UNTIL_2000 = FROM_1969.until(FROM_2000.opened)
UNTIL_2010 = FROM_1969.until(FROM_2010.opened)
FROM_1985 = Span(Commencement(ACT_29_OF_1986, date(1985, 2, 25)))
FROM_1987 = Span(Commencement(ACT_19_OF_1987, date(1987, 8, 25)))
FROM_MAY_1997 = Span(Commencement(ACT_9_OF_1997, date(1997, 5, 3)))
FROM_JUNE_1997 = Span(Commencement(ACT_15_OF_1997, date(1997, 6, 3)))
FROM_2002 = Span(Commencement(ACT_3_OF_2002, date(2002, 5, 4)))
FROM_2007 = Span(Commencement(ACT_9_OF_2009, date(2007, 12, 11)))
FROM_2009 = Span(
    Commencement(ACT_9_OF_2009, date(2009, 12, 11))
)  # by the judgment; see the instrument's note
FROM_2011 = Span(Commencement(ACT_13_OF_2012, date(2011, 8, 12)))
FROM_2012 = Span(Commencement(ACT_13_OF_2012, date(2012, 2, 11)))
UNTIL_2002 = FROM_1969.until(FROM_2002.opened)
UNTIL_2012 = FROM_1969.until(FROM_2012.opened)
UNTIL_2013 = FROM_1969.until(FROM_2013.opened)
