select measure, event_table, event_type, role, counts_as
from {{ ref('group_measures') }}
