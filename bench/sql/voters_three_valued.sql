-- The voters' roll by hand, first style: SQL's own three-valued booleans, a column a clause; what is open is
-- NULL. Clauses' bits as in the plan: s.19 1, s.19A 2, s.20(a) 4, s.20(b) 8, s.20 16, s.19(R28) 32,
-- s.20(R28) 64. `edge`: admitted on the sixty-first day before the poll, on which the readings differ.
WITH clauses AS (
    SELECT
        id,
        founding_member,
        exempted_from_s20a,
        membership_payments_made OR membership_interest_acquired OR exempted_from_s19 AS paid,
        (meetings_attended >= least_meetings AND services_used >= least_services) OR exempted_from_s19a
            AS took_part,
        founding_member OR exempted_from_s20a
        OR CASE WHEN admitted_on <> poll_on - 61 THEN admitted_on < poll_on - 61 END AS long_enough,
        COALESCE(admitted_on = poll_on - 61, FALSE) AS edge,
        NOT nominal_or_associate AS full_member,
        (founding_member OR admitted_on <= poll_on)
        AND (NOT membership_ceased OR membership_ceased_on > poll_on) AS member,
        share_value_fully_paid AND share_value_paid_on <= poll_on - 30 AS share_paid
    FROM members
),
votes AS (
    SELECT
        *,
        long_enough IS NULL AND (NOT edge OR founding_member IS NULL OR exempted_from_s20a IS NULL)
            AS long_enough_unknown,
        long_enough IS NULL AND edge AS long_enough_doubtful,
        paid AND took_part AND long_enough AND full_member AND member AS vote
    FROM clauses
),
roll AS (
    SELECT
        *,
        vote IS NULL AND (
            paid IS NULL OR took_part IS NULL OR long_enough_unknown OR full_member IS NULL OR member IS NULL
        ) AS vote_unknown,
        vote IS NULL AND long_enough_doubtful AS vote_doubtful,
        vote AND share_paid AS listed
    FROM votes
),
answers AS (
    SELECT
        *,
        listed IS NULL AND (vote_unknown OR share_paid IS NULL) AS listed_unknown,
        listed IS NULL AND vote_doubtful AS listed_doubtful
    FROM roll
)
SELECT
    id,
    CAST(CASE WHEN listed THEN 1 WHEN NOT listed THEN 2 WHEN listed_unknown THEN 3 ELSE 8 END AS SMALLINT)
        AS outcome,
    CAST(
        CASE WHEN NOT paid THEN 1 ELSE 0 END
        + CASE WHEN NOT took_part THEN 2 ELSE 0 END
        + CASE WHEN NOT long_enough THEN 4 ELSE 0 END
        + CASE WHEN NOT full_member THEN 8 ELSE 0 END
        + CASE WHEN NOT vote THEN 16 ELSE 0 END
        + CASE WHEN NOT share_paid THEN 32 ELSE 0 END
        + CASE WHEN NOT listed THEN 64 ELSE 0 END
    AS BIGINT) AS failed,
    CAST(
        CASE WHEN paid IS NULL THEN 1 ELSE 0 END
        + CASE WHEN took_part IS NULL THEN 2 ELSE 0 END
        + CASE WHEN long_enough_unknown THEN 4 ELSE 0 END
        + CASE WHEN full_member IS NULL THEN 8 ELSE 0 END
        + CASE WHEN vote_unknown THEN 16 ELSE 0 END
        + CASE WHEN share_paid IS NULL THEN 32 ELSE 0 END
        + CASE WHEN listed_unknown THEN 64 ELSE 0 END
    AS BIGINT) AS unknown,
    CAST(
        CASE WHEN long_enough_doubtful THEN 4 ELSE 0 END
        + CASE WHEN vote_doubtful THEN 16 ELSE 0 END
        + CASE WHEN listed_doubtful THEN 64 ELSE 0 END
    AS BIGINT) AS doubtful,
    CAST(0 AS BIGINT) AS discretion
FROM answers
