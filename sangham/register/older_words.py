"""What an older register says in its own words, told with what the words are of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sangham.kernel.text import Text
from sangham.register.models import Society

SECTOR: Final = Text(en="Sector, as written", ml="മേഖല, എഴുതിയതുപോലെ")
REMARKS: Final = Text(en="Remarks of the older register", ml="പഴയ രജിസ്റ്ററിലെ കുറിപ്പ്")
AS_WRITTEN: Final = Text(en="Written in the older register: {what}", ml="പഴയ രജിസ്റ്ററിൽ എഴുതിയിരിക്കുന്നത്: {what}")
OF: Final[dict[str, Text]] = {
    "number": Text(en="number", ml="നമ്പർ"),
    "registered_on": Text(en="date of registration", ml="രജിസ്റ്റർ ചെയ്ത തീയതി"),
    "class_name": Text(en="class", ml="തരം"),
    "tier": Text(en="tier", ml="തലം"),
    "liability": Text(en="liability", ml="ബാധ്യത"),
    "standing": Text(en="standing", ml="നില"),
    "area": Text(en="area of operation", ml="പ്രവർത്തനപരിധി"),
    "taluk": Text(en="taluk", ml="താലൂക്ക്"),
    "district": Text(en="district", ml="ജില്ല"),
    "local_body": Text(en="local body", ml="തദ്ദേശ സ്വയംഭരണ സ്ഥാപനം"),
    "village": Text(en="village or place", ml="വില്ലേജ് അല്ലെങ്കിൽ സ്ഥലം"),
    "members": Text(en="members", ml="അംഗങ്ങൾ"),
    "share_capital": Text(en="share capital", ml="ഓഹരി മൂലധനം"),
    "audit_year": Text(en="year of audit", ml="ഓഡിറ്റ് വർഷം"),
    "audit_class": Text(en="class of audit", ml="ഓഡിറ്റ് ക്ലാസ്"),
    "source": Text(en="source", ml="ആധാരം"),
}


def in_its_own_words(society: Society) -> Iterator[tuple[str, Text, Text]]:
    """Key, label and words of each thing that the older register says so, and of its remarks."""
    if society.sector:
        yield "sector", SECTOR, Text(en=society.sector, ml=society.sector)
    for key, written in sorted(society.as_written.items()):
        what = OF.get(key, Text(en=key, ml=key))
        yield f"written_{key}", AS_WRITTEN.fill(what=what), Text(en=written, ml=written)
    if society.remarks:
        yield "remarks", REMARKS, Text(en=society.remarks, ml=society.remarks)
