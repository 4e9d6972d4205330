with lines as (
    select * from {{ ref('int_group_lines') }}
),

actors as (
    select actor_id, kind, country_code, country from {{ ref('mart_actors') }}
),

totals as (
    select * from {{ ref('int_group_totals') }}
),

figures as (
    select * from {{ ref('int_group_figures') }} where recency = 1
),

kinship as (
    select * from {{ ref('int_group_kinship') }}
),

final as (
    select
        lines.group_id,
        lines.group_name,
        actors.kind,
        actors.country_code,
        actors.country,
        lines.line_id,
        line.group_name as line_name,
        lines.borne_from,
        lines.borne_to,
        totals.first_seen,
        totals.last_seen,
        totals.events,
        totals.undated_events,
        totals.attacks,
        totals.claims,
        totals.fatalities_low,
        totals.fatalities_high,
        totals.gains,
        totals.losses,
        totals.gains - totals.losses as net,
        figures.quantity_low as strength_low,
        figures.quantity_high as strength_high,
        figures.unit as strength_unit,
        figures.as_of as strength_as_of,
        figures.status as strength_status,
        figures.source as strength_source,
        figures.event_id as strength_event_id,
        kinship.leaders,
        kinship.predecessors,
        kinship.successors,
        kinship.parents
    from lines
    inner join lines as line on lines.line_id = line.group_id
    inner join totals on lines.group_id = totals.group_id
    inner join actors on lines.group_id = actors.actor_id
    left join figures on lines.group_id = figures.group_id
    left join kinship on lines.group_id = kinship.group_id
)

select * from final
order by group_name
