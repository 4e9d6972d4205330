select article_id, source_file, char_start::bigint as char_start, char_end::bigint as char_end, name, kind
from {{ source('raw', 'unresolved_names') }}
