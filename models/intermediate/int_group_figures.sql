with group_events as (
    select distinct event_id, group_id, dated_on
    from {{ ref('int_group_events') }}
    where event_table = 'strength' and role = 'group'
),

figures as (
    select event_id, event_type, status, date_end, quantity_low, quantity_high, unit, text_order
    from {{ ref('int_events') }}
    where event_table = 'strength' and event_type in ('members', 'fighters', 'troops')
),

sources as (
    select
        reports.event_id,
        string_agg(distinct articles.title, '; ' order by articles.title) as source,
        max(articles.published_on) as published_on
    from {{ ref('event_reports') }} as reports
    inner join {{ ref('mart_articles') }} as articles on reports.article_id = articles.article_id
    group by reports.event_id
),

final as (
    select
        group_events.group_id,
        figures.event_id,
        figures.event_type as figure_type,
        figures.status,
        coalesce(figures.date_end, group_events.dated_on, sources.published_on) as as_of,
        year(coalesce(figures.date_end, group_events.dated_on, sources.published_on)) as year,
        figures.quantity_low,
        figures.quantity_high,
        figures.unit,
        sources.source,
        row_number() over (
            partition by group_events.group_id
            order by coalesce(figures.date_end, group_events.dated_on, sources.published_on) desc nulls last,
                figures.text_order
        ) as recency
    from group_events
    inner join figures on group_events.event_id = figures.event_id
    left join sources on figures.event_id = sources.event_id
)

select * from final
