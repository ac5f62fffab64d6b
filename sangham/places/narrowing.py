"""A kind or a district that somebody names, where it must be one that is known."""

from __future__ import annotations

from sangham.kernel.problem import problem
from sangham.places import wording
from sangham.places.districts import district_called
from sangham.places.kinds import kind_called


def kind_meant(said: str) -> str:
    """The kind of place that a word means. Raises Problems where it means none."""
    kind = kind_called(said)
    if kind is None:
        raise problem("kind", wording.NO_KIND.fill(said=said), wording.MEND_KIND)
    return kind


def district_meant(said: str) -> str:
    """The district that a name means. Raises Problems where it means none."""
    district = district_called(said)
    if district is None:
        raise problem("district", wording.NO_DISTRICT.fill(said=said), wording.MEND_DISTRICT)
    return district
