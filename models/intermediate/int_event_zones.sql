with events as (
    select event_id, event_table, place_id from {{ ref('int_events') }}
),

containers as (
    select place_id, container_id from {{ ref('int_place_containers') }}
),

areas as (
    select * from {{ ref('stg_sahel_areas') }}
),

based_in_sahel as (
    select actors.actor_id as group_id, areas.place_name as base_country
    from {{ ref('stg_actors') }} as actors
    inner join areas
        on actors.country_code = areas.country_code and areas.area_kind = 'country' and areas.zone = 'sahel'
),

placed as (
    select events.event_id, bool_or(areas.zone = 'sahel') as in_sahel
    from events
    inner join containers on events.place_id = containers.place_id
    inner join areas on containers.container_id = areas.place_id
    group by events.event_id
),

known_launches as (
    select group_events.event_id, based_in_sahel.base_country
    from {{ ref('int_group_events') }} as group_events
    inner join based_in_sahel on group_events.group_id = based_in_sahel.group_id
    where group_events.event_table = 'attacks' and group_events.role in ('perpetrator', 'claimant')
        and group_events.is_certain
),

told_launches as (
    select actors.event_id, areas.place_name as base_country
    from {{ ref('int_event_actors') }} as actors
    inner join areas
        on areas.area_kind = 'country' and areas.zone = 'sahel'
        and (contains(actors.actor_name, areas.place_name || '-based')
            or contains(actors.actor_name, 'based in ' || areas.place_name))
    where actors.event_table = 'attacks' and actors.role in ('perpetrator', 'claimant') and actors.actor_id is null
),

launched as (
    select event_id, string_agg(distinct base_country, '; ' order by base_country) as launched_from
    from (select * from known_launches union all select * from told_launches)
    group by event_id
),

final as (
    select
        events.event_id,
        case when placed.in_sahel then 'sahel' when placed.event_id is not null then 'neighbour' else 'abroad' end as zone,
        launched.launched_from
    from events
    left join placed on events.event_id = placed.event_id
    left join launched on events.event_id = launched.event_id
    where placed.event_id is not null or (launched.event_id is not null and events.place_id is not null)
)

select * from final
