with events as (
    select event_id, event_type, status, date_start, date_end, date_precision
    from {{ ref('int_events') }}
    where event_table = 'mergers' and event_type in ('merger', 'formation', 'rebrand', 'split')
),

actors as (
    select event_id, role, actor_id from {{ ref('int_event_actors') }} where actor_id is not null
),

organisations as (
    select actor_id from {{ ref('stg_actors') }} where kind in ('group', 'organ', 'faction', 'media', 'polity', 'state_force')
),

told as (
    select
        before.actor_id as predecessor_id,
        after.actor_id as successor_id,
        events.event_type as step_type,
        events.date_start,
        events.date_end,
        events.status,
        events.event_id
    from events
    inner join actors as before
        on events.event_id = before.event_id
        and (before.role = 'initiator' and events.event_type in ('merger', 'formation', 'rebrand')
            or before.role = 'counterpart' and events.event_type in ('merger', 'split'))
    inner join actors as after
        on events.event_id = after.event_id
        and (after.role = 'result' or after.role = 'initiator' and events.event_type = 'split')
    where before.actor_id != after.actor_id
        and before.actor_id in (select actor_id from organisations)
        and after.actor_id in (select actor_id from organisations)
),

known as (
    select
        case when relation = 'merged_into' then actor_id else related_id end as predecessor_id,
        case when relation = 'merged_into' then related_id else actor_id end as successor_id,
        case relation when 'merged_into' then 'merger' when 'split_from' then 'split' else 'succession' end as step_type,
        valid_from as date_start,
        valid_from as date_end,
        'reference' as status,
        null as event_id
    from {{ ref('stg_actor_relations') }}
    where relation in ('successor_of', 'merged_into', 'split_from') and actor_id in (select actor_id from organisations)
),

final as (
    select * from told
    union
    select * from known
    where not exists (
        select 1 from told where told.predecessor_id = known.predecessor_id and told.successor_id = known.successor_id
    )
)

select * from final
