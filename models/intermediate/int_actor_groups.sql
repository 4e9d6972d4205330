with recursive actors as (
    select actor_id, kind in ('group', 'state_force', 'igo_force') as is_group from {{ ref('stg_actors') }}
),

relations as (
    select actor_id, related_id, valid_from, valid_to
    from {{ ref('stg_actor_relations') }}
    where relation in ({{ "'" ~ var('membership_relations') | join("', '") ~ "'" }})
),

reached as (
    select actor_id, actor_id as group_id, is_group, null::date as valid_from, null::date as valid_to, 0 as steps
    from actors
    union all
    select
        reached.actor_id,
        relations.related_id,
        actors.is_group,
        greatest(reached.valid_from, relations.valid_from),
        least(reached.valid_to, relations.valid_to),
        reached.steps + 1
    from reached
    inner join relations on reached.group_id = relations.actor_id
    inner join actors on relations.related_id = actors.actor_id
    where not reached.is_group and reached.steps < 4
),

final as (
    select distinct actor_id, group_id, valid_from, valid_to
    from reached
    where is_group and coalesce(valid_from <= valid_to, true)
)

select * from final
