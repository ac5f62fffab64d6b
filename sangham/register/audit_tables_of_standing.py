"""Standing and corrections as they were entered, for an auditor. Names of office-bearers are particulars and not in them."""

from __future__ import annotations

from sangham.journal.audit.table import table_of
from sangham.kernel.text import Text
from sangham.register.entries_of_standing import Members, ShareCapital
from sangham.register.statement_words import FIGURES

_SOCIETY = Text(en="Society (id)", ml="സംഘം (id)")
_KIND = Text(en="Kind of entry", ml="രേഖപ്പെടുത്തലിന്റെ ഇനം")
_FROM, _UNTIL = Text(en="From", ml="മുതൽ"), Text(en="Until", ml="വരെ")
_YEAR = Text(en="Year ended on", ml="വർഷം അവസാനിച്ച ദിവസം")
_RECEIVED = Text(en="Received on", ml="ലഭിച്ച ദിവസം")
_PAPER = {
    "paper": Text(en="Paper", ml="കടലാസ്"),
    "paper_number": Text(en="Its number", ml="നമ്പർ"),
    "paper_dated_on": Text(en="Its date", ml="തീയതി"),
    "scan": Text(en="Its scan (SHA-256)", ml="സ്കാൻ (SHA-256)"),
}
_OF_PAPER = {
    "society": "payload.society",
    "paper": "payload.paper.kind",
    "paper_number": "payload.paper.number",
    "paper_dated_on": "payload.paper.dated_on",
    "scan": "payload.paper.sha256",
}
_DATED = {"kind": "entry.kind", "from_on": "payload.from_on", **_OF_PAPER}
_COUNTS = [name for name in Members.model_fields if name != "as_written"]
_CAPITAL = list(ShareCapital.model_fields)

TABLES = [
    table_of(
        "standing",
        Text(en="Standing, offices, liability, management", ml="നില, ഓഫീസ്, ബാധ്യത, ഭരണം"),
        {
            "kind": _KIND,
            "says": Text(en="What", ml="എന്ത്"),
            "from_on": _FROM,
            "until_on": _UNTIL,
            "society": _SOCIETY,
            **_PAPER,
        },
        standing_entered={**_DATED, "says": "payload.standing"},
        registered_office_changed={**_DATED, "says": "payload.address.en"},
        liability_entered={**_DATED, "says": "payload.liability"},
        committee_entered={**_DATED, "says": "payload.constituted", "until_on": "payload.until_on"},
        office_bearer_entered={**_OF_PAPER, "kind": "entry.kind"},
        office_bearer_ceased={
            **_OF_PAPER,
            "kind": "entry.kind",
            "says": "payload.holder",
            "until_on": "payload.until_on",
        },
        former_name_entered={**_DATED, "says": "payload.name_en", "until_on": "payload.until_on"},
        class_entered={**_OF_PAPER, "kind": "entry.kind", "says": "payload.class_name"},
        area_entered=_DATED,
        bye_laws_entered=_DATED,
        certificate_entered={
            **_OF_PAPER,
            "kind": "entry.kind",
            "says": "payload.number",
            "from_on": "payload.issued_on",
        },
    ),
    table_of(
        "audit_certificates",
        Text(en="Audit certificates received", ml="ലഭിച്ച ഓഡിറ്റ് സർട്ടിഫിക്കറ്റുകൾ"),
        {
            "year_ended_on": _YEAR,
            "audit_class": Text(en="Class, as written", ml="എഴുതിയ ക്ലാസ്"),
            "received_on": _RECEIVED,
            "society": _SOCIETY,
            **_PAPER,
        },
        audit_certificate_received={
            **_OF_PAPER,
            **{name: f"payload.{name}" for name in ("year_ended_on", "audit_class", "received_on")},
        },
    ),
    table_of(
        "yearly_statements",
        Text(en="Yearly statements received (money in paise)", ml="ലഭിച്ച വാർഷിക സ്റ്റേറ്റ്മെന്റുകൾ (തുക പൈസയിൽ)"),
        {
            "year_ended_on": _YEAR,
            "received_on": _RECEIVED,
            "society": _SOCIETY,
            **{name: label for name, (label, _) in FIGURES.items()},
            **_PAPER,
        },
        yearly_statement_received={
            **_OF_PAPER,
            **{name: f"payload.members.{name}" for name in _COUNTS},
            **{f"capital_{name}": f"payload.share_capital.{name}" for name in _CAPITAL},
            **{
                name: f"payload.{name}"
                for name in ("year_ended_on", "received_on", "turnover", "result", "employees")
            },
        },
    ),
    table_of(
        "corrections",
        Text(en="Corrections proposed, approved, declined", ml="തിരുത്തലുകൾ: നിർദ്ദേശിച്ചതും അംഗീകരിച്ചതും അല്ലാത്തതും"),
        {
            "kind": _KIND,
            "entry": Text(en="Of entry", ml="തിരുത്തിയ രേഖപ്പെടുത്തൽ"),
            "proposal": Text(en="Proposed by entry", ml="നിർദ്ദേശിച്ച രേഖപ്പെടുത്തൽ"),
            "why": Text(en="Why", ml="കാരണം"),
            "society": _SOCIETY,
            **_PAPER,
        },
        correction_proposed={
            **_OF_PAPER,
            "kind": "entry.kind",
            "entry": "payload.entry",
            "why": "payload.why",
        },
        correction_approved={
            "kind": "entry.kind",
            "proposal": "payload.proposal",
            "society": "payload.society",
        },
        correction_declined={
            "kind": "entry.kind",
            "proposal": "payload.proposal",
            "why": "payload.why",
            "society": "payload.society",
        },
    ),
]
