select
    report_id,
    event_table,
    role,
    actor_id,
    actor_name,
    actor_text,
    char_start::bigint as char_start,
    char_end::bigint as char_end,
    resolution
from {{ source('raw', 'event_actors') }}
