with events as (
    select * from {{ ref('sahel_events') }} where zone in ('sahel', 'neighbour')
),

places as (
    select * from {{ ref('mart_places') }}
),

groups as (
    select events.place_id, string_agg(distinct lines.group_name, '; ' order by lines.group_name) as groups_seen
    from events
    inner join {{ ref('int_group_events') }} as group_events on events.event_id = group_events.event_id
    inner join {{ ref('int_group_lines') }} as lines on group_events.group_id = lines.group_id
    where group_events.is_certain
    group by events.place_id
),

counts as (
    select
        place_id,
        min(zone) as zone,
        min(admin_area_id) as admin_area_id,
        min(admin_area) as admin_area,
        count(*) as events,
        {% for event_table in var('event_tables') -%}
        count(*) filter (event_table = '{{ event_table }}') as {{ event_table }},
        {% endfor -%}
        sum(fatalities_low)::bigint as fatalities_low,
        sum(coalesce(fatalities_high, fatalities_low))::bigint as fatalities_high,
        min(coalesce(date_start, date_end)) as first_date,
        max(coalesce(date_end, date_start)) as last_date
    from events
    group by place_id
),

final as (
    select
        places.place_id,
        places.place_name,
        places.kind,
        counts.zone,
        places.country,
        counts.admin_area_id,
        counts.admin_area,
        places.latitude,
        places.longitude,
        places.geo_precision,
        counts.* exclude (place_id, zone, admin_area_id, admin_area),
        groups.groups_seen
    from counts
    inner join places on counts.place_id = places.place_id
    left join groups on counts.place_id = groups.place_id
)

select * from final
order by country, place_name
