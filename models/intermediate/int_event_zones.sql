with events as (
    select event_id, event_table, place_id from {{ ref('int_events') }}
),

containers as (
    select place_id, container_id from {{ ref('int_place_containers') }}
),

areas as (
    select place_id, zone from {{ ref('stg_sahel_areas') }}
),

based_in_sahel as (
    select actors.actor_id as group_id, areas.place_name as base_country
    from {{ ref('stg_actors') }} as actors
    inner join {{ ref('stg_sahel_areas') }} as areas
        on actors.country_code = areas.country_code and areas.area_kind = 'country' and areas.zone = 'sahel'
),

placed as (
    select events.event_id, bool_or(areas.zone = 'sahel') as in_sahel
    from events
    inner join containers on events.place_id = containers.place_id
    inner join areas on containers.container_id = areas.place_id
    group by events.event_id
),

launched as (
    select
        group_events.event_id,
        string_agg(distinct based_in_sahel.base_country, '; ' order by based_in_sahel.base_country) as launched_from
    from {{ ref('int_group_events') }} as group_events
    inner join based_in_sahel on group_events.group_id = based_in_sahel.group_id
    where group_events.event_table = 'attacks' and group_events.role in ('perpetrator', 'claimant')
    group by group_events.event_id
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
