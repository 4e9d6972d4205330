with recursive threads as (
    select thread_id from {{ ref('int_threads') }}
),

links as (
    select thread_id, parent_id, rule from {{ ref('int_thread_links') }}
),

trees as (
    select thread_id, thread_id as root_id, [thread_id] as path, 'first report' as rule
    from threads
    where thread_id not in (select thread_id from links)
    union all
    select links.thread_id, trees.root_id, list_append(trees.path, links.thread_id), links.rule
    from links
    inner join trees on links.parent_id = trees.thread_id
)

select * from trees
