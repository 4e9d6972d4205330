select article_id, source_file, char_start::bigint as char_start, char_end::bigint as char_end, quote,
    event_table, event_type, trigger_id, reason
from {{ source('raw', 'candidates') }}
