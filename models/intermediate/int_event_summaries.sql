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
    select event_id, role, string_agg(actor_name, ', ' order by actor_id is null, actor_name) as words
    from actors
    group by event_id, role
    union all
    select event_id, 'place', place_name from events where event_table = 'territory' and place_name is not null
    union all
    select
        event_id,
        'quantity',
        case
            when quantity_low = quantity_high then quantity_low::varchar
            when quantity_low is null then 'up to ' || quantity_high
            when quantity_high is null then 'at least ' || quantity_low
            else quantity_low || ' to ' || quantity_high
        end || coalesce(' ' || unit, '')
    from events
    where coalesce(quantity_low, quantity_high) is not null
),

worded as (
    select
        events.event_id,
        case
            when subject.words is not null and object.words is not null
                then subject.words || ' ' || types.does || ' ' || object.words
            when object.words is not null then object.words || ' ' || types.was
            when victim.words is not null and subject.words is not null
                then subject.words || ' ' || types.did || ' on ' || victim.words
            when victim.words is not null then types.event_type || ' of ' || victim.words
            when subject.words is not null then subject.words || ' ' || types.did
            else 'Somebody ' || types.did
        end
        || coalesce(' (' || nullif(victim.words, '') || ')', '')
        || coalesce(' ' || types.extra_words || ' ' || extra.words, '')
        || case when events.event_table != 'territory' then coalesce(' in ' || events.place_name, '') else '' end
        || case
            when events.event_table != 'attacks' or coalesce(fatalities_low, fatalities_high) is null then ''
            when fatalities_low = fatalities_high then ', ' || fatalities_low || ' killed'
            when fatalities_low is null then ', up to ' || fatalities_high || ' killed'
            when fatalities_high is null then ', at least ' || fatalities_low || ' killed'
            else ', ' || fatalities_low || ' to ' || fatalities_high || ' killed'
        end
        || case events.status when 'reported' then '' else ' [' || events.status || ']' end as summary
    from events
    left join types on events.event_table = types.event_table and events.event_type = types.event_type
    left join told as subject on events.event_id = subject.event_id and types.subject_role = subject.role
    left join told as object on events.event_id = object.event_id and types.object_role = object.role
    left join told as extra on events.event_id = extra.event_id and types.extra_role = extra.role
    left join told as victim
        on events.event_id = victim.event_id and victim.role = 'victim' and events.event_table = 'attacks'
)

select * from worded
