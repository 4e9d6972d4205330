with group_events as (
    select * from {{ ref('int_group_events') }}
),

told_twice as (
    select distinct group_id, event_id from {{ ref('int_claims_told_twice') }}
),

measures as (
    select * from {{ ref('stg_group_measures') }}
),

events as (
    select event_id, date_start, date_end, fatalities_low, fatalities_high, summary from {{ ref('events') }}
),

lines as (
    select group_id, group_name from {{ ref('int_group_lines') }}
),

counted as (
    select
        group_events.group_id,
        year(group_events.dated_on) as year,
        measures.measure,
        measures.counts_as,
        group_events.event_id,
        group_events.status,
        bool_or(group_events.is_certain) as is_certain,
        count(distinct group_events.actor_key) as actors
    from group_events
    inner join measures
        on group_events.event_table = measures.event_table
        and group_events.role = measures.role
        and coalesce(group_events.event_type = measures.event_type, true)
    left join told_twice
        on group_events.group_id = told_twice.group_id and group_events.event_id = told_twice.event_id
    where group_events.status != 'foiled' and told_twice.event_id is null
    group by all
),

final as (
    select
        counted.group_id,
        lines.group_name,
        counted.year,
        counted.measure,
        counted.counts_as,
        counted.event_id,
        counted.status,
        counted.is_certain,
        case when counted.measure like 'members%' then counted.actors else 1 end as amount,
        events.date_start,
        events.date_end,
        case when counted.measure = 'attacks' then events.fatalities_low end as fatalities_low,
        case when counted.measure = 'attacks' then events.fatalities_high end as fatalities_high,
        events.summary
    from counted
    inner join events on counted.event_id = events.event_id
    inner join lines on counted.group_id = lines.group_id
)

select * from final
order by group_name, year, measure, date_start, event_id
