with measured as (
    select * from {{ ref('int_group_year_measures') }}
),

activity as (
    select
        group_events.group_id,
        year(group_events.dated_on) as year,
        count(distinct events.event_id) as events,
        count(distinct events.place_id) as places,
        count(distinct events.country) as countries
    from {{ ref('int_group_events') }} as group_events
    inner join {{ ref('int_events') }} as events on group_events.event_id = events.event_id
    where group_events.dated_on is not null and events.status != 'foiled'
    group by all
),

figures as (
    select * from {{ ref('int_group_figures') }} where year is not null
    qualify row_number() over (partition by group_id, year order by recency) = 1
),

groups as (
    select lines.group_id, lines.group_name, lines.line_id, line.group_name as line_name
    from {{ ref('int_group_lines') }} as lines
    inner join {{ ref('int_group_lines') }} as line on lines.line_id = line.group_id
),

years as (
    select group_id, year from activity
    union
    select group_id, year from figures
),

final as (
    select
        groups.*,
        years.year,
        coalesce(activity.events, 0) as events,
        {% for measure in var('group_measures') + ['attacks_alleged'] -%}
        coalesce(measured.{{ measure }}, 0) as {{ measure }},
        {% endfor -%}
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
order by group_name, year
