"""Which names on the register a name is too like, and which are left out."""

from __future__ import annotations

from sangham.kernel.names import Name
from sangham.register.likeness import likeness
from sangham.register.models import Society
from tests.register.conftest import Enter


def test_names_too_like_with_both_the_likest_first(enter: Enter) -> None:
    same = enter(number=1, name=Name("", "കൽപ്പക കൺസ്യൂമർ സഹകരണ സംഘം ക്ലിപ്തം"))
    near = enter(number=2, name=Name("Kalpakka Konsumer Co-operative Stores Ltd.", ""))
    enter(number=3, name=Name("Kalpaka Housing Co-operative Society Ltd.", ""))
    enter(number=4, name=Name("Kairali Consumer Co-operative Society Ltd.", ""))
    asked = Name("Kalpaka Consumer Co-operative Society Limited", "")
    found = likeness(asked)
    assert [a.society.id for a in found] == [same, near]
    assert found[0].name.ml.startswith("കൽപ്പക") and found[0].likeness >= found[1].likeness >= 88
    assert [a.society.id for a in likeness(asked, leaving_out=same)] == [near]
    Society.objects.filter(id=near).update(standing="cancelled")
    assert [a.society.id for a in likeness(asked)] == [same]


def test_of_many_with_the_same_words_none_is_missed(enter: Enter) -> None:
    places = (
        "Olavara",
        "Kaithakkad",
        "Vazhappara",
        "Nedumala",
        "Puthukkad",
        "Arimbur",
        "Chirakkal",
        "Mazhavil",
    )
    for n, place in enumerate(places, start=1):
        enter(number=n, name=Name(f"{place} Service Co-operative Society Ltd.", ""))
    for n, place in enumerate(places, start=1):
        doubled = place.replace("a", "aa", 1)
        assert [a.society.number for a in likeness(Name(f"{doubled} Service Co-op. Society", ""))] == [n]
    assert likeness(Name("Service Co-operative Society", "")) == []
