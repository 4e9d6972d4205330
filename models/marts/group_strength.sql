{% set measures = ['attacks', 'attacks_suffered', 'claims', 'mergers_gained', 'pledges_gained', 'pledges_given', 'splits',
    'leaders_gained', 'leaders_lost', 'members_arrested', 'members_released', 'places_gained', 'places_lost',
    'places_held'] %}

with contributions as (
    select * from {{ ref('group_strength_events') }} where year is not null
),

group_events as (
    select distinct group_id, event_id, year(dated_on) as year
    from {{ ref('int_group_events') }}
    where dated_on is not null and status != 'foiled'
),

events as (
    select event_id, place_id, country from {{ ref('int_events') }}
),

figures as (
    select * from {{ ref('int_group_figures') }}
    qualify row_number() over (partition by group_id, year order by recency) = 1
),

groups as (
    select lines.group_id, lines.group_name, lines.line_id, line.group_name as line_name
    from {{ ref('int_group_lines') }} as lines
    inner join {{ ref('int_group_lines') }} as line on lines.line_id = line.group_id
),

activity as (
    select
        group_events.group_id,
        group_events.year,
        count(*) as events,
        count(distinct events.place_id) as places,
        count(distinct events.country) as countries
    from group_events
    inner join events on group_events.event_id = events.event_id
    group by all
),

measured as (
    select
        group_id,
        year,
        {% for measure in measures -%}
        coalesce(sum(amount) filter (measure = '{{ measure }}'), 0)::bigint as {{ measure }},
        {% endfor -%}
        count(distinct event_id) filter (measure = 'attacks' and status = 'alleged') as attacks_alleged,
        sum(fatalities_low)::bigint as fatalities_low,
        sum(coalesce(fatalities_high, fatalities_low))::bigint as fatalities_high,
        coalesce(sum(amount) filter (counts_as = 'gain'), 0)::bigint as gains,
        coalesce(sum(amount) filter (counts_as = 'loss'), 0)::bigint as losses
    from contributions
    group by all
),

years as (
    select group_id, year from activity
    union
    select group_id, year from figures where year is not null
),

final as (
    select
        years.group_id,
        groups.group_name,
        groups.line_id,
        groups.line_name,
        years.year,
        coalesce(activity.events, 0) as events,
        {% for measure in measures -%}
        coalesce(measured.{{ measure }}, 0) as {{ measure }},
        {% endfor -%}
        coalesce(measured.attacks_alleged, 0) as attacks_alleged,
        measured.fatalities_low,
        measured.fatalities_high,
        coalesce(activity.places, 0) as places,
        coalesce(activity.countries, 0) as countries,
        figures.quantity_low as fighters_low,
        figures.quantity_high as fighters_high,
        figures.unit as fighters_unit,
        figures.as_of as fighters_as_of,
        figures.status as fighters_status,
        figures.event_id as fighters_event_id,
        coalesce(measured.gains, 0) as gains,
        coalesce(measured.losses, 0) as losses,
        coalesce(measured.gains, 0) - coalesce(measured.losses, 0) as net
    from years
    inner join groups on years.group_id = groups.group_id
    left join activity on years.group_id = activity.group_id and years.year = activity.year
    left join measured on years.group_id = measured.group_id and years.year = measured.year
    left join figures on years.group_id = figures.group_id and years.year = figures.year
)

select * from final
