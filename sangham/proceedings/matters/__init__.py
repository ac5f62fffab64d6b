"""Every kind of matter that an office deals with, by name. To add one: describe it here beside the others."""

from __future__ import annotations

from collections.abc import Mapping

from sangham.proceedings.matters.affiliation import AFFILIATION, AFFILIATION_APPEAL
from sangham.proceedings.matters.certificates import DUPLICATE, LOST_CERTIFICATE
from sangham.proceedings.matters.change_of_name import CHANGE_OF_NAME
from sangham.proceedings.matters.kind import MatterKind
from sangham.proceedings.matters.registration import REGISTRATION
from sangham.proceedings.matters.representation import (
    ADMISSION_REPRESENTATION,
    AMENDMENT_REPRESENTATION,
    REPRESENTATION,
)

MATTERS: Mapping[str, MatterKind] = {
    kind.name: kind
    for kind in (
        REGISTRATION,
        REPRESENTATION,
        AMENDMENT_REPRESENTATION,
        ADMISSION_REPRESENTATION,
        CHANGE_OF_NAME,
        LOST_CERTIFICATE,
        DUPLICATE,
        AFFILIATION,
        AFFILIATION_APPEAL,
    )
}
