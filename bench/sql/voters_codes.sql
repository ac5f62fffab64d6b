-- The voters' roll by hand, second style: whole numbers throughout. A clause is at once the bit that it sets: 0
-- where met, its own bit where it failed, shifted by 7 where it is open for want of a fact and by 14 where
-- because readings differ. One OR packs them; every AND is a test of bits. Bits: s.19 1, s.19A 2, s.20(a) 4,
-- s.20(b) 8, s.20 16, s.19(R28) 32, s.20(R28) 64; 1 << 21 and 1 << 22: no member, or that is not known.
WITH codes AS (
    SELECT
        id,
        CASE
            WHEN membership_payments_made OR membership_interest_acquired OR exempted_from_s19 THEN 0
            WHEN membership_payments_made IS NULL OR membership_interest_acquired IS NULL
                OR exempted_from_s19 IS NULL THEN 1 << 7
            ELSE 1
        END
        | CASE
            WHEN (meetings_attended >= least_meetings AND services_used >= least_services)
                OR exempted_from_s19a THEN 0
            WHEN NOT exempted_from_s19a
                AND (meetings_attended < least_meetings OR services_used < least_services) THEN 2
            ELSE 2 << 7
        END
        | CASE
            WHEN founding_member OR exempted_from_s20a OR admitted_on < poll_on - 61 THEN 0
            WHEN admitted_on = poll_on - 61
                THEN (4 << 14) | CASE
                    WHEN founding_member IS NULL OR exempted_from_s20a IS NULL THEN 4 << 7 ELSE 0
                END
            WHEN founding_member IS NULL OR exempted_from_s20a IS NULL OR admitted_on IS NULL
                OR poll_on IS NULL THEN 4 << 7
            ELSE 4
        END
        | CASE WHEN nominal_or_associate THEN 8 WHEN nominal_or_associate IS NULL THEN 8 << 7 ELSE 0 END
        | CASE
            WHEN (founding_member OR admitted_on <= poll_on)
                AND (NOT membership_ceased OR membership_ceased_on > poll_on) THEN 0
            WHEN (NOT founding_member AND admitted_on > poll_on)
                OR (membership_ceased AND membership_ceased_on <= poll_on) THEN 1 << 21
            ELSE 1 << 22
        END AS rights,
        CASE
            WHEN share_value_fully_paid AND share_value_paid_on <= poll_on - 30 THEN 0
            WHEN NOT share_value_fully_paid OR share_value_paid_on > poll_on - 30 THEN 32
            ELSE 32 << 7
        END AS share
    FROM members
),
votes AS (
    SELECT
        id,
        share | rights | CASE
            WHEN rights = 0 THEN 0
            WHEN rights & ((1 << 21) | 15) <> 0 THEN 16
            ELSE CASE WHEN rights & ((1 << 22) | (15 << 7)) <> 0 THEN 16 << 7 ELSE 0 END
                | CASE WHEN rights & (4 << 14) <> 0 THEN 16 << 14 ELSE 0 END
        END AS packed
    FROM codes
),
roll AS (
    SELECT
        id,
        packed,
        CASE
            WHEN packed = 0 THEN CAST(1 AS SMALLINT)
            WHEN packed & 48 <> 0 THEN CAST(2 AS SMALLINT)
            WHEN packed & (48 << 7) <> 0 THEN CAST(3 AS SMALLINT)
            ELSE CAST(8 AS SMALLINT)
        END AS outcome
    FROM votes
)
SELECT
    id,
    outcome,
    CAST((packed & 127) | CASE WHEN outcome = 2 THEN 64 ELSE 0 END AS BIGINT) AS failed,
    CAST(((packed >> 7) & 127) | CASE WHEN outcome = 3 THEN 64 ELSE 0 END AS BIGINT) AS unknown,
    CAST(
        ((packed >> 14) & 127) | CASE WHEN outcome > 2 AND packed & (16 << 14) <> 0 THEN 64 ELSE 0 END
    AS BIGINT) AS doubtful,
    CAST(0 AS BIGINT) AS discretion
FROM roll
