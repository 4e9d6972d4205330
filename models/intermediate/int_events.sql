with reports as (
    select * from {{ ref('int_event_reports') }}
),

report_events as (
    select report_id, event_id from {{ ref('int_report_events') }}
),

places as (
    select * from {{ ref('int_places') }}
),

admin_areas as (
    select place_id, admin_area from {{ ref('int_place_admin_areas') }}
),

corrections as (
    select
        target_id as event_id,
        map_from_entries(list((column_name, new_value))) as new_values,
        string_agg(correction_id, '; ' order by correction_id) as corrections
    from {{ ref('stg_corrections') }}
    where action = 'set_value' and target_id like 'e\_%' escape '\'
    group by target_id
),

chosen as (
    select
        report_events.event_id,
        {{ chosen_values() }},
        count(*) as report_count,
        count(distinct reports.article_id) as article_count,
        string_agg(distinct reports.corrections, '; ') as report_corrections
    from reports
    inner join report_events on reports.report_id = report_events.report_id
    group by report_events.event_id
),

flat as (
    select
        event_id, event_table, event_type, family, status, scope,
        chosen_date.first as date_start,
        chosen_date.last as date_end,
        chosen_date.precision as date_precision,
        chosen_place.id as place_id,
        chosen_place.name as place_name,
        chosen_place.country as country,
        chosen_fatalities.low as fatalities_low,
        chosen_fatalities.high as fatalities_high,
        chosen_quantity.low as quantity_low,
        chosen_quantity.high as quantity_high,
        chosen_quantity.unit as unit,
        report_count, article_count, report_corrections, text_order
    from chosen
),

corrected as (
    select
        reports.event_id, reports.event_table, reports.family,
        {{ corrected_columns() }},
        reports.place_name, reports.country, reports.report_count, reports.article_count, reports.text_order,
        concat_ws('; ', corrections.corrections, reports.report_corrections) as corrections
    from flat as reports
    left join corrections on reports.event_id = corrections.event_id
),

final as (
    select
        corrected.* exclude (place_name, country, corrections),
        coalesce(places.place_name, corrected.place_name) as place_name,
        coalesce(places.country, corrected.country) as country,
        coalesce(admin_areas.admin_area, places.admin1) as admin1,
        case when places.geo_precision in ('settlement', 'site') then places.latitude end as latitude,
        case when places.geo_precision in ('settlement', 'site') then places.longitude end as longitude,
        places.geo_precision,
        nullif(corrected.corrections, '') as corrections
    from corrected
    left join places on corrected.place_id = places.place_id
    left join admin_areas on corrected.place_id = admin_areas.place_id
)

select * from final
