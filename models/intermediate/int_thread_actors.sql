with actors as (
    select * from {{ ref('int_report_actors') }}
),

threads as (
    select report_id, thread_id from {{ ref('int_report_threads') }}
),

roles as (
    select event_table, role from {{ ref('stg_event_roles') }} where names_event
),

final as (
    select distinct threads.thread_id, actors.event_table, actors.role, actors.actor_id
    from actors
    inner join threads on actors.report_id = threads.report_id
    inner join roles on actors.event_table = roles.event_table and actors.role = roles.role
    where actors.actor_id is not null
)

select * from final
