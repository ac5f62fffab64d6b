"""The notes to the Act, instrument by instrument: when published, and each day from which some part of it acts."""

from __future__ import annotations

from datetime import date

import pytest

from sangham.law.acts.kcs_1969 import kcs
from sangham.law.history import instruments, touched_by
from sangham.law.instrument import Commencement

# Published (None: blank in the source), and every day from which a part of it acts, here or outside sections 1 to 26.
KEY: dict[str, tuple[str | None, set[str]]] = {
    "act-21-1969": ("1969-04-11", {"1969-05-15"}),
    "act-38-1971": (None, {"1971-12-23"}),
    "act-8-1974": (None, {"1974-03-13"}),
    "act-29-1986": ("1986-11-28", {"1969-05-15", "1985-02-25", "1986-02-14", "1986-11-28"}),
    "act-19-1987": ("1987-08-25", {"1987-08-25"}),
    "act-7-1988": ("1988-04-21", {"1988-02-15"}),
    "act-5-1992": ("1992-04-12", {"1992-02-07"}),
    "act-16-1993": ("1993-08-20", {"1993-02-06"}),
    "act-6-1995": ("1995-08-05", {"1995-08-05"}),
    "act-9-1997": ("1997-05-03", {"1997-05-03"}),
    "act-15-1997": ("1997-12-29", {"1997-06-03"}),
    "act-1-2000": ("2000-01-01", {"2000-01-01"}),
    "notification-57a": (None, {"2000-07-04"}),
    "notification-57b": (None, {"2001-01-02"}),
    "sro-89-2001": ("2001-01-29", {"2001-01-25"}),
    "sro-244-2001": ("2001-03-07", {"2001-03-07"}),
    "act-3-2002": ("2002-07-15", {"2002-05-04"}),
    "sro-369-2003": ("2003-05-12", {"2003-01-02"}),
    "act-16-2004": ("2004-06-23", {"2004-06-23"}),
    # 11/12/2009 is the day that a judgment, from outside the sources, gives.
    "act-9-2009": (None, {"2007-12-11", "2009-12-11"}),
    "act-7-2010": ("2010-04-28", {"2010-04-28"}),
    "act-13-2012": ("2012-07-23", {"2011-08-12", "2012-02-11", "2012-07-23"}),
    "act-8-2013": ("2013-02-14", {"2013-02-14"}),
    "act-22-2013": ("2013-04-25", {"2007-06-05", "2010-04-28", "2011-04-30", "2013-04-25"}),
}
OUTSIDE_THE_SOURCES = {"rules-1969", "rule-18a", "rule-28"}


def commencements(id: str) -> set[Commencement]:
    here = {t.commencement for t in touched_by(kcs, id)}
    return here | {e.commencement for e in kcs.elsewhere if e.commencement.instrument.id == id}


def test_every_instrument_of_the_notes_is_there_and_no_other() -> None:
    assert {i.id for i in instruments(kcs)} == KEY.keys() | OUTSIDE_THE_SOURCES


@pytest.mark.parametrize("id", KEY)
def test_published_and_acting_as_the_notes_have_it(id: str) -> None:
    published, acts = KEY[id]
    found = commencements(id)
    assert {c.acts_from.isoformat() for c in found} == acts
    assert {c.instrument.published_on for c in found} == {published and date.fromisoformat(published)}


@pytest.mark.parametrize(
    "id", [id for id, (published, acts) in KEY.items() if published and min(acts) < published]
)
def test_what_reaches_back_was_not_known_the_day_before_its_publication(id: str) -> None:
    published = date.fromisoformat(str(KEY[id][0]))
    for commencement in commencements(id):
        assert commencement.known(published)
        assert not commencement.known(date.fromordinal(published.toordinal() - 1))
    assert any(c.reaches_back for c in commencements(id))


# The publication is blank, or no commencement is stated.
BLANK = [id for id, (published, _) in KEY.items() if published is None] + [
    "act-19-1987",
    "act-6-1995",
    "act-9-1997",
]


@pytest.mark.parametrize("id", BLANK)
def test_where_a_day_is_blank_the_note_says_so(id: str) -> None:
    note = next(i for i in instruments(kcs) if i.id == id).note
    assert note is not None
    assert any(w in note.en for w in ("blank", "states no commencement", "is in the source"))
