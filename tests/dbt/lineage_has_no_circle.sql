-- A group that descends from itself.
with recursive descent as (
    select predecessor_id, successor_id, 1 as steps from {{ ref('group_lineage') }}
    union
    select descent.predecessor_id, lineage.successor_id, descent.steps + 1
    from descent
    inner join {{ ref('group_lineage') }} as lineage on descent.successor_id = lineage.predecessor_id
    where descent.steps < 15
)

select distinct predecessor_id from descent where predecessor_id = successor_id
