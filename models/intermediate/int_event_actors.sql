with actors as (
    select * from {{ ref('int_report_actors') }}
),

report_events as (
    select report_id, event_id from {{ ref('int_report_events') }}
),

final as (
    select
        report_events.event_id,
        actors.event_table,
        actors.role,
        actors.actor_id,
        min(actors.actor_name) as actor_name,
        actors.actor_key,
        count(distinct actors.report_id) as report_count
    from actors
    inner join report_events on actors.report_id = report_events.report_id
    group by report_events.event_id, actors.event_table, actors.role, actors.actor_id, actors.actor_key
)

select * from final
