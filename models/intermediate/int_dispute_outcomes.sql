with actors as (
    select * from {{ ref('int_dispute_actors') }}
),

rules as (
    select * from {{ ref('stg_dispute_rules') }}
),

outcomes as (
    select
        actors.event_id,
        case
            when rules.effect = 'for' then actors.speaks_for
            when actors.speaks_for = 'scholars' then 'takfir-prone'
            when actors.speaks_for = 'takfir-prone' then 'scholars'
        end as favours,
        rules.moves_balance = 'always' or (rules.moves_balance = 'authority' and actors.is_authority) as moves_balance,
        rules.priority = min(rules.priority) over (partition by actors.event_id) as is_first
    from actors
    inner join rules
        on actors.event_table = rules.event_table
        and actors.event_type = rules.event_type
        and actors.role = rules.role
    where actors.speaks_for is not null
),

final as (
    select
        event_id,
        case when count(distinct favours) = 1 then min(favours) else 'both' end as favours,
        bool_or(moves_balance) and count(distinct favours) = 1 as moves_balance
    from outcomes
    where is_first
    group by event_id
)

select * from final
