with threads as (
    select thread_id, event_table, family, place_id, text_order
    from {{ ref('int_threads') }}
    where not is_split
),

actors as (
    select thread_id, event_table, role, actor_id from {{ ref('int_thread_actors') }}
),

containers as (
    select place_id, container_id
    from {{ ref('int_place_containers') }}
    where container_kind in ('settlement', 'site', 'area')
),

keys as (
    select thread_id, role || ':' || actor_id as linking_key from actors
    union all
    select threads.thread_id, 'place:' || containers.container_id
    from threads
    inner join containers on threads.place_id = containers.place_id
),

keyed as (
    select threads.*, keys.linking_key
    from threads
    inner join keys on threads.thread_id = keys.thread_id
),

final as (
    select distinct one.thread_id as first_id, two.thread_id as second_id
    from keyed as one
    inner join keyed as two
        on one.event_table = two.event_table
        and one.family = two.family
        and one.linking_key = two.linking_key
        and one.text_order < two.text_order
)

select * from final
