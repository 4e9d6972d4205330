with pairs as (
    select * from {{ ref('int_thread_pairs') }} where not is_conflict
),

threads as (
    select
        thread_id, event_type, family,
        row_number() over (order by date_days nulls last, place_exactness desc, text_order) as exactness_rank
    from {{ ref('int_threads') }}
),

types as (
    select event_table, event_type, is_generic from {{ ref('stg_event_types') }}
),

ruled as (
    select
        pairs.*,
        {{ link_rule() }} as rule
    from pairs
),

directed as (
    select
        case when one.exactness_rank < two.exactness_rank then ruled.second_id else ruled.first_id end as thread_id,
        case when one.exactness_rank < two.exactness_rank then ruled.first_id else ruled.second_id end as parent_id,
        least(one.exactness_rank, two.exactness_rank) as parent_rank,
        ruled.rule,
        ruled.rule like 'sure:%' as is_sure,
        ruled.same_article,
        ruled.shared_actors
    from ruled
    inner join threads as one on ruled.first_id = one.thread_id
    inner join threads as two on ruled.second_id = two.thread_id
    inner join types as one_type on ruled.event_table = one_type.event_table and one.event_type = one_type.event_type
    inner join types as two_type on ruled.event_table = two_type.event_table and two.event_type = two_type.event_type
    where ruled.rule is not null
        and (ruled.same_type or one_type.is_generic or two_type.is_generic or one.family in ('takeover', 'union'))
),

rivals as (
    select link.thread_id, count(*) as unrelated_parents
    from directed as link
    where not link.is_sure
        and not exists (
            select 1
            from directed as other
            inner join directed as nested
                on nested.thread_id = link.parent_id and nested.parent_id = other.parent_id
            where other.thread_id = link.thread_id
        )
    group by link.thread_id
),

final as (
    select directed.*
    from directed
    left join rivals on directed.thread_id = rivals.thread_id
    where directed.is_sure or rivals.unrelated_parents = 1
    qualify row_number() over (
        partition by directed.thread_id
        order by directed.is_sure desc, directed.same_article desc, directed.shared_actors desc, directed.parent_rank
    ) = 1
)

select thread_id, parent_id, rule from final
