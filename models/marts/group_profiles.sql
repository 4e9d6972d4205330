with lines as (
    select * from {{ ref('int_group_lines') }}
),

actors as (
    select actor_id, actor_name, kind, country_code, founded_on, dissolved_on from {{ ref('stg_actors') }}
),

group_events as (
    select distinct group_id, event_id, dated_on, date_start, date_end from {{ ref('int_group_events') }}
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
        coalesce(sum(amount) filter (counts_as = 'gain'), 0)::bigint as gains,
        coalesce(sum(amount) filter (counts_as = 'loss'), 0)::bigint as losses
    from {{ ref('group_strength_events') }}
    group by group_id
),

figures as (
    select * from {{ ref('int_group_figures') }} where recency = 1
),

leaders as (
    select
        relations.related_id as group_id,
        string_agg(
            actors.actor_name || ' (' || replace(relations.relation, '_of', '')
            || coalesce(' from ' || year(relations.valid_from), '') || coalesce(' to ' || year(relations.valid_to), '') || ')',
            '; ' order by relations.valid_from nulls first, actors.actor_name
        ) as leaders
    from {{ ref('stg_actor_relations') }} as relations
    inner join actors on relations.actor_id = actors.actor_id
    where relations.relation in ('leader_of', 'deputy_of')
    group by relations.related_id
),

parents as (
    select
        relations.actor_id as group_id,
        string_agg(
            actors.actor_name || ' (' || replace(relations.relation, '_', ' ')
            || coalesce(' from ' || relations.valid_from::varchar, '')
            || coalesce(' to ' || relations.valid_to::varchar, '') || ')',
            '; ' order by relations.valid_from nulls first, actors.actor_name
        ) as parents
    from {{ ref('stg_actor_relations') }} as relations
    inner join actors on relations.related_id = actors.actor_id
    where relations.relation in ('part_of', 'affiliate_of')
    group by relations.actor_id
),

predecessors as (
    select successor_id as group_id, string_agg(distinct predecessor_name, '; ' order by predecessor_name) as predecessors
    from {{ ref('group_lineage') }}
    group by successor_id
),

successors as (
    select predecessor_id as group_id, string_agg(distinct successor_name, '; ' order by successor_name) as successors
    from {{ ref('group_lineage') }}
    group by predecessor_id
),

final as (
    select
        lines.group_id,
        lines.group_name,
        actors.kind,
        actors.country_code,
        lines.line_id,
        lines.borne_from,
        lines.borne_to,
        activity.first_seen,
        activity.last_seen,
        activity.events,
        activity.undated_events,
        coalesce(totals.attacks, 0) as attacks,
        coalesce(totals.claims, 0) as claims,
        totals.fatalities_low,
        totals.fatalities_high,
        coalesce(totals.gains, 0) as gains,
        coalesce(totals.losses, 0) as losses,
        coalesce(totals.gains, 0) - coalesce(totals.losses, 0) as net,
        figures.quantity_low as strength_low,
        figures.quantity_high as strength_high,
        figures.unit as strength_unit,
        figures.as_of as strength_as_of,
        figures.status as strength_status,
        figures.source as strength_source,
        figures.event_id as strength_event_id,
        leaders.leaders,
        predecessors.predecessors,
        successors.successors,
        parents.parents
    from lines
    inner join activity on lines.group_id = activity.group_id
    inner join actors on lines.group_id = actors.actor_id
    left join totals on lines.group_id = totals.group_id
    left join figures on lines.group_id = figures.group_id
    left join leaders on lines.group_id = leaders.group_id
    left join predecessors on lines.group_id = predecessors.group_id
    left join successors on lines.group_id = successors.group_id
    left join parents on lines.group_id = parents.group_id
)

select * from final
