with events as (
    select event_id, event_table, event_type, coalesce(date_start, date_end) as dated_on from {{ ref('int_events') }}
),

actors as (
    select event_id, role, actor_id, actor_name from {{ ref('int_event_actors') }} where actor_id is not null
),

sides as (
    select * from {{ ref('stg_dispute_sides') }}
),

sided as (
    select
        events.*,
        actors.role,
        actors.actor_id,
        actors.actor_name,
        sides.side,
        case when sides.side = 'leadership' then case when events.dated_on is not null then sides.leaning end
            else sides.side end as speaks_for,
        sides.is_authority,
        sides.brings_in = 'always'
            or (sides.brings_in = 'rulings' and events.dated_on is not null and actors.role = 'speaker'
                and events.event_type in ('ruling', 'retraction', 'refutation', 'speech')) as brings_in
    from events
    inner join actors on events.event_id = actors.event_id
    inner join sides
        on actors.actor_id = sides.actor_id
        and coalesce(events.dated_on >= sides.valid_from, true)
        and coalesce(events.dated_on <= sides.valid_to, true)
    qualify row_number() over (
        partition by events.event_id, actors.role, actors.actor_id order by sides.valid_from
    ) = 1
),

final as (
    select * exclude (brings_in)
    from sided
    where event_id in (select event_id from sided where brings_in)
)

select * from final
