select priority::integer as priority, event_table, event_type, role, effect, moves_balance
from {{ ref('dispute_rules') }}
