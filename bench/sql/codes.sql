-- The ten clauses by hand, second style: whole numbers throughout. A clause is at once the bit that it sets:
-- 0 where met, its own bit where it failed, and shifted by 10, 20 or 30 where it is open for want of a fact,
-- because readings differ, or for want of a determination. One OR packs them; every AND is a test of bits.
-- Bits: copies 1, applicants 2, families 4, ages 8, name 16, money 32, application 64, area 128,
-- soundness 256, registration 512.
WITH codes AS (
    SELECT
        id,
        CASE WHEN copies >= 3 THEN 0 WHEN copies IS NULL THEN 1 << 10 ELSE 1 END
        | CASE
            WHEN NOT individuals OR applicants >= 25 THEN 0
            WHEN individuals AND applicants < 25 THEN 2
            ELSE 2 << 10
        END
        | CASE
            WHEN NOT individuals OR (families >= 25 AND households >= 25) THEN 0
            WHEN individuals AND families < 25 AND households < 25 THEN 4
            WHEN families IS NULL AND households IS NULL THEN 4 << 10
            WHEN families IS NULL OR households IS NULL THEN (4 << 10) | (4 << 20)
            WHEN (families >= 25) <> (households >= 25)
                THEN (4 << 20) | CASE WHEN individuals IS NULL THEN 4 << 10 ELSE 0 END
            ELSE 4 << 10
        END
        | CASE
            WHEN CAST(youngest_born_on + INTERVAL 18 YEAR AS DATE) <= applied_on THEN 0
            WHEN youngest_born_on IS NULL OR applied_on IS NULL THEN 8 << 10
            ELSE 8
        END
        | CASE
            WHEN NOT limited_liability OR last_word IN ('limited', 'Ltd.', 'ലിമിറ്റഡ്', 'ക്ലിപ്തം') THEN 0
            WHEN limited_liability IS NULL OR last_word IS NULL THEN 16 << 10
            ELSE 16
        END
        | CASE
            WHEN paid * 100 >= shares * percent THEN 0
            WHEN paid IS NULL OR shares IS NULL OR percent IS NULL THEN 32 << 10
            ELSE 32
        END AS application,
        CASE
            WHEN exempted OR NOT (overlaps_any OR overlaps_whole) THEN 0
            WHEN NOT exempted AND overlaps_any AND overlaps_whole THEN 128
            WHEN overlaps_any IS NULL AND overlaps_whole IS NULL THEN 128 << 10
            WHEN overlaps_any IS NULL OR overlaps_whole IS NULL THEN (128 << 10) | (128 << 20)
            WHEN overlaps_any <> overlaps_whole
                THEN (128 << 20) | CASE WHEN exempted IS NULL THEN 128 << 10 ELSE 0 END
            ELSE 128 << 10
        END AS area,
        CASE WHEN sound THEN 0 WHEN sound IS NULL THEN CAST(256 AS BIGINT) << 30 ELSE 256 END AS soundness
    FROM applications
),
application AS (
    SELECT
        id,
        application
        | CASE
            WHEN application = 0 THEN 0
            WHEN application & 63 <> 0 THEN 64
            ELSE CASE WHEN application & (63 << 10) <> 0 THEN 64 << 10 ELSE 0 END
                | CASE WHEN application & (63 << 20) <> 0 THEN 64 << 20 ELSE 0 END
        END
        | area | soundness AS packed
    FROM codes
),
registration AS (
    SELECT
        id,
        packed,
        CASE
            WHEN packed = 0 THEN CAST(1 AS SMALLINT)
            WHEN packed & 1023 <> 0 THEN CAST(2 AS SMALLINT)
            WHEN packed & (1023 << 10) <> 0 THEN CAST(3 AS SMALLINT)
            WHEN packed & (CAST(1023 AS BIGINT) << 30) <> 0 THEN CAST(4 AS SMALLINT)
            ELSE CAST(8 AS SMALLINT)
        END AS outcome
    FROM application
)
SELECT
    id,
    outcome,
    (packed & 1023) | CASE WHEN outcome = 2 THEN 512 ELSE 0 END AS failed,
    ((packed >> 10) & 1023) | CASE WHEN outcome = 3 THEN 512 ELSE 0 END AS unknown,
    ((packed >> 20) & 1023)
    | CASE WHEN outcome > 2 AND packed & (CAST(1023 AS BIGINT) << 20) <> 0 THEN 512 ELSE 0 END AS doubtful,
    ((packed >> 30) & 1023) | CASE WHEN outcome > 2 AND packed >> 30 <> 0 THEN 512 ELSE 0 END AS discretion
FROM registration
