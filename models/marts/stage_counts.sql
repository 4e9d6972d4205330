with counted as (
    select * from {{ ref('stg_stage_counts') }}
),

coded as (
    select * from {{ ref('stg_event_reports') }}
),

published as (
    select * from {{ ref('event_reports') }}
),

corrected as (
    select target_id from {{ ref('int_corrected_targets') }}
    where is_dropped
),

of_models as (
    select 'articles' as unit, source_file, article_id, 'in' as direction, 'read' as outcome
    from {{ ref('stg_articles') }}
    union all
    select 'articles', source_file, article_id, 'out', 'published'
    from {{ ref('mart_articles') }}
    union all
    select 'reports', source_file, article_id, 'in', 'coded'
    from coded
    union all
    select 'reports', source_file, article_id, 'out', 'published'
    from published
    union all
    select 'reports', coded.source_file, coded.article_id, 'out', 'dropped by a correction'
    from coded
    inner join corrected on coded.report_id = corrected.target_id
    union all
    select 'candidates', source_file, article_id, 'in', 'not coded'
    from {{ ref('stg_candidates') }}
    union all
    select 'candidates', source_file, article_id, 'out', 'published'
    from {{ ref('candidates_not_coded') }}
    union all
    select distinct on (event_id) 'events', null, null, 'in', 'reported'
    from published
    union all
    select 'events', null, null, 'out', 'published'
    from {{ ref('events') }}
),

final as (
    select stage, unit, source_file, article_id, direction, outcome, row_count
    from counted
    union all
    select 'models', unit, source_file, article_id, direction, outcome, count(*)
    from of_models
    group by all
)

select * from final
order by
    case stage when 'read' then 1 when 'code' then 2 when 'load' then 3 else 4 end,
    unit, source_file, article_id, direction, outcome
