with reports as (
    select * from {{ ref('int_event_reports') }}
),

articles as (
    select article_id, title from {{ ref('stg_articles') }}
),

report_events as (
    select report_id, event_id, link_rule from {{ ref('int_report_events') }}
),

final as (
    select
        reports.report_id,
        report_events.event_id,
        reports.event_table,
        reports.event_type,
        reports.article_id,
        articles.title as article_title,
        reports.source_file,
        reports.char_start,
        reports.char_end,
        reports.quote,
        reports.rule_id,
        reports.trigger_id,
        reports.is_repeat,
        report_events.link_rule,
        reports.status,
        reports.scope,
        reports.date_start,
        reports.date_end,
        reports.date_precision,
        reports.date_text,
        reports.place_id,
        reports.place_name,
        reports.place_text,
        reports.fatalities_low,
        reports.fatalities_high,
        reports.quantity_low,
        reports.quantity_high,
        reports.unit,
        reports.corrections
    from reports
    inner join report_events on reports.report_id = report_events.report_id
    left join articles on reports.article_id = articles.article_id
)

select * from final
order by source_file, char_start, report_id
