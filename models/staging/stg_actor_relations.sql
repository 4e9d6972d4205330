with relations as (
    select
        actor_id,
        relation,
        related_id,
        {{ first_day('valid_from') }} as valid_from,
        {{ last_day_of('valid_to') }} as valid_to,
        source
    from {{ ref('actor_relations') }}
),

parents as (
    select actor_id, 'part_of', parent_id, founded_on, dissolved_on, source
    from {{ ref('stg_actors') }}
    where parent_id is not null
        and kind in ('organ', 'faction', 'media')
        and actor_id not in (select actor_id from relations where relation = 'part_of')
),

final as (
    select * from relations
    union all
    select * from parents
)

select * from final
