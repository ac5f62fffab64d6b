"""Societies and certificates as they were entered, for an auditor."""

from __future__ import annotations

from sangham.journal.audit.table import table_of
from sangham.kernel.text import Text

_SHARED = {
    name: f"payload.{name}" for name in ("series", "number", "name_en", "name_ml", "class_name", "tier")
} | {"society": "payload.id"}

TABLES = [
    table_of(
        "societies",
        Text(en="Societies as registered or entered", ml="രജിസ്റ്റർ ചെയ്തതോ ചേർത്തതോ ആയ സംഘങ്ങൾ"),
        {
            "series": Text(en="Series", ml="ശ്രേണി"),
            "number": Text(en="Number", ml="നമ്പർ"),
            "name_en": Text(en="Name (English)", ml="പേര് (ഇംഗ്ലീഷ്)"),
            "name_ml": Text(en="Name (Malayalam)", ml="പേര് (മലയാളം)"),
            "class_name": Text(en="Class", ml="തരം"),
            "tier": Text(en="Tier", ml="തലം"),
            "registered_on": Text(en="Registered on", ml="രജിസ്റ്റർ ചെയ്ത ദിവസം"),
            "registered_within": Text(
                en="Registered within (year, or year and month)", ml="രജിസ്റ്റർ ചെയ്ത വർഷം, മാസം"
            ),
            "standing": Text(en="Standing, by the older register", ml="പഴയ രജിസ്റ്റർ പ്രകാരം നില"),
            "entered_from": Text(en="Entered from", ml="എവിടെനിന്ന് ചേർത്തു"),
            "society": Text(en="Society (id)", ml="സംഘം (id)"),
        },
        society_registered={**_SHARED, "registered_on": "entry.effective_on"},
        society_entered={
            **_SHARED,
            **{
                name: f"payload.{name}"
                for name in ("registered_on", "registered_within", "standing", "entered_from")
            },
        },
    ),
    table_of(
        "certificates",
        Text(en="Certificates of registration", ml="രജിസ്ട്രേഷൻ സർട്ടിഫിക്കറ്റുകൾ"),
        {
            "number": Text(en="Number", ml="നമ്പർ"),
            "kind": Text(en="Kind (nothing: the original)", ml="ഇനം (ഇല്ലെങ്കിൽ: അസ്സൽ)"),
            "society": Text(en="Society (id)", ml="സംഘം (id)"),
            "sha256": Text(en="File (its SHA-256)", ml="ഫയൽ (അതിന്റെ SHA-256)"),
        },
        registration_certified={name: f"payload.{name}" for name in ("number", "kind", "society", "sha256")},
    ),
    table_of(
        "changes",
        Text(
            en="Names changed, registrations reconstructed, affiliations",
            ml="പേരു മാറ്റം, വീണ്ടെടുത്ത രജിസ്ട്രേഷൻ, അഫിലിയേഷൻ",
        ),
        {
            "kind": Text(en="Kind of entry", ml="രേഖപ്പെടുത്തലിന്റെ ഇനം"),
            "name_en": Text(en="Name (English)", ml="പേര് (ഇംഗ്ലീഷ്)"),
            "name_ml": Text(en="Name (Malayalam)", ml="പേര് (മലയാളം)"),
            "number": Text(en="Number", ml="നമ്പർ"),
            "registered_on": Text(en="Registered on", ml="രജിസ്റ്റർ ചെയ്ത ദിവസം"),
            "to": Text(en="Affiliated to (id)", ml="ഏതു സംഘത്തിൽ അഫിലിയേഷൻ (id)"),
            "how": Text(en="How", ml="എങ്ങനെ"),
            "society": Text(en="Society (id)", ml="സംഘം (id)"),
            "matter": Text(en="Matter (id)", ml="വിഷയം (id)"),
        },
        name_changed={
            "kind": "entry.kind",
            **{name: f"payload.{name}" for name in ("name_en", "name_ml", "society", "matter")},
        },
        registration_reconstructed={
            "kind": "entry.kind",
            **{name: f"payload.{name}" for name in ("number", "registered_on", "society", "matter")},
        },
        society_affiliated={
            "kind": "entry.kind",
            **{name: f"payload.{name}" for name in ("to", "how", "society", "matter")},
        },
    ),
]
