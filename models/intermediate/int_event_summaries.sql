with events as (
    select * from {{ ref('int_events') }}
),

types as (
    select * from {{ ref('stg_event_types') }}
),

kinds as (
    select actor_id, kind from {{ ref('stg_actors') }}
),

actors as (
    select
        actors.event_id,
        actors.role,
        case when actors.actor_id is null then {{ within_a_sentence('actors.actor_name') }} else actors.actor_name end
            as actor_name,
        actors.actor_id,
        coalesce(kinds.kind in ('faction', 'category', 'state_force', 'igo_force'), true)
            and {{ is_plural('actors.actor_name') }} as is_plural
    from {{ ref('int_event_actors') }} as actors
    left join kinds on actors.actor_id = kinds.actor_id
    where actors.actor_id is not null or not {{ is_pronoun('actors.actor_name') }}
),

roles as (
    select
        event_id,
        case when role in ('target', 'victim') then 'hit' else role end as role,
        list(actor_name order by role, actor_id is null, actor_name) as names,
        count(*) > 1 or bool_or(is_plural) as is_many,
        bool_and(actor_id is null and regexp_matches(actor_name, '[0-9]')) as is_figure
    from actors
    group by event_id, case when role in ('target', 'victim') then 'hit' else role end
),

told as (
    select event_id, role, {{ enumeration('names') }} as words, is_many, is_figure from roles
    union all
    select event_id, 'place', place_name, false, false from events where event_table = 'territory' and place_name is not null
    union all
    select event_id, 'quantity', {{ bounds_in_words('quantity_low', 'quantity_high') }} || coalesce(' ' || unit, ''), true, false
    from events
    where coalesce(quantity_low, quantity_high) is not null
),

sentences as (
    select
        events.*,
        case
            when events.event_table = 'strength' and subject.is_figure then subject.words
            when subject.words is not null and object.words is not null
                then subject.words || ' ' || types.does || ' ' || object.words
            when object.words is not null
                then object.words || ' ' || case when object.is_many then replace(types.was, 'was ', 'were ') else types.was end
            when subject.words is not null then subject.words || ' ' || types.did
            else types.alone
        end
        || case
            when extra.words is null or extra.words = subject.words then ''
            when types.extra_words is null then ' (' || extra.words || ')'
            else ' ' || types.extra_words || ' ' || extra.words
        end as sentence
    from events
    inner join types on events.event_table = types.event_table and events.event_type = types.event_type
    left join told as subject on events.event_id = subject.event_id and types.subject_role = subject.role
    left join told as object
        on events.event_id = object.event_id
        and case types.object_role when 'target' then 'hit' else types.object_role end = object.role
    left join told as extra on events.event_id = extra.event_id and types.extra_role = extra.role
),

final as (
    select
        event_id,
        upper(left(sentence, 1)) || sentence[2:]
        || case when contains(sentence, place_name) then '' else coalesce(' in ' || place_name, '') end
        || case when event_table = 'attacks'
            then coalesce(', ' || {{ bounds_in_words('fatalities_low', 'fatalities_high') }} || ' killed', '') else '' end
        || case status when 'reported' then '' else ' [' || status || ']' end as summary
    from sentences
)

select * from final
