with actors as (
    select * from {{ ref('stg_event_actors') }}
),

reports as (
    select report_id from {{ ref('int_event_reports') }}
),

final as (
    select
        actors.report_id,
        actors.event_table,
        actors.role,
        actors.actor_id,
        actors.actor_name,
        coalesce(actors.actor_id, 'text:' || lower(trim(actors.actor_name))) as actor_key
    from actors
    inner join reports on actors.report_id = reports.report_id
)

select * from final
