select event_table, article_id, source_file, char_start, char_end, row_number, column_name, value, reason
from {{ source('raw', 'quarantine') }}
