"""What cannot be so of the Act's facts together: days out of their order, parts above their whole."""

from __future__ import annotations

from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.together import ON, AtLeast, AtMost, OnlyIf

kcs.impossible(
    # Nobody is born after the day asked about, nor admitted, removed or expelled before birth.
    AtMost("birth_date", ON, within="applicants"),
    AtMost("joining_born_on", ON),
    AtMost("joining_born_on", "removed_on"),
    AtMost("joining_born_on", "expelled_on"),
    AtMost("joining_age", 150),
    AtMost("age", 150, within="applicants"),
    # One follows the other.
    AtMost("received_on", "disposed_on"),
    AtMost("received_on", "asked_on"),
    AtMost("disposed_on", "refusal_sent_on"),
    AtMost("affiliation_received_on", "affiliation_decided_on"),
    AtMost("affiliation_rejection_received_on", "affiliation_appeal_filed_on"),
    AtMost("affiliation_appeal_filed_on", "affiliation_appeal_received_on"),
    AtMost("affiliation_appeal_filed_on", "affiliation_appeal_disposed_on"),
    AtMost("affiliation_appeal_received_on", "affiliation_appeal_disposed_on"),
    AtMost("membership_applied_on", "membership_decided_on"),
    AtMost("membership_applied_on", "registrar_asked_on"),
    AtMost("registrar_asked_on", "membership_represented_on"),
    AtMost("membership_decided_on", "membership_refusal_told_on"),
    AtMost("expulsion_resolved_on", "expulsion_told_on"),
    AtMost("admitted_on", "membership_ceased_on"),
    AtMost("share_acquired_on", "share_moved_on"),
    AtMost("debt_arose_on", "debt_asked_on"),
    AtMost("year_began_on", "accounts_closed_on"),
    AtMost("from_on", "to_on", within="conferral_orders"),
    AtMost("from_on", "to_on", within="exemption_orders"),
    # A part is not more than the whole of it.
    AtMost("non_workers_before", "members_before"),
    AtMost("prescribed_non_worker_percent", 100),
    AtMost("shares_held", "share_capital"),
    AtMost("shares_transferred", "share_capital"),
    AtMost("portion_parts", "portion_of"),
    AtLeast("portion_of", 1),
    AtLeast("notified_of", 1),
    AtMost("notified_parts", "notified_of"),
    AtMost("equity_held", "equity_in_all"),
    AtMost("members_and_creditors", "members_and_creditors_in_all"),
    AtMost("related_pairs", "related_pairs_with_adopted"),
    AtMost("different_families_with_adopted", "different_families"),
    AtMost("different_families", "applicant_count"),
    AtMost("applicants_not_signed", "applicant_count"),
    AtMost("individuals_under_18", "applicant_count"),
    AtMost("individuals_of_unsound_mind", "applicant_count"),
    AtMost("individuals_outside_area", "applicant_count"),
    AtMost("overlapping_similar_societies", "overlapping_societies"),
    AtMost("conferrals_on_office", "conferrals_in_all"),
    # What has not happened has no day.
    OnlyIf("membership_ceased_on", "membership_ceased"),
    OnlyIf("removed_on", "was_removed"),
    OnlyIf("expelled_on", "was_expelled"),
    OnlyIf("winding_up_ordered_on", "winding_up_ordered"),
    OnlyIf("amendment_registered_on", "amendment_registered"),
    OnlyIf("amendment_named_on", "amendment_names_a_day"),
    OnlyIf("new_societies_registered_on", "new_societies_registered"),
    OnlyIf("served_on", "served", within="members_and_creditors"),
    OnlyIf("claim_met_on", "claim_met", within="members_and_creditors"),
)
