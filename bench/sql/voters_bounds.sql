-- The voters' roll by hand, third style: for each clause its best and its worst, two booleans that are never NULL
-- (`..._may`: may be met, whatever turns out; `..._must`: met whatever turns out). Clauses' bits as in the
-- plan: s.19 1, s.19A 2, s.20(a) 4, s.20(b) 8, s.20 16, s.19(R28) 32, s.20(R28) 64.
WITH tests AS (
    SELECT
        id,
        membership_payments_made IS NOT FALSE OR membership_interest_acquired IS NOT FALSE
        OR exempted_from_s19 IS NOT FALSE AS paid_may,
        membership_payments_made IS TRUE OR membership_interest_acquired IS TRUE
        OR exempted_from_s19 IS TRUE AS paid_must,
        ((meetings_attended >= least_meetings) IS NOT FALSE AND (services_used >= least_services) IS NOT FALSE)
        OR exempted_from_s19a IS NOT FALSE AS took_part_may,
        ((meetings_attended >= least_meetings) IS TRUE AND (services_used >= least_services) IS TRUE)
        OR exempted_from_s19a IS TRUE AS took_part_must,
        founding_member IS NOT FALSE OR exempted_from_s20a IS NOT FALSE
        OR (admitted_on <= poll_on - 61) IS NOT FALSE AS long_enough_may,
        founding_member IS TRUE OR exempted_from_s20a IS TRUE OR (admitted_on < poll_on - 61) IS TRUE
            AS long_enough_must,
        founding_member IS NULL OR exempted_from_s20a IS NULL OR admitted_on IS NULL OR poll_on IS NULL
            AS long_enough_wanting,
        (admitted_on = poll_on - 61) IS TRUE AS edge,
        nominal_or_associate IS NOT TRUE AS full_member_may,
        nominal_or_associate IS FALSE AS full_member_must,
        (founding_member IS NOT FALSE OR (admitted_on <= poll_on) IS NOT FALSE)
        AND (membership_ceased IS NOT TRUE OR (membership_ceased_on > poll_on) IS NOT FALSE) AS member_may,
        (founding_member IS TRUE OR (admitted_on <= poll_on) IS TRUE)
        AND (membership_ceased IS FALSE OR (membership_ceased_on > poll_on) IS TRUE) AS member_must,
        share_value_fully_paid IS NOT FALSE AND (share_value_paid_on <= poll_on - 30) IS NOT FALSE AS share_may,
        share_value_fully_paid IS TRUE AND (share_value_paid_on <= poll_on - 30) IS TRUE AS share_must
    FROM members
),
votes AS (
    SELECT
        *,
        long_enough_may AND NOT long_enough_must AND long_enough_wanting AS long_enough_unknown,
        long_enough_may AND NOT long_enough_must AND edge AS long_enough_doubtful,
        paid_may AND took_part_may AND long_enough_may AND full_member_may AND member_may AS vote_may,
        paid_must AND took_part_must AND long_enough_must AND full_member_must AND member_must AS vote_must
    FROM tests
),
roll AS (
    SELECT
        *,
        vote_may AND NOT vote_must AND (
            NOT paid_must OR NOT took_part_must OR long_enough_unknown OR NOT full_member_must
            OR NOT member_must
        ) AS vote_unknown,
        vote_may AND NOT vote_must AND long_enough_doubtful AS vote_doubtful,
        vote_may AND share_may AS listed_may,
        vote_must AND share_must AS listed_must
    FROM votes
),
answers AS (
    SELECT
        *,
        listed_may AND NOT listed_must AND (vote_unknown OR NOT share_must) AS listed_unknown,
        listed_may AND NOT listed_must AND vote_doubtful AS listed_doubtful
    FROM roll
)
SELECT
    id,
    CASE
        WHEN listed_must THEN CAST(1 AS SMALLINT)
        WHEN NOT listed_may THEN CAST(2 AS SMALLINT)
        WHEN listed_unknown THEN CAST(3 AS SMALLINT)
        ELSE CAST(8 AS SMALLINT)
    END AS outcome,
    CAST(NOT paid_may AS BIGINT) + CAST(NOT took_part_may AS BIGINT) * 2
    + CAST(NOT long_enough_may AS BIGINT) * 4 + CAST(NOT full_member_may AS BIGINT) * 8
    + CAST(NOT vote_may AS BIGINT) * 16 + CAST(NOT share_may AS BIGINT) * 32
    + CAST(NOT listed_may AS BIGINT) * 64 AS failed,
    CAST(paid_may <> paid_must AS BIGINT) + CAST(took_part_may <> took_part_must AS BIGINT) * 2
    + CAST(long_enough_unknown AS BIGINT) * 4 + CAST(full_member_may <> full_member_must AS BIGINT) * 8
    + CAST(vote_unknown AS BIGINT) * 16 + CAST(share_may <> share_must AS BIGINT) * 32
    + CAST(listed_unknown AS BIGINT) * 64 AS unknown,
    CAST(long_enough_doubtful AS BIGINT) * 4 + CAST(vote_doubtful AS BIGINT) * 16
    + CAST(listed_doubtful AS BIGINT) * 64 AS doubtful,
    CAST(0 AS BIGINT) AS discretion
FROM answers
