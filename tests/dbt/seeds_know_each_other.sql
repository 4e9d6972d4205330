-- An id in a seed that no dictionary has.
with actor_ids as (
    select 'actors' as seed, parent_id as actor_id from {{ ref('stg_actors') }}
    union all
    select 'actor_aliases', actor_id from {{ ref('stg_actor_aliases') }}
    union all
    select 'actor_relations', unnest([actor_id, related_id]) from {{ ref('stg_actor_relations') }}
),

place_ids as (
    select unnest([place_id, container_id]) as place_id from {{ ref('stg_place_containers') }}
)

select distinct seed, actor_id as unknown_id from actor_ids
where actor_id not in (select actor_id from {{ ref('stg_actors') }})
union all
select distinct 'place_containers', place_id from place_ids
where place_id not in (select place_id from {{ ref('stg_place_dictionary') }})
union all
select 'dispute_sides', actor_id from {{ ref('stg_dispute_sides') }}
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
