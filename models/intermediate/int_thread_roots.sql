with trees as (
    select * from {{ ref('int_thread_trees') }}
),

threads as (
    select
        thread_id,
        row_number() over (order by date_days nulls last, place_exactness desc, text_order) as exactness_rank
    from {{ ref('int_threads') }}
),

conflicts as (
    select first_id, second_id from {{ ref('int_tree_pairs') }} where is_conflict
),

cut as (
    select distinct
        case when one.exactness_rank < two.exactness_rank then second_id else first_id end as thread_id
    from conflicts
    inner join threads as one on conflicts.first_id = one.thread_id
    inner join threads as two on conflicts.second_id = two.thread_id
),

steps as (
    select thread_id, unnest(path) as step, generate_subscripts(path, 1) as position
    from trees
),

last_cuts as (
    select steps.thread_id, arg_max(steps.step, steps.position) as root_id
    from steps
    inner join cut on steps.step = cut.thread_id
    group by steps.thread_id
),

final as (
    select
        trees.thread_id,
        coalesce(last_cuts.root_id, trees.root_id) as root_id,
        case when trees.thread_id = coalesce(last_cuts.root_id, trees.root_id) then 'first report' else trees.rule end
            as rule
    from trees
    left join last_cuts on trees.thread_id = last_cuts.thread_id
)

select * from final
