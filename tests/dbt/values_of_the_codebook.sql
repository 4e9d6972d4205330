-- A type or a role that seeds/event_types.csv and seeds/event_roles.csv do not know for its table.
select distinct events.event_table, events.event_type as unknown_value
from {{ ref('events') }} as events
left join {{ ref('stg_event_types') }} as types
    on events.event_table = types.event_table and events.event_type = types.event_type
where types.event_type is null
union all
select distinct actors.event_table, actors.role
from {{ ref('event_actors') }} as actors
left join {{ ref('stg_event_roles') }} as roles
    on actors.event_table = roles.event_table and actors.role = roles.role
where roles.role is null
