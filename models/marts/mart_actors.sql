{{ config(alias='actors') }}

with actors as (
    select * from {{ ref('stg_actors') }}
),

names as (
    select actor_id, string_agg(distinct alias, '; ' order by alias) as other_names
    from {{ ref('stg_actor_aliases') }}
    group by actor_id
),

events as (
    select actor_id, count(distinct event_id) as events
    from {{ ref('int_event_actors') }}
    where actor_id is not null
    group by actor_id
),

countries as (
    select country_code, min(place_name) as country
    from {{ ref('stg_place_dictionary') }}
    where kind = 'country'
    group by country_code
),

final as (
    select
        actors.actor_id,
        actors.actor_name,
        actors.kind,
        actors.founded_on,
        actors.dissolved_on,
        actors.country_code,
        countries.country,
        names.other_names,
        coalesce(events.events, 0) as events,
        actors.source
    from actors
    left join countries on actors.country_code = countries.country_code
    left join names on actors.actor_id = names.actor_id
    left join events on actors.actor_id = events.actor_id
)

select * from final
order by actor_name
