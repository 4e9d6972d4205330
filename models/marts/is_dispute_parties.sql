with sides as (
    select * from {{ ref('stg_dispute_sides') }}
),

actors as (
    select actor_id, actor_name, kind from {{ ref('stg_actors') }}
),

told as (
    select
        actor_id,
        string_agg(
            coalesce(leaning || ' (leadership)', side) || coalesce(' from ' || valid_from, '')
            || coalesce(' to ' || valid_to, ''),
            '; ' order by valid_from nulls first
        ) as sides,
        arg_max(coalesce(leaning, side), coalesce(valid_from, date '1900-01-01')) as latest_side
    from sides
    group by actor_id
),

counts as (
    select
        actor_id,
        count(distinct event_id) as events,
        count(distinct case when role = 'speaker' then event_id end) as statements,
        count(distinct case when role = 'detainee' and event_type = 'arrest' then event_id end) as arrests_suffered,
        count(distinct case when role = 'detainee' and event_type = 'charge' then event_id end) as charges_suffered,
        count(distinct case when role = 'person' and event_type = 'appointment' then event_id end) as offices_gained,
        count(distinct case when role = 'person' and event_type = 'removal' then event_id end) as offices_lost,
        count(distinct case when role = 'person' and event_type = 'death' then event_id end) as deaths,
        min(dated_on) as first_date,
        max(dated_on) as last_date
    from {{ ref('int_dispute_actors') }}
    group by actor_id
),

final as (
    select
        actors.actor_id,
        actors.actor_name,
        actors.kind,
        told.sides,
        told.latest_side,
        counts.* exclude (actor_id)
    from told
    inner join actors on told.actor_id = actors.actor_id
    inner join counts on told.actor_id = counts.actor_id
)

select * from final
order by latest_side, actor_name
