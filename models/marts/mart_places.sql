{{ config(alias='places') }}

with places as (
    select * from {{ ref('int_places') }}
),

containers as (
    select * from {{ ref('int_place_containers') }}
),

events as (
    select place_id, count(*) as events from {{ ref('int_events') }} where place_id is not null group by place_id
),

used as (
    select distinct containers.container_id as place_id
    from events
    inner join containers on events.place_id = containers.place_id
),

final as (
    select
        places.place_id,
        places.place_name,
        places.kind,
        places.country,
        places.country_code,
        places.admin1,
        case when places.geo_precision in ('settlement', 'site') then places.latitude end as latitude,
        case when places.geo_precision in ('settlement', 'site') then places.longitude end as longitude,
        places.geo_precision,
        coalesce(events.events, 0) as events,
        places.source
    from places
    inner join used on places.place_id = used.place_id
    left join events on places.place_id = events.place_id
)

select * from final
order by country, place_name
