with trees as (
    select thread_id, root_id from {{ ref('int_thread_trees') }}
),

final as (
    select one.thread_id as first_id, two.thread_id as second_id
    from trees as one
    inner join trees as two on one.root_id = two.root_id and one.thread_id < two.thread_id
)

select * from final
