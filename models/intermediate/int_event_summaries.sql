with events as (
    select * from {{ ref('int_events') }}
),

types as (
    select * from {{ ref('stg_event_types') }}
),

actors as (
    select event_id, role, actor_name, actor_id from {{ ref('int_event_actors') }}
),

told as (
    select event_id, role, string_agg(actor_name, ', ' order by actor_id is null, actor_name) as words,
        count(*) > 1 as is_many
    from actors
    group by event_id, role
    union all
    select event_id, 'place', place_name, false from events where event_table = 'territory' and place_name is not null
    union all
    select event_id, 'quantity', {{ bounds_in_words('quantity_low', 'quantity_high') }} || coalesce(' ' || unit, ''), true
    from events
    where coalesce(quantity_low, quantity_high) is not null
),

final as (
    select
        events.event_id,
        case
            when subject.words is not null and object.words is not null
                then subject.words || ' ' || types.does || ' ' || object.words || coalesce(' (' || victim.words || ')', '')
            when object.words is not null
                then object.words || ' ' || case when object.is_many then replace(types.was, 'was ', 'were ') else types.was end
                || coalesce(' (' || victim.words || ')', '')
            when subject.words is not null then subject.words || ' ' || types.did || coalesce(' that hit ' || victim.words, '')
            when victim.words is not null then victim.words || ' was the victim of an attack (' || types.event_type || ')'
            else 'Somebody ' || types.did
        end
        || case
            when extra.words is null or extra.words = subject.words then ''
            when types.extra_words is null then ' (' || extra.words || ')'
            else ' ' || types.extra_words || ' ' || extra.words
        end
        || case when events.event_table = 'territory' then '' else coalesce(' in ' || events.place_name, '') end
        || case when events.event_table = 'attacks'
            then coalesce(', ' || {{ bounds_in_words('fatalities_low', 'fatalities_high') }} || ' killed', '') else '' end
        || case events.status when 'reported' then '' else ' [' || events.status || ']' end as summary
    from events
    left join types on events.event_table = types.event_table and events.event_type = types.event_type
    left join told as subject on events.event_id = subject.event_id and types.subject_role = subject.role
    left join told as object on events.event_id = object.event_id and types.object_role = object.role
    left join told as extra on events.event_id = extra.event_id and types.extra_role = extra.role
    left join told as victim
        on events.event_id = victim.event_id and victim.role = 'victim' and events.event_table = 'attacks'
)

select * from final
