{{ config(alias='actor_relations') }}

with relations as (
    select * from {{ ref('stg_actor_relations') }}
),

actors as (
    select actor_id, actor_name from {{ ref('stg_actors') }}
),

final as (
    select
        relations.actor_id,
        actors.actor_name,
        relations.relation,
        relations.related_id,
        related.actor_name as related_name,
        relations.valid_from,
        relations.valid_to,
        relations.source
    from relations
    left join actors on relations.actor_id = actors.actor_id
    left join actors as related on relations.related_id = related.actor_id
)

select * from final
order by actor_id, relation, valid_from
