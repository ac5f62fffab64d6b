-- The ten clauses by hand, first style: SQL's own three-valued booleans, a column a clause; what is open is
-- NULL. Outcome and masks by CASE. Clauses' bits, as in the plan: copies 1, applicants 2, families 4, ages 8,
-- name 16, money 32, application 64, area 128, soundness 256, registration 512.
WITH tests AS (
    SELECT
        id,
        individuals,
        exempted,
        families >= 25 AS literal,
        households >= 25 AS purposive,
        NOT overlaps_any AS apart_any,
        NOT overlaps_whole AS apart_whole,
        copies >= 3 AS copies,
        NOT individuals OR applicants >= 25 AS applicants,
        CAST(youngest_born_on + INTERVAL 18 YEAR AS DATE) <= applied_on AS ages,
        NOT limited_liability OR last_word IN ('limited', 'Ltd.', 'ലിമിറ്റഡ്', 'ക്ലിപ്തം') AS name,
        paid * 100 >= shares * percent AS money,
        sound AS soundness
    FROM applications
),
clauses AS (
    SELECT
        *,
        NOT individuals OR CASE WHEN literal = purposive THEN literal END AS families,
        CASE WHEN apart_any = apart_whole THEN apart_any END OR exempted AS area
    FROM tests
),
doubts AS (
    SELECT
        *,
        families IS NULL AND (individuals IS NULL OR literal IS NULL OR purposive IS NULL) AS families_unknown,
        families IS NULL AND literal IS DISTINCT FROM purposive AS families_doubtful,
        area IS NULL AND (exempted IS NULL OR apart_any IS NULL OR apart_whole IS NULL) AS area_unknown,
        area IS NULL AND apart_any IS DISTINCT FROM apart_whole AS area_doubtful,
        copies AND applicants AND families AND ages AND name AND money AS application
    FROM clauses
),
application AS (
    SELECT
        *,
        application IS NULL AND (
            copies IS NULL OR applicants IS NULL OR families_unknown OR ages IS NULL OR name IS NULL
            OR money IS NULL
        ) AS application_unknown,
        application IS NULL AND families_doubtful AS application_doubtful,
        application AND area AND soundness AS registration
    FROM doubts
),
registration AS (
    SELECT
        *,
        registration IS NULL AND (application_unknown OR area_unknown) AS registration_unknown,
        registration IS NULL AND (application_doubtful OR area_doubtful) AS registration_doubtful,
        registration IS NULL AND soundness IS NULL AS registration_discretion
    FROM application
)
SELECT
    id,
    CAST(CASE
        WHEN registration THEN 1
        WHEN NOT registration THEN 2
        WHEN registration_unknown THEN 3
        WHEN registration_discretion THEN 4
        ELSE 8
    END AS SMALLINT) AS outcome,
    CAST(
        CASE WHEN NOT copies THEN 1 ELSE 0 END
        + CASE WHEN NOT applicants THEN 2 ELSE 0 END
        + CASE WHEN NOT families THEN 4 ELSE 0 END
        + CASE WHEN NOT ages THEN 8 ELSE 0 END
        + CASE WHEN NOT name THEN 16 ELSE 0 END
        + CASE WHEN NOT money THEN 32 ELSE 0 END
        + CASE WHEN NOT application THEN 64 ELSE 0 END
        + CASE WHEN NOT area THEN 128 ELSE 0 END
        + CASE WHEN NOT soundness THEN 256 ELSE 0 END
        + CASE WHEN NOT registration THEN 512 ELSE 0 END
    AS BIGINT) AS failed,
    CAST(
        CASE WHEN copies IS NULL THEN 1 ELSE 0 END
        + CASE WHEN applicants IS NULL THEN 2 ELSE 0 END
        + CASE WHEN families_unknown THEN 4 ELSE 0 END
        + CASE WHEN ages IS NULL THEN 8 ELSE 0 END
        + CASE WHEN name IS NULL THEN 16 ELSE 0 END
        + CASE WHEN money IS NULL THEN 32 ELSE 0 END
        + CASE WHEN application_unknown THEN 64 ELSE 0 END
        + CASE WHEN area_unknown THEN 128 ELSE 0 END
        + CASE WHEN registration_unknown THEN 512 ELSE 0 END
    AS BIGINT) AS unknown,
    CAST(
        CASE WHEN families_doubtful THEN 4 ELSE 0 END
        + CASE WHEN application_doubtful THEN 64 ELSE 0 END
        + CASE WHEN area_doubtful THEN 128 ELSE 0 END
        + CASE WHEN registration_doubtful THEN 512 ELSE 0 END
    AS BIGINT) AS doubtful,
    CAST(
        CASE WHEN soundness IS NULL THEN 256 ELSE 0 END
        + CASE WHEN registration_discretion THEN 512 ELSE 0 END
    AS BIGINT) AS discretion
FROM registration
