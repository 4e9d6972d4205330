with group_events as (
    select distinct group_id, event_id, dated_on, date_start, date_end
    from {{ ref('int_group_events') }}
    where is_certain
),

contributions as (
    select * from {{ ref('group_strength_events') }} where is_certain
),

activity as (
    select
        group_id,
        min(dated_on) as first_seen,
        max(coalesce(date_end, date_start)) as last_seen,
        count(*) as events,
        count(*) filter (dated_on is null) as undated_events
    from group_events
    group by group_id
),

totals as (
    select
        group_id,
        count(distinct event_id) filter (measure = 'attacks') as attacks,
        count(distinct event_id) filter (measure = 'claims') as claims,
        sum(fatalities_low)::bigint as fatalities_low,
        sum(coalesce(fatalities_high, fatalities_low))::bigint as fatalities_high,
        sum(amount) filter (counts_as = 'gain') as gains,
        sum(amount) filter (counts_as = 'loss') as losses
    from contributions
    group by group_id
),

final as (
    select
        activity.*,
        coalesce(totals.attacks, 0) as attacks,
        coalesce(totals.claims, 0) as claims,
        totals.fatalities_low,
        totals.fatalities_high,
        coalesce(totals.gains, 0)::bigint as gains,
        coalesce(totals.losses, 0)::bigint as losses
    from activity
    left join totals on activity.group_id = totals.group_id
)

select * from final
