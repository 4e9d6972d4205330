with reports as (
    select * from {{ ref('int_event_reports') }}
),

threads as (
    select report_id, thread_id from {{ ref('int_report_threads') }}
),

chosen as (
    select
        threads.thread_id,
        min(article_id) as article_id,
        bool_or(is_split) as is_split,
        {{ chosen_values() }}
    from reports
    inner join threads on reports.report_id = threads.report_id
    group by threads.thread_id
),

final as (
    select
        thread_id, article_id, is_split, event_table, event_type, family, status, scope,
        chosen_date.first as date_start,
        chosen_date.last as date_end,
        chosen_date.precision as date_precision,
        chosen_place.id as place_id,
        chosen_place.country as country,
        chosen_fatalities.low as fatalities_low,
        chosen_fatalities.high as fatalities_high,
        chosen_quantity.low as quantity_low,
        chosen_quantity.high as quantity_high,
        date_days,
        coalesce(place_exactness, 0) as place_exactness,
        text_order
    from chosen
)

select * from final
