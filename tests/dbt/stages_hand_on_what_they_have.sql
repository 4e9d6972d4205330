-- What one stage gave is what the next one took in, file by file.
with counts as (
    select * from {{ ref('stage_counts') }}
),

handed_on as (
    select 'articles' as unit, source_file, stage = 'load' as is_giver, sum(row_count) as row_count
    from counts
    where (stage, unit, direction, outcome) in (('load', 'articles', 'out', 'kept'), ('models', 'articles', 'in', 'read'))
    group by all
    union all
    select 'sentences', source_file, stage = 'load', sum(row_count)
    from counts
    where (stage, unit, direction) in (('code', 'sentences', 'in'), ('load', 'sentences', 'in'))
    group by all
    union all
    select 'candidates', source_file, stage = 'load', sum(row_count)
    from counts
    where (stage, unit, direction, outcome)
        in (('load', 'candidates', 'out', 'kept'), ('models', 'candidates', 'in', 'not coded'))
    group by all
    union all
    select 'reports', source_file, stage = 'load', sum(row_count)
    from counts
    where (stage = 'models' and unit = 'reports' and direction = 'in')
        or (
            stage = 'load' and outcome = 'kept'
            and unit in ({% for table in var('event_tables') %}'{{ table }}'{{ ', ' if not loop.last }}{% endfor %})
        )
    group by all
)

select
    unit,
    source_file,
    coalesce(sum(row_count) filter (is_giver), 0) as given,
    coalesce(sum(row_count) filter (not is_giver), 0) as taken
from handed_on
group by all
having given <> taken
