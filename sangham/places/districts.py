"""The fourteen districts of Kerala, and the spellings in which lists and people write them.

A district's English name is its value everywhere in the record (territories, conferrals, places).
"""

from __future__ import annotations

from sangham.kernel.names import Name, search_key

DISTRICTS: dict[str, Name] = {
    name.en: name
    for name in (
        Name("Thiruvananthapuram", "തിരുവനന്തപുരം"),
        Name("Kollam", "കൊല്ലം"),
        Name("Pathanamthitta", "പത്തനംതിട്ട"),
        Name("Alappuzha", "ആലപ്പുഴ"),
        Name("Kottayam", "കോട്ടയം"),
        Name("Idukki", "ഇടുക്കി"),
        Name("Ernakulam", "എറണാകുളം"),
        Name("Thrissur", "തൃശ്ശൂർ"),
        Name("Palakkad", "പാലക്കാട്"),
        Name("Malappuram", "മലപ്പുറം"),
        Name("Kozhikode", "കോഴിക്കോട്"),
        Name("Wayanad", "വയനാട്"),
        Name("Kannur", "കണ്ണൂർ"),
        Name("Kasaragod", "കാസർഗോഡ്"),
    )
}

_OTHERWISE = {
    "Thiruvananthapuram": "Trivandrum",
    "Kollam": "Quilon",
    "Alappuzha": "Alleppey",
    "Thrissur": "Trichur തൃശൂർ",
    "Palakkad": "Palghat പാലക്കാട",
    "Kozhikode": "Calicut",
    "Wayanad": "Wynad Wayanadu",
    "Kannur": "Cannanore",
    "Kasaragod": "Kasargod Kasargode Kasaragode Kasergode കാസർകോട് കാസറഗോഡ് കാസർകോഡ്",
}


def _spellings(district: Name) -> list[str]:
    return [district.en, district.ml, *_OTHERWISE.get(district.en, "").split()]


_BY_KEY = {search_key(s): d.en for d in DISTRICTS.values() for s in _spellings(d)}


def district_called(text: str) -> str | None:
    """The district's value for its name in either script ("PALAKKAD", "പാലക്കാട്", "Palghat District")."""
    key = search_key(text)
    for ending in (" district", f" {search_key('ജില്ല')}"):
        key = key.removesuffix(ending)
    return _BY_KEY.get(key)
