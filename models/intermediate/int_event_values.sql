with reports as (
    select * from {{ ref('int_event_reports') }}
),

report_events as (
    select report_id, event_id from {{ ref('int_report_events') }}
),

chosen as (
    select
        report_events.event_id,
        {{ chosen_values() }},
        count(*) as report_count,
        count(distinct reports.article_id) as article_count,
        {{ differing_values() }} as reports_differ_in,
        string_agg(distinct reports.corrections, '; ' order by reports.corrections) as report_corrections
    from reports
    inner join report_events on reports.report_id = report_events.report_id
    group by report_events.event_id
),

final as (
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
        report_count, article_count, reports_differ_in, report_corrections, text_order
    from chosen
)

select * from final
