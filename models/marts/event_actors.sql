with actors as (
    select * from {{ ref('int_event_actors') }}
),

final as (
    select event_id, event_table, role, actor_id, actor_name, report_count
    from actors
)

select * from final
order by event_id, role, actor_name
