select stage, unit, source_file, article_id, direction, outcome, row_count
from {{ source('raw', 'stage_counts') }}
