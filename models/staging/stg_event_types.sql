select
    event_table, event_type, family, is_generic::boolean as is_generic, subject_role, does, object_role, was, did, alone, nullif(extra_words, '') as extra_words, extra_role
from {{ ref('event_types') }}
