with events as (
    select * from {{ ref('events') }}
),

zones as (
    select * from {{ ref('int_event_zones') }}
),

admin_areas as (
    select * from {{ ref('int_place_admin_areas') }}
),

final as (
    select
        zones.zone,
        zones.launched_from,
        admin_areas.admin_area_id,
        admin_areas.admin_area,
        {{ event_columns('events') }}
    from events
    inner join zones on events.event_id = zones.event_id
    left join admin_areas on events.place_id = admin_areas.place_id
)

select * from final
order by coalesce(date_start, date_end) nulls last, event_id
