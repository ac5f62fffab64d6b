"""A certificate where the one given on registration is gone: s.8(2) where the records are lost too, or a duplicate.

Where the records are there still, a duplicate is given from them; the rules on it are not held here, so that the official
decides with his reasons.
"""

from __future__ import annotations

from datetime import date

from sangham.journal.actor import Actor
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.proceedings.entries import MatterDecided
from sangham.proceedings.facts import lost_certificate_facts
from sangham.proceedings.matters.kind import MatterKind, day_of_decision, stated
from sangham.proceedings.state import Standing
from sangham.register.actions.reconstruct_registration import reconstruct_registration
from sangham.register.entries_of_standing import PaperOf
from sangham.register.queries import society


def reconstruct(s: Standing, what: MatterDecided, by: Actor, on: date) -> None:
    """Enter number and day of registration, as the papers that came with it show them."""
    assert s.stated.society is not None, "a lost certificate is of a society of the register"
    reconstruct_registration(
        s.stated.society,
        number=s.stated.number,
        registered_on=s.stated.registered_on,
        found_in=[
            PaperOf(kind=paper.name[:100], number="", dated_on=None, sha256=paper.sha256)
            for paper in s.stated.papers
        ],
        matter=s.matter,
        by=by,
        on=on,
    )


def have_records(s: Standing, what: MatterDecided, by: Actor, on: date) -> None:
    """Nothing more is entered, but the register must have what a duplicate repeats. Raises Problems."""
    assert s.stated.society is not None, "a duplicate is of a society of the register"
    of = society(s.stated.society)
    assert of is not None, "a society never leaves the register"
    if of.number is None or of.registered_on is None:
        raise problem("society", _NOT_KNOWN, _MEND_NOT_KNOWN)


LOST_CERTIFICATE = MatterKind(
    name="lost_certificate",
    says=Text("Certificate in place of a lost one", "നഷ്ടപ്പെട്ട സർട്ടിഫിക്കറ്റിനു പകരം സർട്ടിഫിക്കറ്റ്"),
    lodged_by=Text("the society", "സംഘം"),
    citation="s.8(2)",
    power="s.8(2)",
    question="lost-certificate",
    on=day_of_decision,
    facts=lost_certificate_facts,
    granted=Text(
        "A certificate of the registration number and day, as found, is given in place of the lost one.",
        "നഷ്ടപ്പെട്ടതിനു പകരം, കണ്ടെത്തിയ രജിസ്റ്റർ നമ്പറും തീയതിയും കാണിച്ച് സർട്ടിഫിക്കറ്റ് നൽകാൻ ഉത്തരവായി.",
    ),
    refused=Text(
        "No certificate is given in place of the lost one.", "നഷ്ടപ്പെട്ടതിനു പകരം സർട്ടിഫിക്കറ്റ് നൽകുന്നത് നിരസിച്ചു."
    ),
    grant=reconstruct,
    certificate="in_place_of_lost",
)

DUPLICATE = MatterKind(
    name="duplicate",
    says=Text("Duplicate certificate", "ഡ്യൂപ്ലിക്കേറ്റ് സർട്ടിഫിക്കറ്റ്"),
    lodged_by=Text("the society", "സംഘം"),
    citation="s.8",
    power="s.8",
    question="",
    on=day_of_decision,
    facts=stated,
    granted=Text("A duplicate of the certificate is given.", "സർട്ടിഫിക്കറ്റിന്റെ ഡ്യൂപ്ലിക്കേറ്റ് നൽകാൻ ഉത്തരവായി."),
    refused=Text("A duplicate is refused.", "ഡ്യൂപ്ലിക്കേറ്റ് നിരസിച്ചു."),
    grant=have_records,
    certificate="duplicate",
)

_NOT_KNOWN = Text(
    "The register does not know the number or the day of registration, which a duplicate repeats.",
    "ഡ്യൂപ്ലിക്കേറ്റിൽ വേണ്ട രജിസ്റ്റർ നമ്പറോ തീയതിയോ രജിസ്റ്ററിലില്ല.",
)
_MEND_NOT_KNOWN = Text(
    "Where the records are lost, section 8(2) is the way.", "രേഖകൾ നഷ്ടപ്പെട്ടെങ്കിൽ 8(2)-ാം വകുപ്പാണ് വഴി."
)
