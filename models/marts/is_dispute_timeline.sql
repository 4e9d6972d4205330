with events as (
    select * from {{ ref('events') }}
),

actors as (
    select * from {{ ref('int_dispute_actors') }}
),

outcomes as (
    select * from {{ ref('int_dispute_outcomes') }}
),

types as (
    select event_table, event_type, subject_role from {{ ref('stg_event_types') }}
),

parties as (
    select
        actors.event_id,
        string_agg(distinct actors.side, '; ' order by actors.side) filter (actors.role = types.subject_role) as side_acted,
        string_agg(distinct actors.actor_name, '; ' order by actors.actor_name) as parties
    from actors
    inner join types on actors.event_table = types.event_table and actors.event_type = types.event_type
    group by actors.event_id
),

reports as (
    select event_id, string_agg(report_id, '; ' order by article_id, char_start) as reports
    from {{ ref('event_reports') }}
    group by event_id
),

final as (
    select
        row_number() over (
            order by coalesce(events.date_start, events.date_end) nulls last, events.date_end, events.event_id
        ) as position,
        events.event_id,
        events.date_start,
        events.date_end,
        events.date_precision,
        events.date_mid,
        events.year,
        events.month,
        events.event_table,
        events.event_type,
        events.status,
        parties.parties,
        parties.side_acted,
        outcomes.favours as side_favoured,
        coalesce(outcomes.moves_balance, false) as moves_balance,
        events.summary,
        events.report_count,
        reports.reports
    from parties
    inner join events on parties.event_id = events.event_id
    left join outcomes on parties.event_id = outcomes.event_id
    left join reports on parties.event_id = reports.event_id
)

select * from final
order by position
