with recursive steps as (
    select predecessor_id, successor_id, step_type, event_id from {{ ref('int_lineage_steps') }}
),

births as (
    select predecessor_id, successor_id
    from steps
    where step_type in ('split', 'succession') and event_id is null
),

descent as (
    select predecessor_id, successor_id, 1 as length from births
    union
    select descent.predecessor_id, births.successor_id, descent.length + 1
    from descent
    inner join births on descent.successor_id = births.predecessor_id
    where descent.length < 12
),

backward as (
    select distinct steps.predecessor_id, steps.successor_id
    from steps
    inner join descent
        on steps.predecessor_id = descent.successor_id and steps.successor_id = descent.predecessor_id
),

forward as (
    select distinct predecessor_id, successor_id, event_id is null as is_reference
    from steps
    where (predecessor_id, successor_id) not in (select (predecessor_id, successor_id) from backward)
),

reached as (
    select predecessor_id, successor_id, 1 as length from forward
    union
    select reached.predecessor_id, forward.successor_id, reached.length + 1
    from reached
    inner join forward on reached.successor_id = forward.predecessor_id
    where reached.length < 12
),

circles as (
    select forward.predecessor_id, forward.successor_id
    from forward
    inner join reached
        on forward.predecessor_id = reached.successor_id and forward.successor_id = reached.predecessor_id
),

final as (
    select predecessor_id, successor_id from backward
    union
    select predecessor_id, successor_id from circles
)

select * from final
