with timeline as (
    select
        * exclude (month),
        case
            when date_start is null then date_trunc('month', date_end)::date
            when date_end is null or date_end - date_start <= 61 then date_trunc('month', date_start)::date
        end as month
    from {{ ref('is_dispute_timeline') }}
),

months as (
    select unnest(generate_series(min(month) filter (moves_balance), max(month), interval 1 month))::date as month
    from timeline
),

counted as (
    select
        months.month,
        count(timeline.event_id) filter (timeline.side_favoured = 'scholars') as events_for_scholars,
        count(timeline.event_id) filter (timeline.side_favoured = 'takfir-prone') as events_for_takfir_prone,
        string_agg(
            timeline.summary || ' (for the ' || timeline.side_favoured || ')', '; ' order by timeline.position
        ) as reasons,
        string_agg(timeline.event_id, '; ' order by timeline.position) as event_ids
    from months
    left join timeline on months.month = timeline.month and timeline.moves_balance
    group by months.month
),

decided as (
    select
        *,
        case
            when events_for_scholars > events_for_takfir_prone then 'scholars'
            when events_for_scholars < events_for_takfir_prone then 'takfir-prone'
            when events_for_scholars > 0 then 'contested'
        end as decided
    from counted
),

final as (
    select
        month,
        events_for_scholars,
        events_for_takfir_prone,
        last_value(decided ignore nulls) over (order by month) as upper_hand,
        max(case when decided is not null then month end) over (order by month) as decided_in,
        case when decided is null then 'carried over' else 'events of the month' end as basis,
        reasons,
        event_ids
    from decided
)

select * from final
order by month
