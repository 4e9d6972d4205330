-- An id in a seed of the warehouse that no dictionary has.
select 'dispute_sides' as seed, actor_id as unknown_id from {{ ref('stg_dispute_sides') }}
where actor_id not in (select actor_id from {{ ref('stg_actors') }})
union all
select 'sahel_areas', place_id from {{ ref('stg_sahel_areas') }}
where place_id not in (select place_id from {{ ref('stg_place_dictionary') }})
union all
select 'dispute_rules', rules.event_table || '/' || rules.event_type || '/' || rules.role
from {{ ref('stg_dispute_rules') }} as rules
where (rules.event_table, rules.event_type) not in (select (event_table, event_type) from {{ ref('stg_event_types') }})
    or (rules.event_table, rules.role) not in (select (event_table, role) from {{ ref('stg_event_roles') }})
union all
select 'group_measures', measures.measure
from {{ ref('stg_group_measures') }} as measures
where measures.measure not in ({{ "'" ~ var('group_measures') | join("', '") ~ "'" }})
    or (measures.event_table, measures.role) not in (select (event_table, role) from {{ ref('stg_event_roles') }})
