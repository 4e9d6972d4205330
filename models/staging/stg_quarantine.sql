select event_table, article_id, source_file, column_name, value, reason
from {{ source('raw', 'quarantine') }}
