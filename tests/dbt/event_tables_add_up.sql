-- Every event stands in the mart of its table, once.
with tables as (
    {% for event_table in var('event_tables') -%}
    select event_id, '{{ event_table }}' as event_table from {{ ref(event_table) }}
    {{ 'union all' if not loop.last }}
    {% endfor %}
)

select coalesce(events.event_id, tables.event_id) as event_id, events.event_table, tables.event_table as found_in
from {{ ref('events') }} as events
full join tables on events.event_id = tables.event_id and events.event_table = tables.event_table
where events.event_id is null or tables.event_id is null
