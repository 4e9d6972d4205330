with events as (
    select event_id, place_id, fatalities_low, fatalities_high
    from {{ ref('sahel_events') }}
    where zone in ('sahel', 'neighbour')
),

group_events as (
    select distinct group_id, event_id, event_table, role, year(dated_on) as year
    from {{ ref('int_group_events') }}
    where is_certain
),

lines as (
    select group_id, group_name from {{ ref('int_group_lines') }}
),

areas as (
    select containers.place_id, containers.container_id as area_id, places.place_name as area_name,
        case when places.kind = 'country' then 'country' when places.geo_precision = 'admin1' then 'first-level area'
            else 'named area' end as area_kind
    from {{ ref('int_place_containers') }} as containers
    inner join {{ ref('int_places') }} as places on containers.container_id = places.place_id
    where places.kind in ('country', 'area')
),

final as (
    select
        group_events.group_id,
        lines.group_name,
        areas.area_id,
        areas.area_name,
        areas.area_kind,
        group_events.year,
        count(distinct events.event_id) as events,
        count(distinct case when role = 'perpetrator' then events.event_id end) as attacks,
        count(distinct case when role in ('target', 'victim') then events.event_id end) as attacks_suffered,
        count(distinct case when event_table = 'territory' then events.event_id end) as territory,
        count(distinct case when event_table = 'mergers' then events.event_id end) as mergers,
        count(distinct case when event_table not in ('attacks', 'territory', 'mergers') then events.event_id end)
            as other_events
    from group_events
    inner join events on group_events.event_id = events.event_id
    inner join areas on events.place_id = areas.place_id
    inner join lines on group_events.group_id = lines.group_id
    group by all
)

select * from final
order by area_name, group_name, year
