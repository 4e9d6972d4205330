with steps as (
    select * from {{ ref('int_lineage_steps') }}
),

returns as (
    select predecessor_id, successor_id from {{ ref('int_lineage_returns') }}
),

actors as (
    select actor_id, actor_name from {{ ref('stg_actors') }}
),

final as (
    select
        steps.predecessor_id,
        predecessor.actor_name as predecessor_name,
        steps.successor_id,
        successor.actor_name as successor_name,
        steps.step_type,
        steps.date_start,
        steps.date_end,
        steps.status,
        steps.event_id
    from steps
    inner join actors as predecessor on steps.predecessor_id = predecessor.actor_id
    inner join actors as successor on steps.successor_id = successor.actor_id
    left join returns
        on steps.predecessor_id = returns.predecessor_id and steps.successor_id = returns.successor_id
    where returns.predecessor_id is null
)

select * from final
order by date_start, predecessor_id, successor_id
