with recursive relations as (
    select actor_id, relation, related_id
    from {{ ref('stg_actor_relations') }}
    where relation in ('successor_of', 'affiliate_of', 'merged_into', 'founder_of', {{ "'" ~ var('membership_relations') | join("', '") ~ "'" }})
),

ancestors as (
    select actor_id, related_id as ancestor_id, 1 as steps from relations
    union
    select ancestors.actor_id, relations.related_id, ancestors.steps + 1
    from ancestors
    inner join relations on ancestors.ancestor_id = relations.actor_id
    where ancestors.steps < 4
),

final as (
    select actor_id, ancestor_id as kin_id from ancestors
    union
    select ancestor_id, actor_id from ancestors
)

select * from final where actor_id != kin_id
