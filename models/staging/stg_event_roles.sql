select event_table, role, names_event::boolean as names_event
from {{ ref('event_roles') }}
