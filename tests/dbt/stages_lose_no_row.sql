-- Everything that went into a stage is accounted for by it, file by file: nothing is lost, nothing counts twice.
select
    stage,
    unit,
    source_file,
    article_id,
    coalesce(sum(row_count) filter (direction = 'in'), 0) as taken_in,
    coalesce(sum(row_count) filter (direction = 'out'), 0) as accounted_for,
    string_agg(outcome || ' ' || row_count, ', ' order by direction, outcome) as counts
from {{ ref('stage_counts') }}
group by all
having taken_in <> accounted_for
