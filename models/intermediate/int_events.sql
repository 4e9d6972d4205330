with reports as (
    select * from {{ ref('int_event_values') }}
),

places as (
    select * from {{ ref('int_places') }}
),

admin_areas as (
    select place_id, admin_area from {{ ref('int_place_admin_areas') }}
),

corrections as (
    select * from {{ ref('int_corrected_targets') }}
),

corrected as (
    select
        reports.event_id, reports.event_table, reports.family,
        {{ corrected_columns() }},
        reports.place_id as coded_place_id, reports.place_name, reports.country, reports.report_count,
        reports.article_count, reports.reports_differ_in, reports.text_order,
        concat_ws('; ', corrections.corrections, reports.report_corrections) as corrections
    from reports
    left join corrections on reports.event_id = corrections.target_id
),

final as (
    select
        corrected.* exclude (coded_place_id, place_name, country, corrections),
        {{ named_place() }},
        {{ country_of_place() }},
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
