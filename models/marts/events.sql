with events as (
    select * from {{ ref('int_events') }}
),

summaries as (
    select event_id, summary from {{ ref('int_event_summaries') }}
),

joined as (
    select events.*, {{ chart_dates() }}, summaries.summary
    from events
    left join summaries on events.event_id = summaries.event_id
),

final as (
    select {{ event_columns('joined') }}
    from joined
)

select * from final
order by event_table, coalesce(date_start, date_end) nulls last, event_id
