with recursive successions as (
    select actor_id as successor_id, related_id as predecessor_id, valid_from as since
    from {{ ref('stg_actor_relations') }}
    where relation = 'successor_of'
),

renamings as (
    select *
    from successions
    qualify count(*) over (partition by successor_id) = 1 and count(*) over (partition by predecessor_id) = 1
),

groups as (
    select group_id, min(actor_name) as group_name, min(founded_on) as founded_on, min(dissolved_on) as dissolved_on
    from (select distinct group_id from {{ ref('int_actor_groups') }})
    inner join {{ ref('stg_actors') }} on group_id = actor_id
    group by group_id
),

lines as (
    select group_id, group_id as line_id, 1 as step
    from groups
    where group_id not in (select successor_id from renamings)
    union all
    select renamings.successor_id, lines.line_id, lines.step + 1
    from lines
    inner join renamings on lines.group_id = renamings.predecessor_id
    where lines.step < 20
),

final as (
    select
        lines.group_id,
        groups.group_name,
        lines.line_id,
        lines.step,
        coalesce(began.since, groups.founded_on) as borne_from,
        coalesce(ended.since - 1, groups.dissolved_on) as borne_to
    from lines
    inner join groups on lines.group_id = groups.group_id
    left join renamings as began on lines.group_id = began.successor_id
    left join renamings as ended on lines.group_id = ended.predecessor_id
)

select * from final
