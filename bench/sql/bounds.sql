-- The ten clauses by hand, third style: for each clause its best and its worst, two booleans that are never
-- NULL (`..._may`: may be met, whatever turns out; `..._must`: met whatever turns out). Clauses' bits as in
-- the plan: copies 1, applicants 2, families 4, ages 8, name 16, money 32, application 64, area 128,
-- soundness 256, registration 512.
WITH tests AS (
    SELECT
        id,
        individuals IS NOT FALSE AS individuals_may,
        individuals IS TRUE AS individuals_must,
        exempted IS NOT FALSE AS exempted_may,
        exempted IS TRUE AS exempted_must,
        (families >= 25) IS NOT FALSE AS literal_may,
        (families >= 25) IS TRUE AS literal_must,
        (households >= 25) IS NOT FALSE AS purposive_may,
        (households >= 25) IS TRUE AS purposive_must,
        overlaps_any IS NOT TRUE AS apart_any_may,
        overlaps_any IS FALSE AS apart_any_must,
        overlaps_whole IS NOT TRUE AS apart_whole_may,
        overlaps_whole IS FALSE AS apart_whole_must,
        (copies >= 3) IS NOT FALSE AS copies_may,
        (copies >= 3) IS TRUE AS copies_must,
        (NOT individuals OR applicants >= 25) IS NOT FALSE AS applicants_may,
        (NOT individuals OR applicants >= 25) IS TRUE AS applicants_must,
        (CAST(youngest_born_on + INTERVAL 18 YEAR AS DATE) <= applied_on) IS NOT FALSE AS ages_may,
        (CAST(youngest_born_on + INTERVAL 18 YEAR AS DATE) <= applied_on) IS TRUE AS ages_must,
        (NOT limited_liability OR last_word IN ('limited', 'Ltd.', 'ലിമിറ്റഡ്', 'ക്ലിപ്തം')) IS NOT FALSE
            AS name_may,
        (NOT limited_liability OR last_word IN ('limited', 'Ltd.', 'ലിമിറ്റഡ്', 'ക്ലിപ്തം')) IS TRUE
            AS name_must,
        (paid * 100 >= shares * percent) IS NOT FALSE AS money_may,
        (paid * 100 >= shares * percent) IS TRUE AS money_must,
        sound IS NOT FALSE AS soundness_may,
        sound IS TRUE AS soundness_must
    FROM applications
),
clauses AS (
    SELECT
        *,
        NOT individuals_must OR literal_may OR purposive_may AS families_may,
        NOT individuals_may OR (literal_must AND purposive_must) AS families_must,
        individuals_may <> individuals_must OR literal_may <> literal_must OR purposive_may <> purposive_must
            AS families_wanting,
        literal_may <> purposive_may OR literal_must <> purposive_must AS families_differ,
        exempted_may OR apart_any_may OR apart_whole_may AS area_may,
        exempted_must OR (apart_any_must AND apart_whole_must) AS area_must,
        exempted_may <> exempted_must OR apart_any_may <> apart_any_must OR apart_whole_may <> apart_whole_must
            AS area_wanting,
        apart_any_may <> apart_whole_may OR apart_any_must <> apart_whole_must AS area_differ
    FROM tests
),
application AS (
    SELECT
        *,
        copies_may AND applicants_may AND families_may AND ages_may AND name_may AND money_may
            AS application_may,
        copies_must AND applicants_must AND families_must AND ages_must AND name_must AND money_must
            AS application_must,
        copies_may <> copies_must AS copies_unknown,
        applicants_may <> applicants_must AS applicants_unknown,
        families_may AND NOT families_must AND families_wanting AS families_unknown,
        families_may AND NOT families_must AND families_differ AS families_doubtful,
        ages_may <> ages_must AS ages_unknown,
        name_may <> name_must AS name_unknown,
        money_may <> money_must AS money_unknown,
        area_may AND NOT area_must AND area_wanting AS area_unknown,
        area_may AND NOT area_must AND area_differ AS area_doubtful,
        soundness_may <> soundness_must AS soundness_open
    FROM clauses
),
registration AS (
    SELECT
        *,
        application_may AND NOT application_must AND (
            copies_unknown OR applicants_unknown OR families_unknown OR ages_unknown OR name_unknown
            OR money_unknown
        ) AS application_unknown,
        application_may AND NOT application_must AND families_doubtful AS application_doubtful,
        application_may AND area_may AND soundness_may AS registration_may,
        application_must AND area_must AND soundness_must AS registration_must
    FROM application
),
opened AS (
    SELECT
        *,
        registration_may AND NOT registration_must AND (application_unknown OR area_unknown)
            AS registration_unknown,
        registration_may AND NOT registration_must AND (application_doubtful OR area_doubtful)
            AS registration_doubtful,
        registration_may AND NOT registration_must AND soundness_open AS registration_discretion
    FROM registration
)
SELECT
    id,
    CAST(CASE
        WHEN registration_must THEN 1
        WHEN NOT registration_may THEN 2
        WHEN registration_unknown THEN 3
        WHEN registration_discretion THEN 4
        ELSE 8
    END AS SMALLINT) AS outcome,
    CAST(
        CASE WHEN copies_may THEN 0 ELSE 1 END
        | CASE WHEN applicants_may THEN 0 ELSE 2 END
        | CASE WHEN families_may THEN 0 ELSE 4 END
        | CASE WHEN ages_may THEN 0 ELSE 8 END
        | CASE WHEN name_may THEN 0 ELSE 16 END
        | CASE WHEN money_may THEN 0 ELSE 32 END
        | CASE WHEN application_may THEN 0 ELSE 64 END
        | CASE WHEN area_may THEN 0 ELSE 128 END
        | CASE WHEN soundness_may THEN 0 ELSE 256 END
        | CASE WHEN registration_may THEN 0 ELSE 512 END
    AS BIGINT) AS failed,
    CAST(
        CASE WHEN copies_unknown THEN 1 ELSE 0 END
        | CASE WHEN applicants_unknown THEN 2 ELSE 0 END
        | CASE WHEN families_unknown THEN 4 ELSE 0 END
        | CASE WHEN ages_unknown THEN 8 ELSE 0 END
        | CASE WHEN name_unknown THEN 16 ELSE 0 END
        | CASE WHEN money_unknown THEN 32 ELSE 0 END
        | CASE WHEN application_unknown THEN 64 ELSE 0 END
        | CASE WHEN area_unknown THEN 128 ELSE 0 END
        | CASE WHEN registration_unknown THEN 512 ELSE 0 END
    AS BIGINT) AS unknown,
    CAST(
        CASE WHEN families_doubtful THEN 4 ELSE 0 END
        | CASE WHEN application_doubtful THEN 64 ELSE 0 END
        | CASE WHEN area_doubtful THEN 128 ELSE 0 END
        | CASE WHEN registration_doubtful THEN 512 ELSE 0 END
    AS BIGINT) AS doubtful,
    CAST(
        CASE WHEN soundness_open THEN 256 ELSE 0 END
        | CASE WHEN registration_discretion THEN 512 ELSE 0 END
    AS BIGINT) AS discretion
FROM opened
